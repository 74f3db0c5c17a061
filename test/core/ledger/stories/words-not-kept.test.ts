import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent, MAX_ROTATIONS } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { day, logged, masked, namedDay, recordAfter, rotatedBy, said, seen, type Told, wholeDay } from '../../world.ts';

/** What a person said is kept for as long as it matters. */

const rotatedOn = (number: number, overlapDays = 7): LedgerEvent =>
  rotatedBy(namedDay(number, day(number)).when, overlapDays, 'another');
const cancelled = said({ what: 'cancelled' });

/** How it was told of, from day -1 on; each ends by day 1. */
const TOLD: [string, Told][] = [
  ['the log', [[day(1), logged(['rotated', day(0)])]]],
  [
    'our eyes',
    [
      [day(-1), masked('aaa')],
      [day(1), masked('bbb')],
    ],
  ],
  [
    'the page',
    [
      [day(-1), seen({ created: wholeDay(-300) })],
      [day(1), seen({ created: wholeDay(0) })],
    ],
  ],
  [
    'our eyes and a person',
    [
      [day(-1), masked('aaa')],
      [day(0), rotatedOn(0)],
      [day(1), masked('bbb')],
    ],
  ],
  [
    'a person and the log',
    [
      [day(0), rotatedOn(0)],
      [day(1), logged(['rotated', day(0)])],
    ],
  ],
];

describe.each(TOLD)('a rotation of which %s told, and that a person cancelled', (_, told) => {
  const first: CredentialRecord = recordAfter([day(-10), seen()], ...told, [day(2), cancelled]);

  test('stays cancelled, however many others are said', () => {
    let record = first;
    for (let n = 1; n <= 60; n += 1) {
      record = applyEvent(record, rotatedOn(40 * n), day(40 * n)) ?? record;
      const { birth, rotations } = deriveState(record, day(40 * n));
      expect(rotations).toHaveLength(Math.min(n, MAX_ROTATIONS));
      expect(birth).toMatchObject(namedDay(40 * n, day(40 * n)).when);
    }
  });

  test('stays cancelled in a copy that is merged, from before or after it was', () => {
    const before = recordAfter([day(-10), seen()], ...told);
    let record = first;
    for (let n = 1; n <= 12; n += 1) {
      record = applyEvent(record, rotatedOn(40 * n), day(40 * n)) ?? record;
      for (const copy of [before, first])
        for (const joined of [joinRecords(record, copy), joinRecords(copy, record)])
          expect(deriveState(joined, day(40 * n)).rotations).toHaveLength(n);
    }
  });

  test('leaves those before it and after it', () => {
    const early: Told = [
      [day(-400), seen()],
      [day(-300), rotatedOn(-300)],
    ];
    let record = recordAfter(...early, ...told, [day(2), cancelled], [day(3), seen()], [day(4), cancelled]);
    for (let n = 1; n <= 12; n += 1) {
      record = applyEvent(record, rotatedOn(40 * n), day(40 * n)) ?? record;
      expect(deriveState(record, day(40 * n)).rotations).toHaveLength(n + 1);
    }
  });
});

test('of a word said again after a look, only that one is taken back, also where another look followed', () => {
  const again = day(6);
  const record = recordAfter(
    [day(-9), seen()],
    [day(0), rotatedOn(0)],
    [day(4), cancelled],
    [day(5), seen()],
    [again, cancelled],
  );
  const undone = (one: CredentialRecord) => {
    const act = one.acts.find(({ at }) => at === again)?.id ?? '';
    return deriveState(applyEvent(one, { type: 'undone', act }, day(8)) ?? one, day(8)).rotations;
  };
  expect(undone(record)).toEqual([]);
  const later = applyEvent(record, seen(), day(7)) ?? record;
  expect(undone(later)).toEqual([]);
});

describe('a word that is taken back in one copy, while the other goes on', () => {
  const start = recordAfter([day(-10), seen()], [day(0), rotatedOn(0)]);
  const word = start.acts[0]?.id ?? '';
  const back = applyEvent(start, { type: 'undone', act: word }, day(1)) ?? start;

  test.each([1, 5, 8, 9, 20, 40])('counts no more, after %d rotations there, and stays so', (times) => {
    let other = start;
    for (let n = 1; n <= times; n += 1) other = applyEvent(other, rotatedOn(40 * n), day(40 * n)) ?? other;
    for (const joined of [joinRecords(back, other), joinRecords(other, back)]) {
      expect(deriveState(joined, day(40 * times + 1)).rotations).toHaveLength(times);
      let later = joined;
      for (let n = times + 1; n <= times + 10; n += 1)
        later = applyEvent(later, rotatedOn(40 * n), day(40 * n)) ?? later;
      expect(deriveState(later, day(40 * (times + 10))).rotations).toHaveLength(Math.min(times + 10, MAX_ROTATIONS));
    }
  });
});

describe('a word that is cancelled or corrected in one copy, while the other goes on', () => {
  const start = recordAfter([day(-10), seen()], [day(0), rotatedOn(0)]);
  const on = (from: CredentialRecord, times: number) => {
    let record = from;
    for (let n = 1; n <= times; n += 1) record = applyEvent(record, rotatedOn(40 * n), day(40 * n)) ?? record;
    return record;
  };
  const corrected = rotatedBy(namedDay(-5, day(1)).when, 7, 'same');
  const followed = (event: LedgerEvent, now: number) => applyEvent(start, event, now) ?? start;

  test.each([
    ['cancelled', followed(cancelled, day(2)), 0],
    ['corrected', followed(corrected, day(1)), 1],
  ])('%s there, it does not come back', (_, told, left) => {
    for (const times of [1, 5, 8, 12, 20])
      for (const [a, b] of [[told, on(start, times)] as const, [on(told, times), start] as const]) {
        const joined = joinRecords(a, b);
        expect(joinRecords(b, a)).toEqual(joined);
        expect(joinRecords(joined, b)).toEqual(joined);
        expect(joinRecords(joined, a)).toEqual(joined);
        expect(deriveState(joined, day(40 * times + 1)).rotations).toHaveLength(times + left);
      }
  });
});
