import type { Rotated } from '../record/acts.ts';
import type { ZonedDay } from '../record/parts.ts';
import { addDays, dayInterval } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import type { Chain } from './chain.ts';
import { bornOf, shared, widthOf } from './generation.ts';
import type { Overlap } from './state.ts';

/** A day that was named lasts until it is over, in its zone. */
export function saidEnd(act: Rotated, chain: Chain, birthDay: ZonedDay | null): Pick<Overlap, 'until' | 'day'> | null {
  const { when, day } = rotationDay(act, chain, birthDay);
  const last = day && { ...day, date: addDays(day.date, act.overlapDays) };
  const named = last && dayInterval(last.date, last.zone);
  if (named) return { until: named, day: last };
  const ms = act.overlapDays * DAY;
  const { earliest, latest: end } = when;
  return end === null
    ? null
    : { until: { earliest: earliest === null ? null : earliest + ms, latest: end + ms }, day: null };
}

/** So many days were asked for, from the rotation on: where its day was corrected, or is known better, they count from that. */
function rotationDay(
  { when, day }: Rotated,
  { present }: Chain,
  birthDay: ZonedDay | null,
): { readonly when: Interval; readonly day: ZonedDay | null } {
  const born = bornOf(present).when;
  const both = shared(when, born);
  // Said again since: on another day, or for one of two days.
  const isSaidAgain = present.user !== null && widthOf(present.user) > widthOf(when);
  if (both === null || isSaidAgain) return { when: born, day: birthDay };
  return day && widthOf(both) === widthOf(when) ? { when, day } : { when: both, day: null };
}
