import { expect, test } from 'vitest';
import { until } from '../harness/until.ts';
import { addCredential, inBothBrowsers, overviewOf } from './support.ts';

inBothBrowsers(
  (driver) => {
    test('the ledger, the badge and the alarm outlast the browser; 180 days later the key is overdue', async () => {
      await addCredential(driver(), 'service-key', '7', driver().dayAgo(1), 'Kept');
      await until(async () => (await driver().badge()) === '', { what: 'no badge' });
      driver().setClock(190);
      await driver().restart();
      const [kept] = (await overviewOf(driver())).credentials;
      expect(kept?.name).toBe('Kept');
      expect(kept?.verdict.level).toBe('overdue');
      await until(async () => (await driver().badge()) === '1', { what: 'the badge' });
      await until(async () => (await driver().call(() => chrome.alarms.getAll())).length === 1, { what: 'one alarm' });
    });
  },
  { persistent: true },
);
