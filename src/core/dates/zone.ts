import type { Span } from './types.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();
const offsets = new Map<string, Map<number, number>>();

/** How far the zone's clock is ahead of UTC at an instant, ms. An unknown zone counts as UTC. */
export function offsetAt(instant: number, zone: string): number {
  const format = formatOf(zone);
  if (!format) return 0;
  const name = format.format(instant).replace('−', '-');
  const match = /GMT([+-])(\d+)(?::(\d+))?/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * MINUTE;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', day: 'numeric' });
    } catch {
      format = null;
    }
    formats.set(zone, format);
  }
  return format;
}

/** The offset at the beginning of a UTC day, remembered: a column of dates asks for the same few. */
function offsetOfDay(day: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(day);
  if (offset === undefined) {
    if (known.size > 5000) known.clear();
    offset = offsetAt(day * DAY, zone);
    known.set(day, offset);
  }
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

/** A stretch of the zone's wall time, last ms included, as instants. */
export function spanOf(wall: number, length: number, zone: string): Span {
  const first = instantsOf(wall, zone);
  return { earliest: first.earliest, latest: length < DAY ? first.latest + length - 1 : endOf(wall + length, zone) };
}

function endOf(wall: number, zone: string): number {
  return instantsOf(wall, zone).latest - 1;
}
