import { expect, test } from 'vitest';
import { deriveState } from '../../../../src/core/ledger.ts';
import { BUILT_IN } from '../../../../src/core/policy.ts';
import { hereAt } from '../../../../src/core/verdict/here.ts';
import { judge } from '../../../../src/core/verdict/index.ts';
import { day, kind, logged, masked, recordAfter, seen, span, type Told, wholeDay } from '../../world.ts';

/** What is told of keys whose dates do not tell all: the ledger and the verdict together. */

const at = (count: number, ...events: Told) => {
  const record = recordAfter(...events.filter(([then]) => then <= day(count)));
  const state = deriveState(record, day(count));
  return { state, verdict: judge(state, record.snooze, kind(), BUILT_IN, hereAt(day(count), 'UTC')) };
};

test('a rotation in place that the date does not follow, and the mask does: one, between two looks, and in order', () => {
  const look = (p5: string) => masked(p5, { created: wholeDay(-300) });
  const shows = (count: number) => (count < 100 ? 'aaaaa' : 'bbbbb');
  const life = [-4, 95, 109].map((count) => [day(count), look(shows(count))] as const);
  const { state, verdict } = at(109, ...life);
  expect(state.rotations).toMatchObject([{ when: span(day(95), day(109)), by: 'eyes' }]);
  expect([verdict.level, verdict.age.min, verdict.age.max]).toEqual(['ok', 0, 14]);
});

test('what the page words excludes what the log said: a secret made since, which is not overdue by the former', () => {
  const monthAgo = (count: number) => seen({ created: span(day(count - 61), day(count - 30)) });
  const life: Told = [
    [day(1), logged(['created', day(0)])],
    [day(40), monthAgo(40)],
    [day(75), monthAgo(75)],
  ];
  expect(at(181, ...life).state.rotations).toHaveLength(1);
  expect(at(181, ...life).verdict.level).not.toBe('overdue');
});
