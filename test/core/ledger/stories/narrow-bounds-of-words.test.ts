import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { bornOn, dateOf, day, logged, masked, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { made, page, record, rot, type Tells, word } from '../short-lives.ts';
import { claimsOf, type WholeClaims, wholeClaims } from '../whole-claims.ts';

/** What persons say and logs tell, each beside something that must not be made of it; and what two copies leave open. */

const week = (look: Tells[1]) => ({ ...look, graceDays: 7 }) as Tells[1];
const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });
const month = (from: number) => span(wholeDay(from).earliest, wholeDay(from + 29).latest);
const holds = (what: string, at: number, expected: Partial<WholeClaims>, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toMatchObject(expected));

describe('rotations', () => {
  const first = { rotations: [[-4.5, -3.5, 'user', 4]], newSince: null };
  holds('from before the first look', 5, first, [1.5, masked('a')], [4, rotatedBy(wholeDay(-4))]);
  holds('of the day of the first look', 96.5, { made: [94.5, 95], by: 'user' }, [95, masked('a')], [96, rot(95, 96)]);
  const onDay = { made: [-10.75, -10.75], by: 'log', day: dateOf(-11) };
  holds(
    'of a day within which the log has its instant',
    1,
    onDay,
    [0, logged(['rotated', day(-10.75)])],
    [0.1, rot(-11, 0.1)],
  );
  const before = { made: [-20.5, -19.5], asOf: 4.5, by: 'page' };
  const looks: Tells[] = [
    [0, masked('a', { created: wholeDay(-20) })],
    [4.5, masked('a')],
  ];
  holds('long before the secret that was seen on', 7, before, ...looks, [6, rotatedBy(wholeDay(-300))]);
  const days: Tells[] = [
    [-20, page(-300)],
    [0.2, page(0)],
    [1.5, rot(1, 1.5)],
  ];
  test('of the day after the one that the page gave before that: two', () => {
    expect(wholeClaims(2, 7, ...days).rotations).toHaveLength(2);
    expect(wholeClaims(11, 7, ...days, [10, page(9)]).rotations).toHaveLength(3);
  });
  test('whose day is corrected, of long ago, are one', () => {
    const later = Array.from(
      { length: 9 },
      (_, n): Tells => [100 + 50 * n, rotatedBy(wholeDay(100 + 50 * n - 1), 0, 'another')],
    );
    expect(wholeClaims(600, 7, [-9, seen()], [0, rot(0)], [1, made(-3)], ...later).rotations).toHaveLength(10);
  });
  const two = {
    rotations: [
      [212.5, 213.5, 'user', 219],
      [219.5, 220.4, 'page', 220.4],
    ],
  };
  const next = week(masked('a', { created: wholeDay(220), ...old(223) }));
  holds(
    'of the day on which an old secret can have been replaced, before another',
    221,
    two,
    [196, masked('b')],
    [219, rotatedBy(wholeDay(213))],
    [220.4, next],
  );
  const dayAfter = { made: [107.5, 108.5], by: 'page', rotations: [[107.5, 108.5, 'page', 110]] };
  const dated = masked('a', { created: wholeDay(108) });
  holds(
    'of the day after the one that its page gave, where the same secret shows since',
    111,
    dayAfter,
    [108.9, dated],
    [110, rot(109, 110)],
    [110.5, masked('a')],
  );
  const agreed = { rotations: [[46.5, 47.5, 'page', 49]] };
  holds(
    'of the day that the page gave, after another day was named',
    52,
    agreed,
    [49, page(47)],
    [50, made(42)],
    [51, rot(47, 51)],
  );
});

describe('a day that a person named against the log', () => {
  const vague = seen({ created: span(null, day(55)) });
  holds(
    'is set aside where its page gives since what fits the log',
    61,
    { made: [34, 34], by: 'log', refuted: [['made', 'log-date']] },
    [0, seen()],
    [40, logged(['rotated', day(34)])],
    [45, made(-6)],
    [60, vague],
  );
});

describe('a day that a person named, half a day before the page gives the next one', () => {
  const exactly = bornOn(span(day(2.1), day(2.1)));
  const byUser = { made: [2.1, 2.1], by: 'user' };
  holds(
    'is believed, and no rotation',
    11,
    { ...byUser, rotations: [] },
    [5, masked('a')],
    [10.1, exactly],
    [10.6, page(3)],
  );
  const one = { ...byUser, rotations: [[2.1, 2.1, 'user', 5]] };
  holds(
    'is that of the rotation which an old secret tells of',
    11,
    one,
    [5, masked('a', old(8))],
    [10.1, exactly],
    [10.6, page(3)],
  );
});

describe('"cancelled"', () => {
  const stands = { rotations: [[101.5, 102.5, 'user', 111]], cancelled: null };
  holds(
    'is about no rotation that is told of only later',
    112,
    stands,
    [8, seen()],
    [103, word('cancelled')],
    [111, rotatedBy(wholeDay(102))],
  );
  const none = { rotations: [], refuted: [] };
  holds(
    'is not refuted by a month that reaches past it',
    29,
    none,
    [22, masked('a')],
    [23.5, rot(21, 23.5)],
    [24.5, word('cancelled')],
    [28, seen({ created: month(8) })],
  );
  const former = { made: [-58.5, -57.5], ...none };
  holds(
    'is not refuted by an older date',
    25,
    former,
    [21, week(masked('b', old(27)))],
    [24, word('cancelled')],
    [24.5, page(-58)],
  );
});

describe('two copies', () => {
  const both = (at: number, here: Tells[], there: Tells[]) => {
    const [a, b] = [record(...here), portableRecord(record(...there))];
    return [joinRecords(a, b), joinRecords(b, a)].map((joined) => claimsOf(joined, at, 7));
  };

  test('each of which saw a change: the one that was seen for less may have been cancelled', () => {
    const here: Tells[] = [
      [40, masked('b')],
      [82, masked('a')],
    ];
    const there: Tells[] = [
      [60, masked('b')],
      [69, masked('a')],
    ];
    for (const { made: when } of both(83, here, there)) expect(when).toEqual([40, 82]);
  });

  test('of which one saw the key before what is said to hold it was made: that bounds nothing', () => {
    for (const { made: when, of } of both(30, [[1, seen({ notBefore: day(1) })]], [[-10, seen()]])) {
      expect([when[0], of[0]]).toEqual([null, 'none']);
    }
  });

  test('of which the other one was told more, past the time that a clock had shown: it walked there', () => {
    const here: Tells[] = [
      [9, masked('a')],
      [-20, page(-300)],
    ];
    for (const { made: when } of both(55, here, [[15, seen()]])) expect(when).toEqual([-300.5, -299.5]);
  });

  test('of which one read a day between two looks of the other: that day may be of the secret which showed then', () => {
    const here: Tells[] = [
      [0.7, masked('a')],
      [4.6, masked('c')],
    ];
    for (const { rotations } of both(9, here, [[3.7, page(4)]])) expect(rotations).toEqual([[3.5, 4.6, 'page', 3.7]]);
  });

  test('of which one was begun under a clock of 1972: the look of the other keeps its time', () => {
    const joined = joinRecords(record([-20_000, seen()]), portableRecord(record([144, seen()])));
    expect(deriveState(joined, day(145), 7).lastLook).toBe(day(144));
  });
});

test('a list without a key that nobody knows tells of none', () => {
  expect(applyEvent(null, { type: 'missed' }, day(0))).toBeNull();
});
