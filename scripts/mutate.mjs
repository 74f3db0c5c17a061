#!/usr/bin/env node
// Changes the code in small ways and looks which changes no unit test notices. Optional: all of it takes hours.
//   npm run mutate                          core, the gate and the background
//   npm run mutate -- src/core/key-material only files whose path begins so
//   npm run mutate -- --every 10 --from 3   a sample: each tenth file, beginning with the fourth; ten such runs are all of it
// Fails below 85 % of noticed changes. Those that went unnoticed are printed with the change.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/root.mjs';

const LEAST = 85;
const ROOMS = ['src/core/', 'src/background/', 'src/page/read/secrets/'];
/** Tables of words and shapes: a change in one is a change of what is asked for. */
const TABLES = /\/(?:wordings\.\w+|vendor-prefixes)\.ts$/;

process.chdir(ROOT);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } },
});
const wanted = positionals.length > 0 ? positionals : ROOMS;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !TABLES.test(file) && wanted.some((start) => file.startsWith(start)))
  .sort()
  .filter((_, at) => at % Number(values.every) === Number(values.from));
if (files.length === 0) throw new Error(`no sources under ${wanted.join(', ')}`);

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(join('out', 'mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const settings = join(folder, 'stryker.json');
writeFileSync(
  settings,
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutate/vitest.config.mjs', related: true },
    mutate: files,
    coverageAnalysis: 'perTest',
    // What is only run while a test file is loaded would need all tests for each change.
    ignoreStatic: true,
    // TypeScript 7 has no API for Stryker to read a configuration with: it must find none.
    tsconfigFile: 'none.json',
    tempDirName: join(folder, 'copy'),
    ignorePatterns: ['dist', 'out', 'docs/images'],
    concurrency: 1,
    thresholds: { high: 95, low: LEAST, break: LEAST },
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, reportTests: false },
  }),
);
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
process.exitCode = spawnSync(process.execPath, [stryker, 'run', settings], { stdio: 'inherit' }).status ?? 1;
