import { expect } from 'vitest';
import type { Answer, Driver } from '../harness/driver.ts';
import type { KillPoints } from '../harness/killpoints/index.ts';
import type { Plan } from '../harness/killpoints/prelude.ts';
import { PATIENCE, until, within } from '../harness/until.ts';
import { ledgerOf, replaceLedger, restart } from './killed-ledger.ts';

/** Something that changes what is kept. */
export interface Operation {
  readonly name: string;
  /** Brings the ledger from the common one to where the operation begins. */
  readonly prepare?: (driver: Driver) => Promise<unknown>;
  /** True: the operation itself starts the worker, so that all that a start does is swept too. */
  readonly starts?: boolean;
  /** Does it, and resolves when it is done. With the signal the worker is gone, and nobody waits any longer. */
  readonly run: (driver: Driver, gone: AbortSignal) => Promise<Answer | null>;
  /** What happens next where nobody answered; default: the user does the same again. */
  readonly again?: (driver: Driver) => Promise<Answer | null>;
  /** With which error the second try is refused where the first was done unseen. */
  readonly refusedAgain?: string;
  readonly cleanUp?: () => Promise<unknown>;
}

type Kept = Record<string, unknown>;
/** Calls that change nothing: a death before or behind them leaves what a death behind the last change leaves. */
const LOOKUP = /\.(?:get|getAll|getRegisteredContentScripts|query|contains)$/;
/** Parts of the badge, which show what is kept and change nothing of it: a death behind the first stands for all. */
const BADGE = /^action\.set/;

/**
 * True for a point that leaves something else than those beside it: behind each change, and before the first call of all, for a
 * death before any later call leaves what a death behind the change before it leaves. The others are swept only where
 * KEYTURN_KILLS is "all", for they are three in four; and on the made-up browser of `test/background/kill.test.ts`, always.
 */
function leavesMore({ call, nth, when }: Plan, first: string | undefined): boolean {
  if (process.env.KEYTURN_KILLS === 'all') return true;
  if (when === 'before') return call === first && nth === 1;
  if (LOOKUP.test(call)) return false;
  return !BADGE.test(call) || call === 'action.setBadgeText';
}
/** So often a death is tried again that did not come because the worker happened to make fewer calls. */
const TRIES = 3;

/**
 * One operation, with the worker killed in the calls that it makes on the way, before the call and after. A point is the n-th
 * call of one function: what goes on at once comes in no certain order, and how often the badge is drawn is not certain either.
 */
export class Sweep {
  /** Where it was killed. */
  readonly points: Plan[] = [];
  /** Where it was to be killed, and never made that many calls. */
  readonly missed: Plan[] = [];
  /** The most calls of each function that were ever seen. */
  readonly #calls = new Map<string, number>();
  readonly #driver: Driver;
  readonly #kill: KillPoints;
  readonly #operation: Operation;
  readonly #start: Kept;
  /** As read at its start: times are told by how far they are from there. */
  #origin = 0;

  constructor(driver: Driver, kill: KillPoints, operation: Operation, start: Kept) {
    this.#driver = driver;
    this.#kill = kill;
    this.#operation = operation;
    this.#start = start;
  }

  async run(): Promise<void> {
    this.#origin = await this.#driver.now();
    await this.#begin();
    const before = await this.#ledger();
    const whole = await this.#until(null);
    expect(whole.answer?.ok, JSON.stringify(whole.answer)).toBe(true);
    const after = await this.#ledger();
    expect(after).not.toEqual(before);
    const states = { before, after };
    // Reads the map as it grows: a run may show a call that none before it made.
    const [first] = this.#calls.keys();
    for (const call of this.#calls.keys()) {
      for (let nth = 1; nth <= (this.#calls.get(call) ?? 0); nth += 1) {
        for (const when of ['before', 'after'] as const)
          if (leavesMore({ call, nth, when }, first)) await this.#point({ call, nth, when }, states);
      }
    }
  }

  async #point(plan: Plan, states: Record<'before' | 'after', Kept>): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (await this.#dies(plan, states)) return void this.points.push(plan);
    }
    this.missed.push(plan);
  }

  /** False when the operation was over before it came to that call. */
  async #dies(plan: Plan, { before, after }: Record<'before' | 'after', Kept>): Promise<boolean> {
    await this.#begin();
    const { stoppedIn, answer } = await this.#until(plan);
    const where = `killed ${plan.when} call ${plan.nth} of ${plan.call}`;
    if (stoppedIn) {
      const found = await this.#ledger();
      if (answer?.ok) expect(found, where).toEqual(after);
      else expect([before, after], where).toContainEqual(found);
      if (!answer?.ok) await this.#again(JSON.stringify(found) === JSON.stringify(after), where);
    }
    const { 'last-good': _, ...end } = await this.#ledger();
    const { 'last-good': __, ...wanted } = after;
    expect(end, where).toEqual(wanted);
    return stoppedIn !== null;
  }

  async #again(wasDone: boolean, where: string): Promise<void> {
    const { again, run, refusedAgain } = this.#operation;
    const answer = await (again ? again(this.#driver) : run(this.#driver, new AbortController().signal));
    if (!answer?.ok) expect([wasDone, answer?.error], where).toEqual([true, refusedAgain ?? 'no refusal']);
    await this.#kill.untilIdle();
  }

  /** The ledger as it was at the start, and a worker that has done nothing yet, or none. */
  async #begin(): Promise<void> {
    await this.#driver.closePages();
    const begin = this.#operation.starts ? replaceLedger : restart;
    await begin(this.#driver, this.#kill, this.#start);
  }

  /** Does it until the worker dies or all is done. */
  async #until(plan: Plan | null): Promise<{ stoppedIn: string | null; answer: Answer | null }> {
    await this.#kill.arm(plan);
    const gone = new AbortController();
    let answer: Answer | null | undefined;
    const running = this.#operation.run(this.#driver, gone.signal).then((told) => {
      answer = told;
    });
    const over = async () =>
      (await this.#kill.stoppedIn()) !== null || (answer !== undefined && (await this.#kill.pulse()).open === 0);
    await until(over, { what: 'the point or the end', every: 40 });
    const stoppedIn = await this.#kill.stoppedIn();
    this.#count((await this.#kill.pulse()).calls);
    if (stoppedIn) await this.#driver.killBackground();
    else await this.#kill.arm(null);
    if (stoppedIn) gone.abort();
    await within(running, PATIENCE, 'what its sender is told');
    return { stoppedIn, answer: answer ?? null };
  }

  #count(calls: readonly string[]): void {
    for (const call of calls) {
      const times = calls.filter((one) => one === call).length;
      this.#calls.set(call, Math.max(times, this.#calls.get(call) ?? 0));
    }
  }

  async #ledger(): Promise<Kept> {
    return ledgerOf(await this.#driver.storage(), this.#origin);
  }
}
