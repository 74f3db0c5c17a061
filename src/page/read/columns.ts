import {
  attr,
  childrenOf,
  isElement,
  isHidden,
  isText,
  nodeText,
  parentOf,
  previousSibling,
  roleOf,
  tag,
  walk,
} from './dom.ts';
import { type LabelOptions, meaningOfLabel, namedBy, referenced } from './labels.ts';
import { type DateMeaning, labelMeaning } from './meaning.ts';
import { isRow } from './places.ts';
import { hasWords, textOf, tidy } from './text.ts';

type Labels = Pick<LabelOptions, 'isName' | 'defined'>;

export interface Cell {
  readonly element: Element;
  /** Counted from 0, over spans; by `aria-colindex` where it is given. */
  readonly column: number;
}

/** What the columns of a table hold; null where the header says nothing known. */
export interface Columns {
  readonly width: number;
  readonly meanings: ReadonlyMap<number, DateMeaning | null>;
}

const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

export function isTable(element: Element): boolean {
  const role = roleOf(element);
  return role ? TABLE_ROLES.has(role) : tag(element) === 'table';
}

export function tableOf(row: Element): Element | null {
  for (let at = parentOf(row); at; at = parentOf(at)) if (isTable(at)) return at;
  return null;
}

const isCell = (element: Element): boolean => {
  const role = roleOf(element);
  return role ? CELL_ROLES.has(role) : tag(element) === 'td' || tag(element) === 'th';
};

const isHeaderCell = (element: Element): boolean => {
  const role = roleOf(element);
  return role ? role === 'columnheader' : tag(element) === 'th' && attr(element, 'scope') !== 'row';
};

/** The cells of a row, not those of a table inside one of them. */
export function cellsOf(row: Element): Cell[] {
  const elements: Element[] = [];
  walk(row, (node) => {
    if (!isElement(node)) return false;
    if (isCell(node)) elements.push(node);
    return !isCell(node) && !isTable(node);
  });
  let next = 0;
  return elements.map((element) => {
    const stated = Number(attr(element, 'aria-colindex'));
    const column = stated > 0 ? stated - 1 : next;
    next = column + spanOf(element, 'colspan');
    return { element, column };
  });
}

const spanOf = (element: Element, name: string): number =>
  Math.min(100, Math.max(1, Number(attr(element, name) ?? attr(element, `aria-${name}`)) || 1));

export const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((most, { element, column }) => Math.max(most, column + spanOf(element, 'colspan')), 0);

export function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  walk(table, (node) => {
    if (!isElement(node)) return false;
    if (isRow(node)) rows.push(node);
    return !isRow(node) && !isTable(node);
  });
  return rows;
}

export function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  const headers = cells.filter(({ element }) => isHeaderCell(element));
  const others = cells.filter(({ element }) => !isHeaderCell(element));
  const inHead = isWithinHead(row);
  return (
    headers.length > 0 &&
    others.every(({ element }) => inHead || !hasWords(textOf(element))) &&
    (inHead || cells.length > 1)
  );
}

function isWithinHead(row: Element): boolean {
  const parent = parentOf(row);
  return parent !== null && tag(parent) === 'thead';
}

/** The columns of a table, by its own header rows or those of a table right before it that holds nothing else. */
export function columnsOf(table: Element, labels: Labels): Columns | null {
  const own = headerRows(table);
  if (own.length > 0) return read(own, labels);
  const other = headerBefore(table);
  return other ? read(headerRows(other), labels) : null;
}

function headerRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const row of firstRows(table)) {
    if (!isHeaderRow(row)) break;
    rows.push(row);
  }
  return rows;
}

/** A header has few rows: the rest of a long table need not be looked at. */
function firstRows(table: Element): Element[] {
  const rows: Element[] = [];
  walk(table, (node) => {
    if (!isElement(node) || rows.length >= 4) return false;
    if (isRow(node)) rows.push(node);
    return !isRow(node) && !isTable(node);
  });
  return rows;
}

function headerBefore(table: Element): Element | null {
  let at: Element | null = table;
  for (let up = 0; up < 3 && at; up += 1, at = parentOf(at)) {
    for (let before = previousSibling(at); before; before = previousSibling(before)) {
      if (!isElement(before) || isHidden(before)) continue;
      const tables = tablesIn(before);
      const [only] = tables;
      if (tables.length !== 1 || !only) return null;
      return rowsOf(only).every(isHeaderRow) ? only : null;
    }
  }
  return null;
}

function tablesIn(element: Element): Element[] {
  if (isTable(element)) return [element];
  return childrenOf(element).flatMap((child) => (isElement(child) ? tablesIn(child) : []));
}

/** Lower headers say what a column holds; one above that names another subject takes it back. */
function read(rows: readonly Element[], labels: Labels): Columns {
  const meanings = new Map<number, DateMeaning | null>();
  const heldFor: number[] = [];
  for (const [index, row] of rows.entries()) {
    let next = 0;
    for (const { element, column } of cellsOf(row)) {
      next = attr(element, 'aria-colindex') ? column : next;
      while ((heldFor[next] ?? 0) > index) next += 1;
      const meaning = headerMeaning(element, labels);
      const says = hasWords(textOf(element));
      for (const end = next + spanOf(element, 'colspan'); next < end; next += 1) {
        heldFor[next] = index + spanOf(element, 'rowspan');
        if (meanings.get(next) !== 'other' && (says || !meanings.has(next))) meanings.set(next, meaning);
      }
    }
  }
  return { width: Math.max(0, ...meanings.keys()) + 1, meanings };
}

function headerMeaning(cell: Element, labels: Labels): DateMeaning | null {
  const whole = meaningOfLabel(cell, labels) ?? namedBy(cell) ?? labelMeaning(referenced(cell, 'aria-describedby'));
  if (whole) return whole;
  // What follows the label, such as how the column is sorted, takes nothing from it.
  const [first] = piecesOf(cell);
  return first ? meaningOfLabel(first, labels) : null;
}

function piecesOf(cell: Element): Node[] {
  const pieces: Node[] = [];
  walk(cell, (node) => {
    if (isText(node) && hasWords(tidy(nodeText(node)))) pieces.push(parentOf(node) ?? node);
    return true;
  });
  return pieces;
}

/** What the cell of a row holds, by its column's header or its own attributes. */
export function meaningOfCell(cell: Cell, cells: readonly Cell[], columns: Columns | null): DateMeaning | null {
  const own = namedBy(cell.element) ?? labelMeaning(referenced(cell.element, 'headers'));
  if (own) return own;
  return columns && widthOf(cells) === columns.width ? (columns.meanings.get(cell.column) ?? null) : null;
}
