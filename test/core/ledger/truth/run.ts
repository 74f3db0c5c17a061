import { DAY } from '../../../../src/core/time/units.ts';
import { Allowed, type Claims, falseClaims, isExactly } from './claims.ts';
import { Life, type Step } from './life.ts';

/** A ledger under test: what it makes of steps, and what it then claims. */
export interface Subject<Record> {
  readonly take: (record: Record | null, step: Exclude<Step, { do: 'merge' }>) => Record | null;
  readonly merge: (into: Record | null, from: Record) => Record;
  readonly claims: (record: Record, now: number) => Claims;
  /** The record as it would be without the words of which the life knows that they are wrong. */
  readonly without: (record: Record, isWrong: (at: number) => boolean) => Record;
}

export interface Tally {
  checks: number;
  false: number;
  lives: number;
  /** False only because two fingerprints happen to be equal; the lives with such claims, and how many there may be. */
  collisions: number;
  livesWithCollision: number;
  expectedCollisions: number;
  /** False only because of a wrong word, and shown as that person's. */
  words: number;
  /** Checks right after a look, and those that are as narrow as that look allows. */
  measured: number;
  narrow: number;
  readonly kinds: Map<string, number>;
  readonly examples: string[];
}

export const newTally = (): Tally => ({
  checks: 0,
  false: 0,
  lives: 0,
  collisions: 0,
  livesWithCollision: 0,
  expectedCollisions: 0,
  words: 0,
  measured: 0,
  narrow: 0,
  kinds: new Map(),
  examples: [],
});

const MOST_STEPS = 40;
const MOST_EXAMPLES = 20;

/** What the clock of an install has shown, and whether that gave it away where it was wrong. */
interface Shown {
  /** The latest time by its clock, and the earliest of those that ran ahead since it was last right. */
  latest: number;
  /** The latest that the ledger still relies on: a right clock that showed less has found out what was later. */
  settled: number;
  wrongest: number | null;
  /** The latest that a right clock has shown. */
  sure: number;
  isMended: boolean;
  /** Its clock has been where the time has not come to yet. */
  isAhead: boolean;
  /** A wrong clock that nothing gave away: what was told under it cannot be told from the truth. */
  isFooled: boolean;
}

interface Install<Record> extends Shown {
  record: Record | null;
  readonly wrongAt: Set<number>;
  readonly allowed: Allowed;
}

/** One life, told to the subject step by step; its claims are judged after each step under a right clock. */
export function runLife<Record>(seed: number, subject: Subject<Record>, tally: Tally): void {
  const life = new Life(seed);
  const installs = [0, 1].map(
    (): Install<Record> => ({
      record: null,
      wrongAt: new Set(),
      allowed: new Allowed(),
      latest: 0,
      settled: 0,
      wrongest: null,
      sure: 0,
      isMended: true,
      isAhead: false,
      isFooled: false,
    }),
  );
  tally.lives += 1;
  const collisions = tally.collisions;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const step = life.next();
    if (!step) continue;
    const install = installs[step.do === 'merge' ? step.into : step.install];
    if (!install) continue;
    const before = JSON.stringify(install.record);
    const { latest, settled, wrongest, sure, isMended, isAhead, isFooled } = install;
    if (step.do === 'merge') mergeInto(install, installs[step.from], subject);
    else {
      watchClock(install, step, life.now);
      install.record = subject.take(install.record, step);
      if (step.do === 'say' && !step.isTrue) install.wrongAt.add(step.clock);
    }
    follow(install, step, life);
    if (install.record && step.clock === life.now && install.isMended && !install.isFooled)
      judge(install, step, life, subject, tally, seed);
    // What leaves no time behind gives no clock away later: a log that brings no news, an undo of nothing.
    if (step.do !== 'merge' && JSON.stringify(install.record) === before)
      Object.assign(install, { latest, settled, wrongest, sure, isMended, isAhead, isFooled });
  }
  if (tally.collisions > collisions) tally.livesWithCollision += 1;
  tally.expectedCollisions += life.provider.chanceOfCollision;
}

