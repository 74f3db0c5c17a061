/** A number is written as it is; null is an empty cell. */
export type CsvCell = string | number | null;

/** Spreadsheets look for the encoding there. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet skips before it looks for a formula: blanks, controls, invisible characters. */
const SKIPPED = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*/u;
const LEADS_FORMULA = new Set(['=', '+', '-', '@']);

/**
 * Rows of already worded cells, the header among them, as a CSV file (RFC 4180, UTF-8 with a byte order mark). Safe to open
 * in a spreadsheet: text that one could take for a formula, full-width signs included, is led by an apostrophe.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = inert(value.replaceAll('\0', ''));
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function inert(text: string): string {
  const skipped = SKIPPED.exec(text)?.[0] ?? '';
  const first = String.fromCodePoint(text.codePointAt(skipped.length) ?? 0).normalize('NFKC');
  return LEADS_FORMULA.has(first) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
