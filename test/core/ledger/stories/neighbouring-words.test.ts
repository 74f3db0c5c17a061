import { describe, expect, test } from 'vitest';
import { deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import {
  bornOn,
  day,
  KIND,
  masked,
  namedDay,
  PLACE,
  recordAfter,
  said,
  seen,
  span,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** Words of one person on neighbouring days, in two browsers or one after the other: one rotation is sure, not two. */

const rotated = (n: number, at: number, about: 'same' | 'another' | null = null, overlapDays = 0): Told[number] => [
  day(at),
  said({ what: 'rotated', ...namedDay(n, day(at)), overlapDays, about }),
];
const first: Told[number] = [day(-50), seen()];
const joined = (a: Told, b: Told, at = 10) => {
  const [one, other] = [recordAfter(...a), recordAfter(...b)];
  const states = [joinRecords(one, other), joinRecords(other, one)].map((record) => deriveState(record, day(at), 7));
  expect(states[1]).toEqual(states[0]);
  if (!states[0]) throw new Error('no state');
  return states[0];
};
const either = span(wholeDay(-5).earliest, day(-4));

describe('each browser was told of a rotation, on neighbouring days', () => {
  test('of which nobody else tells: it was on either of them', () => {
    const { rotations, birth } = joined([first, rotated(-5, -5)], [first, rotated(-4, -4)]);
    expect(rotations).toMatchObject([{ when: either, by: 'user', day: null, learnedAt: day(-5) }]);
    expect(birth).toMatchObject({ ...either, day: null, evidence: 'user', asOf: day(-4) });
  });

  test('the later day told first', () => {
    const { rotations, birth } = joined([first, rotated(-4, -4)], [first, rotated(-5, -3)]);
    expect(rotations).toMatchObject([{ when: either, learnedAt: day(-4) }]);
    expect(birth).toMatchObject({ ...either, asOf: day(-3) });
  });

  test('and a page, before both: they are words on what it showed since', () => {
    const page: Told[number] = [day(-20), seen({ created: wholeDay(-100) })];
    const { rotations, birth } = joined([first, page, rotated(-5, -5)], [first, page, rotated(-4, -4)]);
    expect(rotations).toHaveLength(1);
    expect(birth).toMatchObject(either);
  });

  test('far from each other: two rotations', () => {
    const { rotations } = joined([first, rotated(-30, -30)], [first, rotated(-4, -4)]);
    expect(rotations.map(({ day: named }) => named?.date)).toHaveLength(2);
    expect(rotations[1]?.when).toEqual(span(wholeDay(-4).earliest, day(-4)));
  });

  test('and eyes saw the former key in between: it was after that', () => {
    const looks: Told = [
      [day(-50), masked('aaaaa')],
      [day(-4.2), masked('aaaaa')],
    ];
    const { rotations, birth } = joined([...looks, rotated(-4, -4)], [first, rotated(-5, -5)]);
    expect(rotations).toHaveLength(1);
    expect(birth.earliest).toBeGreaterThanOrEqual(day(-4.2));
  });
});

describe('one browser was told of two, on neighbouring days', () => {
  test('which the person calls two: two rotations', () => {
    const state = stateAt(day(0), first, rotated(-5, -5), rotated(-4, -4, 'another'));
    expect(state.rotations.map(({ when }) => when)).toEqual([
      span(wholeDay(-5).earliest, day(-5)),
      span(wholeDay(-4).earliest, day(-4)),
    ]);
  });

  test('which the person calls one: on the day that was named last', () => {
    const state = stateAt(day(0), first, rotated(-5, -5), rotated(-4, -4, 'same'));
    expect(state.rotations).toMatchObject([{ when: span(wholeDay(-4).earliest, day(-4)) }]);
  });

  test('on one and the same day, the second one called another', () => {
    const state = stateAt(day(0), first, rotated(-5, -5), rotated(-5, -3, 'another'));
    expect(state.rotations).toHaveLength(2);
    const same = stateAt(day(0), first, rotated(-5, -5), rotated(-5, -3, 'same', 7));
    expect(same.rotations).toHaveLength(1);
    expect(same.overlap).toMatchObject({ by: 'user' });
  });
});

describe('entered by hand with its day, then told of a rotation from before it was entered', () => {
  const added: LedgerEvent = {
    type: 'added',
    ...PLACE,
    kind: KIND,
    id: 'key-1',
    name: 'Sync',
    when: wholeDay(-100),
    day: null,
  };
  const told: Told = [[day(0), added], rotated(-5, 1)];

  test('the new key is of that day, and the day that was entered was of the old one', () => {
    const { rotations, birth, refuted } = stateAt(day(2), ...told);
    expect(rotations).toMatchObject([{ when: wholeDay(-5), by: 'user' }]);
    expect(birth).toMatchObject({ ...wholeDay(-5), evidence: 'user' });
    expect(refuted).toEqual([]);
  });

  test('which is the day again once that rotation was cancelled', () => {
    const { rotations, birth } = stateAt(day(3), ...told, [day(2), said({ what: 'cancelled' })]);
    expect(rotations).toEqual([]);
    expect(birth).toMatchObject({ ...wholeDay(-100), evidence: 'user' });
  });

  test('a later date of the page is not believed to be that of the old one', () => {
    const { birth, rotations } = stateAt(day(9), ...told, [day(8), seen({ created: wholeDay(-5) })]);
    expect(birth).toMatchObject(wholeDay(-5));
    expect(rotations).toHaveLength(1);
  });
});

test('said to be made on another day than it was said to be rotated: that day is corrected, and it stays one rotation', () => {
  const state = stateAt(day(0), first, rotated(-5, -5), [day(-1), bornOn(wholeDay(-8))]);
  expect(state.rotations).toMatchObject([{ when: wholeDay(-8), by: 'user' }]);
  expect(state.birth).toMatchObject({ ...wholeDay(-8), evidence: 'user' });
  const before = stateAt(day(0), first, rotated(-5, -5), [day(-1), bornOn(wholeDay(-90))]);
  expect(before.rotations).toEqual([]);
  expect(before.birth).toMatchObject({ ...wholeDay(-90), evidence: 'user' });
});
