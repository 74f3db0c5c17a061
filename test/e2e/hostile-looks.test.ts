import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Driver } from '../harness/driver.ts';
import { tabOf, untilOverlay } from '../harness/overlay.ts';
import { app, HUB, inBothBrowsers } from './support.ts';

/**
 * Pages that say of our element, and of all around it, whatever a page can say: in style sheets of every sort, by animations, by
 * attributes. It is drawn as on a calm page.
 */
const ROWS = [1, 2].map(
  (id) =>
    `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td><time datetime="2026-03-0${id}T10:00:00Z">${id} March 2026</time></td></tr>`,
);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><main><h1>Service keys</h1>
<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${ROWS.join('')}</tbody></table></main></html>`;

/** All that hides, moves, cuts off, dims, recolours or lets clicks through. */
const GONE =
  'opacity:0!important;display:none!important;visibility:hidden!important;content-visibility:hidden!important;transform:scale(0)!important;translate:-9000px!important;scale:0!important;clip-path:inset(50%)!important;filter:opacity(0)!important;mask:linear-gradient(transparent,transparent)!important;mix-blend-mode:difference!important;width:1px!important;height:1px!important;inset:auto -9999px auto auto!important;position:static!important;overflow:clip!important;contain:strict!important;pointer-events:all!important;color:transparent!important;font-size:1px!important;letter-spacing:99px!important;line-height:0!important;text-transform:uppercase!important;writing-mode:vertical-rl!important;user-select:all!important;cursor:none!important;z-index:-1!important;border:99px solid white!important;background:white!important;outline:99px solid red!important;transition:all 1ms!important;animation:gone 1ms forwards!important;view-transition-name:gone!important';
/** Without what would hide the page itself. */
const OF_ITSELF = GONE.replace('display:none!important;', '').replace('content-visibility:hidden!important;', '');
const PLACES = 'keyturn-overlay,:popover-open,[popover],html>*,body *';
const SHEETS = {
  'a style sheet': `${PLACES}{${GONE}}@keyframes gone{to{opacity:0;translate:-9000px}}`,
  'layers, where the first is the most important': `@layer a,b;@layer a{${PLACES}{${GONE}}}@layer b{${PLACES}{all:revert-layer!important;${GONE}}}@keyframes gone{to{opacity:0}}`,
  'what goes back to the browser’s own': `${PLACES}{all:revert!important}`,
  'parts, slots and pictures of a transition': `keyturn-overlay::part(card),keyturn-overlay::part(chip),::slotted(*),::view-transition,:host,::backdrop,::before,::after{${GONE}}`,
  'what is inherited': `html{${OF_ITSELF};direction:rtl!important;-webkit-text-security:disc!important}@property --a{syntax:"<color>";inherits:true;initial-value:red}`,
  'what it begins with': `@starting-style{${PLACES}{${GONE}}}@scope(html){${PLACES}{${GONE}}}`,
};
/** What a page's script does to the element, once it is there. */
const DEEDS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'a sheet that it adopts': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('keyturn-overlay{opacity:0!important;translate:-9000px!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'an animation that stays': (element) => {
    const end = { opacity: 0, visibility: 'hidden', transform: 'scale(0)', clipPath: 'inset(50%)', width: '1px' };
    element.animate([end, end], { duration: 1, fill: 'both', composite: 'replace' }).finish();
  },
  'attributes of every sort': (element) => {
    element.style.cssText = 'opacity:0!important;display:none!important;translate:-9000px!important';
    for (const name of ['hidden', 'inert', 'aria-hidden', 'contenteditable', 'dir', 'class', 'slot', 'translate']) {
      element.setAttribute(name, name === 'dir' ? 'rtl' : 'true');
    }
  },
  'a move into something hidden': (element) => {
    const around = document.createElement('div');
    around.hidden = true;
    document.body.append(around);
    around.append(element);
  },
  'another sort of popover': (element) => {
    element.setAttribute('popover', 'auto');
    element.togglePopover(false);
  },
};

const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (!request.url?.includes(`/service-keys/${HUB}`)) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  return true;
};

inBothBrowsers(
  (driver) => {
    test('whatever a page’s styles and scripts say of our element, it looks as on a calm page', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`));
      const shown = () =>
        untilOverlay(driver(), page, 'the card', ({ card, chips }) => card !== null && chips.length === 2);
      const { title, actions } = await shown();
      const calm = await looks(driver(), page);
      expect(calm.length).toBeGreaterThan(1_000);
      for (const [what, css] of Object.entries(SHEETS)) {
        await page.evaluate((text) => {
          document.querySelector('style')?.remove();
          const style = document.createElement('style');
          style.textContent = text;
          document.head.append(style);
        }, css);
        expect([what, changedSince(calm, await looks(driver(), page))]).toEqual([what, []]);
      }
      await page.evaluate(() => document.querySelector('style')?.remove());
      for (const [what, deed] of Object.entries(DEEDS)) {
        await page.evaluate(
          (source) => new Function('element', `(${source})(element)`)(document.querySelector('keyturn-overlay')),
          deed.toString(),
        );
        const after = await shown();
        expect([what, after.title, after.actions.length]).toEqual([what, title, actions.length]);
        expect([what, changedSince(calm, await looks(driver(), page))]).toEqual([what, []]);
      }
    });
  },
  { handler },
);

/** What the element and all that stands in it look like, as `place property: value`; but for where card and chips stand. */
async function looks(driver: Driver, page: Page): Promise<string[]> {
  const tab = await tabOf(driver, page);
  return driver.call(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: look });
    return answer?.result ?? [];

    function look(): string[] {
      type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
      const host = document.querySelector<Piercing>('keyturn-overlay');
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      if (!host || !root) return [];
      // `all` leaves directions as they are; what stands in the element has its own.
      const isLeft = (name: string, at: number) => name === 'direction' && at === 0;
      const isOfPlace = /^(?:translate|transform-origin|perspective-origin|inset|top|left|right|bottom)/;
      const all = [host, ...root.querySelectorAll('.all,[data-part="card"],[data-part="title"],[data-action]')];
      return all.flatMap((element, at) => {
        const style = getComputedStyle(element);
        const names = [...style].filter((name) => !name.startsWith('--') && !isOfPlace.test(name) && !isLeft(name, at));
        return names.map((name) => `${at} ${element.className} ${name}: ${style.getPropertyValue(name)}`);
      });
    }
  }, tab);
}

const changedSince = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((line) => !before.includes(line));
