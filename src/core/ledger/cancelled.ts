import type { Act } from '../record/acts.ts';
import type { PageDate } from '../record/schema.ts';
import { intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { bornOf, type Generation, replaced, standingOf } from './generation.ts';
import type { Because } from './state.ts';

export type Cancelled = Extract<Act, { what: 'cancelled' }>;

/** Where the provider does not say how long an old secret may live on, or that was not noted: none lets it live longer. */
export const LONGEST_GRACE_DAYS = 31;

/**
 * "The rotation was cancelled": the former secret is the present one again, unless the new one, or its date, was seen after
 * that, or for longer than an old one can live. A secret that came back so is not withdrawn in turn: the word was said twice.
 */
export function withoutRotation(
  known: Generation | null,
  act: Cancelled,
  dates: readonly PageDate[],
): Generation | null {
  const { at } = act;
  if (!known || !isMeant(known, act) || seenInstead(known, act, dates) !== null) return known;
  if ((known.run?.last ?? known.shown) > at) return known;
  const { former } = known;
  const instead = bornOf(known).when;
  const withdrawn = [...(former?.withdrawn ?? []), standingOf(known, at)];
  return former && { ...former, restored: { act, instead }, withdrawn };
}

/** What was seen that speaks against a cancellation, to be said aloud. Null where nothing does, or not for a day yet. */
export function againstCancelling(
  known: Generation | null,
  act: Cancelled,
  dates: readonly PageDate[],
): Because | null {
  const seen = known && isMeant(known, act) ? seenInstead(known, act, dates) : null;
  const isAtOnce = known !== null && livesTooLong(known, act) !== null;
  // People speak a little before the deed.
  return seen && (isAtOnce || ('last' in seen && seen.last >= act.at + DAY)) ? seen : null;
}

const isMeant = (known: Generation, { at }: Cancelled): boolean =>
  replaced(known) && !known.restored && known.learnedAt <= at;

function seenInstead(known: Generation, act: Cancelled, dates: readonly PageDate[]): Because | null {
  const tooLong = livesTooLong(known, act);
  if (tooLong) return tooLong;
  const { run } = known;
  if (run && run.last > act.at) return { code: 'new-key-seen', first: run.first, last: run.last };
  const date = dates.find((one) => one.last > act.at && isOfNew(one, known, act));
  return date ? { code: 'page-date', when: date.when, last: date.last } : null;
}

/** A rotation can be cancelled only while the old secret lives, and not at all where that ends at once. */
function livesTooLong({ run, later, log, page, pageAt, former, ...known }: Generation, act: Cancelled): Because | null {
  const grace = (act.graceDays ?? LONGEST_GRACE_DAYS) * DAY;
  const isLonger = (ms: number) => grace === 0 || ms > grace;
  if (run && !later && run.differsFrom !== null && isLonger(run.last - run.first))
    return { code: 'new-key-seen', first: run.first, last: run.last };
  if (log && grace === 0 && known.replacedBy.includes('log')) return { code: 'log-date', when: log };
  const isOfFormer = former !== null && page !== null && intersect(page, bornOf(former).when) !== null;
  const isPages = page?.latest != null && known.replacedBy.some((source) => source !== 'user');
  if (!isPages || isOfFormer || page.latest === null || !isLonger(pageAt - page.latest)) return null;
  return { code: 'page-date', when: page, last: pageAt };
}

function isOfNew({ when }: PageDate, known: Generation, { at }: Cancelled): boolean {
  const { former } = known;
  const isOfFormer = former !== null && intersect(when, bornOf(former).when) !== null;
  return when.latest !== null && when.latest <= at && intersect(when, bornOf(known).when) !== null && !isOfFormer;
}
