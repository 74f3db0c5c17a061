// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observe } from '../../../src/page/observe.ts';
import { change, fakeClock, recorded, spend } from './faked-clock.ts';

fakeClock();

let leave: AbortController;
let looks: (number | null)[];
let taken: unknown[];
let cost: number;
/** What the page does while it is looked at. */
let during: () => void;

beforeEach(() => {
  leave = new AbortController();
  [looks, taken] = [[], []];
  cost = 0;
  during = () => undefined;
});
afterEach(() => leave.abort());

function start(isOurs: (change: MutationRecord) => boolean = () => false): ReturnType<typeof observe> {
  return observe({
    roots: () => [document],
    // biome-ignore lint/correctness/useYield: a look that is done in one step
    look: function* (changes, since) {
      during();
      if (since() === null) return null;
      looks.push(changes?.length ?? null);
      spend(cost);
      return looks.length;
    },
    take: (seen) => taken.push(seen),
    isOurs,
    signal: leave.signal,
  });
}

test('looks at once, at everything', () => {
  start();
  expect(looks).toEqual([null]);
});

test('a page that does not change is looked at once', () => {
  start();
  vi.advanceTimersByTime(60_000);
  expect(looks).toHaveLength(1);
});

test('many changes within a frame are one look', async () => {
  start();
  for (let i = 0; i < 50; i += 1) {
    change();
    await recorded();
  }
  vi.advanceTimersByTime(20);
  expect(looks).toEqual([null, 50]);
});

test('a look that takes long is followed by a rest nineteen times as long', async () => {
  cost = 10;
  start();
  change();
  await recorded();
  vi.advanceTimersByTime(180);
  expect(looks).toHaveLength(1);
  vi.advanceTimersByTime(60);
  expect(looks).toHaveLength(2);
});

test('what is known has changed: all is looked at anew, without a rest, once', async () => {
  cost = 1_000;
  const lookAgain = start();
  change();
  await recorded();
  cost = 0;
  lookAgain('all');
  vi.advanceTimersByTime(20);
  expect(looks).toEqual([null, null]);
  vi.advanceTimersByTime(60_000);
  expect(looks).toHaveLength(2);
});

test('what is known has changed while a look is due: they are one', async () => {
  const lookAgain = start();
  change();
  await recorded();
  lookAgain('what is new');
  vi.advanceTimersByTime(20);
  expect(looks).toEqual([null, 1]);
});

/** As many changes in one task. */
async function changes(many: number): Promise<void> {
  const p = document.createElement('p');
  document.body.append(p);
  for (let i = 1; i < many; i += 1) p.textContent = String(i);
  await recorded();
}

test('a look in which a flood begins ends with nothing, and nothing of it is taken', async () => {
  during = () => {
    const p = document.createElement('p');
    document.body.append(p);
    for (let i = 0; i < 2_500; i += 1) p.textContent = String(i);
  };
  start();
  expect([looks, taken]).toEqual([[], []]);
  during = () => undefined;
  vi.advanceTimersByTime(300);
  expect([looks, taken]).toEqual([[null], [1]]);
});

test('a look that is due waits with a flood that begins before it', async () => {
  start();
  change();
  await recorded();
  await changes(2_500);
  vi.advanceTimersByTime(200);
  expect(looks).toEqual([null]);
  vi.advanceTimersByTime(100);
  expect(looks).toEqual([null, null]);
});

test.each([
  ['many changes between them, for twice as long', 500, [null, null, 500]],
  ['few, as long as the first', 5, [null, null, 5, null]],
])('a second flood rests, after %s', async (_what, between, expected) => {
  start();
  await changes(2_500);
  vi.advanceTimersByTime(300);
  await changes(between);
  vi.advanceTimersByTime(20);
  await changes(2_500);
  vi.advanceTimersByTime(300);
  expect(looks).toEqual(expected);
});

test('in a flood that does not shorten the rest', async () => {
  const lookAgain = start();
  await changes(3_000);
  lookAgain('all');
  vi.advanceTimersByTime(200);
  expect(looks).toEqual([null]);
  vi.advanceTimersByTime(100);
  expect(looks).toEqual([null, null]);
});

test('in a hidden tab, where no frame comes, a timer takes its place', async () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  start();
  change();
  await recorded();
  vi.advanceTimersByTime(300);
  expect(looks).toEqual([null, 1]);
});

test('in a flood nothing is observed until one full look later', async () => {
  start();
  const p = document.createElement('p');
  document.body.append(p);
  for (let i = 0; i < 3_000; i += 1) p.textContent = String(i);
  await recorded();
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  vi.advanceTimersByTime(200);
  expect(looks).toEqual([null]);
  expect(observed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(looks).toEqual([null, null]);
  expect(observed).toHaveBeenCalled();
});

test('a flood that goes on is looked at less and less often, at least every four seconds', async () => {
  start();
  const p = document.createElement('p');
  document.body.append(p);
  for (let second = 0; second < 60; second += 1) {
    for (let i = 0; i < 2_500; i += 1) p.textContent = String(i);
    await recorded();
    vi.advanceTimersByTime(1_000);
  }
  expect(looks.length).toBeGreaterThan(10);
  expect(looks.length).toBeLessThan(26);
  expect(looks.every((changes) => changes === null)).toBe(true);
});

test('what is our own doing is no reason to look', async () => {
  start(() => true);
  change();
  await recorded();
  vi.advanceTimersByTime(1_000);
  expect(looks).toHaveLength(1);
});

test('after the page was left nothing is looked at any more', async () => {
  start();
  change();
  await recorded();
  leave.abort();
  change();
  await recorded();
  vi.advanceTimersByTime(10_000);
  expect(looks).toHaveLength(1);
});

test('a page that is left in a flood is not observed again', async () => {
  start();
  await changes(2_500);
  leave.abort();
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  vi.advanceTimersByTime(10_000);
  expect(observed).not.toHaveBeenCalled();
});

test('an open root that comes later is observed from the next look on', async () => {
  const host = document.createElement('div');
  const roots: Node[] = [document];
  observe({
    roots: () => roots,
    look: function* (changes) {
      yield;
      looks.push(changes?.length ?? null);
      return true;
    },
    take: () => undefined,
    isOurs: () => false,
    signal: leave.signal,
  });
  const root = host.attachShadow({ mode: 'open' });
  roots.push(root);
  document.body.append(host);
  await recorded();
  vi.advanceTimersByTime(20);
  root.append('text');
  await recorded();
  vi.advanceTimersByTime(20);
  expect(looks).toEqual([null, 1, 1]);
});
