/** Lengths in ms. A calendar day may be shorter or longer: days are counted with `addDays` and `daysBetween`. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Whole days of 24 hours, rounded down, that have passed by `now`; never negative, so that a clock set back does no harm. */
export function daysSince(instant: number, now: number): number {
  return Math.max(0, Math.floor((now - instant) / DAY));
}
