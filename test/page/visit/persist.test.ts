import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LAST_PATIENCE, PATIENCE, persist } from '../../../src/page/persist.ts';
import type { Reply } from '../../../src/protocol/messages.ts';

const FULL: Reply<never> = { ok: false, error: 'error_storage_full', values: [] };

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A worker that answers each question so late, in ms. */
const after = (late: number) => () => new Promise<Reply<never>>((resolve) => setTimeout(resolve, late, FULL));

async function endOf(ask: () => Promise<Reply<never>>): Promise<Reply<never> | null> {
  let end: Reply<never> | null = null;
  void persist(ask, new AbortController().signal).then((reply) => {
    end = reply;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return end;
}

test('a worker that is slow, but answers, is taken at its word', async () => {
  expect(await endOf(after(PATIENCE * 2))).toEqual(FULL);
});

test('one that never answers is said not to', async () => {
  expect(await endOf(after(LAST_PATIENCE * 100))).toMatchObject({ error: 'error_no_answer' });
});
