import { describe, expect, test } from 'vitest';
import { bornOn, day, masked, namedDay, rotatedBy, said, seen, span, stateAt, wholeDay } from '../../world.ts';

/** An old key that a page shows beside the present one tells of a rotation; but not of one more than is known already. */

const old = (n: number) => ({ oldSecretExpires: span(day(n), day(n)) });

describe('said to be rotated today, on a page that gave the date of the former one yesterday', () => {
  const told = [
    [day(-1), seen({ created: wholeDay(-100) })],
    [day(0), rotatedBy(namedDay(0, day(0)).when, 7)],
  ] as const;

  test('the old one is shown two days later: that is the rotation which was told of', () => {
    const { rotations, birth, overlap } = stateAt(day(2), ...told, [day(2), seen(old(7))]);
    expect(rotations).toHaveLength(1);
    expect(birth).toMatchObject({ earliest: wholeDay(0).earliest, latest: day(0) });
    expect(overlap).toMatchObject({ by: 'page', until: span(day(7), day(7)) });
  });

  test('an old one that is shown a month later is that of a further rotation', () => {
    const { rotations, birth } = stateAt(day(32), ...told, [day(32), seen({ ...old(38) })]);
    expect(rotations).toHaveLength(2);
    expect(birth.earliest).toBeGreaterThan(day(0));
  });
});

test('a date from before, and an old key beside the new one: there was a rotation in between', () => {
  const { rotations, birth } = stateAt(day(3), [day(0), seen({ created: wholeDay(-100) })], [day(3), seen(old(8))]);
  expect(rotations).toHaveLength(1);
  expect(birth.earliest).toBeGreaterThanOrEqual(day(-100));
  expect(birth.latest).toBe(day(3));
});

test('said to be made on a day before that: the day is that of the old one', () => {
  const word = [day(0), bornOn(wholeDay(-90))] as const;
  const { birth, rotations, refuted } = stateAt(day(5), [day(-1), seen()], word, [day(5), seen(old(9))]);
  expect(rotations).toHaveLength(1);
  expect(birth.latest).toBe(day(5));
  expect(birth.earliest).toBeGreaterThan(day(-90));
  expect(refuted).toEqual([]);
});

test('the new key was seen from two days ago on, and the old one beside it: made before that', () => {
  const looks = [[day(-2), masked('bbbbb')] as const, [day(0), masked('bbbbb', old(3))] as const];
  const { birth, rotations } = stateAt(day(1), ...looks);
  expect(birth.latest).toBe(day(-2));
  expect(rotations).toHaveLength(1);
});

test('a key that is said to have ended is no old key that lives', () => {
  const end = [day(3), said({ what: 'old-ended' })] as const;
  const told = [[day(0), seen({ created: wholeDay(-100) })], [day(2), seen(old(8))], end] as const;
  expect(stateAt(day(3), ...told).overlap).toBeNull();
});

test('a person named a day against the date of the page: an old key beside the new one takes nothing from that word', () => {
  const told = [
    [day(0), seen({ created: wholeDay(-100) })],
    [day(1), bornOn(wholeDay(-3))],
  ] as const;
  const { birth } = stateAt(day(2), ...told, [day(2), seen(old(7))]);
  expect(birth).toMatchObject({ ...wholeDay(-3), evidence: 'user' });
});
