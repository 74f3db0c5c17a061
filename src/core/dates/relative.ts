import type { DateContext, Span } from './types.ts';
import type { Ago, Unit } from './words.ts';
import { spanOf, wallAt } from './zone.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The shortest and longest a unit is taken for by products that count in it. */
const LENGTHS: Readonly<Record<Unit, readonly [shortest: number, longest: number]>> = {
  second: [1000, 1000],
  minute: [MINUTE, MINUTE],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [30 * DAY, 31 * DAY],
  quarter: [90 * DAY, 92 * DAY],
  year: [360 * DAY, 366 * DAY],
};
/** Units for which nobody says "1" of what is not even half of it: there is a smaller unit to say it in. */
const LARGE: ReadonlySet<Unit> = new Set(['month', 'quarter', 'year']);

/**
 * When that was, or will be, whether the number was rounded down, up or to the nearest: wide by two units, and by the days
 * that months and years are counted differently.
 */
export function relativeSpan(ago: Ago, { now, timeZone }: DateContext): Span {
  if (ago.calendar && ago.unit === 'day') return dayFromNow(ago.amount, now, timeZone);
  const [shortest, longest] = LENGTHS[ago.unit];
  const count = Math.abs(ago.amount);
  const slack = ago.unit === 'second' ? MINUTE : ago.unit === 'day' || ago.unit === 'week' ? HOUR : 0;
  const isSaidOfHalf = count === 1 && LARGE.has(ago.unit) && !ago.calendar;
  const least = isSaidOfHalf ? shortest / 2 : Math.max(0, (count - 1) * shortest - slack);
  const most = (count + 1) * longest + slack;
  if (count === 0) return { earliest: now - most, latest: now + most };
  return ago.amount < 0 ? { earliest: now - most, latest: now - least } : { earliest: now + least, latest: now + most };
}

/** A whole day of the zone's calendar, `days` from today. */
export function dayFromNow(days: number, now: number, zone: string): Span {
  const today = Math.floor(wallAt(now, zone) / DAY) * DAY;
  return spanOf(today + days * DAY, DAY, zone);
}
