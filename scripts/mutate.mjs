#!/usr/bin/env node
// Changes the code in small ways, one at a time, and looks which changes the unit tests of the same room do not notice.
//   npm run mutate                             core, the gate and the background, room by room
//   npm run mutate -- src/core/ledger          only files whose path begins so
//   npm run mutate -- --every 4 --from 1       a sample: each fourth change of a room, beginning with the second
//   npm run mutate -- --minutes 4              ends after so long; the next call goes on
//   npm run mutate -- --slow 1000              asks tests that work up to so many ms; others are left out (default: 300)
//   npm run mutate -- --anew                   forgets what was found before
// A run that was broken off goes on where it was: what was found stands in out/mutate, and holds as long as a source and a test stay
// the same. Fails where less than 85 % of the changes in core, in the gate or in the background are noticed, or not all were asked.
// What went unnoticed is printed.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/root.mjs';
import { ask } from './mutate/ask.mjs';
import { withChanges } from './mutate/changes.mjs';
import { Notes } from './mutate/notes.mjs';
import { roomsOf } from './mutate/rooms.mjs';
import { sumOf, tell } from './mutate/tell.mjs';

const LEAST = 85;

process.chdir(ROOT);
const number = (value) => ({ type: 'string', default: value });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: number('1'),
    from: number('0'),
    minutes: number('100000'),
    slow: number('300'),
    anew: { type: 'boolean', default: false },
  },
});
const until = Date.now() + 60_000 * Number(values.minutes);
const rooms = roomsOf(positionals);
if (rooms.length === 0) throw new Error(`no room has sources under ${positionals.join(', ')}`);

const sums = [];
/** By area: of the changes that were asked, in all its rooms. */
const areas = new Map();
for (const room of rooms) {
  const folder = join('out', 'mutate', room.name.replace(/\W+/g, '-'));
  if (values.anew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await withChanges(room);
  for (const [at, change] of made.changes.entries()) {
    change.isWanted = !change.isLeftOut && at % Number(values.every) === Number(values.from);
  }
  const isWhole = await ask(folder, room, made, { slow: Number(values.slow), until });
  const { noticed, counted, lines, sum } = tell(room.name, made.changes, new Notes(folder));
  console.log(`${lines.join('\n')}\n${sum}${isWhole ? '' : ' so far: not all were asked'}\n`);
  sums.push(sum);
  const area = areas.get(room.area) ?? { noticed: 0, counted: 0 };
  areas.set(room.area, { noticed: area.noticed + noticed, counted: area.counted + counted });
  if (!isWhole) process.exitCode = 1;
}
if (sums.length > 1) console.log(`${sums.join('\n')}\n`);
for (const [name, area] of areas) {
  const isBelow = 100 * area.noticed < LEAST * area.counted;
  console.log(`${sumOf(name, area)}${isBelow ? `: less than ${LEAST} %` : ''}`);
  if (isBelow) process.exitCode = 1;
}
