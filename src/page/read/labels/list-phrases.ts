import { baseOf } from '../../../core/dates/language.ts';
import { foldLabel } from './fold-label.ts';
import type { ListMeaning } from './language-words.ts';
import { parse, vocabularies } from './loaded-languages.ts';
import { isBoundary } from './vocabulary.ts';

/** True where a loaded language has a phrase of the meaning in the text. */
export function saysOfList(text: string, meaning: ListMeaning): boolean {
  const folded = foldLabel(text);
  return vocabularies().some((vocabulary) => vocabulary.says(folded, meaning));
}

/** True where the whole text is such a phrase. */
export function saysAllOfList(text: string, meaning: ListMeaning): boolean {
  const folded = foldLabel(text);
  return vocabularies().some((vocabulary) => vocabulary.listPhrases(meaning).has(folded));
}

/** True where a language that knows a word of the text also knows what is said of lists: some know labels alone. */
export function isOfListLanguage(text: string): boolean {
  return parse(text).some(
    ({ tokens, vocabulary }) =>
      vocabulary.listPhrases('load-more').size > 0 && tokens.some(({ meanings }) => meanings.length > 0),
  );
}

/** True where the words that lists use are known in a language (BCP 47); what no page names is not held against it. */
export const hasListWords = (language: string): boolean =>
  !language || vocabularies().some((one) => one.language === baseOf(language) && one.listPhrases('load-more').size > 0);

/** A beginning that is as short as this is a whole word; scripts in which one sign is a word know none. */
const SHORT = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]{1,3}$/u;

/**
 * A folded text without the words that begin as those of a meaning; null where it has none. What takes something back has to
 * be said in an expected language: another one may have the word by chance.
 */
export function besides(text: string, meaning: ListMeaning, onlyExpected = false): string | null {
  const folded = foldLabel(text);
  let rest = folded;
  for (const vocabulary of vocabularies(onlyExpected)) {
    for (const beginning of vocabulary.listPhrases(meaning)) rest = without(rest, beginning);
  }
  return rest === folded ? null : rest.trim();
}

/** True where a text has such a word. */
export const speaksOfList = (text: string, meaning: ListMeaning, onlyExpected = false): boolean =>
  besides(text, meaning, onlyExpected) !== null;

function without(text: string, beginning: string): string {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    let end = at + beginning.length;
    if (!isBoundary(text, at) || (SHORT.test(beginning) && !isBoundary(text, end))) continue;
    while (!isBoundary(text, end)) end += 1;
    return without(`${text.slice(0, at)}${text.slice(end)}`.replace(/ +/g, ' '), beginning);
  }
  return text;
}
