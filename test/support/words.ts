import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { baseOf } from '../../src/core/dates/language.ts';
import type { LanguageWords } from '../../src/page/read/labels/language-words.ts';
import { useWords } from '../../src/page/read/labels/loaded-languages.ts';

const FOLDER = join(import.meta.dirname, '../../src/page/read/labels/languages');
const files = readdirSync(FOLDER).map((file) => join(FOLDER, file));

/** The words of every language, as the files have them. */
export const ALL_WORDS: readonly LanguageWords[] = (
  (await Promise.all(files.map((file) => import(file)))) as { readonly words: LanguageWords }[]
).map(({ words }) => words);

let loaded = '';

/** Loads what a page in the first of these languages would be read with, in a browser in the others; with `rest` all others too. */
export function loadWordsFor(languages: readonly string[], rest = false): void {
  const bases = [...new Set(languages.map(baseOf))];
  const wanted = `${bases} ${rest}`;
  if (wanted === loaded) return;
  loaded = wanted;
  useWords(
    ALL_WORDS.filter(({ language }) => bases.includes(language)),
    rest ? ALL_WORDS : [],
  );
}
