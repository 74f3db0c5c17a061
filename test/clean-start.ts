import { vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

/**
 * Unit test files run in processes that they share, one after the other: to load jsdom and what tests are made of takes longer
 * than most files run. Each begins here as if its process were new: sources remember nothing, the window is one of its own,
 * globals are as they were, and no timer of another file is left. The packages in node_modules stay loaded as they are.
 *
 * What starts builds or programs, which go on where its time runs out, has a process of its own: options that no other file has, in
 * its first line, keep vitest from sharing it.
 */
interface Left {
  globals: ReadonlyMap<string | symbol, PropertyDescriptor>;
  timers: Set<NodeJS.Timeout | NodeJS.Immediate>;
  closeWindow?: () => unknown;
}
const OURS = Symbol.for('keyturn.clean-start');
const world = globalThis as unknown as { [OURS]?: Left };

/** Those of vitest change with each file. */
const isOfTests = (key: string | symbol) => key !== ROUTE && (typeof key === 'symbol' || key.startsWith('__vitest'));
/** By which the scripts of a page find each other: src/page/route.ts. */
const ROUTE = Symbol.for('keyturn.route');

const globalsNow = () =>
  new Map(
    Reflect.ownKeys(globalThis)
      .filter((key) => !isOfTests(key))
      .map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key) as PropertyDescriptor]),
  );

function restore({ globals }: Left): void {
  for (const key of Reflect.ownKeys(globalThis)) {
    if (!isOfTests(key) && !globals.has(key)) Reflect.deleteProperty(globalThis, key);
  }
  for (const [key, descriptor] of globals) Reflect.defineProperty(globalThis, key, descriptor);
}

/** What a timer calls later would find the window and the globals of another file. */
function countTimers(timers: Left['timers']): void {
  for (const name of ['setTimeout', 'setInterval', 'setImmediate'] as const) {
    const begin = globalThis[name] as (call: () => void, ...given: unknown[]) => NodeJS.Timeout;
    const counted = (call: (...given: unknown[]) => void, ...[delay, ...given]: unknown[]) => {
      const immediate = name === 'setImmediate' ? [delay, ...given] : given;
      const run = () => {
        if (name !== 'setInterval') timers.delete(timer);
        call(...immediate);
      };
      const timer = name === 'setImmediate' ? begin(run) : begin(run, delay);
      timers.add(timer);
      return timer;
    };
    Object.defineProperty(globalThis, name, {
      value: Object.assign(counted, begin),
      configurable: true,
      writable: true,
    });
  }
}

function stop({ timers }: Left): void {
  for (const timer of timers) {
    clearTimeout(timer as NodeJS.Timeout);
    clearImmediate(timer as NodeJS.Immediate);
  }
  timers.clear();
}

const before = world[OURS];
if (before) {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  // Else the first test here that does so would bring back what they were in the window of another file.
  vi.unstubAllGlobals();
  await before.closeWindow?.();
  stop(before);
  restore(before);
  vi.resetModules();
  if ('jsdom' in globalThis) {
    const { teardown } = await builtinEnvironments.jsdom.setup(globalThis, {});
    before.closeWindow = () => teardown(globalThis);
  }
  countTimers(before.timers);
} else {
  const left: Left = { globals: globalsNow(), timers: new Set() };
  Object.defineProperty(globalThis, OURS, { value: left });
  countTimers(left.timers);
}
