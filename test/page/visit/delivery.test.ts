import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Delivery, SETTLED_AFTER, type Sighted } from '../../../src/page/delivery.ts';
import type { ReadCredential, Reading } from '../../../src/page/read/reading.ts';
import type { PageView, Reply } from '../../../src/protocol/messages.ts';

const VIEW: PageView = { chips: [], card: null, isCollapsed: false };
const OK: Reply<PageView> = { ok: true, value: VIEW };
const NO_ANSWER: Reply<PageView> = { ok: false, error: 'error_no_answer', values: [] };

const BEGAN = Date.UTC(2026, 10, 24, 12);

let sent: Sighted[];
let answers: Reply<PageView | null>[];
let failures: string[];
let shown: number;
let fingerprinted: string[];
let wholly: Set<string>;
let leave: AbortController;
let delivery: Delivery;

beforeEach(() => {
  vi.useFakeTimers({ now: BEGAN });
  sent = [];
  answers = [];
  failures = [];
  fingerprinted = [];
  wholly = new Set();
  shown = 0;
  leave = new AbortController();
  delivery = new Delivery({
    page: 'hubspot/service-keys',
    account: '12345678',
    visit: BEGAN,
    wholeOf: (all) => all.filter(({ id }) => wholly.has(id)),
    toSighting: async (credential) => {
      fingerprinted.push(credential.id);
      const { anchor: _anchor, secret: _secret, ...facts } = credential;
      return { ...facts, fingerprints: {} };
    },
    send: async (message) => {
      sent.push(message);
      return answers.shift() ?? OK;
    },
    show: () => {
      shown += 1;
    },
    failed: ({ error }) => {
      failures.push(error);
      // As a visit does.
      if (error === 'error_context_gone') leave.abort();
    },
    signal: leave.signal,
  });
});
afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const credential = (id: string, name = id): ReadCredential => ({
  kind: 'hubspot/service-key',
  id,
  name,
  created: null,
  expires: null,
  lastUsed: null,
  secret: null,
  oldSecretExpires: null,
  anchor: {} as Element,
});
const reading = (credentials: ReadCredential[], more: Partial<Reading> = {}): Reading => ({
  outcome: 'read',
  isJudged: true,
  complete: true,
  credentials,
  changed: credentials,
  ...more,
});
const soon = () => vi.advanceTimersByTimeAsync(10);
const settled = () => vi.advanceTimersByTimeAsync(SETTLED_AFTER + 10);

test('what is read is told at once; that the list is whole, once the page has settled', async () => {
  delivery.take(reading([credential('a')]));
  await soon();
  expect(sent).toMatchObject([{ outcome: 'read', complete: false, present: ['a'], sightings: [{ id: 'a' }] }]);
  await settled();
  expect(sent.slice(1)).toMatchObject([{ complete: true, present: ['a'], sightings: [] }]);
  expect(shown).toBe(2);
});

test('a list that is still growing is never said to be whole', async () => {
  for (let count = 1; count <= 5; count += 1) {
    delivery.take(reading(['a', 'b', 'c', 'd', 'e'].slice(0, count).map((id) => credential(id))));
    await vi.advanceTimersByTimeAsync(SETTLED_AFTER / 2);
  }
  expect(sent.some(({ complete }) => complete)).toBe(false);
  await settled();
  expect(sent.filter(({ complete }) => complete).map(({ present }) => present)).toEqual([['a', 'b', 'c', 'd', 'e']]);
});

test('a page that could not be read yet is not called unreadable while it renders', async () => {
  delivery.take(reading([], { outcome: 'unreadable', complete: false }));
  await vi.advanceTimersByTimeAsync(SETTLED_AFTER / 2);
  delivery.take(reading([credential('a')]));
  await settled();
  expect(sent.map(({ outcome }) => outcome)).not.toContain('unreadable');
});

test('a page that nothing has judged yet is not called unreadable or empty, however long that takes', async () => {
  delivery.take(reading([], { outcome: 'unreadable', isJudged: false, complete: false }));
  await settled();
  expect(sent).toEqual([]);
  delivery.take(reading([], { outcome: 'nothing' }));
  await settled();
  expect(sent.map(({ outcome }) => outcome)).toEqual(['nothing']);
});

