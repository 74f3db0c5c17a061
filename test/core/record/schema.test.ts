import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { credentialKey } from '../../../src/core/credential.ts';
import { recordSchema } from '../../../src/core/record/schema.ts';

const NAMED = { provider: 'hubspot', kind: 'hubspot/service-key', account: '12345678', id: '1' };
const SPAN = { first: 2_000, last: 3_000, differsFrom: 1_000, forms: { p5: 'a1' } };
const RECORD = {
  ...NAMED,
  key: credentialKey(NAMED),
  name: null,
  namedAt: null,
  url: null,
  firstSeen: 1_000,
  lastSeen: 3_000,
  lastVisit: null,
  floor: null,
  spans: [SPAN],
  dates: [{ when: { earliest: 10, latest: 20 }, first: 2_000, last: 3_000 }],
  expiries: [{ when: 'never', first: 2_000, last: 3_000 }],
  overlaps: [],
  lastUsed: null,
  logged: [],
  history: [],
  misses: [],
  acts: [],
  note: { text: '', at: 0 },
  snooze: null,
  dismissal: null,
  doubt: null,
};

const isValid = (change: object): boolean => v.is(recordSchema, { ...RECORD, ...change });

test('a record is valid as it is kept', () => expect(isValid({})).toBe(true));

describe('a record is damaged where', () => {
  test.each<[string, object]>([
    ['it stands under the key of another one', { id: '2' }],
    ['a secret was seen last before it was seen first', { spans: [{ ...SPAN, last: 1_999 }] }],
    ['a secret differs from what was seen after it', { spans: [{ ...SPAN, differsFrom: 2_001 }] }],
    ['a date was read last before it was read first', { dates: [{ ...RECORD.dates[0], last: 1_999 }] }],
    ['an end was read last before it was read first', { expiries: [{ ...RECORD.expiries[0], last: 1_999 }] }],
    ['a date ends before it begins', { dates: [{ ...RECORD.dates[0], when: { earliest: 21, latest: 20 } }] }],
    ['one secret has fingerprints of two forms', { spans: [{ ...SPAN, forms: { p5: 'a1', full: 'b2' } }] }],
    ['two secrets have fingerprints of two forms', { spans: [SPAN, { ...SPAN, forms: { full: 'b2' } }] }],
  ])('%s', (_what, change) => expect(isValid(change)).toBe(false));

  test('and not where a secret differs from nothing, or keeps no fingerprint', () => {
    expect(isValid({ spans: [{ ...SPAN, differsFrom: null }] })).toBe(true);
    expect(isValid({ spans: [SPAN, { ...SPAN, forms: {} }] })).toBe(true);
  });
});
