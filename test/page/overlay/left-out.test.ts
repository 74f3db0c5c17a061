// @vitest-environment jsdom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Overlay } from '../../../src/page/overlay/ports.ts';
import type { PageView } from '../../../src/protocol/messages.ts';
import { createOverlay, page, press, shown } from './browser.ts';
import { NOW, pageViewOf, viewOf } from './views.ts';

/** What is not shown: what there is none of, and whatever comes after the page was left. */

let leave: AbortController;
let overlay: Overlay;
let refusal: string;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren(document.createElement('main'));
  document.querySelector('keyturn-overlay')?.remove();
  page.onTop = null;
  leave = new AbortController();
  refusal = '';
  overlay = createOverlay({
    signal: leave.signal,
    act: async () => ({ ok: false, error: refusal, values: [] }),
  });
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const view = (): PageView => pageViewOf([viewOf({ age: 214 })]);
const body = () => [...(shown()?.querySelectorAll('p.body') ?? [])].map(({ textContent }) => textContent);
const cardText = () => shown()?.querySelector('[data-part="card"]')?.textContent ?? '';

test('a card without a link and a contact has neither, and nothing in their place', () => {
  const { card, ...rest } = view();
  if (!card) throw new Error('no card');
  overlay.show({ ...rest, card: { ...card, contact: null, link: null } });
  expect(body()).toEqual(card.body);
  expect(shown()?.querySelectorAll('a')).toHaveLength(0);
  expect(cardText()).toContain(card.title);
});

test('after the page was left nothing is put into it', () => {
  leave.abort();
  overlay.show(view());
  overlay.warn({ error: 'page_no_answer', values: [] });
  expect(shown()).toBeNull();
});

test('in a page that has given the name of our element a meaning nothing is shown, and nothing fails', () => {
  const defined = vi.spyOn(customElements, 'get').mockReturnValue(HTMLElement);
  onTestFinished(() => defined.mockRestore());
  overlay.show(view());
  overlay.warn({ error: 'page_no_answer', values: [] });
  expect([shown(), overlay.host, overlay.isSaying()]).toEqual([null, null, false]);
});

test.each([
  ['error_context_gone', false],
  ['error_no_answer', true],
])('a press that fails with %s is said by the card itself: %s', async (error, isSaid) => {
  overlay.show(view());
  const before = cardText();
  refusal = error;
  const button = shown()?.querySelector<HTMLElement>('.first');
  if (!button) throw new Error('no button');
  press(button);
  await vi.advanceTimersByTimeAsync(10);
  expect(cardText() !== before).toBe(isSaid);
});
