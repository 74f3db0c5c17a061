import type { Act } from '../record/acts.ts';
import type { Source, ZonedDay } from '../record/parts.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { type Dating, RANK } from './rank.ts';
import type { Run } from './runs.ts';

/** A secret of the entry, with what each source says of when it was made. The secrets of an entry form a chain. */
export interface Generation {
  /** From the looks: made after a different secret was last seen, and by the first look that showed it. */
  readonly eyes: Interval | null;
  readonly log: Interval | null;
  readonly page: Interval | null;
  readonly user: Interval | null;
  /** When the page last gave its date, and when the user gave theirs. */
  readonly pageAt: number;
  readonly userAt: number;
  /** The day that the user named, and the one that the page printed. */
  readonly day: ZonedDay | null;
  readonly pageDay: ZonedDay | null;
  /** The looks that are known to have shown it. */
  readonly run: Run | null;
  /** When a page last showed this state. A newer secret was made after that. */
  readonly shown: number;
  /** What is said of its making is certain of the secret that there was then. */
  readonly asOf: number;
  /** Between `asOf` and here another secret may have been made during `later` only; after that nothing is known. */
  readonly known: number;
  readonly later: Interval | null;
  /** False while the entry alone was seen, once or often, and nothing of its secret could be compared. */
  readonly isCompared: boolean;
  /** Who says that it took the place of another one; nobody of the first that is known. */
  readonly replacedBy: readonly Source[];
  readonly actId: string | null;
  readonly learnedAt: number;
  /**
   * When it took the place of the one before, where the page's date `held` may be that of either: the rotation may have been
   * cancelled. It counts until more is learned.
   */
  readonly replacedIn: { readonly when: Interval; readonly held: Interval } | null;
  /** This as it was before a look that may have shown it, or one that was made since. */
  readonly opened: Generation | null;
  /** The user's word that the one after it was cancelled, and when that one was made. */
  readonly restored: { readonly act: Act; readonly instead: Interval } | null;
  /** What was said while those stood in its place that were cancelled since was about them. */
  readonly withdrawn: readonly Period[];
  readonly former: Generation | null;
}

/** While a secret showed or was told of, epoch ms, both inclusive; and after when it may have stood there already, unseen. */
export interface Period {
  readonly from: number;
  readonly upTo: number;
  readonly mayBeAfter: number;
}

const NOTHING: Omit<Generation, 'asOf' | 'known' | 'learnedAt'> = {
  eyes: null,
  log: null,
  page: null,
  user: null,
  pageAt: Number.NEGATIVE_INFINITY,
  userAt: Number.NEGATIVE_INFINITY,
  day: null,
  pageDay: null,
  run: null,
  shown: Number.NEGATIVE_INFINITY,
  later: null,
  isCompared: true,
  replacedBy: [],
  actId: null,
  replacedIn: null,
  opened: null,
  restored: null,
  withdrawn: [],
  former: null,
};

export function newGeneration(
  parts: Partial<Generation> & Pick<Generation, 'asOf' | 'learnedAt'>,
  former: Generation | null,
): Generation {
  return { ...NOTHING, known: parts.asOf, ...parts, former };
}

/** True for what was neither dated nor compared by anything. */
export function isUninformed({ log, page, user, run, eyes }: Generation): boolean {
  return !log && !page && !user && !run && (eyes?.earliest ?? null) === null;
}

/** Without the bound of a first look, where nothing but that look is known: it says nothing of the secret. */
export function informed(known: Generation): Generation {
  return isUninformed(known) ? { ...known, eyes: null } : known;
}

/** When it took the place of the one before: when it was made, where that is known. */
export function replacedWhen(generation: Generation): Interval {
  const { replacedIn, page, eyes, log, user } = generation;
  const isHeld = replacedIn !== null && page === replacedIn.held && !eyes && !log && !user;
  return isHeld ? replacedIn.when : bornOf(generation).when;
}

export const replaced = ({ replacedBy }: Generation): boolean => replacedBy.length > 0;
export const rests = ({ replacedBy }: Generation, ...on: readonly Source[]): boolean =>
  replacedBy.length > 0 && replacedBy.every((source) => on.includes(source));

export interface Born {
  readonly when: Interval;
  readonly evidence: Dating;
}

