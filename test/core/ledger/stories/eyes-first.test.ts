import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  logged,
  masked,
  NOW,
  recordAfter,
  rotatedBy,
  seen,
  span,
  stateAfter,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** Our own comparison of fingerprints stands above whatever anybody says. */
describe('from the first to the last look that shows one fingerprint, the secret is the same', () => {
  test('a rotation in place that the date does not follow is seen between the two looks', () => {
    const created = wholeDay(0);
    const looks = [10, 30, 60, 95].map((at) => [day(at), masked('aaaaa', { created })] as const);
    const state = stateAfter(...looks, [day(109), masked('bbbbb', { created })]);
    expect(state.rotations).toMatchObject([{ when: span(day(95), day(109)), by: 'eyes', learnedAt: day(109) }]);
    expect(state.birth).toMatchObject({
      ...span(day(95), day(109)),
      evidence: 'eyes',
      asOf: day(109),
      earliestIs: 'secret',
      latestIs: 'secret',
    });
  });

  test('it is revealed and masked again: one secret', () => {
    const whole = seen({ fingerprints: { p5: 'aaaaa', full: '12345678' } });
    const state = stateAfter([day(0), masked('aaaaa')], [day(1), whole], [day(2), masked('aaaaa')], [day(3), whole]);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ earliest: null, latest: day(0), asOf: day(3), latestIs: 'secret' });
  });

  test.each([
    ['the page', [NOW, masked('aaaaa', { created: dayAgo(20) })]],
    ['the log', [NOW, logged(['rotated', days(20)])]],
    ['the user, who says made', [NOW, bornOn(dayAgo(20))]],
    ['the user, who says rotated', [NOW, rotatedBy(dayAgo(20))]],
  ] as const)('%s is not believed about a making in between', (_, word) => {
    const looks = [[days(90), masked('aaaaa')] as const, [days(1), masked('aaaaa')] as const];
    const state = stateAfter(...looks, word);
    expect(state.birth).toMatchObject({ earliest: null, latest: days(90) });
    expect(state.rotations).toEqual([]);
  });

  test('a change is looked for between the looks that showed the secret, not those that showed less', () => {
    const state = stateAfter([days(30), masked('aaaaa')], [days(2), seen()], [NOW, masked('bbbbb')]);
    expect(state.rotations[0]?.when).toEqual(span(days(30), NOW));
  });

  test('two changes are two rotations, however close', () => {
    const state = stateAfter([days(10), masked('aaaaa')], [NOW, masked('bbbbb')], [NOW + 1, masked('ccccc')]);
    expect(state.rotations.map(({ when }) => when)).toEqual([span(days(10), NOW), span(NOW, NOW + 1)]);
  });
});

describe('a first look bounds only a secret that was compared since', () => {
  test('an entry seen a hundred times without mask, date or log tells nothing of the age of its secret', () => {
    const notBefore = day(0);
    const looks = Array.from({ length: 26 }, (_, week) => [day(7 + week * 7), seen({ notBefore })] as const);
    const { birth, rotations } = stateAfter(...looks);
    expect(birth).toEqual({
      earliest: day(0),
      latest: day(182),
      day: null,
      evidence: 'first-look',
      asOf: day(182),
      toldUpTo: day(182),
      earliestIs: 'floor',
      latestIs: 'first-look',
    });
    expect(rotations).toEqual([]);
  });

  test('a mask that was seen once bounds nothing, seen twice it does', () => {
    const once = stateAfter([day(0), masked('aaaaa')]);
    expect(once.birth).toMatchObject({ latest: day(0), latestIs: 'first-look' });
    const twice = stateAfter([day(0), masked('aaaaa')], [day(50), masked('aaaaa')]);
    expect(twice.birth).toMatchObject({ latest: day(0), asOf: day(50), latestIs: 'secret' });
  });
});

describe('a birth says when it was last confirmed', () => {
  test('looks that show neither mask nor date confirm nothing', () => {
    const state = stateAt(day(40), [day(0), masked('aaaaa')], [day(10), masked('aaaaa')], [day(30), seen()]);
    expect(state.birth.asOf).toBe(day(10));
    expect(state.lastLook).toBe(day(30));
  });

  test('a date read on Monday stays as of Monday when a mask is first seen on Tuesday; both together are of the last look', () => {
    const created = wholeDay(-200);
    const list = [day(0), seen({ created })] as const;
    const detail = [day(1), masked('aaaaa')] as const;
    expect(stateAfter(list, detail).birth).toMatchObject({ ...created, asOf: day(0) });
    expect(stateAfter(list, detail, [day(2), seen({ created })]).birth).toMatchObject({ ...created, asOf: day(2) });
  });
});

describe('what holds the secret', () => {
  const held = { notBefore: days(400) };

  test('bounds it from below, and is no date of it', () => {
    const { birth } = stateAfter([days(60), masked('aaaaa', held)], [NOW, masked('aaaaa', held)]);
    expect(birth).toMatchObject({ earliest: days(400), latest: days(60), earliestIs: 'floor', latestIs: 'secret' });
  });

  test('binds the user too', () => {
    const state = stateAfter([days(2), seen({ notBefore: days(52) })], [NOW, bornOn(dayAgo(702))]);
    expect(state.birth).toMatchObject({ earliest: days(52), earliestIs: 'floor' });
    expect(state.refuted).toMatchObject([{ because: { code: 'floor', at: days(52) } }]);
  });

  test('adds nothing to a date that is known, and nothing that cannot be', () => {
    expect(stateAfter([days(60), seen({ ...held, created: dayAgo(200) })]).birth).toMatchObject(dayAgo(200));
    expect(stateAfter([days(60), seen({ notBefore: days(10) })]).birth.earliest).toBeNull();
  });

  test('is left behind by a rotation', () => {
    const state = stateAfter([days(40), masked('aaaaa', held)], [days(30), masked('bbbbb', held)]);
    expect(state.birth).toMatchObject({ ...span(days(40), days(30)), earliestIs: 'secret' });
  });
});

test('half a day of another zone is no rotation', () => {
  const state = stateAfter([days(3), seen()], [NOW, seen({ created: span(days(3) + 12 * HOUR, days(2)) })]);
  expect(state.rotations).toEqual([]);
  expect(state.birth).toMatchObject({ ...span(days(3) + 12 * HOUR, days(2)), evidence: 'page' });
});

test('the floor is the latest that was read which the entry can have, in every copy', () => {
  const read = (at: number, notBefore: number) => [day(at), seen({ notBefore: day(notBefore) })] as const;
  const floor = (...told: Told) => stateAfter(...told).birth;
  expect(floor(read(-60, -100), read(0, -10))).toMatchObject({ earliest: day(-100), earliestIs: 'floor' });
  expect(floor(read(-60, -100), read(0, -80))).toMatchObject({ earliest: day(-80) });
  expect(floor(read(-60, -100), read(0, -300))).toMatchObject({ earliest: day(-100) });
  expect(floor([day(-60), seen()], read(0, -10))).toMatchObject({ earliest: null, earliestIs: 'none' });
  const copies = [recordAfter(read(-60, -100)), recordAfter(read(-5, -10))] as const;
  expect(deriveState(joinRecords(...copies), day(0)).birth).toMatchObject({ earliest: day(-100) });
  // As earlier versions kept it.
  const kept = { ...recordAfter([day(-60), seen()]), floor: { when: day(-10), at: day(0) } };
  const again = applyEvent(kept, read(1, -100)[1], day(1));
  expect(again && deriveState(again, day(1)).birth).toMatchObject({ earliest: day(-100) });
});
