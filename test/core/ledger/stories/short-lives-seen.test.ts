import { describe } from 'vitest';
import { day, masked, namedDay, said, seen, span, wholeDay } from '../../world.ts';
import { bounds, ends, life, page, rot, type Tells, word } from '../short-lives.ts';

/** What pages and lists show, under right clocks and wrong ones, in short lives of keys. */

describe('ends, presence, dates', () => {
  const old = { oldSecretExpires: wholeDay(3) };
  life(
    'an old secret shows before the new one does, whose rotation is cancelled',
    13,
    { birth: [null, day(-0.5)], rotations: 0, overlap: false },
    [-0.5, masked('aaaaa')],
    [0.5, seen(old)],
    [0.6, masked('bbbbb', old)],
    [12, masked('aaaaa')],
  );
  life('whole row without', 6, { expires: null }, [0, seen({ expires: wholeDay(10) })], [5, seen({ isWhole: true })]);
  life(
    'never, then a day',
    6,
    { expires: wholeDay(30) },
    [0, seen({ expires: 'never' })],
    [5, seen({ expires: wholeDay(30) })],
  );
  life(
    'old end goes',
    6,
    { expires: null, rotations: 1 },
    [0, masked('aaaaa', { expires: wholeDay(10) })],
    [5, masked('bbbbb')],
  );
  life(
    'new end',
    6,
    { expires: wholeDay(95), rotations: 1 },
    [0, masked('aaaaa', { expires: wholeDay(10) })],
    [5, masked('bbbbb', { expires: wholeDay(95) })],
  );
  life(
    'missed, seen, missed',
    4,
    { presence: 'unseen' },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, seen()],
    [3, { type: 'missed' }],
  );
  life(
    'missed, then rotated',
    4,
    { presence: 'shown' },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, { type: 'missed' }],
    [3, rot(3)],
  );
  life(
    'most',
    2.5,
    { presence: 'unseen' },
    [0, seen()],
    [1, { type: 'missed', most: true }],
    [2, { type: 'missed', most: true }],
  );
  life(
    'most',
    3.5,
    { presence: 'not-listed' },
    [0, seen()],
    [1, { type: 'missed', most: true }],
    [2, { type: 'missed', most: true }],
    [3, { type: 'missed', most: true }],
  );
  life(
    'stale tab',
    4,
    { presence: 'not-listed' },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, { type: 'missed' }],
    [3, seen({}, day(0))],
  );
  life(
    'new visit',
    4,
    { presence: 'shown' },
    [0, seen()],
    [1, { type: 'missed' }],
    [2, { type: 'missed' }],
    [3, seen()],
  );
  life(
    'month',
    0,
    { birth: [wholeDay(-84).earliest, wholeDay(-55).latest] },
    [-40, masked('aaaaa', { created: span(wholeDay(-84).earliest, wholeDay(-55).latest) })],
    [0, masked('aaaaa', { created: span(wholeDay(-84).earliest, wholeDay(-55).latest) })],
  );
  life('moved on', 0.5, { birth: bounds(-5), rotations: 1 }, [-50, page(-300)], [-10, page(-300)], [0, page(-5)]);
  life(
    'and back',
    1.5,
    { birth: bounds(-300), rotations: 0 },
    [-50, page(-300)],
    [-10, page(-300)],
    [0, page(-5)],
    [1, page(-300)],
  );
  const over = { oldSecretExpires: span(day(5), day(5)) };
  life(
    'cancelled, seen',
    3,
    { rotations: 0, overlap: false, birth: [null, day(-10)] },
    [-10, masked('aaaaa')],
    [0, masked('bbbbb', over)],
    [1, word('cancelled')],
    [2, masked('aaaaa')],
  );
  life(
    'cancelled, not so',
    3,
    { rotations: 1, overlap: true, refuted: ['new-key-seen'] },
    [-10, masked('aaaaa')],
    [0, masked('bbbbb', over)],
    [1, word('cancelled')],
    [2.5, masked('bbbbb', over)],
  );
  life(
    'seen a hundred times',
    0,
    { by: 'first-look', birth: [null, day(-0.4)] },
    ...Array.from({ length: 100 }, (_, n): Tells => [-400 + n * 4 + (n === 99 ? 3.6 : 0), seen()]),
  );
  life('more than 90 days', 0, { birth: [null, day(-90)] }, [0, seen({ created: span(null, day(-90)) })]);
});

describe('clocks', () => {
  life(
    'off under 1970',
    2,
    { presence: 'deactivated' },
    [0, seen()],
    [-20000, word('deactivated')],
    [0.5, { type: 'noted', text: 'x' }],
  );
  life(
    'two hours behind',
    1,
    { rotations: 0 },
    [-9, seen()],
    [0, { type: 'noted', text: 'x' }],
    [-0.08, rot(-1, -0.08)],
    [-0.07, word('cancelled')],
  );
  life('end far ahead', 1, { expires: wholeDay(430) }, [-9, seen()], [400, ends(430)], [0, seen()]);
  life(
    'missed ahead',
    2,
    { presence: 'shown' },
    [-9, seen()],
    [60, { type: 'missed' }],
    [61, { type: 'missed' }],
    [1, { type: 'noted', text: 'x' }],
  );
  life(
    'rotated ahead, seen new at right',
    6,
    { rotations: 1 },
    [-9, masked('aaaaa')],
    [3, rot(3)],
    [0.2, masked('bbbbb')],
    [1, masked('bbbbb')],
    [2, masked('bbbbb')],
    [4, masked('bbbbb')],
  );
  life(
    'rotated ahead, same mask for days: refuted',
    8,
    { rotations: 0 },
    [-9, masked('aaaaa')],
    [3, rot(3)],
    [0.2, masked('aaaaa')],
    [1, masked('aaaaa')],
    [3.5, masked('aaaaa')],
    [7, masked('aaaaa')],
  );
  life(
    'made ahead on a day to come',
    8,
    { birth: [null, day(-9)], refuted: ['same-key-seen'] },
    [-9, masked('aaaaa')],
    [3, said({ what: 'made', ...namedDay(3, day(3)) })],
    [0.2, masked('aaaaa')],
    [1, masked('aaaaa')],
    [4, masked('aaaaa')],
  );
});
