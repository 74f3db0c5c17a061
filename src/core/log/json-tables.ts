import { isEntry } from './json-entries.ts';
import type { Row } from './rows.ts';

/** A table of lists: what spreadsheets and databases answer. */
export interface Lists {
  /** What the columns are called where that stands beside the rows; else the first row may say it. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly rows: readonly Row[];
}

const DEEPEST = 8;
const MOST_CELLS = 200;
/** Where the names of columns stand beside the rows, and what each of them calls its name. */
const COLUMNS = /^(?:columns?|cols|fields?|headers?|head|names|keys|schema|titles?)$/i;
const NAME = /^(?:name|label|title|header|key|id)$/i;

/** The tables in a value of JSON, whatever wraps them; a list of numbers or words beside other things is none. */
export function listsIn(value: unknown, depth = 0): Lists[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return isTable(value) ? [{ names: null, rows: rowsOf(value) }] : within(value, depth);
  const names = Object.entries(value).flatMap(([name, part]) => (COLUMNS.test(name) ? [namesOf(part)] : []))[0];
  const found = within(
    Object.entries(value).flatMap(([name, part]) => (names && COLUMNS.test(name) ? [] : [part])),
    depth,
  );
  return names ? found.map((lists) => ({ ...lists, names: lists.names ?? names })) : found;
}

function within(parts: readonly unknown[], depth: number): Lists[] {
  return parts.flatMap((part) => listsIn(part, depth + 1));
}

function isTable(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  return value.length > 0 && value.every(isRow);
}

/** True for a list of words and numbers; a list alone is a row where values stand one a line. */
export function isRow(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 1 && value.every((cell) => typeof cell !== 'object' || cell === null);
}

export function rowsOf(lists: readonly (readonly unknown[])[]): Row[] {
  return lists.map((list, at) => ({ line: at + 1, cells: cellsOf(list) }));
}

function cellsOf(list: readonly unknown[]): Map<string, string> {
  const texts = list.slice(0, MOST_CELLS).map((cell) => (typeof cell === 'number' ? String(cell) : cell));
  return new Map(
    texts.flatMap((text, at) =>
      typeof text === 'string' && text.trim() !== '' ? [[String(at), text.trim()] as const] : [],
    ),
  );
}

/** Null where these are no names of columns. */
function namesOf(value: unknown): ReadonlyMap<string, string> | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const names = value.map((one: unknown) =>
    isEntry(one) ? Object.entries(one).find(([name, part]) => NAME.test(name) && typeof part === 'string')?.[1] : one,
  );
  return names.every((name) => typeof name === 'string') ? cellsOf(names) : null;
}
