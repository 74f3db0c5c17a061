import { describe, expect, test } from 'vitest';
import { deriveState } from '../../../../src/core/ledger.ts';
import { day, logged, logUpTo, masked, namedDay, said, seen, wholeDay } from '../../world.ts';
import { believed, bounds, ends, life, made, page, record, rot, undone, word } from '../short-lives.ts';

/** What persons say and logs tell, in short lives of keys. */

describe('words', () => {
  life(
    'page two days after',
    3,
    { birth: bounds(-200), refuted: ['page-date'] },
    [-1, seen()],
    [0, made(-30)],
    [2, page(-200)],
  );
  life('user after page', 0.5, { birth: bounds(-30), by: 'user' }, [-1, page(-200)], [0, made(-30)]);
  life(
    'page again',
    3,
    { birth: bounds(-200), refuted: ['page-date'] },
    [-1, page(-200)],
    [0, made(-30)],
    [2, page(-200)],
  );
  life(
    'unknown after rotated',
    2,
    { rotations: 0, overlap: false, by: 'first-look' },
    [-9, seen()],
    [0, rot(0)],
    [1, word('unknown')],
  );
  life('unknown then rotated', 2, { rotations: 1, overlap: true }, [-9, seen()], [0, word('unknown')], [1, rot(1)]);
  test('undo', () => {
    const r = record([-9, seen()], [0, rot(0)]);
    expect(believed(undone(r, 'rotated', 1), 1)).toMatchObject({ rotations: 0, overlap: false });
    const e = record([-9, seen()], [0, rot(0)], [1, word('old-ended')]);
    expect(believed(undone(e, 'old-ended', 2), 2)).toMatchObject({ rotations: 1, overlap: true });
    const c = record([-9, seen()], [0, rot(0)], [1, word('cancelled')]);
    expect(believed(undone(c, 'cancelled', 2), 2)).toMatchObject({
      rotations: 1,
      overlap: true,
      birth: [wholeDay(0).earliest, day(0)],
    });
    const o = record([-9, seen()], [0, word('deactivated')]);
    expect(believed(undone(o, 'deactivated', 1), 1)).toMatchObject({ presence: 'shown' });
    const s = record([-9, seen()], [0, { type: 'missed' }], [1, { type: 'missed' }], [2, word('still-there')]);
    expect(believed(s, 3)).toMatchObject({ presence: 'shown' });
    expect(believed(undone(s, 'still-there', 3), 3)).toMatchObject({ presence: 'not-listed' });
    const n = record([-9, seen()], [0, ends(50)], [1, word('never-expires')]);
    expect(believed(n, 2)).toMatchObject({ expires: 'never' });
    expect(believed(undone(n, 'never-expires', 2), 2)).toMatchObject({ expires: wholeDay(50) });
  });
  life('end before making', 2, { expires: null, refuted: ['made-later'] }, [-1, page(-20)], [0, ends(-30)]);
  life(
    'made within a change',
    2,
    { birth: bounds(-5), rotations: 1, by: 'user' },
    [-50, masked('aaaaa')],
    [-10, masked('aaaaa')],
    [0, masked('bbbbb')],
    [1, made(-5)],
  );
  life(
    'made before a change',
    2,
    { birth: [day(-10), day(0)], rotations: 1, refuted: ['other-key-seen'] },
    [-50, masked('aaaaa')],
    [-10, masked('aaaaa')],
    [0, masked('bbbbb')],
    [1, made(-30)],
  );
  life(
    'rotated inside a run',
    2,
    { rotations: 0, refuted: ['same-key-seen'] },
    [-50, masked('aaaaa')],
    [-10, masked('aaaaa')],
    [1, rot(-30, 1)],
  );
  life(
    'all unknown',
    91,
    { rotations: 0, by: 'first-look' },
    [-9, seen()],
    [0, rot(0)],
    [40, rot(40)],
    [80, rot(80)],
    [90, word('unknown')],
  );
  life('rotated then made', 2, { rotations: 1, birth: bounds(-2) }, [-90, seen()], [0, rot(0)], [1, made(-2)]);
  life(
    'nothing to cancel',
    2,
    { rotations: 0, birth: bounds(-200), refuted: [] },
    [-1, page(-200)],
    [1, word('cancelled')],
  );
  test('overlap follows', () =>
    expect(
      deriveState(record([-90, seen()], [0, rot(0)], [1, said({ what: 'made', ...namedDay(-3, day(1)) })]), day(2))
        .overlap?.until,
    ).toEqual(wholeDay(4)));
  life(
    'never, then page',
    4,
    { expires: wholeDay(30), refuted: ['page-expiry'] },
    [0, seen()],
    [1, word('never-expires')],
    [3, seen({ expires: wholeDay(30) })],
  );
  life(
    'end, then a new secret',
    11,
    { expires: null, rotations: 1 },
    [0, masked('aaaaa')],
    [1, ends(30)],
    [10, masked('bbbbb')],
  );
  life('floor', 2, { refuted: ['floor'] }, [0, seen({ notBefore: day(-50) })], [1, made(-400)]);
  life(
    'two words, the later earlier day',
    6,
    { rotations: 1, birth: bounds(-3) },
    [-90, seen()],
    [0, rot(0)],
    [5, rot(-3, 5)],
  );
  life(
    'rotated on day of page date',
    2,
    { rotations: 1, birth: bounds(-1) },
    [-90, page(-300)],
    [0, page(-1)],
    [1, rot(-1, 1)],
  );
  life(
    'ended then cancelled',
    4,
    { rotations: 0, overlap: false, birth: bounds(-300) },
    [-90, page(-300)],
    [0, rot(0)],
    [1, word('old-ended')],
    [2, word('cancelled')],
  );
  life(
    'cancelled then rotated anew',
    4,
    { rotations: 1, overlap: true, birth: [wholeDay(3).earliest, day(3)] },
    [-90, page(-300)],
    [0, rot(0)],
    [1, word('cancelled')],
    [3, rot(3)],
  );
  life(
    'unknown, page goes on',
    4,
    { birth: bounds(-300), rotations: 0 },
    [-90, page(-300)],
    [0, rot(0)],
    [1, word('unknown')],
    [3, page(-300)],
  );
});

