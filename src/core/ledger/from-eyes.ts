import { hull, type Interval, intersect } from '../time/interval.ts';
import { bornOf, type Generation, isPersons, isUninformed, newGeneration, shared } from './generation.ts';
import type { Run } from './runs.ts';

/** What a run of looks that showed one and the same secret says of when it was made. */
export function withRun(known: Generation | null, run: Run): Generation {
  const { first, last, differsFrom } = run;
  const window = { earliest: differsFrom, latest: first };
  const seen = { run, asOf: last, known: last, shown: last, later: null };
  const made = { ...seen, eyes: window, isCompared: differsFrom !== null || last > first, learnedAt: first };
  const anew = (former: Generation | null) => newGeneration({ ...made, replacedBy: ['eyes'] }, former);
  if (!known) return differsFrom === null ? newGeneration(made, null) : anew(null);
  if (differsFrom === null) return isUninformed(known) ? { ...known, ...made } : beside(known, run);
  // Where it is not known whether the run before showed this secret, a change from that may have been the making of it.
  if (known.run && !known.later && differsFrom >= known.run.first) return anew(known);
  const agreed = shared(bornOf(known).when, window);
  if (!agreed || isUninformed(known)) return anew(known);
  const learnedAt = Math.min(known.learnedAt, first);
  const replaced = {
    ...known,
    learnedAt,
    run,
    eyes: window,
    isCompared: true,
    shown: last,
    replacedBy: byEyesToo(known),
  };
  const after = { earliest: known.known, latest: first };
  const same = { ...replaced, ...seen, known: Math.max(last, known.known) };
  if (known.known >= first) return same;
  // Nothing is said of the time between the last word and this look: there may have been one more.
  const open = (said: Interval | null) => said && hull(said, after);
  const others = { log: open(known.log), page: open(known.page) };
  // Nor was it made before what an old secret told of that was seen beside it, or beside the one in between.
  const eyes = (known.run === null && intersect(window, open(known.eyes) ?? window)) || window;
  // A person's word holds until something speaks against it; then the others are not narrower than without it.
  if (isPersons(same)) return { ...same, ...others, eyes };
  return { ...replaced, ...seen, ...others, eyes, user: open(known.user), opened: known };
}

/** A run of which it is not known whether it shows the secret that was dated: another may have been made in between. */
function beside(known: Generation, run: Run): Generation {
  const { first, last } = run;
  if (first <= known.known && !known.later) {
    const eyes = intersect(known.eyes ?? { earliest: null, latest: null }, { earliest: null, latest: first });
    return { ...known, run, eyes, isCompared: true, asOf: Math.max(known.asOf, last), known: last, shown: last };
  }
  // Looks that can be compared with each other tell of their secret, whether or not it is the one from before.
  if (last > first && !known.log && !known.page && !known.user) {
    const eyes = { earliest: known.eyes?.earliest ?? null, latest: first };
    return { ...known, run, eyes, isCompared: true, asOf: last, known: last, shown: last, later: null };
  }
  const between = { earliest: known.known, latest: first };
  const later = first > known.known ? (known.later ? hull(known.later, between) : between) : known.later;
  return { ...known, run, later, known: Math.max(known.known, last) };
}

function byEyesToo({ replacedBy }: Generation): Generation['replacedBy'] {
  return replacedBy.includes('eyes') ? replacedBy : [...replacedBy, 'eyes'];
}
