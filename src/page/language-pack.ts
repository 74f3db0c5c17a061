import { type LanguagePack, sharedRoute } from './route.ts';

/**
 * What each of the scripts `words/<language>.js` does, and `words/all.js` for every language; `build.mjs` makes them. It hands
 * words to the page's script, and changes nothing where they are already there.
 */
export function addLanguage(language: string, pack: LanguagePack): void {
  sharedRoute().packs[language] ??= pack;
}
