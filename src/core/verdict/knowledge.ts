import type { Birth } from '../ledger/state.ts';
import { type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import { type DaySpan, daysOf } from './day-span.ts';
import type { Here } from './here.ts';

/**
 * How well the age of the present secret is known, whatever the level.
 * `exact` narrower than the warning time · `vague` wider, both bounds are about this secret · `unknown` a bound is missing, or
 * is that of the app that holds the secret, or of a first look.
 */
export type Knowledge = 'exact' | 'vague' | 'unknown';

/** Age of the present secret in calendar days. `max` is null when there is no bound. */
export interface Age {
  readonly min: number;
  readonly max: number | null;
  readonly evidence: Birth['evidence'];
  /** The day on which that was last confirmed, where later looks did not; see `as-of.ts`. */
  readonly asOf: CalendarDay | null;
}

/** A day is exact even where nobody is warned ahead: an instant may lie on either side of a midnight. */
const ALWAYS_EXACT_DAYS = 2;

export function knowledgeOf(birth: Birth, warnAheadDays: number, zone: string): Knowledge {
  const { from, to } = madeOn(birth, zone);
  if (from === null || to === null) return 'unknown';
  if (daysBetween(from, to) < Math.max(warnAheadDays, ALWAYS_EXACT_DAYS)) return 'exact';
  return birth.earliestIs === 'secret' ? 'vague' : 'unknown';
}

/** On which days the present secret was made. That an entry was there says nothing of how old the secret in it is. */
export function madeOn(birth: Birth, zone: string): DaySpan {
  const { from, to } = daysOf(birth, birth.day, zone);
  return { from, to: birth.latestIs === 'first-look' ? null : to };
}

/** Never negative: nothing is made in the future, and a clock that was set back does no harm. */
export function ageOf(birth: Birth, { today, zone }: Here, asOf: CalendarDay | null = null): Age {
  const { from, to } = madeOn(birth, zone);
  const min = to === null ? 0 : Math.max(0, daysBetween(to, today));
  const max = from === null ? null : Math.max(min, daysBetween(from, today));
  return { min, max, evidence: birth.evidence, asOf };
}
