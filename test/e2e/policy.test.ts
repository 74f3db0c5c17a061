import { expect, test } from 'vitest';
import type { Settings } from '../../src/platform/messages.ts';
import { addCredential, dayAgo, inBrowser, overviewOf } from './support.ts';

const MANAGED = {
  maximumAgeDays: 90,
  warnAheadDays: 'soon',
  usersMayLoosen: false,
  contact: 'it-security@company.example',
};

// Chromium reads an administrator's values from a system folder alone: there, the unit tests stand in for this one.
inBrowser(
  'firefox',
  (driver) => {
    test("an administrator's values hold, and a bad one is named and left out", async () => {
      await addCredential(driver(), 'service-key', '7', dayAgo(100), 'Sync');
      const { policy, refused } = await driver().ask<Settings>({ type: 'settings' });
      expect(policy.overall.maximumAgeDays).toBe(90);
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
