import { isAside, isControl } from '../dom/landmarks.ts';
import { childrenOf, isElement, isHidden, walk } from '../dom/nodes.ts';
import { cellsOf, isTable, rowsOf, widthOf } from '../lists/cells.ts';
import type { Columns } from '../lists/columns.ts';
import { isFooterRow, isHeaderRow } from '../lists/header-rows.ts';
import { tagOf } from './row-parts.ts';

/** Rows of a table, or siblings of one tag. */
export interface RowsOfList {
  readonly of: 'cells' | 'parts';
  readonly rows: readonly Element[];
  readonly columns: Columns | null;
  /** Of a table: its columns. */
  readonly width: number;
}

/** More elements than this make no card. */
const MOST_IN_CARD = 150;

/** The tables and grids of a page, in its order; those without rows of their own are left out. */
export function tablesIn(root: Element, columnsFor: (row: Element) => Columns | null): RowsOfList[] {
  const found: RowsOfList[] = [];
  walk(root, (node) => {
    if (!isElement(node) || isAside(node)) return false;
    if (!isTable(node)) return true;
    const rows = rowsOf(node).filter((row) => !isHeaderRow(row) && !isFooterRow(row) && cellsOf(row).length > 1);
    const [first] = rows;
    const columns = first ? columnsFor(first) : null;
    const width = columns?.width ?? Math.max(0, ...rows.map((row) => widthOf(cellsOf(row))));
    if (first) found.push({ of: 'cells', rows, columns, width });
    return true;
  });
  return found;
}

/** Siblings of one tag that may be cards, outside of tables; `tags` of them alone where these are named. */
export function cardsIn(root: Element, tags: readonly string[] | null = null): RowsOfList[] {
  const found: RowsOfList[] = [];
  walk(root, (node) => {
    if (!isElement(node) || isAside(node) || isTable(node) || isControl(node)) return false;
    const byTag = new Map<string, Element[]>();
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isHidden(child) || isTable(child)) continue;
      const name = tagOf(child);
      if (tags === null || tags.includes(name)) byTag.set(name, [...(byTag.get(name) ?? []), child]);
    }
    for (const all of byTag.values()) {
      const rows = all.filter(isSmall);
      if (rows.length > 0) found.push({ of: 'parts', rows, columns: null, width: 0 });
    }
    return true;
  });
  return found;
}

function isSmall(element: Element): boolean {
  let count = 0;
  walk(element, () => {
    count += 1;
    return count <= MOST_IN_CARD;
  });
  return count <= MOST_IN_CARD;
}
