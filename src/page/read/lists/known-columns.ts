import { labelOptions, type ReadScope } from '../scope.ts';
import { tableOf } from './cells.ts';
import { type Columns, columnsOf } from './columns.ts';
import { repeatedIn } from './no-name-cells.ts';

/** The columns of the tables of a page, as they were read once. */
export class KnownColumns {
  readonly #byTable = new Map<Element, { readonly columns: Columns | null; readonly said: string }>();

  of(row: Element, scope: ReadScope): Columns | null {
    const table = tableOf(row);
    if (!table) return null;
    const known = this.#byTable.get(table) ?? read(table, scope);
    this.#byTable.set(table, known);
    return known.columns;
  }

  /** True where a table reads differently now: what a column holds is told by its cells, too, and rows may have come. */
  areOld(scope: ReadScope): boolean {
    return [...this.#byTable].some(([table, { said }]) => read(table, scope).said !== said);
  }
}

function read(table: Element, scope: ReadScope) {
  const columns = columnsOf(
    table,
    labelOptions(scope, () => false),
  );
  const { areEvents, meanings = [], name } = columns ?? {};
  return { columns, said: `${areEvents} ${[...meanings]} ${name === null ? [...repeatedIn(table)] : ''}` };
}
