import type { CommonWords } from '../core/dates/common-words.ts';
import type { LanguageWords } from './read/labels/language-words.ts';
import type { NoNames } from './read/labels/no-names.ts';
import { type LanguagePack, type RowLearner, sharedRoute } from './route.ts';

/**
 * What each of the scripts `words/<language>.js` does, and `words/all.js` for every language; `build.mjs` makes them. It hands
 * words to the reader, and changes nothing where they are already there.
 */
export function addLanguage(language: string, pack: LanguagePack): void {
  sharedRoute().packs[language] ??= pack;
}

/** English, which the worker puts into a page together with the reader; without it few labels are understood. */
export function englishWords(): LanguageWords {
  return sharedRoute().packs.en?.words ?? { language: 'en', labels: {}, lists: {} };
}

/** The words that every language needs, which come with those of English. */
export function addCommonWords(words: CommonWords, noNames: NoNames): void {
  sharedRoute().common ??= { words, noNames };
}

/** How rows of the date words of other languages are read: each of their scripts brings it. */
export function addRowLearner(learner: RowLearner): void {
  sharedRoute().learner ??= learner;
}

export const rowLearner = (): RowLearner | undefined => sharedRoute().learner;

/** Never missing: the worker puts English into a page in one call with the reader, and before it. */
export function commonWords(): CommonWords {
  return common().words;
}

export function noNames(): NoNames {
  return common().noNames;
}

function common() {
  const { common } = sharedRoute();
  if (!common) throw new Error('the words of English are not there');
  return common;
}
