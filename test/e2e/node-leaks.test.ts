import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { untilOverlay } from '../harness/overlay.ts';
import { app, HUB, inBrowser } from './support.ts';

/**
 * A page that looks through all events, its selection, animations and what lies under the mouse for a node of our closed root, while
 * a person uses the card. Firefox hands its pages such nodes (see docs/security.md), so this is about Chromium.
 */
const ROWS = [1, 2].map(
  (id) =>
    `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td><time datetime="2026-03-0${id}T10:00:00Z">${id} March 2026</time></td></tr>`,
);
const SCAN = `
var leaks = new Set(), heard = new Set();
const isOurs = (value) => value instanceof Node && value.getRootNode() instanceof ShadowRoot;
const calls = /^(?:getCoalescedEvents|getPredictedEvents|getTargetRanges|composedPath)$/;
const scan = (where, value, depth = 0) => {
  if (value === null || typeof value !== 'object') return;
  if (isOurs(value)) leaks.add(where);
  if (depth > 2 || value instanceof Node || value === window) return;
  if (typeof value.length === 'number') for (const one of Array.from(value)) scan(where + '[]', one, depth + 1);
  for (const name in value) {
    try {
      scan(where + '.' + name, calls.test(name) ? value[name]() : value[name], depth + 1);
    } catch {}
  }
};
const types = new Set(['focusin', 'focusout', 'pointerrawupdate', 'selectionchange', 'toggle', 'beforetoggle', 'DOMActivate']);
for (let at = HTMLElement.prototype; at; at = Object.getPrototypeOf(at))
  for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
for (const type of types) for (const target of [window, document]) target.addEventListener(type, (event) => { heard.add(type); scan(type, event); }, true);
new PerformanceObserver((list) => list.getEntries().forEach((entry) => scan('timing', entry))).observe({ type: 'event', buffered: true, durationThreshold: 16 });
window.scanAt = (x, y) => {
  const selection = getSelection();
  scan('selection', selection);
  for (let at = 0; at < selection.rangeCount; at += 1) scan('range', selection.getRangeAt(at));
  scan('active', { it: document.activeElement });
  const host = document.querySelector('keyturn-overlay');
  for (const one of [...document.getAnimations(), ...host.getAnimations({ subtree: true })]) scan('animation', { it: one.effect?.target });
  scan('hit', document.elementsFromPoint(x, y));
  scan('caret', document.caretPositionFromPoint?.(x, y));
  scan('caret range', document.caretRangeFromPoint?.(x, y));
  scan('own', { root: host.shadowRoot, slot: host.assignedSlot, first: host.firstChild });
};`;
const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (!request.url?.includes(`/service-keys/${HUB}`)) return false;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><script>${SCAN}</script><main><h1>Service keys</h1>
<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${ROWS.join('')}</tbody></table></main></html>`);
  return true;
};

inBrowser(
  'chromium',
  (driver) => {
    test('whatever a person does with the card, no node of it gets to the page', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`));
      const { card } = await untilOverlay(driver(), page, 'the card', ({ card: shown }) => shown !== null);
      if (!card) throw new Error('no card');
      const [x, y] = [card.rect.x + 60, card.rect.y + 22];
      const { mouse, keyboard } = page;
      const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
        moves: () => mouse.move(x + 20, y + 5, { steps: 5 }),
        'double-clicks': () => mouse.click(x, y, { count: 2 }),
        drags: async () => {
          await mouse.move(x, y);
          await mouse.down();
          await mouse.move(x + 140, y + 40, { steps: 4 });
          await mouse.up();
        },
        scrolls: () => mouse.wheel({ deltaY: 40 }),
        'opens the menu': () => mouse.click(x, y, { button: 'right' }),
        copies: async () => {
          await keyboard.down('Control');
          await keyboard.press('c');
          await keyboard.up('Control');
        },
        'goes on by Tab': async () => {
          for (let times = 0; times < 8; times += 1) await keyboard.press('Tab');
        },
        touches: () => page.touchscreen.tap(x, y),
        'folds it': () => keyboard.press('Escape'),
      };
      for (const [what, deed] of Object.entries(deeds)) {
        await deed();
        const found = await page.evaluate(
          ([left, top]) => {
            const shared = globalThis as unknown as { scanAt(x: number, y: number): void; leaks: Set<string> };
            shared.scanAt(left ?? 0, top ?? 0);
            return [...shared.leaks];
          },
          [x, y],
        );
        expect([what, found]).toEqual([what, []]);
      }
      const heard = await page.evaluate(() => [...(globalThis as unknown as { heard: Set<string> }).heard]);
      expect(heard).toEqual(
        expect.arrayContaining(['pointermove', 'click', 'dblclick', 'mouseup', 'focusin', 'keydown']),
      );
    });
  },
  { handler },
);
