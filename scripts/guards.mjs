#!/usr/bin/env node
// Takes each guard out in turn and looks which unit test notices: every guard has one that fails without it.
//   npm run guards                              the modules that trust rests on, and the overlay
//   npm run guards -- src/background/sender.ts  only files whose path begins so
//   npm run guards -- --list                    the guards alone
// What no test notices has to stand in docs/guards.md with a reason; else the last line counts it, and the exit code is 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardsIn } from './guards/find.mjs';
import { ROOT } from './lib/root.mjs';

/** Which modules, and where the tests are that have to notice. */
const MODULES = [
  [/^src\/page\/overlay\//, ['test/page/overlay']],
  [/^src\/page\/(?:delivery|one-key|report|showing|sightings|visit)\.ts$/, ['test/page/visit', 'test/page/report']],
  [/^src\/page\/read\/secrets\//, ['test/page/read/secrets', 'test/page/read/fingerprint', 'test/page/read/names']],
  [/^src\/platform\/secrets\//, ['test/page/read/secrets', 'test/page/read/fingerprint', 'test/page/read/names']],
  [/^src\/core\/key-material\//, ['test/core/key-material']],
  [
    /^src\/core\/record\/(?:one-form|parts|schema)\.ts$/,
    ['test/core/record', 'test/core/ledger/stories/one-form', 'test/trust/budget'],
  ],
  [
    /^src\/catalogue\/(?:kept-place|own-shapes)\.ts$/,
    ['test/catalogue/kept-place', 'test/trust/addresses', 'test/catalogue/pages'],
  ],
  [
    /^src\/background\/(?:gate|receive|sender)\.ts$/,
    [
      'test/background/messages',
      'test/background/kept-url',
      'test/background/typed-text',
      'test/background/policy',
      'test/background/actions',
      'test/trust/addresses',
    ],
  ],
  [
    /^src\/background\/page\//,
    [
      ...[
        'messages',
        'sighted',
        'actions',
        'policy',
        'access',
        'start',
        'part',
        'shown',
        'days',
        'clock',
        'damage',
        'page',
      ].map((name) => `test/background/${name}`),
      'test/surfaces/two-people',
      'test/surfaces/unseen',
      'test/trust/forging',
      'test/trust/budget',
      'test/page/visit',
    ],
  ],
  [/^src\/platform\/schemas\//, ['test/platform/schemas', 'test/background/messages', 'test/background/damage']],
];

process.chdir(ROOT);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const moduleOf = (file) => MODULES.find(([module]) => module.test(file));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && moduleOf(file))
  .filter((file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start)))
  .sort();
const guards = files
  .flatMap((file) => guardsIn(readFileSync(file, 'utf8'), file).map((guard) => ({ ...guard, file })))
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
const tests = [...new Set(files.flatMap((file) => moduleOf(file)[1]))];
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
/** True where the tests in these files succeed, with all guards in place or without that one. */
function succeed(paths, off) {
  const command = [vitest, 'run', '--config', 'scripts/guards/vitest.config.mjs', ...paths];
  const env = { ...process.env, GUARDS_FOLDER: folder, ...(off !== undefined && { GUARD_OFF: String(off) }) };
  const how = off === undefined ? [] : ['--bail', '1'];
  const stdio = off === undefined ? 'inherit' : 'ignore';
  return spawnSync(process.execPath, [...command, ...how], { stdio, env }).status === 0;
}

if (!succeed(tests)) throw new Error('the tests fail with all guards in place');
const again = existsSync(join(folder, 'again.txt')) ? readFileSync(join(folder, 'again.txt'), 'utf8').split('\n') : [];
for (const { id } of guards) {
  const asked = again.filter((line) => line.startsWith(`${id} `)).map((line) => line.slice(`${id} `.length));
  const note = join(folder, `${id}.txt`);
  const paths = [...new Set(asked)];
  if (paths.length > 0 && !existsSync(note) && !succeed(paths, id)) writeFileSync(note, `one of ${paths.join(', ')}`);
}

/** Those with a reason: rows of a table, `| file | guard | why |`. */
const excused = [...readFileSync('docs/guards.md', 'utf8').matchAll(/^\| `(\S+?)` \| `(.+?)` \| .+ \|$/gm)].map(
  ([, file, text]) => `${file} ${text.replaceAll('\\|', '|')}`,
);

const count = { unnoticed: 0, reasoned: 0 };
for (const guard of guards) {
  const note = join(folder, `${guard.id}.txt`);
  const isNoticed = existsSync(note);
  const isExcused = excused.includes(`${guard.file} ${guard.text}`);
  if (!isNoticed) count[isExcused ? 'reasoned' : 'unnoticed'] += 1;
  const by = isNoticed ? readFileSync(note, 'utf8') : isExcused ? 'none, see docs/guards.md' : 'NO TEST NOTICES';
  console.log(`${said(guard)}\n    ${by}`);
}
console.log(`${guards.length} guards, ${count.unnoticed} that no test notices, ${count.reasoned} more with a reason`);
process.exitCode = count.unnoticed > 0 ? 1 : 0;
