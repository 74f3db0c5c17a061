import type { Interval } from '../time/interval.ts';
import { DAY, HOUR, MINUTE } from '../time/units.ts';
import { instantsOf, wallAt } from '../time/zone.ts';
import type { DateContext, Span } from './types.ts';
import type { Comparison, RelativeOffset, Unit } from './words.ts';

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
/** The shortest month, where days are counted besides months: "1 month, 2 days" of February and two days. */
const SHORTEST_MONTH = 28 * DAY;

/** How long something is, ms; `longest` null when there is no bound. */
export interface Length {
  readonly shortest: number;
  readonly longest: number | null;
}

/**
 * When that was, or will be, whether the number was rounded down, up or to the nearest: wide by two units, and by the days
 * that months and years are counted differently. Nobody says "1 month" of what is less than half of one.
 */
export function relativeSpan(offset: RelativeOffset, { now, timeZone }: DateContext): Span {
  const { unit, amount, whole } = offset;
  if (whole && unit === 'day') return dayFromNow(amount, now, timeZone);
  const { least, most } = around(unit, Math.abs(amount), !whole);
  if (amount === 0) return { earliest: now - most, latest: now + most };
  return amount < 0 ? { earliest: now - most, latest: now - least } : { earliest: now + least, latest: now + most };
}

/** How long several amounts are together, the largest unit first: only the last of them is rounded. */
export function lengthOf(amounts: readonly RelativeOffset[], comparison: Comparison | null): Length {
  const last = amounts.at(-1);
  if (!last) return { shortest: 0, longest: null };
  const [shortest, longest, slack] = LENGTHS[last.unit];
  const count = Math.abs(last.amount);
  let [before, beforeMost] = [0, 0];
  for (const { unit, amount } of amounts.slice(0, -1)) {
    before += Math.abs(amount) * (unit === 'month' ? SHORTEST_MONTH : LENGTHS[unit][0]);
    beforeMost += Math.abs(amount) * LENGTHS[unit][1];
  }
  // Days of the calendar are counted where none has passed in full.
  const counted = shortest < DAY ? slack : Math.max(slack, DAY);
  if (comparison === 'more') return { shortest: Math.max(0, before + count * shortest - counted), longest: null };
  if (comparison === 'less') return { shortest: 0, longest: beforeMost + count * longest + Math.max(counted, MINUTE) };
  const { least, most } = around(last.unit, count, amounts.length === 1);
  return { shortest: before + least, longest: beforeMost + most };
}

/** The span of what happened, or will, that long from now. */
export function spanFromNow({ shortest, longest }: Length, sign: number, now: number): Interval {
  if (sign < 0) return { earliest: longest === null ? null : now - longest, latest: now - shortest };
  return { earliest: now + shortest, latest: longest === null ? null : now + longest };
}

function around(unit: Unit, count: number, isAlone: boolean): { least: number; most: number } {
  const [shortest, longest, slack] = LENGTHS[unit];
  const isSaidOfHalf = count === 1 && isAlone && shortest > 7 * DAY;
  const least = isSaidOfHalf ? shortest * LEAST_ONE : Math.max(0, (count - 1) * shortest - slack);
  return { least, most: (count + 1) * longest + slack };
}

/** A whole day of the zone's calendar, `days` from today. */
function dayFromNow(days: number, now: number, zone: string): Span {
  const start = (Math.floor(wallAt(now, zone) / DAY) + days) * DAY;
  return { earliest: instantsOf(start, zone).earliest, latest: instantsOf(start + DAY, zone).latest - 1 };
}
