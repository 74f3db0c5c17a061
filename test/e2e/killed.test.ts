import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { recordedMessages, recordMessages } from '../harness/secrets.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, untilLedger } from './support.ts';

inBothBrowsers((driver) => {
  test.each([0, 1, 2, 4, 8, 16, 32, 64])(
    'the worker killed %i ms after a sighting was sent: nothing is lost',
    async (delay) => {
      await recordMessages(driver());
      const page = await driver().visit(app(`/legacy-apps/${HUB}`, `?keys=20&age=400&late=300&seed=kill-${delay}`));
      await until(async () => (await recordedMessages(driver())).text.includes('"sighted"'), {
        what: 'a sighting',
        every: 5,
      });
      await new Promise((wait) => setTimeout(wait, delay));
      await driver().killBackground();
      await untilOverlay(driver(), page, 'twenty chips', ({ chips }) => chips.length > 0);
      const credentials = await untilLedger(driver(), 20);
      expect(new Set(credentials.map(({ key }) => key)).size).toBe(20);
    },
  );

  test('killed while nothing happens, it comes back with its ledger', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    await untilLedger(driver(), 3);
    await driver().killBackground();
    expect(await driver().backgroundRunning()).toBe(false);
    expect(await untilLedger(driver(), 3)).toHaveLength(3);
  });
});
