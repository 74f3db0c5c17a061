import { expect, test } from 'vitest';
import { overlay, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, followLink, HUB, inBothBrowsers, untilLedger } from './support.ts';

inBothBrowsers((driver) => {
  test('an update under an open page: leftovers stop quietly, the ledger stays, a reload goes on', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280&rerender=focus'));
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    driver().setVersion('0.1.1');
    await driver().update();
    await until(async () => (await driver().call(() => chrome.runtime.getManifest().version)) === '0.1.1', {
      what: 'the new version',
    });

    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await followLink(page, 'a[href^="/contacts/"]');
    await page.waitForFunction(() => location.pathname.startsWith('/contacts'));
    await until(async () => (await page.$('keyturn-overlay')) === null, { what: 'no leftover' });
    // The browser itself tells of the new installation, of connections of open windows that it cut, and of a message that was on
    // its way: when that is refused, none of our code runs any more in that page, so none could catch it.
    const BY_THE_BROWSER =
      /resource:\/\/gre\/|addons\.xpi|Promise rejected after context unloaded: Could not establish connection/;
    const said = (await driver().readConsole()).filter((line) => !BY_THE_BROWSER.test(line));
    expect(said.filter((line) => /invalidated|keyturn|extension:\/\//i.test(line))).toEqual([]);

    await page.goto(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    expect(await untilLedger(driver(), 3)).toHaveLength(3);
  });

  test('host access taken away: nothing runs, and it is said; given back: the open page is served at once', async () => {
    const title = () => driver().call(() => chrome.action.getTitle({}));
    await driver().revokeHosts();
    await until(async () => (await title()).includes('No access to HubSpot'), { what: 'the title' });
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=280'));
    await page.waitForSelector('tbody tr');
    expect(await page.$('keyturn-overlay')).toBeNull();
    for (const window of ['popup.html', 'options.html'] as const) {
      const shown = await driver().openWindow(window);
      const notice = await shown.waitForSelector('[data-code="no-access"]');
      expect(await notice?.evaluate((element) => element.textContent)).toContain('HubSpot');
      expect(await shown.$('[data-code="no-access"] [data-action="allow-access"]')).not.toBeNull();
    }
    await driver().grantHosts();
    await page.bringToFront();
    await until(async () => (await overlay(driver(), page))?.card, { what: 'the card' });
    await until(async () => !(await title()).includes('No access'), { what: 'the title' });
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('[data-part="credential"]');
    expect(await popup.$('[data-code="no-access"]')).toBeNull();
  });
});
