import { isAside } from '../dom/landmarks.ts';
import { attr, isElement, isMatch, walk } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import type { ReadScope } from '../scope.ts';
import { isHeaderRow } from './header-rows.ts';

/** The rows that a hint of the page definition finds, in page order. */
export function hintedRows(root: Element, { where }: ReadScope): Element[] {
  const selector = where.page.hints?.row;
  return selector ? matching(root, selector).filter((row) => !isHeaderRow(row)) : [];
}

/** What a hint says to hold a field of a row: null where it finds nothing, `several` where it finds what differs. */
export function hinted(row: Element, { where }: ReadScope, field: 'name' | 'id'): Element | 'several' | null {
  const selector = where.page.hints?.[field];
  const found = selector ? matching(row, selector) : [];
  const [first = null] = found;
  const { rowId } = where.page;
  const saying = (element: Element) =>
    (field === 'id' && rowId?.from === 'attribute' && attr(element, rowId.name)) || textOf(element);
  return first && found.some((other) => saying(other) !== saying(first)) ? 'several' : first;
}

/** The outermost elements that a selector finds. */
export function matching(root: Element, selector: string): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    const isFound = isMatch(node, selector);
    if (isFound) found.push(node);
    return !isFound;
  });
  return found;
}
