import type { CalendarDate } from '../lifecycle.ts';
import { utcMidnight } from './calendar-day.ts';
import { DAY } from './units.ts';

const MONTH = /^\d{4}-\d{2}$/;

/** A day or a month of the catalogue, UTC, from its first to its last millisecond. Throws a RangeError on another form. */
export function calendarInterval(date: CalendarDate): { earliest: number; latest: number } {
  const day = utcMidnight(date);
  if (day !== null) return { earliest: day, latest: day + DAY - 1 };
  const first = MONTH.test(date) ? utcMidnight(`${date}-01`) : null;
  if (first === null) throw new RangeError(`not a calendar date: ${date}`);
  const start = new Date(first);
  return { earliest: first, latest: Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) - 1 };
}
