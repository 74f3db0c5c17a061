/** A number is written as it is; null is an empty cell. */
export type CsvCell = string | number | null;

/** Spreadsheets look for the encoding there. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet skips before it looks for a formula: blanks, controls, invisible characters. */
const SKIPPED = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*/u;
const LEADS_FORMULA = new Set(['=', '+', '-', '@']);
/**
 * What may begin a cell inside of ours. Where a language writes decimals with a comma, spreadsheets part cells at semicolons;
 * they then take our quotes for letters, and our line breaks for the ends of rows.
 */
const CELL_WITHIN = /[;\t\r\n][;\s\p{C}\p{Default_Ignorable_Code_Point}]*(?<first>.)/gsu;

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
  const { length } = SKIPPED.exec(text)?.[0] ?? '';
  const rest = text
    .slice(length)
    .replace(CELL_WITHIN, (found, first: string) =>
      leadsFormula(first) ? `${found.slice(0, -first.length)}'${first}` : found,
    );
  const isLed = leadsFormula(String.fromCodePoint(rest.codePointAt(0) ?? 0)) || /^[\t\r\n]/.test(text);
  return `${isLed ? "'" : ''}${text.slice(0, length)}${rest}`;
}

function leadsFormula(character: string): boolean {
  return LEADS_FORMULA.has(character.normalize('NFKC'));
}
