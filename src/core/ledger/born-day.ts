import type { ZonedDay } from '../record/parts.ts';
import { dayInterval } from '../time/calendar-day.ts';
import type { Generation } from './generation.ts';

/** The day that was named or printed, where all that is known lies within it. */
export function bornDayOf(
  one: Generation,
  { earliest, latest }: { earliest: number | null; latest: number },
): ZonedDay | null {
  const holdsAll = (day: ZonedDay | null) => {
    const named = day && dayInterval(day.date, day.zone);
    if (!named || earliest === null) return false;
    return earliest >= named.earliest && latest <= named.latest;
  };
  return [one.day, one.pageDay].find(holdsAll) ?? null;
}
