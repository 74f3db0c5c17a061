import type { PageOverlap } from '../record/schema.ts';
import { hull, type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import {
  bornOf,
  type Generation,
  isLater,
  isPersons,
  isUninformed,
  newGeneration,
  replaced,
  shared,
} from './generation.ts';
import { outside, type Run } from './runs.ts';

/** An old secret that lives on is proof that a new one was made, not longer ago than an old one may live. */
export function withOverlap(known: Generation | null, seen: PageOverlap, runs: readonly Run[]): Generation | null {
  const { until, first, graceDays } = seen;
  const window = until && outside({ earliest: first - graceDays * DAY, latest: first }, runs);
  if (!window) return known;
  const made = { eyes: window, isCompared: true, asOf: first, known: first, shown: first, later: null };
  const anew = (former: Generation | null) =>
    newGeneration({ ...made, learnedAt: first, replacedBy: ['page'] }, former);
  if (!known || isUninformed(known)) return anew(known);
  const above = bornOf(known, 'eyes', 'log', 'page').when;
  if (!shared(above, window)) return isLater(window, bornOf(known).when) ? anew(known) : known;
  const isTied = known.run !== null && !known.later && known.run.first <= first && known.run.last >= first;
  return withoutEarlierDay(isTied ? narrowed(known, window) : opened(known, made), known, window);
}

/** The looks that showed the same secret then are of the one that was made. */
function narrowed(known: Generation, window: Interval): Generation {
  const eyes = known.eyes ? (shared(known.eyes, window) ?? known.eyes) : window;
  return { ...known, eyes, isCompared: true, replacedBy: replacedToo(known) };
}

/** What was known is of the secret that was made, or there was one more since; not where a log tells of no further one. */
function opened(known: Generation, made: Pick<Generation, 'eyes' | 'asOf' | 'known' | 'shown' | 'later'>): Generation {
  const since = known.known < made.known ? { earliest: known.known, latest: made.known } : known.later;
  const open = (said: Interval | null) => said && (since ? hull(said, since) : said);
  const others = { log: open(known.log), page: open(known.page) };
  const said = isPersons(known) ? others : { ...others, user: open(known.user) };
  return {
    ...known,
    ...made,
    ...said,
    known: Math.max(known.known, made.known),
    learnedAt: replaced(known) ? Math.min(known.learnedAt, made.known) : made.known,
    run: null,
    isCompared: true,
    replacedBy: replacedToo(known),
    opened: known,
  };
}

/** A person's day before that is the day of a rotation before that, or it is wrong. */
function withoutEarlierDay(next: Generation, known: Generation, window: Interval): Generation {
  if (!known.user || intersect(known.user, window)) return next;
  const former = known.replacedBy.includes('user') ? { ...known, eyes: null, run: null } : known.former;
  // Only that day tied the page's date to this secret: it may have been made after that was read.
  const since = { earliest: next.pageAt, latest: window.latest };
  const page = next.page && (window.latest ?? next.pageAt) > next.pageAt ? hull(next.page, since) : next.page;
  return { ...next, page, user: null, day: null, actId: null, former };
}

function replacedToo({ replacedBy }: Generation): Generation['replacedBy'] {
  return replacedBy.length > 0 ? replacedBy : ['page'];
}
