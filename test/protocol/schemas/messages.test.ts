import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFromOwnPage } from '../../../src/protocol/schemas/from-own-page.ts';
import { readFromPage } from '../../../src/protocol/schemas/from-page.ts';
import { readRecord } from '../../../src/protocol/schemas/stored.ts';
import { readToPage } from '../../../src/protocol/schemas/to-page.ts';

const sighting = {
  kind: 'hubspot/service-key',
  id: '4711',
  name: 'Billing',
  created: { earliest: 1, latest: 2 },
  expires: 'never',
  lastUsed: null,
  fingerprints: { full: '0badcafe', p5: '01234567' },
  oldSecretExpires: null,
};
const sighted = (part: object = {}, more: object = {}) => ({
  protocol: 1,
  type: 'sighted',
  page: 'hubspot/service-keys',
  account: '12345678',
  outcome: 'read',
  complete: true,
  present: ['4711'],
  sightings: [{ ...sighting, ...part }],
  ...more,
});

describe('a sighting', () => {
  test('in good form is read as it is', () => {
    expect(readFromPage(sighted())).toMatchObject({ sightings: [sighting] });
  });

  test.each([
    ['a whole token for a fingerprint', { fingerprints: { full: 'pat-na1-01234567-89ab-cdef-0123-456789abcdef' } }],
    ['more than 32 bits of a fingerprint', { fingerprints: { full: '0badcafe0' } }],
    ['a form of fingerprint that is none', { fingerprints: { token: '0badcafe' } }],
    ['a birth that ends before it begins', { created: { earliest: 2, latest: 1 } }],
    ['a date beyond all dates', { created: { earliest: null, latest: 9e15 } }],
    ['no number for a date', { created: { earliest: Number.NaN, latest: null } }],
    ['an id with a space', { id: '47 11' }],
    ['an id with a direction override', { id: '47\u202e11' }],
    ['an id of a thousand characters', { id: 'x'.repeat(1_000) }],
    ['a field of its own', { token: 'pat-na1-…' }],
    ['a name beyond measure', { name: 'x'.repeat(100_000) }],
  ])('with %s is refused', (_what, part) => {
    expect(readFromPage(sighted(part))).toBeNull();
  });

  test('has its name cleaned once more, and cut', () => {
    const names = fc.string({ unit: 'binary', maxLength: 1_000 });
    fc.assert(
      fc.property(names, (name) => {
        const read = readFromPage(sighted({ name }));
        const seen = read?.type === 'sighted' ? read.sightings[0]?.name : undefined;
        if (seen === null) return;
        expect(seen).toBeTypeOf('string');
        expect([...new Intl.Segmenter().segment(seen ?? '')].length).toBeLessThanOrEqual(120);
        expect(seen).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
      }),
      { numRuns: 500 },
    );
  });

  test('is one of at most 2,000', () => {
    const many = (count: number) => sighted({}, { sightings: Array.from({ length: count }, () => sighting) });
    expect(readFromPage(many(2_000))).not.toBeNull();
    expect(readFromPage(many(2_001))).toBeNull();
    expect(readFromPage(sighted({}, { present: Array.from({ length: 20_001 }, (_, n) => `${n}`) }))).toBeNull();
  });
});

test('readers of messages and records never throw, whatever they are given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (value) => {
      expect(readFromPage(value)).toBeNull();
      expect(readFromOwnPage(value)).toBeNull();
      expect(readToPage(value)).toBeNull();
      expect(readRecord('a b c d', value)).toBeNull();
    }),
    { numRuns: 3_000 },
  );
});

test('a message to a page is of one form', () => {
  expect(readToPage({ protocol: 1, type: 'ledger-changed' })).toEqual({ type: 'ledger-changed' });
  expect(readToPage({ protocol: 2, type: 'ledger-changed' })).toBeNull();
  expect(readToPage({ protocol: 1, type: 'ledger-changed', more: 1 })).toBeNull();
  expect(readToPage({ protocol: 1, type: 'sighted' })).toBeNull();
});
