import { rowsOfCsv } from './csv.ts';
import { jsonIn, rowsOfJson } from './json.ts';
import type { Table } from './rows.ts';
import type { EventReader } from './wording.ts';

/** Marks the start of each value in a JSON text sequence. */
const RECORD_SEPARATOR = '\u001e';

/** The entries of a text, whichever form it has; null when it claims to be JSON and is none. Never throws. */
export function tableOf(file: string, events: EventReader<unknown>, isOfKey: (cell: string) => boolean): Table | null {
  // Read in the wrong encoding, a file is full of zeros; what counts in it is ASCII.
  const clean = file
    .replace(/^[\ufeff\ufffd]+/, '')
    .replaceAll('\0', '')
    .replaceAll(RECORD_SEPARATOR, ' ');
  const text = jsonIn(clean);
  const json = text === null ? null : rowsOfJson(text, isOfKey, events);
  if (json) return json;
  return /^\s*\{/.test(clean) ? null : rowsOfCsv(clean, events);
}
