import { isTitledEvents } from '../events/event-titles.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { rowsOf, tableOf } from './cells.ts';
import { type Columns, columnsOf } from './columns.ts';
import { ENOUGH, repeatedIn } from './no-name-cells.ts';
import { hasNotes } from './noted-headers.ts';

interface Known {
  readonly columns: Columns | null;
  /** All that rows or notes told of them, to be compared. */
  readonly said: string;
  readonly scope: ReadScope;
  /** The rows that told it. */
  readonly rows: ReadonlySet<Element>;
  /** By what stands around the table its rows tell what happened. */
  readonly isTitledEvents: boolean;
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
    return known.columns;
  }

  /** True where a table reads differently now: what a column holds is told by its first rows, and by notes on the page, too. */
  areOld(isAsked: (known: Known) => boolean = () => true): boolean {
    return [...this.#byTable].some(([table, known]) => isAsked(known) && read(table, known.scope).said !== known.said);
  }

  /** The same after changes in these rows, or beside all rows. */
  areOldBy(changed: ReadonlySet<Element>, isBeside: boolean): boolean {
    if (isBeside && [...this.#byTable].some(([table, known]) => isTitledEvents(table) !== known.isTitledEvents))
      return true;
    return this.areOld((known) => (isBeside && known.isNoted) || [...changed].some((row) => known.rows.has(row)));
  }
}

function read(table: Element, scope: ReadScope): Known {
  const columns = columnsOf(
    table,
    labelOptions(scope, () => false),
  );
  const { areEvents, meanings = [], name } = columns ?? {};
  const said = `${areEvents} ${[...meanings]} ${name === null ? [...repeatedIn(table)] : ''}`;
  return {
    columns,
    said,
    scope,
    rows: new Set(rowsOf(table).slice(0, ENOUGH)),
    isTitledEvents: isTitledEvents(table),
    isNoted: hasNotes(table),
  };
}
