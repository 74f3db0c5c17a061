import { type Box, moved } from '../../../src/page/overlay/placement/box.ts';

/** Where things stand is told by the test; jsdom then answers like a browser that has laid them out. All in pixels. */
type View = Window & typeof globalThis;
type Scope = Document | ShadowRoot;

const boxes = new Map<Element, Box>();
const lines = new Map<Node, readonly Box[]>();
const scrolled = { x: 0, y: 0 };
/** How many points were looked at. */
export const asked = { points: 0 };

const boxFrom = ([left, top, width, height]: Measures): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** Left, top, width, height, from the corner of its document. */
export type Measures = readonly [number, number, number, number];

export function put<T extends Element>(element: T, ...measures: Measures): T {
  boxes.set(element, boxFrom(measures));
  return element;
}

/** The lines of the first text in an element, or of a text. */
export function write(node: Node, ...all: readonly Measures[]): void {
  lines.set(node instanceof Element ? (node.firstChild as Node) : node, all.map(boxFrom));
}

export function scrollTo(x: number, y: number): void {
  Object.assign(scrolled, { x, y });
}

/** Nothing stands anywhere but the body, which fills the window. */
export function clear(): void {
  boxes.clear();
  lines.clear();
  scrollTo(0, 0);
  document.body.replaceChildren();
  put(document.body, 0, 0, innerWidth, innerHeight);
}

/** Along with the page, but for what is fixed, and for another document, which does not scroll here. */
function seen(box: Box, at: Element): Box {
  const [x = 0, y = 0] = ((at as HTMLElement).style?.translate ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  const isFixed = at.closest('[style*="fixed"]') !== null || at.ownerDocument !== document;
  return isFixed ? moved(box, x, y) : moved(box, x - scrolled.x, y - scrolled.y);
}
const isHidden = (element: Element) => element.closest('[hidden], [style*="display: none"]') !== null;
const boxOf = (element: Element): Box | null => {
  const box = boxes.get(element);
  return box && !isHidden(element) ? seen(box, element) : null;
};
const linesOf = (node: Node): Box[] =>
  node.parentElement && isHidden(node.parentElement)
    ? []
    : (lines.get(node) ?? []).map((line) => (node.parentElement ? seen(line, node.parentElement) : line));
const rectOf = ({ left, top, right, bottom }: Box) => new DOMRect(left, top, right - left, bottom - top);
const holds = (box: Box | null, x: number, y: number) =>
  box !== null && box.left <= x && x < box.right && box.top <= y && y < box.bottom;

/**
 * What stands at a point, topmost first: what comes later in the document lies above. As in Chromium, an element without a box of
 * its own is where its text is, and one with a box is not where its text reaches out of it. Neither `z-index` nor `visibility` counts.
 */
function at(view: View, x: number, y: number): Element[] {
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return [];
  const found: Element[] = [];
  const visit = (element: Element, catches: boolean) => {
    const { pointerEvents, overflow } = (element as HTMLElement).style ?? {};
    const isCaught = pointerEvents ? pointerEvents !== 'none' : catches;
    const box = boxOf(element);
    const own = box ? [box] : [...element.childNodes].flatMap(linesOf);
    const isRoot = element === view.document.documentElement;
    if (isCaught && (isRoot || own.some((one) => holds(one, x, y)))) found.unshift(element);
    if (overflow && overflow !== 'visible' && !holds(box, x, y)) return;
    for (const child of (element.shadowRoot ?? element).children) visit(child, isCaught);
  };
  visit(view.document.documentElement, true);
  return found;
}

/** As that scope sees it: what stands in a shadow root within it is the root's host. */
function from(scope: Scope, element: Element): Element {
  const root = element.getRootNode() as Scope;
  for (let outer: Node = scope; ; outer = (outer as ShadowRoot).host.getRootNode()) {
    if (outer === root) return element;
    if (!('host' in outer)) return from(scope, (root as ShadowRoot).host);
  }
}

function elementsAt(this: Scope, x: number, y: number): Element[] {
  asked.points += 1;
  const { defaultView } = 'host' in this ? this.ownerDocument : this;
  return [...new Set(at(defaultView as View, x, y).map((element) => from(this, element)))];
}

function partsIn(range: Range): Box[] {
  const { startContainer } = range;
  if (lines.has(startContainer)) return linesOf(startContainer);
  return [...startContainer.childNodes].flatMap((node) => {
    const own = boxOf(node as Element);
    if (own) return [own];
    const inner = node.ownerDocument?.createRange() as Range;
    inner.selectNodeContents(node);
    return partsIn(inner);
  });
}

/** Has a window answer by these boxes, a frame's as well as the top one. */
export function layOut(view: View = window as View): void {
  const first = function (this: Scope, x: number, y: number) {
    return elementsAt.call(this, x, y)[0] ?? null;
  };
  for (const { prototype } of [view.Document, view.ShadowRoot])
    Object.assign(prototype, { elementFromPoint: first, elementsFromPoint: elementsAt });
  view.Element.prototype.getBoundingClientRect = function () {
    return boxes.has(this) ? rectOf(boxOf(this) ?? boxFrom([0, 0, 0, 0])) : rectOf(boxFrom([0, 0, 0, 0]));
  };
  view.Range.prototype.getClientRects = function () {
    return partsIn(this).map(rectOf) as unknown as DOMRectList;
  };
  view.Range.prototype.getBoundingClientRect = function () {
    const all = partsIn(this);
    const [left, top] = [Math.min(...all.map((one) => one.left)), Math.min(...all.map((one) => one.top))];
    const [right, bottom] = [Math.max(...all.map((one) => one.right)), Math.max(...all.map((one) => one.bottom))];
    return rectOf(all.length > 0 ? { left, top, right, bottom } : boxFrom([0, 0, 0, 0]));
  };
  const sized = (side: 'width' | 'height') => ({
    configurable: true,
    get(this: Element) {
      return this.getBoundingClientRect()[side];
    },
  });
  Object.defineProperties(view.HTMLElement.prototype, { offsetWidth: sized('width'), offsetHeight: sized('height') });
}
