import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalogueForVite } from './scripts/catalogue/modules.mjs';
import LongestFirst from './test/longest-first.ts';

/** In ms: the longest unit tests, over random lives, take a minute on a core of their own, and several on a busy machine. */
const TIMEOUT = 300_000;
/** What a unit test of any project needs. */
const plugins = [catalogueForVite()];
const unit = {
  plugins,
  // There is no extension around a unit test, which the polyfill would refuse; see src/browser/native.ts.
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('src/browser/native.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};
/** See them. */
const setupFiles = ['test/clean-start.ts', 'test/same-inputs.ts', 'test/inert-documents.ts'];
const sequence = { setupFiles: 'list' as const };

/** Tests of what prints or parses days run once more where a day begins first, and where it begins last. */
const FAR_ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const ABOUT_DAYS = [
  'test/zones.test.ts',
  'test/core/dates/{absolute,bounds,compound,no-date,not-dates,relative,resolve-date-order,skeletons}.test.ts',
  'test/core/export/*.test.ts',
  'test/core/log/{several-times,times,zone-names}.test.ts',
  'test/core/time/*.test.ts',
  'test/texts/*.test.ts',
  'test/background/reminders.test.ts',
  'test/page/overlay/overlay.test.ts',
  'test/surfaces/{badge,calendar}.test.ts',
  'test/ui/{actions,dashboard,exact-ages,popup,said}.test.tsx',
  'test/ui/lists.test.ts',
];

/** Unit tests run side by side; then end-to-end tests, which drive real browsers, two files at a time. */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    // Else one core of a small machine stays idle.
    maxWorkers: '100%',
    // In ms: browsers are closed when a process ends.
    teardownTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...unit,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/zones.test.ts'],
          // Files share processes: see test/clean-start.ts.
          isolate: false,
          setupFiles,
          sequence,
          testTimeout: TIMEOUT,
        },
      },
      ...FAR_ZONES.map((zone) => ({
        ...unit,
        test: {
          name: `unit in ${zone}`,
          include: ABOUT_DAYS,
          env: { TZ: zone },
          isolate: false,
          setupFiles,
          sequence,
          testTimeout: TIMEOUT,
        },
      })),
      {
        plugins,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // One for each core of a small machine: with three, Firefox was too slow for some tests and nothing was won.
          maxWorkers: 2,
          // Files of one process share browsers: see test/harness/shared-browsers.ts.
          isolate: false,
          environment: './test/harness/shared-browsers.environment.ts',
          // A real browser on a busy machine is late now and then. What needed it is named at the end: see test/closing-line.ts.
          retry: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
