import { isElement, isHidden, isText, nextSibling, nodeText } from './nodes.ts';
import { hasWords, textOf } from './text.ts';

/** The next element, with words or a dash alone. */
export function elementAfter(node: Node): Element | null {
  for (let at = nextSibling(node); at; at = nextSibling(at)) if (isElement(at) && !isHidden(at)) return at;
  return null;
}

/** The nearest sibling in one direction that says something; null where none does. */
export function siblingWithWords(node: Node, step: (node: Node) => Node | null): Node | null {
  for (let at = step(node); at; at = step(at)) {
    if (isText(at) ? hasWords(nodeText(at)) : isElement(at) && !isHidden(at) && hasWords(textOf(at))) return at;
  }
  return null;
}
