import { describe, expect, test } from 'vitest';
import { newestActs, withCountingActs } from '../../../src/core/record/act-limits.ts';
import {
  type Act,
  correctedIn,
  firstOf,
  isMeantStill,
  isToldAfter,
  type Rotated,
  topicOf,
} from '../../../src/core/record/acts.ts';
import { pastOf, withdrawnIn } from '../../../src/core/record/past-acts.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { cancelled, ids, made, owner, record, rotated, said, undone } from './words-said.ts';

/** Words of a person: which correct, cancel or follow others, which are kept, and what is left of those that are not. */

test('each act is of a topic, an act that was taken back of that which it was', () => {
  expect([made(1), rotated(1), cancelled(1), said('unknown', 1), said('old-ended', 1)].map(topicOf)).toEqual(
    Array(5).fill('birth'),
  );
  expect([said('never-expires', 1), said('deactivated', 1), said('still-there', 1), owner(1)].map(topicOf)).toEqual([
    ...['end', 'presence', 'presence', 'owner'],
  ]);
  expect(topicOf({ id: 'x', at: 1, what: 'undone', was: 'owner' })).toBe('owner');
});

describe('words on rotations', () => {
  test('that correct others, in a chain, by an act that was taken back, in two copies', () => {
    expect([...correctedIn([rotated(1), rotated(2, { replaces: 'r1' })])]).toEqual(['r1']);
    const chain = [rotated(1), rotated(2, { replaces: 'r1' }), rotated(3, { replaces: 'r2' })];
    expect([...correctedIn(chain)].sort()).toEqual(['r1', 'r2']);
    const back = [rotated(1), undone(2, 'r1'), rotated(3, { replaces: 'r2' })];
    expect([...correctedIn(back)].sort()).toEqual(['r1', 'r2']);
    expect([...correctedIn([rotated(1), undone(2), rotated(3, { replaces: 'r2' })])]).toEqual(['r2']);
    const twice = [rotated(1), rotated(3, { replaces: 'r1' }), rotated(2, { replaces: 'r1' })];
    expect([...correctedIn(twice)].sort()).toEqual(['r1', 'r2']);
    expect([...correctedIn([...twice].reverse())].sort()).toEqual(['r1', 'r2']);
    const atOnce = [rotated(1), rotated(2, { id: 'b', replaces: 'r1' }), rotated(2, { id: 'a', replaces: 'r1' })];
    expect([...correctedIn(atOnce)].sort()).toEqual(['a', 'r1']);
    expect([...correctedIn([...atOnce].reverse())].sort()).toEqual(['a', 'r1']);
  });

  test('lead back to the one that was said first, though they were made to go round', () => {
    const acts = [rotated(1), undone(2, 'r1'), rotated(3, { replaces: 'r2' }), made(4)];
    expect(['r1', 'r2', 'r3', 'm4', 'gone'].map((id) => firstOf(id, acts))).toEqual(['r1', 'r1', 'r1', 'm4', 'gone']);
    const round = [rotated(1, { replaces: 'r2' }), rotated(2, { replaces: 'r1' })];
    expect(['r1', 'r2']).toContain(firstOf('r1', round));
  });

  test('follow others that their person knew of', () => {
    const acts = [rotated(1), rotated(2, { after: 'r1' }), rotated(3, { replaces: 'r2' }), rotated(4, { after: 'r3' })];
    const isAfter = (a: number, b: number) => isToldAfter(acts[a - 1] as Rotated, acts[b - 1] as Act, acts);
    expect([isAfter(2, 1), isAfter(4, 3), isAfter(4, 2), isAfter(4, 1)]).toEqual([true, true, true, true]);
    expect([isAfter(2, 3), isAfter(2, 4), isAfter(1, 2)]).toEqual([false, false, false]);
    expect(isToldAfter(rotated(5, { isAnother: true }), rotated(1), acts)).toBe(true);
    expect(isToldAfter(rotated(5), rotated(1), acts)).toBe(false);
    expect(isToldAfter(rotated(5, { after: 'm1' }), rotated(1), [made(1)])).toBe(false);
    const round = [rotated(1, { after: 'r2' }), rotated(2, { after: 'r1' })];
    expect(isToldAfter(rotated(3, { after: 'r1' }), rotated(9), round)).toBe(false);
  });

  test('keep a cancellation meant as long as one of them tells of that rotation', () => {
    const acts = [rotated(1), rotated(3, { replaces: 'r1' }), made(2)];
    const isMeant = (act: Act, counting: readonly Act[]) => isMeantStill(act, counting, acts);
    expect(isMeant(cancelled(5, { of: 'r1' }), [rotated(3, { replaces: 'r1' })])).toBe(true);
    expect(isMeant(cancelled(3, { of: 'r1' }), [rotated(3, { replaces: 'r1' })])).toBe(true);
    expect(isMeant(cancelled(2, { of: 'r1' }), [rotated(3, { replaces: 'r1' })])).toBe(false);
    expect(isMeant(cancelled(5, { of: 'm2' }), [made(2)])).toBe(true);
    expect(isMeant(cancelled(5, { of: 'm2' }), [rotated(1)])).toBe(false);
    expect(isMeant(cancelled(5, { of: 'c1' }), [cancelled(1)])).toBe(false);
    expect([isMeant(cancelled(5), []), isMeant(rotated(5), [])]).toEqual([true, true]);
  });
});

