import { describe, expect, test } from 'vitest';
import { deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { day, logged, masked, wholeDay } from '../../world.ts';
import { believed, life, record, rot, undone } from '../short-lives.ts';

/** A key is seen for the first time, and rotated on that very day; later the new one shows. That is one rotation. */

type Told = [number, LedgerEvent];
type Believed = Parameters<typeof life>[2];
const showsOld: Told = [0, masked('aaaaa')];
const showsNew: Told = [2, masked('bbbbb')];
const once: Believed = { rotations: 1, birth: [day(0), wholeDay(0).latest], by: 'user', overlap: true, refuted: [] };
const saidSoon: Believed = { ...once, birth: [day(0), day(0.02)] };

describe('a rotation on the day of the first look', () => {
  life('said at once', 3, saidSoon, showsOld, [0.02, rot(0, 0.02)], showsNew);
  life('said on the next day', 3, once, showsOld, [1, rot(0, 1)], showsNew);
  life('whose old secret ends when it was to', 7.6, { overlap: false }, showsOld, [1, rot(0, 1)], showsNew);
  const again: Told = [0.1, masked('aaaaa')];
  life(
    'seen twice by then',
    3,
    { ...once, birth: [day(0.1), wholeDay(0).latest] },
    showsOld,
    again,
    [1, rot(0, 1)],
    showsNew,
  );
  life(
    'of which the log tells, too',
    3,
    { rotations: 1, birth: [day(0.2), day(0.2)] },
    showsOld,
    [1, rot(0, 1)],
    [2, logged(['rotated', day(0.2)])],
  );
  life(
    'before it, where it was the same one afterwards',
    5,
    { rotations: 1, by: 'user' },
    showsOld,
    [1, rot(0, 1)],
    [4, masked('aaaaa')],
  );
  life('and one more', 9, { rotations: 2 }, showsOld, [1, rot(0, 1)], showsNew, [8, masked('ccccc')]);

  test('in two browsers', () => {
    const [a, b] = [record(showsOld, [1, rot(0, 1)]), record(showsOld, showsNew)];
    for (const joined of [joinRecords(a, b), joinRecords(b, a)]) expect(believed(joined, 3)).toMatchObject(once);
  });

  test('is news once, when it is said', () => {
    const before = record(showsOld, [0.02, rot(0, 0.02)]);
    const after = record(showsOld, [0.02, rot(0, 0.02)], showsNew);
    for (const kept of [before, after]) expect(deriveState(kept, day(3), 7).newSecretAt).toBe(day(0.02));
  });

  test('taken back leaves what was seen', () => {
    const kept = undone(record(showsOld, [1, rot(0, 1)], showsNew), 'rotated', 3);
    expect(believed(kept, 3)).toMatchObject({ rotations: 1, birth: [day(0), day(2)], by: 'eyes' });
  });
});

describe('a day before the last one, named by a clock that ran ahead', () => {
  const right: Told = [0.05, { type: 'noted', text: 'right again' }];
  const ahead: Told = [10, rot(9, 10)];
  const change: Believed = { rotations: 1, overlap: true, refuted: [] };
  life('is that of the change which shows then', 0.6, change, [-2, masked('aaaaa')], ahead, [0.1, masked('bbbbb')]);
  test('also in another browser', () => {
    const [a, b] = [record([-2, masked('aaaaa')], ahead, right), record([-2, masked('aaaaa')], [0.1, masked('bbbbb')])];
    for (const joined of [joinRecords(a, b), joinRecords(b, a)]) expect(believed(joined, 0.6)).toMatchObject(change);
  });
});
