#!/usr/bin/env node
// Everything that must hold: types, lint, no dead code, build, unit tests, then end-to-end tests in real Chromium and Firefox.
// A missing browser is installed where that is possible; else this fails and names the command to run.
// The last line is always `N passed, N failed`; each step before the tests counts as one.
//   npm test                      everything
//   npm test -- --unit            no browsers
//   npm test -- test/core         only files whose path contains this
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureTools } from './lib/browsers.mjs';
import { ROOT } from './lib/root.mjs';

const args = process.argv.slice(2);
const unitOnly = args.includes('--unit');
const files = args.filter((arg) => arg !== '--unit');
const count = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program to its end; true when it succeeded. Nothing is ever asked on the terminal. */
function run(command, parameters, env = {}) {
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  const { status, error } = spawnSync(command, parameters, options);
  if (error) console.error(error.message);
  return status === 0;
}

/** Runs a program beside others; what it prints is shown in one piece, with `what: ok` or `what: FAILED` below. */
async function step(what, ...parameters) {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => printed.push(piece));
  const ok = await new Promise((done) => {
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => done(status === 0));
  });
  process.stdout.write(Buffer.concat(printed));
  console.log(`${what}: ${ok ? 'ok' : 'FAILED'}`);
  count[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

async function prepare() {
  if (unitOnly) return true;
  try {
    await ensureTools(['openssl', 'cc']);
    for (const browser of ['chromium', 'firefox']) {
      const { path, version } = await ensureBrowser(browser);
      console.log(`${browser}: ${path} ${version}`);
    }
    return true;
  } catch (error) {
    console.error(error.message);
    count.failed += 1;
    return false;
  }
}

/** The tests; their own count comes through a file, because a run that broke down leaves none. */
function tests(vitest) {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-count-'));
  const file = join(folder, 'count.json');
  const parameters = [vitest, 'run', ...(unitOnly ? ['--project', 'unit*'] : []), ...files];
  const ok = run(process.execPath, parameters, { KEYTURN_COUNT: file });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  for (const key of Object.keys(count)) count[key] += counted[key];
  if (!ok && counted.failed === 0) count.failed += 1;
}

process.chdir(ROOT);
const tool = (path) => join('node_modules', path);
// Side by side: two of them use one core only.
const [built] = await Promise.all([
  step('build', 'build.mjs'),
  step('types', tool('typescript/bin/tsc'), '--noEmit'),
  step('lint', tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'),
  step('no dead code', tool('knip/bin/knip.js')),
]);
if (built && (await prepare())) tests(tool('vitest/vitest.mjs'));
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
// Nothing may be skipped silently; who asks for one browser leaves out the other on purpose.
const ok = count.failed === 0 && (count.skipped === 0 || process.env.E2E_BROWSER !== undefined);
process.exitCode = ok ? 0 : 1;
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
