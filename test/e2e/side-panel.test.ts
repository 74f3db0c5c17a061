import { expect, test } from 'vitest';
import { clickInOverlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBrowser, untilLedger } from './support.ts';

/** The popup that stays open beside the page. */
for (const browser of ['chromium', 'firefox'] as const) {
  inBrowser(browser, (driver) => {
    test('is opened by its button', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=1&age=280'));
      await untilLedger(driver(), 1);
      const popup = await driver().openWindow(`popup.html?tab=${await tabOf(driver(), page)}`);
      await (await popup.waitForSelector('[data-action="beside"]'))?.click();
      const opened = () =>
        driver().call(async () =>
          (await chrome.runtime.getContexts({})).flatMap(({ contextType, documentUrl }) =>
            String(contextType) === 'SIDE_PANEL' ? [documentUrl ?? ''] : [],
          ),
        );
      // Nothing closes it but a person: in this browser keys are shown there from now on, in place of the popup.
      driver().changed = true;
      await until(async () => (await opened()).some((url) => url.endsWith('/panel.html')), {
        what: 'the panel beside the page',
      });
    });

    test('shows the key whose chip is pressed, in place of a popup', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
      await untilLedger(driver(), 2);
      const beside = await driver().extensionPage('panel.html');
      await beside.waitForSelector('[data-part="credential"]');
      const { chips } = await untilOverlay(driver(), page, 'the chips', (shown) => shown.chips.length === 2);
      const key = chips[1]?.data.key ?? '';
      await clickInOverlay(driver(), page, `[data-key="${key}"]`);
      const opened = () =>
        beside.$$eval('[data-part="credential"]:has([aria-expanded="true"])', (rows) =>
          rows.map((row) => row.getAttribute('data-key')),
        );
      await until(async () => (await opened()).join() === key, { what: 'the key in the panel' });
      const popups = await driver().call(async () =>
        (await chrome.runtime.getContexts({})).filter(({ documentUrl }) => documentUrl?.includes('/popup.html')),
      );
      expect(popups).toEqual([]);
      await beside.close();
    });

    test('follows the tab that is shown, from page to page', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
      await untilLedger(driver(), 2);
      const declared = await driver().call(() => {
        const { side_panel: panel, sidebar_action: sidebar } = chrome.runtime.getManifest() as {
          side_panel?: { default_path: string };
          sidebar_action?: { default_panel: string };
        };
        return panel?.default_path ?? sidebar?.default_panel ?? '';
      });
      expect(declared).toMatch(/panel\.html$/);
      const beside = await driver().extensionPage('panel.html');
      await beside.waitForSelector('[data-part="next"]');
      expect(await beside.$('[data-action="beside"]')).toBeNull();
      await page.bringToFront();
      const line = () => beside.evaluate(() => document.querySelector('[data-part="tab"]')?.textContent ?? '');
      await until(async () => (await line()).includes('2 keys read'), { what: 'the line of that page' });
      await beside.close();
    });
  });
}
