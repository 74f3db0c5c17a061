import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Driver } from '../harness/driver.ts';
import { type Overlay, overlay, type Rect, tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, overviewOf } from './support.ts';

/** What a press of a real button does, by its measured place, and what a script's does with our root in hand. */

const LIST = app(`/service-keys/${HUB}`, '?keys=3&age=400');

const isOpen = ({ card }: Overlay) => card !== null;
const isFolded = ({ card, actions }: Overlay) => card === null && actions.some(({ data }) => data.action === 'expand');

inBothBrowsers((driver) => {
  test('a button acts where nothing lies over it or over its corner alone, and what lies over its middle gets the press', async () => {
    const page = await driver().visit(LIST);
    await untilOverlay(driver(), page, 'the card', isOpen);
    await press(page, await placeOf(driver(), page, 'collapse'));
    await untilOverlay(driver(), page, 'the pill', isFolded);
    await press(page, await placeOf(driver(), page, 'expand'));
    await untilOverlay(driver(), page, 'the card again', isOpen);

    const whole = await placeOf(driver(), page, 'collapse');
    await cover(page, whole);
    await press(page, whole);
    await until(async () => (await pressesOnCover(page)) === 1, { what: 'the press on what lies over it' });
    expect(isOpen((await overlay(driver(), page)) as Overlay)).toBe(true);

    await cover(page, null);
    const place = await placeOf(driver(), page, 'collapse');
    await cover(page, { ...place, width: place.width / 4, height: place.height / 4 });
    // It has not gone out of its way.
    expect(await placeOf(driver(), page, 'collapse')).toEqual(place);
    await press(page, place);
    await untilOverlay(driver(), page, 'the pill once more', isFolded);
    expect(await pressesOnCover(page)).toBe(1);
  });

  test('a script that presses all that there is opens nothing and folds nothing', async () => {
    const page = await driver().visit(LIST);
    const before = await untilOverlay(driver(), page, 'card and chips', (it) => isOpen(it) && it.chips.length === 3);
    const opened = await openedBy(driver(), async () => {
      expect(await pressAll(driver(), page)).toBeGreaterThan(4);
      // What the page shows later is told later: when it is known, whatever was pressed has been told, too.
      await page.evaluate(() => {
        const [link] = document.querySelectorAll('td a');
        if (link) link.textContent = 'Orders';
      });
      const isRenamed = async () => (await overviewOf(driver())).credentials.some(({ name }) => name === 'Orders');
      await until(isRenamed, { what: 'the new name' });
    });
    expect(opened).toEqual([]);
    const after = await overlay(driver(), page);
    expect(after?.actions.map(({ data }) => data.action)).toEqual(before.actions.map(({ data }) => data.action));
  });
});

/** Where a button of the card stands still. */
async function placeOf(driver: Driver, page: Page, action: string): Promise<Rect> {
  const now = async () =>
    (await overlay(driver, page))?.actions.find(({ data }) => data.action === action)?.rect ?? null;
  let last: Rect | null = null;
  return until(
    async () => {
      const before = last;
      last = await now();
      return last !== null && JSON.stringify(last) === JSON.stringify(before) ? last : null;
    },
    { what: `the place of ${action}` },
  );
}

async function press(page: Page, { x, y, width, height }: Rect): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Something of the page above all else, over that place; null: nothing any more. */
const cover = (page: Page, place: Rect | null) =>
  page.evaluate((over) => {
    document.querySelector('#cover')?.remove();
    if (!over) return;
    const element = document.createElement('div');
    element.id = 'cover';
    element.popover = 'manual';
    const { x, y, width, height } = over;
    element.style.cssText = `margin:0;padding:0;border:0;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:red`;
    element.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      dataset.covered = String(Number(dataset.covered ?? 0) + 1);
    });
    document.body.append(element);
    element.showPopover();
  }, place);

const pressesOnCover = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.covered ?? 0));

/** Addresses of the tabs and windows, ours and others, that are there after something was done and were not before. */
async function openedBy(driver: Driver, act: () => Promise<void>): Promise<string[]> {
  const all = () =>
    driver.call(async () => {
      const contexts = await chrome.runtime.getContexts({});
      const tabs = await chrome.tabs.query({});
      return [
        ...contexts.map(({ contextId, documentUrl }) => `${contextId} ${documentUrl}`),
        ...tabs.map(({ id }) => `tab ${id}`),
      ];
    });
  const before = await all();
  await act();
  return (await all()).filter((one) => !before.includes(one));
}

/** Presses each button, chip and link by script, in every way that there is for one; returns how many there are. */
async function pressAll(driver: Driver, page: Page): Promise<number> {
  const tab = await tabOf(driver, page);
  return driver.call(async (tabId) => {
    const [made] = await chrome.scripting.executeScript({ target: { tabId }, func: pressEach });
    return made?.result ?? 0;

    function pressEach(): number {
      type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
      const host = document.querySelector<Piercing>('keyturn-overlay');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const all = [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])];
      for (const one of all) {
        one.focus();
        one.click();
        const how = { bubbles: true, cancelable: true, composed: true };
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          one.dispatchEvent(new MouseEvent(type, how));
        for (const key of ['Enter', ' ', 'Escape']) one.dispatchEvent(new KeyboardEvent('keydown', { ...how, key }));
      }
      return all.length;
    }
  }, tab);
}
