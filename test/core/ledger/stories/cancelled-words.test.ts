import { describe, expect, test } from 'vitest';
import { day, logged, masked, namedDay, said, seen, span, stateAt, type Told, wholeDay } from '../../world.ts';

/** "The rotation was cancelled": until when that is only said, and what a page that is read afterwards makes of it. */

const page = (n: number, made: number): Told[number] => [day(n), seen({ created: wholeDay(made) })];
const rotated = (n: number): Told[number] => [
  day(n),
  said({ what: 'rotated', ...namedDay(Math.floor(n), day(n)), overlapDays: 7, about: null }),
];
const cancelled = (n: number): Told[number] => [day(n), said({ what: 'cancelled' })];

describe('a page that moves its date with a rotation', () => {
  const told = [page(0, -100), rotated(5), cancelled(6)];

  test('confirms it by the former date', () => {
    expect(stateAt(day(7), ...told).cancelled).toMatchObject({ at: day(6) });
    const { cancelled: open, birth, rotations, refuted } = stateAt(day(8), ...told, page(8, -100));
    expect(open).toBeNull();
    expect(birth).toMatchObject({ ...wholeDay(-100), evidence: 'page', asOf: day(8) });
    expect([rotations, refuted]).toEqual([[], []]);
  });

  test('refutes it by the date of the new one', () => {
    const { birth, rotations, refuted } = stateAt(day(8), ...told, page(8, 5));
    expect(birth).toMatchObject(span(wholeDay(5).earliest, day(5)));
    expect(rotations).toHaveLength(1);
    expect(refuted.map(({ because }) => because.code)).toEqual(['page-date']);
  });

  test('tells of a later one by a later date, and says nothing against the word', () => {
    const { birth, rotations, refuted } = stateAt(day(9), ...told, page(9, 8));
    expect(birth).toMatchObject(wholeDay(8));
    expect(rotations).toMatchObject([{ when: wholeDay(8) }]);
    expect(refuted).toEqual([]);
  });
});

test('a month that fits the former key and the new one says nothing against the word', () => {
  const month = (n: number): Told[number] => [day(n), seen({ created: span(day(-30), Math.min(day(n), day(4))) })];
  const { birth, rotations, refuted, cancelled: open } = stateAt(day(9), month(0), rotated(2), cancelled(3), month(6));
  expect(rotations).toEqual([]);
  expect(refuted).toEqual([]);
  expect(birth.earliest).toBe(day(-30));
  expect(open).toMatchObject({ at: day(3) });
});

describe('where keys are compared', () => {
  const [old, next] = [
    (n: number): Told[number] => [day(n), masked('aaaaa')],
    (n: number): Told[number] => [day(n), masked('bbbbb')],
  ];

  test('the former key confirms it, the new one refutes it', () => {
    const told = [old(-50), old(0), next(2), cancelled(3)];
    expect(stateAt(day(4), ...told)).toMatchObject({ rotations: [], cancelled: { at: day(3) } });
    expect(stateAt(day(6), ...told, old(5))).toMatchObject({ rotations: [], cancelled: null, refuted: [] });
    const refuted = stateAt(day(6), ...told, next(5));
    expect(refuted.rotations).toMatchObject([{ when: span(day(0), day(2)), by: 'eyes' }]);
    expect(refuted.refuted).toMatchObject([{ because: { code: 'new-key-seen', first: day(2), last: day(5) } }]);
  });

  test('what was seen for longer than an old key lives is not cancelled, and that is said at once', () => {
    const { rotations, refuted } = stateAt(day(41), old(0), next(2), next(40), cancelled(40.5));
    expect(rotations).toHaveLength(1);
    expect(refuted).toMatchObject([{ because: { code: 'new-key-seen', first: day(2), last: day(40) } }]);
  });
});

test('said where nobody told of a rotation, it says nothing', () => {
  for (const known of [[day(0), seen()], [day(0), masked('aaaaa')], page(0, -100)] as Told) {
    const { rotations, cancelled: open, refuted } = stateAt(day(2), known, cancelled(1));
    expect([rotations, open, refuted]).toEqual([[], null, []]);
  }
});

test('said twice, it cancels one rotation and not the one before', () => {
  const told = [page(-200, -300), page(0, -10), rotated(5), cancelled(6), cancelled(7)];
  const { birth, rotations } = stateAt(day(8), ...told);
  expect(birth).toMatchObject(wholeDay(-10));
  expect(rotations).toMatchObject([{ when: wholeDay(-10) }]);
});

test('a rotation in the log stands against the word where an old key ends at once', () => {
  const log: Told[number] = [day(6), logged(['rotated', day(5)])];
  const word: Told[number] = [day(7), { type: 'said', word: { what: 'cancelled' }, graceDays: 0 }];
  const { rotations, refuted } = stateAt(day(8), page(0, -100), log, word);
  expect(rotations).toMatchObject([{ by: 'log' }]);
  expect(refuted).toMatchObject([{ because: { code: 'log-date', when: span(day(5), day(5)) } }]);
});
