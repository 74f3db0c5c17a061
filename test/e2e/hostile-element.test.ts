import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlay, tabOf, untilOverlay } from '../harness/overlay.ts';
import { until } from '../harness/until.ts';
import { app, HUB, inBothBrowsers, untilLedger, untilStatus } from './support.ts';

/** Pages whose scripts fight for our element, or make it one of their own. What they count stands in `window.counted`. */
const ROWS = [1, 2].map(
  (id) =>
    `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td><time datetime="2026-03-0${id}T10:00:00Z">${id} March 2026</time></td></tr>`,
);
const LIST = `<main><h1>Service keys</h1><input value=""><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${ROWS.join('')}</tbody></table></main>`;

/** What a page of that name does, as its own script, before anything of ours is there. */
const SCRIPTS: Readonly<Record<string, string>> = {
  calm: '',
  // An element of a page hands its closed root to whoever made the element's class.
  'defined-before': 'define()',
  'defined-after': 'onOurs(define)',
  'hides-in-frames':
    'const hide = () => { const it = ours(); if (it?.matches(":popover-open")) { counted += 1; it.hidePopover(); } frames += 1; requestAnimationFrame(hide); }; hide()',
  'takes-away-in-frames':
    'const take = () => { const it = ours(); if (it) { counted += 1; it.remove(); } frames += 1; requestAnimationFrame(take); }; take()',
  'refuses-to-show':
    'document.addEventListener("beforetoggle", (event) => { counted += 1; event.preventDefault(); }, true)',
  'draws-anew': `const again = () => { counted += 1; document.querySelector('tbody').innerHTML = document.querySelector('tbody').innerHTML; };
    new MutationObserver(again).observe(document.documentElement, { childList: true, attributes: true });
    for (const type of ['toggle', 'beforetoggle']) document.addEventListener(type, again, true);
    onOurs((it) => new MutationObserver(again).observe(it, { attributes: true, childList: true, subtree: true }));`,
  'takes-the-focus':
    'document.addEventListener("focusin", (event) => { if (event.target === ours()) { counted += 1; document.querySelector("input").focus(); } }, true)',
};
const HELP = `var counted = 0, frames = 0, got = [];
const ours = () => document.querySelector('keyturn-overlay');
const onOurs = (then) => new MutationObserver((_, observer) => { const it = ours(); if (it) { observer.disconnect(); then(it); } }).observe(document, { childList: true, subtree: true });
const define = () => customElements.define('keyturn-overlay', class extends HTMLElement {
  #inner = this.attachInternals();
  constructor() { super(); got.push(this.#inner.shadowRoot); }
  connectedCallback() { counted += 1; got.push(this.#inner.shadowRoot); setTimeout(() => got.push(this.#inner.shadowRoot)); }
});`;

const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { pathname, searchParams } = new URL(request.url ?? '', app(''));
  if (!pathname.startsWith(`/service-keys/${HUB}`)) return false;
  const script = `<script>${HELP}\n${SCRIPTS[searchParams.get('does') ?? ''] ?? ''}</script>`;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${script}${LIST}</html>`);
  return true;
};
const address = (does: string) => app(`/service-keys/${HUB}`, `?does=${does}`);

interface Told {
  readonly counted: number;
  readonly frames: number;
  readonly roots: number;
}
const told = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const { counted, frames, got } = globalThis as unknown as { counted: number; frames: number; got: unknown[] };
    return { counted, frames, roots: got.filter((root) => root !== null).length };
  });
/** So many frames of the page later. */
const drawn = (page: Page, count: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let left = wanted;
        const next = () => {
          left -= 1;
          if (left > 0) requestAnimationFrame(next);
          else resolve();
        };
        next();
      }),
    count,
  );

inBothBrowsers(
  (driver) => {
    test('a page that has defined our element’s name gets no element of ours, and the popup tells', async () => {
      const page = await driver().visit(address('defined-before'));
      await untilLedger(driver(), 2);
      await untilStatus(driver(), page, 'hubspot/service-keys');
      await drawn(page, 30);
      expect(await page.$('keyturn-overlay')).toBeNull();
      expect(await told(page)).toMatchObject({ counted: 0, roots: 0 });
    });

    test('a page that defines it afterwards gets no root', async () => {
      const page = await driver().visit(address('defined-after'));
      await untilOverlay(driver(), page, 'the card', ({ card, chips }) => card !== null && chips.length === 2);
      await until(async () => (await told(page)).counted > 0, { what: 'the page’s own class' });
      await drawn(page, 5);
      expect((await told(page)).roots).toBe(0);
    });

    test.each(['hides-in-frames', 'takes-away-in-frames'])(
      'a page that %s wins, and then it is quiet',
      async (does) => {
        const page = await driver().visit(address(does));
        await untilLedger(driver(), 2);
        await until(async () => (await told(page)).counted > 20, { what: 'twenty returns' });
        const before = await told(page);
        await drawn(page, 60);
        const after = await told(page);
        expect(after.frames - before.frames).toBeGreaterThan(30);
        expect(after.counted - before.counted).toBeLessThan(5);
      },
    );

    test('a page that lets nothing be shown is left alone, and the popup tells', async () => {
      const page = await driver().visit(address('refuses-to-show'));
      await untilLedger(driver(), 2);
      await drawn(page, 60);
      expect((await told(page)).counted).toBeLessThan(60);
      const popup = await driver().openWindow('popup.html');
      await popup.waitForSelector('[data-part="credential"]');
    });

    test('a page that draws itself anew whenever anything of ours changes does not do so without end', async () => {
      const page = await driver().visit(address('draws-anew'));
      await untilOverlay(driver(), page, 'chips', ({ chips }) => chips.length === 2);
      await drawn(page, 60);
      const before = await told(page);
      await drawn(page, 60);
      expect((await told(page)).counted).toBe(before.counted);
      expect(before.counted).toBeLessThan(20);
    });

    test('who types in the page keeps the focus when the card comes, and a page that takes it back gets it, once', async () => {
      const page = await driver().visit(address('takes-the-focus'));
      await page.focus('input');
      await untilOverlay(driver(), page, 'the card', ({ card }) => card !== null);
      await page.keyboard.type('typed');
      expect(await page.$eval('input', (input) => input.value)).toBe('typed');
      const tab = await tabOf(driver(), page);
      await driver().call(async (tabId) => {
        await chrome.scripting.executeScript({ target: { tabId }, func: focusOurs });

        function focusOurs(): void {
          type Piercing = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
          const host = document.querySelector<Piercing>('keyturn-overlay');
          const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
          root?.querySelector<HTMLElement>('[data-action]')?.focus();
        }
      }, tab);
      await until(async () => (await told(page)).counted > 0, { what: 'the page’s taking the focus' });
      await drawn(page, 30);
      expect((await told(page)).counted).toBe(1);
      expect((await overlay(driver(), page))?.focused ?? null).toBeNull();
    });
  },
  { handler },
);
