import { type Act, latestOf } from '../record/acts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import type { Chain } from './chain.ts';
import { aboutFrom, bornOf, replaced, widthOf } from './generation.ts';
import { lastRead } from './page-dates.ts';
import type { Because, Expiry, Refuted } from './state.ts';
import { mayBeOfWithdrawn } from './withdrawn.ts';

type Looks = { readonly first: number; readonly last: number };

/**
 * What was said before the present secret was made is about the former one, and what was said only while another one stood
 * in its place, whose rotation was cancelled, is about that.
 */
export const aboutPresent = ({ present, withdrawn }: Chain, { first, last }: Looks): boolean =>
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
  const isOfPresent = (one: Looks) => aboutPresent(chain, one) && !mayBeOfWithdrawn(one, chain.withdrawn);
  const page = lastRead(expiries.filter((one) => one.last <= now && (isOfPresent(one) || isAnew(one))));
  const words = record.acts.filter(({ at }) => aboutPresent(chain, { first: at, last: at }) || cameWith(chain, at));
  const last = lastOf(words, 'expires', 'never-expires');
  const tooEarly = last?.what === 'expires' ? madeAfter(last.when, chain) : null;
  const said = tooEarly ? null : last;
  const refuted = last && tooEarly ? [{ word: last, because: tooEarly }] : [];
  if (page?.when) {
    const asPage: Expiry = { when: page.when, by: 'page', asOf: page.last, day: page.day ?? null, actId: null };
    const contradicts = said !== null && !isSame(said, page.when);
    const because = { code: 'page-expiry', when: page.when, last: page.last } as const;
    return { expires: asPage, refuted: contradicts ? [{ word: said, because }] : refuted };
  }
  if (!said) return { expires: null, refuted };
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

export type End = { readonly what: 'expires'; readonly when: Interval } | { readonly what: 'never-expires' };

/** Nothing ends before it was made. */
export function madeAfter(end: Interval, { present, floor }: Chain): Because | null {
  const { latest: by } = end;
  const { when } = bornOf(present);
  if (by === null) return null;
  if (when.earliest !== null && by < when.earliest) return { code: 'made-later', when };
  return floor !== null && by < floor ? { code: 'floor', at: floor } : null;
}

export function isSame(word: End, page: Expiry['when']): boolean {
  if (page === 'never' || word.what === 'never-expires') return page === 'never' && word.what === 'never-expires';
  const far = (a: number | null, b: number | null) => a !== null && b !== null && a > b + DAY;
  return !far(word.when.earliest, page.latest) && !far(page.earliest, word.when.latest);
}

export function lastOf<W extends Act['what']>(
  acts: readonly Act[],
  ...what: readonly W[]
): Extract<Act, { what: W }> | null {
  const said = acts.filter((act): act is Extract<Act, { what: W }> => (what as readonly string[]).includes(act.what));
  return latestOf(said);
}
