import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { dateOf, day, logged, masked, seen, span, wholeDay } from '../../world.ts';
import { ends, page, record, rot, type Tells, word } from '../short-lives.ts';
import { claimsOf, type Expected, firstOf, oneOf, only, SECRET, shown, UNBOUND, wholeLife } from '../whole-claims.ts';

/** Ends, old secrets, presence and two copies of short lives: all that is claimed, with both ends of each span (whole-claims.ts). */

/** A page of a kind of which an old secret lives for seven days at most. */
const forAWeek = (look: Tells[1]) => ({ ...look, graceDays: 7 }) as Tells[1];
const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];
const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });

describe('ends, old secrets and presence', () => {
  const listed = { ...firstOf, made: [null, 0], asOf: 0 };
  wholeLife(
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
  wholeLife(
    'an end that a person named',
    2,
    { ...listed, expires: [59.5, 60.5, 'user', 1], presence: shown(0) },
    [0, seen()],
    [1, ends(60)],
  );
  wholeLife(
    'an end that a person named of the secret before',
    11,
    { ...oneOf([0, 10], 'eyes', 10), by: 'eyes', asOf: 10, of: SECRET, presence: shown(0) },
    [0, masked('a')],
    [1, ends(60)],
    [10, masked('b')],
  );
  wholeLife(
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
  wholeLife(
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
  wholeLife(
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
  wholeLife(
    'missed on two days, on the second one twice and with most of its list',
    3,
    { ...listed, presence: ['unseen', 'page', 1] },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, { type: 'missed' }],
    [2.1, { type: 'missed', most: true }],
  );
  wholeLife(
    'deactivated, as a person says',
    1.5,
    { ...listed, presence: ['deactivated', 'user', 1] },
    [0, seen()],
    [1, word('deactivated')],
  );
  wholeLife(
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
      for (const both of [joinRecords(a, b), joinRecords(b, a)]) expect(claimsOf(both, at, 7)).toEqual(only(expected));
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
