import { headingLevel, holds, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isHeaderRow } from '../lists/columns.ts';
import type { ListedRows } from './finding.ts';

/** A card is called by a heading. */
const isTitle = (node: Element): boolean => headingLevel(node) !== null;

/** A row or card like those that were read, beside them, of which it is not known which key it is. */
export function isUnreadRow(element: Element, { first }: ListedRows): boolean {
  if (!first || parentOf(element) !== parentOf(first) || tag(element) !== tag(first)) return false;
  if (isRow(first) ? !isRow(element) || isHeaderRow(element) : !isItem(first) || !holds(element, isTitle)) return false;
  const [cells, others] = [first, element].map((row) => childrenOf(row).filter(isElement).length);
  return cells === others && hasWords(textOf(element));
}
