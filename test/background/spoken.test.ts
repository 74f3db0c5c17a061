import { describe, expect, test } from 'vitest';
import { wordOf } from '../../src/background/spoken.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import { DAY, keyOf, NOW } from '../support/worker.ts';

/** What a person says of a key, as the ledger takes it. */
const record = newRecord(
  { provider: 'hubspot', kind: 'hubspot/service-key', account: '1', id: '1', name: null, url: null },
  NOW,
);
const key = keyOf('1');
const said = { key, day: '2026-11-20', zone: 'UTC' };
const start = Date.UTC(2026, 10, 20);
const when = { earliest: start, latest: start + DAY - 1 };
const day = { date: '2026-11-20', zone: 'UTC' };
const word = (action: Parameters<typeof wordOf>[0]) => wordOf(action, record, NOW);

test('a day is that of the making, of a rotation or of the end, whichever was said', () => {
  expect(word({ do: 'set-birth', ...said })).toEqual({ what: 'made', when, day });
  const rotated = { what: 'rotated', when, day, overlapDays: 7 };
  expect(word({ do: 'rotated', ...said, overlapDays: 7 })).toEqual({ ...rotated, about: null });
  expect(word({ do: 'rotated', ...said, overlapDays: 7, about: 'another' })).toEqual({ ...rotated, about: 'another' });
  const end = { do: 'set-expiry', key, day: '2027-01-05', zone: 'UTC' } as const;
  expect(word(end)).toMatchObject({ what: 'expires', day: { date: '2027-01-05', zone: 'UTC' } });
});

test('what names no day is that alone', () => {
  expect(word({ do: 'owner', key, text: 'Ana' })).toEqual({ what: 'owner', text: 'Ana' });
  expect(word({ do: 'unknown-birth', key })).toEqual({ what: 'unknown' });
  expect(word({ do: 'deactivated', key })).toEqual({ what: 'deactivated' });
});

describe('a day', () => {
  test('of today ends now', () => {
    const today = word({ do: 'set-birth', key, day: '2026-11-24', zone: 'UTC' });
    expect(today).toMatchObject({ when: { earliest: Date.UTC(2026, 10, 24), latest: NOW } });
  });

  test.each([
    ['2026-11-25', 'error_day_to_come'],
    ['2026-02-30', 'error_no_such_day'],
    ['1999-12-31', 'error_day_too_early'],
  ])('%s is refused as one of the past, and told back', (wrong, id) => {
    const refusal = expect.objectContaining({ id, values: [wrong] });
    expect(() => word({ do: 'set-birth', key, day: wrong, zone: 'UTC' })).toThrow(refusal);
  });
});
