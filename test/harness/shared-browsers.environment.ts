import type { Environment } from 'vitest/runtime';
import type { Driver } from './driver.ts';

/** Lets the test files of a process share browsers, and closes what is open when the process ends: see `shared-browsers.ts`. */
export default {
  name: 'shared-browsers',
  viteEnvironment: 'ssr',
  setup(global) {
    const shared = new Map<string, Driver>();
    global[Symbol.for('keyturn.shared-browsers')] = shared;
    return {
      async teardown() {
        await Promise.all([...shared.values()].map((driver) => driver.close()));
      },
    };
  },
} satisfies Environment;
