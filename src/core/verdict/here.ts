import { type CalendarDay, dayOf } from '../time/calendar-day.ts';

/** The moment and the place that a verdict is given for. */
export interface Here {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly zone: string;
  /** The day that the calendar shows there and then. */
  readonly today: CalendarDay;
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
