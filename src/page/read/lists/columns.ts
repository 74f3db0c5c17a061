import { isControl, isRow } from '../dom/landmarks.ts';
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
} from '../dom/nodes.ts';
import { hasWords, textOf, tidy } from '../dom/text.ts';
import { type DateMeaning, isUnderstood, labelMeaning, namesName } from '../labels/classify.ts';
import { type LabelOptions, meaningOfLabel, namedBy, referenced } from '../labels/labelled-dates.ts';

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
  /** The one that holds names; null when none does, or several. */
  readonly name: number | null;
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

/** A `th` in a `thead` is a header whatever role it was given: some give all cells of a grid the same one. */
const isHeaderCell = (element: Element): boolean => {
  const role = roleOf(element);
  if (role === 'columnheader') return true;
  const row = parentOf(element);
  const isNative = tag(element) === 'th' && attr(element, 'scope') !== 'row';
  return isNative && (role === null || (row !== null && isWithinHead(row)));
};

/** The cells of a row, not those of a table inside one of them. */
export function cellsOf(row: Element): Cell[] {
  const elements: Element[] = [];
  walk(row, (node) => {
    if (!isElement(node)) return false;
    if (isCell(node)) elements.push(node);
    return !isCell(node) && !isTable(node);
  });
  const stated = elements.map((element) => Number(attr(element, 'aria-colindex')));
  // Indices have to ascend; where they do not, they were left behind by cells that moved.
  const areSound = stated.every((index, at) => !(index > 0) || index > Math.max(0, ...stated.slice(0, at)));
  let next = 0;
  return elements.map((element, at) => {
    const index = areSound ? (stated[at] ?? 0) : 0;
    const column = index > 0 ? index - 1 : next;
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
  const named = new Set<number>();
  const unknown = new Set<number>();
  const heldFor: number[] = [];
  for (const [index, row] of rows.entries()) {
    let next = 0;
    for (const { element, column } of cellsOf(row)) {
      next = attr(element, 'aria-colindex') ? column : next;
      while ((heldFor[next] ?? 0) > index) next += 1;
      const meaning = headerMeaning(element, labels);
      const text = textOf(element);
      const says = hasWords(text);
      for (const end = next + spanOf(element, 'colspan'); next < end; next += 1) {
        heldFor[next] = index + spanOf(element, 'rowspan');
        if (meanings.get(next) !== 'other' && (says || !meanings.has(next))) meanings.set(next, meaning);
        if (namesName(text)) named.add(next);
        if (says && meaning === null && !isUnderstood(text)) unknown.add(next);
      }
    }
  }
  // What is not understood may stand above anything that somebody typed: no date in there says what it is.
  for (const column of unknown) if (meanings.get(column) === null) meanings.set(column, 'other');
  const [name = null] = named;
  return { width: Math.max(0, ...meanings.keys()) + 1, meanings, name: named.size === 1 ? name : null };
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

/** What the cell of a row holds, by its own attributes or by the header `shift` columns before it (see `shiftOf`). */
export function meaningOfCell(cell: Cell, columns: Columns | null, shift: number | null): DateMeaning | null {
  const own = namedBy(cell.element) ?? labelMeaning(referenced(cell.element, 'headers'));
  if (own) return own;
  if (columns === null) return null;
  return shift === null ? 'other' : (columns.meanings.get(cell.column - shift) ?? null);
}

/** The cell of a row that holds its name, by the columns' headers. */
export function nameCell(row: Element, columns: Columns | null): Element | null {
  const cells = columns?.name == null ? [] : cellsOf(row);
  const shift = columns && shiftOf(cells, columns);
  return cells.find(({ column }) => shift !== null && column - shift === columns?.name)?.element ?? null;
}

/**
 * By how many columns the cells of a row stand behind their headers: 0 where there is a header for each. Cells that hold
 * controls alone, such as a check box before or a menu behind all others, may have none; null where it cannot be told which.
 */
export function shiftOf(cells: readonly Cell[], columns: Columns): number | null {
  const surplus = widthOf(cells) - columns.width;
  if (surplus <= 0) return surplus === 0 ? 0 : null;
  const first = cells.findIndex(saysSomething);
  const last = cells.findLastIndex(saysSomething);
  const [least, most] = [Math.max(0, surplus - (cells.length - 1 - last)), Math.min(surplus, first)];
  return first >= 0 && least === most ? least : null;
}

/** True for a cell with words outside its controls. */
function saysSomething({ element }: Cell): boolean {
  let says = false;
  walk(element, (node) => {
    says ||= isText(node) && hasWords(nodeText(node));
    return !(says || (isElement(node) && isControl(node)));
  });
  return says;
}
