import { describe, expect, test } from 'vitest';
import { portableRecord } from '../../../../src/core/backup/portable.ts';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { day, logged, masked, recordAfter, rotatedBy, said, seen, wholeDay } from '../../world.ts';
import { believed, bounds, ends, made, page, record, rot, type Tells, told, undone, word } from '../short-lives.ts';

/** Two copies of one record, whichever of them is merged into the other. */

const both = (a: CredentialRecord, b: CredentialRecord, at: number, expected: Partial<ReturnType<typeof believed>>) => {
  for (const joined of [joinRecords(a, portableRecord(b)), joinRecords(portableRecord(a), b)])
    expect(believed(joined, at)).toMatchObject(expected);
};

describe('what two copies tell', () => {
  test('word here, exact log there', () =>
    both(record([-20, seen()], [-9, rot(-10, -9)]), record([-20, seen()], [0, logged(['rotated', day(-10.2)])]), 1, {
      birth: [day(-10.2), day(-10.2)],
      by: 'log',
      rotations: 1,
    }));
  test('cancelled here, ended there', () => {
    const first = told([-20, seen()], [0, rot(0)]);
    both(
      recordAfter(...first, ...told([2, word('cancelled')])),
      recordAfter(...first, ...told([3, word('old-ended')])),
      4,
      { rotations: 0, overlap: false },
    );
  });
  test('page end here, word there', () =>
    both(record([0, seen()], [1, seen({ expires: wholeDay(60) })]), record([0, seen()], [5, ends(90)]), 6, {
      expires: wholeDay(60),
      refuted: ['page-expiry'],
    }));
  test('off here, there there', () => {
    const first = told([0, seen()]);
    both(
      recordAfter(...first, ...told([1, word('deactivated')])),
      recordAfter(...first, ...told([2, word('still-there')])),
      3,
      { presence: 'shown' },
    );
    both(
      recordAfter(...first, ...told([2, word('deactivated')])),
      recordAfter(...first, ...told([1, word('still-there')])),
      3,
      { presence: 'deactivated' },
    );
  });
  test('owner', () =>
    both(
      record([0, seen()], [1, said({ what: 'owner', text: 'Ana' })]),
      record([0, seen()], [2, said({ what: 'owner', text: 'Bo' })]),
      3,
      { owner: 'Bo' },
    ));
  test('made undone here, made there', () => {
    const a = record([-60, seen()], [0, made(-90)]);
    both(undone(a, 'made', 1), record([-60, seen()], [0.5, made(-70)]), 2, { birth: bounds(-70) });
  });
  test('cancelled in two copies', () => {
    const first = told([-200, seen()], [-100, rot(-100)], [0, rot(0)]);
    both(
      recordAfter(...first, ...told([2, word('cancelled')])),
      recordAfter(...first, ...told([2.1, word('cancelled')])),
      4,
      { rotations: 1, birth: [wholeDay(-100).earliest, day(-100)] },
    );
  });
  test('rotated in each, far', () =>
    both(record([-200, seen()], [0, rot(0)]), record([-200, seen()], [40, rot(40)]), 41, { rotations: 2 }));
  test('rotated in each, same', () =>
    both(record([-200, seen()], [0, rot(0)]), record([-200, seen()], [0.2, rot(0, 0.2)]), 41, { rotations: 1 }));
  describe('one rotation, whose day each copy corrected', () => {
    const first = record([-200, seen()], [0, rot(0)]);
    const corrected = (kept: CredentialRecord, at: number, n: number) =>
      applyEvent(kept, rotatedBy(wholeDay(n), 7, 'same'), day(at)) ?? kept;
    const here = corrected(first, 2, -1);
    const there = corrected(first, 3, -20);

    test('is one, on the day that was said last', () => {
      both(here, there, 4, { rotations: 1, birth: bounds(-20) });
      both(corrected(here, 5, -2), there, 6, { rotations: 1, birth: bounds(-2) });
    });
    test('is on the other day, where that is taken back', () =>
      both(here, undone(there, 'rotated', 4), 5, { rotations: 1, birth: bounds(-1) }));
    test('is none, where one of them says that it was cancelled', () =>
      both(applyEvent(here, word('cancelled'), day(5)) ?? here, there, 6, { rotations: 0 }));
  });
  test('cancellation taken back here, many words since there', () => {
    const first = record([-200, seen()], [-99, logged(['rotated', day(-100)])], [-98, word('cancelled')]);
    let there = first;
    for (let n = 0; n < 320; n += 40)
      there = applyEvent(there, rotatedBy(wholeDay(n), 7, 'another'), day(n + 1)) ?? there;
    both(first, there, 300, { rotations: 8 });
    both(undone(first, 'cancelled', -97), there, 300, { rotations: 9 });
  });
  test('a date that one copy alone read, while the other one saw the same secret before and after', () =>
    both(
      record([-20, masked('aaaaa')], [-10, masked('bbbbb')], [30, masked('bbbbb')]),
      record([0, masked('11111', { created: wholeDay(-15) })], [2, masked('11111', { created: wholeDay(-15) })]),
      31,
      { birth: bounds(-15), by: 'page', rotations: 1 },
    ));
  describe('a change that one copy saw, and the other one did not, which saw the same secret before and after', () => {
    const here = record([-5, masked('aaaaa')], [20, masked('aaaaa')]);
    const there = (...days: number[]) =>
      record([-20, masked('11111')], ...days.map((n): Tells => [n, masked('22222')]));

    test('came before, where it was seen for longer than a rotation can be cancelled', () =>
      both(here, there(10, 19), 21, { birth: [day(-20), day(-5)], by: 'eyes', rotations: 1 }));
    test('may be one that was cancelled, where it was seen for less', () =>
      both(here, there(10, 16), 21, { birth: [null, day(-5)], rotations: 0 }));
    test('came before, too, where an old secret ends at once, so that none is cancelled', () => {
      const { birth, rotations } = deriveState(joinRecords(here, portableRecord(there(10))), day(21), 0);
      expect([birth.earliest, birth.latest, rotations.length]).toEqual([day(-20), day(-5), 1]);
    });
  });
  test('three orders', () => {
    const a = record([-50, masked('aaaaa')], [0, rot(0)], [2, word('old-ended')]);
    const b = portableRecord(record([-40, masked('11111')], [1, masked('22222')], [3, ends(90)]));
    const c = portableRecord(record([-45, page(-300)], [4, logged(['rotated', day(-0.2)])]));
    const orders = [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ] as const;
    const all = orders.map(([x, y, z]) => believed(joinRecords(joinRecords(x, y), z), 5));
    for (const one of all) expect(one).toEqual(all[0]);
    expect(all[0]).toMatchObject({
      rotations: 1,
      overlap: false,
      expires: wholeDay(90),
      birth: [day(-0.2), day(-0.2)],
    });
  });
  test('floors: the earlier holds', () => {
    const a = record([0, seen({ notBefore: day(-50) })], [1, made(-400)]);
    const { birth, refuted } = believed(a, 2);
    expect(birth[0]).toBe(day(-50));
    expect(refuted).toEqual(['floor']);
  });
});
