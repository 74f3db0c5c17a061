import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, fitIn } from '../../../src/page/overlay/chips/spot.ts';
import { type Box, freeSpans, overlap } from '../../../src/page/overlay/placement/box.ts';

const size = fc.record({ width: fc.integer({ min: 30, max: 1_500 }), height: fc.integer({ min: 16, max: 300 }) });
const box: fc.Arbitrary<Box> = fc
  .tuple(fc.integer({ min: -50, max: 1_500 }), fc.integer({ min: -50, max: 300 }), fc.nat(400), fc.nat(60))
  .map(([left, top, width, height]) => ({ left, top, right: left + width + 1, bottom: top + height + 1 }));
const HEIGHT = 24;

test('a chip never lies over a text or a control of its row, and never reaches out of it', () => {
  fc.assert(
    fc.property(size, fc.array(box, { maxLength: 30 }), fc.integer({ min: 24, max: 200 }), (row, taken, width) => {
      for (const { top, spans } of bandsOf(row, taken)) {
        const left = fitIn(spans, width, 0);
        if (left === null) continue;
        const chip = { left, top, right: left + width, bottom: top + HEIGHT };
        expect(taken.filter((one) => overlap(one, chip))).toEqual([]);
        expect(chip.left).toBeGreaterThanOrEqual(0);
        expect(chip.right).toBeLessThanOrEqual(row.width);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('where there is room in the band, it is found', () => {
  fc.assert(
    fc.property(size, fc.array(box, { maxLength: 12 }), (row, taken) => {
      const whole = { left: 0, top: 0, right: row.width, bottom: row.height };
      const spans = freeSpans(whole, taken, 0, HEIGHT, 0);
      const inBand = taken.filter(({ top, bottom }) => top < HEIGHT && bottom > 0);
      for (let x = 0; x < row.width; x += 1) {
        const isTaken = inBand.some(({ left, right }) => left < x + 1 && x < right);
        expect(spans.some(({ left, right }) => left <= x && x + 1 <= right)).toBe(!isTaken);
      }
    }),
    { numRuns: 200 },
  );
});

test('a chip stands after the first text where it can, else in the last place with room', () => {
  const spans = [
    { left: 0, right: 60 },
    { left: 120, right: 300 },
    { left: 500, right: 700 },
  ];
  expect(fitIn(spans, 50, 100)).toBe(120);
  expect(fitIn(spans, 190, 100)).toBe(500);
  expect(fitIn(spans, 50, 800)).toBe(500);
  expect(fitIn(spans, 400, 100)).toBeNull();
});

test('of a high card the line of its heading is tried first', () => {
  const heading = { left: 20, top: 30, right: 120, bottom: 50 };
  const bands = bandsOf({ width: 600, height: 260 }, [{ left: 20, top: 100, right: 300, bottom: 120 }, heading]);
  expect(bands[0]).toMatchObject({
    top: 28,
    spans: [
      { left: 5, right: 15 },
      { left: 125, right: 595 },
    ],
  });
});

test('where all is taken nothing is free', () => {
  const row = { left: 0, top: 0, right: 100, bottom: 20 };
  expect(freeSpans(row, [{ ...row, left: 3, right: 98 }], 0, 20, 5)).toEqual([]);
});

test('a low row has no band, and what stands above or below a card is none of its lines', () => {
  expect([bandsOf({ width: 600, height: 19 }, []), bandsOf({ width: 600, height: 20 }, []).length]).toEqual([[], 1]);
  const text = (top: number) => ({ left: 20, top, right: 120, bottom: top + 20 });
  const first = (...tops: number[]) => bandsOf({ width: 600, height: 260 }, tops.map(text))[0]?.top;
  expect([first(30), first(-40, 30), first(300)]).toEqual([28, 28, 118]);
});