describe('a rotation is withdrawn', () => {
  const withdrawn = (acts: readonly Act[], change?: Partial<CredentialRecord>) =>
    [...withdrawnIn(record(acts, change))].map(([act, by]) => [act.id, by?.id ?? null]);

  test.each<[string, Act[], unknown[]]>([
    ['by its cancellation', [cancelled(3), rotated(1)], [['r1', 'c3']]],
    ['the last one alone', [rotated(1), rotated(2), cancelled(3)], [['r2', 'c3']]],
    [
      'and then the one before',
      [rotated(1), rotated(2), cancelled(3), cancelled(4)],
      [
        ['r2', 'c3'],
        ['r1', 'c4'],
      ],
    ],
    ['not by a cancellation before it', [cancelled(1), rotated(2)], []],
    ['not where it was corrected', [rotated(1), rotated(2, { replaces: 'r1' }), cancelled(3)], [['r2', 'c3']]],
    [
      'with all by "I do not know"',
      [rotated(1), rotated(2), said('unknown', 3)],
      [
        ['r1', null],
        ['r2', null],
      ],
    ],
    ['and none after that', [rotated(1), said('unknown', 2), cancelled(3)], [['r1', null]]],
    ['by a word on that one', [rotated(1), rotated(2), cancelled(3, { of: 'r1' })], [['r1', 'c3']]],
    [
      'by a word on that one and the next',
      [rotated(1), rotated(2), cancelled(3, { of: 'r1' }), cancelled(4)],
      [
        ['r1', 'c3'],
        ['r2', 'c4'],
      ],
    ],
    [
      'by a word on one that is withdrawn',
      [rotated(1), said('unknown', 2), cancelled(3, { of: 'r1' })],
      [['r1', 'c3']],
    ],
    ['by no word on another', [rotated(1), cancelled(3, { of: 'gone' })], []],
  ])('%s', (_how, acts, expected) => expect(withdrawn(acts)).toEqual(expected));

  test('by no cancellation since which another secret showed: the looks say what was cancelled', () => {
    const span = (first: number, differsFrom: number | null) => ({ first, last: first, differsFrom, forms: {} });
    const acts = [rotated(10), cancelled(20)];
    expect(withdrawn(acts, { spans: [span(15, 12)] })).toEqual([]);
    expect(withdrawn(acts, { spans: [span(20, 12)] })).toEqual([]);
    for (const other of [span(15, null), span(21, 12), span(8, 5)])
      expect(withdrawn(acts, { spans: [other] })).toEqual([['r10', 'c20']]);
    const open = [rotated(10, { when: { earliest: null, latest: 9 } }), cancelled(20)];
    expect(withdrawn(open, { spans: [span(9, 5)] })).toEqual([['r10', 'c20']]);
    expect(withdrawn(open, { spans: [span(11, 5)] })).toEqual([]);
  });
});

