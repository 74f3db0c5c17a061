import { type Act, isToldAfter, type Rotated } from '../record/acts.ts';
import type { PageDate } from '../record/schema.ts';
import { hull, type Interval, intersect } from '../time/interval.ts';
import { formerAsDated } from './came-back.ts';
import { withRun } from './from-eyes.ts';
import {
  bornOf,
  clipped,
  type Generation,
  isLater,
  isNear,
  isPersons,
  isUninformed,
  newGeneration,
  replaced,
  rests,
  shared,
} from './generation.ts';
import { outside, type Run } from './runs.ts';

export type Made = Extract<Act, { what: 'made' }>;
export type { Rotated };

const withAct = (known: Generation, { id }: Act): Generation['actId'] => known.actId ?? id;

/**
 * "I rotated it." It is about the newest secret that is known, or about one that is newer still. Null: what was seen rules it
 * out.
 */
export function withRotated(
  known: Generation | null,
  act: Rotated,
  acts: readonly Act[],
  { runs, dates }: Pick<Seen, 'runs' | 'dates'>,
): Generation | null {
  const named = clipped(act.when, act.at);
  const when = named && outside(named, runs);
  if (!when) return null;
  const said = { user: when, userAt: act.at, day: act.day, actId: act.id, learnedAt: act.at };
  const at = when.latest ?? act.at;
  const anew = (user = when) => newGeneration({ ...said, user, asOf: at, shown: at, replacedBy: ['user'] }, known);
  if (!known) return anew();
  const { when: born } = bornOf(known);
  const isSame = shared(born, when) !== null;
  const seenChange = changeSince(known, when, runs);
  if (seenChange) return anew(seenChange);
  const before = acts.find(({ id }) => id === known.actId);
  const isAnother = before?.what === 'rotated' && (isToldAfter(act, before, acts) || isToldAfter(before, act, acts));
  if (isSame && act.isAnother && isAnother && known.userAt < act.at) return anew();
  if (!isSame && !isAnother && isNear(born, when) && isOfWords(known)) return onEitherDay(known, when, act);
  const isAfterLook = when.latest !== null && when.latest > known.shown;
  if (!isSame && isLater(when, born) && (isAfterLook || !isNear(born, when)) && !isOffByADay(known, act, when, dates))
    return anew();
  if (!isSame && !isNear(born, when)) return known;
  const replacedBy = known.replacedBy.includes('user') ? known.replacedBy : [...known.replacedBy, 'user' as const];
  const user = isSame && !isAmbiguous(known, when, act.at) ? said : {};
  return {
    ...known,
    ...user,
    actId: withAct(known, act),
    learnedAt: replaced(known) ? Math.min(known.learnedAt, act.at) : act.at,
    replacedBy,
    eyes: isUninformed(known) ? null : known.eyes,
    asOf: isUninformed(known) ? act.at : known.asOf,
    known: isUninformed(known) ? Math.max(known.known, act.at) : known.known,
  };
}

/**
 * A day on which the first secret that is known was seen may be that of its making, or of the next one. Where a change was seen
 * since, which may have been then, the word is about that; the part of it that can be. Null: no such change was seen.
 */
function changeSince(known: Generation, when: Interval, runs: readonly Run[]): Interval | null {
  const { run } = known;
  if (!run || replaced(known)) return null;
  const next = runs.find(
    ({ first, differsFrom }) => differsFrom !== null && differsFrom >= run.first && first > run.last,
  );
  return next ? shared({ earliest: next.differsFrom, latest: next.first }, when) : null;
}

/**
 * People are off by a day: so close to what a log says that tells of no further one, or to the date that its page gives since, it
 * is the same rotation.
 */
function isOffByADay(known: Generation, { at }: Rotated, when: Interval, dates: readonly PageDate[]): boolean {
  if (!isNear(bornOf(known).when, when)) return false;
  const { log, page } = known;
  const isOfPage = ({ last, when: date }: PageDate) => page !== null && last > at && intersect(date, page) !== null;
  return (log !== null && known.known >= at) || dates.some(isOfPage);
}

/** A rotation of which nobody tells but a person. */
function isOfWords(known: Generation): boolean {
  return rests(known, 'user') && !known.eyes && !known.log && !known.page && known.run === null;
}

/**
 * Two browsers of one person, who said in each of them that it was rotated, on neighbouring days: that may be one rotation, or
 * two. One is sure, on either of the days.
 */
