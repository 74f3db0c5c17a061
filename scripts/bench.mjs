#!/usr/bin/env node
// Runs every measurement under scripts/bench, one after another; each prints its own figures.
//   npm run bench             all
//   npm run bench -- worker   only those whose name contains this
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { ROOT } from './lib/root.mjs';

process.chdir(ROOT);
const [wanted = ''] = process.argv.slice(2);
const folder = join('scripts', 'bench');
const names = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(wanted));
await build();
let failed = 0;
for (const name of names.sort()) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, name)], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) failed += 1;
}
console.log(`\n${names.length - failed} of ${names.length} measurements ran`);
process.exitCode = failed > 0 || names.length === 0 ? 1 : 0;