test('a page that stays unreadable is told of once', async () => {
  for (let look = 0; look < 3; look += 1) delivery.take(reading([], { outcome: 'unreadable', complete: false }));
  await settled();
  await settled();
  expect(sent).toMatchObject([{ outcome: 'unreadable', complete: false, present: [], sightings: [] }]);
});

test('what reads as before is told once, however often the page renders anew', async () => {
  for (let look = 0; look < 5; look += 1) {
    delivery.take(reading([credential('a')]));
    await settled();
  }
  expect(sent.flatMap(({ sightings }) => sightings)).toHaveLength(1);
  expect(sent).toHaveLength(2);
});

test('only what has changed is fingerprinted and told', async () => {
  const both = [credential('a'), credential('b')];
  delivery.take(reading(both));
  await settled();
  fingerprinted = [];
  const renamed = credential('b', 'new name');
  delivery.take(reading([both[0] as ReadCredential, renamed], { changed: [renamed] }));
  await soon();
  expect(fingerprinted).toEqual(['b']);
  expect(sent.at(-1)?.sightings).toMatchObject([{ id: 'b', name: 'new name' }]);
});

test('one that is gone from the page is told of, without a sighting', async () => {
  delivery.take(reading([credential('a'), credential('b')]));
  await settled();
  delivery.take(reading([credential('a')], { changed: [] }));
  await settled();
  expect(sent.at(-1)).toMatchObject({ complete: true, present: ['a'], sightings: [] });
});

test('when the worker dies, the same is told again until it answers', async () => {
  answers = [NO_ANSWER, NO_ANSWER];
  delivery.take(reading([credential('a')]));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent.slice(0, 3).map(({ sightings }) => sightings.length)).toEqual([1, 1, 1]);
  expect(failures).toEqual([]);
  expect(shown).toBeGreaterThan(0);
});

