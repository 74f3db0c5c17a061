// Installs with the system's package manager where that needs no questions: apt-get as root, or by sudo without a password.
import { spawnSync } from 'node:child_process';
import { which } from './places.mjs';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'a' };
let updated = false;

/** The words that come before apt-get, or null when it cannot be used without asking. */
export function aptPrefix() {
  if (process.platform !== 'linux' || !which('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  if (!which('sudo')) return null;
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n', 'env', ...Object.entries(QUIET).map(([name, value]) => `${name}=${value}`)] : null;
}

/** Installs Debian packages. Returns null when done, else why not, in words. */
export function aptInstall(packages) {
  const prefix = aptPrefix();
  if (!prefix) return 'this user may not install packages without a password';
  const run = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'apt-get',
      '-o',
      'Dpkg::Use-Pty=0',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...args,
    ];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, ...QUIET },
      timeout: 600_000,
      maxBuffer: 64_000_000,
    });
  };
  const updating = updated ? null : run('update', '-q');
  updated ||= updating?.status === 0;
  const { status, stderr, stdout, error } = run('install', '-y', '-q', '--no-install-recommends', ...packages);
  if (status === 0) return null;
  return (error?.message ?? (stderr || stdout).trim().split('\n').slice(-3).join(' ')).trim();
}

/** Whether the package would really bring the program: Ubuntu's packages of browsers only bring a snap. */
export function aptOffers(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const candidate = /Candidate: (\S+)/.exec(stdout ?? '')?.[1];
  return candidate === undefined || !/snap/.test(candidate);
}
