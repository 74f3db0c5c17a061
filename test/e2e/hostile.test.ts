import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { until, within } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, untilLedger, untilStatus } from './support.ts';

const list = (hostile: string, more = '') => app(`/legacy-apps/${HUB}`, `?hostile=${hostile}&age=400${more}`);
const responsive = (page: Page) =>
  within(
    page.evaluate(() => 1 + 1),
    4000,
    'an answer of the page',
  );

inBothBrowsers((driver) => {
  test('names with markup, overrides, a formula, a megabyte: cut, cleaned, shown as text', async () => {
    const page = await driver().visit(list('names', '&keys=8'));
    const credentials = await untilLedger(driver(), 8);
    for (const { name } of credentials) {
      expect([...(name ?? '')].length).toBeLessThanOrEqual(121);
      expect(name ?? '').not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
    }
    const { title, body } = await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
    expect(`${title}${body}`.length).toBeLessThan(500);
    const dashboard = await driver().openWindow('options.html');
    await dashboard.waitForSelector('[data-part="credential"]');
    expect(await dashboard.$$eval('[data-part="credential"] :is(img, script)', (found) => found.length)).toBe(0);
    expect(await dashboard.evaluate(() => document.body.textContent)).toContain('<img src=x onerror=');
    for (const one of [page, dashboard]) expect(await one.title()).not.toBe('owned');
  });

  test('rows of another account change nothing there', async () => {
    const page = await driver().visit(list('forge', '&keys=2'));
    await untilStatus(driver(), page, 'hubspot/legacy-apps');
    const credentials = await untilLedger(driver(), 2);
    expect(credentials.map(({ account }) => account)).toEqual([HUB, HUB]);
  });

  test('patched built-ins do not reach the reader', async () => {
    const page = await driver().visit(list('builtins', '&keys=3'));
    await untilLedger(driver(), 3);
    await untilOverlay(driver(), page, 'chips', ({ chips }) => chips.length === 3);
  });

  test('a page that removes what is shown stays usable, and the popup still tells', async () => {
    const page = await driver().visit(list('remove', '&keys=2'));
    await untilLedger(driver(), 2);
    await until(() => page.evaluate(() => Number(document.documentElement.dataset.removed ?? 0) > 0), {
      what: 'a removal',
    });
    await responsive(page);
    const popup = await driver().openWindow('popup.html');
    await popup.waitForSelector('[data-part="credential"]');
  });

  test('a flood of changes: the page stays responsive, the keys are read', async () => {
    const page = await driver().visit(list('flood', '&keys=3'));
    await untilLedger(driver(), 3);
    await until(() => page.evaluate(() => Number(document.documentElement.dataset.flood ?? 0) > 100_000), {
      what: 'a hundred thousand changes',
    });
    await responsive(page);
    await untilOverlay(driver(), page, 'chips', ({ chips }) => chips.length === 3);
  });
});
