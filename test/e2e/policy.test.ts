import { expect, test } from 'vitest';
import type { Settings } from '../../src/platform/messages.ts';
import { until } from '../harness/until.ts';
import { addCredential, inBothBrowsers, overviewOf } from './support.ts';

const MANAGED = {
  maximumAgeDays: 90,
  // Chrome leaves out what its schema does not allow, and says so to nobody: a number it lets pass.
  warnAheadDays: -5,
  usersMayLoosen: false,
  contact: 'it-security@company.example',
};

inBothBrowsers(
  (driver) => {
    test("an administrator's values hold, and a bad one is named and left out", async () => {
      await addCredential(driver(), 'service-key', '7', driver().dayAgo(100), 'Sync');
      // Chromium learns of an administrator's values a while after its start.
      const settings = () => driver().ask<Settings>({ type: 'settings' });
      await until(async () => (await settings()).policy.overall.maximumAgeDays === 90, { what: 'the policy' });
      const { policy, refused } = await settings();
      expect(policy.contact).toBe('it-security@company.example');
      expect(refused.map(({ field }) => field)).toEqual(['warnAheadDays']);
      const overview = await overviewOf(driver());
      expect(overview.credentials[0]?.verdict.level).toBe('overdue');
      expect(overview.notices.map(({ code }) => code)).toContain('bad-policy');
    });

    test('the settings show what is managed', async () => {
      const page = await driver().openWindow('options.html#settings');
      const managed = await page.waitForSelector('[data-part="managed"]');
      expect(await managed?.evaluate((part) => part.textContent)).toContain('it-security@company.example');
      expect(await page.$('[data-part="refused"]')).not.toBeNull();
    });
  },
  { managed: MANAGED },
);
