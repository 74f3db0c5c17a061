import { baseOf } from '../../../core/dates/language.ts';
import { foldLabel } from './fold-label.ts';
import type { ListMeaning } from './language-words.ts';
import { parse, perText, vocabularies } from './loaded-languages.ts';
import { isBoundary } from './vocabulary.ts';

/** What stands around a list is asked again after each change of the page, and most of it is as it was. */
function perMeaning<T>(say: (text: string, meaning: ListMeaning) => T): (text: string, meaning: ListMeaning) => T {
  const known = new Map<ListMeaning, (text: string) => T>();
  return (text, meaning) => {
    const ask = known.get(meaning) ?? perText((one) => say(one, meaning));
    known.set(meaning, ask);
    return ask(text);
  };
}

/** True where a loaded language has a phrase of the meaning in the text. */
export const saysOfList = perMeaning((text, meaning): boolean => {
  const folded = foldLabel(text);
  return vocabularies().some((vocabulary) => vocabulary.says(folded, meaning));
});

/** True where the whole text is such a phrase. */
export const saysAllOfList = (text: string, meaning: ListMeaning): boolean => isListPhrase(foldLabel(text), meaning);

/** The same of a text that is folded. */
export const isListPhrase = (folded: string, meaning: ListMeaning): boolean => phrasesOfAny(meaning).has(folded);

/** The phrases of a meaning in all loaded languages, and in the expected ones: made once, until other words come. */
const phrasesOfAny = perText((meaning) => phrasesIn(meaning, false));
const phrasesOfExpected = perText((meaning) => phrasesIn(meaning, true));
const phrasesIn = (meaning: string, onlyExpected: boolean): ReadonlySet<string> =>
  new Set(vocabularies(onlyExpected).flatMap((one) => [...one.listPhrases(meaning as ListMeaning)]));

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
export const besides = (text: string, meaning: ListMeaning, onlyExpected = false): string | null =>
  (onlyExpected ? besidesExpected : besidesAny)(text, meaning);
const besidesAny = perMeaning((text, meaning) => besidesOf(text, meaning, false));
const besidesExpected = perMeaning((text, meaning) => besidesOf(text, meaning, true));

function besidesOf(text: string, meaning: ListMeaning, onlyExpected: boolean): string | null {
  const folded = foldLabel(text);
  let rest = folded;
  for (const beginning of (onlyExpected ? phrasesOfExpected : phrasesOfAny)(meaning)) rest = without(rest, beginning);
  return rest === folded ? null : rest.trim();
}

/** True where a text has such a word. */
export const speaksOfList = (text: string, meaning: ListMeaning, onlyExpected = false): boolean =>
  besides(text, meaning, onlyExpected) !== null;

function without(text: string, beginning: string): string {
  let rest = text;
  for (let word = wordFrom(rest, beginning, 0); word; word = wordFrom(rest, beginning, word.start)) {
    rest = `${rest.slice(0, word.start)}${rest.slice(word.end)}`.replace('  ', ' ');
  }
  return rest;
}

/** The next word of a folded text that begins so: UTF-16 units, end exclusive. */
function wordFrom(text: string, beginning: string, from: number): { start: number; end: number } | null {
  for (let start = text.indexOf(beginning, from); start >= 0; start = text.indexOf(beginning, start + 1)) {
    let end = start + beginning.length;
    if (!isBoundary(text, start) || (SHORT.test(beginning) && !isBoundary(text, end))) continue;
    while (!isBoundary(text, end)) end += 1;
    return { start, end };
  }
  return null;
}
