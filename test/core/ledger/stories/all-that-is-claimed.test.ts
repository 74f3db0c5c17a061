import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { dateOf, day, logged, masked, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { ends, made, page, record, rot, type Tells, word } from '../short-lives.ts';
import { claimsOf, wholeClaims } from '../whole-claims.ts';

/** Of short lives all that is claimed, with both ends of each span, when it was learnt and by whom; days are numbers (whole-claims.ts). */

const NOTHING_ELSE = {
  day: null,
  rotations: [],
  newSince: null,
  overlap: null,
  expires: null,
  refuted: [],
  cancelled: null,
  used: null,
};
const SECRET = ['secret', 'secret'];
const UNBOUND = ['none', 'secret'];
const shown = (since: number) => ['shown', 'page', since];
type Claims = ReturnType<typeof claimsOf>;
type Expected = Partial<Claims> & Pick<Claims, 'made' | 'by' | 'asOf' | 'of' | 'presence'>;

const life = (what: string, at: number, expected: Expected, ...events: Tells[]): void =>
  test(what, () => expect(wholeClaims(at, 7, ...events)).toEqual({ ...NOTHING_ELSE, ...expected }));
/** A page of a kind of which an old secret lives for seven days at most. */
const forAWeek = (look: Tells[1]) => ({ ...look, graceDays: 7 }) as Tells[1];
const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];
const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });
const oneOf = (made: [number | null, number], by: string, learnt: number) => ({
  made,
  rotations: [[...made, by, learnt]],
  newSince: learnt,
});
const firstOf = { by: 'first-look', of: ['none', 'first-look'] } as const;

