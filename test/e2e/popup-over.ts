import type { Page } from 'puppeteer-core';
import type { Overview } from '../../src/protocol/messages.ts';
import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { tabInFront } from './tab-in-front.ts';

/** The popup over that page, as after a press of the toolbar button; shown in a tab, where it can be looked into. */
export async function popupOver(driver: Driver, page: Page): Promise<Page> {
  const tabId = await tabInFront(driver, page);
  await driver.pressAction(page);
  const here = () => driver.ask<Overview>({ type: 'overview', tabId }).then((overview) => overview.here ?? null);
  await until(here, { what: 'what the address says' });
  return driver.openWindow(`popup.html?tab=${tabId}`);
}

/** A real press, which the browser takes for the person's: the window is drawn anew when the ledger has changed. */
export async function press(window: Page, action: string): Promise<void> {
  const selector = `[data-action="${action}"]`;
  await window.bringToFront();
  await window.waitForSelector(selector, { visible: true });
  await until(() => window.click(selector).then(() => true), { what: `a press on ${action}` });
}

export const textOf = (window: Page, part: string): Promise<string | undefined> =>
  window
    .waitForSelector(`[data-part="${part}"]`)
    .then((found) => found?.evaluate((element) => element.textContent ?? ''));

/** The first match pattern of each script that was registered at run time. */
export const registered = (driver: Driver): Promise<(string | undefined)[]> =>
  driver.call(() =>
    chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ matches }) => matches?.[0])),
  );

/** The browser lets Keyturn into a site that it is willing to, as after a yes on another day. */
export async function letInto(driver: Driver, pattern: string): Promise<void> {
  const window = await driver.openWindow('options.html#settings');
  const ask = (origin: string) =>
    document.body.addEventListener('click', () => chrome.permissions.request({ origins: [origin] }));
  await window.evaluate(ask, pattern);
  await window.click('h1');
  const isIn = () => driver.call((one) => chrome.permissions.contains({ origins: [one] }), pattern);
  await until(isIn, { what: `access to ${pattern}` });
}
