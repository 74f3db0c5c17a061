// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commonWords } from '../../../src/page/language-pack.ts';
import { persist } from '../../../src/page/persist.ts';
import { sharedRoute } from '../../../src/page/route.ts';
import { Settling } from '../../../src/page/settling.ts';
import type { Reply } from '../../../src/protocol/messages.ts';

const REFUSED: Reply<never> = { ok: false, error: 'error_storage_full', values: [] };

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['while a question is under way', 0],
  ['between two questions', 100],
])('a visit that ends %s asks nothing more, and waits for nothing', async (_when, later) => {
  const visit = new AbortController();
  let asked = 0;
  const ask = () => {
    asked += 1;
    return new Promise<Reply<never>>((resolve) => setTimeout(resolve, 50, REFUSED));
  };
  const answer = persist(ask, visit.signal);
  await vi.advanceTimersByTimeAsync(later);
  visit.abort();
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  await expect(answer).resolves.toMatchObject({ ok: false });
});

test('a question that is answered as the visit ends is not asked again', async () => {
  const visit = new AbortController();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    visit.abort();
    return REFUSED;
  };
  await expect(persist(ask, visit.signal)).resolves.toEqual(REFUSED);
  expect(asked).toBe(1);
});

test('what changes after a visit has ended is waited for no more', () => {
  const visit = new AbortController();
  let settled = 0;
  const settling = new Settling(
    1_000,
    () => {
      settled += 1;
    },
    visit.signal,
  );
  settling.restart();
  visit.abort();
  settling.restart();
  vi.runAllTimers();
  expect(settled).toBe(0);
});

test('without the words of English nothing is read', () => {
  const { common } = sharedRoute();
  sharedRoute().common = null;
  expect(commonWords).toThrow('the words of English are not there');
  sharedRoute().common = common;
});
