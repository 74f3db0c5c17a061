/** Before or behind what an element holds. */
export interface Place {
  readonly element: Element;
  readonly isEnd: boolean;
}
/** Along the document, or against it. */
export type Way = 1 | -1;

/** Firefox has it on each element, for extensions alone. */
type Piercing = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
export const isFirefox = 'openOrClosedShadowRoot' in Element.prototype;

/** Closed roots count where a component of the page has them; so do open ones anywhere. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  // Chrome has it there instead, and types say always.
  const { dom } = chrome as { readonly dom?: typeof chrome.dom };
  return (element as Piercing).openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/** What has the focus, however deep in shadow roots. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** All places ahead, in the order in which browsers go through a document: what a slot shows stands in the slot. */
export function* walk(from: Place, way: Way): Generator<Place> {
  for (let at = next(from, way); at; at = next(at, way)) yield at;
}

function next({ element, isEnd }: Place, way: Way): Place | null {
  const isForward = way > 0;
  if (isEnd !== isForward) {
    const inner = innerOf(element, way);
    return inner ? { element: inner, isEnd } : { element, isEnd: isForward };
  }
  const beside = besideOf(element, way);
  if (beside) return { element: beside, isEnd: !isForward };
  const outer = outerOf(element);
  return outer && { element: outer, isEnd };
}

/** The first or the last that it holds. */
function innerOf(element: Element, way: Way): Element | null {
  const root = shadowOf(element);
  // Nothing in a component that is out of the order is in it.
  if (root && Number(element.getAttribute('tabindex')) < 0) return null;
  const assigned = assignedTo(element).at(way > 0 ? 0 : -1);
  const holder = root ?? element;
  return assigned ?? (way > 0 ? holder.firstElementChild : holder.lastElementChild);
}

function besideOf(element: Element, way: Way): Element | null {
  const slot = element.assignedSlot;
  if (!slot) return way > 0 ? element.nextElementSibling : element.previousElementSibling;
  const all = assignedTo(slot);
  return all[all.indexOf(element) + way] ?? null;
}

const assignedTo = (element: Element): Element[] =>
  element instanceof HTMLSlotElement ? element.assignedElements() : [];

function outerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
