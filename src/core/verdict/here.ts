import { type CalendarDay, dayAt } from '../time/calendar-day.ts';
import { DAY } from '../time/units.ts';
import { offsetAt } from '../time/zone.ts';

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

/** The day of an instant (epoch ms) in an IANA zone. Throws a RangeError for an unknown zone. */
export function calendarDay(instant: number, zone: string): CalendarDay {
  const at = Math.min(Math.max(instant, FIRST_YEAR), LAST_YEAR);
  const day = Math.floor(at / DAY);
  const [before, after] = [offsetOfDay(day, zone), offsetOfDay(day + 1, zone)];
  // Only on a day on which the clocks change is the offset to be asked for at that very moment.
  const offset = before === after ? before : offsetAt(at, zone);
  return dayAt(at + offset);
}

/** Asking a zone for its offset costs more than all the rest of a verdict: those at the beginning of UTC days are kept. */
const offsets = new Map<string, Map<number, number>>();
const MOST_KEPT = 20_000;

function offsetOfDay(day: number, zone: string): number {
  let ofZone = offsets.get(zone);
  if (!ofZone || ofZone.size > MOST_KEPT) {
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const offset = offsetAt(day * DAY, zone);
  ofZone.set(day, offset);
  return offset;
}
