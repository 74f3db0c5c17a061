import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../../vitest.config.ts';
import { withSwitches } from './find.mjs';

/** The unit tests, with a switch around each guard that was found. */
const guards = JSON.parse(readFileSync(join(process.env.GUARDS_FOLDER, 'guards.json'), 'utf8'));
const [unit] = config.test.projects;

const switches = {
  name: 'guards',
  enforce: 'pre',
  transform(code, id) {
    const found = guards.filter(({ file }) => id.split('?')[0].endsWith(`/${file}`));
    return found.length > 0 ? { code: withSwitches(code, found), map: null } : null;
  },
};

export default {
  test: {
    ...config.test,
    reporters: ['default'],
    // What breaks loose without a guard is no failure of the tests.
    dangerouslyIgnoreUnhandledErrors: process.env.GUARD_OFF === undefined,
    projects: [
      {
        ...unit,
        plugins: [...unit.plugins, switches],
        test: {
          ...unit.test,
          isolate: true,
          runner: 'scripts/guards/runner.mjs',
          testTimeout: 3_600_000,
        },
      },
    ],
  },
};
