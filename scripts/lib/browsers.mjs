// Finds Chromium (or Chrome) and Firefox, and the few tools that the tests need; installs what is missing where it can be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, aptOffers } from './packages.mjs';
import { BROWSERS, isSnap, TOOLS, versionBeside, which } from './places.mjs';

/** Browsers print nothing to a terminal on Windows: there, what lies beside the program tells. */
function versionOf(path) {
  if (process.platform === 'win32') return versionBeside(path);
  const { stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  return /(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1] ?? null;
}

function candidates({ variable, names, paths }) {
  if (process.env[variable]) return [process.env[variable]];
  return [...names.map(which), ...paths].filter((path) => path !== null && existsSync(path));
}

/** What is wrong with a program, in words; null when it can be used. */
function fault(path, version, atLeast) {
  if (!existsSync(path)) return `${path} is not there`;
  if (isSnap(path)) return `${path} is a snap, which cannot read the test profile`;
  if (version === null) return `${path} does not tell its version`;
  if (Number.parseInt(version, 10) < atLeast) return `${path} is version ${version}, ${atLeast} or newer is needed`;
  return null;
}

function look(name) {
  const faults = [];
  for (const path of candidates(BROWSERS[name])) {
    const version = existsSync(path) && !isSnap(path) ? versionOf(path) : null;
    const wrong = fault(path, version, BROWSERS[name].atLeast);
    if (wrong === null) return { found: { path, version }, faults };
    faults.push(wrong);
  }
  return { found: null, faults };
}

/** `{ path, version }` of a browser that is new enough, or null. `name`: 'chromium' or 'firefox'. */
export function findBrowser(name) {
  return look(name).found;
}

/**
 * The same, installing the browser when it is missing and the system's package manager may be used without asking.
 * Throws an Error that says exactly what to install when that is not possible.
 */
export async function ensureBrowser(name) {
  const { title, packages, atLeast, variable, advice } = BROWSERS[name];
  const first = look(name);
  if (first.found) return first.found;
  const tried = [...first.faults];
  if (!process.env[variable]) {
    for (const one of packages.filter(aptOffers)) {
      console.log(`${title} ${atLeast} or newer is missing: installing the package ${one} …`);
      const problem = aptInstall([one]);
      const found = findBrowser(name);
      if (found) return found;
      if (problem) tried.push(`apt-get install ${one}: ${problem}`);
    }
  }
  const debian = which('apt-get') ? `sudo apt-get update && sudo apt-get install -y ${packages[0]}\nor ` : '';
  throw new Error(
    [
      `${title} ${atLeast} or newer is needed and was not found.`,
      ...tried.map((line) => `  ${line}`),
      `Install it, then run this again:\n${debian}${advice[process.platform] ?? advice.linux}`,
      `If it is already somewhere else, name it: ${variable}=/path/to/program`,
    ].join('\n'),
  );
}

/** Installs missing tools (`openssl`, `cc`) where that is possible; throws an Error with the command to run otherwise. */
export async function ensureTools(names) {
  const missing = names.filter((name) => which(name) === null);
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => TOOLS[name]);
  console.log(`Missing: ${missing.join(', ')}. Installing ${packages.join(', ')} …`);
  const problem = aptInstall(packages);
  if (missing.every((name) => which(name) !== null)) return;
  throw new Error(
    `${missing.join(' and ')} could not be found (${problem}). Install with:\nsudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
  );
}
