import type { Row, Table } from './rows.ts';

type Entry = Readonly<Record<string, unknown>>;

/** The entries of the provider's API: a list, an object that holds one, pages of these, or one object a line. Null: no JSON. */
export function rowsOfJson(text: string): Table | null {
  const whole = parsed(text);
  if (whole !== undefined) {
    return { rows: entriesIn(whole).map((entry, at) => row(entry, at + 1)), names: new Map(), broken: [] };
  }
  return rowsOfLines(text.split(/\r\n?|\n/));
}

function rowsOfLines(lines: readonly string[]): Table | null {
  const rows: Row[] = [];
  const broken: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line.trim().replace(/,$/, ''));
    if (isEntry(value)) rows.push(row(value, at + 1));
    else broken.push(at + 1);
  }
  // One brace at the start of a table makes no JSON of it.
  return rows.length > broken.length ? { rows, names: new Map(), broken } : null;
}

/** Undefined for what is no JSON; JSON itself knows no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A list of entries may stand one level down (`results`), and so may the pages of a list that was read in several calls. */
function entriesIn(value: unknown, depth = 0): Entry[] {
  if (Array.isArray(value)) return value.filter(isEntry).flatMap((entry) => listIn(entry, depth) ?? [entry]);
  if (!isEntry(value)) return [];
  return listIn(value, depth) ?? [value];
}

function listIn(entry: Entry, depth: number): Entry[] | null {
  const list = depth > 1 ? undefined : Object.values(entry).find((part) => Array.isArray(part) && part.some(isEntry));
  return list === undefined ? null : entriesIn(list, depth + 1);
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function row(entry: Entry, line: number): Row {
  const cells = Object.entries(entry).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    return text === '' ? [] : [[name, text] as const];
  });
  return { line, cells: new Map(cells) };
}
