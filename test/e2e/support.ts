import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { credentialKey } from '../../src/core/credential.ts';
import type { CredentialView, Overview } from '../../src/protocol/messages.ts';
import type { Driver } from '../harness/driver.ts';
import { open } from '../harness/open.ts';
import type { BrowserName, Options } from '../harness/options.ts';
import { tabOf } from '../harness/overlay.ts';
import { borrow, giveBack } from '../harness/shared-browsers.ts';
import { until } from '../harness/until.ts';
import { HUB, standIn } from '../stand-in/server.ts';

export { HUB };

/** Of every test in a browser, which begins at its noon: no day ends on the way, and the catalogue's days stand where they did. */
const TODAY = '2026-11-24';
const ZONE = 'Europe/Warsaw';

const wanted = process.env.E2E_BROWSER;
const BROWSERS = (['chromium', 'firefox'] as const).filter((name) => !wanted || wanted === name);

interface Setting extends Partial<Options> {
  /** Runs before the worker is asked for anything. */
  readonly first?: (driver: Driver) => Promise<unknown>;
}

/**
 * Runs the same tests in Chromium and in Firefox, each with an empty ledger a test and one browser for the whole file, which other
 * files may have used before and may use after.
 */
export function inBothBrowsers(define: (driver: () => Driver, name: BrowserName) => void, setting: Setting = {}): void {
  for (const browser of BROWSERS) inBrowser(browser, define, setting);
}

export function inBrowser(
  browser: BrowserName,
  define: (driver: () => Driver, name: BrowserName) => void,
  { first, ...options }: Setting = {},
): void {
  describe.runIf(!wanted || wanted === browser)(browser, () => {
    let driver: Driver | null = null;
    /** Whether the browser may have been, or may be, that of another file. */
    let mayBeShared = !first;
    const running = () => {
      if (!driver) throw new Error('the browser did not start');
      return driver;
    };
    // Installed for good, Firefox calls it a person's own choice: who is asked then says yes.
    const agree = () => (options.persistent ? running().ask({ type: 'give-consent' }) : null);
    beforeAll(async () => {
      const start = { browser, handler: standIn(), today: TODAY, timeZone: ZONE, ...options };
      driver = await (mayBeShared ? borrow(start) : open(start));
      await first?.(driver);
      // Both tabs that stay open are opened before any page: a page behind them would not be drawn.
      await overviewOf(driver);
      await agree();
    });
    afterAll(async () => {
      if (driver && mayBeShared && !driver.changed) await giveBack(driver);
      else await driver?.close();
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') mayBeShared = false;
      await running().closePages();
      running().setClock(0);
      await running().ask({ type: 'delete-everything' });
      // Firefox fails the first write after one that did not fit, whatever it holds.
      await Promise.resolve(agree()).catch(agree);
    });
    define(running, browser);
    test('no other host was asked for anything', () => {
      expect(running().foreignHosts()).toEqual([]);
      expect(running().server.seen.filter(({ method }) => method !== 'GET')).toEqual([]);
    });
  });
}

export const app = (path: string, query = '', host = 'app.hubspot.com') => `https://${host}${path}${query}`;

export function keyOf(kind: string, id: string, account = HUB): string {
  return credentialKey({ provider: 'hubspot', kind: `hubspot/${kind}`, account, id });
}

export async function overviewOf(driver: Driver, page?: Page): Promise<Overview> {
  const tab = page ? { tabId: await tabOf(driver, page) } : {};
  return driver.ask<Overview>({ type: 'overview', ...tab });
}

/** Waits until the ledger holds this many credentials, and returns them. */
export function untilLedger(driver: Driver, count: number): Promise<readonly CredentialView[]> {
  return until(
    async () => {
      const { credentials } = await overviewOf(driver);
      if (credentials.length === count) return credentials;
      throw new Error(`${credentials.length} credentials`);
    },
    { what: `${count} credentials in the ledger` },
  );
}

/** Waits until the worker's status of the tab names this page definition; null: that it has none. */
export async function untilStatus(driver: Driver, page: Page, wantedPage: string | null): Promise<Overview['tab']> {
  let status: Overview['tab'] = null;
  await until(
    async () => {
      status = (await overviewOf(driver, page)).tab;
      if ((status?.page ?? null) === wantedPage) return true;
      throw new Error(JSON.stringify(status));
    },
    { what: `the status ${wantedPage}` },
  );
  return status;
}

/** Follows a link or tab of the stand-in without a load. */
export async function followLink(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate((wantedLink) => document.querySelector<HTMLElement>(wantedLink)?.click(), selector);
}

/** Puts a credential into the ledger by the user's word. `day`: YYYY-MM-DD. */
export function addCredential(
  driver: Driver,
  kind: string,
  id: string,
  day: string,
  name: string | null = null,
): Promise<Overview> {
  const action = {
    do: 'add',
    provider: 'hubspot',
    account: HUB,
    kind: `hubspot/${kind}`,
    id,
    name,
    day,
    zone: ZONE,
    url: null,
  };
  return driver.ask<Overview>({ type: 'action', action });
}
