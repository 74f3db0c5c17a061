import type { LanguageWords } from './read/labels/language-words.ts';
import { type LanguagePack, sharedRoute } from './route.ts';

/**
 * What each of the scripts `words/<language>.js` does, and `words/all.js` for every language; `build.mjs` makes them. It hands
 * words to the page's script, and changes nothing where they are already there.
 */
export function addLanguage(language: string, pack: LanguagePack): void {
  sharedRoute().packs[language] ??= pack;
}

/** English, which the worker puts into a page together with the page's script; without it few labels are understood. */
export function englishWords(): LanguageWords {
  return sharedRoute().packs.en?.words ?? { language: 'en', labels: {}, lists: {} };
}
