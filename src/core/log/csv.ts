import { parsed } from './csv-rows.ts';
import { belowHeader } from './header.ts';
import type { Table } from './rows.ts';
import type { EventReader } from './wording.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Lines by which the delimiter is found: the first ones, and those that seem to name an event. */
const SAMPLE = 200;

/** What a spreadsheet writes into a first line of its own, to say by what the cells are parted. */
const SEPARATOR_LINE = /^"?sep=([^\r\n])"?[^\S\r\n]*(?:\r\n?|\n|$)/i;

/** A table with any usual delimiter, in quotes or not, below its header where it has one. */
export function rowsOfCsv(file: string, events: EventReader<unknown>): Table {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(file) ?? [];
  const text = file.slice(separatorLine.length);
  const delimiter = separator ?? delimiterOf(text, (cell) => isPartOfEvent(cell, events));
  const firstLine = separatorLine === '' ? 1 : 2;
  const quoted = parsed(text, delimiter, '"', firstLine);
  // A quote that is never closed swallows the rest of the file: then quotes are taken for ordinary characters.
  const rows = quoted ?? parsed(text, delimiter, '\0', firstLine) ?? [];
  return { ...belowHeader(rows, events), isNamed: false, broken: [] };
}

/** True for a cell that names an event, or a part of one; a line that is not cut has digits and marks in it. */
function isPartOfEvent(cell: string, events: EventReader<unknown>): boolean {
  if (/[\d,;|\t]/.test(cell)) return false;
  const meaning = events.meaningOf(cell);
  return (meaning !== null && meaning !== 'unknown-event') || events.isSubject(cell);
}

/** The delimiter with which most events stand in a cell of their own; else the one that cuts most. */
function delimiterOf(text: string, looksLikeEvent: (cell: string) => boolean): string {
  const lines = text.split(/\r\n?|\n/, 200_000);
  const telling = lines.filter((line) => line.length < 10_000 && /[_ -](?:key|token|hapikey)/i.test(line));
  const sample = [...telling.slice(0, SAMPLE), ...lines.slice(0, SAMPLE)]
    .map((line) => line.slice(0, 10_000))
    .join('\n');
  const scores = DELIMITERS.map((delimiter) => {
    const rows = parsed(sample, delimiter, '\0', 1) ?? [];
    const cells = rows.flatMap((row) => [...row.cells.values()]);
    return { delimiter, events: cells.filter(looksLikeEvent).length, cells: cells.length };
  });
  const [best] = scores.sort((a, b) => b.events - a.events || b.cells - a.cells);
  return best?.delimiter ?? ',';
}
