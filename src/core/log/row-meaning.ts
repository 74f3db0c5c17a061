import { isCategory, isEventLabel, isOfOther } from './log-columns.ts';
import { isPartOrUndone } from './part-words.ts';
import type { Row, Table } from './rows.ts';
import type { LogRule } from './types.ts';
import { type EventReader, isWording, type Label, type Meaning } from './wording.ts';

/** What a row tells, and the column by which that is known: rows that share it are of one form. */
export interface RowMeaning {
  readonly meaning: Meaning<LogRule>;
  readonly column: string | null;
}

const MOST_LABELS = 4;

export function isEvent(meaning: Meaning<LogRule>): meaning is { rule: LogRule } {
  return meaning !== null && meaning !== 'unknown-event';
}

/**
 * Tells what each row of a table says of keys. An event stands in one cell, or is put together from category, subcategory and
 * action. In a table of cells there is one column of events: in a damaged line the cells are shifted, so that an event in
 * another column is not taken at its word. The fields of JSON have names and cannot shift.
 */
export function rowReader(table: Table, events: EventReader<LogRule>): (row: Row) => RowMeaning {
  const columns = eventColumns(table, events);
  const known = columns.length > 0 ? columns : labelsOnly(table);
  return (row) => {
    const labels = labelsIn(row, known, table);
    const rules = events.rulesOf(labels.map((column) => labelOf(row, column, known, table)));
    const column = known.find((one) => row.cells.has(one)) ?? labels[0] ?? null;
    const [only, ...others] = rules;
    const isShifted = columns.length > 0 && !table.isNamed && standsElsewhere(row, columns, labels, events);
    const isOther = only && only.effect !== 'none' && saysMore(row, table);
    if (only && others.length === 0 && !isShifted && !isOther) return { meaning: { rule: only }, column };
    const speaks = [...row.cells].some(([name, cell]) => {
      const meaning = events.meaningOf(cell);
      return known.includes(name) || labels.includes(name) ? meaning !== null : isEvent(meaning);
    });
    return { meaning: rules.size > 0 || speaks ? 'unknown-event' : null, column };
  };
}

/** True where another cell says that the event is of a part of the key, or that it failed; a key may be called "Webhooks". */
function saysMore({ cells }: Row, { names }: Table): boolean {
  return [...cells].some(([column, cell]) => isPartOrUndone(cell) && !isOfOther(names.get(column) ?? column));
}

/** True where the column of events says nothing of keys, and another one does. */
function standsElsewhere(
  { cells }: Row,
  columns: readonly string[],
  labels: readonly string[],
  { meaningOf }: EventReader<LogRule>,
): boolean {
  const speaks = (column: string) => meaningOf(cells.get(column) ?? '') !== null;
  return !columns.some(speaks) && labels.some(speaks);
}

/** The columns that name events: in a table of cells only one, in which most do; those that are called so come first. */
function eventColumns({ rows, names, isNamed }: Table, events: EventReader<LogRule>): string[] {
  const scores = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const meaning = events.meaningOf(cell);
      if (meaning !== null) scores.set(column, (scores.get(column) ?? 0) + (isEvent(meaning) ? rows.length : 1));
    }
  }
  const isCalledSo = (column: string) => isEventLabel(names.get(column) ?? column);
  const ranked = [...scores].sort(([, a], [, b]) => b - a).map(([column]) => column);
  const called = ranked.filter(isCalledSo);
  if (isNamed && called.length > 0) return called;
  const withEvents = (column: string) => (scores.get(column) ?? 0) >= rows.length;
  return [...called.filter(withEvents), ...ranked.filter(withEvents), ...called, ...ranked].slice(0, 1);
}

/** No cell speaks of a key by itself: "Private app" and "Access token" may do so together. */
function labelsOnly({ names, rows, isNamed }: Table): string[] {
  const columns = isNamed ? new Set(rows.flatMap(({ cells }) => [...cells.keys()])) : new Set(names.keys());
  return [...columns].filter((column) => isEventLabel(names.get(column) ?? column)).slice(0, MOST_LABELS);
}

/**
 * The columns of a row in which parts of an event may stand: those that the file calls so, and those between them; where it has
 * no names, the column of events and the one after it.
 */
function labelsIn({ cells }: Row, known: readonly string[], { names, isNamed }: Table): string[] {
  const hasNames = isNamed || names.size > 0;
  const called = [...cells.keys()].filter((column) => hasNames && isEventLabel(names.get(column) ?? column));
  const next = known.map((column) => String(Number(column) + 1));
  const all = called.length > 1 || isNamed ? [...called, ...known] : [...known, ...next, ...called];
  const between = called.length > 1 && !isNamed ? columnsBetween(called, names) : [];
  return [...new Set([...all, ...between])]
    .filter((column) => isWording(cells.get(column) ?? ''))
    .slice(0, MOST_LABELS);
}

/** Columns between those of an event may be a part of it, too, unless their names say that they are of something else. */
function columnsBetween(called: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const [first, last] = [called[0], called.at(-1)].map(Number);
  return [...names.keys()].filter(
    (column) => Number(column) > (first ?? 0) && Number(column) < (last ?? 0) && !isOfOther(names.get(column) ?? ''),
  );
}

function labelOf({ cells }: Row, column: string, known: readonly string[], { names, isNamed }: Table): Label {
  const cell = cells.get(column) ?? '';
  const name = names.get(column) ?? column;
  const isCalled = (isNamed || names.size > 0) && isEventLabel(name);
  if (isCalled) return { cell, level: isCategory(name) ? 'category' : 'event' };
  return { cell, level: known.includes(column) ? 'event' : 'beside' };
}
