import { addDays, type CalendarDay, dayOf, daysBetween } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import type { Here, NamedDay } from './state.ts';

/** The first and the last calendar day on which something may fall. Null: not known on that side. */
export interface DaySpan {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** A page may print any year. Outside of these a day has another form, and nobody waits for it. */
const FIRST_YEAR = Date.UTC(1001, 0, 1);
const LAST_YEAR = Date.UTC(9900, 0, 1);

/** `now` (epoch ms) in an IANA zone. Throws a RangeError for an unknown zone. */
export function hereAt(now: number, zone: string): Here {
  return { now, zone, today: calendarDay(now, zone) };
}

/** The day of an instant (epoch ms) in an IANA zone. */
export function calendarDay(instant: number, zone: string): CalendarDay {
  return dayOf(Math.min(Math.max(instant, FIRST_YEAR), LAST_YEAR), zone);
}

/** The days of an interval where the person is; a day that was named is that day everywhere. */
export function daysOf({ earliest, latest }: Interval, named: NamedDay | null, zone: string): DaySpan {
  if (named) return { from: named.date, to: named.date };
  return {
    from: earliest === null ? null : calendarDay(earliest, zone),
    to: latest === null ? null : calendarDay(latest, zone),
  };
}

/** The same, `count` calendar days later. */
export function daysLater({ from, to }: DaySpan, count: number): DaySpan {
  return { from: from && addDays(from, count), to: to && addDays(to, count) };
}

/** The first day on which it may fall; null when neither side is known. */
export function firstDay({ from, to }: DaySpan): CalendarDay | null {
  return from ?? to;
}

/** Calendar days from today to a day; negative once it is over. */
export function daysUntil(day: CalendarDay, { today }: Here): number {
  return daysBetween(today, day);
}
