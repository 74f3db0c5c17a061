import { describe, expect, test } from 'vitest';
import { day, logged, masked, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { page, type Tells } from '../short-lives.ts';
import { wholeClaims } from '../whole-claims.ts';

/** People are off by a day, not by two: what a person says beside what a page or a log gives, day by day. */

const before: Tells = [-50, page(-300)];
/** Said two days after. */
const word: Tells = [-2, rotatedBy(wholeDay(-4))];
const user = [-4.5, -3.5, 'user', -2];

describe('a person says that it was rotated on day -4, and since then', () => {
  test.each([
    [-6, [[-6.5, -5.5, 'page', 0]], ['rotated']],
    [-5, [[-5.5, -4.5, 'page', -2]], []],
    [-4, [[-4.5, -3.5, 'page', -2]], []],
    [-3, [[-3.5, -2.5, 'page', -2]], []],
    [-2, [user, [-2.5, -1.5, 'page', 0]], []],
  ])('its page gives day %i', (given, rotations, refuted) => {
    const found = wholeClaims(1, 7, before, word, [0, page(given)]);
    expect(found.rotations).toEqual(rotations);
    expect(found.made).toEqual([given - 0.5, given + 0.5]);
    expect(found.refuted.map(([said]) => said)).toEqual(refuted);
    expect(found.asOf).toBe(0);
  });

  test.each([
    [-6, [[-6, -6, 'log', 0], user]],
    [-5, [[-5, -5, 'log', -2]]],
    [-4, [[-4, -4, 'log', -2]]],
    [-3, [[-3, -3, 'log', -2]]],
    [-2, [user, [-2, -2, 'log', 0]]],
  ])('a log gives noon of day %i', (given, rotations) => {
    const found = wholeClaims(1, 7, before, word, [0, logged(['rotated', day(given)])]);
    expect(found.rotations).toEqual(rotations);
    expect(found.refuted).toEqual([]);
  });

  test.each([
    ['by day -3', -3, [[-4.5, -3.5, 'user', -3]], []],
    ['by the end of that day', -3.6, [[-4.5, -3.6, 'user', -3.6]], []],
  ])('another secret shows %s than the one from before', (_what, n, rotations, refuted) => {
    const found = wholeClaims(1, 7, [-50, masked('a')], [-10, masked('a')], [n, masked('b')], word, [0, masked('b')]);
    expect(found.rotations).toEqual(rotations);
    expect(found.refuted).toEqual(refuted);
  });

  test('the very same secret shows since the day before: the word is set aside', () => {
    const found = wholeClaims(1, 7, [-50, masked('a')], [-10, masked('a')], word, [0, masked('a')]);
    expect(found).toMatchObject({ rotations: [], made: [null, -50], refuted: [['rotated', 'same-key-seen']] });
  });
});

describe('a date that a page gives without showing the secret', () => {
  const looks: Tells[] = [
    [0, masked('a', { created: wholeDay(-300) })],
    [10, masked('b', { created: wholeDay(9) })],
  ];

  test('says nothing against what was seen, as of the last look that showed it', () => {
    expect(wholeClaims(12, 7, ...looks, [11, page(-300)])).toMatchObject({
      made: [8.5, 9.5],
      asOf: 10,
      rotations: [[8.5, 9.5, 'page', 10]],
    });
  });

  test('is that of the former secret where that shows again', () => {
    expect(wholeClaims(13, 7, ...looks, [11, page(-300)], [12, masked('a')])).toMatchObject({
      made: [-300.5, -299.5],
      asOf: 12,
      rotations: [],
      newSince: null,
    });
  });

  test('is that of a newer one where it is later', () => {
    expect(wholeClaims(31, 7, ...looks, [30, page(25)])).toMatchObject({
      made: [24.5, 25.5],
      asOf: 30,
      rotations: [
        [8.5, 9.5, 'page', 10],
        [24.5, 25.5, 'page', 30],
      ],
      newSince: 30,
    });
  });

  test('holds both where it fits the secret that was seen and one made since', () => {
    const month = seen({ created: span(day(-10), day(25)) });
    expect(wholeClaims(31, 7, ...looks, [30, month])).toMatchObject({
      made: [8.5, 25],
      asOf: 30,
      rotations: [[8.5, 25, 'page', 10]],
    });
  });

  test('"more than 4 days ago" is of the secret that was seen, or of the former one, which is as old as it was', () => {
    const before: Tells = [-1, masked('a', { created: wholeDay(-20) })];
    const told: Tells[] = [before, [0, masked('a')], [6, page(5)], [10, masked('b')]];
    const found = wholeClaims(13, 7, ...told, [12, seen({ created: span(null, day(8)) })]);
    expect(found).toMatchObject({ made: [-20.5, 8], asOf: 12, of: ['secret', 'secret'] });
    expect(found.rotations).toHaveLength(1);
  });
});
