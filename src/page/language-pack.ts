import { type LanguagePack, sharedRoute } from './route.ts';

/**
 * What each of the scripts `words/<language>.js` does, which `build.mjs` makes: it hands its words to the page's script. A
 * second time it changes nothing.
 */
export function addLanguage(language: string, pack: LanguagePack): void {
  sharedRoute().packs[language] ??= pack;
}
