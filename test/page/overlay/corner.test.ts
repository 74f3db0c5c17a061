// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { type Box, overlap } from '../../../src/page/overlay/box.ts';
import { freestCorner } from '../../../src/page/overlay/corner.ts';

/** A window of 1024 by 768 with some things in it; a card of 360 by 200. */
const SIZE = { width: 360, height: 200 };
const BOTTOM_RIGHT = { x: 652, y: 556 };
const BOTTOM_LEFT = { x: 12, y: 556 };
const TOP_RIGHT = { x: 652, y: 12 };
let things: { element: Element; box: Box }[];

beforeEach(() => {
  things = [];
  Document.prototype.elementFromPoint = (x, y) =>
    things.find(({ box }) => overlap(box, { left: x, top: y, right: x + 1, bottom: y + 1 }))?.element ?? document.body;
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
  expect(freestCorner(document, SIZE, false)).toMatchObject({ ...BOTTOM_RIGHT, isFree: true, isClear: true });
  expect(freestCorner(document, SIZE, true)).toMatchObject(BOTTOM_LEFT);
});

test('a corner that covers no text comes before one that does', () => {
  put('p', 700, 600, 200);
  expect(freestCorner(document, SIZE, false)).toMatchObject({ ...BOTTOM_LEFT, isClear: true });
});

test('where all corners cover text, the least counts; a control is never covered for it', () => {
  put('p', 600, 560, 400, 150);
  put('p', 0, 600, 100);
  put('button', 20, 20, 100);
  put('p', 700, 20, 300, 100);
  expect(freestCorner(document, SIZE, false)).toMatchObject({ ...BOTTOM_LEFT, isFree: true, isClear: false });
});

test('it stays where it is, unless another corner is clear', () => {
  put('p', 600, 560, 400, 150);
  put('p', 0, 600, 100);
  put('p', 0, 20, 1_000, 100);
  const now = { ...BOTTOM_RIGHT, isFree: true, isClear: true };
  expect(freestCorner(document, SIZE, false, { now })).toMatchObject(BOTTOM_RIGHT);
  things = things.filter(({ box }) => box.top !== 20);
  expect(freestCorner(document, SIZE, false, { now })).toMatchObject({ ...TOP_RIGHT, isClear: true });
});
