import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../vitest.config.ts';

/** The tests of one room, one file after the other, over sources with a switch around each change (see ask.mjs). */
const { tests, without, isPure } = JSON.parse(readFileSync(join(process.env.MUTATE_FOLDER, 'asked.json'), 'utf8'));
const codes = JSON.parse(readFileSync(join(process.env.MUTATE_FOLDER, 'codes.json'), 'utf8'));
const [unit] = config.test.projects;

const switches = {
  name: 'changes',
  enforce: 'pre',
  load: (id) => codes[id.split('?')[0].slice(process.cwd().length + 1)] ?? null,
};

export default {
  ...unit,
  plugins: [switches, ...unit.plugins],
  test: {
    ...unit.test,
    include: tests.flatMap((path) => (/\.tsx?$/.test(path) ? [path] : [`${path}/**/*.test.{ts,tsx}`])),
    exclude: [...unit.test.exclude, ...without],
    runner: 'scripts/mutate/runner.mjs',
    pool: 'forks',
    isolate: !isPure,
    // Sources that are loaded anew for each file would cost what pure tests save.
    setupFiles: unit.test.setupFiles.filter((path) => !isPure || path !== 'test/clean-start.ts'),
    // One switch at a time, in all that runs.
    maxWorkers: 1,
    fileParallelism: false,
    maxConcurrency: 1,
    // The runner has limits of its own.
    testTimeout: 3_600_000,
    // What breaks loose under a change is no failure of the tests.
    dangerouslyIgnoreUnhandledErrors: true,
    passWithNoTests: true,
    silent: true,
  },
};
