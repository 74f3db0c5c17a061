import { setOf } from '../../../core/set-of.ts';
import { onceALook } from './one-look.ts';

/**
 * Reading nodes without trusting them. A form or a document answers for any property by a field or image of that name, in
 * our world too (`<form><input name="firstChild">`), so properties are read through the prototypes' own getters.
 */
function getter<T extends object, K extends keyof T & string>(prototype: T, name: K): (target: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`no ${name}`);
  return (target) => get.call(target);
}

export const firstChild = getter(Node.prototype, 'firstChild');
export const lastChild = getter(Node.prototype, 'lastChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const previousSibling = getter(Node.prototype, 'previousSibling');
const parentNode = getter(Node.prototype, 'parentNode');
const nodeValue = getter(Node.prototype, 'nodeValue');
const nodeType = getter(Node.prototype, 'nodeType');
const localName = getter(Element.prototype, 'localName');
export const openShadow = getter(Element.prototype, 'shadowRoot');
const contentDocument = getter(HTMLIFrameElement.prototype, 'contentDocument');
const inputValue = getter(HTMLInputElement.prototype, 'value');
const areaValue = getter(HTMLTextAreaElement.prototype, 'value');
const inputChecked = getter(HTMLInputElement.prototype, 'checked');
const inputLabels = getter(HTMLInputElement.prototype, 'labels');
const selectLabels = getter(HTMLSelectElement.prototype, 'labels');
const selectedOptions = getter(HTMLSelectElement.prototype, 'selectedOptions');
const { getAttribute, getAttributeNames, matches } = Element.prototype;
const { getRootNode } = Node.prototype;
/** A document's outermost element; null while there is none. */
export const outermost = getter(Document.prototype, 'documentElement');
const { getElementById, querySelectorAll: queryDocument } = Document.prototype;
const { getElementById: getInFragment, querySelectorAll: queryFragment } = DocumentFragment.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;

export const isElement = (node: Node | null | undefined): node is Element => !!node && nodeType(node) === 1;
export const isText = (node: Node): boolean => nodeType(node) === 3;
export const nodeText = (node: Node): string => nodeValue(node) ?? '';
/** Lower case for HTML. */
export const tag = (element: Element): string => localName(element);
export const attr = (element: Element, name: string): string | null => Reflect.apply(getAttribute, element, [name]);
export const attrNames = (element: Element): string[] => Reflect.apply(getAttributeNames, element, []);

/** True for what a selector finds; false where the selector is none. */
export function isMatch(element: Element, selector: string): boolean {
  try {
    return Reflect.apply(matches, element, [selector]);
  } catch {
    return false;
  }
}

/** The role that an element was given, or null; the first of several. */
export function roleOf(element: Element): string | null {
  return attr(element, 'role')?.trim().split(/\s+/)[0]?.toLowerCase() || null;
}

/** All elements in a document or shadow root, be they shown or not, without those in roots of their own. */
export const elementsIn = (root: Node, selector = '*'): NodeListOf<Element> =>
  (nodeType(root) === 9 ? queryDocument : queryFragment).call(root as Document, selector);

/** The open shadow root or same-origin document inside an element, null when there is none. */
export function innerRoot(element: Element): Node | null {
  const shadow = openShadow(element);
  if (shadow) return shadow;
  if (tag(element) !== 'iframe' && tag(element) !== 'frame') return null;
  try {
    return contentDocument(element as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** Children as they are shown: a shadow root in place of its host's own, what was assigned in place of a slot. */
export const childrenOf = onceALook((node: Node): readonly Node[] => {
  const inner = isElement(node) ? innerRoot(node) : null;
  if (isElement(node) && tag(node) === 'slot') {
    const assigned = Reflect.apply(assignedNodes, node, [{ flatten: true }]) as Node[];
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let child = firstChild(inner ?? node); child; child = nextSibling(child)) children.push(child);
  return children;
});

const defaultView = (node: Node): Element | null => {
  const view = (node as Document).defaultView;
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
};

/** The element around a node, out of shadow roots and frames, too. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent || isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : defaultView(parent);
}

/** What a field holds, null for what is no field. */
export function fieldValue(element: Element): string | null {
  if (tag(element) === 'input') return inputValue(element as HTMLInputElement);
  return tag(element) === 'textarea' ? areaValue(element as HTMLTextAreaElement) : null;
}

/** Whether a box or button of choice is chosen. */
export const isChecked = (input: Element): boolean => inputChecked(input as HTMLInputElement);

/** What is chosen of a `select`. */
export const chosenOptions = (select: Element): Element[] => [...selectedOptions(select as HTMLSelectElement)];

/** The `label` elements of an `input` or `select`. */
export function labelsOf(field: Element): Element[] {
  const labels =
    tag(field) === 'select' ? selectLabels(field as HTMLSelectElement) : inputLabels(field as HTMLInputElement);
  return [...(labels ?? [])];
}

const NO_TEXT = setOf('script style template noscript head svg math canvas object audio video');
const OWN = 'keyturn-';

/** Never shown, whatever the style sheet says; or ours. */
export function isHidden(element: Element): boolean {
  const name = tag(element);
  return NO_TEXT.has(name) || attr(element, 'hidden') !== null || name.startsWith(OWN);
}

const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True for what the browser does not show, as far as its own attributes say. Nobody is told when a style changes (see `observe`). */
export const isUnseen = (element: Element): boolean => isHidden(element) || UNSEEN.test(attr(element, 'style') ?? '');

/** Visits what is shown in page order; a visitor that returns false is not led inside. */
export function walk(root: Node, visit: (node: Node) => boolean | undefined): void {
  for (const child of childrenOf(root)) {
    if (isElement(child) && isHidden(child)) continue;
    if (visit(child) !== false && !isText(child)) walk(child, visit);
  }
}

/** The element of that id in the same document or shadow root. */
export function byId(near: Element, id: string): Element | null {
  const root: Node = Reflect.apply(getRootNode, near, []);
  if (nodeType(root) === 9) return Reflect.apply(getElementById, root, [id]);
  return nodeType(root) === 11 ? Reflect.apply(getInFragment, root, [id]) : null;
}
