import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { MINUTE } from '../../../../src/core/time/units.ts';
import { day, logUpTo, masked, seen, span, stateAt, wholeDay } from '../../world.ts';
import { record, type Tells, told } from '../short-lives.ts';
import { claimsOf, wholeClaims } from '../whole-claims.ts';

/** What looks tell on both sides of a bound: how long an old secret may live, how long a tab stood open, which clock was right. */

const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];
const missed: Tells[1] = { type: 'missed' };

describe('the former secret shows again on a new visit, of a kind whose old secrets live for seven days', () => {
  const look = (n: number, value: string): Tells => [n, { ...masked(value), graceDays: 7 } as Tells[1]];

  test.each([
    [5, [null, 0], 0],
    [7, [null, 0], 0],
    [8, [18, 19], 2],
  ])('after the new one was seen for %i days', (days, made, rotations) => {
    const found = wholeClaims(
      20,
      7,
      look(0, 'a'),
      look(1, 'a'),
      look(10, 'b'),
      look(10 + days, 'b'),
      look(days === 8 ? 19 : 18, 'a'),
    );
    expect(found.made).toEqual(made);
    expect(found.rotations).toHaveLength(rotations);
  });
});

test.each([
  [0, 1],
  [MINUTE, 0],
])('a secret that showed first in a tab which stood open for a day and %i ms is %i later change', (more, rotations) => {
  const tab: Tells = [10, masked('a', {}, day(9) - more)];
  const found = wholeClaims(20, 7, [0, seen()], tab, [20, masked('b')]);
  expect(found.rotations).toHaveLength(rotations);
  expect(found.asOf).toBe(20);
});

test('a date in words that fits the former secret, too, is that of the present one where old secrets end at once', () => {
  const words = (n: number, from: number, to: number): Tells => [n, seen({ created: span(day(from), day(to)) })];
  const looks = [words(-80, -200, -199), words(-70, -75, -74), words(-69, -71, -70), words(-10, -76, -45)];
  expect(wholeClaims(-9, 7, ...looks).made).toEqual([-75, -45]);
  expect(wholeClaims(-9, 0, ...looks)).toMatchObject({
    made: [-71, -45],
    asOf: -10,
    rotations: [
      [-75, -74, 'page', -70],
      [-71, -45, 'page', -69],
    ],
  });
});

describe('two copies, one of which saw the same secret before and after', () => {
  const there = portableRecord(record([-5, masked('c')], [20, masked('c')]));
  const none = { made: [null, -5], by: 'unchanged', asOf: 20, rotations: [], newSince: null };

  test.each([
    ['for two days, with a date', [10, 12], { created: wholeDay(5) }],
    ['for longer than one is cancelled', [2, 18], {}],
  ])('while the other one saw another: %s', (_what, looks, more) => {
    const here = record([0, masked('a')], ...looks.map((n): Tells => [n, masked('b', more)]));
    for (const both of [joinRecords(here, there), joinRecords(there, here)])
      expect(claimsOf(both, 21, 7)).toMatchObject(none);
  });
});

test('a key that another install saw later on was made after the one before the change that this one saw', () => {
  const here = record([0, masked('a')], [2, masked('b')], [3, masked('b')]);
  const there = portableRecord(record([6, masked('c')], [9, masked('c')]));
  for (const both of [joinRecords(here, there), joinRecords(there, here)])
    expect(claimsOf(both, 10, 7)).toMatchObject({ made: [0, 6], asOf: 9 });
});

describe('a list without the key, under a clock of which it is not known whether it was right', () => {
  const doubtful = [[0, seen()] as Tells, note(100), note(30), [50, missed] as Tells];

  test('counts where the clock walked on to where it had been', () => {
    expect(wholeClaims(101, 7, ...doubtful, note(99.5), note(100.2)).presence).toEqual(['unseen', 'page', 50]);
  });

  test('does not count where it leapt there', () => {
    expect(wholeClaims(103, 7, ...doubtful, note(103)).presence).toEqual(['shown', 'page', 0]);
  });
});

test('a log tells of its secret up to its end, whatever another file tells of other lines', () => {
  const rotated: Tells = [5, logUpTo(day(4), ['rotated', day(-50)])];
  const { toldUpTo } = stateAt(day(6), ...told(rotated)).birth;
  expect(toldUpTo).toBe(day(4));
  const other: Tells = [9, logUpTo(day(8), ['deactivated', day(-48)])];
  expect(stateAt(day(10), ...told(rotated, other)).birth.toldUpTo).toBe(day(4));
  const further: Tells = [9, logUpTo(day(8), ['rotated', day(-50)])];
  expect(deriveState(record(rotated, further), day(10), 7).birth.toldUpTo).toBe(day(8));
});
