import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notes } from './notes.mjs';

const VITEST = join('node_modules', 'vitest', 'vitest.mjs');

/**
 * Asks the tests of a room which changes they notice (as withChanges gives them; `isWanted`: those of the sample), first those that
 * take no time, then those of up to `slow` ms, until the instant `until` (epoch ms). True where all were asked.
 */
export async function ask(folder, { tests, without = [], isPure = false }, { changes, codes, id }, { slow, until }) {
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));
  write('codes.json', codes);
  write(
    'changes.json',
    changes.map(({ id: own, isWanted }) => ({ id: own, isWanted })),
  );
  const wanted = changes.filter(({ isWanted }) => isWanted).length;
  for (const limit of [Math.min(slow, 50), slow]) {
    const run = `${id}, ${wanted}, ${limit} ms`;
    for (let how = 'again'; how !== 'done'; ) {
      write('asked.json', { tests, isPure, without: [...without, ...new Notes(folder).doneIn(run)] });
      write('tried.json', null);
      how = await runTests(folder, { MUTATE_FOLDER: folder, MUTATE_SLOW: String(limit), MUTATE_RUN: run }, until);
      if (how === 'late') return false;
    }
  }
  return true;
}

/** One process over all files that are left. `again`: it was ended by a change, which is noted. */
async function runTests(folder, env, until) {
  const output = join(folder, 'vitest.txt');
  const to = openSync(output, 'w');
  const command = [VITEST, 'run', '--config', 'scripts/mutate/vitest.config.mjs'];
  const child = spawn(process.execPath, command, {
    detached: true,
    stdio: ['ignore', to, to],
    env: { ...process.env, ...env },
  });
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const stop = () => {
    kill();
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const hangs = join(folder, 'hangs');
  rmSync(hangs, { force: true });
  let isLate = false;
  const watch = setInterval(() => {
    isLate = Date.now() > until;
    if (isLate || existsSync(hangs)) kill();
  }, 1_000);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  kill();
  if (isLate) return 'late';
  if (code === 0) return 'done';
  const last = JSON.parse(readFileSync(join(folder, 'tried.json'), 'utf8') || 'null');
  if (last === null)
    throw new Error(`the tests fail without any change:\n${readFileSync(output, 'utf8').slice(-3_000)}`);
  new Notes(folder).add(last.file, { by: last.by, noticed: last.id });
  return 'again';
}