test.each<[string, Act, Act[], unknown[]]>([
  ['a rotation', rotated(10), [], [[8, 9, 'user', 'r10']]],
  ['one of unknown beginning', rotated(10, { when: { earliest: null, latest: 9 } }), [], [[null, 9, 'user', 'r10']]],
  ['one that was to come', rotated(10, { when: { earliest: 8, latest: 12 } }), [], [[8, 10, 'user', 'r10']]],
  ['one of unknown end', rotated(10, { when: { earliest: 8, latest: null } }), [], [[8, 10, 'user', 'r10']]],
  ['one that lay ahead', rotated(10, { when: { earliest: 11, latest: 12 } }), [], []],
  ['one that was corrected', rotated(10), [rotated(11, { replaces: 'r10' })], []],
  ['a birth', made(10), [], []],
  ['a birth that was a rotation', made(10, true), [], [[8, 9, 'user', 'm10']]],
  ['one that the next word took back', made(10, true), [rotated(30), said('unknown', 20)], []],
  ['one that a rotation followed', made(10, true), [said('unknown', 30), rotated(20)], [[8, 9, 'user', 'm10']]],
  ['one after other words', made(10, true), [said('unknown', 5), owner(20)], [[8, 9, 'user', 'm10']]],
  ['a cancellation', cancelled(10 * DAY, { graceDays: 7 }), [], [[3 * DAY, 10 * DAY, 'back']]],
  ['one of an older version', cancelled(10), [], [[null, 10, 'back']]],
  ['one of a word alone', cancelled(10, { of: 'r1' }), [], []],
  ['another word', said('deactivated', 10), [], []],
])('of %s that is dropped the history keeps when it was, if it counted', (_what, act, others, past) => {
  expect(pastOf([act], [act, ...others], new Map())).toEqual(past);
});

test('of a rotation that was withdrawn it keeps nothing, unless others told of it, too', () => {
  const act = rotated(10);
  const kept = (by: Act | null) => pastOf([act], [act], new Map([[act, by]]));
  expect([kept(null), kept(cancelled(11, { of: 'r10' })), kept(cancelled(11)).length]).toEqual([[], [], 1]);
});

describe('of words that have no end', () => {
  const many = (count: number, of: (at: number) => Act) => Array.from({ length: count }, (_, at) => of(at + 1));

  test.each<[string, (at: number) => Act, number]>([
    ['rotations', (at) => rotated(at), 8],
    ['births', (at) => made(at), 8],
    ['ends of old secrets', (at) => said('old-ended', at), 6],
    ['"I do not know"', (at) => said('unknown', at), 6],
    ['ends', (at) => said('never-expires', at), 5],
    ['deactivations', (at) => said('deactivated', at), 3],
    ['"it is still there"', (at) => said('still-there', at), 3],
    ['owners', owner, 3],
    ['births that were taken back', (at) => undone(at), 6],
  ])('the newest are kept: %s', (_what, of, count) => {
    const { kept } = newestActs(record(many(20, of)));
    expect(ids(kept)).toEqual(ids(many(20, of).slice(-count)));
  });

  test('no slip pushes out what counts, nor the other way round', () => {
    const slips = many(30, (at) => undone(at + 100));
    const words = [made(1), said('old-ended', 2), said('unknown', 3), owner(4)];
    const { kept } = newestActs(record([...slips, ...words]));
    expect(ids(kept)).toEqual([...ids(words), ...ids(slips.slice(-6))]);
    const later = many(20, (at) => made(at + 200));
    const both = newestActs(record([...slips, ...later]));
    expect(ids(both.kept)).toEqual([...ids(slips.slice(-3)), ...ids(later.slice(-8))]);
  });

  test('what corrects or cancels is kept with what it is about', () => {
    const births = many(20, (at) => made(at + 100));
    const first = [rotated(1), rotated(2, { replaces: 'r1' })];
    const { kept, past } = newestActs(record([...first, ...births]));
    expect(ids(kept).slice(0, 2)).toEqual(['r1', 'r2']);
    expect(past).toEqual([]);
    const ended = newestActs(record([rotated(1), cancelled(2, { of: 'r1' }), ...births]));
    expect(ids(ended.kept).slice(0, 2)).toEqual(['r1', 'c2']);
    const dropped = newestActs(record([rotated(1), ...births]));
    expect(ids(dropped.kept)).not.toContain('r1');
    expect(dropped.past).toEqual([[-1, 0, 'user', 'r1']]);
  });

  test('six makings count; the older ones are history until one of those is taken back', () => {
    const acts = [...many(7, rotated), undone(8), owner(9)];
    const counting = withCountingActs(record(acts, { history: [[5, 6, 'log']] }));
    expect(ids(counting.acts)).toEqual(ids(acts.slice(1)));
    expect(counting.history).toEqual([
      [5, 6, 'log'],
      [-1, 0, 'user', 'r1'],
    ]);
    const few = record(acts.slice(1));
    expect(withCountingActs(few)).toBe(few);
  });
});
