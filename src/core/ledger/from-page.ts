import type { PageDate, PageOverlap } from '../record/schema.ts';
import { hull, type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import {
  bornByMoreThanPage,
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

/** The page's own date for the making of the secret, as it was given from the first to the last of these looks. */
export function withPageDate(known: Generation | null, said: PageDate, runs: readonly Run[]): Generation | null {
  const when = clipped(said.when, said.last);
  if (!when) return known;
  const { last } = said;
  const dated = { page: when, pageAt: last, asOf: last, known: last, shown: last, learnedAt: said.first };
  if (!known) return newGeneration(dated, null);
  const above = bornByMoreThanPage(known);
  const { when: born } = bornOf(known);
  const isAllowed = shared(above, when) !== null;
  const sinceShown = intersect({ earliest: known.shown - DAY, latest: last }, when);
  const isNewer = sinceShown !== null && isLater(when, born) && outside(when, runs) !== null;
  const userDiffers = known.user !== null && !intersect(known.user, when);
  if (isAllowed && !userDiffers && (known.page === null || shared(known.page, when))) return agreed(known, said, when);
  if (isAllowed && known.user && isLater(when, known.user) && isOfFormer(known, when)) return split(known, dated);
  if (isUninformed(known) && isNear(above, when)) return { ...known, ...dated, eyes: null };
  if (isNewer && !isBesideLog(known, said, when)) return newer(known, dated);
  if (!isAllowed) return known;
  if (known.former && rests(known, 'user'))
    return last >= known.userAt + DAY ? withPageDate(known.former, said, runs) : known;
  if (known.former && rests(known, 'page', 'user')) return withPageDate(known.former, said, runs);
  return { ...known, ...dated, learnedAt: known.learnedAt, asOf: Math.max(known.asOf, last) };
}

type Dated = Pick<Generation, 'page' | 'pageAt' | 'asOf' | 'known' | 'shown' | 'learnedAt'>;

/** It narrows what is known; where it may also be the date of a secret that was made since, it holds both. */
function agreed(known: Generation, { first, last }: PageDate, when: Interval): Generation {
  const isTied = known.run !== null && known.run.last >= last;
  const since = last > known.known && !isTied ? { earliest: known.known, latest: last } : null;
  const later = since ? (known.later ? hull(known.later, since) : since) : known.later;
  const another = later && !isPersons(known) ? shared(later, when) : null;
  const seen = {
    learnedAt: replaced(known) ? Math.min(known.learnedAt, first) : known.learnedAt,
    pageAt: Math.max(known.pageAt, last),
    shown: Math.max(known.shown, last),
    asOf: Math.max(last, known.run && !another ? known.known : last),
    known: Math.max(known.known, last),
    later: null,
  };
  if (!another) return { ...known, ...seen, page: known.page ? (intersect(known.page, when) ?? when) : when };
  const same = intersect(bornOf(known).when, when) ?? when;
  return { ...known, ...seen, eyes: null, run: null, log: null, page: hull(same, another), isCompared: true };
}

function newer(
  known: Generation,
  dated: Pick<Generation, 'page' | 'pageAt' | 'asOf' | 'known' | 'shown' | 'learnedAt'>,
) {
  const isOfRun = known.run !== null && known.later !== null && dated.page !== null && shared(known.later, dated.page);
  return newGeneration({ ...dated, replacedBy: ['page'], run: isOfRun ? known.run : null }, known);
}

/** A person's day may be that of a secret in between, which nobody has seen: where it was a rotation, or was said before. */
function isOfFormer({ replacedBy, userAt }: Generation, when: Interval): boolean {
  return replacedBy.includes('user') || (when.latest !== null && when.latest >= userAt);
}

function split(known: Generation, dated: Dated): Generation {
  const { eyes, run, isCompared, replacedBy } = known;
  const others = replacedBy.filter((source) => source !== 'user');
  const between = { ...known, eyes: null, run: null, replacedBy: replacedBy.filter((source) => source === 'user') };
  const seen = { eyes, run, isCompared, replacedBy: others.length > 0 ? others : (['page'] as const) };
  return newGeneration({ ...dated, ...seen }, between);
}

/** A page may print the day of another zone: so close to what the log says, it is the same making. */
function isBesideLog(known: Generation, { last }: PageDate, when: Interval): boolean {
  return known.log !== null && known.known >= last && isNear(known.log, when);
}

/** An old secret that lives on is proof that a new one was made, not longer ago than an old one may live. */
export function withOverlap(known: Generation | null, seen: PageOverlap, runs: readonly Run[]): Generation | null {
  if (!seen.until) return known;
  const window = outside({ earliest: seen.first - seen.graceDays * DAY, latest: seen.first }, runs);
  if (!window) return known;
  const made = { asOf: seen.first, shown: seen.first, learnedAt: seen.first, isCompared: true };
  if (!known) return newGeneration({ ...made, eyes: window, replacedBy: ['page'] }, null);
  const { when: born } = bornOf(known);
  const both = shared(born, window);
  if (!both) {
    if (!isLater(window, born)) return known;
    const eyes = { earliest: Math.max(window.earliest ?? known.shown, known.shown), latest: window.latest };
    return newGeneration({ ...made, eyes, replacedBy: ['page'] }, known);
  }
  const replacedBy = known.replacedBy.length > 0 ? known.replacedBy : (['page'] as const);
  return {
    ...known,
    eyes: known.eyes && !isUninformed(known) ? (shared(known.eyes, window) ?? known.eyes) : window,
    isCompared: true,
    replacedBy,
  };
}
