import { expect, test } from 'vitest';
import { overlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

const LIST = app(`/service-keys/${HUB}`, '?keys=2&age=280');

inBothBrowsers(
  (driver) => {
    const title = () => driver().call(() => chrome.action.getTitle({}));
    const popupOver = async (page: Parameters<typeof tabOf>[1]) => {
      const popup = await driver().openWindow(`popup.html?tab=${await tabOf(driver(), page)}`);
      await popup.waitForSelector('[data-part="empty"], [data-part="credential"]');
      return popup;
    };

    test('it opens once, by itself, where the unpacked build is loaded', async () => {
      const shown = () =>
        driver().call(async () => {
          const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB' as chrome.runtime.ContextType] });
          return tabs.flatMap(({ documentUrl, tabId }) => (documentUrl?.endsWith('#welcome') ? [tabId] : []));
        });
      const tabIds = await until(async () => ((await shown()).length > 0 ? shown() : null), {
        what: 'the welcome page',
      });
      expect(tabIds).toHaveLength(1);
      await driver().call((ids) => chrome.tabs.remove(ids), tabIds);
    });

    test('no page is read before the yes, the popup says so, and after it the open page is', async () => {
      const page = await driver().visit(LIST);
      const popup = await popupOver(page);
      const notice = await popup.$eval('[data-code="no-consent"]', (part) => part.textContent);
      expect(notice).toContain('Keyturn reads no page until you say yes to it.');
      expect(await title()).toContain('Keyturn reads no page until you say yes to it.');
      expect(await overlay(driver(), page)).toBeNull();
      expect((await overviewOf(driver())).credentials).toEqual([]);
      const kept = Object.keys(await driver().storage());
      expect(kept.filter((name) => /^(?:credential:|install$|consent$)/.test(name))).toEqual([]);

      await popup.click('[data-action="agree"]');
      await untilLedger(driver(), 2);
      await untilOverlay(driver(), page, 'card and chips', ({ card, chips }) => card !== null && chips.length === 2);
      await popup.waitForFunction(() => !document.querySelector('[data-code="no-consent"]'));
      expect(await title()).not.toContain('until you say yes');
    });

    test('the yes of the welcome page is one, and goes with all else that is deleted', async () => {
      const welcome = await driver().openWindow('options.html#welcome');
      await (await welcome.waitForSelector('[data-action="welcome-yes"]'))?.click();
      await welcome.waitForSelector('[data-part="welcome-pages"]');
      await driver().visit(LIST);
      await untilLedger(driver(), 2);

      await driver().ask({ type: 'delete-everything' });
      const page = await driver().visit(LIST);
      const popup = await popupOver(page);
      expect(await popup.$('[data-code="no-consent"]')).not.toBeNull();
      expect(await overlay(driver(), page)).toBeNull();
      expect((await overviewOf(driver())).credentials).toEqual([]);
    });
  },
  { asks: true },
);
