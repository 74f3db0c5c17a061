import { describe, expect, test } from 'vitest';
import { day, logged, logUpTo, masked, recordAfter, seen, span, stateAt, type Told, wholeDay } from '../../world.ts';

/** Several files of one log, each with a part of it; and lists without a key, before it was shown again. */

const first: Told[number] = [day(-300), seen()];

test('of three files the one that reaches furthest decides whether a key is there', () => {
  const furthest: Told[number] = [day(10), logUpTo(day(10), ['created', day(-300)])];
  const shorter: Told[number] = [day(12), logUpTo(day(5), ['deactivated', day(4)])];
  const third: Told[number] = [day(14), logUpTo(day(5), ['rotated', day(-200)])];
  expect(stateAt(day(15), first, furthest, shorter, third).presence.state).toBe('shown');
  // What another file tells that was read before is a part of the same log.
  expect(stateAt(day(15), first, [day(8), shorter[1]], furthest).presence).toMatchObject({
    state: 'deactivated',
    since: day(4),
    by: 'log',
  });
});

test('files that overlap tell of each rotation once, as of the end of the one that reaches further', () => {
  const files: Told = [
    [day(2), logUpTo(day(1), ['created', day(-300)], ['rotated', day(-100)])],
    [day(9), logUpTo(day(8), ['rotated', day(-100)], ['rotated', day(5)])],
    [day(10), logUpTo(day(6), ['rotated', day(5)])],
  ];
  for (const told of [files, [...files].reverse().map(([, event], n): Told[number] => [day(10 + n), event])]) {
    const { rotations, birth } = stateAt(day(20), first, ...told);
    expect(rotations.map(({ when }) => when)).toEqual([span(day(-100), day(-100)), span(day(5), day(5))]);
    expect(birth).toMatchObject({ ...span(day(5), day(5)), evidence: 'log', toldUpTo: day(8) });
  }
});

test('a line from before the first look tells of the very key that was seen; one from between two looks that differ, of the next', () => {
  const looks: Told = [
    [day(0), masked('aaaaa')],
    [day(10), masked('bbbbb')],
  ];
  const { birth, rotations } = stateAt(day(21), ...looks, [
    day(20),
    logged(['created', day(-40)], ['rotated', day(3)]),
  ]);
  expect(birth).toMatchObject({ ...span(day(3), day(3)), evidence: 'log', asOf: day(10), toldUpTo: day(20) });
  expect(rotations).toMatchObject([{ when: span(day(3), day(3)), by: 'log' }]);
  const former = stateAt(day(5), [day(0), masked('aaaaa')], [day(4), logged(['created', day(-40)])]);
  expect(former.birth).toMatchObject({ ...span(day(-40), day(-40)), evidence: 'log', toldUpTo: day(4) });
});

test('lists without it say nothing any more once it is shown again, and those of a tab from before nothing of now', () => {
  const missed: Told = [
    [day(1), { type: 'missed' }],
    [day(2), { type: 'missed' }],
  ];
  expect(recordAfter(first, ...missed).misses).toHaveLength(2);
  expect(recordAfter(first, ...missed, [day(3), seen()]).misses).toEqual([]);
  const stale: Told[number] = [day(4), { type: 'missed', visit: day(2.5) }];
  expect(recordAfter(first, [day(3), seen()], stale).misses).toEqual([]);
  expect(stateAt(day(5), first, ...missed, [day(2.5), seen({}, day(1.5))]).presence).toMatchObject({ state: 'unseen' });
});

test('a log that has only days, of a key that was seen on the day on which it was made: it was not rotated', () => {
  const line = logged(['created', day(0)]);
  const days =
    line.type === 'logged' ? { ...line, events: line.events.map((one) => ({ ...one, at: wholeDay(0) })) } : line;
  expect(stateAt(day(3), [day(0), seen()], [day(2), days])).toMatchObject({
    birth: { earliest: wholeDay(0).earliest, evidence: 'log' },
    rotations: [],
    newSecretAt: null,
  });
});

describe('what holds a key was made on day -50', () => {
  const held: Told[number] = [day(-10), seen({ notBefore: day(-50) })];
  const withLog = (...lines: Parameters<typeof logged>) => stateAt(day(1), held, [day(0), logged(...lines)]);

  test('lines of a log from long before tell nothing of it', () => {
    const { birth, rotations } = withLog(['created', day(-90)], ['rotated', day(-70)]);
    expect(birth).toEqual(stateAt(day(1), held).birth);
    expect(rotations).toEqual([]);
  });

  test('a line from the day before does: the page may print its days in another zone', () => {
    const when = span(day(-50.9), day(-50.9));
    expect(withLog(['created', day(-50.9)]).birth).toMatchObject({ ...when, evidence: 'log' });
    expect(withLog(['created', day(-51.1)]).birth).toMatchObject({ earliest: day(-50), earliestIs: 'floor' });
  });
});
