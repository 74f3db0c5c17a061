import { isRow } from '../dom/landmarks.ts';
import { attr, tag } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { columnSaysName, isBearer, isKeyNoun, isUnderstood } from '../labels/classify.ts';
import { isNameAlone, isNameLike } from '../labels/name-like.ts';
import type { ReadScope } from '../scope.ts';
import { type Cell, cellsOf, rowsOf, tableOf } from './cells.ts';
import { shiftOf } from './column-shift.ts';
import type { Columns } from './columns.ts';
import { isHeaderRow } from './header-rows.ts';

/** A long table has as many rows as it likes. */
export const ENOUGH = 40;

/**
 * The cells of a row that name nothing: those under headers of something else than names, or that say themselves what they hold.
 * Of what somebody typed, or what keys were made for, too, where the column says the same of several rows, as one of departments does, or a column of keys
 * stands beside it with what may be a name.
 */
export function noNameCells(row: Element, columns: Columns | null, scope: ReadScope): Element[] {
  const cells = isRow(row) ? cellsOf(row) : [];
  const shift = columns && shiftOf(cells, columns);
  const table = shift !== null && columns?.name === null ? tableOf(row) : null;
  const headerOf = ({ element, column }: Cell) =>
    attr(element, 'data-label') || (shift !== null && columns?.texts.get(column - shift)) || '';
  const isUnnamed = (cell: Cell) =>
    columnSaysName(headerOf(cell)) === false || (shift !== null && columns?.unnamed.has(cell.column - shift));
  const isCalled =
    table !== null &&
    cells.some(
      (cell) => isKeyNoun(headerOf(cell)) && mayBeName(textOf(cell.element), scope) && tag(cell.element) === 'td',
    );
  const isTyped = (cell: Cell) =>
    columnSaysName(headerOf(cell)) === null && (!isUnderstood(headerOf(cell)) || isBearer(headerOf(cell)));
  return cells
    .filter((cell) => isUnnamed(cell) || (table && isTyped(cell) && (isCalled || repeatedIn(table).has(cell.column))))
    .map(({ element }) => element);
}

const mayBeName = (text: string, scope: ReadScope): boolean => isNameLike(text, scope) && isNameAlone(text, scope);

/** The columns of a table of which a third of the first cells or more say what another says. */
export const repeatedIn = onceALook((table: Element): ReadonlySet<number> => {
  const texts = new Map<number, string[]>();
  for (const row of rowsOf(table).slice(0, ENOUGH)) {
    if (isHeaderRow(row)) continue;
    for (const { element, column } of cellsOf(row)) {
      const text = textOf(element);
      if (hasWords(text)) texts.set(column, [...(texts.get(column) ?? []), text]);
    }
  }
  const isRepeated = (all: readonly string[]) => new Set(all).size * 3 <= all.length * 2;
  return new Set([...texts].filter(([, all]) => isRepeated(all)).map(([column]) => column));
});
