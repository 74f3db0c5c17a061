import type { Box } from './box.ts';

/** What a person can operate: never to be covered. */
export const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=switch],[role=option],[role=combobox],[role=textbox],[role=slider]';
const SHOWN = `${CONTROLS},img,svg,video,canvas,iframe,picture`;
/** A row that holds more than this is measured in part, and then counts as full: nothing is laid over what was not seen. */
const MOST_NODES = 400;

/** Where texts and controls of an element stand, in its viewport. Null when there are too many to tell. */
export function takenBoxes(element: Element): Box[] | null {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  const boxes: Box[] = [];
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    left -= 1;
    if (left === 0) return null;
    if (node instanceof Element || 'tagName' in node) {
      const found = node as Element;
      if (found.shadowRoot) boxes.push(...(takenIn(found.shadowRoot) ?? [found.getBoundingClientRect()]));
      else if (found.matches(SHOWN)) boxes.push(found.getBoundingClientRect());
    } else if (node.textContent?.trim()) boxes.push(...textBoxes(node, range));
  }
  return boxes.filter(({ left, right, top, bottom }) => left < right && top < bottom);
}

function takenIn(root: ShadowRoot): Box[] | null {
  const all = [...root.children].map((child) => takenBoxes(child));
  return all.some((boxes) => boxes === null) ? null : all.flatMap((boxes) => boxes ?? []);
}

/** The lines of a text. What its element cuts off does not show. */
function textBoxes(text: Node, range: Range): Box[] {
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()];
  const parent = text.parentElement;
  const frame = parent?.getBoundingClientRect();
  if (!parent || !frame || lines.every((line) => line.right <= frame.right + 1 && line.left >= frame.left - 1))
    return lines;
  if (getComputedStyle(parent).overflowX === 'visible') return lines;
  return lines.map(({ left, right, top, bottom }) => ({
    left: Math.max(left, frame.left),
    right: Math.min(right, frame.right),
    top,
    bottom,
  }));
}

/** How far the viewport of an element's document is moved within the top one; null when it is in no frame of ours. */
export function frameOffset(document: Document): { x: number; y: number } | null {
  let x = 0;
  let y = 0;
  for (let view = document.defaultView; view && view !== view.top; view = view.parent as Window & typeof globalThis) {
    const frame = view.frameElement;
    if (!frame) return null;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}
