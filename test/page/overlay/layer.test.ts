// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clear, layOut, put, scrollTo, write } from './fake-geometry.ts';

layOut();
let frames: FrameRequestCallback[];
/** What is observed for being in view, and how to say that it is. */
let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
const observe = vi.fn();
const unobserve = vi.fn();
Object.assign(globalThis, {
  requestAnimationFrame: (next: FrameRequestCallback) => frames.push(next),
  IntersectionObserver: class {
    observe = observe;
    unobserve = unobserve;
    disconnect = () => undefined;
    constructor(told: typeof tell) {
      tell = told;
    }
  },
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
});
const { Chips } = await import('../../../src/page/overlay/chips/chips.ts');
const { ChipLayer } = await import('../../../src/page/overlay/chips/layer.ts');
const { Changes } = await import('../../../src/page/overlay/placement/when-to-look.ts');
type Anchors = Parameters<InstanceType<typeof Chips>['show']>[1];
type Views = Parameters<InstanceType<typeof Chips>['show']>[0];

let leave: AbortController;
let chips: InstanceType<typeof Chips>;
let changes: InstanceType<typeof Changes>;
let layer: InstanceType<typeof ChipLayer>;
let rows: HTMLElement[];

/** Three rows, 40 px high, and their chips, of 150 px. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  clear();
  vi.clearAllMocks();
  frames = [];
  leave = new AbortController();
  const host = document.body.appendChild(document.createElement('div'));
  const ours = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  chips = new Chips(ours, () => undefined);
  changes = new Changes();
  layer = new ChipLayer(ours, chips, changes, leave.signal);
  rows = [0, 1, 2].map((at) => {
    const row = put(document.body.appendChild(document.createElement('div')), 0, 100 + 40 * at, 900, 40);
    row.append('text');
    write(row, [12, 110 + 40 * at, 80, 20]);
    return row;
  });
  show(rows);
});
afterEach(() => {
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function show(anchors: readonly Element[]): void {
  const all = anchors.map((anchor) => [`${rows.indexOf(anchor as HTMLElement)}`, anchor] as const);
  const views = all.map(([key]) => ({
    key,
    level: 'ok',
    severity: 'info',
    label: key,
    words: 'OK',
    fact: '1 d',
    name: '',
  }));
  chips.show(views as unknown as Views, new Map(all) as unknown as Anchors);
  for (const { element } of chips.placed()) put(element, 0, 0, 150, 24);
}
function frame(): void {
  const due = frames;
  frames = [];
  for (const next of due) next(0);
}
const see = (...targets: Element[]) => tell(targets.map((target) => ({ target, isIntersecting: true })));
const leaveView = (target: Element) => tell([{ target, isIntersecting: false }]);
const state = () =>
  chips.placed().map(({ element }) => (element.classList.contains('off') ? 'off' : element.style.translate));
const scroll = () => document.dispatchEvent(new Event('scroll'));

test('chips of rows in view are placed, and those of others take no part', () => {
  layer.changed();
  see(rows[0] as Element, rows[1] as Element);
  frame();
  expect(state()).toEqual(['95px 108px', '95px 148px', 'off']);
  leaveView(rows[1] as Element);
  frame();
  expect(state()).toEqual(['97px 108px', 'off', 'off']);
});

test('each row is observed once, for as long as it has a chip', () => {
  layer.changed();
  layer.changed();
  expect([observe.mock.calls.length, unobserve.mock.calls.length]).toEqual([3, 0]);
  show(rows.slice(0, 2));
  layer.changed('all', true);
  expect(unobserve).not.toHaveBeenCalled();
  layer.changed();
  expect(unobserve.mock.calls).toEqual([[rows[2]]]);
});

test('a document is listened to once', () => {
  const listen = vi.spyOn(document, 'addEventListener');
  layer.changed();
  expect(listen).not.toHaveBeenCalled();
});

test('they are placed once a frame, and not at all where there are none or the visit is over', () => {
  layer.changed();
  layer.changed();
  expect(frames).toHaveLength(1);
  see(rows[0] as Element);
  leave.abort();
  frame();
  expect(state()).toEqual(['off', 'off', 'off']);
  show([]);
  layer.changed();
  expect(frames).toHaveLength(0);
});

test('while the page scrolls they go along, and what is due is placed nevertheless', () => {
  layer.changed();
  see(rows[0] as Element);
  scroll();
  frame();
  expect(state()[0]).toBe('97px 108px');
  scrollTo(0, 30);
  scroll();
  frame();
  expect(state()[0]).toBe('97px 78px');
});

test('rows that come into view while it scrolls wait until it stands still for a while', () => {
  layer.changed();
  see(rows[0] as Element);
  frame();
  scroll();
  frame();
  see(rows[1] as Element);
  frame();
  expect(state()[1]).toBe('off');
  vi.advanceTimersByTime(120);
  frame();
  expect(state()[1]).toBe('95px 148px');
  // It has scrolled meanwhile: once more, then no more.
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(120);
  expect(vi.getTimerCount()).toBe(0);
});

test('where a row stands is noted where all of them were looked at', () => {
  layer.changed();
  see(rows[0] as Element);
  frame();
  const noted = vi.spyOn(changes, 'hasMoved');
  layer.changed(new Set([rows[0] as Element]), true);
  frame();
  expect(noted).not.toHaveBeenCalled();
  layer.changed('glance', true);
  frame();
  expect(noted.mock.calls).toEqual([[rows[0]]]);
});
