import { DAY, type Interval } from './interval.ts';
import type { CalendarDate } from './lifecycle.ts';

const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_FORM = /^(\d{4})-(\d{2})$/;

/**
 * A calendar day (`YYYY-MM-DD`) in an IANA zone, from its first to its last millisecond. Null when there is no such day
 * (31 February; a day that the zone skipped) or no such zone.
 */
export function dayInterval(day: string, zone: string): Interval | null {
  const utc = utcDay(day);
  const wallClock = utc === null ? null : wallClockOf(zone);
  if (utc === null || !wallClock) return null;
  const earliest = startOfDay(utc, wallClock);
  // Where the zone skipped the day after, this day ends where the one after that begins.
  const next = startOfDay(utc + DAY, wallClock) ?? startOfDay(utc + 2 * DAY, wallClock);
  return earliest === null || next === null ? null : { earliest, latest: next - 1 };
}

/** A day or a month of the catalogue, UTC, from its first to its last millisecond. Throws a RangeError on another form. */
export function calendarInterval(date: CalendarDate): { earliest: number; latest: number } {
  const day = utcDay(date);
  if (day !== null) return { earliest: day, latest: day + DAY - 1 };
  const first = MONTH_FORM.test(date) ? utcDay(`${date}-01`) : null;
  if (first === null) throw new RangeError(`not a calendar date: ${date}`);
  const start = new Date(first);
  return { earliest: first, latest: Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) - 1 };
}

/** Midnight UTC of an existing day, or null. */
function utcDay(day: string): number | null {
  const [, year, month, date] = DAY_FORM.exec(day) ?? [];
  if (!year || !month || !date || year < '1000') return null;
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(utc).toISOString().slice(0, 10) === day ? utc : null;
}

/** An instant's wall-clock time in the zone, written as if it were UTC. */
type WallClock = (instant: number) => number;

function wallClockOf(zone: string): WallClock | null {
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return (instant) => {
      const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
      const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
      return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    };
  } catch {
    return null;
  }
}

/**
 * The first instant whose wall clock shows the day. The offset from UTC may change around midnight: the offsets of the day
 * before and the day after are both tried, and the earlier instant that does show the day is the answer.
 */
function startOfDay(utc: number, wallClock: WallClock): number | null {
  const tries = [utc - DAY, utc + DAY].map((near) => utc - (wallClock(near) - near));
  const showing = tries.filter((instant) => Math.floor(wallClock(instant) / DAY) * DAY === utc);
  return showing.length === 0 ? null : Math.min(...showing);
}