type Heard = 'eyes' | 'log' | 'page' | 'user';

/**
 * When it was made by all that agrees, the higher ranked first; what contradicts them is left out. A person's day counts where
 * it says more than all others do, and then it is the person's word that is claimed. Who spoke after the page last gave its
 * date is heard instead of that, until a visit a day later gives it again.
 */
export function bornOf(generation: Generation, ...heard: readonly Heard[]): Born {
  const { user, pageAt, userAt } = generation;
  const isHeard = (source: Heard) => heard.length === 0 || heard.includes(source);
  const others = agreedBy(generation, (['eyes', 'log', 'page'] as const).filter(isHeard));
  if (!user || !isHeard('user')) return others;
  const both = intersect(others.when, user);
  if (both) return widthOf(user) < widthOf(others.when) ? { when: both, evidence: 'user' } : others;
  const above = agreedBy(generation, (['eyes', 'log'] as const).filter(isHeard)).when;
  const instead = pageAt < userAt + DAY ? intersect(above, user) : null;
  return instead ? { when: instead, evidence: 'user' } : others;
}

function agreedBy(generation: Generation, sources: readonly ('eyes' | 'log' | 'page')[]): Born {
  let born: Born = { when: { earliest: null, latest: null }, evidence: 'first-look' };
  let narrowest = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const said = generation[source];
    const both = said && intersect(born.when, said);
    if (!both) continue;
    const evidence = source === 'eyes' && !generation.isCompared ? 'first-look' : source;
    const width = widthOf(said);
    const isBetter = width < narrowest || (width === narrowest && RANK[evidence] > RANK[born.evidence]);
    born = { when: both, evidence: isBetter ? evidence : born.evidence };
    narrowest = Math.min(narrowest, width);
  }
  return born;
}

/** True where what is claimed is a person's word, and is shown as theirs: it is taken to hold until something speaks against it. */
export const isPersons = (generation: Generation): boolean => bornOf(generation).evidence === 'user';

/** What was said from then on is about this secret, what was said before may be about the former one. */
export function aboutFrom(generation: Generation): number {
  const { earliest, latest } = bornOf(generation).when;
  return replaced(generation) ? (latest ?? earliest ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
}

/** While it stood in the place of the former one, until it was cancelled `upTo` (epoch ms). */
export function standingOf(generation: Generation, upTo: number): Period {
  const from = aboutFrom(generation);
  return { from, upTo, mayBeAfter: bornOf(generation).when.earliest ?? from };
}

/** What stands above a page's date. */
export const bornByMoreThanPage = (generation: Generation): Interval => bornOf(generation, 'eyes', 'log').when;

export function widthOf({ earliest, latest }: Interval): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest;
}

/** What two spans have in common; where they only touch, and neither is a single instant, nothing. */
export function shared(a: Interval, b: Interval): Interval | null {
  const both = intersect(a, b);
  if (!both || widthOf(both) > 0) return both;
  return widthOf(a) === 0 || widthOf(b) === 0 ? both : null;
}

/** True when all of `a` is later than all of `b`. */
export function isLater(a: Interval, b: Interval): boolean {
  return a.earliest !== null && b.latest !== null && a.earliest >= b.latest;
}

/** True when the two are less than a day apart: one may have been written in another zone. */
export function isNear(a: Interval, b: Interval): boolean {
  return intersect(widened(a, DAY), b) !== null;
}

/**
 * Whether what the log or a page gives may be the rotation which a person put a day too early, of which nothing of that sort is known
 * yet: people are off by a day, and a page may print the day of another zone.
 */
export function isOneDayLater({ user, log, page, replacedBy }: Generation, when: Interval): boolean {
  const isPersonsAlone = replacedBy.includes('user') && log === null && page === null;
  return user !== null && isPersonsAlone && widthOf(when) <= DAY && isLater(when, user) && isNear(when, user);
}

export function widened({ earliest, latest }: Interval, by: number): Interval {
  return { earliest: earliest === null ? null : earliest - by, latest: latest === null ? null : latest + by };
}

export function clipped({ earliest, latest }: Interval, at: number): Interval | null {
  if (earliest !== null && earliest > at) return null;
  return { earliest, latest: latest === null ? at : Math.min(latest, at) };
}
