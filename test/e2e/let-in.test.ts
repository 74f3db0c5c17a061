import { describe, expect, test } from 'vitest';
import type { Overview } from '../../src/protocol/messages.ts';
import { until } from '../harness/until.ts';
import { tokensPage } from '../stand-in/tokens-page.ts';
import { letInto, popupOver, press, registered, textOf } from './popup-over.ts';
import { inBothBrowsers, untilLedger, untilStatus } from './support.ts';
import { tabInFront } from './tab-in-front.ts';

/**
 * Pages of ours on hosts that are played: a provider's own host, and one where somebody has installed its product. `isLeft`: it is
 * followed to the end; of the others the way in alone is asked, for after it they differ from one of these in their pattern only.
 */
const GITLAB = { path: '/-/user_settings/personal_access_tokens', page: 'gitlab/personal-access-tokens' };
const SITES = [
  {
    ...{ what: 'a fixed host', origin: 'https://gitlab.com', firefox: 'https://gitlab.com/*', base: '', account: '-' },
    ...GITLAB,
    isLeft: true,
  },
  {
    what: "a customer's own host at a provider",
    origin: 'https://acme.zendesk.com',
    firefox: 'https://acme.zendesk.com/*',
    base: '',
    account: 'acme.zendesk.com',
    path: '/admin/apps-integrations/apis/api-tokens',
    page: 'zendesk/api-tokens',
    isLeft: false,
  },
  {
    what: 'a product in a private network, by http',
    origin: 'http://192.168.1.20:3000',
    firefox: 'http://192.168.1.20/*',
    base: '',
    account: '192.168.1.20:3000',
    ...GITLAB,
    isLeft: false,
  },
  {
    what: 'a self-hosted product with port and base path',
    origin: 'https://git.example.org:8443',
    // Firefox knows no ports in patterns.
    firefox: 'https://git.example.org/*',
    base: '/tools/git',
    account: 'git.example.org:8443/tools/git',
    ...GITLAB,
    isLeft: true,
  },
];
const pages = SITES.map(({ path }) => tokensPage(path));

inBothBrowsers(
  (driver, name) => {
    describe.each(SITES)('$what', ({ origin, firefox, base, account, path, page: definition, isLeft }) => {
      const pattern = name === 'firefox' ? firefox : `${origin}/*`;
      test(`is looked at once, let in and read${isLeft ? ', updated under, and left' : ''}`, async () => {
        const page = await driver().visit(`${origin}${base}${path}`);
        const popup = await popupOver(driver(), page);
        await press(popup, 'read-once');
        expect(await textOf(popup, 'seen')).toContain('These look like 2 keys. Right?');
        expect(await textOf(popup, 'seen')).toMatch(/deploy bot.*created March 2, 2026, ends March 1, 2027/);
        // Nothing is kept of what nobody has found right.
        expect((await driver().ask<Overview>({ type: 'overview' })).credentials).toEqual([]);
        await press(popup, 'seen-right');
        await untilLedger(driver(), 2);
        // A slip is taken back where it was made: nothing is kept, and the same is asked once more.
        await press(popup, 'undo-last');
        await untilLedger(driver(), 0);
        expect(await textOf(popup, 'seen')).toContain('These look like 2 keys. Right?');
        await press(popup, 'seen-right');
        const kept = await untilLedger(driver(), 2);
        expect(new Set(kept.map((one) => `${one.provider} ${one.account}`))).toEqual(
          new Set([`${definition.split('/')[0]} ${account}`]),
        );

        await press(popup, 'read-always');
        await until(async () => (await registered(driver())).includes(pattern), {
          what: 'the registered script',
        });
        const read = await driver().visit(`${origin}${base}${path}?keys=3`);
        await untilLedger(driver(), 3);
        if (!isLeft) return;

        await read.waitForSelector('keyturn-overlay');
        await read.evaluate(() => Object.assign(globalThis, { former: document.querySelector('keyturn-overlay') }));
        driver().setVersion('0.1.1');
        await driver().update();
        await until(async () => (await registered(driver())).includes(pattern), { what: 'it after the update' });
        // The page that is open is read by the new version.
        await untilStatus(driver(), read, definition);
        // What the former version has left there would ask nobody any more.
        await read.waitForFunction(() => {
          const now = document.querySelector('keyturn-overlay');
          return now !== null && now !== (globalThis as { former?: Element | null }).former;
        });

        await driver().call((one) => chrome.permissions.remove({ origins: [one] }), pattern);
        await until(async () => (await registered(driver())).length === 0, { what: 'no registered script' });
        // What was shown in the page that is open ends, and nothing there is read any more.
        await read.bringToFront();
        await read.waitForFunction(() => !document.querySelector('keyturn-overlay'));
        const left = await driver().visit(`${origin}${base}${path}`);
        const after = await popupOver(driver(), left);
        expect(await textOf(after, 'page-here')).toContain('until its access was taken away');
        expect(await driver().ask<Overview>({ type: 'overview' })).toMatchObject({ credentials: { length: 3 } });

        // Let in once more: it goes with everything.
        await press(after, 'read-always');
        await until(async () => (await registered(driver())).includes(pattern), { what: 'the script once more' });
        await driver().ask({ type: 'delete-everything' });
        expect(await driver().call((one) => chrome.permissions.contains({ origins: [one] }), pattern)).toBe(false);
        expect(await registered(driver())).toEqual([]);
      });
    });

    test('of a page that comes unencrypted over the internet is said why it is not read', async () => {
      const page = await driver().visit(`http://plain.example.org${GITLAB.path}`);
      const popup = await popupOver(driver(), page);
      await until(
        async () => (await popup.evaluate(() => document.body.textContent ?? '')).includes('comes unencrypted'),
        {
          what: 'the sentence',
        },
      );
      expect(await popup.$$('[data-part="look-here"], [data-action="read-once"], [data-action="read-always"]')).toEqual(
        [],
      );
    });

    test('where nobody has looked yet, the toolbar button of the tab says so until the popup is opened', async () => {
      await letInto(driver(), 'https://gitlab.com/*');
      const page = await driver().visit(`https://gitlab.com${GITLAB.path}`);
      const tabId = await tabInFront(driver(), page);
      const badge = () => driver().call((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
      const title = () => driver().call((id) => chrome.action.getTitle({ tabId: id }), tabId);
      await until(async () => (await badge()) === '?', { what: 'the mark' });
      expect(await title()).toContain('look at what was read here');
      const popup = await popupOver(driver(), page);
      expect(await textOf(popup, 'seen')).toContain('These look like 2 keys. Right?');
      await until(async () => (await badge()) === '', { what: 'no mark' });
      expect(await title()).not.toContain('look at what was read here');
    });
  },
  { handler: (...asked) => pages.some((page) => page(...asked)), willing: SITES.map(({ origin }) => `${origin}/*`) },
);
