import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/core/record/canonical.ts';
import {
  byKey,
  dayOfMiss,
  either,
  greater,
  joinActs,
  joinDoubts,
  joinLogged,
  joinMisses,
  joinSpans,
  latest,
  textOf,
} from '../../../src/core/record/join-parts.ts';
import { newest } from '../../../src/core/record/newest.ts';
import { formOf, inForm, mainForm, withoutOtherForms } from '../../../src/core/record/one-form.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { recordAfter, seen } from '../world.ts';

/** The parts of two copies of a record, joined either way round. */

const either2 = <T, R>(join: (a: T, b: T) => R, a: T, b: T): R => {
  const one = join(a, b);
  expect(join(b, a)).toEqual(one);
  return one;
};

describe('of two', () => {
  test('numbers the later counts, of which one may be unknown', () => {
    expect([latest(null, null), latest(-3, null), latest(null, -3), latest(-3, -5)]).toEqual([null, -3, -3, -3]);
  });

  test('the one with the greater number counts; at the same number always the same', () => {
    const at = ({ n }: { n: number; t: string }) => n;
    expect(either2((a, b) => greater(a, b, at), { n: 1, t: 'z' }, { n: 2, t: 'a' }).t).toBe('a');
    expect(either2((a, b) => greater(a, b, at), { n: 1, t: 'z' }, { n: 1, t: 'a' }).t).toBe('z');
    expect(either(null, { n: 0, t: 'a' }, at)?.t).toBe('a');
    expect(either({ n: 0, t: 'a' }, null, at)?.t).toBe('a');
    expect(either(null, null, at)).toBeNull();
  });

  test('texts the later counts; one of unknown time is the earlier', () => {
    expect([textOf('a', 2, 'b', 1), textOf('a', 1, 'b', 2)]).toEqual(['a', 'b']);
    expect([textOf('a', -1e9, 'b', null), textOf('a', null, 'b', -1e9)]).toEqual(['a', 'b']);
    expect([textOf('a', 1, null, 9), textOf(null, 9, 'b', 1), textOf(null, 1, null, 2)]).toEqual(['a', 'b', null]);
    expect([textOf('a', 1, 'b', 1), textOf('b', 1, 'a', 1)]).toEqual(['b', 'b']);
  });

  test('lists each key is there once, joined', () => {
    const all = [
      { k: 'x', n: 1 },
      { k: 'y', n: 2 },
      { k: 'x', n: 4 },
    ];
    expect(
      byKey(
        all,
        ({ k }) => k,
        (a, b) => ({ ...a, n: a.n + b.n }),
      ),
    ).toEqual([
      { k: 'x', n: 5 },
      { k: 'y', n: 2 },
    ]);
  });

  test('spans the last look, the last other secret, the last return, and one form', () => {
    const a = { first: 5, last: 7, differsFrom: 3, forms: { p5: 'a1' } };
    const b = { first: 5, last: 9, differsFrom: null, forms: {} };
    expect(either2(joinSpans, a, b)).toEqual({ first: 5, last: 9, differsFrom: 3, forms: { p5: 'a1' } });
    expect(either2(joinSpans, { ...a, backAt: 6 }, { ...b, backAt: 8 }).backAt).toBe(8);
    expect(either2(joinSpans, { ...a, differsFrom: 4, backAt: 6 }, a)).toMatchObject({ differsFrom: 4, backAt: 6 });
    expect(either2(joinSpans, a, { ...b, forms: { p5: 'b2' } }).forms).toEqual({ p5: 'b2' });
    expect(either2(joinSpans, { ...a, forms: {} }, b).forms).toEqual({});
  });

  test('lines of a log it was learnt first, and reaches as far as either says', () => {
    const when = { earliest: 1, latest: 2 };
    const a = { what: 'rotated' as const, when, learnedAt: 9, reach: 20, silentUpTo: 15 };
    expect(either2(joinLogged, a, { ...a, learnedAt: 8, reach: 30, silentUpTo: 12 })).toEqual({
      ...{ ...a, learnedAt: 8, reach: 30, silentUpTo: 15 },
    });
  });

  test('misses of a day the first counts, and the visit that began last', () => {
    const DAY = { day: '2026-11-24' };
    expect(either2(joinMisses, { at: 5, most: false }, { at: 7, most: true })).toEqual({ at: 5, most: true });
    expect(either2(joinMisses, { at: 5, most: false, ...DAY }, { at: 7, most: false })).toEqual({
      ...{ at: 5, most: false, ...DAY },
    });
    expect(either2(joinMisses, { at: 5, most: true, visit: 2 }, { at: 7, most: true, visit: 3 }).visit).toBe(3);
    expect(either2(joinMisses, { at: 5, most: true, visit: 2 }, { at: 7, most: true })).not.toHaveProperty('visit');
    expect(dayOfMiss({ at: Date.UTC(2026, 10, 24, 23), most: true })).toBe('2026-11-24');
    expect(dayOfMiss({ at: 0, most: true, ...DAY })).toBe('2026-11-24');
  });

  test('copies of an act what was taken back stays so; else the earlier time counts', () => {
    const said = { id: 'a', at: 5, what: 'deactivated' as const };
    const undone = { id: 'a', at: 5, what: 'undone' as const, was: 'presence' as const };
    expect(either2(joinActs, said, undone)).toEqual(undone);
    expect(either2(joinActs, { ...said, at: 3 }, undone)).toEqual(undone);
    expect(either2(joinActs, said, { ...said, at: 3 }).at).toBe(3);
    expect(either2(joinActs, undone, { ...undone, at: 3 }).at).toBe(3);
  });

  test('doubts of a clock both times lie between the first and the last', () => {
    const look = (first: number, last = first) => ({ when: { earliest: null, latest: 1 }, first, last });
    const [a, b] = [
      { from: 5, upTo: 9 },
      { from: 3, upTo: 7 },
    ];
    expect(either2(joinDoubts, a, b)).toEqual({ from: 3, upTo: 9 });
    expect(either2(joinDoubts, { ...a, ahead: ['y', 'x'] }, { ...b, ahead: ['x', 'z'] }).ahead).toEqual([
      'x',
      'y',
      'z',
    ]);
    expect(either2(joinDoubts, { ...a, ahead: ['y'] }, b)).not.toHaveProperty('ahead');
    expect(either2(joinDoubts, { ...a, inner: b }, b).inner).toEqual(b);
    expect(either2(joinDoubts, { ...a, inner: a }, { ...b, inner: b }).inner).toEqual({ from: 3, upTo: 9 });
    const aside = { expiries: [look(1, 4)], history: [] };
    expect(either2(joinDoubts, { ...a, aside }, b).aside).toEqual(aside);
    const other = { ...{ expiries: [look(1, 6), look(2)], history: [[1, 2, 'log' as const]] as const } };
    const more = { dates: [look(3)], overlaps: [{ until: null, first: 4, last: 4, graceDays: 7 }] };
    const both = joinDoubts({ ...a, aside }, { ...b, aside: { ...other, ...more } }).aside;
    expect(both).toEqual({ expiries: [look(1, 6), look(2)], history: [[1, 2, 'log']], ...more });
  });
});

