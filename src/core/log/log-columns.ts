import { wordsIn } from './name-words.ts';
import { isObject } from './object-id.ts';

/** What a file's own names of its columns say: hints that a person would follow, too. */

/** True for who did something: people have numbers, too, and they look like those of keys. */
export function isPerson(name: string): boolean {
  return /user|actor|acting|person|member|owner|\bwho\b|\bby\b|benutzer|u[żz]ytkownik|utilisateur|usuario|usuário|utente|gebruiker|mail/i.test(
    wordsIn(name).join(' '),
  );
}

const CATEGORY = /^(?:c|k)at[ée]gor|^カテゴリ|^类别|^類別|^분류|^kateg/;
const SUBCATEGORY =
  /^(?:sub|unter|under|onder|ala|pod|sotto|sous|サブ|子|하위).?(?:(?:c|k)at[ée]gor|kateg|カテゴリ|类别|類別|분류)/;
const LABEL =
  /^(?:event|type|typ|operation|activity|verb|propert(?:y|ies)|fields?|attribute|details?|操作|アクション|作業)$|^(?:a[ck]tion|a[ck]tie|aktivit|akcj|acci[oó]n|azion|a[cç][aã]o)/;
const OTHER = /^(?:id|by|user|actor|name|at|time|date|url|mail|ip)$/;
const PLACE = /^(?:location|place|country|region|city|ort|land|lieu|luogo|lugar|miejsce|address|adresse|link)$/;

/** True for a column that says what happened, or to which sort of thing: category, subcategory, action, type. */
export function isEventLabel(name: string): boolean {
  const words = wordsIn(name);
  const isLabel = (word: string) => LABEL.test(word) || CATEGORY.test(word) || SUBCATEGORY.test(word);
  return words.some(isLabel) && !words.some((word) => OTHER.test(word));
}

/** True for a column of classes of events, above what they are about; a subcategory is none. */
export function isCategory(name: string): boolean {
  const words = wordsIn(name).join(' ');
  return (
    wordsIn(name).some((word) => CATEGORY.test(word)) &&
    !/^(?:sub|sous|sotto|pod|unter)/.test(words) &&
    !SUBCATEGORY.test(words)
  );
}

/** True for a column that says nothing of what happened: who, when, where, to which thing. */
export function isOfOther(name: string): boolean {
  return isPerson(name) || wordsIn(name).some((word) => OTHER.test(word) || PLACE.test(word) || isObject(word));
}
