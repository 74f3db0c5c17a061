import { tag } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';
import { hasWords, textOf } from '../dom/text.ts';
import { isKeyNoun, isUnderstood } from '../labels/classify.ts';
import { isNameAlone, isNameLike } from '../labels/name-like.ts';
import type { ReadScope } from '../scope.ts';
import { cellsOf, rowsOf, tableOf } from './cells.ts';
import { shiftOf } from './column-shift.ts';
import type { Columns } from './columns.ts';
import { isHeaderRow } from './header-rows.ts';

/** A long table has as many rows as it likes. */
export const ENOUGH = 40;

/**
 * The cells of a row below headers that nobody understands which are no names: where the column says the same of several rows, as
 * one of departments does, or a column of keys stands beside it with what may be a name.
 */
export function noNameCells(row: Element, columns: Columns | null, scope: ReadScope): Element[] {
  const table = columns && columns.name === null ? tableOf(row) : null;
  const cells = cellsOf(row);
  const shift = columns && shiftOf(cells, columns);
  if (!table || shift === null) return [];
  const headerOf = (column: number) => columns?.texts.get(column - shift) ?? '';
  const isUnknown = (column: number) => hasWords(headerOf(column)) && !isUnderstood(headerOf(column));
  const isCalled = cells.some(
    ({ element, column }) => isKeyNoun(headerOf(column)) && mayBeName(textOf(element), scope) && tag(element) === 'td',
  );
  return cells.flatMap(({ element, column }) =>
    isUnknown(column) && (isCalled || repeatedIn(table).has(column)) ? element : [],
  );
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
