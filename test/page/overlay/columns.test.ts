import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  besideName,
  type Column,
  columnOf,
  fits,
  type Room,
  suits,
} from '../../../src/page/overlay/chips/chip-columns.ts';
import { freeSpans } from '../../../src/page/overlay/placement/box.ts';

const WIDTH = 900;
const NEXT = 360;
const WIDTHS = { all: 150, age: 90, sign: 24 };

/** A row of a name, a second column and, where wanted, something at the row's end. */
function room(nameEnd: number, { next = NEXT, end = 800, widths = WIDTHS } = {}): Room {
  const text = (left: number, right: number) => ({ left, right, top: 8, bottom: 32 });
  const taken = [text(12, nameEnd), text(next, next + 100), text(end - 100, end)];
  return { width: WIDTH, nameEnd, widths, free: freeSpans({ ...text(0, WIDTH), top: 0 }, taken, 8, 32, 0) };
}
const column = (...rooms: Room[]): Column | null => columnOf(rooms);

test('all chips of a list stand beside the longest name, where they have room there', () => {
  expect(column(room(120), room(200), room(150))).toEqual({ x: 203, form: 'all', width: 150 });
});

test('where there is less room they show less, before they go elsewhere', () => {
  expect(column(room(120), room(260))).toEqual({ x: 263, form: 'age', width: 90 });
});

test('else they stand at the end of the row', () => {
  expect(column(room(350, { end: 700 }), room(120, { end: 690 }))).toEqual({ x: 747, form: 'all', width: 150 });
  expect(column(room(350), room(120))).toEqual({ x: 807, form: 'age', width: 90 });
});

test('else the sign alone stands beside the names; else nowhere in the row', () => {
  expect(column(room(330, { end: 890 }), room(120, { end: 890 }))).toEqual({ x: 329, form: 'sign', width: 24 });
  expect(column(room(345, { end: 890 }))).toBeNull();
});

test('signs go to the end of the rows where more of them have room there', () => {
  const names = Array.from({ length: 19 }, () => room(330, { end: 850 }));
  expect(column(...names)?.x).toBe(329);
  expect(column(...names, room(345, { end: 850 }))).toEqual({ x: 877, form: 'sign', width: 24 });
});

test('one long name of many does not push the others away', () => {
  const names = Array.from({ length: 20 }, () => room(150));
  expect(column(...names, room(350))).toEqual({ x: 153, form: 'all', width: 150 });
  expect(column(...names.slice(0, 4), room(350))?.x).not.toBe(153);
});

test('a column is kept while it suits, and only then', () => {
  const kept = { x: 204, form: 'all', width: 150 } as const;
  expect(suits(kept, [room(120), room(130)])).toBe(true);
  expect(suits(kept, [room(120), room(300)])).toBe(false);
  expect(suits(kept, [room(120, { widths: { ...WIDTHS, all: 155 } })])).toBe(false);
});

test('a chip that is wider than the column suits it no more, though there is room', () => {
  const kept = { x: 150, form: 'all', width: 150 } as const;
  expect(suits(kept, [room(120, { widths: { ...WIDTHS, all: 155 } })])).toBe(false);
});

test('of several places the one with most rows counts, and no row is counted where its room has ended', () => {
  expect(column(room(120, { next: 300 }), room(200))).toEqual({ x: 203, form: 'age', width: 90 });
  const short = Array.from({ length: 9 }, () => room(120, { next: 300 }));
  expect(column(...short, room(160))?.x).toBe(123);
});

test('a sign stands beside a name that has room behind it, and there alone', () => {
  const free = (nameEnd: number, ...spans: [number, number][]): Room => ({
    ...room(nameEnd),
    free: spans.map(([left, right]) => ({ left, right })),
  });
  expect(besideName(free(100, [100, 300]))).toBe(99);
  expect(besideName(free(100, [100, 110]))).toBeNull();
  expect(besideName(free(100, [500, 700]))).toBeNull();
  expect(besideName(free(890, [0, 10]))).toBeNull();
});

test('the end of a row is no place where something stands there, or nothing is free at all', () => {
  expect(column(room(345, { end: 900 }))).toBeNull();
  expect(column({ ...room(100), free: [] })).toBeNull();
});

test('whatever the rows: (nearly) all of them have room where the column is', () => {
  const rooms = fc.array(
    fc
      .tuple(fc.integer({ min: 30, max: 355 }), fc.integer({ min: 620, max: 900 }), fc.integer({ min: 60, max: 200 }))
      .map(([name, end, all]) => room(name, { end, widths: { all, age: all - 40, sign: 24 } })),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(rooms, (list) => {
      const found = columnOf(list);
      if (!found) return;
      expect(suits(found, list)).toBe(true);
      expect(list.filter((one) => fits(one, found.x, found.form)).length).toBeGreaterThanOrEqual(list.length * 0.9);
    }),
  );
});