test('after some tries it says so, and what was not told goes out with the next look', async () => {
  answers = [NO_ANSWER, NO_ANSWER, NO_ANSWER, NO_ANSWER];
  delivery.take(reading([credential('a')], { complete: false }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(failures).toEqual(['error_no_answer']);
  expect(sent).toHaveLength(4);
  delivery.take(reading([credential('a')], { changed: [], complete: false }));
  await soon();
  expect(sent.at(-1)?.sightings).toMatchObject([{ id: 'a' }]);
  expect(shown).toBe(1);
});

test('a leftover of an older version asks once and no more', async () => {
  answers = [{ ok: false, error: 'error_context_gone', values: [] }];
  delivery.take(reading([credential('a')], { complete: false }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toHaveLength(1);
  expect(failures).toEqual(['error_context_gone']);
});

test('more credentials than a message holds go out in several; the last one says that it is all', async () => {
  const many = Array.from({ length: 4_500 }, (_, index) => credential(String(index)));
  delivery.take(reading(many));
  await settled();
  expect(sent.slice(0, 3).map(({ sightings }) => sightings.length)).toEqual([2_000, 2_000, 500]);
  expect(sent.filter(({ complete }) => complete)).toHaveLength(1);
  expect(sent.every(({ present }) => present?.length === 4_500)).toBe(true);
});

describe('a row that reads differently', () => {
  const all = ['a', 'b', 'c'].map((id) => credential(id));
  const changed = [credential('a', 'new name'), ...all.slice(1)];
  const change = async () => {
    delivery.take(reading(all));
    await settled();
    sent.length = 0;
    delivery.take(reading(changed, { changed: changed.slice(0, 1) }));
    await soon();
  };

  test('is told alone: what else is there was told before', async () => {
    await change();
    expect(sent).toMatchObject([{ present: null, complete: false, sightings: [{ name: 'new name' }] }]);
  });

  test('is told with all the others where the worker has forgotten them', async () => {
    delivery.take(reading(all));
    await settled();
    sent.length = 0;
    answers = [{ ok: true, value: null }];
    delivery.take(reading(changed, { changed: changed.slice(0, 1) }));
    await soon();
    const told = { sightings: [{ name: 'new name' }] };
    expect(sent).toMatchObject([
      { ...told, present: null },
      { ...told, present: ['a', 'b', 'c'] },
    ]);
    expect(shown).toBeGreaterThan(1);
  });

  test('is told with the list where that has changed, too', async () => {
    delivery.take(reading(all));
    await settled();
    sent.length = 0;
    delivery.take(reading(changed.slice(0, 2), { changed: changed.slice(0, 1) }));
    await soon();
    expect(sent).toMatchObject([{ present: ['a', 'b'] }]);
  });
});

test('changes during a send are told after it, one message at a time', async () => {
  delivery.take(reading([credential('a')]));
  delivery.take(reading([credential('a', 'second'), credential('b')]));
  delivery.take(reading([credential('a', 'third'), credential('b')]));
  await settled();
  const names = sent.flatMap(({ sightings }) => sightings.filter(({ id }) => id === 'a').map(({ name }) => name));
  expect(names.at(-1)).toBe('third');
  expect(new Set(names).size).toBe(names.length);
});

test('a page that comes back as it was is told of again, without a sighting, and is not said to be whole', async () => {
  delivery.take(reading([credential('a')]));
  await settled();
  delivery.tellAgain(true);
  await settled();
  expect(sent.slice(2)).toMatchObject([{ outcome: 'read', complete: false, present: ['a'], sightings: [] }]);
  expect(sent).toHaveLength(3);
});

test('a page that the worker has forgotten is told of again as it is, whole if it is', async () => {
  delivery.tellAgain(false);
  delivery.take(reading([credential('a')]));
  await settled();
  delivery.tellAgain(false);
  await settled();
  expect(sent.slice(1)).toMatchObject([
    { complete: true, present: ['a'], sightings: [] },
    { complete: true, present: ['a'], sightings: [] },
  ]);
});

test('once it changes, it is news as ever', async () => {
  delivery.take(reading([credential('a')]));
  await settled();
  delivery.tellAgain(true);
  delivery.take(reading([credential('a'), credential('b')]));
  await settled();
  expect(sent.at(-1)).toMatchObject({ complete: true, present: ['a', 'b'] });
});

test('after the page was left nothing is sent', async () => {
  delivery.take(reading([credential('a')]));
  leave.abort();
  await settled();
  expect(sent).toHaveLength(0);
  expect(shown).toBe(0);
});

test('every message says when the visit began', async () => {
  delivery.take(reading([credential('a')]));
  await settled();
  delivery.tellAgain(true);
  await settled();
  expect(sent.map(({ visit }) => visit)).toEqual(sent.map(() => BEGAN));
  expect(sent).toHaveLength(3);
});

test('what was told as read wholly is not told again where it reads the same', async () => {
  wholly = new Set(['a']);
  for (let look = 0; look < 3; look += 1) {
    delivery.take(reading([credential('a')]));
    await settled();
  }
  expect(saidWhole('a')).toEqual([false, true]);
});

/** The sightings of one credential, as whether they are said to be read wholly. */
const saidWhole = (id: string) =>
  sent.flatMap(({ sightings }) => sightings.filter((one) => one.id === id).map(({ isWhole }) => isWhole ?? false));

test('what was read wholly is told as such once it has settled, and once', async () => {
  wholly = new Set(['a']);
  delivery.take(reading([credential('a'), credential('b')]));
  await soon();
  expect([saidWhole('a'), saidWhole('b')]).toEqual([[false], [false]]);
  await settled();
  await settled();
  expect([saidWhole('a'), saidWhole('b')]).toEqual([[false, true], [false]]);
});

test('a row that reads differently is not told as read wholly before it has settled again', async () => {
  wholly = new Set(['a']);
  delivery.take(reading([credential('a')]));
  await settled();
  delivery.take(reading([credential('a', 'new name')]));
  await soon();
  expect(saidWhole('a')).toEqual([false, true, false]);
  await settled();
  expect(saidWhole('a')).toEqual([false, true, false, true]);
});

test('what the browser had kept is not told as read wholly', async () => {
  delivery.take(reading([credential('a')]));
  await settled();
  wholly = new Set(['a']);
  delivery.tellAgain(true);
  await settled();
  expect(saidWhole('a')).toEqual([false]);
});
