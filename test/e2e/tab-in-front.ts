import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/driver.ts';
import { until } from '../harness/until.ts';

/** The tab in front: of one that the extension may not look into, nothing else is told. */
export async function tabInFront(driver: Driver, page: Page): Promise<number> {
  await driver.control();
  await page.bringToFront();
  const find = (own: string) =>
    chrome.tabs.query({ active: true }).then(([tab]) => (tab?.url?.startsWith(own) ? null : (tab?.id ?? null)));
  return until(() => driver.call(find, driver.origin), { what: 'the tab in front' });
}
