import { mayBeOfEvents } from '../events/event-column.ts';
import { isNamedEvents } from '../events/event-titles.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { rowsOf, tableOf } from './cells.ts';
import { type Columns, columnsOf, headerRowsIn } from './columns.ts';
import { knownColumns } from './columns-as-read.ts';
import { isHeaderRow } from './header-rows.ts';
import { ENOUGH, repeatedIn } from './no-name-cells.ts';
import { hasNotes } from './noted-headers.ts';

interface Known {
  readonly columns: Columns | null;
  /** All that rows or notes told of them, to be compared. */
  readonly said: string;
  readonly scope: ReadScope;
  /** The rows that told it. */
  readonly rows: ReadonlySet<Element>;
  readonly headers: ReadonlySet<Element>;
  /** Those of the rows that stand above a header, which it may rest on, and the headers. */
  readonly above: ReadonlySet<Element>;
  /** By a label, a tab or a title that is no heading its rows tell what happened. */
  readonly isNamedEvents: boolean;
  /** Something on the page may say what the dates of a column are. */
  readonly isNoted: boolean;
}

/** The columns of the tables of a page, as they were read once. */
export class KnownColumns {
  readonly #byTable = new Map<Element, Known>();

  of(row: Element, scope: ReadScope): Columns | null {
    const table = tableOf(row);
    if (!table) return null;
    const known = this.#byTable.get(table) ?? read(table, scope);
    this.#byTable.set(table, known);
    knownColumns.set(table, known.columns);
    return known.columns;
  }

  /** True where a table reads differently now: what a column holds is told by its first rows, and by notes on the page, too. */
  areOld(): boolean {
    return [...this.#byTable].some(([table, known]) => read(table, known.scope).said !== known.said);
  }

  /** The same after changes in these rows, or beside all rows. */
  areOldBy(changed: ReadonlySet<Element>, isBeside: boolean): boolean {
    return [...this.#byTable].some(([table, known]) => {
      if (isBeside && isNamedEvents(table) !== known.isNamedEvents) return true;
      const own = [...changed].filter((row) => known.rows.has(row));
      const isHeaderNow = (row: Element) => isHeaderRow(row) !== known.headers.has(row);
      const mayTell = (row: Element) => areTold(known) || known.above.has(row) || isHeaderNow(row);
      // A note may stand in a row.
      const isAsked = known.isNoted ? isBeside || own.length > 0 : own.some(mayTell);
      // All others say what they said.
      const headers = () => [...known.headers, ...own.filter(isHeaderNow)].filter(isHeaderRow);
      return isAsked && read(table, known.scope, headers()).said !== known.said;
    });
  }
}

/** Whether what stands in rows that are no headers tells anything of columns. */
const areTold = ({ columns }: Known): boolean =>
  columns === null || columns.name === null || mayBeOfEvents(columns.texts);

function read(table: Element, scope: ReadScope, headers: readonly Element[] = headerRowsIn(table)): Known {
  const columns = columnsOf(
    table,
    labelOptions(scope, () => false),
    headers,
  );
  const { areEvents, meanings = [], name } = columns ?? {};
  const said = `${areEvents} ${[...meanings]} ${name === null ? [...repeatedIn(table)] : ''}`;
  const rows = rowsOf(table).slice(0, ENOUGH);
  return {
    columns,
    said,
    scope,
    rows: new Set(rows),
    headers: new Set(headers),
    above: new Set(rows.slice(0, rows.findLastIndex((row) => headers.includes(row)) + 1)),
    isNamedEvents: isNamedEvents(table),
    isNoted: hasNotes(table),
  };
}
