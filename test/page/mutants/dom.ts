export const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];

export function make(
  document: Document,
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The part that the page is about. */
export function mainOf(document: Document): Element {
  return document.querySelector('main, [role=main]') ?? document.body;
}

export function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3 && node.nodeValue?.trim()) found.push(node as Text);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}

/** Moves everything inside one element into another and puts that in its place. */
export function become(element: Element, other: Element): Element {
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Takes a document apart that has been read: jsdom keeps all elements with an id as long as they are part of one. */
export const dispose = (document: Document): void => document.replaceChildren();
