import type { Box } from './box.ts';

/** What a person can operate: never to be covered. */
export const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[contenteditable=""],[contenteditable=true],[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=radio],[role=switch],[role=option],[role=combobox],[role=textbox],[role=slider]';
const SHOWN = `${CONTROLS},img,svg,video,canvas,iframe,picture`;
const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
/** A row that holds more than this is measured in part, and then counts as full: nothing is laid over what was not seen. */
const MOST_NODES = 400;

/** What stands in a row or card, in its viewport. */
export interface Content {
  /** Texts and controls. */
  readonly taken: readonly Box[];
  /** The name, where it was found: else the first text of a link, or the first at all. */
  readonly name: Box | null;
  /** The cell that holds the name. */
  readonly cell: Box | null;
}

interface Words {
  readonly text: Text;
  readonly boxes: readonly Box[];
}

/** Null when there is too much in it to tell. */
export function contentOf(element: Element, name: string): Content | null {
  const taken: Box[] = [];
  const words: Words[] = [];
  if (!collect(element, element, taken, words)) return null;
  const isName = ({ text }: Words) => bare(text) === name;
  const found = words.find(isName) ?? words.find(({ text }) => text.parentElement?.closest('a[href]')) ?? words[0];
  const cell = found?.text.parentElement?.closest(CELL);
  return {
    taken: taken.filter(({ left, right, top, bottom }) => left < right && top < bottom),
    name: found?.boxes[0] ?? null,
    cell: cell && element.contains(cell) && cell !== element ? cell.getBoundingClientRect() : null,
  };
}

/** False when it gave up. */
function collect(root: Element, within: Element, taken: Box[], words: Words[]): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    left -= 1;
    if (left === 0) return false;
    if (isElement(node)) {
      if (node.shadowRoot) taken.push(...takenIn(node.shadowRoot, node));
      else if (node.matches(SHOWN)) taken.push(...shownOf([node.getBoundingClientRect()], node, within));
    } else if (node.textContent?.trim()) {
      const boxes = textBoxes(node as Text, within);
      taken.push(...boxes);
      if (boxes.length > 0) words.push({ text: node as Text, boxes });
    }
  }
  return true;
}

/** Of a shadow root that holds too much, its host counts as full. */
function takenIn(root: ShadowRoot, host: Element): Box[] {
  const taken: Box[] = [];
  const all = [...root.children].every((child) => {
    if (child.matches(SHOWN)) taken.push(child.getBoundingClientRect());
    return collect(child, child, taken, []);
  });
  return all ? taken : [host.getBoundingClientRect()];
}

/** The lines of a text. */
function textBoxes(text: Text, within: Element): Box[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return shownOf([...range.getClientRects()], text.parentElement, within);
}

/** What the elements around it cut off does not show. */
function shownOf(boxes: readonly Box[], from: Element | null, within: Element): Box[] {
  let shown = [...boxes];
  for (let around = from; around; around = around === within ? null : around.parentElement) {
    const frame = around.getBoundingClientRect();
    if (shown.every(({ left, right }) => left >= frame.left - 1 && right <= frame.right + 1)) continue;
    const { overflowX, textOverflow, paddingLeft, paddingRight } = getComputedStyle(around);
    if (overflowX === 'visible') continue;
    // An ellipsis ends where the padding begins.
    const [before, after] = textOverflow === 'clip' ? [0, 0] : [paddingLeft, paddingRight].map(Number.parseFloat);
    shown = shown.map((box) => ({
      ...edgesOf(box),
      left: Math.max(box.left, frame.left + (before ?? 0)),
      right: Math.min(box.right, frame.right - (after ?? 0)),
    }));
  }
  return shown;
}

/** A `DOMRect` has its edges in its prototype. */
const edgesOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
const bare = (text: Text): string => (text.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Also of another document, in a frame. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

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
