import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { app, HUB, inBothBrowsers } from './support.ts';

/** The lines of text in the list's cells, as far as they show. */
const textsOf = (page: Page) =>
  page.$$eval('tbody td', (cells) =>
    cells.flatMap((cell) => {
      const frame = cell.getBoundingClientRect();
      const padding = Number.parseFloat(getComputedStyle(cell).paddingRight);
      const range = document.createRange();
      range.selectNodeContents(cell);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right: Math.min(right, frame.right - padding),
        top,
        bottom,
      }));
    }),
  );

inBothBrowsers((driver) => {
  test.each([
    [`/legacy-apps/${HUB}`, '?keys=9&age=400', 1280],
    [`/service-keys/${HUB}`, '?keys=20&lang=pl&dates=relative', 1280],
    [`/service-keys/${HUB}`, '?keys=20&lang=ja&age=300', 1900],
    // As wide as a window of 1280 pixels at 200 % zoom.
    [`/service-keys/${HUB}`, '?keys=12&age=300', 640],
  ])('the chips of %s%s, %i pixels wide, stand in one column and over no text', async (path, query, width) => {
    const page = await driver().newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(app(path, query));
    const { chips } = await untilOverlay(driver(), page, 'chips', (shown) => shown.chips.length > 5);
    expect(new Set(chips.map(({ rect }) => rect.x)).size).toBe(1);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(20);
    for (const { rect, text, data } of chips) {
      // The rim of a sign is for the finger: nothing of it shows.
      const rim = data.form === 'sign' ? 2 : 0;
      const over = texts.filter(
        ({ left, right, top, bottom }) =>
          left < rect.x + rect.width - rim && right > rect.x + rim && top < rect.y + rect.height && bottom > rect.y,
      );
      expect(over, text).toEqual([]);
    }
  });

  test('chips go where the page lays something over their rows, and come back when it is gone', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=6&age=400'));
    const all = await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 6);
    const lay = (from: number) =>
      page.evaluate((top) => {
        const pane = document.createElement('div');
        pane.id = 'pane';
        pane.style.cssText = `position:fixed;inset:${top}px 0 0 0;background:#fff`;
        document.body.append(pane);
      }, from);
    const away = () => page.evaluate(() => document.querySelector('#pane')?.remove());
    await lay(0);
    await untilOverlay(driver(), page, 'no chip', ({ chips }) => chips.length === 0);
    await away();
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 6);
    // Through the middle of a row: where one chip cannot stay, each is looked at in full.
    const { y = 0, height = 0 } = all.chips[3]?.rect ?? {};
    await lay(y + height - 3);
    await untilOverlay(driver(), page, 'three chips', ({ chips }) => chips.length === 3);
    await away();
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 6);
  });

  test('a page that comes back as it was shows what it showed, once', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=4&age=280'));
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 4);
    await page.goto(app('/elsewhere', '', 'knowledge.hubspot.com'));
    await page.goBack();
    await untilOverlay(driver(), page, 'the chips', ({ chips, banner }) => banner !== null && chips.length === 4);
    expect(await page.$$eval('keyturn-overlay', (all) => all.length)).toBe(1);
  });
});
