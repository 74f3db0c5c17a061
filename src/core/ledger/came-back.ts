import type { PageDate } from '../record/schema.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { bornOf, type Generation, replaced, rests, shared, standingOf } from './generation.ts';

/**
 * When the former secret was made, where a date that the page gave without showing the secret may be that of it: the rotation may
 * have been cancelled since the new one was seen last, as long as the old one lived. Null: it is not of the former one.
 */
export function cameBack(
  known: Generation,
  { last, besideOld, graceDays }: Pick<PageDate, 'last'> & { readonly besideOld: boolean; readonly graceDays: number },
  when: Interval,
): Interval | null {
  if (graceDays === 0 || !replaced(known) || known.restored || besideOld || last <= known.asOf) return null;
  const { latest } = bornOf(known).when;
  // That the log tells of no further one says nothing: it tells of no cancellations.
  if (latest === null || known.asOf > latest + graceDays * DAY) return null;
  if (isOfOverlap(known)) return intersect(when, { earliest: null, latest });
  // A person's day is no word of the page.
  return known.former && shared(bornOf(known.former, 'eyes', 'log', 'page').when, when);
}

/**
 * The former secret, for a person who says that the present one was made at `when`: where the page, too, has given that since the
 * new one was seen last, and that rotation could still be cancelled. Null: nothing but the word speaks for it.
 */
export function formerAsDated(
  known: Generation,
  { when, at }: { readonly when: Interval; readonly at: number },
  { dates, graceDays }: { readonly dates: readonly PageDate[]; readonly graceDays: number },
): Generation | null {
  const { former, run, later, log } = known;
  const born = bornOf(known).when;
  // Where an old secret ends at once, no rotation is cancelled.
  const seen = graceDays === 0 ? null : (run?.last ?? (log ? known.shown : null));
  if (!former || seen === null || later || born.latest === null || seen > born.latest + graceDays * DAY) return null;
  const isDated = dates.some((date) => date.last > seen && intersect(date.when, when) && !intersect(date.when, born));
  if (!isDated || !shared(bornOf(former).when, when)) return null;
  return { ...former, withdrawn: [...former.withdrawn, standingOf(known, at)] };
}

/** An old secret that lived on told of it, which nobody may have seen before. */
const isOfOverlap = ({ eyes, run, opened, ...known }: Generation): boolean =>
  eyes?.earliest != null && run === null && (opened !== null || rests({ ...known, eyes, run, opened }, 'page'));
