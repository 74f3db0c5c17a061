import type { Page } from 'puppeteer-core';
import type { Answer, Driver } from '../harness/driver.ts';
import { overlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import { recordedMessages, recordMessages } from '../harness/secrets.ts';
import { until } from '../harness/until.ts';
import { FIRST, LIST, SECOND } from './killed-ledger.ts';
import type { Operation } from './killed-sweep.ts';
import { app, HUB } from './support.ts';

const PAGE = 'hubspot/service-keys';

/** A list that shows one key more than is known, and newer secrets of those that are. */
const NEWER = app(LIST, '?keys=4&age=100');
let shown: Page | null = null;

const seenOnPage: Operation = {
  name: 'a page shows newer secrets and a new key',
  run: async (driver, gone) => {
    const page = await driver.visit(NEWER);
    shown = page;
    await page.bringToFront();
    const chips = async () => gone.aborted || (await overlay(driver, page))?.chips.length === 4;
    await until(chips, { what: 'four chips' });
    return gone.aborted ? null : { ok: true };
  },
  // Nobody does anything: the page's own scripts ask again.
  again: async (driver) => {
    if (!shown) throw new Error('no page was opened');
    await untilOverlay(driver, shown, 'four chips', ({ chips }) => chips.length === 4);
    return { ok: true };
  },
};

/** A page that stays open: whatever is sent is sent from its tab, out of the world of our scripts there. */
let open: Page | null = null;
async function openPage(driver: Driver): Promise<void> {
  await recordMessages(driver);
  open = await driver.newPage();
  await open.goto(app(LIST, '?keys=3&age=280'));
  await open.bringToFront();
  await until(async () => (await recordedMessages(driver)).text.includes('"complete":true'), {
    what: 'the page to have told all that it has to tell',
  });
}
async function closePage(): Promise<void> {
  await open?.close();
  open = null;
}

const sendFrom =
  (message: (driver: Driver) => { type: string } & Record<string, unknown>): Operation['run'] =>
  async (driver) => {
    if (!open) throw new Error('no page is open');
    const tab = await tabOf(driver, open);
    return driver.call(
      async (tabId, body) => {
        const func = (sent: object) => chrome.runtime.sendMessage(sent).catch(() => null);
        const [made] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [body] });
        return (made?.result ?? null) as Answer | null;
      },
      tab,
      { protocol: 1, ...message(driver) },
    );
  };

const idIn = (key: string) => key.split(' ').at(-1) ?? '';

/** What a page can change. */
export const ON_PAGES: readonly Operation[] = [
  seenOnPage,
  {
    name: 'a page that shows its whole list no longer shows a key',
    prepare: openPage,
    cleanUp: closePage,
    run: sendFrom(() => ({
      type: 'sighted',
      page: PAGE,
      account: HUB,
      outcome: 'read',
      complete: true,
      present: [FIRST, SECOND].map(idIn),
      sightings: [],
    })),
  },
  {
    name: 'a page is the first to need the key of the fingerprints',
    prepare: async (driver) => {
      await openPage(driver);
      await driver.call(() => chrome.storage.local.remove('install'));
    },
    cleanUp: closePage,
    run: sendFrom(() => ({ type: 'page-context' })),
  },
];
