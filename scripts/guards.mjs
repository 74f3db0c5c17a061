#!/usr/bin/env node
// Takes each guard out in turn and looks which unit test notices: every guard has one that fails without it. Module by module.
//   npm run guards                              the modules that trust rests on, and the overlay
//   npm run guards -- --all                     also those that only read a page, or work out what is known
//   npm run guards -- src/background/sender.ts  only files whose path begins so
//   npm run guards -- --resume                  goes on where a run was broken off; asks anew what was changed since
//   npm run guards -- --open                    asks for nothing that docs/guards.md gives a reason of: much quicker
//   npm run guards -- --list                    the guards alone
//   npm run guards -- --more                    what guards without looking like it: defaults, filters, limits
// What no test notices has to stand in docs/guards.md with a reason; else the last line counts it, and the exit code is 1.
import { readdirSync, readFileSync } from 'node:fs';
import { ask } from './guards/ask.mjs';
import { Excuses } from './guards/excuses.mjs';
import { guardsIn } from './guards/find.mjs';
import { moreIn } from './guards/find-more.mjs';
import { MODULES, moduleOf } from './guards/modules.mjs';
import { forget, idOf, isUnnoticedBy, noteOf, noteUnnoticedBy, testsOf } from './guards/notes.mjs';
import { ROOT } from './lib/root.mjs';

process.chdir(ROOT);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const find = args.includes('--more') ? moreIn : guardsIn;
function isAsked(file) {
  const module = moduleOf(file);
  if (!module) return false;
  if (wanted.length > 0) return wanted.some((start) => file.startsWith(start));
  return !module.derives || args.includes('--all');
}
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && isAsked(file))
  .sort();
const guards = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  return find(source, file).map((guard) => ({ ...guard, file, id: idOf(file, source, guard) }));
});
const said = ({ file, line, text, without }) => `${file}:${line} ${text.slice(0, 90)} → ${without}`;

if (args.includes('--list')) {
  for (const guard of guards) console.log(said(guard));
  console.log(`${guards.length} guards in ${files.length} files`);
  process.exit(0);
}

forget({ isAll: !args.includes('--resume') });
const excuses = new Excuses('docs/guards.md');
const lines = [];
let unnoticed = 0;
for (const module of MODULES) {
  const own = guards.filter(({ file }) => moduleOf(file) === module);
  const tests = testsOf(module);
  const isLeft = (guard) => noteOf(guard.id) === null && !isUnnoticedBy(guard.id, tests);
  const left = own.filter((guard) => isLeft(guard) && !(args.includes('--open') && excuses.has(guard)));
  if (left.length > 0) ask(left, module, [tests, ...own.map(({ id }) => id)].join('\n'));
  for (const { id } of left) if (noteOf(id) === null) noteUnnoticedBy(id, tests);
  const count = { noticed: 0, reasoned: 0, unnoticed: 0 };
  for (const guard of own) {
    const by = noteOf(guard.id);
    const how = by ? 'noticed' : excuses.has(guard) ? 'reasoned' : 'unnoticed';
    count[how] += 1;
    console.log(`${said(guard)}\n    ${by ?? (how === 'reasoned' ? 'none, see docs/guards.md' : 'NO TEST NOTICES')}`);
  }
  unnoticed += count.unnoticed;
  const { name } = module;
  if (own.length > 0) {
    lines.push(
      `${name}: ${own.length} guards, ${count.noticed} noticed, ${count.reasoned} with a reason, ${count.unnoticed} unnoticed`,
    );
  }
}
console.log(`\n${lines.join('\n')}`);
const needless = args.includes('--more') ? [] : excuses.needless(guards, (id) => noteOf(id) !== null);
for (const row of needless) console.log(`docs/guards.md names what is noticed or is no guard: ${row}`);
console.log(`${guards.length} guards, ${unnoticed} that no test notices`);
process.exitCode = unnoticed > 0 || needless.length > 0 ? 1 : 0;
