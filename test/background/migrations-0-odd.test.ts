import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/background/migrations/index.ts';
import { toLayout1 } from '../../src/background/migrations/to-1.ts';

/** Layout 0 had no schema: whatever anybody or anything had left in it. Each is judged by all that is written for it. */
const SEEN = Date.UTC(2026, 0, 1);
const OLD = { provider: 'hubspot', kind: 'hubspot/service-key', account: '12345678', id: '8', seen: SEEN };
const KEY = 'hubspot hubspot%2Fservice-key 12345678 8';
const of = (key: object) => toLayout1({ ledger: { keys: [key] } });
const recordOf = (more: object) => of({ ...OLD, ...more })[`credential:${KEY}`];

test('a list that can be read whole leaves nothing behind as damaged', () => {
  expect(of({ ...OLD, name: 'Sync', note: 'by Ana', made: SEEN - 1 })).toEqual({
    schema: 1,
    index: [KEY],
    settings: { overall: null, byKind: {}, notifications: false },
    [`credential:${KEY}`]: {
      ...{ key: KEY, provider: 'hubspot', kind: 'hubspot/service-key', account: '12345678', id: '8', name: 'Sync' },
      birth: { earliest: SEEN - 1, latest: SEEN - 1, evidence: 'user' },
      ...{ pageBirth: null, expires: null, lastUsed: null, fingerprints: {}, overlap: null, rotations: [] },
      ...{ firstSeen: SEEN, lastSeen: SEEN, presence: 'present', presenceSince: SEEN },
      ...{ url: null, snooze: null, dismissed: null, note: 'by Ana' },
    },
    ledger: null,
    maxAgeDays: null,
  });
});

test.each([
  ['the provider', { provider: 1 }],
  ['the kind', { kind: undefined }],
  ['the account', { account: 12345678 }],
  ['the id', { id: 8 }],
  ['a word for the id', { id: '' }],
  ['the time', { seen: 'yesterday' }],
  ['a time that there is', { seen: Number.POSITIVE_INFINITY }],
])('an entry that lacks %s is no record, and all is set aside', (_, more) => {
  const ledger = { keys: [{ ...OLD, ...more }, OLD] };
  const changes = toLayout1({ ledger });
  expect(Object.keys(changes).filter((name) => name.startsWith('credential:'))).toEqual([`credential:${KEY}`]);
  expect(changes).toMatchObject({ index: [KEY], 'damaged:ledger': ledger });
});

test.each([[null], ['text'], [7], [[]], [{ keys: 'text' }]])('what holds no list is set aside: %j', (ledger) => {
  expect(toLayout1({ ledger })).toMatchObject({ index: [], 'damaged:ledger': ledger, ledger: null });
});

test.each([[null], ['text'], [7]])('an entry that is no object is none, and set aside with its list: %j', (one) => {
  expect(toLayout1({ ledger: { keys: [one] } })).toMatchObject({ index: [], 'damaged:ledger': { keys: [one] } });
});

describe('what a person had typed in', () => {
  const birthOf = (made: unknown) => recordOf({ made });
  const unknown = { birth: { earliest: null, latest: SEEN, evidence: 'first-seen' } };

  test('counts up to the first look', () => {
    expect(birthOf(SEEN)).toMatchObject({ birth: { earliest: SEEN, latest: SEEN, evidence: 'user' } });
    expect(birthOf(SEEN + 1)).toMatchObject(unknown);
  });

  test.each([['1751328000000'], [null], [Number.NaN], [Number.NEGATIVE_INFINITY]])(
    'as %j for a day says nothing',
    (made) => {
      expect(birthOf(made)).toMatchObject(unknown);
    },
  );

  test('as no name and no note is none', () => {
    expect(recordOf({ name: 7, note: 7 })).toMatchObject({ name: null, note: '' });
    expect(recordOf({ name: '' })).toMatchObject({ name: null });
  });

  test.each([
    { days: 180, overall: { maximumAgeDays: 180, warnAheadDays: 14 } },
    { days: 5, overall: { maximumAgeDays: 5, warnAheadDays: 5 } },
    { days: 1, overall: { maximumAgeDays: 1, warnAheadDays: 1 } },
    { days: 3_650, overall: { maximumAgeDays: 3_650, warnAheadDays: 14 } },
    ...[0, 3_651, 90.5, '90', null].map((days) => ({ days, overall: null })),
  ])('as a limit of $days days is $overall', ({ days: maxAgeDays, overall }) => {
    expect(toLayout1({ maxAgeDays }).settings).toEqual({ overall, byKind: {}, notifications: false });
  });
});

describe('which layout storage has', () => {
  const ledger = { keys: [OLD] };

  test.each([
    [{}],
    [{ schema: 4 }],
    [{ schema: 5, ledger }],
    [{ schema: 'text' }],
    [{ schema: -1 }],
    [{ schema: 1.5 }],
    [{ install: {} }],
  ])('%j has nothing to be moved', (raw) => {
    expect(migrate(raw)).toBeNull();
  });

  test.each([[{}], [{ schema: 'text' }], [{ schema: -1 }], [{ schema: 1.5 }], [{ schema: 0 }]])(
    '%j with the list of layout 0 is moved from there',
    (raw) => {
      const record = { key: KEY, firstSeen: SEEN };
      expect(migrate({ ...raw, ledger })).toMatchObject({ schema: 4, ledger: null, [`credential:${KEY}`]: record });
    },
  );

  test('an empty one of layout 0 is brought to the present one', () => {
    const changes = migrate({ schema: 0 });
    expect(changes).toMatchObject({ schema: 4, index: [] });
    expect(Object.keys(changes ?? {})).not.toContain('damaged:ledger');
  });

  test('that of a later one is not taken through the earlier moves', () => {
    for (const schema of [1, 2, 3]) expect(migrate({ schema, ledger, maxAgeDays: 90 })).toEqual({ schema: 4 });
  });
});
