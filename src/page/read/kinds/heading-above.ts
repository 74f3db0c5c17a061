import { isClosed } from '../dom/headings.ts';
import { headingLevel, headingsIn } from '../dom/landmarks.ts';
import { isElement, outermost, parentOf, previousSibling } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';

/** What the nearest heading above a row says, none of a row beside it; empty where there is none, or its part of the page has ended. */
export function headingAbove(row: Element): string {
  const root = outermost(row.ownerDocument);
  for (let at: Element | null = row; at && at !== root; at = parentOf(at)) {
    const heading = headingBefore(at, at !== row);
    if (heading) return isClosed(heading, row, root) ? '' : textOf(heading);
  }
  return '';
}

/** The last one among the elements before it, `deep`: or within one of them. */
function headingBefore(element: Element, deep: boolean): Element | null {
  for (let at = previousSibling(element); at; at = previousSibling(at)) {
    if (!isElement(at)) continue;
    if (headingLevel(at) !== null) return at;
    const inside = deep ? headingsIn(at).at(-1) : undefined;
    if (inside) return inside.element;
  }
  return null;
}
