import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRunner } from 'vitest';

/**
 * Runs each test once as it is, and then once more for each guard that it came by, with that guard taken out. A failure counts
 * where the test, run as it is right afterwards, succeeds. What a test noticed is no more asked of the others. Of tests that are
 * slow or cannot be run twice the file is written down: it is run whole for each guard that is left, which GUARD_OFF names then.
 */

const FOLDER = process.env.GUARDS_FOLDER;
/** In ms. */
const SLOW = 1_000;
const LONGEST = 15_000;
/** A loop that lost its guard may not end. */
const MOST_CALLS = 2_000_000;
const { setTimeout, clearTimeout } = globalThis;

const wholeRun = process.env.GUARD_OFF === undefined ? null : Number(process.env.GUARD_OFF);
let off = wholeRun;
let calls = 0;
const reached = new Set();
globalThis.$guard = (id) => {
  reached.add(id);
  if (off === null) return false;
  calls += 1;
  if (calls > MOST_CALLS) throw new Error('does not end');
  return id === off;
};

const noteOf = (id) => join(FOLDER, `${id}.txt`);

export default class extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    reached.clear();
    const began = performance.now();
    await run();
    if (wholeRun !== null) return;
    const left = [...reached].filter((id) => !existsSync(noteOf(id)));
    if (left.length === 0) return;
    if (performance.now() - began > SLOW || !(await holds(run))) return askAgain(test, left);
    for (const [at, id] of left.entries()) {
      if (await holds(run, id)) continue;
      if (!(await holds(run))) return askAgain(test, left.slice(at));
      writeFileSync(noteOf(id), `${test.file.name}: ${test.name}`);
    }
  }
}

function askAgain(test, ids) {
  appendFileSync(join(FOLDER, 'again.txt'), ids.map((id) => `${id} ${test.file.name}\n`).join(''));
}

/** True where the test succeeds, in time, with that guard taken out; null: with none. */
async function holds(run, id = null) {
  off = id;
  calls = 0;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('takes too long')), LONGEST);
  });
  try {
    await Promise.race([run(), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    off = null;
  }
}
