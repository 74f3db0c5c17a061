import type { DateReading } from '../../../core/dates/index.ts';
import { beginsOnly } from './begins-only.ts';
import { type DateMeaning, ENDS, has } from './date-meaning.ts';
import { foldLabel } from './fold-label.ts';
import type { LabelMeaning } from './language-words.ts';
import { speaksOfList } from './list-phrases.ts';
import { languagesIn, vocabularies } from './loaded-languages.ts';
import type { Token } from './vocabulary.ts';

const NOT: readonly LabelMeaning[] = ['never', 'never-used', 'none'];

/** True for what says, behind a day or a span of time, that nothing happened in it: "(today) not used", "(this week) no calls". */
export function saysNot(text: string): boolean {
  const folded = foldLabel(text);
  const isNot = (tokens: readonly Token[]) => NOT.some((one) => has(tokens, one));
  return (
    speaksOfList(folded, 'not', true) ||
    languagesIn(folded).some(({ vocabulary }) => isNot(vocabulary.tokensOf(folded)))
  );
}

/**
 * True for an end to come of which it is said that it was: it is the former one, or was given up. `before` and `behind`: the words
 * around it.
 */
export function isFormerEnd(
  meaning: DateMeaning,
  { when }: DateReading,
  [before, behind]: readonly [string, string],
  now: number,
): boolean {
  if (!ENDS.has(meaning) || when === 'never' || (when.latest ?? now) <= now) return false;
  return vocabularies(true).some(
    (one) => one.says(foldLabel(before), 'was') || one.listPhrases('was').has(foldLabel(behind)),
  );
}

/** The same, or true for a day that only begins something. */
export const isNoEnd = (...[meaning, date, around, now]: Parameters<typeof isFormerEnd>): boolean =>
  (ENDS.has(meaning) && date.when !== 'never' && beginsOnly(...around)) || isFormerEnd(meaning, date, around, now);
