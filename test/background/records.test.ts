import { describe, expect, test } from 'vitest';
import { Records, scopeOf } from '../../src/background/records.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import { keyOf, NOW } from '../support/worker.ts';

/** Records by what one page may be about, of which some may not have been read. */
const record = (id: string, account = '1') =>
  newRecord({ provider: 'hubspot', kind: 'hubspot/service-key', account, id, name: null, url: null }, NOW);
const key = (id: string, account = '1') => keyOf(id, 'hubspot/service-key', account);
const [A, B] = [scopeOf(key('', '1')), scopeOf(key('', '2'))];
const [A1, A2, B1] = [record('a1'), record('a2'), record('b1', '2')];
const group = (...records: readonly ReturnType<typeof record>[]) => new Map(records.map((one) => [one.key, one]));

test('a scope is what the key begins with, up to the id', () => {
  expect(scopeOf('hubspot hubspot%2Fservice-key 1 a1')).toBe('hubspot hubspot%2Fservice-key 1');
});

describe('of which all were read', () => {
  const all = Records.of([A1, B1, A2]);

  test('each is found by its key, with those of its scope', () => {
    expect(all.isWhole).toBe(true);
    expect(all.all()).toEqual([A1, A2, B1]);
    expect(all.keys()).toEqual([A1.key, A2.key, B1.key]);
    expect([...all.byKey()]).toEqual([
      [A1.key, A1],
      [A2.key, A2],
      [B1.key, B1],
    ]);
    expect([all.get(A2.key), all.get(key('a9')), all.get(key('c', '3'))]).toEqual([A2, undefined, undefined]);
    expect([all.ofScope(A), all.ofScope(B), all.ofScope('none')]).toEqual([[A1, A2], [B1], []]);
    expect([all.unreadOf(A), all.unreadPortions(1)]).toEqual([[], []]);
  });

  test('a change leaves what there was as it is, and copies what belongs to its own scope alone', () => {
    const news = { ...A1, name: 'new' };
    const changed = all.with(new Map([...group(news, record('a3')), [A2.key, null]]));
    expect(changed.ofScope(A)).toEqual([news, record('a3')]);
    expect(changed.groups.get(B)).toBe(all.groups.get(B));
    expect(all.all()).toEqual([A1, A2, B1]);
    expect(all.with(new Map())).toBe(all);
  });

  test('the first of a scope is added, and the last one goes', () => {
    expect(Records.of([]).with(group(A1)).all()).toEqual([A1]);
    expect(
      Records.of([A1])
        .with(new Map([[A1.key, null]]))
        .all(),
    ).toEqual([]);
  });
});

describe('of which only the keys are known', () => {
  const unread = Records.unread([A1.key, B1.key, A2.key]);

  test('nothing passes for unknown that is only unread', () => {
    expect(unread.isWhole).toBe(false);
    expect(() => unread.get(A1.key)).toThrow('not read yet');
    expect(() => unread.ofScope(A)).toThrow('not read yet');
    expect(() => unread.with(group(A1))).toThrow('not read yet');
    expect(() => unread.all()).toThrow('not all records were read');
    expect([unread.get(key('c', '3')), unread.ofScope('none')]).toEqual([undefined, []]);
  });

  test('their keys are told', () => {
    expect(unread.keys()).toEqual([A1.key, A2.key, B1.key]);
    expect([unread.unreadOf(A), unread.unreadOf(B), unread.unreadOf('none')]).toEqual([[A1.key, A2.key], [B1.key], []]);
  });

  test('what is read of a scope takes the place of what was to be read', () => {
    const half = unread.withRead(new Map([[A, group(A1)]]));
    expect([half.get(A1.key), half.get(A2.key)]).toEqual([A1, undefined]);
    expect([half.unreadOf(A), half.unreadOf(B), half.isWhole]).toEqual([[], [B1.key], false]);
    expect(half.keys()).toEqual([A1.key, B1.key]);
    expect(() => half.all()).toThrow('not all');
    expect(half.with(group(A2)).ofScope(A)).toEqual([A1, A2]);
    const both = half.withRead(new Map([[B, group(B1)]]));
    expect(both.all()).toEqual([A1, B1]);
    expect(both.groups.get(A)).toBe(half.groups.get(A));
  });

  test('once all were read nothing is left to be read, and a scope without any is none', () => {
    const read = new Map([
      [A, group(A1, A2)],
      [B, group()],
    ]);
    const whole = unread.withRead(read).whole();
    expect([whole.isWhole, whole.all(), [...whole.groups.keys()]]).toEqual([true, [A1, A2], [A]]);
  });

  test('portions hold at least so many records, and no scope twice', () => {
    const [c, d] = [key('c', '3'), key('d', '4')];
    const four = Records.unread([A1.key, A2.key, B1.key, c, d]);
    expect(four.unreadPortions(1)).toEqual([[A], [B], [scopeOf(c)], [scopeOf(d)]]);
    expect(four.unreadPortions(2)).toEqual([[A], [B, scopeOf(c)], [scopeOf(d)]]);
    expect(four.unreadPortions(3)).toEqual([
      [A, B],
      [scopeOf(c), scopeOf(d)],
    ]);
    expect(four.withRead(new Map([[A, group(A1)]])).unreadPortions(9)).toEqual([[B, scopeOf(c), scopeOf(d)]]);
  });
});
