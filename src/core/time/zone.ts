import { temporal } from './temporal.ts';
import { DAY, HOUR, MINUTE, SECOND } from './units.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** True for an IANA zone that this platform knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far the zone's clock is ahead of UTC at an instant, ms. Throws a RangeError for a zone that the platform does not know. */
export function offsetAt(instant: number, zone: string): number {
  if (temporal) {
    const { offsetNanoseconds } = temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(zone);
    return offsetNanoseconds / 1e6;
  }
  const text = formatOf(zone).format(instant);
  const [, sign, hours, minutes = 0, seconds = 0] = /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(text) ?? [];
  const ahead = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return sign ? ahead * (sign === '-' ? -1 : 1) : 0;
}

/** What the zone's clock and calendar show at an instant, ms as if it were UTC. Throws a RangeError for an unknown zone. */
export function wallAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * The instants at which the zone's clock shows `wall` (ms as if it were UTC): two when the hour is repeated; of a skipped
 * hour, what its clock would have shown before and after. Throws a RangeError for an unknown zone.
 */
export function instantsOf(wall: number, zone: string): { readonly earliest: number; readonly latest: number } {
  const day = Math.floor(wall / DAY);
  const before = offsetOfDay(day - 1, zone);
  const after = offsetOfDay(day + 2, zone);
  if (before === after) return { earliest: wall - before, latest: wall - before };
  const both = [wall - before, wall - after];
  const shown = both.filter((instant) => instant + offsetAt(instant, zone) === wall);
  const kept = shown.length > 0 ? shown : both;
  return { earliest: Math.min(...kept), latest: Math.max(...kept) };
}

/** The offset at the beginning of a UTC day, remembered: a column of dates asks for the same few. */
function offsetOfDay(day: number, zone: string): number {
  const key = day + zone;
  const offset = offsets.get(key) ?? offsetAt(day * DAY, zone);
  if (offsets.size > 9999) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
}
