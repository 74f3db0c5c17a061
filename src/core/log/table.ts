import { rowsOfCsv } from './csv.ts';
import { rowsOfJson } from './json.ts';
import type { Table } from './rows.ts';
import type { EventReader } from './wording.ts';

/** Marks the start of each value in a JSON text sequence. */
const RECORD_SEPARATOR = '\u001e';

/** The entries of a text, whichever form it has; null when it claims to be JSON and is none. Never throws. */
export function tableOf(text: string, events: EventReader<unknown>, isOfKey: (cell: string) => boolean): Table | null {
  // Read in the wrong encoding, a file is full of zeros; what counts in it is ASCII.
  const clean = text
    .replace(/^[\ufeff\ufffd]+/, '')
    .replaceAll('\0', '')
    .replaceAll(RECORD_SEPARATOR, ' ');
  const json = /^\s*[[{]/.test(clean) ? rowsOfJson(clean, isOfKey) : null;
  if (json) return json;
  return /^\s*\{/.test(clean) ? null : rowsOfCsv(clean, events);
}
