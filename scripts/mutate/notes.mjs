import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.mjs';

/**
 * What the tests of a room told so far: a line for each thing, so that a run that is broken off can go on. A line holds as long as
 * its test file stays the same, and ids of changes as long as their source does (see changes.mjs).
 *   noticed: id, by: test        that change makes this test fail
 *   passed: ids, by: test        this test succeeds with each of these
 *   reached, loading: ids        what tests come by, and what is only come by while the file is loaded
 *   slow: ms, by: test           a test that took longer than was wanted
 *   unfit: why, by: test         a test that cannot be run twice in one process, and so was not asked, or not wholly
 *   done: run                    all tests of the file were asked in that run
 */
export class Notes {
  #file;
  #states = new Map();
  /** By id of a change: the test that noticed it. */
  noticed = new Map();
  reached = new Set();
  loading = new Set();
  /** By test: what it was asked already. */
  #passed = new Map();
  /** By test: what it took, and why it was not asked. */
  slow = new Map();
  unfit = new Map();
  #done = new Set();

  constructor(folder) {
    this.#file = join(folder, 'notes.jsonl');
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    // The last line may have been broken off.
    for (const line of lines) if (line.endsWith('}')) this.#take(JSON.parse(line));
  }

  /** `file`: a test file. */
  add(file, told) {
    const line = { file, state: this.#stateOf(file), ...told };
    this.#take(line);
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
  }

  #take({ file, state, by, ...told }) {
    if (state !== this.#stateOf(file)) return;
    const test = `${file}: ${by}`;
    if (told.noticed !== undefined) this.noticed.set(told.noticed, test);
    for (const id of told.reached ?? []) this.reached.add(id);
    for (const id of told.loading ?? []) this.loading.add(id);
    for (const id of told.passed ?? []) this.passedBy(test).add(id);
    if (told.slow !== undefined) this.slow.set(test, told.slow);
    if (told.unfit !== undefined) this.unfit.set(test, told.unfit);
    if (told.done !== undefined) this.#done.add(`${told.done} ${file}`);
  }

  /** The changes that a test, as `file: name`, was asked for and did not notice. */
  passedBy(test) {
    const known = this.#passed.get(test) ?? new Set();
    this.#passed.set(test, known);
    return known;
  }

  /** Files of which all tests were asked in that run. */
  doneIn(run) {
    const start = `${run} `;
    return [...this.#done].filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
  }

  #stateOf(file) {
    const known = this.#states.get(file);
    if (known !== undefined) return known;
    const state = existsSync(file) ? hashOf(readFileSync(file, 'utf8')) : 'gone';
    this.#states.set(file, state);
    return state;
  }
}
