import type { Interval } from './interval.ts';
import { DAY } from './units.ts';
import { isZone, offsetAt, wallAt } from './zone.ts';

/** A day of the calendar, `YYYY-MM-DD`, of no zone in itself. */
export type CalendarDay = string;

const FORM = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Midnight UTC of an existing day, epoch ms; null when there is no such day: `2026-02-31`, `26-1-1`. */
export function utcMidnight(day: CalendarDay): number | null {
  const midnight = FORM.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(midnight) && dayAt(midnight) === day ? midnight : null;
}

/** The day that the calendar of an IANA zone shows at an instant. Throws a RangeError for an unknown zone. */
export function dayOf(instant: number, zone: string): CalendarDay {
  return dayAt(wallAt(instant, zone));
}

/** The day that is `count` days later, or earlier when negative. Throws a RangeError when `day` is none. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayAt(midnightOf(day) + count * DAY);
}

/** How many days later `to` is; negative when it is earlier. Throws a RangeError when one of them is no day. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (midnightOf(to) - midnightOf(from)) / DAY;
}

/**
 * A day in an IANA zone, from its first to its last millisecond. Null when there is no such day (31 February; a day that
 * the zone skipped) or no such zone.
 */
export function dayInterval(day: CalendarDay, zone: string): Interval | null {
  const midnight = utcMidnight(day);
  if (midnight === null || !isZone(zone)) return null;
  const earliest = startOfDay(midnight, zone);
  // Where the zone skipped the day after, this day ends where the one after that begins.
  const next = startOfDay(midnight + DAY, zone) ?? startOfDay(midnight + 2 * DAY, zone);
  return earliest === null || next === null ? null : { earliest, latest: next - 1 };
}

/**
 * The first instant whose wall clock shows the day. The offset from UTC may change around midnight: the offsets of the day
 * before and the day after are both tried, and the earlier instant that does show the day is the answer.
 */
function startOfDay(midnight: number, zone: string): number | null {
  const tries = [midnight - DAY, midnight + DAY].map((near) => midnight - offsetAt(near, zone));
  const showing = tries.filter((instant) => Math.floor(wallAt(instant, zone) / DAY) * DAY === midnight);
  return showing.length === 0 ? null : Math.min(...showing);
}

function dayAt(wall: number): CalendarDay {
  return new Date(wall).toISOString().slice(0, 10);
}

function midnightOf(day: CalendarDay): number {
  const midnight = utcMidnight(day);
  if (midnight === null) throw new RangeError('not a calendar day');
  return midnight;
}
