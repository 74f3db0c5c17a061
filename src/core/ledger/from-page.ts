import type { PageDate } from '../record/schema.ts';
import { hull, type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { cameBack } from './came-back.ts';
import {
  bornByMoreThanPage,
  bornOf,
  clipped,
  type Generation,
  isLater,
  isNear,
  isOneDayLater,
  isPersons,
  isUninformed,
  newGeneration,
  replaced,
  rests,
  shared,
  standingOf,
} from './generation.ts';
import { outside, type Run } from './runs.ts';

/** `besideOld`: beside an old secret that lived on; `graceDays`: for how long one may. */
export type ReadDate = PageDate & { readonly besideOld: boolean; readonly graceDays: number };

/** The page's own date for the making of the secret, as it was given from the first to the last of these looks. */
export function withPageDate(before: Generation | null, said: ReadDate, runs: readonly Run[]): Generation | null {
  const when = clipped(said.when, said.last);
  if (!when) return before;
  const known = before && closed(before, when);
  const { last } = said;
  const dated = {
    page: when,
    pageDay: said.day ?? null,
    pageAt: last,
    asOf: last,
    known: last,
    shown: last,
    learnedAt: said.first,
  };
  if (!known) return newGeneration(dated, null);
  const above = bornByMoreThanPage(known);
  const { when: born } = bornOf(known);
  const isAllowed = shared(above, when) !== null;
  const sinceShown = intersect({ earliest: known.shown - DAY, latest: last }, when);
  const isNewer = sinceShown !== null && isLater(when, born) && outside(when, runs) !== null;
  const userDiffers = known.user !== null && !intersect(known.user, when);
  if (isAllowed && !userDiffers && (known.page === null || shared(known.page, when))) return agreed(known, said, when);
  if (isAllowed && isOneDayLater(known, when)) return onPagesDay(known, dated);
  if (isAllowed && known.user && isLater(when, known.user) && isOfFormer(known, when)) return split(known, dated);
  if (isUninformed(known) && isNear(above, when)) return { ...known, ...dated, eyes: null };
  if (isNewer && !isBesideLog(known, said, when)) {
    const withLog = heldWithLog(known, when);
    return withLog ? agreed(known, said, withLog) : newer(known, dated);
  }
  // What alone speaks against it is that the entry was there before, with another secret then.
  if (!isAllowed && known.run === null && known.log === null && isLater(when, born)) return newer(known, dated);
  if (isTakenBackByDate(known, said, when)) return withFormerDate(known, said, runs);
  if (!isAllowed) return known;
  if (rests(known, 'user') && userDiffers) {
    // Given before the word was said, it is of the secret that was replaced.
    if (last < known.userAt + DAY) return known.former ? known : { ...known, former: newGeneration(dated, null) };
    return known.former ? withPageDate(known.former, said, runs) : newGeneration(dated, null);
  }
  if (rests(known, 'page', 'user')) {
    const former = withFormerDate(known, said, runs);
    if (former) return former;
  }
  // An older date takes the rotation back that a date told of, also where nothing is left of the secret before that.
  const isTakenBack = rests(known, 'page') && known.page !== null && isLater(known.page, when);
  const replacedBy = isTakenBack ? [] : known.replacedBy;
  return { ...known, ...dated, replacedBy, learnedAt: known.learnedAt, asOf: Math.max(known.asOf, last) };
}

type Dated = Pick<Generation, 'page' | 'pageDay' | 'pageAt' | 'asOf' | 'known' | 'shown' | 'learnedAt'>;

/** A look may have shown the secret that was known, or a newer one: a date later than what was known says that it was newer. */
function closed(known: Generation, when: Interval): Generation {
  const { opened } = known;
  const isPossible = shared(bornByMoreThanPage(known), when) !== null;
  if (!opened || !isPossible || !isLater(when, bornOf(opened).when)) return known;
  if (heldWithLog(opened, when)) return known;
  return { ...known, log: null, page: null, user: null, opened: null, replacedBy: ['eyes'], former: opened };
}

/**
 * A page that moved its date with a rotation, and beside an old secret that lived on, gives the former date again and shows no old
 * secret: the rotation was cancelled.
 */
function isTakenBackByDate({ former, page, run, log, ...known }: Generation, said: ReadDate, when: Interval): boolean {
  const isOfPage = page !== null && run === null && log === null && rests({ ...known, former, page, run, log }, 'page');
  return (
    isOfPage && !said.besideOld && former?.page != null && isLater(page, when) && shared(former.page, when) !== null
  );
}

/** The secret from before, whose date the page gives again. What was read until then of the one that was cancelled is about that. */
function withFormerDate(known: Generation, said: ReadDate, runs: readonly Run[]): Generation | null {
  const former = known.former && withPageDate(known.former, said, runs);
  if (!former || !known.page) return former;
  return { ...former, withdrawn: [...former.withdrawn, standingOf(known, said.first - 1)] };
}

/** It narrows what is known; where it may also be the date of a secret that was made since, it holds both. */
function agreed(known: Generation, said: ReadDate, when: Interval): Generation {
  const { first, last, day } = said;
  const isTied = known.run !== null && known.run.last >= last;
  const since = isTied ? beforeRun(known) : last > known.known ? { earliest: known.known, latest: last } : null;
  const later = since ? (known.later ? hull(known.later, since) : since) : known.later;
  const narrower = {
    ...known,
    page: known.page ? (intersect(known.page, when) ?? when) : when,
    pageAt: last,
    pageDay: day ?? known.pageDay,
  };
  const another = later && !isPersons(narrower) ? shared(later, when) : null;
  // Without a look that showed the new secret, the page may show the former one: its rotation was cancelled.
  const isOfOverlap = rests(known, 'page') && known.page === null && known.run === null && mayBeOfBefore(known, when);
  if (known.former && (rests(known, 'log') || isOfOverlap) && shared(bornOf(known.former).when, when)) return known;
  const seen = {
    learnedAt: replaced(known) ? Math.min(known.learnedAt, first) : known.learnedAt,
    pageAt: Math.max(known.pageAt, last),
    shown: Math.max(known.shown, last),
    asOf: Math.max(last, known.run && !another ? known.run.last : last),
    known: Math.max(known.known, last),
    later: null,
  };
  const former = isTied || isPersons(narrower) ? null : cameBack(known, said, when);
  const others = another && former ? hull(another, former) : (another ?? former);
  if (!others) return { ...narrower, ...seen, opened: null };
  // A person's day is no word of the page.
  const same = intersect(bornOf(known, 'eyes', 'log', 'page').when, when) ?? when;
  const held = hull(same, others);
  const replacedIn = former ? { when: bornOf(known, 'eyes', 'log', 'page').when, held } : null;
  return { ...known, ...seen, eyes: null, run: null, log: null, page: held, isCompared: true, replacedIn };
}

/** When a newer secret may have come, where the page gave its date last before a run that only a person's word ties to that. */
function beforeRun({ run, page, pageAt, opened }: Generation): Interval | null {
  const isSure = !run || run.differsFrom === null || !page || opened || pageAt >= run.first;
  return isSure ? null : { earliest: pageAt, latest: run.first };
}

/** Whether a date may be that of a secret which was made before all that is known of this one. */
const mayBeOfBefore = (known: Generation, { earliest }: Interval): boolean =>
  earliest === null || earliest < (bornOf(known).when.earliest ?? earliest);

/** The rotation that a person told of was made on the day after the one that they named, as its page says. */
function onPagesDay(known: Generation, dated: Dated): Generation {
  const { replacedBy } = known;
  return {
    ...known,
    ...dated,
    user: null,
    replacedBy: replacedBy.includes('page') ? replacedBy : [...replacedBy, 'page'],
    learnedAt: Math.min(known.learnedAt, dated.learnedAt),
    asOf: Math.max(known.asOf, dated.asOf),
    known: Math.max(known.known, dated.known),
    shown: Math.max(known.shown, dated.shown),
  };
}

function newer(known: Generation, dated: Dated) {
  const before = known.run && known.later ? known.run.first : null;
  const isOfRun = before !== null && dated.page?.latest != null && dated.page.latest <= before;
  return newGeneration({ ...dated, replacedBy: ['page'], run: isOfRun ? known.run : null }, known);
}

/** A person's day may be that of a secret in between, which nobody has seen: where it was a rotation, or was said before. */
function isOfFormer({ replacedBy, userAt }: Generation, when: Interval): boolean {
  return replacedBy.includes('user') || (when.latest !== null && when.latest >= userAt);
}

function split(known: Generation, dated: Dated): Generation {
  const since = dated.asOf > known.known ? { earliest: known.known, latest: dated.asOf } : null;
  if (since && dated.page && shared(since, dated.page)) return newGeneration({ ...dated, replacedBy: ['page'] }, known);
  const { eyes: seenBy, user, run, isCompared, replacedBy } = known;
  const others = replacedBy.filter((source) => source !== 'user');
  // An old secret that was shown beside it tells of the making that the person named.
  const isOfBetween = run === null && seenBy !== null && user !== null && shared(seenBy, user) !== null;
  const eyes = isOfBetween ? null : seenBy;
  const between = {
    ...known,
    eyes: isOfBetween ? seenBy : null,
    run: null,
    replacedBy: replacedBy.filter((source) => source === 'user'),
  };
  const seen = { eyes, run, isCompared, replacedBy: others.length > 0 ? others : (['page'] as const) };
  // While the date was read another secret may have stood in its place, whose rotation was cancelled: the looks know better.
  const last = Math.max(dated.asOf, run?.last ?? dated.asOf);
  return newGeneration({ ...dated, asOf: last, known: last, shown: last, ...seen }, between);
}

/** A page may print the day of another zone: so close to what the log says, it is the same making. */
function isBesideLog(known: Generation, { last }: PageDate, when: Interval): boolean {
  return known.log !== null && known.known >= Math.min(last, when.latest ?? last) && isNear(known.log, when);
}

/**
 * So is a date that begins so close to what the log says: it is that making, or, where it reaches further than the log, one that was
 * made since. Then both together; else null.
 */
function heldWithLog({ log, known }: Generation, when: Interval): Interval | null {
  const { earliest } = when;
  if (log === null || earliest === null) return null;
  const dayLater = earliest + DAY;
  return known >= Math.min(dayLater, when.latest ?? dayLater) && isNear(log, { earliest, latest: earliest })
    ? hull(log, when)
    : null;
}
