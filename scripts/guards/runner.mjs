import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRunner } from 'vitest';
import { anew } from './anew.mjs';

/**
 * Runs each test once as it is, and then once more for each guard that it came by, with that guard taken out, and with what is set
 * up before each test set up anew. A failure counts where the test, run as it is right afterwards, succeeds. What a test noticed is
 * no more asked of the others. Of slow tests the file is written down: a second run asks them, too (GUARDS_SLOW), for what is left.
 * A guard without which something stays broken is written down with the file (`alone.txt`), as is the file of what could not be
 * asked for it (`rest.txt`): such a guard is left to a run of the whole file without it, which GUARD_OFF names.
 */

const FOLDER = process.env.GUARDS_FOLDER;
const isPatient = process.env.GUARDS_SLOW !== undefined;
/** In ms that the process itself works: a busy machine makes no test a slow one. */
const SLOW = 2_000;
/** In ms. */
const LONGEST = 15_000;
/** A loop that lost its guard may not end: it comes by guards so much oftener than with it, or so many times more. */
const OFTENER = 10;
const MORE_TIMES = 100_000;
const MOST_TIMES = 20_000_000;
const { setTimeout, clearTimeout } = globalThis;

const wholeRun = process.env.GUARD_OFF ?? null;
/** `guard file`: what is left to runs of the whole file. */
const alone = new Set(JSON.parse(process.env.GUARDS_ALONE ?? '[]'));
let off = wholeRun;
let calls = 0;
let mostCalls = MOST_TIMES;
let hasBeenOff = false;
const reached = new Set();
globalThis.$guard = (id) => {
  reached.add(id);
  calls += 1;
  if (off === null) return false;
  if (calls > mostCalls) throw new Error('does not end');
  return id === off;
};

let hasBroken = false;
process.on('unhandledRejection', () => {
  hasBroken = true;
});

const noteOf = (id) => join(FOLDER, `${id}.txt`);

export default class extends TestRunner {
  onAfterRunFiles(files) {
    super.onAfterRunFiles();
    if (wholeRun !== null) return;
    // A run that is broken off goes on with the other files.
    for (const { name } of files) appendFileSync(join(FOLDER, `${isPatient ? 'patient' : 'done'}.txt`), `${name}\n`);
  }

  async runTask(test) {
    reached.clear();
    calls = 0;
    const [began, busy] = [performance.now(), process.cpuUsage()];
    try {
      await TestRunner.getTestFn(test)();
    } catch (error) {
      // What the module remembers of a run without a guard may be wrong.
      if (!hasBeenOff) throw error;
      return writeDown('rest', test);
    }
    if (wholeRun !== null) return;
    const left = [...reached].filter((id) => !existsSync(noteOf(id)) && !alone.has(`${id} ${test.file.name}`));
    if (left.length === 0) return;
    const took = performance.now() - began;
    const { user, system } = process.cpuUsage(busy);
    if ((user + system) / 1_000 > SLOW && !isPatient) return writeDown('slow', test, left);
    const longest = LONGEST + 5 * took;
    mostCalls = OFTENER * calls + MORE_TIMES;
    if (!(await holds(test, longest))) return hasBeenOff ? writeDown('rest', test) : writeDown('alone', test, left);
    for (const id of left) {
      // Another file's test may have noticed it meanwhile.
      if (existsSync(noteOf(id)) || (await holds(test, longest, id))) continue;
      if (!(await holds(test, longest))) {
        writeDown('alone', test, [id]);
        return writeDown('rest', test);
      }
      writeFileSync(noteOf(id), `${test.file.name}: ${test.name}`);
    }
  }
}

function writeDown(how, test, ids = ['-']) {
  appendFileSync(join(FOLDER, `${how}.txt`), ids.map((id) => `${id} ${test.file.name}\n`).join(''));
}

/** True where the test succeeds, in time (ms), with that guard taken out; null: with none. */
async function holds(test, longest, id = null) {
  calls = 0;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('takes too long')), longest);
  });
  try {
    await anew(test);
    off = id;
    hasBeenOff ||= id !== null;
    hasBroken = false;
    await Promise.race([TestRunner.getTestFn(test)(), late]);
    // What nobody waits for is told after that.
    await new Promise((resolve) => setTimeout(resolve));
    return !hasBroken;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    off = null;
  }
}
