import type { Act } from '../record/acts.ts';
import type { ZonedDay } from '../record/parts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { addDays } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { type Chain, overlapsOf } from './chain.ts';
import { aboutPresent, lastOf, latest } from './ends.ts';
import { bornOf, shared, widthOf } from './generation.ts';
import type { Overlap } from './state.ts';

/**
 * The old secret beside the present one, whose making was on `birthDay` where that is known to be one day: as the page shows it, else as the user said; null
 * once it is ended.
 */
export function overlapOf(
  record: CredentialRecord,
  chain: Chain,
  birthDay: ZonedDay | null,
  now: number,
): Overlap | null {
  const ended = lastOf(record.acts, now, 'old-ended')?.at ?? Number.NEGATIVE_INFINITY;
  const page = latest(overlapsOf(record, chain.runs).filter(({ last }) => last <= now));
  const shows = page !== null && page.last > ended && aboutPresent(chain, page);
  if (page?.until && shows && isAhead(page.until.latest, now))
    return { until: page.until, by: 'page', day: page.day ?? null, actId: null };
  const { present } = chain;
  const act = present.actId === null ? null : record.acts.find(({ id }) => id === present.actId);
  if (act?.what !== 'rotated' || act.overlapDays <= 0 || act.at < ended) return null;
  // A page that was read whole since then shows no old secret any more.
  if (page && page.until === null && page.last > act.at) return null;
  const { when, day } = rotationDay(act, chain, birthDay);
  const ms = act.overlapDays * DAY;
  const { earliest, latest: end } = when;
  const until = { earliest: earliest === null ? null : earliest + ms, latest: end === null ? null : end + ms };
  if (!isAhead(until.latest, now) || until.latest === null) return null;
  return { until, by: 'user', day: day && { ...day, date: addDays(day.date, act.overlapDays) }, actId: act.id };
}

/** So many days were asked for, from the rotation on: where its day was corrected, or is known better, they count from that. */
function rotationDay(
  { when, day }: Extract<Act, { what: 'rotated' }>,
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

const isAhead = (end: number | null, now: number): boolean => end === null || end >= now;
