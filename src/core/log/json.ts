import { belowHeader } from './header.ts';
import { type Entry, entriesIn, isEntry } from './json-entries.ts';
import { isRow, type Lists, listsIn, rowsOf } from './json-tables.ts';
import { parsed, type Values, valuesOfChunks, valuesOfLines } from './json-texts.ts';
import type { Row, Table } from './rows.ts';
import type { EventReader } from './wording.ts';

/** How deep the fields of an entry are looked at (`event.target.id`), and how many of them. */
const DEEPEST = 3;
const MOST_CELLS = 200;
/** What stands between two pages of a file and is no damaged entry. */
const LONGEST = 200;

/** The head of an answer, as `curl -i` prints it. */
const HTTP_HEAD = /(^|[}\]])HTTP\/\d(?:\.\d)? \d{3}[^\r\n]*(?:\r\n?|\n)(?:[\w-]+:[^\r\n]*(?:\r\n?|\n))*/gm;
/** A few short lines without what parts the cells of a table, and then what only JSON begins with. */
const TITLED = /^(?:[^\r\n,;|\t"{[]{0,80}(?:\r\n?|\n)){0,40}[^\r\n,;|\t"{[]{0,80}[[{]\s*["[{\]}]/;

/** A text that is, or after the head of an answer or a title may be, JSON; the heads are blank in it, so that no line moves. */
export function jsonIn(text: string): string | null {
  const body = text.includes('HTTP/')
    ? text.replace(HTTP_HEAD, (head, before: string) => before + head.slice(before.length).replace(/[^\r\n]/g, ''))
    : text;
  return /^\s*[[{]/.test(body) || TITLED.test(body) ? body : null;
}

/**
 * The entries of the provider's API, whatever they are wrapped in: one value, one a line (entries or whole pages of them), or
 * several one after the other; or the rows of tables of lists. Null: no JSON. `isOfKey` tells a cell that speaks of a key.
 */
export function rowsOfJson(
  text: string,
  isOfKey: (cell: string) => boolean,
  events: EventReader<unknown>,
): Table | null {
  const whole = parsed(text);
  const tableIn = (values: Values) => tableOf(values, isOfKey, events);
  if (whole !== undefined) return tableIn({ values: [{ value: whole, line: 1 }], broken: [] });
  const isOfNone = (between: string) => between.length <= LONGEST && !/["{}[\]]/.test(between) && !isOfKey(between);
  const [lines, chunks] = [valuesOfLines(text, isOfNone), valuesOfChunks(text, isOfNone)].map(tableIn);
  const surplus = (one: Table, other: Table) =>
    one.rows.length - other.rows.length || other.broken.length - one.broken.length;
  const best = chunks && lines && surplus(chunks, lines) > 0 ? chunks : lines;
  // One brace at the start of a table makes no JSON of it.
  return best && best.rows.length > best.broken.length ? best : null;
}

function tableOf({ values, broken }: Values, isOfKey: (cell: string) => boolean, events: EventReader<unknown>): Table {
  const entries = entriesOf(values, isOfKey);
  const lists = listsOf(values);
  const speak = (rows: readonly Row[]) => rows.some(({ cells }) => [...cells.values()].some(isOfKey));
  if (lists.rows.length === 0 || speak(entries) || (entries.length > 0 && !speak(lists.rows)))
    return { rows: entries, names: new Map(), isNamed: true, broken };
  const { rows, names } = lists.names ? { rows: lists.rows, names: lists.names } : belowHeader(lists.rows, events);
  return { rows, names, isNamed: false, broken };
}

/** The rows of all tables, under the names of the first; a list may stand on each line. */
function listsOf(values: Values['values']): Lists {
  const alone = values.filter(({ value }) => isRow(value));
  if (alone.length > 1)
    return {
      names: null,
      rows: alone.flatMap(({ value, line }) => rowsOf([value as unknown[]]).map((row) => ({ ...row, line }))),
    };
  const found = values.flatMap(({ value }) => listsIn(value));
  const rows = found.flatMap((lists) => lists.rows).map((row, at) => ({ ...row, line: at + 1 }));
  return { names: found[0]?.names ?? null, rows };
}

function entriesOf(values: Values['values'], isOfKey: (cell: string) => boolean): Row[] {
  const found = values.map(({ value, line }) => ({ line, entries: entriesIn(value, isOfKey) }));
  const isOneEach = values.length > 1 && found.every(({ entries }) => entries.length <= 1);
  let number = 0;
  return found.flatMap(({ line, entries }) =>
    entries.map((entry): Row => {
      number += 1;
      return { line: isOneEach ? line : number, cells: cellsOf(entry) };
    }),
  );
}

/** The fields of an entry, those of nested objects with the path to them. */
function cellsOf(entry: Entry): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (part: Entry, path: string, depth: number): void => {
    for (const [name, value] of Object.entries(part)) {
      if (isEntry(value) && depth < DEEPEST) add(value, `${path}${name}.`, depth + 1);
      const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
      if (text !== '' && cells.size < MOST_CELLS) cells.set(`${path}${name}`, text);
    }
  };
  add(entry, '', 0);
  return cells;
}
