import { type DateReading, readAge } from '../../../core/dates/index.ts';
import { isRow } from '../dom/landmarks.ts';
import { hasWords, textOf } from '../dom/text.ts';
import type { DateMeaning } from '../labels/classify.ts';
import { type LabelOptions, labelledDates } from '../labels/labelled-dates.ts';
import { dateOf } from '../times/cell-dates.ts';
import type { Found } from '../times/credential-dates.ts';
import { cellsOf } from './cells.ts';
import { type Columns, meaningOfCell, shiftOf } from './columns.ts';
import { looseCells } from './unmarked-rows.ts';

/** What only a credential has, among all that has a name. */
export const PROOFS: ReadonlySet<DateMeaning> = new Set(['created', 'rotated', 'expires']);

/** What the dates of a row say, by its columns' headers where it has cells, else by the labels inside it. */
export function readRow(row: Element, columns: Columns | null, options: LabelOptions): Found {
  const dates: { meaning: DateMeaning; date: DateReading }[] = [];
  const unread = new Set<DateMeaning>();
  const cells = cellsWithMeaning(row, columns, options);
  if (cells.length === 0) return { dates: labelledDates(row, options), unread };
  for (const { element, meaning, isUtc } of cells) {
    if (options.skip(element)) continue;
    if (meaning === null) dates.push(...labelledDates(element, options));
    else if (meaning === 'age') readAgeCell(element);
    else readCell(element, meaning, isUtc);
  }
  return { dates, unread };

  function readAgeCell(element: Element): void {
    const date = readAge(textOf(element), options.context);
    if (date) dates.push({ meaning: 'created', date });
    else if (hasWords(textOf(element))) unread.add('created');
  }

  function readCell(element: Element, meaning: DateMeaning, isUtc = false): void {
    const { date, isEmpty, isBare } = dateOf(element, meaning, { ...options, isUtc });
    // A cell that says itself what its date is, and says something else, is not what its header says.
    const contradicts = !isBare && labelledDates(element, options).some((one) => one.meaning !== meaning);
    if (date && !contradicts) dates.push({ meaning, date });
    else if (!isEmpty) unread.add(meaning);
  }
}

interface MeantCell {
  readonly element: Element;
  readonly meaning: DateMeaning | null;
  /** Its column says that its times are UTC. */
  readonly isUtc?: boolean;
}

function cellsWithMeaning(row: Element, columns: Columns | null, options: LabelOptions): readonly MeantCell[] {
  const cells = isRow(row) ? cellsOf(row) : [];
  if (cells.length === 0) return looseCells(row, options);
  const shift = columns && shiftOf(cells, columns);
  return cells.map((cell) => ({
    element: cell.element,
    meaning: meaningOfCell(cell, columns, shift),
    isUtc: columns?.utc.has(cell.column - (shift ?? 0)) === true,
  }));
}
