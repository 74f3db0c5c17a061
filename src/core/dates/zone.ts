import type { Span } from './types.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** How far the zone's clock is ahead of UTC at an instant, ms. Throws a RangeError for a zone that the platform does not know. */
export function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const [, sign, hours, minutes = 0] = /GMT([+-])(\d+):?(\d+)?/.exec(format.format(instant)) ?? [];
  return sign ? (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1) : 0;
}

/** The offset at the beginning of a UTC day, remembered: a column of dates asks for the same few. */
function offsetOfDay(day: number, zone: string): number {
  const key = day + zone;
  const offset = offsets.get(key) ?? offsetAt(day * DAY, zone);
  if (offsets.size > 9999) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/**
 * The instants at which the zone's clock shows `wall` (ms as if it were UTC): two when the hour is repeated; of a skipped
 * hour, what its clock would have shown before and after.
 */
export function instantsOf(wall: number, zone: string): Span {
  const day = Math.floor(wall / DAY);
  const before = offsetOfDay(day - 1, zone);
  const after = offsetOfDay(day + 2, zone);
  if (before === after) return { earliest: wall - before, latest: wall - before };
  const both = [wall - before, wall - after];
  const shown = both.filter((instant) => instant + offsetAt(instant, zone) === wall);
  const kept = shown.length > 0 ? shown : both;
  return { earliest: Math.min(...kept), latest: Math.max(...kept) };
}

/** What the zone's clock and calendar show at an instant, ms as if it were UTC. */
export function wallAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}
