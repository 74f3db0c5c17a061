import { isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isHeaderRow } from '../lists/columns.ts';
import type { ListedRows } from './finding.ts';

/** A row like those that were read, beside them, of which it is not known which key it is. */
export function isUnreadRow(element: Element, { first }: ListedRows): boolean {
  if (!first || !isRow(first) || !isRow(element) || isHeaderRow(element) || parentOf(element) !== parentOf(first))
    return false;
  const [cells, others] = [first, element].map((row) => childrenOf(row).filter(isElement).length);
  return cells === others && hasWords(textOf(element));
}
