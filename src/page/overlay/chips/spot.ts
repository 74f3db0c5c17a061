import { type Box, freeSpans, type Span } from '../placement/box.ts';
import type { Size } from '../placement/corner.ts';

const MARGIN = 5;
const HEIGHT = 24;
/** An element higher than this is a card rather than a row: its first line is the place to be. */
export const TALLEST_ROW = 72;

/** A band of a row that a chip may stand in, and what is free in it. All relative to the row's corner. */
export interface Band {
  readonly top: number;
  readonly spans: readonly Span[];
}

/** Bands to try, best first: the first line of text, the middle, the last line. */
export function bandsOf({ width, height }: Size, taken: readonly Box[]): Band[] {
  // Out of so low a row it would reach into its neighbours.
  if (height < HEIGHT - 4) return [];
  const row = { left: 0, top: 0, right: width, bottom: height };
  const inside = taken.filter(({ top, bottom }) => bottom > 0 && top < height);
  const first = inside.toSorted((a, b) => a.top - b.top)[0];
  const middle = height / 2;
  const centers =
    height > TALLEST_ROW ? [first ? (first.top + first.bottom) / 2 : middle, middle, height - 20] : [middle];
  return centers
    .map((center) => Math.round(Math.min(Math.max(center - HEIGHT / 2, 0), Math.max(0, height - HEIGHT))))
    .map((top) => ({ top, spans: freeSpans(row, taken, top, top + HEIGHT, MARGIN) }));
}

/** Where in the spans a chip of that width stands: after the first text where it can, else wherever there is room. */
export function fitIn(spans: readonly Span[], width: number, afterFirst: number): number | null {
  const roomy = spans.filter(({ left, right }) => right - left >= width);
  return (roomy.find(({ left }) => left >= afterFirst) ?? roomy.at(-1))?.left ?? null;
}
