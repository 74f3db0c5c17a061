import Papa from 'papaparse';
import type { Row } from './rows.ts';

/** Null when a quote is not closed. */
export function parsed(text: string, delimiter: string, quoteChar: string, firstLine: number): Row[] | null {
  const rows: Row[] = [];
  let line = firstLine;
  let from = 0;
  let unclosed = false;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    step: ({ data, errors, meta }, parser) => {
      const cells = cellsOf(data, quoteChar);
      if (cells.size > 0) rows.push({ line, cells });
      line += breaks(text.slice(from, meta.cursor));
      from = meta.cursor;
      unclosed = errors.some(({ code }) => code === 'MissingQuotes');
      if (unclosed) parser.abort();
    },
  });
  return unclosed ? null : rows;
}

function cellsOf(data: readonly string[], quoteChar: string): Map<string, string> {
  const trimmed = data.map((cell) => (quoteChar === '"' ? cell : cell.trim().replace(/^"|"$/g, '')).trim());
  return new Map(trimmed.flatMap((cell, at) => (cell === '' ? [] : [[String(at), cell] as const])));
}

function breaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
