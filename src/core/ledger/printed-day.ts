import type { ZonedDay } from '../record/parts.ts';
import { dayInterval, dayOf } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';

/** The one day that these instants are, in the zone of the look that read them (an IANA name); undefined where they are not one. */
export function printedDay(when: Interval | 'never' | null, zone: string | null): ZonedDay | undefined {
  if (when === null || when === 'never' || when.earliest === null || zone === null) return undefined;
  const day = { date: dayOf(when.earliest, zone), zone };
  return isDay(when, day) ? day : undefined;
}

/**
 * The day of two readings that agree on `both`: the one that both print, in whatever zones; else that of the one which is `both`.
 */
export function commonDay(
  a: ZonedDay | undefined,
  b: ZonedDay | undefined,
  both: Interval | 'never' | null,
): ZonedDay | undefined {
  if (a && b && a.date === b.date) return a;
  if (both === null || both === 'never') return undefined;
  return [a, b].find((day) => day && isDay(both, day));
}

export function withDay<T extends object>(said: T, day: ZonedDay | undefined): T & { readonly day?: ZonedDay } {
  const { day: _before, ...rest } = { day, ...said };
  return (day ? { ...rest, day } : rest) as T & { readonly day?: ZonedDay };
}

function isDay({ earliest, latest }: Interval, { date, zone }: ZonedDay): boolean {
  const day = dayInterval(date, zone);
  return day !== null && day.earliest === earliest && day.latest === latest;
}
