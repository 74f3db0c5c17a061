import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axe } from '../harness/axe.ts';
import { overlay, untilOverlay } from '../harness/overlay.ts';
import { idOf } from '../stand-in/app/tokens.ts';
import { app, HUB, inBothBrowsers } from './support.ts';

const APP = idOf('keyturn', 'private-app', 0);
const PAGES = [`/private-apps/${HUB}/${APP}/auth`, `/legacy-apps/${HUB}`, `/service-keys/${HUB}`, `/api-key/${HUB}`];

/** Where the page's own controls are, and which of them something lies over. */
const controls = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.body.querySelectorAll('a, button, input, code')].filter(
      (one) => one.getClientRects().length > 0,
    );
    return all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const inside = y >= 0 && y + height <= innerHeight && x >= 0 && x + width <= innerWidth;
      return {
        name: one.textContent,
        place: [x, y, width, height],
        covered: inside && hit?.localName === 'keyturn-overlay',
      };
    });
  });

inBothBrowsers((driver, name) => {
  test.each(PAGES)('nothing of %s is covered or shifted', async (path) => {
    const bare = await driver().visit(app(path, '?age=400', 'knowledge.hubspot.com'));
    const before = await controls(bare);
    const page = await driver().visit(app(path, '?age=400'));
    await untilOverlay(driver(), page, 'card and chips', ({ card, chips }) => card !== null && chips.length > 0);
    const after = await controls(page);
    expect(after.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([]);
    expect(after.map(({ place }) => place)).toEqual(before.map(({ place }) => place));
  });

  test.each(['light', 'dark'] as const)(
    'what it shows has no accessibility problem that axe can find, in %s',
    async (scheme) => {
      const page = await driver().visit(app(`/legacy-apps/${HUB}`, `?keys=9&age=400&theme=${scheme}`));
      await driver().prefer(page, scheme);
      await untilOverlay(driver(), page, 'card and chips', ({ card, chips }) => card !== null && chips.length > 3);
      const shown = await overlay(driver(), page);
      // The root is closed, which axe cannot look into: the same content is put into an open one.
      const copy = await driver().newPage();
      await driver().prefer(copy, scheme);
      await copy.evaluate(
        (html, css, background) => {
          const host = document.createElement('keyturn-overlay');
          const root = host.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          root.adoptedStyleSheets = [sheet];
          root.innerHTML = html;
          document.documentElement.lang = 'en';
          document.title = 'Copy of the overlay';
          document.body.style.background = background;
          document.body.append(host);
          for (const one of root.querySelectorAll<HTMLElement>('[popover]')) one.showPopover();
        },
        shown?.html ?? '',
        shown?.css ?? '',
        scheme === 'dark' ? '#111' : '#fff',
      );
      expect(await axe(copy, ['region', 'page-has-heading-one', 'landmark-one-main'])).toEqual([]);
      await copy.close();
    },
  );

  // Firefox's protocol gives no accessibility tree.
  if (name === 'firefox') return;
  test('a screen reader finds the card and each chip by name', async () => {
    const page = await driver().visit(app(`/legacy-apps/${HUB}`, '?keys=2&age=400'));
    const shown = await untilOverlay(driver(), page, 'chips', ({ chips }) => chips.length === 2);
    const tree = JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    for (const chip of shown.chips) expect(tree).toContain((chip.label ?? chip.text).slice(0, 20));
    expect(tree).toContain(shown.title);
  });
});
