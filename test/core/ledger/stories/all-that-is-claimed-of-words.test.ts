import { describe } from 'vitest';
import { dateOf, day, masked, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { ends, made, rot, word } from '../short-lives.ts';
import { oneOf, SECRET, shown, UNBOUND, wholeLife } from '../whole-claims.ts';

/** Of short lives of keys of which a person tells something: all that is claimed, with both ends of each span (whole-claims.ts). */

const old = (until: number) => ({ oldSecretExpires: span(day(until), day(until)) });

describe('words', () => {
  const byUser = { by: 'user', of: SECRET };
  wholeLife(
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
  wholeLife(
    'of a rotation that ended the old secret at once',
    6,
    { ...byUser, ...oneOf([3.5, 4.5], 'user', 5), asOf: 5, presence: shown(0) },
    [0, seen()],
    [5, rotatedBy(wholeDay(4))],
  );
  wholeLife(
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
  wholeLife(
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
  wholeLife(
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
  wholeLife(
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
  wholeLife(
    'that a rotation was cancelled',
    12,
    { made: [null, -5], by: 'unchanged', asOf: 0, of: UNBOUND, cancelled: 11, presence: shown(-5) },
    [-5, masked('a')],
    [0, masked('a')],
    [10, masked('b')],
    [11, word('cancelled')],
  );
  wholeLife(
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
  wholeLife(
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
