import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, noteOf } from './notes.mjs';

const VITEST = join('node_modules', 'vitest', 'vitest.mjs');

/** Asks a module's tests which of them notices where one of these guards is missing; what they tell is noted (see notes.mjs). */
export function ask(guards, { name, tests, without = [] }) {
  writeFileSync(join(FOLDER, 'guards.json'), JSON.stringify(guards));
  const run = (paths, options) => succeed(paths, without, options);
  for (const how of ['slow', 'alone', 'rest']) forgetList(how);
  if (!run(tests)) throw new Error(`${name}: the tests fail with all guards in place`);
  const slow = putOff('slow');
  if (slow.length > 0) run(filesOf(slow), { isPatient: true });
  askRest(run);
  for (const [id, file] of putOff('alone')) {
    const isNoticed = noteOf(id) === null && !run([file], { off: id });
    if (isNoticed) writeFileSync(join(FOLDER, `${id}.txt`), `${file}: a test, where none of the file has the guard`);
  }
  for (const file of filesOf(putOff('rest'))) console.warn(`${file}: not asked wholly, for it cannot be run twice`);
}

/** Once more the files of tests that another one broke, without the guard that it did so for, as long as such are found. */
function askRest(run) {
  let known = 0;
  for (let alone = putOff('alone'); alone.length > known; alone = putOff('alone')) {
    known = alone.length;
    const files = filesOf(putOff('rest'));
    if (files.length === 0) return;
    forgetList('rest');
    run(files, { isPatient: true, alone: alone.map(([id, file]) => `${id} ${file}`) });
  }
}

/** True where the tests in these files succeed; `off`: without that guard; `isPatient`: slow ones are asked, too. */
function succeed(paths, without, { off, isPatient = false, alone = [] } = {}) {
  const command = [VITEST, 'run', '--config', 'scripts/guards/vitest.config.mjs', ...paths];
  const env = { ...process.env, GUARDS_FOLDER: FOLDER, GUARDS_ALONE: JSON.stringify(alone) };
  env.GUARDS_WITHOUT = JSON.stringify(without);
  if (off !== undefined) env.GUARD_OFF = off;
  if (isPatient) env.GUARDS_SLOW = '1';
  const how = off === undefined ? [] : ['--bail', '1'];
  const stdio = off === undefined ? 'inherit' : 'ignore';
  return spawnSync(process.execPath, [...command, ...how], { stdio, env }).status === 0;
}

const listOf = (how) => join(FOLDER, `${how}.txt`);
const forgetList = (how) => rmSync(listOf(how), { force: true });
const filesOf = (pairs) => [...new Set(pairs.map(([, file]) => file))];
/** Guards with the files of tests that were put off for them, where no other test has noticed meanwhile. */
function putOff(how) {
  const lines = existsSync(listOf(how)) ? [...new Set(readFileSync(listOf(how), 'utf8').split('\n'))] : [];
  return lines
    .filter(Boolean)
    .map((line) => line.split(/ (.*)/s))
    .filter(([id]) => noteOf(id) === null);
}