function mergeInto<Record>(
  install: Install<Record>,
  other: Install<Record> | undefined,
  subject: Subject<Record>,
): void {
  if (!other?.record || !other.isMended) return;
  install.record = subject.merge(install.record, other.record);
  for (const at of other.wrongAt) install.wrongAt.add(at);
  install.isFooled ||= other.isFooled;
  install.allowed.forget();
}

type Changing = Shown & Pick<Install<unknown>, 'allowed'>;

/** A wrong clock is found out by a step that lies a day or more before what a clock has shown; else it fools everybody. */
function watchClock(install: Changing, step: Exclude<Step, { do: 'merge' }>, now: number): void {
  const { clock } = step;
  if (clock !== now) {
    const isNonsense = clock < Date.UTC(2026, 10, 1);
    // That a clock ran ahead before explains one which is behind now: only what a right one has shown gives that away.
    if (clock < now && !isNonsense && clock > install.sure - DAY) install.isFooled = true;
    install.isAhead ||= clock > now;
    if (clock > now) install.wrongest = Math.min(install.wrongest ?? clock, clock);
    install.isMended = false;
    install.allowed.forget();
  } else {
    if (install.wrongest !== null && now > install.wrongest - DAY) install.isFooled = true;
    // Where a clock comes to where it has been before, nobody can tell which time was the right one.
    if (install.isAhead && now >= install.latest) install.allowed.forget();
    install.isAhead &&= now < install.latest;
    install.isMended = true;
    install.wrongest = null;
    if (now < install.settled - DAY) install.settled = now;
  }
  if (step.do !== 'look' && step.do !== 'say') return;
  install.latest = Math.max(install.latest, clock);
  install.settled = Math.max(install.settled, clock);
  if (clock === now) install.sure = now;
}

function follow<Record>(install: Install<Record>, step: Step, life: Life): void {
  if (step.do === 'merge' || step.clock !== life.now) return;
  if (step.do !== 'look') return;
  if (step.isStale) return;
  install.allowed.look(step.shows, life.provider.presentAt(life.now), step.told.created, step.clock);
}

function judge<Record>(
  install: Install<Record>,
  step: Step,
  life: Life,
  subject: Subject<Record>,
  tally: Tally,
  seed: number,
): void {
  const { record, wrongAt } = install;
  if (!record) return;
  const claims = subject.claims(record, life.now);
  tally.checks += 1;
  if (wrongAt.size === 0 && !life.provider.hasCollision) measure(install, step, life, claims, tally);
  const found = falseClaims(claims, life.provider, wrongAt.size);
  const isSeen = install.allowed.contradict(claims);
  if (isSeen) found.push('called younger than our own eyes know it to be');
  if (found.length === 0) return;
  if (!isSeen && (claims.isByUser || wrongAt.size > 0)) {
    const without = subject.claims(
      subject.without(record, () => true),
      life.now,
    );
    // One rotation that a person made up makes a rotation of the creation that is known.
    const isShownAsTheirs = claims.isByUser || found.every((what) => what === 'a rotation that never was');
    const isTheirs = without.isByUser || falseClaims(without, life.provider, 0).length === 0;
    if (isShownAsTheirs && isTheirs) {
      tally.words += 1;
      return;
    }
  }
  if (life.provider.hasCollision) {
    tally.collisions += 1;
    return;
  }
  tally.false += 1;
  for (const what of found) tally.kinds.set(what, (tally.kinds.get(what) ?? 0) + 1);
  if (tally.examples.length < MOST_EXAMPLES && !tally.examples.some((one) => one.startsWith(`life ${seed}:`)))
    tally.examples.push(`life ${seed}: ${found.join(', ')} after ${step.do} at ${new Date(step.clock).toISOString()}`);
}

/** Knowledge must be no vaguer than what was just seen or logged allows. */
function measure(install: Install<unknown>, step: Step, { provider, now }: Life, claims: Claims, tally: Tally): void {
  const { made } = provider.presentAt(now);
  const isSeen = step.do === 'look' && !step.isStale;
  const isLogged = step.do === 'log' && step.reach === null && step.events.some(({ at }) => at === made);
  if (!isSeen && !isLogged) return;
  tally.measured += 1;
  if (isSeen ? install.allowed.isMetBy(claims) : isExactly(claims, made)) tally.narrow += 1;
}