function onEitherDay(known: Generation, when: Interval, act: Rotated): Generation {
  const isLast = act.at > known.userAt;
  const at = when.latest ?? act.at;
  return {
    ...known,
    user: hull(known.user ?? when, when),
    userAt: Math.max(known.userAt, act.at),
    day: null,
    actId: isLast ? act.id : known.actId,
    learnedAt: Math.min(known.learnedAt, act.at),
    asOf: Math.max(known.asOf, at),
    known: Math.max(known.known, at),
    shown: Math.max(known.shown, at),
  };
}

/** The day may be that of a secret which was made after the last look: it makes what others say no narrower. */
function isAmbiguous(known: Generation, when: Interval, at: number): boolean {
  const since = at > known.known ? shared(when, { earliest: known.known, latest: at }) : null;
  return since !== null && !isUninformed(known) && !isPersons({ ...known, user: when, userAt: at });
}

interface Seen {
  readonly runs: readonly Run[];
  readonly dates: readonly PageDate[];
  readonly graceDays: number;
}

/** "It was made on …": narrows or corrects what is known of the present secret. Null: what was seen or logged rules it out. */
export function withMade(known: Generation | null, act: Made, seen: Seen): Generation | null {
  const named = clipped(act.when, act.at);
  const when = named && outside(named, seen.runs);
  if (!when) return null;
  const said = { user: when, userAt: act.at, day: act.day };
  if (!known) return newGeneration({ ...said, asOf: act.at, learnedAt: act.at }, null);
  const { when: born } = bornOf(known);
  const byOthers = bornOf(known, 'eyes', 'log').when;
  const isNewer = isLater(when, born) && when.latest !== null && when.latest > known.shown;
  if (!shared(byOthers, when) && !(isUninformed(known) && isNear(byOthers, when)))
    return isNewer ? rotatedThen(known, said, act) : asDated(known, { ...act, when }, seen);
  const correctsOwn = known.user !== null && !intersect(known.user, when) && rests(known, 'user');
  if (correctsOwn && known.former) return corrected(known, known.former, { ...act, when }, seen);
  // No secret is older than the one whose place it took.
  if (known.former && isLater(bornOf(known.former).when, when)) return null;
  if (isNewer && !shared(born, when)) return rotatedThen(known, said, act);
  if (isAmbiguous(known, when, act.at)) return known;
  const told = { ...known, ...said, eyes: isUninformed(known) ? null : known.eyes };
  // What others say more exactly is not confirmed by a person's agreeing to it.
  return isPersons(told) ? { ...told, asOf: act.at } : told;
}

function rotatedThen(known: Generation, said: Pick<Generation, 'user' | 'userAt' | 'day'>, act: Made): Generation {
  const shown = said.user?.latest ?? act.at;
  return newGeneration({ ...said, asOf: act.at, learnedAt: act.at, shown, actId: act.id, replacedBy: ['user'] }, known);
}

/** Against what our eyes saw a person is believed where the page says the same since: the rotation was cancelled. */
function asDated(known: Generation, act: Made, seen: Seen): Generation | null {
  const former = formerAsDated(known, act, seen);
  return former && withMade(former, act, seen);
}

/** A date for what the user had said to be rotated on another day: that rotation was on this day, or was none at all. */
function corrected(known: Generation, former: Generation, act: Made, seen: Seen): Generation {
  const { when } = act;
  const isOfFormer = shared(bornOf(former).when, when) !== null || !isLater(when, bornOf(former).when);
  if (isOfFormer) return withMade(former, act, seen) ?? former;
  // What the page gave before that day was the date of the former one.
  const isBefore = known.page !== null && !intersect(known.page, when) && (when.latest ?? act.at) > known.shown;
  // Unless it was the very day that was said: then that rotation stands, and this is another.
  if (isBefore && known.user && shared(known.page, known.user))
    return rotatedThen(known, { user: when, userAt: act.at, day: act.day }, act);
  const page = isBefore ? null : known.page;
  const said = { page, user: when, userAt: act.at, day: act.day, asOf: act.at, known: act.at };
  // Looks that were all before that day showed the former one.
  const isSeenBefore = known.run !== null && isLater(when, { earliest: null, latest: known.run.last });
  if (!known.run || !isSeenBefore) return { ...known, ...said };
  return { ...known, ...said, run: null, later: null, former: withRun(former, known.run) };
}
