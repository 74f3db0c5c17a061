import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
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

  test('where the text of one row grows, its chip and those of the rows that it moves go along', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=6&age=400'));
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 6);
    const tell = (row: number, text: string) =>
      page.evaluate(
        (index, words) => {
          const name = document.querySelectorAll('tbody tr')[index]?.querySelector('a');
          if (name) name.textContent = words;
        },
        row,
        text,
      );
    for (const [row, words] of [
      [2, 'A'],
      [4, 'A name that is a good deal longer than any other'],
      [
        1,
        'A name that goes on and on, so that it takes several lines of its cell and moves all the rows below it '.repeat(
          4,
        ),
      ],
      [1, 'B'],
    ] as const) {
      await tell(row, words);
      await until(async () => (await wrongChips(page)).length === 0, {
        what: `chips beside their rows after "${words}"`,
      });
    }
  });

  /** Chips that stand over a text, or in no row. */
  async function wrongChips(page: Page): Promise<string[]> {
    const texts = await textsOf(page);
    const rows = await page.$$eval('tbody tr', (all) => all.map((row) => row.getBoundingClientRect().toJSON()));
    const { chips } = await untilOverlay(driver(), page, 'six chips', (shown) => shown.chips.length === 6);
    const wrong = chips.filter(({ rect, data }, index) => {
      const rim = data.form === 'sign' ? 2 : 0;
      const [from, to] = [rect.x + rim, rect.x + rect.width - rim];
      const isOver = texts.some(
        ({ left, right, top, bottom }) => left < to && right > from && top < rect.y + rect.height && bottom > rect.y,
      );
      const row = rows[index];
      return isOver || !row || rect.y < row.top - 1 || rect.y + rect.height > row.bottom + 1;
    });
    return wrong.map(({ text }) => text);
  }

  test('where a text grows and moves a button under the card, the card gives way', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=3&age=400'));
    const { card } = await untilOverlay(driver(), page, 'the card', (shown) => shown.card !== null);
    const { x = 0, y = 0, width = 0 } = card?.rect ?? {};
    await page.evaluate(
      (left, top) => {
        const line = document.createElement('div');
        line.style.cssText = `position:fixed;left:0;top:${top}px;white-space:nowrap`;
        const clock = document.createElement('span');
        clock.id = 'clock';
        const button = document.createElement('button');
        button.append('Do it');
        line.append(clock, button);
        document.body.append(line);
        clock.style.cssText = `display:inline-block;min-width:20px;max-width:${left}px;overflow:hidden`;
      },
      x + width / 3,
      y + 10,
    );
    const tick = (text: string) =>
      page.evaluate((words) => {
        const clock = document.querySelector('#clock');
        if (clock) clock.textContent = words;
      }, text);
    for (const text of ['2', '3']) {
      await tick(text);
      await untilOverlay(driver(), page, 'the card where it was', (shown) => shown.card?.rect.x === x);
    }
    await tick('W'.repeat(300));
    await untilOverlay(driver(), page, 'the card elsewhere', (shown) => {
      const rect = shown.card?.rect;
      return rect !== undefined && (rect.x !== x || rect.y !== y);
    });
  });

  test('a page that comes back as it was shows what it showed, once', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=4&age=280'));
    await untilOverlay(driver(), page, 'the chips', ({ chips }) => chips.length === 4);
    await page.goto(app('/elsewhere', '', 'knowledge.hubspot.com'));
    await page.goBack();
    await untilOverlay(driver(), page, 'the chips', ({ chips, card }) => card !== null && chips.length === 4);
    expect(await page.$$eval('keyturn-overlay', (all) => all.length)).toBe(1);
  });
});
