import { headingLevel, holds, isItem, isRow } from '../dom/landmarks.ts';
import { childrenOf, isElement, parentOf, tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isHeaderRow } from '../lists/header-rows.ts';
import type { ListedRows } from './finding.ts';

/** A card is called by a heading. */
const isTitle = (node: Element): boolean => headingLevel(node) !== null;
const hasDigits = (element: Element): boolean => /\p{Nd}/u.test(textOf(element));

/** A row or card like those that were read, beside them, of which it is not known which key it is. */
export function isUnreadRow(element: Element, { first }: ListedRows): boolean {
  if (!first || element === first || parentOf(element) !== parentOf(first) || tag(element) !== tag(first)) return false;
  const [cells = [], others = []] = [first, element].map((row) => childrenOf(row).filter(isElement));
  if (cells.length !== others.length || !hasWords(textOf(element))) return false;
  if (isRow(first)) return isRow(element) && !isHeaderRow(element);
  return isItem(first) ? holds(element, isTitle) : areAlike(cells, others);
}

/** A row beside those that were read, of which nothing shows. */
export const isHiddenRow = (element: Element, { first, last }: ListedRows): boolean =>
  (isRow(element) || isItem(element)) && [first, last].some((row) => row && parentOf(row) === parentOf(element));

/** The same elements in the same order, but for a link, and a date or the like in the same place. */
function areAlike(cells: readonly Element[], others: readonly Element[]): boolean {
  const isSame = (cell: Element, other: Element | undefined) =>
    !!other && (tag(cell) === tag(other) || tag(cell) === 'a');
  const isDated = (cell: Element, other: Element | undefined) => hasDigits(cell) && !!other && hasDigits(other);
  return (
    cells.length > 1 &&
    cells.every((cell, at) => isSame(cell, others[at])) &&
    cells.some((cell, at) => isDated(cell, others[at]))
  );
}
