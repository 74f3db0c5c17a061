#!/usr/bin/env node
// Changes the code in small ways and looks which changes the unit tests of the same room do not notice. All of it takes hours.
//   npm run mutate                          core, the gate and the background, room by room
//   npm run mutate -- src/core/key-material only files whose path begins so
//   npm run mutate -- --every 10 --from 3   a sample: each tenth file, beginning with the fourth; ten such runs are all of it
// Fails where less than 85 % of the changes in a room are noticed. Those that went unnoticed are printed with the change.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/root.mjs';

const LEAST = 85;
const ROOMS = ['src/core/', 'src/background/', 'src/page/read/secrets/', 'src/protocol/secrets/'];
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

/** Where the tests of a file are: in the folder of its own name, or the nearest one above. */
function testsOf(file) {
  let folder = dirname(file).replace(/^src/, 'test');
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

mkdirSync('out', { recursive: true });
const folder = mkdtempSync(join('out', 'mutate-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** How many changes were made in these files, and how many of them the tests noticed. */
function mutate(mutated, tests) {
  const settings = join(folder, 'stryker.json');
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const content = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutate/vitest.config.mjs', related: true },
    mutate: mutated,
    coverageAnalysis: 'perTest',
    // What is only run while a test file is loaded would need all tests for each change.
    ignoreStatic: true,
    // TypeScript 7 has no API for Stryker to read a configuration with: it must find none.
    tsconfigFile: 'none.json',
    // Types are stripped unseen; else every page in test/ would be parsed and written anew.
    disableTypeChecks: false,
    tempDirName: join(folder, 'copy'),
    ignorePatterns: ['dist', 'out', 'docs/images'],
    concurrency: 1,
    dryRunTimeoutMinutes: 30,
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false },
  };
  writeFileSync(settings, JSON.stringify(content));
  const env = { ...process.env, MUTATE_TESTS: tests };
  const { status } = spawnSync(process.execPath, [stryker, 'run', settings], { stdio: 'inherit', env });
  if (status !== 0) return null;
  const mutants = Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length;
  return { noticed: count('Killed', 'Timeout'), all: count('Killed', 'Timeout', 'Survived', 'NoCoverage') };
}

const lines = [];
for (const tests of new Set(files.map(testsOf))) {
  const found = mutate(
    files.filter((file) => testsOf(file) === tests),
    tests,
  );
  const share = found && found.all > 0 ? (100 * found.noticed) / found.all : null;
  if (!found || (share !== null && share < LEAST)) process.exitCode = 1;
  lines.push(
    `${tests}: ${found ? `${found.noticed} of ${found.all} noticed, ${share?.toFixed(1) ?? '–'} %` : 'did not run'}`,
  );
}
console.log(`\n${lines.join('\n')}`);
