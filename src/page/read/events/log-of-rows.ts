import { isItem } from '../dom/landmarks.ts';
import { parentOf } from '../dom/nodes.ts';
import { textOf } from '../dom/text.ts';
import type { DateMeaning } from '../labels/classify.ts';
import type { Columns } from '../lists/columns.ts';
import type { Name, Named } from '../lists/names.ts';
import { type LooseCell, looseCells } from '../lists/unmarked-rows.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import type { Found } from '../times/credential-dates.ts';
import { isDeed } from './deeds.ts';
import { hasEventPart } from './event-column.ts';
import { type ToldInRow, toldInRow } from './told-in-row.ts';

/** What a row tells of whether the rows beside it are keys, or tell what happened to them. */
export interface ToldBeside {
  readonly said: ToldInRow;
  /** Its parts below headers that stand in no table; empty where it has none. */
  readonly parts: readonly LooseCell[];
  /** Which of the parts were deeds. */
  readonly deeds: string;
}

export const NOTHING_TOLD: ToldBeside = { said: null, parts: [], deeds: '' };

export function toldBeside(
  row: Element,
  columns: Columns | null,
  { named, found }: { readonly named: Named; readonly found: Found },
  scope: ReadScope,
): ToldBeside {
  // What a column is of, its header says.
  if (columns && [...columns.meanings.values()].some((meaning) => meaning !== null && meaning !== 'other'))
    return NOTHING_TOLD;
  const parts = columns
    ? []
    : looseCells(
        row,
        labelOptions(scope, () => false),
      );
  const isDated = parts.some(({ meaning }) => meaning !== null && meaning !== 'other');
  const name = named.name?.element ?? named.place;
  const deeds = parts.map(({ element }) => isDeed(textOf(element))).join();
  return { said: isDated ? null : toldInRow(row, name, found, scope.context), parts, deeds };
}

/** Whether a row tells the same of those beside it as before. */
export const isToldAlike = (now: ToldBeside, before: ToldBeside): boolean =>
  now.said === before.said && now.deeds === before.deeds;

interface Row {
  readonly row: { readonly element: Element };
  readonly told: ToldBeside;
}

/** Of a long list the beginning tells enough. */
const ENOUGH = 30;

/**
 * What holds rows that tell what happened: one of them says what was done to a key, or has it in a sentence, and none has anything to
 * press for a key; or their parts below a header are deeds.
 */
export function logsAmong(rows: readonly Row[]): ReadonlySet<Element | null> {
  const lists = new Map<Element | null, Row[]>();
  for (const row of rows) {
    const parent = parentOf(row.row.element);
    const list = lists.get(parent) ?? [];
    lists.set(parent, list);
    if (list.length < ENOUGH) list.push(row);
  }
  return new Set([...lists].filter(([, list]) => isLog(list)).map(([parent]) => parent));
}

function isLog(rows: readonly Row[]): boolean {
  const said = rows.map(({ told }) => told.said);
  const parts = rows.map(({ told }) => told.parts).filter((one) => one.length > 0);
  if (parts.length === rows.length && hasEventPart(parts)) return true;
  return (said.includes('deed') || said.includes('sentence')) && !said.includes('key');
}

/** True where two rows of one table, or items of one list, are about the same key: they tell what happened to it. */
export function nameOneTwice(
  rows: readonly { readonly row: { readonly element: Element }; readonly table: Element | null }[],
): boolean {
  const lists = rows.flatMap(
    ({ row: { element }, table }) => table ?? (isItem(element) ? (parentOf(element) ?? []) : []),
  );
  return new Set(lists).size < lists.length;
}

interface Read {
  readonly row: { readonly element: Element };
  readonly name: Name | null;
  readonly isToldWithoutDates: boolean;
  readonly isProven: boolean;
}

/** A row without its dates, and no key where these alone made it one; what no element of its own marks may be who did it. */
export const asEvent = <R extends Read>(read: R) => ({
  ...read,
  name: read.name?.element === read.row.element ? null : read.name,
  found: { dates: [], unread: new Set<DateMeaning>() },
  isProven: read.isProven && read.isToldWithoutDates,
  isEvent: true,
  asKey: read,
});
