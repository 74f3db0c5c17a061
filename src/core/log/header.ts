import { timeRank } from './log-times.ts';
import type { Row } from './rows.ts';
import { isColumnName, isHeader } from './titles.ts';
import type { EventReader } from './wording.ts';

/** A title, who exported it and when: no export has more lines than this above its header. */
const HIGHEST = 30;

/** Rows by which the usual number of cells is found. */
const SAMPLE = 200;

/** What a table calls its columns, and the rows below; above them stand lines of title that tell of nothing. */
export function belowHeader(
  rows: readonly Row[],
  events: EventReader<unknown>,
): { readonly rows: readonly Row[]; readonly names: ReadonlyMap<string, string> } {
  const header = headerOf(rows, events);
  if (!header) return { rows, names: new Map() };
  const at = rows.indexOf(header);
  const times = [...header.cells].filter(([, name]) => timeRank(name) > 1).map(([column]) => column);
  const isTimed = ({ cells }: Row) => times.every((column) => /\d/.test(cells.get(column) ?? ''));
  const isEntry = (row: Row) => isTimed(row) && isData(row, header.cells.size, events);
  // In a file that was sorted anew entries may stand above it; exports that were put one after the other repeat it.
  const below = rows.filter((row, index) => (index < at ? isEntry(row) : !isSame(row, header)));
  return { rows: below, names: header.cells };
}

/** The widest row of names that are known, else the widest of what may be names above the first entry. */
function headerOf(rows: readonly Row[], events: EventReader<unknown>): Row | undefined {
  const top = rows.slice(0, HIGHEST).filter(isHeader);
  const known = widestOf(top.filter(({ cells }) => [...cells.values()].filter(isColumnName).length > 1));
  if (known) return known;
  const usual = usualSize(rows.slice(0, SAMPLE));
  const firstData = rows.findIndex((row) => isData(row, usual, events));
  return widestOf(firstData === -1 ? top : top.filter((row) => rows.indexOf(row) < firstData));
}

function widestOf(rows: readonly Row[]): Row | undefined {
  const widest = Math.max(...rows.map(({ cells }) => cells.size));
  return rows.find(({ cells }) => cells.size === widest);
}

/** How many cells most rows have. */
function usualSize(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.size, (counts.get(cells.size) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 0;
}

/** True for a row that tells of an event; "Filter:", "Service key" above a wider table is a title. */
function isData({ cells }: Row, usual: number, events: EventReader<unknown>): boolean {
  return cells.size > 1 && cells.size * 2 > usual && [...cells.values()].some((cell) => tells(cell, events));
}

function tells(cell: string, { meaningOf, isSubject }: EventReader<unknown>): boolean {
  const meaning = meaningOf(cell);
  return (meaning !== null && meaning !== 'unknown-event') || isSubject(cell);
}

function isSame({ cells }: Row, other: Row): boolean {
  return cells.size === other.cells.size && [...cells].every(([column, cell]) => other.cells.get(column) === cell);
}
