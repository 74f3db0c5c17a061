#!/usr/bin/env node
// Everything that must hold: types, lint, build, unit tests, then end-to-end tests in real Chromium and Firefox.
// A missing browser is installed where that is possible; else this fails and names the command to run.
//   npm test                      everything
//   npm test -- --unit            no browsers
//   npm test -- test/core         only files whose path contains this
import { spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const files = args.filter((arg) => arg !== '--unit');

function run(what, command, parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${what} failed${error ? `: ${error.message}` : ''}`);
  // The tests did not run: a closing line of "0 passed, 0 failed" would read like success.
  if (what !== 'tests') console.log('0 passed, 1 failed');
  process.exit(status ?? 1);
}

async function prepare() {
  if (unitOnly) return;
  const { ensureBrowser, ensureTools } = await import('./lib/browsers.mjs');
  try {
    await ensureTools(['openssl', 'cc']);
    for (const browser of ['chromium', 'firefox']) await ensureBrowser(browser);
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

const bin = (name) => `node_modules/.bin/${name}`;
run('types', bin('tsc'), ['--noEmit']);
run('lint', bin('biome'), ['check', '--error-on-warnings', '.']);
run('build', process.execPath, ['build.mjs']);
await prepare();
run('tests', bin('vitest'), ['run', ...(unitOnly ? ['--project', 'unit'] : []), ...files]);
