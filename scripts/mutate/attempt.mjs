import { anew } from '../guards/anew.mjs';
import { forget, memo } from './memory.mjs';
import { usedSince, usedTime } from './used-time.mjs';

/** A loop that no longer ends takes so many times the steps, and so many more. */
const OFTENER = 10;
const MORE_STEPS = 100_000;
// Tests put clocks of their own in the place of these.
const { setInterval, clearInterval, setImmediate } = globalThis;
/** In ms: how often is asked what a test has used. */
const OFTEN = 50;

/** What the switches of all sources look at (see changes.mjs). */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;
switches.activeMutant = 'none';
switches.memo = memo;

/** Files that are being loaded, one by the other. */
let loading = 0;
let current;
switches.loads = (more) => {
  loading += more;
  switches.currentTestId = loading === 0 ? current : undefined;
};

let hasBroken = false;
process.on('unhandledRejection', () => {
  hasBroken = true;
});

let steps = 0;
let mostSteps = Number.POSITIVE_INFINITY;
function step() {
  steps += 1;
  if (steps > mostSteps) throw new Error('does not end');
}

/** The numbers of the switches that a test comes by as it is; rejects where it fails. */
export async function switchesBy(run) {
  switches.mutantCoverage ??= { static: {}, perTest: {} };
  switches.mutantCoverage.perTest = {};
  loading = 0;
  switches.currentTestId = current = 'now';
  forget(false);
  try {
    await run();
  } finally {
    switches.currentTestId = current = undefined;
  }
  return Object.keys(switches.mutantCoverage.perTest.now ?? {});
}

/** The numbers of those that are come by while files are loaded. */
export const switchesWhileLoading = () => Object.keys(switches.mutantCoverage?.static ?? {});

/**
 * True where the test succeeds with that change, and neither works nor waits longer than `longest` (ms) each; null: with none.
 * `isDeep`: also what takes long to be learnt again is forgotten before.
 */
export async function succeeds(test, run, longest, { change = null, isDeep = false } = {}) {
  steps = 0;
  // As often as it has to be without a change; with one, as measured then.
  if (change === null) mostSteps = Number.POSITIVE_INFINITY;
  hasBroken = false;
  const began = usedTime();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setInterval(() => {
      const { worked, waited } = usedSince(began);
      if (worked > longest.worked || waited > longest.waited) reject(new Error('takes too long'));
    }, OFTEN);
  });
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  switches.step = step;
  try {
    await anew(test);
    forget(isDeep);
    if (change !== null) switches.activeMutant = change;
    await Promise.race([run(), late]);
    // What nobody waits for is told after that.
    await new Promise((resolve) => setImmediate(resolve));
    return !hasBroken;
  } catch {
    return false;
  } finally {
    clearInterval(timer);
    switches.activeMutant = 'none';
    switches.step = null;
    Error.stackTraceLimit = stackTraceLimit;
    if (change === null) mostSteps = OFTENER * steps + MORE_STEPS;
  }
}
