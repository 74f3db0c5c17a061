// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observe } from '../../../src/page/observe.ts';
import { change, fakeClock, recorded, spend } from './faked-clock.ts';

fakeClock();

let leave: AbortController;
let looks: (number | null)[];
/** What changed during each. */
let seen: (number | null)[];
let taken: (number | null)[];
/** What a step takes, in ms, and how many a look has. */
let cost: number;
let steps: number;
/** What happens to the page as soon as a step lets others run. */
let meanwhile: () => void;

beforeEach(() => {
  leave = new AbortController();
  [looks, seen, taken] = [[], [], []];
  steps = 1;
  meanwhile = () => undefined;
  cost = 0;
});
afterEach(() => leave.abort());

function start(isOurs: (change: MutationRecord) => boolean = () => false): ReturnType<typeof observe> {
  return observe({
    roots: () => [document],
    look: function* (changes, since) {
      for (let step = 1; step < steps; step += 1) {
        queueMicrotask(meanwhile);
        spend(cost);
        yield;
      }
      const news = since();
      seen.push(news?.length ?? null);
      if (news === null) return null;
      looks.push(changes?.length ?? null);
      spend(cost);
      return looks.length;
    },
    take: (_, changes) => taken.push(changes?.length ?? null),
    isOurs,
    signal: leave.signal,
  });
}

describe('a look that takes longer', () => {
  /** Parts of one follow each other in tasks of their own. */
  const oneTask = async (ms = 1) => {
    vi.advanceTimersByTime(ms);
    await recorded();
  };

  test('lets others run between its parts, and tells what changed meanwhile', async () => {
    [cost, steps] = [10, 3];
    start();
    change();
    await recorded();
    await oneTask();
    expect(looks).toEqual([]);
    await oneTask();
    expect([looks, seen, taken]).toEqual([[null], [1], [null]]);
  });

  test('is not told of what changed during it once more', async () => {
    start();
    [cost, steps] = [10, 3];
    change();
    await recorded();
    vi.advanceTimersByTime(16);
    change();
    for (let task = 0; task < 4; task += 1) await oneTask();
    expect([looks, seen, taken]).toEqual([
      [null, 1],
      [0, 1],
      [null, 2],
    ]);
    steps = 1;
    vi.advanceTimersByTime(10_000);
    expect(looks).toHaveLength(2);
  });

  test('is given up where all may read differently, and begun anew', async () => {
    [cost, steps] = [10, 3];
    const lookAgain = start();
    lookAgain('all');
    cost = 0;
    await oneTask();
    vi.advanceTimersByTime(20);
    await oneTask();
    expect([looks, seen]).toEqual([[null], [0]]);
  });

  test('is followed at once by the one that was asked for meanwhile', async () => {
    [cost, steps] = [10, 3];
    const lookAgain = start();
    lookAgain('what is new');
    for (let task = 0; task < 3; task += 1) await oneTask();
    cost = 0;
    vi.advanceTimersByTime(20);
    expect(looks).toEqual([null, 0]);
  });

  test('ends where the page is left', async () => {
    [cost, steps] = [10, 3];
    start();
    leave.abort();
    for (let task = 0; task < 5; task += 1) await oneTask();
    expect(seen).toEqual([]);
  });

  test('lets others run after any time in which the page was still', async () => {
    start();
    for (let minute = 0; minute < 5; minute += 1) await oneTask(60_000);
    [cost, steps] = [10, 3];
    change();
    await recorded();
    vi.advanceTimersByTime(16);
    expect([looks, seen]).toEqual([[null], [0]]);
    for (let task = 0; task < 4; task += 1) await oneTask();
    expect(looks).toEqual([null, 1]);
  });

  test('is given up in a flood, until it has lasted for long: then it is made at a stretch', async () => {
    [cost, steps] = [10, 3];
    const p = document.createElement('p');
    document.body.append(p);
    meanwhile = () => {
      for (let i = 0; i < 2_500; i += 1) p.textContent = String(i);
    };
    start();
    let elapsed = 0;
    for (; elapsed < 60_000 && taken.length === 0; elapsed += 50) await oneTask(50);
    expect(elapsed).toBeGreaterThan(30_000);
    expect(elapsed).toBeLessThan(36_000);
    expect(taken).toEqual([null]);
  });
});
