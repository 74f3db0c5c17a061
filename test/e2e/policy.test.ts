import { expect, test } from 'vitest';
import { folderOf } from '../../src/core/taught/folder.ts';
import type { Settings } from '../../src/protocol/messages.ts';
import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { standIn } from '../stand-in/server.ts';
import { unknownPage } from '../stand-in/unknown-page.ts';
import { ACME, SITE } from './acme-page.ts';
import { letInto, popupOver, press, registered, textOf } from './popup-over.ts';
import { addCredential, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const MANAGED = {
  maximumAgeDays: 90,
  // Chrome leaves out what its schema does not allow, and says so to nobody: a number it lets pass.
  warnAheadDays: -5,
  usersMayLoosen: false,
  contact: 'it-security@company.example',
  byProvider: { gitlab: { maximumAgeDays: 45 } },
  sitesOff: ['https://gitlab.com'],
  kindsOff: ['hubspot/developer-api-key'],
  teaching: false,
  taughtPages: [folderOf(ACME), 'nothing that was taught'],
};
const handler: ReturnType<typeof standIn> = (request, response, now) =>
  unknownPage()(request, response, now) || standIn()(request, response, now);
/** Chromium learns of an administrator's values a while after its start. */
const policyOf = (driver: Driver) =>
  until(
    async () => {
      const settings = await driver.ask<Settings>({ type: 'settings' });
      return settings.policy.contact === null ? null : settings;
    },
    { what: 'the policy' },
  );

inBothBrowsers(
  (driver) => {
    test("an administrator's values hold, and a bad one is named and left out", async () => {
      await addCredential(driver(), 'service-key', '7', driver().dayAgo(100), 'Sync');
      const { policy, refused } = await policyOf(driver());
      expect(policy.overall.maximumAgeDays).toBe(90);
      expect(policy.byKind['gitlab/personal-access-token']?.maximumAgeDays).toBe(45);
      expect(policy.contact).toBe('it-security@company.example');
      expect(refused.map(({ field }) => field).sort()).toEqual(['taughtPages[1]', 'warnAheadDays']);
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

    test('what is switched off is not offered, and access to it is not used', async () => {
      await policyOf(driver());
      await letInto(driver(), 'https://gitlab.com/*');
      const page = await driver().visit('https://gitlab.com/-/user_settings/personal_access_tokens');
      const popup = await popupOver(driver(), page);
      await popup.waitForFunction(() => document.body.textContent?.includes('switched Keyturn off for this page'));
      expect(await popup.$('[data-action="read-once"], [data-action="read-always"]')).toBeNull();
      expect(await registered(driver())).toEqual([]);
      const settings = await driver().openWindow('options.html#settings');
      expect(await textOf(settings, 'unused')).toContain('gitlab.com');
      expect(await textOf(settings, 'switched-off')).toContain('https://gitlab.com');
    });

    test('a page that is taught for everybody is read once a person lets Keyturn in; no other can be taught', async () => {
      await policyOf(driver());
      const settings = await driver().openWindow('options.html#settings');
      expect(await textOf(settings, 'shipped')).toContain('Acme Cloud');
      await press(settings, 'allow-sites');
      await until(async () => (await registered(driver())).length > 0, { what: 'the registered script' });
      await driver().visit(`${SITE}/team/4711/access`);
      const kept = await untilLedger(driver(), 2);
      expect(kept[0]?.verdict.limit).toMatchObject({ maximumAgeDays: 90, owner: 'administrator' });
      const other = await driver().visit(`${SITE}/team/`);
      const popup = await popupOver(driver(), other);
      await popup.waitForFunction(() => document.body.textContent?.includes('switched Keyturn off for this page'));
      expect(await popup.$('[data-action="look-here"]')).toBeNull();
    });
  },
  { managed: MANAGED, handler, willing: [`${SITE}/*`, 'https://gitlab.com/*'] },
);
