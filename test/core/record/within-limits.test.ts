import { describe, expect, test } from 'vitest';
import { withinLimits } from '../../../src/core/record/limits.ts';
import { cancelled, made, owner, record, rotated, undone, when } from './words-said.ts';

describe('a record within its limits', () => {
  const looks = (count: number) => Array.from({ length: count }, (_, at) => ({ first: 12 - at, last: 12 - at }));
  const firsts = (all: readonly { readonly first: number }[]) => all.map(({ first }) => first);

  test('has the newest of each sort', () => {
    const kept = withinLimits(
      record([], {
        spans: looks(9).map((one) => ({ ...one, differsFrom: null, forms: {} })),
        dates: looks(9).map((one) => ({ ...one, when: when(5) })),
        expiries: looks(9).map((one) => ({ ...one, when: null })),
        overlaps: looks(9).map((one) => ({ ...one, until: null, graceDays: 7 })),
        misses: looks(9).map(({ first: at }) => ({ at, most: true })),
      }),
    );
    expect(firsts(kept.spans)).toEqual([7, 8, 9, 10, 11, 12]);
    expect([firsts(kept.dates), firsts(kept.expiries)]).toEqual(Array(2).fill([10, 11, 12]));
    expect(firsts(kept.overlaps)).toEqual([11, 12]);
    expect(kept.misses.map(({ at }) => at)).toEqual([9, 10, 11, 12]);
  });

  test('knows of rotations in a log that are too many from its history', () => {
    const line = (latest: number, what: 'created' | 'rotated') => ({
      ...{ what, when: { earliest: latest - 1, latest }, learnedAt: 99, reach: 99, silentUpTo: 99 },
    });
    const logged = [line(1, 'created'), line(2, 'rotated'), ...[3, 4, 5, 6, 7, 8].map((at) => line(at, 'rotated'))];
    const kept = withinLimits(record([], { logged }));
    expect(kept.logged.map(({ when: { latest } }) => latest)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(kept.history).toEqual([[1, 2, 'log']]);
  });

  test('knows of words that are too many from its history', () => {
    const births = Array.from({ length: 20 }, (_, at) => made(at + 100));
    expect(withinLimits(record([rotated(1), ...births])).history).toEqual([[-1, 0, 'user', 'r1']]);
  });

  test('has fifty of its history, none twice, none that was taken back, corrected or cancelled', () => {
    const past = (at: number) => [at, at, 'log'] as const;
    const all = Array.from({ length: 60 }, (_, at) => past(at));
    const { history } = withinLimits(record([], { history: [...all, past(59)] }));
    expect(history).toEqual(all.slice(10));
    const words = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((id, at) => [at, at, 'user', id] as const);
    const acts = [undone(1), rotated(2), rotated(7, { replaces: 'r2' }), rotated(3), cancelled(8, { of: 'r3' })];
    const kept = withinLimits(record([...acts, rotated(5)], { history: words })).history;
    expect(kept.map(([, , , id]) => id)).toEqual(['r4', 'r5', 'r6']);
  });

  test('has no more beside a doubt, and of that which acts are ahead those that are kept', () => {
    const aside = {
      expiries: looks(5).map((one) => ({ ...one, when: null })),
      dates: looks(5).map((one) => ({ ...one, when: when(5) })),
      overlaps: looks(5).map((one) => ({ ...one, until: null, graceDays: 7 })),
      history: Array.from({ length: 9 }, (_, at) => [at, at, 'log'] as const),
    };
    const one = { from: 1, upTo: 2, ahead: ['o1', 'gone'], aside };
    const { doubt } = withinLimits(record([owner(1)], { doubt: { ...one, inner: { from: 1, upTo: 2 } } }));
    expect(doubt).toMatchObject({ from: 1, upTo: 2, ahead: ['o1'], inner: { from: 1, upTo: 2 } });
    expect(firsts(doubt?.aside?.expiries ?? [])).toEqual([10, 11, 12]);
    expect(firsts(doubt?.aside?.dates ?? [])).toEqual([10, 11, 12]);
    expect(firsts(doubt?.aside?.overlaps ?? [])).toEqual([11, 12]);
    expect(doubt?.aside?.history.map(([at]) => at)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(withinLimits(record([], { doubt: { from: 1, upTo: 2 } })).doubt).toEqual({ from: 1, upTo: 2 });
    const bare = { expiries: [], history: [] };
    expect(withinLimits(record([], { doubt: { from: 1, upTo: 2, aside: bare } })).doubt?.aside).toEqual(bare);
  });
});
