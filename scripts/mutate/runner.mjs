import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRunner } from 'vitest';
import { succeeds, switchesBy, switchesWhileLoading } from './attempt.mjs';
import { Notes } from './notes.mjs';
import { usedSince, usedTime, watchForHanging } from './used-time.mjs';

/**
 * Runs each test once as it is, which tells what changes it comes by, and then once more with each of them that no test has noticed
 * yet, with what is set up before a test set up anew. A failure counts where the test, run as it is right afterwards, succeeds.
 * All of a file runs in one process: what a module remembers from before hides changes of what it remembers.
 */

const FOLDER = process.env.MUTATE_FOLDER;
/** In ms: a test that works longer is not asked in this run. */
const SLOW = Number(process.env.MUTATE_SLOW);
const LONGEST = 3_000;
/** In ms: what was found is written down that often, so that little is lost where a run is broken off. */
const OFTEN = 3_000;
const { now } = Date;

const notes = new Notes(FOLDER);
/** By number of its switch: the id of each change, and whether it is of the sample. */
const changes = JSON.parse(readFileSync(join(FOLDER, 'changes.json'), 'utf8'));
const idsOf = (numbers) => numbers.map((number) => changes[number].id);
const watch = watchForHanging(join(FOLDER, 'hangs'));
/** Names what is tried: where that never ends, or ends the process, ask.mjs reads it here. */
const nowTried = (what) => writeFileSync(join(FOLDER, 'tried.json'), JSON.stringify(what));
let hasAsked = false;

export default class extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    const told = (what) => notes.add(test.file.name, { by: nameOf(test), ...what });
    const began = usedTime();
    let numbers;
    try {
      numbers = await switchesBy(run);
    } catch (error) {
      if (!hasAsked) throw error;
      // What the module remembers of a change may be wrong.
      return told({ unfit: 'fails after other tests of its file were asked' });
    }
    const took = usedSince(began);
    const reached = idsOf(numbers).filter((id) => !notes.reached.has(id));
    if (reached.length > 0) told({ reached });
    const passed = notes.passedBy(`${test.file.name}: ${nameOf(test)}`);
    const left = numbers.filter((number) => {
      const { id, isWanted } = changes[number];
      return isWanted && !notes.noticed.has(id) && !passed.has(id);
    });
    if (left.length === 0) return;
    if (took.worked > SLOW) return told({ slow: Math.round(took.worked) });
    const longest = { worked: LONGEST + 5 * took.worked, waited: LONGEST + 5 * took.waited };
    await ask(test, run, left, longest, told);
  }

  onAfterRunFiles(files) {
    const loading = idsOf(switchesWhileLoading()).filter((id) => !notes.loading.has(id));
    for (const { name } of files) notes.add(name, { loading, done: process.env.MUTATE_RUN });
    return super.onAfterRunFiles?.(files);
  }
}

/** Asks a test for each of these switches, as far as it can be run again and again. */
async function ask(test, run, numbers, longest, told) {
  hasAsked = true;
  if (!(await succeeds(test, run, longest))) return told({ unfit: 'fails when it runs a second time' });
  let passed = [];
  let written = now();
  const writeDown = () => {
    if (passed.length > 0) told({ passed });
    passed = [];
    written = now();
  };
  for (const number of numbers) {
    const { id } = changes[number];
    watch.begin();
    nowTried({ file: test.file.name, by: nameOf(test), id });
    if (await succeeds(test, run, longest, number)) passed.push(id);
    else if (await succeeds(test, run, longest)) told({ noticed: id });
    else {
      told({ unfit: 'fails after a change was tried' });
      break;
    }
    if (now() - written > OFTEN) writeDown();
  }
  watch.end();
  nowTried(null);
  writeDown();
}

function nameOf(test) {
  const names = [];
  for (let task = test; task && task !== test.file; task = task.suite) names.unshift(task.name);
  return names.join(' > ');
}
