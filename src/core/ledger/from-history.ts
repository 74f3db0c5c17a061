import type { Act } from '../record/acts.ts';
import type { Source } from '../record/parts.ts';
import type { CredentialRecord, PageDate, Past } from '../record/schema.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { type Cancelled, withoutRotation } from './cancelled.ts';
import {
  bornOf,
  type Generation,
  informed,
  isLater,
  isNear,
  isOneDayLater,
  isUninformed,
  newGeneration,
  shared,
} from './generation.ts';
import { outside, type Run } from './runs.ts';
import { isOfUnsure } from './withdrawn.ts';

export interface Step {
  /** What it speaks of, epoch ms. */
  readonly at: number;
  /** Among those of one instant: what was made stands before what was seen of it. */
  readonly order: number;
  readonly take: (known: Generation | null) => Generation | null;
}

/** What is left of rotations of long ago, and of words that one was cancelled. */
export function historySteps(
  record: CredentialRecord,
  seen: { readonly runs: readonly Run[]; readonly dates: readonly PageDate[]; readonly graceDays: number },
): Step[] {
  const { runs, dates } = seen;
  const counting = record.history.filter(
    (past) => !isOfRun(past, runs) && !isOfUnsure(past, record, seen) && !isTakenBack(past, record.acts),
  );
  return counting.map(([earliest, latest, by]) =>
    by === 'back' ? cancelledStep(earliest, latest, dates) : pastStep([earliest, latest, by], { runs, dates }),
  );
}

/** `from`: since when a rotation could still be cancelled `at`; null: not noted. */
function cancelledStep(from: number | null, at: number, dates: readonly PageDate[]): Step {
  const graceDays = from === null ? {} : { graceDays: (at - from) / DAY };
  const act: Cancelled = { id: 'past', at, what: 'cancelled', ...graceDays };
  return { at, order: 5, take: (known) => withoutRotation(known, act, dates) };
}

/** A change that was seen is told of by the run that begins with it, as long as that is kept. */
function isOfRun([, latest, by]: Past, runs: readonly Run[]): boolean {
  return by === 'eyes' && runs.some(({ first }) => first === latest);
}

/**
 * "I do not know after all": of what the user said before nothing counts. Nor does a cancellation that was taken back in another
 * copy, which still has that word.
 */
function isTakenBack([, latest, by]: Past, acts: readonly Act[]): boolean {
  if (by === 'back') return acts.some((act) => act.what === 'undone' && act.was === 'birth' && act.at === latest);
  return by === 'user' && acts.some(({ what, at }) => what === 'unknown' && at >= latest);
}

/** When a page gave that date first, as long as that is kept, epoch ms. */
function readAt(when: Interval, dates: readonly PageDate[]): number {
  const first = Math.min(...dates.filter((date) => intersect(date.when, when)).map((date) => date.first));
  return Number.isFinite(first) ? first : Number.NEGATIVE_INFINITY;
}

/** A rotation of which little is left. One that a look, a date or an act still tells of in full is the same. */
function pastStep(
  [earliest, latest, by]: readonly [number | null, number, Source],
  { runs, dates }: { readonly runs: readonly Run[]; readonly dates: readonly PageDate[] },
): Step {
  const learnedAt = by === 'page' ? Math.max(latest, readAt({ earliest, latest }, dates)) : latest;
  const take = (known: Generation | null) => {
    const isSame = by === 'eyes' && runs.some(({ first, last }) => first <= (earliest ?? first) && latest <= last);
    const when = outside({ earliest, latest }, runs);
    if (!when || (isSame && earliest !== null)) return known;
    const both = known && shared(bornOf(known).when, when);
    // It may be that of a secret which was made after the looks that showed this one.
    if (known?.run && both && latest > (bornOf(known).when.latest ?? latest)) return known;
    if (known && both && latest > known.shown && !isUninformed(known)) return known;
    const isBesideLog = by === 'page' && known?.log && isNear(known.log, when);
    // As the page's date, which stands beside this, or after it was dropped.
    const isBesideWord = by === 'page' && known !== null && isOneDayLater(known, when);
    if (known && !both && (isBesideLog || isBesideWord || !isLater(when, bornOf(known).when))) return known;
    const said = {
      [by]: when,
      ...(by === 'page' && { pageAt: latest }),
      ...(by === 'user' && { userAt: latest }),
    };
    if (!known || !both)
      return newGeneration({ ...said, asOf: latest, shown: latest, learnedAt, replacedBy: [by] }, known);
    const isNews = known.replacedBy.length === 0;
    return { ...informed(known), ...(known[by] ? {} : said), ...(isNews && { replacedBy: [by], learnedAt }) };
  };
  return { at: latest, order: 0, take };
}
