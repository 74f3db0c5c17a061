import { type Box, overlap } from './box.ts';
import { CONTROLS } from './measure.ts';
import { under } from './see-through.ts';

/** Finer than the smallest control that a page may have, in pixels. */
const STEP = 18;

export function isControl(element: Element | null): boolean {
  return element?.closest(CONTROLS) != null;
}

/** What a box would lie over: how many of its points over controls, and how much of it over text, in square pixels. */
export interface Covered {
  readonly controls: number;
  readonly text: number;
}

/** True when it would lie over no control and no text. */
export function isClear(document: Document, box: Box): boolean {
  const seen = new Set<Element>();
  return pointsIn(box).every(({ x, y }) => {
    const element = under(document, x, y);
    if (!element || seen.has(element)) return true;
    seen.add(element);
    return !isControl(element) && textWithin(element, box) === 0;
  });
}

/** Stops at more controls than `most`. */
export function coveredBy(document: Document, box: Box, most: number): Covered {
  const found = new Map<Element, boolean>();
  let controls = 0;
  for (const { x, y } of pointsIn(box)) {
    const element = under(document, x, y);
    if (!element) continue;
    const isOne = found.get(element) ?? isControl(element);
    found.set(element, isOne);
    if (isOne) controls += 1;
    if (controls > most) return { controls, text: 0 };
  }
  const others = [...found].filter(([, isOne]) => !isOne);
  return { controls, text: others.reduce((sum, [element]) => sum + textWithin(element, box), 0) };
}

export function pointsIn({ left, top, right, bottom }: Box, step = STEP): { x: number; y: number }[] {
  const points = [];
  for (let y = top + 2; y < bottom; y += step) for (let x = left + 2; x < right; x += step) points.push({ x, y });
  return points;
}

export function textWithin(element: Element, box: Box): number {
  const areas = linesOf(element).map((line) => {
    const width = Math.min(line.right, box.right) - Math.max(line.left, box.left);
    const height = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
    return Math.max(0, width) * Math.max(0, height);
  });
  return areas.reduce((sum, area) => sum + area, 0);
}

/** True when text of the topmost element at a point reaches into the box. */
export function hasText(element: Element, box: Box): boolean {
  return linesOf(element).some((line) => overlap(line, box));
}

/** Of an element's own text, without that of the elements in it. */
function linesOf(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}
