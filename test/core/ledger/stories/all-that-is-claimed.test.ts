import { describe, expect, test } from 'vitest';
import { dateOf, day, logged, masked, seen, span, wholeDay } from '../../world.ts';
import { made, page, type Tells } from '../short-lives.ts';
import { firstOf, oneOf, SECRET, shown, UNBOUND, wholeClaims, wholeLife } from '../whole-claims.ts';

/** Of short lives of keys that pages and logs tell of: all that is claimed, with both ends of each span (whole-claims.ts). */

const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];

describe('looks', () => {
  wholeLife('one', 5, { ...firstOf, made: [null, 0], asOf: 0, presence: shown(0) }, [0, masked('a')]);
  wholeLife(
    'two at one secret',
    12,
    { made: [null, 0], by: 'unchanged', asOf: 10, of: UNBOUND, presence: shown(0) },
    [0, masked('a')],
    [10, masked('a')],
  );
  wholeLife(
    'at two secrets',
    12,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
  );
  wholeLife(
    'at two secrets that are dated',
    12,
    { ...oneOf([4.5, 5.5], 'page', 10), by: 'page', asOf: 10, of: SECRET, day: dateOf(5), presence: shown(0) },
    [0, masked('a', { created: wholeDay(-20) })],
    [10, { ...masked('b', { created: wholeDay(5) }), zone: 'UTC' } as Tells[1]],
  );
  wholeLife(
    'of which one shows the secret from before in a tab that stood open',
    12,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
    [10.1, masked('a', {}, day(9))],
  );
  wholeLife(
    'that show the rotation cancelled',
    13,
    { made: [null, -5], by: 'unchanged', asOf: 12, of: UNBOUND, presence: shown(-5) },
    [-5, masked('a')],
    [0, masked('a')],
    [10, masked('b')],
    [12, masked('a')],
  );
  wholeLife(
    'at what holds it, made when it was seen first, and again with an older day',
    11,
    { made: [0, 10], by: 'first-look', asOf: 10, of: ['floor', 'first-look'], presence: shown(0) },
    [0, seen({ notBefore: day(0) })],
    [10, seen({ notBefore: day(-10) })],
  );
  wholeLife(
    'of which one shows no name',
    11,
    { ...firstOf, made: [null, 10], asOf: 10, presence: shown(0) },
    [0, seen()],
    [10, seen({ name: null })],
  );
  wholeLife(
    'under a clock that ran ahead: the change came by now, and after the last look at the secret from before',
    31,
    { ...oneOf([0, 30], 'eyes', 30), by: 'eyes', asOf: 30, of: SECRET, presence: shown(-20) },
    [-20, masked('a')],
    [0, masked('a')],
    [100, masked('b')],
    note(30),
  );
});

describe('dates', () => {
  wholeLife(
    'that move',
    -69,
    { ...oneOf([-72.5, -71.5], 'page', -70), by: 'page', asOf: -70, of: SECRET, presence: shown(-80) },
    [-80, page(-300)],
    [-70, page(-72)],
  );
  wholeLife(
    'that are given first after the key was listed, and are later than that',
    11,
    { ...oneOf([4.5, 5.5], 'page', 10), by: 'page', asOf: 10, of: SECRET, presence: shown(0) },
    [0, seen()],
    [10, page(5)],
  );
  wholeLife(
    'of a page, and a person who names the very same day',
    2,
    { made: [-20.5, -19.5], by: 'page', asOf: 0, of: SECRET, presence: shown(0) },
    [0, page(-20)],
    [1, made(-20)],
  );
  test.each([
    ['a whole day', wholeDay(-3), dateOf(-3)],
    ['since a day', span(wholeDay(-3).earliest, null), null],
    ['two days', span(wholeDay(-4).earliest, wholeDay(-3).latest), null],
    ['half a day', span(wholeDay(-3).earliest, day(-3)), null],
    ['the other half', span(day(-3), wholeDay(-3).latest), null],
  ])('of the last use: %s', (_what, lastUsed, used) => {
    expect(wholeClaims(1, 7, [0, { ...seen({ lastUsed }), zone: 'UTC' } as Tells[1]])).toMatchObject({ used });
  });
});

describe('logs', () => {
  wholeLife('alone', 1, { made: [-90, -90], by: 'log', asOf: -90, of: SECRET, presence: ['shown', 'log', 0] }, [
    0,
    logged(['created', day(-90)]),
  ]);
  wholeLife(
    'of a creation and a rotation',
    1,
    { ...oneOf([-10, -10], 'log', 0), by: 'log', asOf: -10, of: SECRET, presence: ['shown', 'log', 0] },
    [0, logged(['created', day(-90)], ['rotated', day(-10)])],
  );
  wholeLife(
    'of a rotation that was seen before',
    13,
    { ...oneOf([5, 5], 'log', 10), by: 'log', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
    [12, logged(['rotated', day(5)])],
  );
  wholeLife(
    'of two rotations that were seen before',
    22,
    {
      made: [15, 15],
      rotations: [
        [5, 5, 'log', 10],
        [15, 15, 'log', 20],
      ],
      newSince: 20,
      by: 'log',
      asOf: 20,
      of: SECRET,
      presence: shown(0),
    },
    [0, masked('a')],
    [10, masked('b')],
    [20, masked('c')],
    [21, logged(['rotated', day(15)], ['rotated', day(5)])],
  );
});
