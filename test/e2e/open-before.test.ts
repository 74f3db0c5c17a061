import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Overview } from '../../src/protocol/messages.ts';
import type { Driver } from '../harness/driver.ts';
import { overlay, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { standIn } from '../stand-in/server.ts';
import { app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const LIST = app(`/service-keys/${HUB}`, '?keys=3&age=280');
/** Of which the server tells nothing: it breaks off. */
const BROKEN = app(`/service-keys/${HUB}`, '?broken');

let first: Page | null = null;
const handler: ReturnType<typeof standIn> = (() => {
  const answer = standIn();
  return (request, response, referenceTime) => {
    if (!request.url?.endsWith('?broken')) return answer(request, response, referenceTime);
    request.socket.destroy();
    return true;
  };
})();

inBothBrowsers(
  (driver) => {
    test('when it is installed: read at once, without a reload', async () => {
      const page = first;
      if (!page) throw new Error('no page was opened before');
      await untilShown(page);
      expect(await isMarked(page)).toBe(true);
      await untilLedger(driver(), 3);
      await untilAlive(page);
    });

    test('when it is switched off and on again: the new one takes over at once, and the old one goes', async () => {
      const page = await openMarked();
      await untilShown(page);
      await driver().toggle(false);
      await driver().toggle(true);
      await untilAlive(page);
      expect(await isMarked(page)).toBe(true);
      expect(await page.$$eval('keyturn-overlay', (hosts) => hosts.length)).toBe(1);
    });

    test('when it is updated: the new one takes over at once, and the old one goes', async () => {
      const page = await openMarked();
      await untilShown(page);
      driver().setVersion('0.1.2');
      await driver().update();
      const version = () => driver().call(() => chrome.runtime.getManifest().version);
      await until(async () => (await version()) === '0.1.2', { what: 'the new version' });
      await untilAlive(page);
      expect(await isMarked(page)).toBe(true);
      expect(await page.$$eval('keyturn-overlay', (hosts) => hosts.length)).toBe(1);
    });

    test('when it is let into the host: read at once', async () => {
      await driver().revokeHosts();
      const page = await openMarked();
      expect(await page.$('keyturn-overlay')).toBeNull();
      await driver().grantHosts();
      await untilShown(page);
      expect(await isMarked(page)).toBe(true);
    });

    test('where that fails, the popup says to reload; where it need not be said, it does not', async () => {
      const broken = await driver().newPage();
      await broken.goto(BROKEN).catch(() => null);
      const id = await until(() => driver().call(tabAt, BROKEN), { what: 'the tab' });
      const popup = await driver().openWindow(`popup.html?tab=${id}`);
      const line = await popup.waitForSelector('[data-part="tab"][data-outcome="unreached"]');
      expect(await line?.evaluate((part) => part.textContent)).toContain('Reload the page');
      // Firefox tells the driver of no end to a navigation that leaves such a page: the tab is sent on by the browser.
      await driver().call(([tab, url]) => chrome.tabs.update(tab, { url }).then(() => null), [id, LIST] as const);
      const isRead = async () =>
        (await driver().ask<Overview>({ type: 'overview', tabId: id })).tab?.outcome === 'read';
      await until(isRead, { what: 'the page to be read' });
      const again = await driver().openWindow(`popup.html?tab=${id}`);
      await again.waitForSelector('[data-part="tab"][data-outcome="read"]');
      await broken.close();
    });

    test('one that was put to sleep is read when it wakes', async () => {
      const page = await driver().visit(LIST);
      await untilShown(page);
      const front = await driver().visit(app(`/contacts/${HUB}/objects/0-1`));
      await front.bringToFront();
      const asleep = await driver().call(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return (await chrome.tabs.discard(tab?.id ?? -1))?.id ?? tab?.id ?? -1;
      }, LIST);
      await until(() => driver().call(async (id) => (await chrome.tabs.get(id)).discarded, asleep), { what: 'sleep' });
      await driver().ask({ type: 'delete-everything' });
      await driver().call((id) => chrome.tabs.update(id, { active: true }).then(() => null), asleep);
      await untilLedger(driver(), 3);
      await driver().call((id) => chrome.tabs.remove(id), asleep);
    });

    const tabAt = (url: string) => chrome.tabs.query({}).then((all) => all.find((tab) => tab.url === url)?.id ?? null);

    async function openMarked(): Promise<Page> {
      const page = await driver().visit(LIST);
      await mark(page);
      await page.waitForSelector('tbody tr');
      return page;
    }

    const untilShown = (page: Page) =>
      untilOverlay(driver(), page, 'card and chips', ({ card, chips }) => card !== null && chips.length === 3);

    /** What is shown follows what is done elsewhere: it is not what a script that is no more has left. */
    async function untilAlive(page: Page): Promise<void> {
      const { credentials } = await overviewOf(driver());
      const keys = credentials.map(({ key }) => key);
      await untilShown(page);
      await driver().ask({ type: 'action', action: { do: 'snooze', keys, days: 30 } });
      await until(async () => (await overlay(driver(), page))?.card == null, { what: 'no card' });
    }
  },
  {
    handler,
    beforeInstall: async (driver: Driver) => {
      first = await driver.visit(LIST);
      await mark(first);
    },
  },
);

/** A load of the page would take it away. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);
