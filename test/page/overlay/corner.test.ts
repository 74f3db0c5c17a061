// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Box, overlap } from '../../../src/page/overlay/placement/box.ts';
import { freestCorner, freestEdge } from '../../../src/page/overlay/placement/corner.ts';
import { isStillFree } from '../../../src/page/overlay/placement/glance.ts';

/** A window of 1024 by 768 with some things in it; a card of 360 by 200. */
const SIZE = { width: 360, height: 200 };
const BOTTOM_RIGHT = { x: 652, y: 556 };
const BOTTOM_LEFT = { x: 12, y: 556 };
const TOP_RIGHT = { x: 652, y: 12 };
let points = 0;
let things: { element: Element; box: Box }[];

beforeEach(() => {
  things = [];
  points = 0;
  Document.prototype.elementFromPoint = (x, y) => {
    points += 1;
    if (x >= innerWidth || y >= innerHeight) return null;
    return (
      things.find(({ box }) => overlap(box, { left: x, top: y, right: x + 1, bottom: y + 1 }))?.element ?? document.body
    );
  };
  Range.prototype.getClientRects = function (this: Range) {
    const text = this.startContainer;
    const boxes = things.filter(({ element }) => element.contains(text)).map(({ box }) => box);
    return boxes as unknown as DOMRectList;
  };
});

function put(tag: 'p' | 'button', left: number, top: number, width: number, height = 40): void {
  const element = document.createElement(tag);
  element.append('text');
  things.push({ element, box: { left, top, right: left + width, bottom: top + height } });
}

test('an empty page has the card below the end of its text', () => {
  expect(freestCorner(document, SIZE)).toMatchObject({ ...BOTTOM_RIGHT, isFree: true, isClear: true });
});

test('a corner that covers no text comes before one that does', () => {
  put('p', 700, 600, 200);
  expect(freestCorner(document, SIZE)).toMatchObject({ ...BOTTOM_LEFT, isClear: true });
});

test('where all corners cover text, the least counts; a control is never covered for it', () => {
  put('p', 600, 560, 400, 150);
  put('p', 0, 600, 100);
  put('button', 20, 20, 100);
  put('p', 700, 20, 300, 100);
  expect(freestCorner(document, SIZE)).toMatchObject({ ...BOTTOM_LEFT, isFree: true, isClear: false });
});

test('it stays where it is, unless another corner is clear', () => {
  put('p', 600, 560, 400, 150);
  put('p', 0, 600, 100);
  put('p', 0, 20, 1_000, 100);
  const now = { ...BOTTOM_RIGHT, isFree: true, isClear: true };
  expect(freestCorner(document, SIZE, { now })).toMatchObject(BOTTOM_RIGHT);
  things = things.filter(({ box }) => box.top !== 20);
  expect(freestCorner(document, SIZE, { now })).toMatchObject({ ...TOP_RIGHT, isClear: true });
});

describe('a glance at where the card stands', () => {
  const { x, y } = BOTTOM_RIGHT;
  const box = { left: x, top: y, right: x + SIZE.width, bottom: y + SIZE.height };
  const places = [0, 7, 19, 33, 52].flatMap((down) =>
    [0, 11, 20, 38, 61].map((right) => [x + right, y + down] as const),
  );

  test('finds what a page hangs into a corner at once, wherever it stands', () => {
    for (const [left, top] of places) {
      things = [];
      put('button', left, top, 48, 48);
      expect(isStillFree(document, box, true), `${left} ${top}`).toBe(false);
    }
  });

  test('finds a small control, and text where there was none, after four changes at most', () => {
    const seen = (wasClear: boolean) => [1, 2, 3, 4].some(() => !isStillFree(document, box, wasClear));
    for (const [left, top] of places) {
      things = [];
      put('button', left, top, 24, 24);
      expect(seen(false), `${left} ${top}`).toBe(true);
      things = [];
      put('p', left, top, 60, 24);
      expect(seen(true)).toBe(true);
      expect(seen(false)).toBe(false);
    }
  });

  test('has nothing to find where a window that became smaller ends', () => {
    expect(isStillFree(document, { ...box, right: innerWidth + 100, bottom: innerHeight + 100 }, true)).toBe(true);
  });

  test('looks at a quarter of the points that the whole look takes, or fewer', () => {
    freestCorner(document, SIZE, { now: { ...BOTTOM_RIGHT, isFree: true, isClear: true } });
    const all = points;
    points = 0;
    expect(isStillFree(document, box, true)).toBe(true);
    expect(points).toBeLessThanOrEqual(all / 4);
    expect(points).toBeGreaterThan(20);
  });
});

test('a place over a control is not sought where it would not be taken', () => {
  for (const left of [0, 600]) for (const top of [0, 560]) put('button', left, top, 400, 200);
  expect(freestCorner(document, SIZE, { overControls: false }).isFree).toBe(false);
  const few = points;
  points = 0;
  expect(freestCorner(document, SIZE).isFree).toBe(false);
  expect(few).toBeLessThan(points / 10);
});

test('where it stands in no corner it does not stay, though a corner is as far to the right', () => {
  put('p', 600, 560, 400, 150);
  put('p', 0, 600, 100);
  put('p', 0, 20, 1_000, 100);
  const now = { ...BOTTOM_RIGHT, y: 300, isFree: true, isClear: true };
  expect(freestCorner(document, SIZE, { now })).toMatchObject(BOTTOM_LEFT);
});

test('what is over a control is neither free nor clear, whatever the text', () => {
  put('button', 0, 0, 1_024, 768);
  expect(freestCorner(document, SIZE)).toMatchObject({ isFree: false, isClear: false });
});

test('something small stands in a free corner rather than at the edge, though there is less text', () => {
  for (const top of [0, 560]) put('p', 0, top, 1_024, 200);
  expect(freestEdge(document, { width: 100, height: 36 })).toMatchObject({ isFree: true, isClear: false });
  things = [];
  for (const top of [0, 560]) put('button', 0, top, 1_024, 208);
  expect(freestEdge(document, { width: 100, height: 36 })).toMatchObject({
    isFree: true,
    isClear: true,
    x: 912,
  });
});
