import { expect } from 'vitest';
import type { Answer, Driver } from '../harness/driver.ts';
import type { KillPoints } from '../harness/killpoints/index.ts';
import type { Plan } from '../harness/killpoints/prelude.ts';
import { until, within } from '../harness/until.ts';
import { ledgerOf, replaceLedger } from './killed-ledger.ts';

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
const LIVES: Plan = { at: Number.MAX_SAFE_INTEGER, when: 'before' };

/** One operation, with the worker killed in each call that it makes on the way, before the call and after. */
export class Sweep {
  /** Where it was killed: name of the call, and when. */
  readonly points: string[] = [];
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
    this.#origin = await this.#driver.call(() => Date.now());
    await this.#begin();
    const before = await this.#ledger();
    const whole = await this.#until(LIVES);
    expect(whole.answer?.ok, JSON.stringify(whole.answer)).toBe(true);
    const after = await this.#ledger();
    expect(after).not.toEqual(before);
    for (const when of ['before', 'after'] as const) {
      // Which call is the last is not counted in advance: the sweep ends when the operation does.
      for (let at = 1; await this.#dies({ at, when }, { before, after }); at += 1);
    }
    expect(new Set(this.points.map((point) => point.split(' ')[1]))).toEqual(new Set(whole.calls));
  }

  /** False when the operation was over before it came to that call. */
  async #dies(plan: Plan, { before, after }: Record<'before' | 'after', Kept>): Promise<boolean> {
    await this.#begin();
    const { stoppedIn, answer } = await this.#until(plan);
    const where = `killed ${plan.when} call ${plan.at}, ${stoppedIn}`;
    if (stoppedIn) {
      this.points.push(`${plan.when} ${stoppedIn}`);
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
    const driver = this.#driver;
    await driver.closePages();
    await replaceLedger(driver, this.#start);
    await this.#kill.arm(null);
    if (this.#operation.starts) return;
    await driver.ask({ type: 'overview' });
    await this.#kill.untilIdle();
  }

  /** Does it until the worker dies or all is done. */
  async #until(plan: Plan): Promise<{ stoppedIn: string | null; answer: Answer | null; calls: readonly string[] }> {
    await this.#kill.arm(plan);
    const gone = new AbortController();
    let answer: Answer | null | undefined;
    const running = this.#operation.run(this.#driver, gone.signal).then((told) => {
      answer = told;
    });
    const over = async () =>
      (await this.#kill.stoppedIn()) !== null || (answer !== undefined && (await this.#kill.pulse()).open === 0);
    await until(over, { what: 'the point or the end', every: 5, timeout: 20_000 });
    const stoppedIn = await this.#kill.stoppedIn();
    const { calls } = await this.#kill.pulse();
    if (stoppedIn) await this.#driver.killBackground();
    else await this.#kill.arm(null);
    if (stoppedIn) gone.abort();
    await within(running, 10_000, 'what its sender is told');
    return { stoppedIn, answer: answer ?? null, calls };
  }

  async #ledger(): Promise<Kept> {
    return ledgerOf(await this.#driver.storage(), this.#origin);
  }
}
