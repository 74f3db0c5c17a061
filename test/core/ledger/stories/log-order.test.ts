import { describe, expect, test } from 'vitest';
import { DAY } from '../../../../src/core/time/units.ts';
import { day, logged, logUpTo, seen, span, stateAt, wholeDay } from '../../world.ts';

/** Lines of a log of one and the same instant, in whatever order a file has them, and lines older than what is known. */

describe('a log that begins with the second rotation: it ended the first key, and the second lives three days more', () => {
  const at = day(-20);
  const lines = [
    ['deactivated', at],
    ['rotated', at],
    ['deactivated', at + 3 * DAY],
  ] as const;
  test.each([
    ['the end first', [lines[0], lines[1], lines[2]]],
    ['the making first', [lines[1], lines[0], lines[2]]],
    ['the last line first', [lines[2], lines[1], lines[0]]],
  ])('%s: the third one is there', (_what, all) => {
    const state = stateAt(
      day(0),
      [day(-30), seen()],
      [day(-1), logged(...all.map(([what, when]) => [what, when] as [typeof what, number]))],
    );
    expect(state.presence.state).toBe('shown');
    expect(state.birth).toMatchObject({ ...span(at, at), evidence: 'log' });
  });
});

test('what was logged of the first making, long before the date that the page gives, begins no newer secret', () => {
  const page = [day(0), seen({ created: wholeDay(-100) })] as const;
  const { birth, rotations } = stateAt(day(1), page, [day(1), logUpTo(day(-200), ['created', day(-300)])]);
  expect(birth).toMatchObject({ ...wholeDay(-100), evidence: 'page' });
  expect(rotations).toHaveLength(1);
});

test.each([
  ['before', -40],
  ['on the day of', 0],
])('a line from %s the first of two looks at the same key makes it no younger', (_what, n) => {
  const looks = [
    [day(-30), seen({ created: wholeDay(-50) })] as const,
    [day(10), seen({ created: wholeDay(-50) })] as const,
  ];
  const { birth } = stateAt(day(11), ...looks, [day(11), logged(['created', day(-50)], ['rotated', day(n)])]);
  expect(birth.latest).toBeLessThanOrEqual(day(n));
});
