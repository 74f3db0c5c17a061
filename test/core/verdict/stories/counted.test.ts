import { expect, test } from 'vitest';
import { countOf, totalOf } from '../../../../src/core/verdict/count.ts';
import { hereAt } from '../../../../src/core/verdict/here.ts';
import { endsTomorrow } from '../../../../src/core/verdict/last-day.ts';
import { SHOWN_STATES, shownStateOf } from '../../../../src/core/verdict/shown-state.ts';
import { at, day, kind, made, NOW, neverCompared, on, overlapping, presence, snoozed, WARSAW } from '../world.ts';

/** Each key is counted once, by what is said of it first; unknown ages and what a list lacks cut across. */

const overdue = { birth: made(-200) };
const keys = () => {
  const legacy = kind('hubspot/legacy-private-app');
  return [
    on(0, { expires: { when: at(3), by: 'page', day: null, asOf: day(0), actId: null } }),
    on(0, { birth: made(-170) }),
    on(0, overdue, { snooze: snoozed(on(0, overdue), 0, 30) }),
    on(0, { birth: neverCompared(null, 0) }),
    on(0, { presence: presence('unseen', -1) }),
    on(0, { birth: made(-5) }, { kind: legacy }),
    on(0, { birth: made(-5) }),
    on(0, { ...overdue, presence: presence('deactivated', -1) }),
  ].map((verdict) => ({ verdict }));
};

test('each in exactly one standing', () => {
  expect(countOf(keys())).toEqual({
    total: 8,
    needsAction: 2,
    standings: { critical: 1, warning: 1, snoozed: 1, question: 2, notice: 1, 'in-order': 1, over: 1 },
    unknown: 1,
    unseen: 1,
  });
});

test('and several groups together as all their keys', () => {
  const all = keys();
  expect(totalOf([countOf(all.slice(0, 3)), countOf(all.slice(3, 4)), countOf(all.slice(4))])).toEqual(countOf(all));
});

test('each is shown in one state: as snoozed, unless it is no more', () => {
  const states = keys().map(({ verdict }) => shownStateOf(verdict));
  expect(states).toEqual(['expiring', 'due-soon', 'snoozed', 'unknown', 'unseen', 'ending', 'ok', 'deactivated']);
  expect(shownStateOf({ level: 'deactivated', isOver: true, snoozed: true })).toBe('deactivated');
  expect(SHOWN_STATES.slice(-5)).toEqual(['never-expires', 'snoozed', 'ok', 'not-listed', 'deactivated']);
});

test('the last day of an old key is told the day before, where it is known to the day', () => {
  const tomorrow = (overlap: ReturnType<typeof overlapping>, now = NOW) =>
    endsTomorrow({ overlap }, hereAt(now, WARSAW));
  expect([0, 1, 2].map((count) => tomorrow(overlapping(count)))).toEqual([false, true, false]);
  expect(tomorrow({ until: at(1, 3), by: 'page', day: null, actId: null })).toBe(false);
  expect(tomorrow(null)).toBe(false);
});