describe('logs', () => {
  life(
    'gap',
    0,
    { rotations: 2, birth: [day(-110), day(-90)] },
    [-110, masked('aaaaa')],
    [-90, masked('bbbbb')],
    [-1, logUpTo(day(-150), ['created', day(-300)], ['rotated', day(-200)])],
  );
  life(
    'inside a run',
    0,
    { rotations: 0, birth: [null, day(-120)] },
    [-120, masked('aaaaa')],
    [-80, masked('aaaaa')],
    [-1, logged(['rotated', day(-100)])],
  );
  life(
    'created after first look',
    0,
    { birth: [day(-50), day(-50)] },
    [-80, seen()],
    [-1, logged(['created', day(-50)])],
  );
  life(
    'off, then listed',
    1,
    { presence: 'shown' },
    [-9, seen()],
    [-0.5, logged(['deactivated', day(-1)])],
    [0, seen()],
  );
  life('listed, then off', 1, { presence: 'deactivated' }, [-2, seen()], [0, logged(['deactivated', day(-1)])]);
  life(
    'twice imported',
    1,
    { rotations: 1 },
    [-9, seen()],
    [0, logged(['rotated', day(-1)])],
    [0.5, logged(['rotated', day(-1)])],
  );
  life(
    'off within the grace',
    5,
    { presence: 'shown', rotations: 1 },
    [-9, seen()],
    [4, logged(['rotated', day(0)], ['deactivated', day(3)])],
  );
  life(
    'off long before the rotation that a person told of, whose old secret lives on',
    2,
    { rotations: 1, overlap: true, presence: 'shown' },
    [-9, seen()],
    [0, rot(0)],
    [1, logged(['deactivated', day(-5)], ['rotated', day(-0.2)])],
  );
  life(
    'off right before it, so that it ended the old secret',
    2,
    { rotations: 1, overlap: false, presence: 'shown' },
    [-9, seen()],
    [0, rot(0)],
    [1, logged(['deactivated', day(-0.2) - 60_000], ['rotated', day(-0.2)])],
  );
  life(
    'two files',
    25,
    { presence: 'shown', rotations: 1 },
    [-9, seen()],
    [10, logUpTo(day(10), ['deactivated', day(5)])],
    [20, logUpTo(day(20), ['rotated', day(15)])],
  );
  life(
    'rotation in the log, told by word a day off',
    5,
    { rotations: 1, birth: [day(-10.2), day(-10.2)] },
    [-20, seen()],
    [-9, rot(-9)],
    [4, logged(['rotated', day(-10.2)])],
  );
});
