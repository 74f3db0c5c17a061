import { tableOf } from '../lists/cells.ts';
import type { Columns } from '../lists/columns.ts';
import { hasEventColumn } from './event-column.ts';
import { isTitledEvents } from './event-titles.ts';

/**
 * True for a row, item or card that tells what happened to a key, as those of an audit log or a history do: it is no key, and no
 * date in it is one's. `columns`: those of its table, null where it stands in none or no header says what they hold.
 */
export const isEvent = (row: Element, columns: Columns | null): boolean =>
  columns?.areEvents ?? isTitledEvents(tableOf(row) ?? row);

/** The same of all rows of a table, by what its headers say, by column. */
export const areEvents = (table: Element, headers: ReadonlyMap<number, string>): boolean =>
  isTitledEvents(table) || hasEventColumn(table, headers);
