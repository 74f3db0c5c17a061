import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Driver } from '../harness/driver.ts';
import { clickInOverlay, type Overlay, overlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { app, HUB, inBothBrowsers, keyOf, overviewOf } from './support.ts';

const APP = idOf('keyturn', 'private-app', 0);
const AUTH = app(`/private-apps/${HUB}/${APP}/auth`);
const LIST = app(`/service-keys/${HUB}`, '?keys=4&age=280');
const sentences = (text: string) => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;

/** The popup is open on that key: over the page, or, where another one is open already, as a small window. */
function untilPopup(driver: Driver, fragment: string): Promise<unknown> {
  const opened = async () => {
    const all = await driver.call(() =>
      chrome.runtime.getContexts({}).then((contexts) => contexts.map(({ documentUrl }) => documentUrl ?? '')),
    );
    const found = all.filter(
      (url) => url.startsWith(driver.url('popup.html')) && new URL(url).hash.startsWith(fragment),
    );
    return found.length > 0;
  };
  return until(opened, { what: 'the popup on that key' });
}

inBothBrowsers((driver) => {
  test('one card, worst first, in at most two sentences; a chip on each row', async () => {
    const page = await driver().visit(LIST);
    const shown = await untilOverlay(
      driver(),
      page,
      'card and chips',
      ({ card, chips }) => card !== null && chips.length === 4,
    );
    expect(shown.title.length).toBeGreaterThan(5);
    expect(sentences(`${shown.body} `)).toBeLessThanOrEqual(2);
    expect(shown.actions.length).toBeGreaterThan(0);
    expect(shown.chips.map(({ data }) => data.level)).toContain('overdue');
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map((row) => ({
        id: row.querySelector('a')?.pathname.split('/').at(-1) ?? '',
        top: row.getBoundingClientRect().top,
        bottom: row.getBoundingClientRect().bottom,
      })),
    );
    // In that order who goes on by Tab meets them.
    const keys = rows.map(({ id }) => keyOf('service-key', id));
    expect(shown.chips.map(({ data }) => data.key)).toEqual(keys);
    for (const { id, top, bottom } of rows) {
      const chip = shown.chips.find(({ data }) => data.key === keyOf('service-key', id));
      const middle = (chip?.rect.y ?? 0) + (chip?.rect.height ?? 0) / 2;
      expect(middle, `the chip of ${id} stands beside its own row`).toBeGreaterThan(top);
      expect(middle, `the chip of ${id} stands beside its own row`).toBeLessThan(bottom);
    }
  });

  test('folded by the mouse it stays so on this account, until something becomes worse', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    await clickInOverlay(driver(), page, '[data-action="collapse"]');
    await until(async () => (await overlay(driver(), page))?.card == null, { what: 'no card' });
    const isFolded = ({ card, actions }: Overlay) =>
      card === null && actions.some(({ data }) => data.action === 'expand');
    const again = await driver().visit(LIST);
    await untilOverlay(driver(), again, 'the pill alone', isFolded);
    const worse = await driver().visit(LIST.replace('keys=4', 'keys=5'));
    await untilOverlay(driver(), worse, 'the card again', ({ card }) => card !== null);
    expect((await overviewOf(driver())).credentials.some(({ verdict }) => verdict.snoozed)).toBe(false);
  });

  test('by the keyboard alone it leads to its key in our own window', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    await page.bringToFront();
    await page.focus('body');
    await until(
      async () => {
        const focused = (await overlay(driver(), page))?.focused;
        if (focused === 'open') return true;
        await page.keyboard.press('Tab');
        throw new Error(`the focus is on ${focused}`);
      },
      { what: 'the focus on the way to our window' },
    );
    await page.keyboard.press('Enter');
    await untilPopup(driver(), '#credential=');
  });

  test('Tab goes from each row to its chip, and from there to the next row, forth and back', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 4);
    await page.bringToFront();
    const order = await orderOf(page);
    await page.focus('tbody tr a');
    await page.keyboard.press('Tab');
    await until(() => followsTab(driver(), page), { what: 'the script that follows Tab' });
    await page.focus('tbody tr a');
    const forth = await pressed(driver(), page, 'Tab', order.length);
    expect(forth).toEqual(order.slice(1).concat(forth.at(-1) ?? ''));
    const back = await pressed(driver(), page, 'Shift+Tab', order.length);
    expect(back).toEqual(order.toReversed());
    // The page's own events say nothing, and a press that it has taken is its own.
    const last = await focusLast(page);
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      addEventListener('keydown', (event) => event.preventDefault(), true);
    });
    expect(await focusedIn(driver(), page)).toBe(last);
    expect(await pressed(driver(), page, 'Tab', 1)).toEqual([last]);
  });

  test('where the page shows no date, the card leads to where it can be said', async () => {
    const page = await driver().visit(AUTH);
    const shown = await untilOverlay(driver(), page, 'the card', ({ actions }) =>
      actions.some(({ text }) => text === 'Find its age'),
    );
    expect(shown.form).toBeNull();
  });

  // Not right after another test that opened a window: a page opens no more than one a second.
  test('a chip opens the popup on its own key, and the toolbar’s button opens it as ever', async () => {
    const page = await driver().visit(LIST);
    const { chips } = await untilOverlay(driver(), page, 'the chips', (shown) => shown.chips.length === 4);
    const key = chips[2]?.data.key ?? '';
    await clickInOverlay(driver(), page, `[data-key="${key}"]`);
    await untilPopup(driver(), `#credential=${encodeURIComponent(key)}`);
    const tab = await tabOf(driver(), page);
    const popup = () => driver().call((tabId) => chrome.action.getPopup({ tabId }), tab);
    expect(await popup()).toBe(driver().url('popup.html'));
  });
});

/** What Tab is to come by in the list: the controls of each row by their text, and its chip by its key. */
const orderOf = (page: Page) =>
  page.$$eval('tbody tr', (rows) =>
    rows.flatMap((row) => {
      const controls = [...row.querySelectorAll<HTMLElement>('a, button, input')];
      return [...controls.map((one) => one.textContent), row.querySelector('a')?.pathname.split('/').at(-1) ?? ''];
    }),
  );

async function focusedIn(driver: Driver, page: Page): Promise<string> {
  const { focused } = (await overlay(driver, page)) ?? {};
  return focused?.split(' ').at(-1) ?? page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Where the focus is after each of so many presses. */
async function pressed(driver: Driver, page: Page, keys: 'Tab' | 'Shift+Tab', times: number): Promise<string[]> {
  const all = [];
  for (let press = 0; press < times; press += 1) {
    if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (keys === 'Shift+Tab') await page.keyboard.up('Shift');
    all.push(await focusedIn(driver, page));
  }
  return all;
}

const focusLast = (page: Page) =>
  page.evaluate(() => {
    const last = [...document.querySelectorAll<HTMLElement>('tbody tr:first-child :is(a, button)')].at(-1);
    last?.focus();
    return last?.textContent ?? '';
  });

/** Whether the script that is brought by the first Tab is there. */
async function followsTab(driver: Driver, page: Page): Promise<boolean> {
  const tab = await tabOf(driver, page);
  return driver.call(async (tabId) => {
    const [made] = await chrome.scripting.executeScript({ target: { tabId }, func: isThere });
    return made?.result ?? false;

    function isThere(): boolean {
      const route = (globalThis as Record<symbol, { readonly pressTab?: unknown } | undefined>)[
        Symbol.for('keyturn.route')
      ];
      return route?.pressTab !== undefined;
    }
  }, tab);
}
