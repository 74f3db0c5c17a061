import { dayInterval } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import type { Here } from './here.ts';

/** What has an end at an instant of its own, rather than with a day. Times are epoch ms. */
interface Ending {
  readonly expires: { readonly when: Interval | 'never'; readonly day: unknown } | null;
  readonly overlap: { readonly until: Interval } | null;
  readonly snoozedUntil: number | null;
}

/**
 * The next instant (epoch ms) at which any verdict may change. All that is told in days changes with the next midnight where
 * the person is; an end that is known to the minute, and quiet that was asked for, end at their own time.
 */
export function nextChange(views: readonly Ending[], here: Here): number {
  return views.reduce((next, view) => Math.min(next, endAfter(view, here.now)), midnightAfter(here));
}

/** Epoch ms, where the person is. */
export function midnightAfter({ now, zone, today }: Here): number {
  return (dayInterval(today, zone)?.latest ?? now + DAY) + 1;
}

/** The next instant after `now` at which something of it ends by itself, rather than with a day; infinity where nothing does. */
export function endAfter(view: Ending, now: number): number {
  return instantsOf(view).reduce((next, at) => (at > now && at < next ? at : next), Number.POSITIVE_INFINITY);
}

function instantsOf({ expires, overlap, snoozedUntil }: Ending): number[] {
  const instants: number[] = snoozedUntil === null ? [] : [snoozedUntil];
  if (expires && expires.when !== 'never' && expires.day === null && expires.when.latest !== null)
    instants.push(expires.when.latest + 1);
  // A day that was named ends in its own zone.
  if (overlap && overlap.until.latest !== null) instants.push(overlap.until.latest + 1);
  return instants;
}
