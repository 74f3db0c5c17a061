import { isRow } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, isHidden, parentOf, previousSibling, walk } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import {
  type DateMeaning,
  isKeyNoun,
  isOwnHeading,
  isUnderstood,
  labelMeaning,
  namesKey,
  namesName,
  namesOther,
  namesOtherSecret,
  saysNothing,
} from '../labels/classify.ts';
import { namedBy, referenced } from '../labels/label-of.ts';
import { namesField } from '../labels/own-part.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { type Cell, cellsOf, isTable, rowsOf, spanOf } from './cells.ts';
import { shiftOf } from './column-shift.ts';
import { doubtedColumns } from './doubted-columns.ts';
import { headerMeaning, type Labels, type Naming, namingOf, titledZone } from './header-meaning.ts';
import { isFooterRow, isHeaderRow } from './header-rows.ts';

/** What the columns of a table hold; null where the header says nothing known. */
export interface Columns {
  readonly width: number;
  readonly meanings: ReadonlyMap<number, DateMeaning | null>;
  /** The one that holds names; null when none does, or several. */
  readonly name: number | null;
  /** The one that a page definition says to hold ids. */
  readonly id: number | null;
  /** Those that hold something else than names. */
  readonly unnamed: ReadonlySet<number>;
  /** What the headers say. */
  readonly texts: ReadonlyMap<number, string>;
  /** True where the rows tell what happened to keys, and are none themselves. */
  readonly areEvents: boolean;
}

/**
 * The columns of a table, by its own header rows or those of a table right before it that holds nothing else. `headers`: all
 * header rows of the table, where that is known.
 */
export function columnsOf(
  table: Element,
  labels: Labels,
  headers: readonly Element[] = headerRowsIn(table),
): Columns | null {
  const own = headerRows(table);
  if (own.length > 0) return unchanged(read(own, table, labels), table, own, labels, headers);
  const other = headerBefore(table);
  if (other) return read(headerRows(other), table, labels);
  const below = headers.filter(isFooterRow);
  if (below.length > 0) return read(below, table, labels);
  return headers.length > 0 ? undated(read(headers, table, labels)) : null;
}

export const headerRowsIn = (table: Element): Element[] => rowsOf(table).filter(isHeaderRow);

/** A header further down says what names its columns hold; of rows above it nothing tells what their dates are. */
const undated = (columns: Columns): Columns => ({
  ...columns,
  meanings: new Map([...columns.meanings.keys()].map((column) => [column, 'other'])),
});

/** Without what a header further down says otherwise of a column: of which rows each holds nobody asks. */
function unchanged(
  columns: Columns,
  table: Element,
  own: readonly Element[],
  labels: Labels,
  headers: readonly Element[],
): Columns {
  const meanings = new Map(columns.meanings);
  let { name } = columns;
  for (const row of headers) {
    if (isFooterRow(row) || own.includes(row)) continue;
    const below = read([row], table, labels);
    for (const column of below.texts.keys())
      if (below.meanings.get(column) !== meanings.get(column)) meanings.set(column, 'other');
    if (below.name !== null && below.name !== name) name = null;
  }
  return { ...columns, meanings, name };
}

function headerRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (const row of firstRows(table)) {
    const [cell, ...others] = cellsOf(row);
    // A title over all columns is no row of the table.
    const isTitle = cell && others.length === 0 && (namesKey(textOf(cell.element)) || !hasWords(textOf(cell.element)));
    if (isHeaderRow(row)) rows.push(row);
    else if (rows.length > 0 || !isTitle) break;
  }
  return rows;
}

