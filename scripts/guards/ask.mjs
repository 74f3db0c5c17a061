import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, noteOf, testFilesOf } from './notes.mjs';

const OWN = join(FOLDER, 'own.txt');
const VITEST = join('node_modules', 'vitest', 'vitest.mjs');

/**
 * Asks a module's tests which of them notices where one of these guards is missing; what they tell is noted (see notes.mjs). `own`: a
 * text for all guards that are looked at there, and for the tests: as long as it is the same, a run that was broken off goes on with
 * the files that were not asked to their end.
 */
export function ask(guards, module, own) {
  writeFileSync(join(FOLDER, 'guards.json'), JSON.stringify(guards));
  const isGoingOn = existsSync(OWN) && readFileSync(OWN, 'utf8') === own;
  if (!isGoingOn) for (const how of ['slow', 'alone', 'rest', 'done', 'patient']) forgetList(how);
  writeFileSync(OWN, own);
  const quick = notIn('done', testFilesOf(module));
  if (quick.length > 0 && !succeed(quick)) {
    rmSync(OWN);
    throw new Error(`${module.name}: the tests fail with all guards in place`);
  }
  const slow = notIn('patient', filesOf(putOff('slow')));
  if (slow.length > 0) succeed(slow, { isPatient: true });
  askRest();
  for (const [id, file] of putOff('alone')) {
    const isNoticed = noteOf(id) === null && !succeed([file], { off: id });
    if (isNoticed) writeFileSync(join(FOLDER, `${id}.txt`), `${file}: a test, where none of the file has the guard`);
  }
  for (const file of filesOf(putOff('rest'))) console.warn(`${file}: not asked wholly, for it cannot be run twice`);
  rmSync(OWN);
}

/** Once more the files of tests that another one broke, without the guard that it did so for, as long as such are found. */
function askRest() {
  let known = 0;
  for (let alone = putOff('alone'); alone.length > known; alone = putOff('alone')) {
    known = alone.length;
    const files = filesOf(putOff('rest'));
    if (files.length === 0) return;
    forgetList('rest');
    succeed(files, { isPatient: true, alone: alone.map(([id, file]) => `${id} ${file}`) });
  }
}

/** True where the tests in these files succeed; `off`: without that guard; `isPatient`: slow ones are asked, too. */
function succeed(files, { off, isPatient = false, alone = [] } = {}) {
  const command = [VITEST, 'run', '--config', 'scripts/guards/vitest.config.mjs', ...files];
  const env = { ...process.env, GUARDS_FOLDER: FOLDER, GUARDS_ALONE: JSON.stringify(alone) };
  if (off !== undefined) env.GUARD_OFF = off;
  if (isPatient) env.GUARDS_SLOW = '1';
  const how = off === undefined ? [] : ['--bail', '1'];
  const stdio = off === undefined ? 'inherit' : 'ignore';
  return spawnSync(process.execPath, [...command, ...how], { stdio, env }).status === 0;
}

const listOf = (how) => join(FOLDER, `${how}.txt`);
const forgetList = (how) => rmSync(listOf(how), { force: true });
const linesOf = (how) => (existsSync(listOf(how)) ? readFileSync(listOf(how), 'utf8').split('\n').filter(Boolean) : []);
/** Those that were not asked to their end, by quick tests (`done`) or by all of theirs (`patient`). */
const notIn = (how, files) => {
  const asked = new Set(linesOf(how));
  return files.filter((file) => !asked.has(file));
};
const filesOf = (pairs) => [...new Set(pairs.map(([, file]) => file))];
/** Guards with the files of tests that were put off for them, where no other test has noticed meanwhile. */
function putOff(how) {
  return [...new Set(linesOf(how))].map((line) => line.split(/ (.*)/s)).filter(([id]) => noteOf(id) === null);
}
