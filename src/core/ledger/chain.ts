import { type Act, correctedIn, isMeantStill } from '../record/acts.ts';
import type { CredentialRecord, Logged, PageDate, PageOverlap } from '../record/schema.ts';
import { type Interval, intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { againstCancelling, type Cancelled, LONGEST_GRACE_DAYS, withoutRotation } from './cancelled.ts';
import { withRun } from './from-eyes.ts';
import { historySteps, type Step } from './from-history.ts';
import { withLogged } from './from-log.ts';
import { withOverlap } from './from-overlap.ts';
import { type ReadDate, withPageDate } from './from-page.ts';
import { type Made, type Rotated, withMade, withRotated } from './from-user.ts';
import { bornOf, type Generation, isLater, isNear, newGeneration, type Period } from './generation.ts';
import { type Run, runsOf } from './runs.ts';
import type { Refuted } from './state.ts';
import { datesOf, isBesideOld, overlapsOf, withdrawnBySight } from './withdrawn.ts';

/** The secrets of an entry, the present one first, each with the one before it; and what was ruled out on the way. */
export interface Chain {
  readonly present: Generation;
  readonly runs: readonly Run[];
  /** How long an old secret may live on, in days. */
  readonly graceDays: number;
  /** What the page gave for the making of those secrets. */
  readonly dates: readonly PageDate[];
  /** Nothing of it is older, epoch ms. */
  readonly floor: number | null;
  /** The user's word that the last rotation was cancelled, until a look confirms it. */
  readonly cancelled: Act | null;
  /** When secrets showed or were told of whose rotation was cancelled. */
  readonly withdrawn: readonly Period[];
  /** Acts about the making of secrets that the chain does not rest on. */
  readonly unbelieved: readonly (Made | Rotated)[];
  /** Words that a rotation was cancelled which what was seen rules out. */
  readonly notCancelled: readonly Refuted[];
}

/**
 * Goes through all statements in the order of the times that they speak of. Each is about the newest secret that is known by
 * then, or about a newer one, or it is a correction; see `from-eyes.ts`, `from-log.ts`, `from-page.ts`, `from-user.ts`.
 */
export function chainOf(record: CredentialRecord, now: number, graceDays: number | null = null): Chain {
  const grace = graceDays ?? LONGEST_GRACE_DAYS;
  const runs = runsOf(record.spans, grace);
  const floor = record.floor && record.floor.when <= record.firstSeen ? record.floor.when : null;
  // Nothing is older than the floor; but a page may print its days in another zone than a log.
  const isSinceFloor = ({ at }: Step) => floor === null || at >= floor - DAY;
  const words = countingWords(record.acts, now);
  const notCancelled: Refuted[] = [];
  const overlaps = overlapsOf(record, runs);
  const dates = datesOf(record, runs, grace);
  const steps: Step[] = [
    { at: record.firstSeen, order: 0, take: (known) => known ?? existing(record.firstSeen) },
    ...runs.map((run) => ({ at: run.first, order: 3, take: (known: Generation | null) => withRun(known, run) })),
    ...historySteps(record, { runs, dates, graceDays: grace }).filter(isSinceFloor),
    ...record.logged.flatMap((said) => loggedStep(said, record, runs, now)).filter(isSinceFloor),
    ...overlaps.map((seen) => overlapStep(seen, runs)),
    ...dates.map((said) =>
      dateStep({ ...said, besideOld: isBesideOld(said, overlaps), graceDays: grace }, runs, floor),
    ),
    ...words.map((act) => wordStep(act, words, { dates, runs, floor, graceDays: grace, notCancelled })),
  ];
  const present = steps
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .reduce<Generation | null>((known, { take }) => take(known), null);
  const chain = present ?? existing(record.firstSeen);
  const { restored } = chain;
  const cancelled = restored && !isConfirmed(restored, chain, dates) ? restored.act : null;
  const withdrawn = [...withdrawnBySight(record, runs), ...chain.withdrawn];
  return {
    present: chain,
    runs,
    graceDays: grace,
    dates,
    floor,
    cancelled,
    withdrawn,
    unbelieved: leftOut(chain, words),
    notCancelled,
  };
}

/** The former secret was seen since, or its date was read, which is not that of the one that was cancelled. */
function isConfirmed(
  { act, instead }: NonNullable<Generation['restored']>,
  { run, later }: Generation,
  dates: readonly PageDate[],
): boolean {
  // Looks that began after the word are not known to show the secret from before: the new one was never compared with them.
  if (run && !later && run.first <= act.at && run.last > act.at) return true;
  return dates.some(({ when, last }) => last > act.at && intersect(when, instead) === null);
}

function existing(at: number): Generation {
  const eyes = { earliest: null, latest: at };
  return newGeneration({ eyes, isCompared: false, asOf: at, shown: at, learnedAt: at }, null);
}

/** What a person says of when secrets were made. */
type OnMaking = Made | Rotated | Cancelled;

/** The words on when secrets were made that count: not taken back, not corrected by a later one, not "I do not know". */
function countingWords(acts: readonly Act[], now: number): OnMaking[] {
  const said = acts.filter(({ at }) => at <= now);
  const corrected = correctedIn(said);
  const unknownSince = Math.max(...said.map(({ what, at }) => (what === 'unknown' ? at : Number.NEGATIVE_INFINITY)));
  const counting = said.filter((act): act is OnMaking => {
    if (act.what === 'cancelled') return true;
    return (act.what === 'made' || act.what === 'rotated') && act.at > unknownSince && !corrected.has(act.id);
  });
  return counting.filter((act) => isMeantStill(act, counting, said));
}

function wordStep(
  act: OnMaking,
  words: readonly OnMaking[],
  {
    dates,
    runs,
    floor,
    graceDays,
    notCancelled,
  }: Pick<Chain, 'runs' | 'floor' | 'graceDays'> & {
    readonly dates: readonly PageDate[];
    readonly notCancelled: Refuted[];
  },
): Step {
  if (act.what === 'cancelled') {
    const take = (known: Generation | null) => {
      const because = againstCancelling(known, act, dates);
      if (because) notCancelled.push({ word: act, because });
      return withoutRotation(known, act, dates);
    };
    return { at: act.at, order: 5, take };
  }
  const when = aboveFloor(act.when, floor);
  const named = { ...act, when: when ?? act.when };
  const take = (known: Generation | null) => {
    const next =
      when &&
      (named.what === 'made'
        ? withMade(known, named, { runs, dates, graceDays })
        : withRotated(known, named, words, { runs, dates }));
    return next || known;
  };
  if (act.what === 'rotated') return { at: dayNamed(act), order: 1, take };
  // Rotations that were told of afterwards, and came after the day that this word names, are of newer secrets.
  const later = words.flatMap((word) => (word.what === 'rotated' && word.at > act.at ? [word] : []));
  const first = Math.min(...later.filter((word) => isLater(word.when, act.when)).map(dayNamed));
  return first < act.at ? { at: first, order: 0.5, take } : { at: act.at, order: 5, take };
}

/** Where a rotation that a person told of stands among the statements, epoch ms. */
const dayNamed = ({ at, when }: Rotated): number => Math.min(at, when.latest ?? at);

function dateStep(said: ReadDate, runs: readonly Run[], floor: number | null): Step {
  const when = aboveFloor(said.when, floor);
  const read = when && { ...said, when };
  return { at: said.last, order: 4, take: (known) => (read ? withPageDate(known, read, runs) : known) };
}

function loggedStep(
  { what, when, learnedAt, silentUpTo }: Logged,
  { firstSeen, logged }: CredentialRecord,
  runs: readonly Run[],
  now: number,
): Step[] {
  if (what === 'deactivated' || when.latest > now) return [];
  const isFirst =
    what === 'created' && [firstSeen, ...logged.map((one) => one.when.latest)].every((at) => when.latest <= at);
  const said = { when, isRotation: what === 'rotated', isFirst, learnedAt, reach: silentUpTo };
  return [{ at: when.latest, order: 1, take: (known) => withLogged(known, said, runs) }];
}

function overlapStep(seen: PageOverlap, runs: readonly Run[]): Step {
  return { at: seen.first, order: 3.5, take: (known) => withOverlap(known, seen, runs) };
}

function aboveFloor(when: Interval, floor: number | null): Interval | null {
  return floor === null ? when : intersect(when, { earliest: floor, latest: null });
}

const isBounded = ({ earliest, latest }: Interval) => earliest !== null && latest !== null;

/** Words that no secret of the chain rests on, and that the person did not correct by a later one. */
function leftOut(chain: Generation, words: readonly OnMaking[]): (Made | Rotated)[] {
  const secrets: Generation[] = [];
  for (let one: Generation | null = chain; one; one = one.former) secrets.push(one);
  return words.flatMap((act) => {
    if (act.what === 'cancelled' || words.some((later) => later.at > act.at && later.what !== 'rotated')) return [];
    const believed = secrets.map((one) => bornOf(one).when).some((born) => isBounded(born) && isNear(born, act.when));
    return believed ? [] : [act];
  });
}
