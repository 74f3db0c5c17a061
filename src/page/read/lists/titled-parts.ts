import { headingLevel, isAside, isControl } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isHidden, previousSibling, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';

/**
 * What titles a part that follows it without anything around both: the term of a definition, or what opens a panel, alone or in a
 * heading. Null for any other element.
 */
export function titleBefore(part: Element): Element | null {
  const before = elementBefore(part);
  if (tag(part) === 'dd') return before && tag(before) === 'dd' ? titleBefore(before) : isTerm(before) ? before : null;
  return before && openerOf(before, part);
}

/** The parts of a page that have such a title, in page order. */
export function titledParts(root: Element): Element[] {
  const parts: Element[] = [];
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if (titleBefore(node)) parts.push(node);
    return !isControl(node);
  });
  return parts;
}

function elementBefore(element: Element): Element | null {
  for (let at = previousSibling(element); at; at = previousSibling(at)) if (isElement(at) && !isHidden(at)) return at;
  return null;
}

const isTerm = (element: Element | null): boolean => element !== null && tag(element) === 'dt';

/** A control that says that it opens something, and nothing else in its heading; where it says what, that is the part. */
function openerOf(element: Element, part: Element): Element | null {
  const opener = headingLevel(element) === null ? element : onlyChild(element);
  if (!opener || !isControl(opener) || headingLevel(part) !== null) return null;
  const controlled = attr(opener, 'aria-controls');
  const isOfPart = controlled === null || controlled === attr(part, 'id');
  return attr(opener, 'aria-expanded') !== null && isOfPart ? opener : null;
}

function onlyChild(element: Element): Element | null {
  const [only, ...more] = childrenOf(element).filter((child) => hasWords(textOf(child)));
  return only && isElement(only) && more.length === 0 ? only : null;
}