/** A header has few rows: the rest of a long table need not be looked at. */
function firstRows(table: Element): Element[] {
  const rows: Element[] = [];
  walk(table, (node) => {
    if (!isElement(node) || rows.length >= 4) return false;
    if (isRow(node) && !isFooterRow(node)) rows.push(node);
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

/** True where the key is named behind something that nobody knows to be a part of it: "Event | Key", "URL | Key". */
function isOtherRow([first = '', ...others]: readonly string[]): boolean {
  const isKnown = isUnderstood(first) || namesField(first);
  return others.some(isKeyNoun) && (!isKnown || namesOther(first) || namesOtherSecret(first));
}

/** Lower headers say what a column holds; one above that names another subject takes it back. */
function read(rows: readonly Element[], table: Element, labels: Labels): Columns {
  const meanings = new Map<number, DateMeaning | null>();
  const named = new Map<number, Naming>();
  const unknown = new Set<number>();
  /** Where headers of names begin. */
  const starts = new Set<number>();
  const texts = new Map<number, string>();
  /** By column, what a header above says, but for one over all: "Created" above "by" and "on". */
  const above: string[] = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    for (const { element, column } of cells) {
      const own = textOf(element);
      const says = hasWords(own);
      const group = (says && above[column]) || '';
      const text = `${group} ${own}`.trim();
      const zone = zoneIn(text) || titledZone(element);
      const [alone, both] = [headerMeaning(element, labels), group ? labelMeaning(text) : null];
      const meaning = group && alone && both ? both : (alone ?? both);
      const naming = namingOf(element, text, labels);
      const width = spanOf(element, 'colspan');
      for (let next = column; next < column + width; next += 1) {
        if (meanings.get(next) !== 'other' && (says || !meanings.has(next))) meanings.set(next, meaning);
        // What is said below "Previous key" or "Project" is not said of this one.
        if (group && meaning && !isOwnHeading(group) && !saysNothing(group)) meanings.set(next, 'other');
        if (naming) named.set(next, naming);
        if (naming === 'name') starts.add(column);
        if (cells.length > 1) above[next] = text;
        if (says) texts.set(next, zoneIn(text) ? text : `${text} ${zone}`.trim());
        if (says && meaning === null && !isUnderstood(text)) unknown.add(next);
      }
    }
  }
  // What is not understood may stand above anything that somebody typed: no date in there says what it is.
  for (const column of unknown) if (meanings.get(column) === null) meanings.set(column, 'other');
  // Of rows about something else, in which the key is named besides, no date is the key's.
  const { areEvents, isDoubted, isUnnamed } = doubtedColumns(table, texts, isOtherRow([...texts.values()]));
  for (const column of meanings.keys()) if (isDoubted(column)) meanings.set(column, 'other');
  const only = (wanted: Naming) => {
    const columns = [...named].filter(([, naming]) => naming === wanted).map(([column]) => column);
    return columns.length === 1 ? (columns[0] ?? null) : null;
  };
  // Of two columns of names one is whose the key is.
  const isNone = (naming?: Naming) => naming === 'none' || (naming === 'name' && starts.size > 1);
  const unnamed = new Set([...meanings.keys()].filter((column) => isNone(named.get(column)) || isUnnamed(column)));
  return {
    width: Math.max(0, ...meanings.keys()) + 1,
    meanings,
    name: only('defined') ?? only('name'),
    id: only('id'),
    unnamed,
    texts,
    areEvents,
  };
}

/** What the cell of a row holds, by its own attributes or by the header `shift` columns before it (see `shiftOf`). */
export function meaningOfCell(cell: Cell, columns: Columns | null, shift: number | null): DateMeaning | null {
  const own = namedBy(cell.element) ?? labelMeaning(referenced(cell.element, 'headers'));
  if (own) return own;
  if (columns === null) return null;
  if (shift === null) return 'other';
  const meaning = columns.meanings.get(cell.column - shift) ?? null;
  const last = columns.meanings.get(cell.column - shift + spanOf(cell.element, 'colspan') - 1) ?? meaning;
  // A date below two headers is of either.
  return last === meaning ? meaning : 'other';
}

/** The cell of a row that holds its name, or its id, by the columns' headers or by what it says of itself. */
export function fieldCell(row: Element, columns: Columns | null, field: 'name' | 'id'): Element | null {
  const cells = isRow(row) ? cellsOf(row) : [];
  const own = field === 'name' ? cells.find(({ element }) => namesName(attr(element, 'data-label') ?? '')) : undefined;
  if (own || columns?.[field] == null) return own?.element ?? null;
  const shift = shiftOf(cells, columns);
  return cells.find(({ column }) => shift !== null && column - shift === columns[field])?.element ?? null;
}