describe('looks', () => {
  life('one', 5, { ...firstOf, made: [null, 0], asOf: 0, presence: shown(0) }, [0, masked('a')]);
  life(
    'two at one secret',
    12,
    { made: [null, 0], by: 'unchanged', asOf: 10, of: UNBOUND, presence: shown(0) },
    [0, masked('a')],
    [10, masked('a')],
  );
  life(
    'at two secrets',
    12,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
  );
  life(
    'at two secrets that are dated',
    12,
    { ...oneOf([4.5, 5.5], 'page', 10), by: 'page', asOf: 10, of: SECRET, day: dateOf(5), presence: shown(0) },
    [0, masked('a', { created: wholeDay(-20) })],
    [10, { ...masked('b', { created: wholeDay(5) }), zone: 'UTC' } as Tells[1]],
  );
  life(
    'of which one shows the secret from before in a tab that stood open',
    12,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
    [10.1, masked('a', {}, day(9))],
  );
  life(
    'that show the rotation cancelled',
    13,
    { made: [null, -5], by: 'unchanged', asOf: 12, of: UNBOUND, presence: shown(-5) },
    [-5, masked('a')],
    [0, masked('a')],
    [10, masked('b')],
    [12, masked('a')],
  );
  life(
    'at what holds it, made when it was seen first, and again with an older day',
    11,
    { made: [0, 10], by: 'first-look', asOf: 10, of: ['floor', 'first-look'], presence: shown(0) },
    [0, seen({ notBefore: day(0) })],
    [10, seen({ notBefore: day(-10) })],
  );
  life(
    'of which one shows no name',
    11,
    { ...firstOf, made: [null, 10], asOf: 10, presence: shown(0) },
    [0, seen()],
    [10, seen({ name: null })],
  );
  life(
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
  life(
    'that move',
    -69,
    { ...oneOf([-72.5, -71.5], 'page', -70), by: 'page', asOf: -70, of: SECRET, presence: shown(-80) },
    [-80, page(-300)],
    [-70, page(-72)],
  );
  life(
    'that are given first after the key was listed, and are later than that',
    11,
    { ...oneOf([4.5, 5.5], 'page', 10), by: 'page', asOf: 10, of: SECRET, presence: shown(0) },
    [0, seen()],
    [10, page(5)],
  );
  life(
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
  life('alone', 1, { made: [-90, -90], by: 'log', asOf: -90, of: SECRET, presence: ['shown', 'log', 0] }, [
    0,
    logged(['created', day(-90)]),
  ]);
  life(
    'of a creation and a rotation',
    1,
    { ...oneOf([-10, -10], 'log', 0), by: 'log', asOf: -10, of: SECRET, presence: ['shown', 'log', 0] },
    [0, logged(['created', day(-90)], ['rotated', day(-10)])],
  );
  life(
    'of a rotation that was seen before',
    13,
    { ...oneOf([5, 5], 'log', 10), by: 'log', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [10, masked('b')],
    [12, logged(['rotated', day(5)])],
  );
  life(
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

describe('words', () => {
  const byUser = { by: 'user', of: SECRET } as const;
  life(
    'of a rotation that is seen since, and dated less exactly',
    11,
    {
      ...byUser,
      ...oneOf([4.5, 5], 'user', 5),
      asOf: 10,
      day: dateOf(5),
      overlap: [11.5, 12.5, 'user'],
      presence: shown(0),
    },
    [0, masked('a')],
    [5, rot(5)],
    [10, masked('b', { created: wholeDay(5) })],
  );
  life(
    'of a rotation that ended the old secret at once',
    6,
    { ...byUser, ...oneOf([3.5, 4.5], 'user', 5), asOf: 5, presence: shown(0) },
    [0, seen()],
    [5, rotatedBy(wholeDay(4))],
  );
  life(
    'of a rotation, where the very same secret shows on',
    11,
    {
      made: [null, 0],
      by: 'unchanged',
      asOf: 10,
      of: UNBOUND,
      refuted: [['rotated', 'same-key-seen']],
      presence: shown(0),
    },
    [0, masked('a')],
    [5, rot(5)],
    [10, masked('a')],
  );
  life(
    'of one rotation, of which the day is corrected',
    4,
    {
      ...byUser,
      ...oneOf([1.5, 2.5], 'user', 3),
      // It was made known on the first day, and was made on the second.
      newSince: 1.5,
      asOf: 3,
      day: dateOf(2),
      overlap: [8.5, 9.5, 'user'],
      presence: shown(-9),
    },
    [-9, seen()],
    [0, rot(0)],
    [3, rot(2, 3)],
  );
  life(
    'of two rotations',
    31,
    {
      ...byUser,
      made: [29.5, 30],
      rotations: [
        [-0.5, 0, 'user', 0],
        [29.5, 30, 'user', 30],
      ],
      newSince: 30,
      asOf: 30,
      day: dateOf(30),
      overlap: [36.5, 37.5, 'user'],
      presence: shown(-9),
    },
    [-9, seen()],
    [0, rot(0)],
    [30, rot(30)],
  );
  life(
    'of a rotation, beside an old secret that its page shows two days later',
    3,
    {
      ...byUser,
      ...oneOf([-0.5, 0], 'user', 0),
      asOf: 2,
      day: dateOf(0),
      overlap: [7, 7, 'page'],
      presence: shown(-9),
    },
    [-9, seen()],
    [0, rot(0)],
    [2, seen(old(7))],
  );
  life(
    'that a rotation was cancelled',
    12,
    { made: [null, -5], by: 'unchanged', asOf: 0, of: UNBOUND, cancelled: 11, presence: shown(-5) },
    [-5, masked('a')],
    [0, masked('a')],
    [10, masked('b')],
    [11, word('cancelled')],
  );
  life(
    'that a rotation was cancelled, read before another word by a clock that has fallen back since',
    100,
    {
      made: [null, -5],
      by: 'unchanged',
      asOf: 0,
      of: UNBOUND,
      cancelled: 11,
      // What was said by the clock that ran ahead was said by now.
      expires: ['never', 'user', 100],
      presence: shown(-5),
    },
    [-5, masked('a')],
    [0, masked('a')],
    [10, masked('b')],
    [11, word('cancelled')],
    [165, word('never-expires')],
  );
  life(
    'that are set aside, in the order in which they were said',
    12,
    {
      made: [-20.5, -19.5],
      by: 'page',
      asOf: 10,
      of: SECRET,
      refuted: [
        ['expires', 'made-later'],
        ['made', 'same-key-seen'],
      ],
      presence: shown(0),
    },
    [0, masked('a', { created: wholeDay(-20) })],
    [1, ends(-400)],
    [10, masked('a')],
    [11, made(5)],
  );
});

describe('ends, old secrets and presence', () => {
  const listed = { ...firstOf, made: [null, 0], asOf: 0 } as const;
  life(
    'an end of the page, and a person who says that there is none',
    6,
    {
      ...listed,
      expires: [59.5, 60.5, 'page', 0],
      refuted: [['never-expires', 'page-expiry']],
      presence: shown(0),
    },
    [0, seen({ expires: wholeDay(60) })],
    [5, word('never-expires')],
  );
  life(
    'an end that a person named',
    2,
    { ...listed, expires: [59.5, 60.5, 'user', 1], presence: shown(0) },
    [0, seen()],
    [1, ends(60)],
  );
  life(
    'an end that a person named of the secret before',
    11,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [1, ends(60)],
    [10, masked('b')],
  );
  life(
    '"never" read by a clock that ran ahead of one which was only behind',
    102,
    {
      made: [null, 0],
      by: 'unchanged',
      asOf: 101,
      of: UNBOUND,
      expires: ['never', 'page', 0],
      presence: shown(0),
    },
    [0, masked('a')],
    [100, masked('a', { expires: 'never' })],
    note(60),
    [101, masked('a')],
  );
  life(
    // On day 12 one lives on that can do so for seven days: its place was taken since day 5.
    'an old secret that shows again after a whole row without one',
    13,
    {
      ...oneOf([5, 10], 'eyes', 10),
      by: 'eyes',
      asOf: 12,
      of: SECRET,
      overlap: [18, 18, 'page'],
      presence: shown(0),
    },
    [0, masked('a')],
    [10, forAWeek(masked('b', old(17)))],
    [11, forAWeek(masked('b', { isWhole: true }))],
    [12, forAWeek(masked('b', old(18)))],
  );
  life(
    'an old secret of which no end is given',
    60,
    {
      ...oneOf([3, 10], 'eyes', 10),
      by: 'eyes',
      asOf: 10,
      of: SECRET,
      overlap: [10, null, 'page'],
      presence: shown(0),
    },
    [0, masked('a')],
    [10, forAWeek(masked('b', { oldSecretExpires: span(day(10), null) }))],
  );
  life(
    'missed on two days, on the second one twice and with most of its list',
    3,
    { ...listed, presence: ['unseen', 'page', 1] },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, { type: 'missed' }],
    [2.1, { type: 'missed', most: true }],
  );
  life(
    'deactivated, as a person says',
    1.5,
    { ...listed, presence: ['deactivated', 'user', 1] },
    [0, seen()],
    [1, word('deactivated')],
  );
  life(
    'missed, and still there as a person says',
    3,
    { ...listed, presence: ['shown', 'user', 0] },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, word('still-there')],
  );
});

/** Two copies, each with fingerprints of its own; whichever is merged into the other, the same is claimed. */
describe('two copies', () => {
  const joined = (what: string, at: number, expected: Expected, here: Tells[], there: Tells[]): void =>
    test(what, () => {
      const [a, b] = [record(...here), portableRecord(record(...there))];
      for (const both of [joinRecords(a, b), joinRecords(b, a)])
        expect(claimsOf(both, at, 7)).toEqual({ ...NOTHING_ELSE, ...expected });
    });
  // What another install compared is compared with nothing here.
  const elsewhere = (n: number): Tells => [n, masked('c')];

  joined(
    'of which one saw the secret from before for longer',
    12,
    { ...oneOf([9, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [
      [0, masked('a')],
      [2, masked('a')],
      [10, masked('b')],
    ],
    [elsewhere(1), elsewhere(9)],
  );
  joined(
    'of which one read a day and the other one the log',
    2,
    { ...oneOf([-20.2, -20.2], 'log', 0), by: 'log', asOf: 0, of: SECRET, presence: shown(0) },
    [[0, page(-20)]],
    [[1, logged(['created', day(-90)], ['rotated', day(-20.2)])]],
  );
  joined(
    'of which one saw a change, and the other one the same secret before and after',
    21,
    { made: [null, -5], by: 'unchanged', asOf: 20, of: UNBOUND, presence: shown(-5) },
    [
      [0, masked('a')],
      [10, masked('b')],
      [12, masked('b')],
    ],
    [elsewhere(-5), elsewhere(20)],
  );
  joined(
    'of which one has the word, and the other one the date',
    4,
    {
      ...oneOf([-0.5, 0], 'user', 0),
      by: 'user',
      asOf: 3,
      of: SECRET,
      day: dateOf(0),
      overlap: [6.5, 7.5, 'user'],
      presence: shown(-9),
    },
    [
      [-9, seen()],
      [0, rot(0)],
    ],
    [[3, page(0)]],
  );
});
