import { beforeAll, describe, expect, test } from 'vitest';
import { KillPoints, withKillPoints } from '../harness/killpoints/index.ts';
import type { BrowserName } from '../harness/options.ts';
import { allowNotifications, startLedger } from './killed-ledger.ts';
import { ON_PAGES } from './killed-pages.ts';
import { AT_STARTS } from './killed-starts.ts';
import { Sweep } from './killed-sweep.ts';
import { IN_WINDOWS } from './killed-windows.ts';
import { inBrowser } from './support.ts';

/** Before all, after the write, and after one more change. */
const LEAST_POINTS = 3;
const OPERATIONS = [...IN_WINDOWS, ...ON_PAGES, ...AT_STARTS];

let kill: KillPoints;

/**
 * The worker is killed around every call by which it changes something, for everything that changes what is kept: before the
 * first call is made, and when one took effect but nobody heard of it. Then its sender does what it really does, and a new worker starts.
 * One file a browser calls this, so that both run at once.
 */
export function killedIn(browser: BrowserName): void {
  inBrowser(
    browser,
    (driver, name) => {
      const count = { points: 0, missed: 0 };

      beforeAll(() => allowNotifications(driver()));

      describe('killed at every change', () => {
        test.each(OPERATIONS)(
          '$name: done or not done, never half; and done in the end, once',
          async (operation) => {
            await startLedger(driver(), kill);
            await operation.prepare?.(driver());
            await kill.untilIdle();
            const sweep = new Sweep(driver(), kill, operation, await driver().storage());
            try {
              await sweep.run();
            } finally {
              await operation.cleanUp?.();
            }
            count.points += sweep.points.length;
            count.missed += sweep.missed.length;
            expect(sweep.points.length).toBeGreaterThanOrEqual(LEAST_POINTS);
            // Nothing but these changes what is kept. Others come by chance, such as drawing the badge for a tab that was just closed.
            expect(sweep.missed.filter(({ call, nth }) => nth === 1 && call.startsWith('storage.local'))).toEqual([]);
          },
          300_000,
        );

        test('so many points were swept, and hardly one was missed', () => {
          console.log(`kill points in ${name}: ${count.points}; never reached: ${count.missed}`);
          expect(count.points).toBeGreaterThan(OPERATIONS.length * 4);
          expect(count.missed).toBeLessThan(count.points / 10);
        });
      });
    },
    {
      alter: withKillPoints,
      willing: ['notifications'],
      first: async (driver) => {
        kill = await KillPoints.over(driver);
      },
    },
  );
}
