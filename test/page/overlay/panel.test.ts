// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { press } from './browser.ts';
import { pageViewOf, viewOf } from './views.ts';

const { Panel } = await import('../../../src/page/overlay/card/panel.ts');

/** A window of 1024 by 768, a card and a pill of 360 by 200. Where a control of the page lies, and how often that was asked. */
const SIZE = { width: 360, height: 200 };
const BOTTOM_RIGHT = { x: 652, y: 556 };
const control = document.createElement('button');
const all = () => true;
const none = () => false;
let isControlAt: (x: number, y: number) => boolean = none;
let looks = 0;
Document.prototype.elementFromPoint = (x, y) => {
  looks += 1;
  return isControlAt(x, y) ? control : document.body;
};
for (const [name, value] of [['offsetWidth', SIZE.width] as const, ['offsetHeight', SIZE.height] as const])
  Object.defineProperty(HTMLElement.prototype, name, { get: () => value });

const OVERDUE = pageViewOf([viewOf({ age: 214 })]).card;
const OLDER = pageViewOf([viewOf({ age: 215 })]).card;

function scene(where: (x: number, y: number) => boolean = none) {
  isControlAt = where;
  const ours = document.createElement('div');
  document.body.replaceChildren(ours);
  const collapsed = vi.fn();
  const panel = new Panel(ours, () => undefined, collapsed);
  const find = (selector: string): HTMLElement => {
    const found = ours.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  const card = find('[data-part="card"]');
  const pill = find('[data-action="expand"]');
  return {
    panel,
    collapsed,
    card,
    pill,
    find,
    shown: () => [!card.hidden && 'card', !pill.hidden && 'pill'].filter(Boolean),
    fold: () => press(find('[data-action="collapse"]')),
    unfold: () => press(pill),
    place: () => card.style.translate,
    looksFor: (act: () => void) => {
      looks = 0;
      act();
      return looks;
    },
  };
}
const rowAt = (x: number, y: number) => {
  const row = document.createElement('tr');
  row.getBoundingClientRect = () => new DOMRect(x, y, 100, 30);
  return new Set([row]);
};

test('what a person folded stays folded, whatever comes next', () => {
  const { panel, fold, shown } = scene();
  panel.show(OVERDUE);
  fold();
  panel.show(OLDER);
  expect(shown()).toEqual(['pill']);
});

test('what a person unfolded stays unfolded, though the worker has not heard of it yet', () => {
  const { panel, unfold, shown } = scene();
  panel.show(OVERDUE, true);
  expect(shown()).toEqual(['pill']);
  unfold();
  panel.show(OVERDUE, true);
  expect(shown()).toEqual(['card']);
});

test('what was folded by itself unfolds where there is room', () => {
  const { panel, shown } = scene();
  panel.show(OVERDUE, false);
  expect(shown()).toEqual(['card']);
});

test('with nothing to say any more, nothing is shown', () => {
  const { panel, shown } = scene();
  panel.show(OVERDUE);
  panel.show(null);
  expect(shown()).toEqual([]);
});

test('with nothing to say any more, nothing of what was said stays in the page', () => {
  const { panel, find, card } = scene();
  panel.show(OVERDUE);
  expect(find('[role="status"]').textContent).toContain(OVERDUE?.title);
  panel.show(null);
  expect(card.parentElement?.textContent).toBe('');
  expect(card.parentElement?.innerHTML).not.toContain(OVERDUE?.title);
  panel.show(OVERDUE);
  expect(card.textContent).toContain(OVERDUE?.title);
});

test('what is spoken has one stop after each part, whether or not that brings its own', () => {
  const { panel, find } = scene();
  if (!OVERDUE) throw new Error('no card');
  panel.show({ ...OVERDUE, title: 'Two keys', body: ['This key is older.', 'Is it still used?', 'それは古い。'] });
  expect(find('[role="status"]').textContent).toBe('Two keys. This key is older. Is it still used? それは古い。');
});

test('a notice stands over controls until the next view, which gives way to them', () => {
  const { panel, shown } = scene(all);
  panel.warn('A notice.');
  expect(shown()).toEqual(['card']);
  panel.show(OVERDUE);
  expect(shown()).toEqual(['pill']);
});

test('a notice that is closed gives place to what was said before, and nothing is folded for that', () => {
  const { panel, card, shown, collapsed } = scene();
  panel.show(OVERDUE);
  panel.warn('A notice.');
  expect(card.textContent).toContain('A notice.');
  press(card, 'keydown', { key: 'Escape' });
  expect(card.textContent).toContain('214 days');
  expect([shown(), collapsed.mock.calls]).toEqual([['card'], []]);
});

test('Escape folds the card for a person, not for a script, and no other key does', () => {
  const { panel, card, shown, collapsed } = scene();
  panel.show(OVERDUE);
  card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  press(card, 'keydown', { key: 'Enter' });
  expect([shown(), collapsed.mock.calls]).toEqual([['card'], []]);
  press(card, 'keydown', { key: 'Escape' });
  expect([shown(), collapsed.mock.calls]).toEqual([['pill'], [[true]]]);
});

test('a card that a person unfolded, or is in, stands over controls', () => {
  const { panel, unfold, shown } = scene(all);
  panel.show(OVERDUE);
  unfold();
  expect(shown()).toEqual(['card']);
  const other = scene();
  other.panel.show(OVERDUE);
  other.card.focus();
  isControlAt = all;
  other.panel.settle();
  expect(other.shown()).toEqual(['card']);
});

test('a card that gave way comes back at a glance once there is room', () => {
  const { panel, shown } = scene();
  panel.show(OVERDUE);
  isControlAt = all;
  panel.settle();
  expect(shown()).toEqual(['pill']);
  isControlAt = none;
  panel.settle('glance');
  expect(shown()).toEqual(['card']);
});

test('a card over a control that no glance comes by leaves for a free corner', () => {
  const { panel, unfold, place } = scene(all);
  panel.show(OVERDUE);
  unfold();
  expect(place()).toBe('652px 556px');
  // Between the points of each glance, on one of those that a whole look goes through.
  const [x, y] = [BOTTOM_RIGHT.x + 56, BOTTOM_RIGHT.y + 56];
  isControlAt = (left, top) => left === x && top === y;
  panel.settle('glance');
  expect(place()).toBe('12px 556px');
});

test('a glance costs a fraction of a look at all, and rows far from the card cost none', () => {
  const { panel, looksFor } = scene();
  panel.show(OVERDUE);
  const whole = looksFor(() => panel.settle('all'));
  expect(looksFor(() => panel.settle('glance')) * 3).toBeLessThan(whole);
  expect(looksFor(() => panel.settle(rowAt(10, 10)))).toBe(0);
  expect(looksFor(() => panel.settle(rowAt(700, 600)))).toBeGreaterThan(0);
});

test('the same once more is neither drawn nor looked at nor told again', () => {
  const { panel, find, card, looksFor } = scene();
  panel.show(OVERDUE);
  const [drawn, told] = [card.firstChild, find('[role="status"]').firstChild];
  expect(looksFor(() => panel.show(OVERDUE))).toBe(0);
  expect(card.firstChild).toBe(drawn);
  expect(find('[role="status"]').firstChild).toBe(told);
});

test('the focus follows from the card to the pill, but is not taken from the page', () => {
  const { panel, card, pill, fold, unfold } = scene();
  panel.show(OVERDUE);
  fold();
  expect(document.activeElement).toBe(document.body);
  unfold();
  expect(document.activeElement).toBe(card);
  fold();
  expect(document.activeElement).toBe(pill);
});

test('a button that has the focus keeps it when the card says something else', () => {
  const { panel, find } = scene();
  panel.show(OVERDUE);
  find('.card [data-action="open"]').focus();
  panel.show(OLDER);
  expect(document.activeElement).toBe(find('.card [data-action="open"]'));
});

test('of a row in a frame it is not known how far from the card it is: there it is looked at', () => {
  const { panel, looksFor } = scene();
  panel.show(OVERDUE);
  const row = document.implementation.createHTMLDocument().createElement('tr');
  row.getBoundingClientRect = () => new DOMRect(0, 0, 100, 30);
  expect(looksFor(() => panel.settle(rowAt(0, 0)))).toBe(0);
  expect(looksFor(() => panel.settle(new Set([row])))).toBeGreaterThan(0);
});
