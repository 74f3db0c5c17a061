import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Delivery, SETTLED_AFTER, type Sighted } from '../../../src/page/delivery.ts';
import type { ReadCredential, Reading } from '../../../src/page/read/reading.ts';
import type { PageView, Reply } from '../../../src/protocol/messages.ts';

/** What is told while the page is left, while it changes, and of more keys than a message holds. */

const BEGAN = Date.UTC(2026, 10, 24, 12);
const OK: Reply<PageView> = { ok: true, value: { chips: [], card: null, isCollapsed: false } };

let sent: Sighted[];
let answers: Reply<PageView | null>[];
/** What was done with the answers. */
let done: string[];
let wholly: Set<string>;
let leave: AbortController;
/** Happens while the worker is asked. */
let meanwhile: () => void;
let delivery: Delivery;

beforeEach(() => {
  vi.useFakeTimers({ now: BEGAN });
  [sent, answers, done, wholly, leave] = [[], [], [], new Set(), new AbortController()];
  meanwhile = () => undefined;
  delivery = new Delivery({
    ...{ page: 'hubspot/service-keys', account: '12345678', visit: BEGAN, signal: leave.signal },
    wholeOf: (all) => all.filter(({ id }) => wholly.has(id)),
    toSighting: async ({ anchor: _anchor, secret: _secret, ...facts }) => ({ ...facts, fingerprints: {} }),
    send: async (message) => {
      sent.push(message);
      meanwhile();
      return answers.shift() ?? OK;
    },
    show: () => done.push('shown'),
    failed: ({ error }) => done.push(error),
  });
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const credential = (id: string, name = id): ReadCredential => ({
  ...{ kind: 'hubspot/service-key', id, name, created: null, expires: null, lastUsed: null },
  ...{ secret: null, oldSecretExpires: null, anchor: {} as Element },
});
const reading = (credentials: ReadCredential[], more: Partial<Reading> = {}): Reading => ({
  ...{ outcome: 'read', isJudged: true, complete: true, credentials, changed: credentials },
  ...more,
});
const many = (count: number, name?: string) =>
  Array.from({ length: count }, (_, index) => credential(String(index), name));
const soon = () => vi.advanceTimersByTimeAsync(10);
const settled = () => vi.advanceTimersByTimeAsync(SETTLED_AFTER + 10);
const isToldWhole = (id: string) =>
  sent.some(({ sightings }) => sightings.some((one) => one.id === id && one.isWhole === true));

describe('a page that is left while the worker is asked', () => {
  beforeEach(() => {
    meanwhile = () => leave.abort();
  });

  test.each([
    ['answers', OK],
    ['refuses', { ok: false, error: 'error_refused', values: [] } as const],
  ])('shows nothing any more where it %s', async (_how, answer) => {
    answers = [answer];
    delivery.take(reading([credential('a')]));
    await settled();
    expect([sent.length, done]).toEqual([1, []]);
  });

  test('is told of no more where it has forgotten the page', async () => {
    meanwhile = () => undefined;
    delivery.take(reading([credential('a')]));
    await settled();
    meanwhile = () => leave.abort();
    answers = [{ ok: true, value: null }];
    const before = sent.length;
    const changed = [credential('a', 'new name')];
    delivery.take(reading(changed));
    await settled();
    expect(sent.length - before).toBe(1);
  });
});

test('a worker that has nothing to show for a list is not told the list again', async () => {
  answers = [{ ok: true, value: null }];
  delivery.take(reading([credential('a')]));
  await soon();
  expect(sent).toHaveLength(1);
});

test('of several messages the last one alone says that the list is whole', async () => {
  delivery.take(reading(many(4_500)));
  await settled();
  await vi.waitFor(() => expect(sent.at(-1)?.complete).toBe(true));
  sent.length = 0;
  delivery.take(reading(many(4_500, 'new name')));
  // While it is found out what is new in it, the worker has forgotten the page.
  delivery.tellAgain(false);
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent.map(({ complete }) => complete)).toEqual([false, false, true]);
});

test('a list that is longer than a message can name is never said to be whole', async () => {
  delivery.take(reading(many(20_001)));
  await settled();
  await settled();
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.some(({ complete }) => complete)).toBe(false);
  expect(Math.max(...sent.map(({ present }) => present?.length ?? 0))).toBe(20_000);
});

test('a list that turns out to be whole after a while is told as such', async () => {
  delivery.take(reading([credential('a')], { complete: false }));
  await settled();
  expect(sent.some(({ complete }) => complete)).toBe(false);
  delivery.take(reading([credential('a')], { changed: [] }));
  await settled();
  expect(sent.at(-1)).toMatchObject({ complete: true, present: ['a'] });
});

test('what was read wholly is told on a page that is looked at all the time, too', async () => {
  wholly = new Set(['a']);
  const all = [credential('a')];
  delivery.take(reading(all));
  for (let look = 0; look < 4; look += 1) {
    await vi.advanceTimersByTimeAsync(SETTLED_AFTER / 2);
    delivery.take(reading(all, { changed: [] }));
  }
  await soon();
  expect(isToldWhole('a')).toBe(true);
});

test('while the list is changing nothing is told as read wholly', async () => {
  const all = [credential('a'), credential('b')];
  delivery.take(reading(all));
  await settled();
  wholly = new Set(['a']);
  delivery.take(reading(all.slice(0, 1), { changed: [] }));
  await soon();
  expect(isToldWhole('a')).toBe(false);
  await settled();
  expect(isToldWhole('a')).toBe(true);
});
