import { setOf } from '../../../core/set-of.ts';
import { isRow } from '../dom/landmarks.ts';
import { attr, childrenOf, isElement, parentOf, previousSibling, roleOf, tag, walk } from '../dom/nodes.ts';
import { onceALook } from '../dom/one-look.ts';

export interface Cell {
  readonly element: Element;
  /** Counted from 0, over spans; by `aria-colindex` where it is given. */
  readonly column: number;
  /** The next column that is free behind it: others may be held by cells of the rows above. */
  readonly end: number;
}

const TABLE_ROLES = setOf('table grid treegrid');
const CELL_ROLES = setOf('cell gridcell rowheader columnheader');

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

/** The cells of a row, not those of a table inside one of them. */
export const cellsOf = onceALook((row: Element): readonly Cell[] => {
  const group = parentOf(row);
  return placed(row, group && sinceSpan(row, group) < MOST_SPANNED ? heldIn(group).get(row) : undefined);
});

/** So many rows may a cell go through. */
const MOST_SPANNED = 100;

/** How many rows ago one had a cell that goes through several; `MOST_SPANNED` where none did that could reach this one. */
function sinceSpan(row: Element, group: Element): number {
  const known = sinceSpanIn(group);
  let rows = 1;
  let since = MOST_SPANNED;
  for (let at = previousSibling(row); at && rows < MOST_SPANNED; at = previousSibling(at)) {
    if (!isElement(at) || !isRow(at)) continue;
    const before = known.get(at);
    since = hasSpan(at) ? rows : before === undefined ? MOST_SPANNED : Math.min(before + rows, MOST_SPANNED);
    if (before !== undefined || since === rows) break;
    rows += 1;
  }
  known.set(row, since);
  return since;
}

/** By row of a group, what is known of it. */
const sinceSpanIn = onceALook((_group: Element) => new Map<Node, number>());

const isSpanned = (node: Node): boolean => isElement(node) && spanOf(node, 'rowspan') > 1;
const hasSpan = onceALook((row: Element): boolean => childrenOf(row).some(isSpanned));

/** `held`: the columns that cells of the rows before go through. */
function placed(row: Element, held: ReadonlySet<number> | undefined): readonly Cell[] {
  const elements: Element[] = [];
  walk(row, (node) => {
    if (!isElement(node)) return false;
    if (isCell(node)) elements.push(node);
    return !isCell(node) && !isTable(node);
  });
  const stated = elements.map((element) => Number(attr(element, 'aria-colindex')));
  // Indices have to ascend; where they do not, they were left behind by cells that moved.
  const areSound = stated.every((index, at) => !(index > 0) || index > Math.max(0, ...stated.slice(0, at)));
  const free = (at: number): number => (held?.has(at) ? free(at + 1) : at);
  let end = free(0);
  return elements.map((element, at) => {
    const index = areSound ? (stated[at] ?? 0) : 0;
    const column = index > 0 ? index - 1 : end;
    end = free(column + spanOf(element, 'colspan'));
    return { element, column, end };
  });
}

/** By row of a group, the columns that cells of the rows before it go through. */
const heldIn = onceALook((group: Element): ReadonlyMap<Element, ReadonlySet<number>> => {
  const held = new Map<Element, Set<number>>();
  const rows = childrenOf(group).filter((node): node is Element => isElement(node) && isRow(node));
  for (const [index, row] of rows.entries()) {
    if (!hasSpan(row)) continue;
    for (const { element, column } of placed(row, held.get(row))) {
      for (const below of rows.slice(index + 1, index + spanOf(element, 'rowspan'))) {
        const columns = held.get(below) ?? new Set();
        held.set(below, columns);
        for (let at = column; at < column + spanOf(element, 'colspan'); at += 1) columns.add(at);
      }
    }
  }
  return held;
});

/** A cell of which `rowspan` is 0 goes on to the end of its group. */
export const spanOf = (element: Element, name: string): number => {
  const span = attr(element, name) ?? attr(element, `aria-${name}`);
  return Math.min(MOST_SPANNED, Math.max(1, Number(span === '0' && name === 'rowspan' ? MOST_SPANNED : span) || 1));
};

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((most, { end }) => Math.max(most, end), 0);

export const rowsOf = onceALook((table: Element): readonly Element[] => {
  const rows: Element[] = [];
  walk(table, (node) => {
    if (!isElement(node)) return false;
    if (isRow(node)) rows.push(node);
    return !isRow(node) && !isTable(node);
  });
  return rows;
});
