// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Overlay } from '../../../src/page/overlay/ports.ts';
import { createOverlay, page, shown } from './browser.ts';
import { NOW, pageViewOf, viewOf } from './views.ts';

/** Colours and free places are looked at once a page is quiet; one that never is must not keep them as they were. */

let leave: AbortController;
let overlay: Overlay;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren(document.createElement('main'));
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  page.onTop = null;
  leave = new AbortController();
  overlay = createOverlay({ signal: leave.signal, act: async () => ({ ok: true, value: null }) });
  overlay.show(pageViewOf([viewOf({ age: 214 })]));
  vi.advanceTimersByTime(1_000);
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const theme = () => shown()?.querySelector<HTMLElement>('.all')?.dataset.theme;
const darken = () => {
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';
};
/** The page changes every 100 ms for so long, in ms. */
function bustle(ms: number): void {
  for (let at = 0; at < ms; at += 100) {
    overlay.anchor(new Map());
    vi.advanceTimersByTime(100);
  }
}

test('a page that turned dark has a dark card once it is quiet', () => {
  expect(theme()).toBe('light');
  darken();
  bustle(200);
  expect(theme()).toBe('light');
  vi.advanceTimersByTime(300);
  expect(theme()).toBe('dark');
});

test('and soon, too, where it never is', () => {
  darken();
  bustle(3_000);
  expect(theme()).toBe('dark');
});

test('on a page that is drawn larger as a whole, ours stands where it was measured', () => {
  Object.defineProperty(HTMLElement.prototype, 'currentCSSZoom', { configurable: true, value: 1.25 });
  bustle(200);
  vi.advanceTimersByTime(300);
  Reflect.deleteProperty(HTMLElement.prototype, 'currentCSSZoom');
  const all = shown()?.querySelector<HTMLElement>('.all');
  expect(all?.style.zoom).toBe('0.8');
});
