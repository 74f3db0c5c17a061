import { expect, test } from 'vitest';
import { tabOf } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, untilLedger, untilStatus } from './support.ts';

inBothBrowsers((driver) => {
  test('the real popup opens over a page at a useful size', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=3&age=280'));
    await untilLedger(driver(), 3);
    const popup = await driver().pressAction(page);
    const size = { what: 'a popup wider than 300 and higher than 150 pixels' };
    await until(async () => ((await popup())?.width ?? 0) > 300, size);
    await until(async () => ((await popup())?.height ?? 0) > 150, size);
    expect((await popup())?.url).toBe(driver().url('popup.html'));
  });

  test('it opens a key’s own page', async () => {
    await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=280'));
    await untilLedger(driver(), 1);
    await driver().closePages();
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('.row');
    // What it was told waits for the next popup, where a window of ours may read it.
    const kept = () => popup.evaluate(async () => Object.keys(await chrome.storage.session.get('popup')));
    await until(async () => (await kept()).length === 1, { what: 'a popup that is kept' });
    await popup.click('.row');
    await popup.waitForSelector('[data-action="open-page"]');
    await popup.click('[data-action="open-page"]');
    const addresses = () =>
      driver().call(() => chrome.tabs.query({}).then((tabs) => tabs.map(({ url, pendingUrl }) => url || pendingUrl)));
    await until(
      async () => (await addresses()).some((url) => url?.startsWith(`https://app.hubspot.com/service-keys/${HUB}`)),
      { what: 'a tab with the key’s page' },
    );
    await driver().call(() =>
      chrome.tabs
        .query({})
        .then((tabs) =>
          chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('service-keys')).map(({ id }) => id ?? 0)),
        ),
    );
  });

  test('over a key page that shows none, it names the page and offers the report', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}/create`));
    await page.goto(app(`/private-apps/${HUB}/4711/auth`, '?late=600000'));
    await untilStatus(driver(), page, 'hubspot/private-app-auth');
    const popup = await driver().openWindow(`popup.html?tab=${await tabOf(driver(), page)}`);
    await popup.waitForSelector('[data-part="unreadable"]');
    await popup.click('[data-part="unreadable"] [data-action="report"]');
    const report = await popup.waitForSelector('[data-part="report"] textarea');
    expect(await report?.evaluate((field) => (field as HTMLTextAreaElement).value)).not.toContain('Loading');
  });
});
