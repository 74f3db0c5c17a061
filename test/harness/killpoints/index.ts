import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver.ts';
import { PATIENCE, until, within } from '../until.ts';
import { type Plan, prelude, type Said } from './prelude.ts';

const CHANNEL = 'kill-points';
/** Asks nothing by itself: every call that the worker makes is then part of what the test asked for. */
const QUIET = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet</title></head></html>';

/** For `Options.alter`: lets the worker be stopped in any call. Its own script stays as it is, behind the prelude. */
export function withKillPoints(build: string): void {
  const script = join(build, 'background.js');
  writeFileSync(script, `(${prelude})('${CHANNEL}');\n${readFileSync(script, 'utf8')}`);
  writeFileSync(join(build, 'options.html'), QUIET);
}

/** What a worker under way is doing. */
export interface Pulse {
  /** Names of its calls since it was armed or started, in order. */
  readonly calls: readonly string[];
  /** How many of them are without an answer. */
  readonly open: number;
}

interface Planner {
  hold(): void;
  arm(plan: Plan | null, running: boolean): Promise<void>;
  pulse(): Promise<Pulse>;
  stoppedIn: string | null;
}
/** The control page's global scope, with the planner in it. */
type WithPlanner = typeof globalThis & { planner: Planner };

/** Plans deaths of the worker, from the control page. A plan holds for one death: the next worker lives. */
export class KillPoints {
  readonly #driver: Driver;
  readonly #page: Page;

  private constructor(driver: Driver, page: Page) {
    this.#driver = driver;
    this.#page = page;
  }

  /** Once a browser, before the worker is asked for anything: it does nothing before it is told the plan. */
  static async over(driver: Driver): Promise<KillPoints> {
    const page = await driver.control();
    await page.evaluate(makePlanner, CHANNEL);
    return new KillPoints(driver, page);
  }

  /** From now on a worker that starts does nothing, until it is armed: whatever woke it, it finds what is there then. */
  hold(): Promise<void> {
    return this.#page.evaluate(() => (globalThis as WithPlanner).planner.hold());
  }

  /** The worker that runs, or where none does, the next one, will stop there. Null: it will not. */
  async arm(plan: Plan | null): Promise<void> {
    const running = await this.#driver.backgroundRunning();
    const arm = (wanted: Plan | null, now: boolean) => (globalThis as WithPlanner).planner.arm(wanted, now);
    await within(this.#page.evaluate(arm, plan, running), PATIENCE, 'arming');
  }

  /** The call at which the worker stopped; null while it runs. */
  stoppedIn(): Promise<string | null> {
    return this.#page.evaluate(() => (globalThis as WithPlanner).planner.stoppedIn);
  }

  /** There must be a worker. */
  pulse(): Promise<Pulse> {
    return within(
      this.#page.evaluate(() => (globalThis as WithPlanner).planner.pulse()),
      PATIENCE,
      'a pulse',
    );
  }

  /** Waits until the running worker has nothing left to do: no call is open, and whatever followed from the last is done. */
  async untilIdle(): Promise<void> {
    await until(async () => (await this.pulse()).open === 0, { what: 'an idle worker', every: 40 });
  }
}

/** Runs in the control page. */
function makePlanner(channelName: string): void {
  const channel = new BroadcastChannel(channelName);
  let plan: Plan | null = null;
  let number = 0;
  let held = false;
  let armed = () => {};
  let answer = (_: Pulse) => {};
  const tell = (said: Said) => channel.postMessage(said);
  const made: Planner = {
    stoppedIn: null,
    hold() {
      held = true;
    },
    arm(wanted, running) {
      held = false;
      plan = wanted;
      number += 1;
      made.stoppedIn = null;
      const heard = new Promise<void>((done) => {
        armed = done;
      });
      tell({ say: 'plan', plan, number });
      return running ? heard : Promise.resolve();
    },
    pulse: () =>
      new Promise((done) => {
        answer = done;
        tell({ say: 'how are you' });
      }),
  };
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.say === 'hello' && !held) tell({ say: 'plan', plan, number });
    if (data.say === 'armed') armed();
    if (data.say === 'well') answer(data);
    if (data.say !== 'at the point') return;
    made.stoppedIn = data.call;
    plan = null;
  };
  // One may have started before there was anybody to ask.
  tell({ say: 'plan', plan, number });
  Object.assign(globalThis, { planner: made });
}
