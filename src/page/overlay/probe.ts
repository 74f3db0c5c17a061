import { type Box, overlap } from './box.ts';
import { CONTROLS } from './measure.ts';

/** Finer than the smallest control that a page may have, in pixels. */
const STEP = 18;

/** Looks at the page as if nothing of ours lay over it: one hit test then tells what is on top, which is much cheaper than all. */
export function seeThrough<T>(ours: HTMLElement, look: () => T): T {
  ours.style.pointerEvents = 'none';
  try {
    return look();
  } finally {
    ours.style.pointerEvents = '';
  }
}

/** The topmost thing of the page at a point; null outside the viewport. Only to be asked within `seeThrough`. */
export function under(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  return found?.shadowRoot && found.shadowRoot !== root ? (under(found.shadowRoot, x, y) ?? found) : found;
}

export function isControl(element: Element | null): boolean {
  return element?.closest(CONTROLS) != null;
}

/** How many points of a box lie over controls of the page; stops counting at `most`. */
export function coveredControls(document: Document, box: Box, most: number): number {
  let count = 0;
  for (let y = box.top + 2; y < box.bottom; y += STEP) {
    for (let x = box.left + 2; x < box.right; x += STEP) {
      if (isControl(under(document, x, y))) count += 1;
      if (count >= most) return count;
    }
  }
  return count;
}

/** True when text of the topmost element at a point reaches into the box. */
export function hasText(element: Element, box: Box): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((line) => overlap(line, box));
  });
}
