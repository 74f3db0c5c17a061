import { type Entry, entriesIn, isEntry } from './json-entries.ts';
import { concatenated } from './json-values.ts';
import type { Row, Table } from './rows.ts';

/** How deep the fields of an entry are looked at (`event.target.id`), and how many of them. */
const DEEPEST = 3;
const MOST_CELLS = 200;

/** Values of a file, each with its line, and the lines of what is none. */
interface Values {
  readonly values: readonly { readonly value: unknown; readonly line: number }[];
  readonly broken: readonly number[];
}

/**
 * The entries of the provider's API, whatever they are wrapped in: one value, one a line (entries or whole pages of them), or
 * several one after the other. Null: no JSON. `isOfKey` tells a cell that speaks of a key.
 */
export function rowsOfJson(text: string, isOfKey: (cell: string) => boolean): Table | null {
  const whole = parsed(text);
  if (whole !== undefined) return tableOf({ values: [{ value: whole, line: 1 }], broken: [] }, isOfKey);
  const [lines, chunks] = [valuesOfLines(text), valuesOfChunks(text)].map((values) => tableOf(values, isOfKey));
  const best = chunks && lines && chunks.rows.length > lines.rows.length ? chunks : lines;
  // One brace at the start of a table makes no JSON of it.
  return best && best.rows.length > best.broken.length ? best : null;
}

function tableOf({ values, broken }: Values, isOfKey: (cell: string) => boolean): Table {
  const found = values.map(({ value, line }) => ({ line, entries: entriesIn(value, isOfKey) }));
  const isOneEach = values.length > 1 && found.every(({ entries }) => entries.length <= 1);
  let number = 0;
  const rows = found.flatMap(({ line, entries }) =>
    entries.map((entry): Row => {
      number += 1;
      return { line: isOneEach ? line : number, cells: cellsOf(entry) };
    }),
  );
  return { rows, names: new Map(), isNamed: true, broken };
}

function valuesOfLines(text: string): Values {
  const values: { value: unknown; line: number }[] = [];
  const broken: number[] = [];
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const bare = line.trim().replace(/,$/, '');
    if (bare === '') continue;
    const value = /^[[{]/.test(bare) ? parsed(bare) : undefined;
    if (value === undefined) broken.push(at + 1);
    else values.push({ value, line: at + 1 });
  }
  return { values, broken };
}

function valuesOfChunks(text: string): Values {
  const values: { value: unknown; line: number }[] = [];
  const broken: number[] = [];
  for (const { chunk, line } of concatenated(text)) {
    const value = chunk === null ? undefined : parsed(chunk);
    if (value === undefined) broken.push(line);
    else values.push({ value, line });
  }
  return { values, broken };
}

/** Undefined for what is no JSON; JSON itself knows no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
