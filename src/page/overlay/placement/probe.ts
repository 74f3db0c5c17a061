import { type Box, overlap } from './box.ts';
import { CONTROLS } from './measure.ts';
import { under } from './see-through.ts';

/** Finer than the smallest control that a page may have, in pixels. */
const STEP = 18;

export function isControl(element: Element | null): boolean {
  return element?.closest(CONTROLS) != null;
}

/** What covering one point of a control counts for: more than all texts of a page. */
export const CONTROL = 1e9;

/**
 * What a box would lie over, as its points tell: 0 where that is nothing, the square pixels of texts, and from `CONTROL` on
 * controls. What is as bad as `most` is not counted to its end.
 */
export function coveredBy(document: Document, box: Box, most: number, points = pointsIn(box)): number {
  const seen = new Set<Element>();
  let covered = 0;
  for (const { x, y } of points) {
    const element = under(document, x, y);
    if (!element) continue;
    if (isControl(element)) covered += CONTROL;
    else if (!seen.has(element)) covered += textWithin(element, box);
    seen.add(element);
    if (covered > 0 && covered >= most) break;
  }
  return covered;
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
