import { holds, isControl, isRow } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, parentOf, previousSibling, roleOf, tag, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { labelMeaning, namesName } from '../labels/classify.ts';
import { type Cell, cellsOf, tableOf } from './cells.ts';

/** A `th` in a `thead` is a header whatever role it was given: some give all cells of a grid the same one. */
const isHeaderCell = (element: Element): boolean => {
  const role = roleOf(element);
  if (role === 'columnheader') return true;
  const row = parentOf(element);
  const isNative = tag(element) === 'th' && attr(element, 'scope') !== 'row';
  return isNative && (role === null || (row !== null && isWithin(row, 'thead')));
};

/**
 * True for a row of headers: in a `thead`, of header cells, or without either one that reads so: the first of a table, or one of
 * more cells than a fact and its label with nothing to press.
 */
export function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  if (cells.length === 0 || isWithin(row, 'thead')) return cells.length > 0;
  const others = cells.filter(({ element }) => !isHeaderCell(element));
  if (cells.length === 1) return false;
  if (others.length < cells.length) return others.every(({ element }) => !hasWords(textOf(element)));
  return isFirst(row) ? readAsHeaders(cells) : cells.length > 2 && !holds(row, isActive) && readAsHeaders(cells);
}

/** What leads somewhere or does something, as rows of keys have it. */
const isActive = (node: Element): boolean => tag(node) === 'a' || isControl(node);

const isWithin = (row: Element, group: string): boolean => {
  const parent = parentOf(row);
  return parent !== null && tag(parent) === group;
};

/** What sums up a table, or says its headers again below it. */
export const isFooterRow = (row: Element): boolean => isWithin(row, 'tfoot');

function isFirst(row: Element): boolean {
  for (let at = previousSibling(row); at; at = previousSibling(at)) if (isElement(at)) return false;
  const table = tableOf(row);
  let first: Element | null = null;
  if (table)
    walk(table, (node) => {
      if (isElement(node) && isRow(node)) first ??= node;
      return first === null;
    });
  return first === row;
}

const LONGEST_HEADER = 40;

/** Labels and nothing else: two that are known, or one where all are marked as headers or stand out. */
function readAsHeaders(cells: readonly Cell[]): boolean {
  const worded = cells.filter(({ element }) => hasWords(textOf(element)));
  const texts = worded.map(({ element }) => textOf(element));
  if (texts.some((text) => text.length > LONGEST_HEADER || /\p{N}/u.test(text))) return false;
  const known = texts.filter((text) => labelMeaning(text) !== null || namesName(text)).length;
  return known > 1 || (known === 1 && worded.every(({ element }) => standsOut(element)));
}

function standsOut(cell: Element): boolean {
  if (attr(cell, 'scope') === 'col') return true;
  return childrenOf(cell).every((child) => !hasWords(textOf(child)) || (isElement(child) && isBold(child)));
}

const isBold = (element: Element): boolean => ['b', 'strong'].includes(tag(element)) || standsOut(element);
