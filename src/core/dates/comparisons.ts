import { baseOf } from './language.ts';
import { normalizeWord } from './normalize.ts';
import type { Comparison, Words } from './words.ts';

/**
 * What stands beside an amount and makes it a bound or an age. A line a language, those of others in `comparing-words.ts`: more than · less than · about · before a
 * date · "within the last", which says too that it was in the past · what follows an age · what comes before one; several
 * of each divided by `,`.
 */
const ENGLISH =
  '~en;more than,over,longer than,older than,at least,greater than,in excess of,upwards of,or more,or older,and older,or longer,and more,plus,no less than,not less than;less than,under,up to,at most,within,no more than,not more than,fewer than,at the most,no longer than,younger than,or less,or fewer;about,around,approximately,approx,roughly,almost,nearly,circa,ca,some,just,exactly;before,prior to,earlier than;within the last,within the past,less than the last;old,of age;aged,age,active for,in use for';

/** Of every language: signs. */
const SIGNS: Readonly<Record<string, Comparison>> = {
  '>': 'more',
  '>=': 'more',
  '≥': 'more',
  '+': 'more',
  '<': 'less',
  '<=': 'less',
  '≤': 'less',
  '~': 'about',
  '≈': 'about',
  '±': 'about',
};

const KINDS: readonly Comparison[] = ['more', 'less', 'about', 'earlier'];

/** Learns the comparing words of a language; `lazy` holds those of all but English, or is empty. */
export function learnComparisons(words: Words, language: string, lazy: string): void {
  for (const [sign, comparison] of Object.entries(SIGNS)) words.comparisons.set(sign, comparison);
  const row = rowOf(`${ENGLISH}\n${lazy}`, `~${baseOf(language)}`);
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
