#!/usr/bin/env node
// Takes each guard out in turn and looks which unit test notices: every guard has one that fails without it.
//   npm run guards                              the modules that trust rests on, and the overlay
//   npm run guards -- src/background/sender.ts  only files whose path begins so
//   npm run guards -- --list                    the guards alone
//   npm run guards -- --more                    what guards without looking like it: defaults, filters, limits
// What no test notices has to stand in docs/guards.md with a reason; else the last line counts it, and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardsIn } from './guards/find.mjs';
import { moreIn } from './guards/find-more.mjs';
import { testsFor } from './guards/modules.mjs';
import { ROOT } from './lib/root.mjs';

process.chdir(ROOT);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && testsFor(file))
  .filter((file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start)))
  .sort();
const find = args.includes('--more') ? moreIn : guardsIn;
const guards = files
  .flatMap((file) => find(readFileSync(file, 'utf8'), file).map((guard) => ({ ...guard, file })))
  .map((guard, id) => ({ ...guard, id }));
const said = ({ file, line, text, without }) => `${file}:${line} ${text.slice(0, 90)} → ${without}`;

if (args.includes('--list')) {
  for (const guard of guards) console.log(said(guard));
  console.log(`${guards.length} guards in ${files.length} files`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'keyturn-guards-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'guards.json'), JSON.stringify(guards));
const tests = [...new Set(files.flatMap(testsFor))];
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
/** True where the tests in these files succeed; `off`: without that guard; `isPatient`: slow ones are asked, too. */
function succeed(paths, { off, isPatient = false } = {}) {
  const command = [vitest, 'run', '--config', 'scripts/guards/vitest.config.mjs', ...paths];
  const env = { ...process.env, GUARDS_FOLDER: folder };
  if (off !== undefined) env.GUARD_OFF = String(off);
  if (isPatient) env.GUARDS_SLOW = '1';
  const how = off === undefined ? [] : ['--bail', '1'];
  const stdio = off === undefined ? 'inherit' : 'ignore';
  return spawnSync(process.execPath, [...command, ...how], { stdio, env }).status === 0;
}

const isNoted = (id) => existsSync(join(folder, `${id}.txt`));
/** By guard, the files of tests that came by it and were put off, where no other test has noticed meanwhile. */
function putOff(how) {
  const list = join(folder, `${how}.txt`);
  const asked = new Map();
  for (const line of existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []) {
    const [id, file] = line.split(/ (.*)/s);
    if (file && !isNoted(id)) asked.set(Number(id), (asked.get(Number(id)) ?? new Set()).add(file));
  }
  return asked;
}

if (!succeed(tests)) throw new Error('the tests fail with all guards in place');
const slow = new Set([...putOff('slow').values()].flatMap((paths) => [...paths]));
if (slow.size > 0) succeed([...slow], { isPatient: true });
for (const [id, paths] of putOff('again')) {
  if (!succeed([...paths], { off: id })) {
    writeFileSync(join(folder, `${id}.txt`), `one of ${[...paths].join(', ')}`);
  }
}

/** Those with a reason: rows of a table, `| file | guard | why |`. */
const excused = [...readFileSync('docs/guards.md', 'utf8').matchAll(/^\| `(\S+?)` \| `(.+?)` \| .+ \|$/gm)].map(
  ([, file, text]) => `${file} ${text.replaceAll('\\|', '|')}`,
);

const count = { unnoticed: 0, reasoned: 0 };
for (const guard of guards) {
  const note = join(folder, `${guard.id}.txt`);
  const isNoticed = isNoted(guard.id);
  const isExcused = excused.includes(`${guard.file} ${guard.text}`);
  if (!isNoticed) count[isExcused ? 'reasoned' : 'unnoticed'] += 1;
  const by = isNoticed ? readFileSync(note, 'utf8') : isExcused ? 'none, see docs/guards.md' : 'NO TEST NOTICES';
  console.log(`${said(guard)}\n    ${by}`);
}
console.log(`${guards.length} guards, ${count.unnoticed} that no test notices, ${count.reasoned} more with a reason`);
process.exitCode = count.unnoticed > 0 ? 1 : 0;
