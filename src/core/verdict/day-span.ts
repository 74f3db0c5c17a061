import type { ZonedDay } from '../record/parts.ts';
import { addDays, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import { calendarDay, type Here } from './here.ts';

/** The first and the last calendar day on which something may fall. Null: not known on that side. */
export interface DaySpan {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** The days of an interval where the person is; a day that was named is that day everywhere. */
export function daysOf({ earliest, latest }: Interval, named: ZonedDay | null, zone: string): DaySpan {
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

/**
 * True where it may have come already: the first of several days on which it may fall is here or over, the last one is not over.
 */
export function hasBegun({ from, to }: DaySpan, { today }: Here): boolean {
  return from !== null && from !== to && from <= today && (to === null || to >= today);
}

/** Calendar days from today to a day; negative once it is over. */
export function daysUntil(day: CalendarDay, { today }: Here): number {
  return daysBetween(today, day);
}
