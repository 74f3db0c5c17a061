import { describe, expect, test } from 'vitest';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import {
  bornOn,
  day,
  logged,
  masked,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  type Told,
  wholeDay,
} from '../../world.ts';

/** How long an old secret lives on is the kind's: 0 where it ends at once, null where the provider does not say. */

const words = (n: number, from: number, to: number) => [day(n), seen({ created: span(day(from), day(to)) })] as const;
const stateOf = (graceDays: number | null, ...told: Told) =>
  deriveState(recordAfter(...told), told.at(-1)?.[0] ?? day(0), graceDays);

describe('a date that fits the former secret, too', () => {
  const told = [words(-80, -200, -199), words(-70, -75, -74), words(-69, -71, -70)];
  const later = words(-10, -76, -45);
  const [former, present] = [span(day(-75), day(-45)), span(day(-71), day(-70))];

  test.each([
    [null, former],
    [7, former],
    [0, present],
  ])('may be of that as long as a rotation can be cancelled: %s days', (graceDays, born) => {
    expect(stateOf(graceDays, ...told, later).birth.earliest).toBe(born.earliest);
  });

  test.each([
    [null, former],
    [30, former],
    [7, present],
  ])('is of the present one where that was shown for longer than %s days', (graceDays, born) => {
    expect(stateOf(graceDays, ...told, words(-50, -71, -70), later).birth.earliest).toBe(born.earliest);
  });
});

test.each([
  [null, []],
  [7, []],
  [0, [{ because: { code: 'log-date' } }]],
])('a person is believed against the log where a rotation can have been cancelled: %s days', (graceDays, refuted) => {
  const read = (n: number) => [day(n), seen({ created: wholeDay(-200) })] as const;
  const log = [day(10), logged(['rotated', day(5)])] as const;
  const state = stateOf(graceDays, [day(0), seen()], log, read(11), [day(12), bornOn(wholeDay(-200))], read(40));
  expect(state.refuted).toMatchObject(refuted);
});

test.each([
  [null, 7, 'shown'],
  [null, 9, 'deactivated'],
  [7, 7, 'shown'],
  [7, 9, 'deactivated'],
  [30, 9, 'shown'],
  [0, 3, 'deactivated'],
  [0, 0.005, 'shown'],
])('grace %s: what the log ends %s days after a rotation is then: %s', (graceDays, after, presence) => {
  const log = logged(['created', day(-300)], ['rotated', day(0)], ['deactivated', day(after)]);
  expect(stateOf(graceDays, [day(20), log]).presence.state).toBe(presence);
});

describe('of two copies one saw one secret before and after, the other a change to one that it saw for', () => {
  const here = recordAfter([day(-20), masked('aaaaa')], [day(20), masked('aaaaa')]);
  const portable = (...told: Told) => {
    const record = recordAfter(...told);
    return { ...record, spans: record.spans.map((one) => ({ ...one, forms: {} })) };
  };
  const there = (days: number) =>
    portable([day(-25), masked('11111')], [day(0), masked('22222')], [day(days), masked('22222')]);

  test.each([
    [null, 10, null],
    [null, 19, null],
    [7, 7, null],
    [7, 10, day(-25)],
    [30, 10, null],
    [1, 2, day(-25)],
    [0, 2, day(-25)],
    [0, 0, day(-25)],
  ])('grace %s, %i days: made after %s', (graceDays, days, earliest) => {
    for (const joined of [joinRecords(here, there(days)), joinRecords(there(days), here)]) {
      const { birth, rotations } = deriveState(joined, day(40), graceDays);
      expect(span(birth.earliest, birth.latest)).toEqual(span(earliest, day(-20)));
      // One that may have been cancelled is none; one that cannot have been is that of the secret which both saw.
      expect(rotations.map(({ when }) => when)).toEqual(earliest === null ? [] : [span(day(-25), day(-20))]);
    }
  });
});

test('what is said of a word before it is taken goes by the grace of the kind, too', () => {
  const log = logged(['created', day(-300)], ['rotated', day(0)], ['deactivated', day(3)]);
  const record = recordAfter([day(20), log]);
  const check = (graceDays: number | null) =>
    checkWord(record, { what: 'still-there' }, day(21), graceDays).contradicts;
  expect(check(0)).toEqual([{ code: 'log-ended', at: day(3) }]);
  for (const graceDays of [7, null]) expect(check(graceDays)).toEqual([]);
});

describe('where an old secret ends at once, no rotation is cancelled', () => {
  const graced = (event: LedgerEvent): LedgerEvent => ({ ...event, graceDays: 0 }) as LedgerEvent;
  const cancelled = graced(said({ what: 'cancelled' }));
  const before = [day(-20), masked('aaaaa', { created: wholeDay(-200) })] as const;

  test.each([
    ['eyes', [day(0), masked('bbbbb')] as const, 'new-key-seen'],
    ['the log', [day(1), logged(['rotated', day(0)])] as const, 'log-date'],
    ['the page', [day(0.3), seen({ created: wholeDay(0) })] as const, 'page-date'],
  ])('that %s told of', (_, told, code) => {
    const { rotations, refuted } = stateOf(0, before, told, [day(2), cancelled]);
    expect(rotations).toHaveLength(1);
    expect(refuted).toMatchObject([{ because: { code } }]);
    expect(stateOf(7, before, told, [day(2), said({ what: 'cancelled' })]).rotations).toHaveLength(0);
  });

  test('but what a person alone told of can be taken back so', () => {
    expect(stateOf(0, before, [day(0), rotatedBy(wholeDay(0))], [day(2), cancelled]).rotations).toHaveLength(0);
  });

  test('a likeness with the former one is chance', () => {
    const looks: Told = [before, [day(0), masked('bbbbb')], [day(2), masked('aaaaa')]];
    const graceless = looks.map(([at, event]) => [at, graced(event)] as const);
    expect(stateOf(0, ...graceless)).toMatchObject({ birth: { earliest: day(0), latest: day(2) } });
    expect(stateOf(7, ...looks).rotations).toHaveLength(0);
  });
});
