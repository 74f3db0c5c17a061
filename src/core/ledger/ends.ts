import type { Act } from '../record/acts.ts';
import type { ZonedDay } from '../record/parts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { addDays } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { type Chain, overlapsOf } from './chain.ts';
import { aboutFrom, bornOf, replaced, shared, widthOf } from './generation.ts';
import type { Expiry, Overlap, Refuted } from './state.ts';

type Looks = { readonly first: number; readonly last: number };
const latest = <T extends Looks>(all: readonly T[]): T | null =>
  all.reduce<T | null>((best, one) => (best && best.last >= one.last ? best : one), null);

/**
 * What was said before the present secret was made is about the former one, and what was said only while another one stood
 * in its place, whose rotation was cancelled, is about that.
 */
const aboutPresent = ({ present, withdrawn }: Chain, { first, last }: Looks): boolean =>
  last >= aboutFrom(present) && !withdrawn.some(({ from, upTo }) => from <= first && last <= upTo);

/** Given anew on the very day of a rotation, before that was told of: it came with the new secret. */
const cameWith = ({ present }: Chain, at: number): boolean => {
  const { when } = bornOf(present);
  return replaced(present) && widthOf(when) <= DAY && when.earliest !== null && at >= when.earliest;
};

/** The end of the present secret: the page's word stands above the user's, a whole row without one takes it back. */
export function expiryOf(
  record: CredentialRecord,
  chain: Chain,
  now: number,
): { expires: Expiry | null; refuted: Refuted[] } {
  const { expiries } = record;
  const isAnew = (one: Looks) => cameWith(chain, one.first) && expiries.some(({ last }) => last < one.first);
  const page = latest(expiries.filter((one) => one.last <= now && (aboutPresent(chain, one) || isAnew(one))));
  const words = record.acts.filter(({ at }) => aboutPresent(chain, { first: at, last: at }) || cameWith(chain, at));
  const said = lastOf(words, now, 'expires', 'never-expires');
  if (page?.when) {
    const asPage: Expiry = { when: page.when, by: 'page', asOf: page.last, day: null, actId: null };
    const contradicts = said !== null && !isSame(said, page.when);
    const because = { code: 'page-expiry', when: page.when, last: page.last } as const;
    return { expires: asPage, refuted: contradicts ? [{ word: said, because }] : [] };
  }
  if (!said) return { expires: null, refuted: [] };
  const named = said.what === 'expires';
  const expires: Expiry = {
    when: named ? said.when : 'never',
    by: 'user',
    asOf: said.at,
    day: named ? said.day : null,
    actId: said.id,
  };
  return { expires, refuted: [] };
}

type End = Extract<Act, { what: 'expires' | 'never-expires' }>;

function isSame(word: End, page: Expiry['when']): boolean {
  if (page === 'never' || word.what === 'never-expires') return page === 'never' && word.what === 'never-expires';
  const far = (a: number | null, b: number | null) => a !== null && b !== null && a > b + DAY;
  return !far(word.when.earliest, page.latest) && !far(page.earliest, word.when.latest);
}

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
    return { until: page.until, by: 'page', day: null, actId: null };
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

export function lastOf<W extends Act['what']>(
  acts: readonly Act[],
  now: number,
  ...what: readonly W[]
): Extract<Act, { what: W }> | null {
  const said = acts.filter(
    (act): act is Extract<Act, { what: W }> => (what as readonly string[]).includes(act.what) && act.at <= now,
  );
  return said.reduce<Extract<Act, { what: W }> | null>((last, act) => (last && last.at > act.at ? last : act), null);
}
