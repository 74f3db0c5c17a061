import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../src/core/record/join.ts';
import { newRecord } from '../../../src/core/record/new-record.ts';
import { interval, word, zonedDay } from '../../../src/core/record/parts.ts';
import { type CredentialRecord, olderRecordSchema, recordSchema } from '../../../src/core/record/schema.ts';

/** Two copies of a record in which nothing is the same: what of each the joined one has. */

const IDENTITY = { provider: 'x', kind: 'x/key', account: '1', id: '1', name: 'Sync', url: 'https://x.example/keys' };
const record = (at: number, change: Partial<CredentialRecord> = {}): CredentialRecord => ({
  ...{ ...newRecord(IDENTITY, at), lastSeen: at, lastVisit: at },
  ...change,
});
const join = (a: Partial<CredentialRecord>, b: Partial<CredentialRecord>): CredentialRecord => {
  const one = joinRecords(record(1, a), record(2, b));
  expect(joinRecords(record(2, b), record(1, a))).toEqual(one);
  return one;
};

test('a new record says no more than that there is such an entry', () => {
  const { name, namedAt, note, firstSeen, lastSeen } = newRecord({ ...IDENTITY, name: ' Sync\n' }, 7);
  expect({ name, namedAt, note, firstSeen, lastSeen }).toEqual({
    ...{ name: 'Sync', namedAt: 7, note: { text: '', at: 7 }, firstSeen: 7, lastSeen: null },
  });
  expect(newRecord({ ...IDENTITY, name: null }, 7)).toMatchObject({ name: null, namedAt: null });
  expect(newRecord({ ...IDENTITY, name: '\u200b' }, 7)).toMatchObject({ name: null, namedAt: null });
});

test('the first sight, the last one, and what was said last', () => {
  const both = join(
    { name: 'Old', url: 'https://x.example/old', note: { text: 'Ana', at: 1 }, dismissal: { at: 8, news: 'a' } },
    { name: 'New', note: { text: 'Ben', at: 2 }, dismissal: { at: 7, news: 'b' } },
  );
  expect(both).toMatchObject({
    ...{ name: 'New', namedAt: 2, url: IDENTITY.url, firstSeen: 1, lastSeen: 2, lastVisit: 2 },
    ...{ note: { text: 'Ben' }, dismissal: { news: 'a' } },
  });
  const snooze = { severity: 'info' as const, news: 'x' };
  expect(
    join({ snooze: { ...snooze, at: 5, until: 9 } }, { snooze: { ...snooze, at: 6, until: null } }).snooze?.at,
  ).toBe(6);
  expect(join({ lastUsed: { when: 'never', at: 5 } }, { lastUsed: { when: 'never', at: 6 } }).lastUsed?.at).toBe(6);
});

test('whose it is, and of which kind, where either copy knows', () => {
  expect(join({ isPerUser: true }, {}).isPerUser).toBe(true);
  expect(join({}, {})).not.toHaveProperty('isPerUser');
  expect(join({}, {})).not.toHaveProperty('told');
  expect(join({ told: { kind: 'a', at: 5 } }, {}).told).toEqual({ kind: 'a', at: 5 });
  expect(join({ told: { kind: 'a', at: 5 } }, { told: { kind: 'b', at: 4 } }).told?.kind).toBe('a');
});

test('the earlier floor', () => {
  expect(join({ floor: { when: 5, at: 9 } }, { floor: { when: 6, at: 8 } }).floor).toEqual({ when: 5, at: 9 });
  expect(join({ floor: { when: 5, at: 9 } }, {}).floor?.when).toBe(5);
});

