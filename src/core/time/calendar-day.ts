import type { Interval } from './interval.ts';
import { DAY } from './units.ts';
import { isZone, offsetAt, wallAt } from './zone.ts';

/** A day of the calendar, `YYYY-MM-DD`, of no zone in itself. */
export type CalendarDay = string;

const FORM = /^[1-9]\d{3}-\d\d-\d\d$/;

/** A list of keys names the same few days over and over: what they are is remembered, either way. */
const MOST_REMEMBERED = 20_000;
const midnights = new Map<CalendarDay, number | null>();
const days = new Map<number, CalendarDay>();

/** Midnight UTC of an existing day, epoch ms; null when there is no such day: `2026-02-31`, `26-1-1`. */
export function utcMidnight(day: CalendarDay): number | null {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  if (!FORM.test(day)) return null;
  const parsed = Date.parse(`${day}T00:00:00Z`);
  const midnight = !Number.isNaN(parsed) && dayAt(parsed) === day ? parsed : null;
  if (midnights.size > MOST_REMEMBERED) midnights.clear();
  midnights.set(day, midnight);
  return midnight;
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

/** Both ends of a day are known. */
export interface WholeDay extends Interval {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * A day in an IANA zone, from its first to its last millisecond. Null when there is no such day (31 February; a day that
 * the zone skipped) or no such zone.
 */
export function dayInterval(day: CalendarDay, zone: string): WholeDay | null {
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

/** The day of what a clock and a calendar show, ms as if it were UTC. */
export function dayAt(wall: number): CalendarDay {
  const count = Math.floor(wall / DAY);
  const known = days.get(count);
  if (known !== undefined) return known;
  const day = new Date(wall).toISOString().slice(0, 10);
  if (days.size > MOST_REMEMBERED) days.clear();
  days.set(count, day);
  return day;
}

function midnightOf(day: CalendarDay): number {
  const midnight = utcMidnight(day);
  if (midnight === null) throw new RangeError('not a calendar day');
  return midnight;
}
