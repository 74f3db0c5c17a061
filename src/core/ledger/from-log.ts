import type { Source } from '../record/parts.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { MINUTE } from '../time/units.ts';
import { bornOf, type Generation, informed, isOneDayLater, newGeneration, shared, widened } from './generation.ts';
import { outside, type Run } from './runs.ts';

/** Clocks of two machines differ by less. */
export const CLOCK_SKEW = 10 * MINUTE;

export interface MadeByLog {
  readonly when: Interval & { readonly latest: number };
  /** False for a first creation. */
  readonly isRotation: boolean;
  /** Nothing but words told of times before: there was no secret then. */
  readonly isFirst: boolean;
  readonly learnedAt: number;
  /** Up to there the log tells of no further one. */
  readonly reach: number;
}

/** The log says that a secret was made. Inside a run it is not believed; its silence proves nothing. */
export function withLogged(before: Generation | null, said: MadeByLog, runs: readonly Run[]): Generation | null {
  const when = outside(said.when, runs);
  if (!when) return before;
  const isOffByADay = before !== null && isOneDayLater(before, when);
  const known = isOffByADay && shared(bornOf(before, 'eyes').when, when) ? { ...before, user: null } : before;
  const reach = Math.max(said.reach, said.when.latest);
  // As of its making: that it was cancelled soon after is in no log.
  const made = { log: when, asOf: said.when.latest, known: reach, shown: said.when.latest, learnedAt: said.learnedAt };
  if (!known || said.isFirst) return newGeneration({ ...made, replacedBy: said.isRotation ? ['log'] : [] }, null);
  const { when: born } = bornOf(known);
  // Lines of the log are all by one clock.
  const isExact = known.log !== null || isOfChange(when, runs);
  const agreed = shared(born, when) ?? (isExact ? null : shared(born, widened(when, CLOCK_SKEW)));
  // All that was told so far is of times before: what does not agree with it is later.
  if (!agreed) return newGeneration({ ...made, replacedBy: ['log'] }, known);
  const replacedBy: readonly Source[] =
    said.isRotation && !known.replacedBy.includes('log') ? [...known.replacedBy, 'log'] : known.replacedBy;
  const later = known.later && intersect(known.later, { earliest: reach, latest: null });
  return {
    ...informed(known),
    log: known.log ? (intersect(known.log, when) ?? when) : when,
    replacedBy,
    later,
    asOf: Math.max(known.asOf, said.when.latest),
    known: Math.max(known.known, reach),
    learnedAt:
      said.isRotation || known.replacedBy.length > 0 ? Math.min(known.learnedAt, said.learnedAt) : known.learnedAt,
  };
}

/** The change to a later secret was seen around that time: no need to think of two clocks. */
function isOfChange({ earliest, latest }: Interval, runs: readonly Run[]): boolean {
  if (latest === null) return false;
  return runs.some(
    ({ first, differsFrom }) => differsFrom !== null && differsFrom <= (earliest ?? latest) && latest <= first,
  );
}
