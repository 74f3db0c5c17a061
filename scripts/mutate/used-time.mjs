import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

/**
 * What this process has worked and what it has waited, each in ms. Neither grows while others keep the machine busy, as the time of
 * day does.
 */
export function usedTime() {
  const { user, system } = process.cpuUsage();
  return { worked: (user + system) / 1_000, waited: eventLoopUtilization().idle };
}

// Tests put a clock of their own in the place of `performance`.
const { eventLoopUtilization } = performance;

/** What was used since then. */
export function usedSince(then) {
  const now = usedTime();
  return { worked: now.worked - then.worked, waited: now.waited - then.waited };
}

/** In ms: what a process works on one change at most. It cannot break that off itself where nothing else gets a turn. */
const HANGS = 15_000;

/** Watches from a thread of its own, from `begin()`, called before each change, to `end()`. What hangs is told by making `file`. */
export function watchForHanging(file) {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL('./watch-hanging.mjs', import.meta.url), { workerData: { turn, file, longest: HANGS } }).unref();
  let last = 0;
  return {
    begin() {
      last += 1;
      Atomics.store(turn, 0, last);
    },
    end: () => Atomics.store(turn, 0, 0),
  };
}
