import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  besideName,
  type Column,
  columnOf,
  endOf,
  fits,
  type Room,
  suits,
} from '../../../src/page/overlay/chips/chip-columns.ts';
import { freeSpans } from '../../../src/page/overlay/placement/box.ts';

const WIDTH = 900;
const NEXT = 360;
const WIDTHS = { all: 150, age: 90, tight: 76, sign: 24 };

/** A row of a name, a second column and, where wanted, something at the row's end. */
function room(nameEnd: number, { next = NEXT, end = 800, widths = WIDTHS } = {}): Room {
  const text = (left: number, right: number) => ({ left, right, top: 8, bottom: 32 });
  const taken = [text(12, nameEnd), text(next, next + 100), text(end - 100, end)];
  return { width: WIDTH, nameEnd, widths, free: freeSpans({ ...text(0, WIDTH), top: 0 }, taken, 8, 32, 0) };
}
const column = (...rooms: Room[]): Column | null => columnOf(rooms);
const at = (x: number, form: 'all' | 'age' | 'tight' | 'sign', isSpare = false): Column => {
  return { x, form, isSpare };
};

test('all chips of a list stand beside the longest name, where they have room there', () => {
  expect(column(room(120), room(200), room(150))).toEqual(at(203, 'all'));
});

test('where there is less room they show less, before they go elsewhere', () => {
  expect(column(room(120), room(260))).toEqual(at(263, 'age'));
});

test('else they stand at the end of the row', () => {
  expect(column(room(350, { end: 700 }), room(120, { end: 690 }))).toEqual(at(747, 'all'));
  expect(column(room(350), room(120))).toEqual(at(807, 'age'));
});

/** Between the second text and the end nothing is free, either. */
const full = (nameEnd: number, end = 890): Room => {
  const made = room(nameEnd, { end });
  return { ...made, free: made.free.filter(({ left }) => left !== NEXT + 100) };
};

test('else they are set closer, beside the name or at the end', () => {
  expect(column(room(275, { end: 890 }), room(120, { end: 890 }))).toEqual(at(277, 'tight'));
  expect(column(room(350, { end: 820 }), room(120, { end: 815 }))).toEqual(at(822, 'tight'));
});

test('else they stand between cells, where half of the rows have room', () => {
  expect(column(room(350, { end: 890 }), room(350, { end: 890 }))).toEqual(at(463, 'age', true));
  const [one, none] = [room(350, { end: 890 }), full(350)];
  expect(column(one, none)).toEqual(at(463, 'age', true));
  expect(column(one, none, none)).toBeNull();
  expect(suits(at(463, 'age', true), [one, none])).toBe(true);
  expect(suits(at(463, 'age', true), [one, none, none])).toBe(false);
  expect(suits(at(463, 'age'), [one, none])).toBe(false);
});

test('there, each chip counts by its own width', () => {
  const wide = { ...room(350, { end: 890 }), widths: { ...WIDTHS, age: 400, tight: 390 } };
  const narrow = room(350, { end: 890 });
  expect(column(narrow, narrow, wide)).toMatchObject({ x: 463, form: 'age' });
});

test('else the sign alone stands beside the names; else nowhere in the row', () => {
  expect(column(full(330), full(325))).toEqual(at(329, 'sign', true));
  expect(column(full(345))).toBeNull();
});

test('signs stand at the end of the rows where fewer than half have room for one beside the name', () => {
  expect(column(full(330, 850), full(345, 850))).toEqual(at(329, 'sign', true));
  expect(column(full(330, 850), full(345, 850), full(345, 850))).toEqual(at(877, 'sign', true));
});

test('what stands in the rows ends where it does in the longest of them, unless one is full', () => {
  expect(endOf([room(120, { end: 820 }), room(120, { end: 880 })])).toBe(882);
  expect(endOf([room(120, { end: 900 })])).toBeNull();
});

test('one long name of many does not push the others away', () => {
  const names = Array.from({ length: 20 }, () => room(150));
  expect(column(...names, room(350))).toEqual(at(153, 'all'));
  expect(column(...names.slice(0, 4), room(350))?.x).not.toBe(153);
});

test('a column is kept while it suits, and only then', () => {
  const kept = at(204, 'all');
  expect(suits(kept, [room(120), room(130)])).toBe(true);
  expect(suits(kept, [room(120), room(300)])).toBe(false);
  expect(suits(kept, [room(120, { widths: { ...WIDTHS, all: 155 } })])).toBe(false);
});

test('of several places the one with most rows counts, and no row is counted where its room has ended', () => {
  expect(column(room(120, { next: 300 }), room(200))).toEqual(at(203, 'age'));
  const short = Array.from({ length: 9 }, () => room(120, { next: 300 }));
  expect(column(...short, room(160))?.x).toBe(123);
});

test('a sign stands beside a name that has room behind it, and there alone', () => {
  const free = (nameEnd: number, ...spans: [number, number][]): Room => ({
    ...room(nameEnd),
    free: spans.map(([left, right]) => ({ left, right })),
  });
  expect(besideName(free(100, [100, 300]), 'sign')).toBe(99);
  expect(besideName(free(100, [100, 110]), 'sign')).toBeNull();
  expect(besideName(free(100, [500, 700]), 'sign')).toBeNull();
  expect(besideName(free(890, [0, 10]), 'sign')).toBeNull();
});

test('the end of a row is no place where something stands there, or nothing is free at all', () => {
  expect(column(full(345, 900))).toBeNull();
  expect(column({ ...room(100), free: [] })).toBeNull();
});

test('whatever the rows: (nearly) all of them, or half, have room where the column is', () => {
  const rooms = fc.array(
    fc
      .tuple(fc.integer({ min: 30, max: 355 }), fc.integer({ min: 620, max: 900 }), fc.integer({ min: 60, max: 200 }))
      .map(([name, end, all]) => room(name, { end, widths: { all, age: all - 20, tight: all - 34, sign: 24 } })),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(rooms, (list) => {
      const found = columnOf(list);
      if (!found) return;
      expect(suits(found, list)).toBe(true);
      const share = found.isSpare ? 0.5 : 0.9;
      expect(list.filter((one) => fits(one, found.x, found.form)).length).toBeGreaterThanOrEqual(list.length * share);
    }),
  );
});
