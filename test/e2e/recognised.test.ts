import { expect, test } from 'vitest';
import type { Overview, PageHere } from '../../src/protocol/messages.ts';
import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { popupOver, press, textOf } from './popup-over.ts';
import { inBothBrowsers, untilLedger } from './support.ts';
import { tabInFront } from './tab-in-front.ts';

/** Pages of no provider: the server answers with an empty page, for nothing on it is read here. */
const PAGES: [string, Partial<PageHere>][] = [
  ['https://dev.azure.com/team/_usersSettings/tokens', { what: 'page', how: 'host', page: 'azure-devops/tokens' }],
  [
    'https://acme.zendesk.com/admin/apps-integrations/apis/api-tokens',
    { what: 'page', how: 'host', page: 'zendesk/api-tokens' },
  ],
  [
    'https://git.example.org:8443/tools/git/-/user_settings/personal_access_tokens',
    { what: 'page', how: 'path', page: 'gitlab/personal-access-tokens', basePath: '/tools/git' },
  ],
  ['https://git.example.org:8443/tools/git/', { what: 'unknown' }],
];

const hereIn = async (driver: Driver, tabId: number) =>
  (await driver.ask<Overview>({ type: 'overview', tabId })).here ?? null;

inBothBrowsers((driver) => {
  test.each(PAGES)(
    '%s is told once the toolbar button is pressed over it, with no grant at all',
    async (url, wanted) => {
      const page = await driver().visit(url);
      const tabId = await tabInFront(driver(), page);
      // Nothing of ours is in the page, and its address is not ours to see.
      expect(await hereIn(driver(), tabId)).toBeNull();
      await driver().pressAction(page);
      const here = await until(() => hereIn(driver(), tabId), { what: 'what the address says' });
      expect(here).toMatchObject(wanted);
      const { origins = [] } = await driver().call(() => chrome.permissions.getAll());
      expect(origins.filter((origin) => !origin.includes('hubspot'))).toEqual([]);
    },
  );

  test('where keys end on a day, that is told, and one that is added by hand is judged by it, with no grant at all', async () => {
    const page = await driver().visit('https://acme.zendesk.com/admin/apps-integrations/apis/api-tokens');
    const popup = await popupOver(driver(), page);
    expect(await textOf(popup, 'page-here')).toContain('Stop working: April 30, 2027');
    await press(popup, 'add-by-hand');
    const form = '[data-part="add-form"] input';
    await popup.type(`${form}:not([type])`, 'Chat bot');
    // What a person types there depends on their language.
    await popup.$eval(`${form}[type="date"]`, (field) => {
      (field as HTMLInputElement).value = '2026-03-05';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.click('[data-part="add-form"] [type="submit"]');
    const [key] = await untilLedger(driver(), 1);
    expect(key).toMatchObject({ name: 'Chat bot', account: 'acme.zendesk.com' });
    expect(key?.verdict.reasons.map(({ code }) => code)).toContain('kind-ending');
    const { origins = [] } = await driver().call(() => chrome.permissions.getAll());
    expect(origins.filter((origin) => !origin.includes('hubspot'))).toEqual([]);
  });
});