test('all that was seen and read, each look once', () => {
  const look = (first: number, last: number) => ({ first, last });
  const when = { earliest: 3, latest: 4 };
  const parts = (last: number, more: number): Partial<CredentialRecord> => ({
    spans: [
      { ...look(5, last), differsFrom: null, forms: {} },
      { ...look(more, more), differsFrom: null, forms: {} },
    ],
    dates: [
      { ...look(5, last), when },
      { ...look(more, more), when },
    ],
    expiries: [
      { ...look(5, last), when: 'never' },
      { ...look(more, more), when },
    ],
    overlaps: [{ ...look(5, last), until: null, graceDays: 7 }],
    logged: [{ what: 'rotated', when, learnedAt: last, reach: last, silentUpTo: last }],
    history: [[more, more, 'log']],
    misses: [{ at: more, most: true, day: `2026-01-${more}` }],
    acts: [{ id: `o${more}`, at: more, what: 'owner', text: 'Ana' }],
  });
  const both = join(parts(7, 10), parts(8, 11));
  for (const all of [both.spans, both.dates, both.expiries])
    expect(all.map(({ first, last }) => [first, last])).toEqual([
      [5, 8],
      [10, 10],
      [11, 11],
    ]);
  expect(both.overlaps).toEqual([{ ...look(5, 8), until: null, graceDays: 7 }]);
  expect(both.logged).toEqual([{ what: 'rotated', when, learnedAt: 7, reach: 8, silentUpTo: 8 }]);
  expect(both.history.map(([at]) => at)).toEqual([10, 11]);
  expect(both.misses.map(({ at }) => at)).toEqual([10, 11]);
  expect(both.acts.map(({ id }) => id)).toEqual(['o10', 'o11']);
  const two = join(parts(7, 10), { overlaps: [{ ...look(6, 6), until: null, graceDays: 7 }] });
  expect(two.overlaps.map(({ first }) => first)).toEqual([5, 6]);
});

test('one form of fingerprints, and the doubts of both', () => {
  const span = (first: number, forms: Record<string, string>) => ({ first, last: first, differsFrom: null, forms });
  const both = join({ spans: [span(1, { full: 'a1' })] }, { spans: [span(2, { p5: 'b2' })] });
  expect(both.spans.map(({ forms }) => forms)).toEqual([{}, { p5: 'b2' }]);
  const [a, b] = [
    { from: 3, upTo: 5 },
    { from: 4, upTo: 9 },
  ];
  expect(join({ doubt: a }, { doubt: b }).doubt).toEqual({ from: 3, upTo: 9 });
  expect(join({ doubt: a }, {}).doubt).toEqual(a);
  expect(join({}, {}).doubt).toBeNull();
});

describe('a part of a record', () => {
  const isInterval = (earliest: number | null, latest: number | null) => v.is(interval, { earliest, latest });

  test('does not end before it begins, unless an end is unknown', () => {
    expect([isInterval(1, 1), isInterval(5, null), isInterval(null, -5), isInterval(null, null)]).toEqual(
      Array(4).fill(true),
    );
    expect([isInterval(2, 1), isInterval(0, 8.65e15)]).toEqual([false, false]);
  });

  test('is a word without blanks, a day in a zone', () => {
    expect(['a', 'a.b-c', '', 'a b', 'a\u200b', 'x'.repeat(9)].map((one) => v.is(word(8), one))).toEqual([
      ...[true, true, false, false, false, false],
    ]);
    const isDay = (date: string, zone: string) => v.is(zonedDay, { date, zone });
    expect([isDay('2026-01-02', 'Etc/GMT+1'), isDay('26-1-2', 'UTC'), isDay('2026-01-02', 'U T')]).toEqual([
      ...[true, false, false],
    ]);
  });

  test('is kept as older versions had it, but for a key that is not its own', () => {
    const older = record(1, { spans: [{ first: 1, last: 1, differsFrom: null, forms: { p5: 'a1', full: 'b2' } }] });
    expect([v.is(olderRecordSchema, older), v.is(recordSchema, older)]).toEqual([true, false]);
    expect(v.is(olderRecordSchema, { ...older, id: '2' })).toBe(false);
    const past = (earliest: number | null) => v.is(recordSchema, record(1, { history: [[earliest, 5, 'log']] }));
    expect([past(null), past(0), past(5), past(6)]).toEqual([true, true, true, false]);
  });
});
