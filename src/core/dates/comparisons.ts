import { COMMON_WORDS } from './common-words.ts';
import { baseOf } from './language.ts';
import { normalizeWord } from './normalize.ts';
import type { Comparison, Words } from './words.ts';

const KINDS: readonly Comparison[] = ['more', 'less', 'about', 'earlier'];

/** Learns the comparing words of a language; `lazy` holds those of all but English, or is empty. */
export function learnComparisons(words: Words, language: string, lazy: string): void {
  for (const sign of COMMON_WORDS.signs.split('|')) {
    const [text = '', comparison] = sign.split(' ') as [string, Comparison];
    words.comparisons.set(text, comparison);
  }
  for (const word of COMMON_WORDS.doubts.split('|')) words.comparisons.set(normalizeWord(word), 'doubt');
  const row = rowOf(`${COMMON_WORDS.englishComparing}\n${lazy}`, `~${baseOf(language)}`);
  words.isUnsure = !row;
  if (!row) return;
  const [recent, ageAfter, ageBefore] = row.slice(KINDS.length).map(listOf);
  for (const [index, comparison] of KINDS.entries()) {
    for (const phrase of listOf(row[index])) {
      // Of a word that says two things nothing is known.
      if (words.comparisons.get(phrase) !== 'about') words.comparisons.set(phrase, comparison);
    }
  }
  for (const before of recent ?? []) words.addDirection({ before, after: '', sign: -1, says: 'less' });
  for (const after of ageAfter ?? []) words.addDirection({ before: '', after, sign: -1, says: 'age' });
  for (const before of ageBefore ?? []) words.addDirection({ before, after: '', sign: -1, says: 'age' });
}

function rowOf(table: string, language: string): string[] | null {
  const row = table.split('\n').find((each) => each.startsWith(`${language};`));
  return row ? row.split(';').slice(1) : null;
}

function listOf(field = ''): string[] {
  return field.split(',').map(normalizeWord).filter(Boolean);
}
