import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, overviewOf, untilLedger } from './support.ts';

/**
 * A page that has got hold of our closed root, as Firefox lets it by its find function: it spreads each of our buttons over the
 * whole window in turn, puts forms of its own beside them, and has a person click.
 */
const ROWS = [1, 2].map(
  (id) =>
    `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td><time datetime="2026-03-0${id}T10:00:00Z">${id} March 2026</time></td></tr>`,
);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><main><h1>Service keys</h1>
<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${ROWS.join('')}</tbody></table></main>
<script>
window.rootByFind = () => {
  for (const word of ['Rotate', 'How to', 'Documentation', 'Overdue', 'Key']) {
    getSelection().removeAllRanges();
    const root = window.find(word, true, false, true) && getSelection().anchorNode?.getRootNode();
    if (root instanceof ShadowRoot) return root;
  }
  return null;
};
</script></html>`;

const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (!request.url?.includes(`/service-keys/${HUB}`)) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  return true;
};

inBothBrowsers(
  (driver, name) => {
    test('with our root in hand and a person’s clicks, a page changes nothing that is known', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`));
      await untilLedger(driver(), 2);
      await untilOverlay(driver(), page, 'the card', ({ card, chips }) => card !== null && chips.length === 2);
      const before = await driver().storage();
      const tab = await tabOf(driver(), page);
      const isHeld = await page.evaluate(() => (window as unknown as { rootByFind(): unknown }).rootByFind() !== null);
      // Only Firefox hands it out; Chromium's is got by the extension's own right here, and dressed up in the same way.
      if (name === 'firefox') expect(isHeld).toBe(true);
      const actions = await driver().call(dress, tab, -1);
      expect(actions).toBeGreaterThan(2);
      for (let at = 0; at < actions; at += 1) {
        await driver().call(dress, tab, at);
        await page.bringToFront();
        for (const place of [100, 300, 500]) await page.mouse.click(place, place);
        await page.keyboard.type('2026-11-25\n');
      }
      // What the page shows later is told later: when it is there, all that was pressed has been told, too.
      await page.evaluate(() => {
        const [link] = document.querySelectorAll('td a');
        if (link) link.textContent = 'Orders';
      });
      const isRenamed = async () => (await overviewOf(driver())).credentials.some(({ name }) => name === 'Orders');
      await until(isRenamed, { what: 'the new name' });
      expect(changedIn(before, await driver().storage())).toEqual([]);

      /** Spreads the nth thing that can be pressed over the window; -1: none. Returns how many there are. */
      async function dress(tabId: number, wanted: number): Promise<number> {
        const [made] = await chrome.scripting.executeScript({ target: { tabId }, func: spread, args: [wanted] });
        return made?.result ?? 0;

        function spread(at: number): number {
          type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
          const host = document.querySelector<Piercing>('keyturn-overlay');
          const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
          const all = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
          for (const each of all) each.style.cssText = '';
          const button = all[at];
          if (button) {
            // What is placed in the card would be cut off at its edges.
            for (const around of root?.querySelectorAll<HTMLElement>('.card') ?? []) {
              around.style.cssText =
                'overflow:visible!important;translate:none!important;max-height:none!important;visibility:visible!important;animation:none!important';
            }
            button.hidden = false;
            button.style.cssText =
              'position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;margin:0!important;z-index:99!important;visibility:visible!important;display:block!important;translate:none!important';
          }
          return all.length;
        }
      }
    });
  },
  { handler },
);

/** Names of the entries that differ, but for times of looks. */
function changedIn(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const words = (entry: unknown) => JSON.stringify(pick(entry as Record<string, unknown> | undefined));
  const names = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((name) => name.startsWith('credential:')),
  );
  return [...names].filter((name) => words(before[name]) !== words(after[name]));
}

/** All that a person can say of a key. */
const pick = (entry: Record<string, unknown> | undefined) => [
  entry?.acts,
  entry?.snooze,
  entry?.dismissal,
  entry?.note,
];
