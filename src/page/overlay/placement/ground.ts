import type { Box } from './box.ts';
import { frameOffset } from './measure.ts';
import { hasText, isControl, pointsIn } from './probe.ts';
import { under } from './see-through.ts';

/** What lies beneath a place, as far as some points tell. Only to be asked within `seeThrough`. */

/**
 * The row itself shows there: it is not scrolled away, and no header or dialog of the page lies over it. At a glance only the
 * middle of the place is looked at.
 */
export function isRowShown(anchor: Element, box: Box, isGlance: boolean): boolean {
  const points = pointsOf(box);
  return (isGlance ? points.slice(2, 3) : points).every(({ x, y }) => {
    const found = underIn(anchor.ownerDocument, x, y);
    return holds(anchor, found) || holds(found, anchor);
  });
}

/** Nothing but the ground that the row itself stands on: no text, no control, no other pane of the page. */
export function isBare(anchor: Element, box: Box): boolean {
  // All along: a button of the page may be as small as the sign of a menu.
  const middle = pointsIn({ ...box, top: (box.top + box.bottom) / 2 - 2 });
  return [...pointsOf(box), ...middle].every(({ x, y }) => {
    const found = underIn(anchor.ownerDocument, x, y);
    return found !== null && found !== anchor && holds(found, anchor) && !isControl(found) && !hasText(found, box);
  });
}

function underIn(inner: Document, x: number, y: number): Element | null {
  const found = under(document, x, y);
  if (!(found instanceof HTMLIFrameElement) || found.contentDocument !== inner) return found;
  const offset = frameOffset(inner);
  return offset && under(inner, x - offset.x, y - offset.y);
}

function pointsOf({ left, top, right, bottom }: Box): { x: number; y: number }[] {
  const middle = (left + right) / 2;
  return [
    { x: left + 1, y: top + 1 },
    { x: (left + middle) / 2, y: (top + bottom) / 2 },
    { x: middle, y: (top + bottom) / 2 },
    { x: (middle + right) / 2, y: (top + bottom) / 2 },
    { x: right - 1, y: bottom - 1 },
  ];
}

function holds(outer: Node | null, inner: Node | null): boolean {
  for (let node: Node | null = inner; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node === outer) return true;
  }
  return false;
}
