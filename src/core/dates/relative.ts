import { instantsOf, wallAt } from '../time/zone.ts';
import type { DateContext, Span } from './types.ts';
import type { RelativeOffset, Unit } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The shortest and longest a unit is taken for by products that count in it, and by how much clocks may differ. */
const LENGTHS: Readonly<Record<Unit, readonly [shortest: number, longest: number, slack: number]>> = {
  second: [1000, 1000, MINUTE],
  minute: [MINUTE, MINUTE, 0],
  hour: [HOUR, HOUR, 0],
  day: [DAY, DAY, HOUR],
  week: [7 * DAY, 7 * DAY, HOUR],
  month: [30 * DAY, 31 * DAY, 0],
  quarter: [90 * DAY, 92 * DAY, 0],
  year: [360 * DAY, 366 * DAY, 0],
};

/** The part of a month or year that may be called one, some days less than half. */
const LEAST_ONE = 0.45;

/**
 * When that was, or will be, whether the number was rounded down, up or to the nearest: wide by two units, and by the days
 * that months and years are counted differently. Nobody says "1 month" of what is less than half of one.
 */
export function relativeSpan({ unit, amount, whole }: RelativeOffset, { now, timeZone }: DateContext): Span {
  if (whole && unit === 'day') return dayFromNow(amount, now, timeZone);
  const [shortest, longest, slack] = LENGTHS[unit];
  const count = Math.abs(amount);
  const isSaidOfHalf = count === 1 && !whole && shortest > 7 * DAY;
  const least = isSaidOfHalf ? shortest * LEAST_ONE : Math.max(0, (count - 1) * shortest - slack);
  const most = (count + 1) * longest + slack;
  if (count === 0) return { earliest: now - most, latest: now + most };
  return amount < 0 ? { earliest: now - most, latest: now - least } : { earliest: now + least, latest: now + most };
}

/** A whole day of the zone's calendar, `days` from today. */
function dayFromNow(days: number, now: number, zone: string): Span {
  const start = (Math.floor(wallAt(now, zone) / DAY) + days) * DAY;
  return { earliest: instantsOf(start, zone).earliest, latest: instantsOf(start + DAY, zone).latest - 1 };
}
