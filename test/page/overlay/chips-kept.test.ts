// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { CredentialKey } from '../../../src/core/credential.ts';
import './browser.ts';
import { pageViewOf, viewOf } from './views.ts';

const { Panel } = await import('../../../src/page/overlay/card/panel.ts');
const { Chips } = await import('../../../src/page/overlay/chips/chips.ts');
const { createOverlay } = await import('../../../src/page/overlay/index.ts');

/** What is not to be touched where nothing changes, and what is not to be there where nothing is said. */

let ours: HTMLElement;
let chips: InstanceType<typeof Chips>;
const VIEW = pageViewOf(['1', '2', '3'].map((id) => viewOf({ id, age: 400 })));
const keys = VIEW.chips.map(({ key }) => key);
const row = document.createElement('p');

const show = (order: readonly CredentialKey[], views = VIEW.chips) =>
  chips.show(views, new Map(order.map((key) => [key, row])));
const order = () => [...ours.children].map((chip) => keys.indexOf((chip as HTMLElement).dataset.key as CredentialKey));

beforeEach(() => {
  ours = document.createElement('div');
  document.body.replaceChildren(ours);
  chips = new Chips(ours, () => undefined);
  show(keys);
});

test('chips that are in order are not moved: a press on one of them would be lost', () => {
  const changes = new MutationObserver(() => undefined);
  changes.observe(ours, { childList: true });
  show(keys);
  expect(changes.takeRecords()).toEqual([]);
  show([...keys].reverse());
  expect(order()).toEqual([2, 1, 0]);
});

test('a chip that has the focus keeps it, wherever the others go', () => {
  const focused = ours.children[2] as HTMLElement;
  focused.focus();
  const changes = new MutationObserver(() => undefined);
  changes.observe(ours, { childList: true });
  show([keys[0], keys[2], keys[1]] as CredentialKey[]);
  const moved = changes.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
  expect(moved).not.toContain(focused);
  expect(order()).toEqual([0, 2, 1]);
  expect(document.activeElement).toBe(focused);
});

test('a chip has a part for what it says, and none for what it does not', () => {
  const [view] = VIEW.chips;
  if (!view) throw new Error('no chip');
  const parts = (words: string, fact: string) => {
    show(keys.slice(0, 1), [{ ...view, words, fact, label: `${words}/${fact}` }]);
    const [chip] = ours.children;
    const nodes = [...(chip?.childNodes ?? [])].slice(1).filter((node) => node instanceof Element || node.textContent);
    return nodes.map((node) => [(node as Element).className ?? '', node.textContent]);
  };
  expect(parts('Old', '400 d')).toEqual([
    ['words', 'Old'],
    ['', ' '],
    ['fact', '400 d'],
  ]);
  expect(parts('', '400 d')).toEqual([['fact', '400 d']]);
});

test('a card that tells of a failure alone is of no severity', () => {
  const panel = new Panel(
    ours,
    () => undefined,
    () => undefined,
  );
  panel.warn('The page cannot be read');
  const card = ours.querySelector<HTMLElement>('[data-part="card"]');
  expect(card?.textContent).not.toBe('');
  expect([card?.dataset.severity, card?.dataset.level]).toEqual([undefined, undefined]);
});

test('what comes when the page was left is not shown', () => {
  const left = new AbortController();
  const overlay = createOverlay({ signal: left.signal, act: async () => ({ ok: true, value: null }) });
  left.abort();
  const before = document.documentElement.outerHTML;
  overlay.show(VIEW);
  overlay.warn({ error: 'page_no_answer', values: [] });
  expect(overlay.host).toBeNull();
  expect(document.documentElement.outerHTML).toBe(before);
});
