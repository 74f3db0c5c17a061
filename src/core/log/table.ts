import { rowsOfCsv } from './csv.ts';
import { rowsOfJson } from './json.ts';
import type { Table } from './rows.ts';

/** The entries of a text, whichever form it has; null when it claims to be JSON and is none. Never throws. */
export function tableOf(text: string, looksLikeEvent: (cell: string) => boolean): Table | null {
  // Read in the wrong encoding, a file is full of zeros; what counts in it is ASCII.
  const clean = text.replace(/^[\ufeff\ufffd]+/, '').replaceAll('\0', '');
  const json = /^\s*[[{]/.test(clean) ? rowsOfJson(clean) : null;
  if (json) return json;
  return /^\s*\{/.test(clean) ? null : rowsOfCsv(clean, looksLikeEvent);
}
