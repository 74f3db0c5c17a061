import { COMMON_WORDS } from './common-words.ts';
import { baseOf } from './language.ts';
import { addForm, learnPattern } from './learn-relative.ts';
import { type Learning, learnNumbers, learnRow } from './learn-row.ts';
import { normalizeWord } from './normalize.ts';
import type { Words } from './words.ts';

const LEARNING: Learning = { pattern: learnPattern, form: addForm, normal: normalizeWord };

/** Learns what a language has that Intl does not; `lazy` is the pack of words, or empty. */
export function learnWordings(words: Words, language: string, lazy: string): void {
  const base = baseOf(language);
  for (const entry of base === 'en' ? COMMON_WORDS.englishNumbers.split('|') : []) {
    words.add(entry.slice(1), 'number', Number(entry[0]));
  }
  for (const [numbers] of rowsOf(lazy, `#${base}`)) learnNumbers(words, numbers, LEARNING);
  for (const row of rowsOf(lazy, base)) learnRow(words, row, LEARNING);
}

/** Whether words of one of these are in the pack: of all languages but English. */
export function needsLazyWords(languages: readonly string[]): boolean {
  return languages.some((language) => !['', 'en'].includes(baseOf(language)));
}

function rowsOf(table: string, base: string): string[][] {
  const rows = table.split('\n').filter((row) => row.startsWith(`${base};`));
  return rows.map((row) => row.split(';').slice(1));
}
