import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { DAY } from '../../../../src/core/time/units.ts';
import {
  day,
  logUpTo,
  masked,
  namedDay,
  recordAfter,
  said,
  seen,
  span,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** Which key a look, a date or a line of a log was about: what ties them to one another, and what does not. */

const page = (n: number, made: number): Told[number] => [day(n), seen({ created: wholeDay(made) })];
const mask = (n: number, secret: string, more = {}): Told[number] => [day(n), masked(secret, more)];
const rotated = (n: number, at: number): Told[number] => [
  day(at),
  said({ what: 'rotated', ...namedDay(n, day(at)), overlapDays: 0, about: null }),
];

test('a date that a list gave between two looks at one key is of that key, as of the later look', () => {
  const { birth, rotations } = stateAt(day(11), mask(0, 'aaaaa'), page(5, -100), mask(10, 'aaaaa'));
  expect(birth).toMatchObject({ ...wholeDay(-100), evidence: 'page', asOf: day(10) });
  expect(rotations).toEqual([]);
});

describe('a log that tells of no further rotation up to the tenth day', () => {
  const log: Told[number] = [day(12), logUpTo(day(10), ['rotated', day(-100)])];

  test('tells of the key that showed on the fifth, and of it still when it shows again', () => {
    const { birth } = stateAt(day(31), mask(5, 'aaaaa'), log, mask(30, 'aaaaa'));
    expect(birth).toMatchObject({ ...span(day(-100), day(-100)), evidence: 'log', asOf: day(30) });
  });

  test('not surely of one that showed only after that', () => {
    const { birth } = stateAt(day(31), log, mask(20, 'aaaaa'), mask(30, 'aaaaa'));
    expect(birth.earliest).toBe(day(-100));
    expect(birth.asOf < day(20) || birth.latest >= day(20)).toBe(true);
  });

  test('and a change after it is a rotation since the last look, whatever the log does not tell', () => {
    const { rotations } = stateAt(day(31), mask(5, 'aaaaa'), log, mask(30, 'bbbbb'));
    expect(rotations.map(({ when }) => when)).toEqual([span(day(-100), day(-100)), span(day(5), day(30))]);
  });
});

describe('a key that showed after the date of the next one', () => {
  const told = [page(0, -100), mask(10, 'aaaaa'), page(12, 5)];

  test('is that next one: its age is known as of each look at it', () => {
    const { birth, rotations } = stateAt(day(31), ...told, mask(30, 'aaaaa'));
    expect(birth).toMatchObject({ ...wholeDay(5), evidence: 'page', asOf: day(30) });
    expect(rotations).toMatchObject([{ when: wholeDay(5), by: 'page' }]);
  });

  test('and one that differs from it is a further one', () => {
    const { rotations } = stateAt(day(31), ...told, mask(30, 'bbbbb'));
    expect(rotations).toHaveLength(2);
    expect(rotations[1]?.when.latest).toBe(day(30));
  });

  test('but one that showed before that date may be the former one', () => {
    const { birth } = stateAt(day(31), page(0, -100), mask(2, 'aaaaa'), page(12, 5), mask(30, 'aaaaa'));
    const isHeld = birth.latest >= day(2) || (birth.earliest ?? day(5)) <= day(2);
    expect(isHeld).toBe(true);
  });
});

describe('said to be rotated a day before the day that the page gives', () => {
  const told = [page(0, -100), rotated(4, 4), page(6, 5)];

  test('is one rotation, on the day of the page', () => {
    const { rotations, birth, refuted } = stateAt(day(7), ...told);
    expect(rotations).toMatchObject([{ when: wholeDay(5), by: 'page' }]);
    expect(birth).toMatchObject(wholeDay(5));
    expect(refuted).toEqual([]);
  });

  test('that was cancelled, where the page gives the former date again', () => {
    const { rotations, birth } = stateAt(day(10), ...told, page(9, -100));
    expect(rotations).toEqual([]);
    expect(birth).toMatchObject({ ...wholeDay(-100), evidence: 'page', asOf: day(9) });
  });
});

test('a later date that lies before the last look at the former one is a correction, and stays one when both are long gone', () => {
  const record = recordAfter(page(0, -300), page(7, -300), page(14, -100));
  expect(record.history).toEqual([]);
  expect(recordAfter(page(0, -300), page(7, -300), page(14, 10)).history).toEqual([
    [wholeDay(10).earliest, wholeDay(10).latest, 'page'],
  ]);
});

describe('of a kind of which each person has one of their own', () => {
  const own = (secret: string, visit: number): LedgerEvent =>
    ({ ...masked(secret, {}, day(visit)), isPerUser: true }) as LedgerEvent;
  const spans = (...told: Told) => recordAfter(...told).spans.map(({ first, last }) => [first, last]);

  test('a tab that has stood open for days shows nothing of now', () => {
    expect(spans([day(0), own('aaaaa', 0)], [day(5), own('bbbbb', 1)])).toEqual([[day(0), day(0)]]);
  });

  test('one that was opened today shows the key of whoever looks', () => {
    const told: Told = [
      [day(0), own('aaaaa', 0)],
      [day(5), own('bbbbb', 5)],
      [day(6), own('aaaaa', 6)],
    ];
    expect(spans(...told)).toEqual([
      [day(0), day(6)],
      [day(5), day(5)],
    ]);
    expect(stateAt(day(7), ...told).rotations).toEqual([]);
    expect(stateAt(day(5) + DAY / 2, ...told.slice(0, 2)).birth).toMatchObject({ earliest: null, latest: day(5) });
  });
});