test('values that are equal are written alike, whatever the order of their fields', () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  expect(canonical([2, 1, null])).toBe('[2,1,null]');
});

test('of too many the newest are kept, oldest first; at one time always the same', () => {
  const all = [{ at: 3 }, { at: 1 }, { at: 2, b: 1 }, { at: 2, a: 1 }];
  const cut = newest(all, ({ at }) => at, 2);
  expect(cut).toEqual({ kept: [{ at: 2, b: 1 }, { at: 3 }], dropped: [{ at: 1 }, { at: 2, a: 1 }] });
  expect(newest([...all].reverse(), ({ at }) => at, 2)).toEqual(cut);
  expect(newest(all, ({ at }) => at, 9).kept.map(({ at }) => at)).toEqual([1, 2, 2, 3]);
});

describe('fingerprints', () => {
  const span = (forms: Record<string, string>) => ({ first: 1, last: 1, differsFrom: null, forms });
  const record = (...forms: Record<string, string>[]): CredentialRecord => ({
    ...recordAfter([0, seen()]),
    spans: forms.map(span),
  });

  test('are kept in one form, a mask rather than the whole', () => {
    expect([mainForm(['full', 's4', 'p5']), mainForm(['full', 'p5']), mainForm([])]).toEqual(['s4', 'p5', null]);
    expect(formOf([span({}), span({ full: '1' }), span({ p5: '2' })])).toBe('p5');
    expect(inForm([span({ full: '1', p5: '2' }), span({ full: '3' })], 'p5')).toEqual([span({ p5: '2' }), span({})]);
    expect(inForm([span({ full: '1' })], null)).toEqual([span({})]);
  });

  test('of a copy are let go of in any other form than the record has by now', () => {
    const copy = record({ full: '1' }, { p5: '2' });
    expect(withoutOtherForms(copy, record({ p5: '3' })).spans).toEqual([span({}), span({ p5: '2' })]);
    expect(withoutOtherForms(copy, record({}))).toBe(copy);
    const same = record({ p5: '2' }, {});
    expect(withoutOtherForms(same, record({ p5: '3' }))).toBe(same);
  });
});
