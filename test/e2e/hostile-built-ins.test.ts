import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { clickInOverlay, untilOverlay } from '../harness/overlay.ts';
import { app, HUB, inBothBrowsers, untilLedger } from './support.ts';

/**
 * A page in which each method of what scripts rely on throws, and each object has what none should have. Ours have built-ins of their
 * own. What the driver itself needs of a page is left as it is.
 */
const ROWS = [1, 2].map(
  (id) =>
    `<tr><td><a href="/service-keys/${HUB}/key/${id}">Key ${id}</a></td><td><time datetime="2026-03-0${id}T10:00:00Z">${id} March 2026</time></td></tr>`,
);
const SCRIPT = `
const { getOwnPropertyDescriptor, getOwnPropertyNames, getOwnPropertySymbols, defineProperty } = Object;
const broken = function () { throw new Error('patched by the page'); };
const kept = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'apply', 'call', 'bind', Symbol.toPrimitive, Symbol.hasInstance];
const isKept = Set.prototype.has.bind(new Set(kept));
const names = ['Array', 'String', 'RegExp', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Number', 'Date', 'TextEncoder', 'Event',
  'EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'DocumentFragment', 'ShadowRoot', 'CharacterData', 'NodeList',
  'NamedNodeMap', 'DOMTokenList', 'CSSStyleSheet', 'CSSStyleDeclaration', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver',
  'AbortSignal', 'AbortController', 'SubtleCrypto', 'Animation', 'Range', 'Selection'];
const statics = [Object, Array, JSON, Math, Reflect, Number, String, Promise, Date, Intl.DateTimeFormat, AbortSignal, URL];
const targets = [...names.map((name) => globalThis[name]?.prototype).filter(Boolean), ...statics];
const found = targets.flatMap((target) =>
  [...getOwnPropertyNames(target), ...getOwnPropertySymbols(target)]
    .filter((name) => !isKept(name))
    .filter((name) => { const { configurable, value } = getOwnPropertyDescriptor(target, name); return configurable && typeof value === 'function'; })
    .map((name) => ({ target, name })));
const patched = found.length;
const lies = ['attachShadow', 'showPopover', 'querySelector', 'getAttribute', 'append', 'ok', 'error', 'type', 'then'];
// From here on nothing of the page's own can be used.
for (let at = 0; at < found.length; at += 1) defineProperty(found[at].target, found[at].name, { value: broken, configurable: true, writable: true });
for (let at = 0; at < lies.length; at += 1) defineProperty(Object.prototype, lies[at], { get: () => 'of the page', set() {}, configurable: true });
document.documentElement.dataset.patched = patched;`;

const handler = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { pathname } = new URL(request.url ?? '', app(''));
  if (!pathname.startsWith(`/service-keys/${HUB}`)) return false;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><script>${SCRIPT}</script><main><h1>Service keys</h1>
<table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${ROWS.join('')}</tbody></table></main></html>`);
  return true;
};

inBothBrowsers(
  (driver) => {
    test('where nothing of the page’s own works any more, keys are read and shown, and the card is folded', async () => {
      const page = await driver().visit(app(`/service-keys/${HUB}`));
      const credentials = await untilLedger(driver(), 2);
      expect(credentials.map(({ name }) => name).sort()).toEqual(['Key 1', 'Key 2']);
      expect(credentials.every(({ birth }) => birth.earliest !== null)).toBe(true);
      const patched = await page.evaluate(() => Number(document.documentElement.dataset.patched));
      expect(patched).toBeGreaterThan(300);
      await untilOverlay(driver(), page, 'all', ({ card, chips }) => card !== null && chips.length === 2);
      await clickInOverlay(driver(), page, '[data-action="collapse"]');
      await untilOverlay(driver(), page, 'the folded card', ({ card }) => card === null);
    });
  },
  { handler },
);
