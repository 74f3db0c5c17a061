import { expect, test } from 'vitest';
import { kindEndsOf } from '../../../src/core/verdict/kind-end.ts';
import { dateOf, kindWith, lifecycle } from './world.ts';

/** The ends of kinds that are still to come, with the keys that they concern. */

const stopping = { ...kindWith(lifecycle(['stopped-working', dateOf(40)])), id: 'one/stopping' };
const leaving = {
  ...kindWith(
    lifecycle(
      ['creation-disabled', dateOf(5)],
      ['deprecated', dateOf(6)],
      ['unsupported', dateOf(20)],
      ['stopped-working', dateOf(-1)],
    ),
  ),
  id: 'one/leaving',
};
const staying = { ...kindWith({ lifecycle: [] }), id: 'one/staying' };
const KINDS = [stopping, leaving, staying];
const byId = (id: string) => KINDS.find((kind) => kind.id === id) ?? null;
const key = (name: string, kind: string, isOver = false) => ({ name, kind, verdict: { isOver } });
const names = (keys: readonly { readonly name: string }[]) => keys.map(({ name }) => name);

test('the nearest first, each with the keys of its kind, those that are left and those that are gone', () => {
  const keys = [
    key('a', 'one/stopping'),
    key('b', 'one/leaving'),
    key('c', 'one/stopping', true),
    key('d', 'one/staying'),
    key('e', 'one/unknown'),
    key('f', 'one/stopping'),
  ];
  const ends = kindEndsOf(keys, byId, dateOf(0));
  expect(ends.map(({ kind, stage, on, inDays }) => [kind.id, stage, on, inDays])).toEqual([
    ['one/leaving', 'unsupported', dateOf(20), 20],
    ['one/stopping', 'stopped-working', dateOf(40), 40],
  ]);
  expect(ends.map(({ left, gone }) => [names(left), names(gone)])).toEqual([
    [['b'], []],
    [['a', 'f'], ['c']],
  ]);
});

test('an end is to come through the whole of its last day, and in a month that goes by it is today', () => {
  const today = (kind: typeof stopping, day: string) => kindEndsOf([key('a', kind.id)], () => kind, day);
  expect(today(stopping, dateOf(40)).map(({ inDays }) => inDays)).toEqual([0]);
  expect(today(stopping, dateOf(41))).toEqual([]);
  const month = { ...kindWith(lifecycle(['unsupported', '2027-09'])), id: 'one/month' };
  expect(today(month, '2027-09-15').map(({ inDays, on }) => [inDays, on])).toEqual([[0, '2027-09']]);
  expect(today(month, '2027-10-01')).toEqual([]);
});
