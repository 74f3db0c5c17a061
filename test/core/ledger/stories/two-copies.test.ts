import { describe, expect, test } from 'vitest';
import { deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { bornOn, day, masked, recordAfter, rotatedBy, span, type Told } from '../../world.ts';

/**
 * One key, watched by two browsers which cannot compare what they saw: each has fingerprints of its own. At one time there is one
 * key, so what the one saw bounds what the other did not see.
 */

const looks = (...seen: [n: number, secret: string][]): Told => seen.map(([n, secret]) => [day(n), masked(secret)]);
const both = (a: Told, b: Told, at = 10, graceDays = 7) => {
  const [one, other] = [recordAfter(...a), recordAfter(...b)];
  const [state, mirrored] = [joinRecords(one, other), joinRecords(other, one)].map((record) =>
    deriveState(record, day(at), graceDays),
  );
  expect(mirrored?.birth).toEqual(state?.birth);
  expect(mirrored?.rotations).toEqual(state?.rotations);
  if (!state) throw new Error('no state');
  return { ...state, rotated: state.rotations.map(({ when }) => when) };
};

test('a change that one saw was later than the last look at which the other still saw the former key', () => {
  const state = both(looks([-10, 'aaaaa'], [0, 'bbbbb']), looks([-20, 'ccccc'], [-5, 'ccccc']));
  expect(state.rotated).toEqual([span(day(-5), day(0))]);
  expect(state.birth).toMatchObject({ ...span(day(-5), day(0)), evidence: 'eyes' });
});

test('and not later than the first look at which the other saw the new one', () => {
  const state = both(looks([-40, 'aaaaa'], [-1, 'bbbbb'], [8, 'bbbbb']), looks([-20, 'ccccc'], [9, 'ccccc']));
  expect(state.rotated).toEqual([span(day(-40), day(-20))]);
});

test('a change that both saw was between the later of the former looks and the sooner of the new ones', () => {
  const a = looks([-40, 'aaaaa'], [-30, 'bbbbb'], [-10, 'bbbbb']);
  const b = looks([-35, 'ccccc'], [-20, 'ddddd'], [0, 'ddddd']);
  expect(both(a, b).rotated).toEqual([span(day(-35), day(-30))]);
});

test('two changes are told apart where the key in between was seen by one of them alone', () => {
  const a = looks([-60, 'aaaaa'], [-40, 'bbbbb'], [-35, 'bbbbb'], [0, 'eeeee'], [4, 'eeeee']);
  const b = looks([-50, 'ccccc'], [-5, 'ddddd'], [3, 'ddddd']);
  expect(both(a, b).rotated).toEqual([span(day(-60), day(-40)), span(day(-35), day(-5))]);
});

describe('one saw the same key before and after a change that the other saw', () => {
  const same = looks([-50, 'aaaaa'], [0, 'aaaaa']);

  test('and the former key before it: the rotation was cancelled, or two fingerprints are equal', () => {
    for (const upTo of [-20, -5]) {
      const state = both(same, looks([-45, 'ccccc'], [-40, 'ddddd'], [upTo, 'ddddd']));
      expect(state.rotated).toEqual([]);
      expect(state.birth).toMatchObject({ ...span(null, day(-50)), evidence: 'unchanged', asOf: day(0) });
    }
  });

  test('and a former key before all that: what it saw for a while may be of a rotation that was cancelled', () => {
    const state = both(same, looks([-60, 'ccccc'], [-25, 'ddddd'], [-20, 'ddddd']));
    expect(state.rotated).toEqual([]);
    expect(state.birth).toMatchObject({ ...span(null, day(-50)), evidence: 'unchanged' });
  });

  test('for longer than one can be cancelled: then it is the same key, and was made before the other one saw it', () => {
    const state = both(same, looks([-60, 'ccccc'], [-45, 'ddddd'], [-5, 'ddddd']));
    expect(state.rotated).toEqual([span(day(-60), day(-50))]);
  });

  test('where the change was seen by the later look: that one stands', () => {
    const state = both(looks([-20, 'aaaaa'], [3, 'aaaaa']), looks([-10, 'ccccc'], [0, 'ddddd'], [5, 'ddddd']));
    expect(state.rotated).toEqual([span(day(-10), day(0))]);
  });
});

describe('what a person says of times at which one and the same key was seen', () => {
  const seen = looks([-30, 'aaaaa'], [-10, 'aaaaa']);
  const state = (...told: Told) => deriveState(recordAfter(...seen, ...told), day(6));

  test('was made before that, where it may have been', () => {
    const { birth } = state([day(0), bornOn(span(day(-40), day(-20)))]);
    expect(birth).toMatchObject({ ...span(day(-40), day(-30)), evidence: 'user' });
  });

  test('was rotated after that, where it may have been', () => {
    const { birth, rotations } = state([day(5), rotatedBy(span(day(-20), day(5)))]);
    expect(birth).toMatchObject({ ...span(day(-10), day(5)), evidence: 'user' });
    expect(rotations).toHaveLength(1);
  });

  test('and nothing, where it can only have been then', () => {
    const { birth, rotations, refuted } = state([day(0), rotatedBy(span(day(-20), day(-15)))]);
    expect(birth).toMatchObject({ ...span(null, day(-30)), evidence: 'unchanged' });
    expect(rotations).toEqual([]);
    expect(refuted).toMatchObject([{ because: { code: 'same-key-seen', first: day(-30), last: day(-10) } }]);
  });
});
