import { wordsFor } from './lexicon.ts';
import { normalizeWord } from './normalize.ts';
import { isUnit } from './relative-phrase.ts';
import type { DateContext } from './types.ts';

/** Whether a label has a word for a unit of time, as "Age (days)" and "Alter in Tagen" have: a number below it may be an age. */
export function namesUnit(label: string, context: DateContext): boolean {
  try {
    const words = wordsFor(context);
    words.learnDurations?.();
    words.learnDurations = null;
    // A case may add a letter, as in "Tagen".
    return (label.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) =>
      [word, word.slice(0, -1)].some((one) => isUnit(normalizeWord(one), words)),
    );
  } catch (error) {
    // A zone that the platform does not know.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
