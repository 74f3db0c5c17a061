import { expect, test } from 'vitest';
import { tabOf } from '../harness/overlay.ts';
import { app, HUB, inBrowser, untilLedger } from './support.ts';

/** Firefox has no such switch: there a page script could read the ledger, which holds no key (see docs/security.md). */
inBrowser('chromium', (driver) => {
  test('scripts in pages can neither read nor write what the extension keeps', async () => {
    const page = await driver().visit(app(`/service-keys/${HUB}`, '?keys=2&age=280'));
    await untilLedger(driver(), 2);
    const tab = await tabOf(driver(), page);
    const tried = await driver().call(async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: async () => {
          const outcome = (done: Promise<unknown>) => done.then(JSON.stringify, (error) => `refused: ${error.message}`);
          return [
            await outcome(chrome.storage.local.get(null)),
            await outcome(chrome.storage.local.set({ settings: 'forged' })),
            await outcome(chrome.storage.session.get(null)),
          ];
        },
      });
      return answer?.result as string[] | undefined;
    }, tab);
    expect(tried).toHaveLength(3);
    for (const one of tried ?? []) expect(one).toMatch(/^refused: /);
    await untilLedger(driver(), 2);
  });
});
