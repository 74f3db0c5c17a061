#!/usr/bin/env node
// Runs all tests that draw random inputs with inputs that no run before had, and says how to repeat what failed.
//   npm run explore              once
//   npm run explore -- ledger    only files whose path contains this
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/root.mjs';

process.chdir(ROOT);
const [wanted = ''] = process.argv.slice(2);
const seed = process.env.KEYTURN_SEED ?? String(randomInt(1, 2 ** 31));
const DRAWS = /from 'fast-check'|KEYTURN_SEED/;
const files = readdirSync('test', { recursive: true })
  .map((name) => join('test', name))
  .filter((path) => /\.test\.tsx?$/.test(path) && path.includes(wanted) && DRAWS.test(readFileSync(path, 'utf8')));
if (files.length === 0) {
  console.error(`No file that draws random inputs has "${wanted}" in its path. Name a part of a path under test/.`);
  process.exit(1);
}
console.log(`${files.length} files, KEYTURN_SEED=${seed}`);
const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'unit', ...files];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, KEYTURN_SEED: seed } });
if (status !== 0) console.error(`Repeat it with KEYTURN_SEED=${seed} npm run explore${wanted ? ` -- ${wanted}` : ''}`);
process.exitCode = status ?? 1;
