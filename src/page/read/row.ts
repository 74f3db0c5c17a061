import type { DateReading } from '../../core/dates/index.ts';
import { type Cell, type Columns, cellsOf, meaningOfCell, shiftOf } from './columns.ts';
import { dateOf } from './dates.ts';
import type { Found } from './facts.ts';
import { type LabelOptions, labelledDates } from './labels.ts';
import type { DateMeaning } from './meaning.ts';
import { isRow } from './places.ts';

/** What the dates of a row say, by its columns' headers where it has cells, else by the labels inside it. */
export function readRow(row: Element, columns: Columns | null, options: LabelOptions): Found {
  const dates: { meaning: DateMeaning; date: DateReading }[] = [];
  const unread = new Set<DateMeaning>();
  const cells = isRow(row) ? cellsOf(row) : [];
  if (cells.length === 0) return { dates: labelledDates(row, options), unread };
  const shift = columns && shiftOf(cells, columns);
  for (const cell of cells) {
    const meaning = meaningOfCell(cell, columns, shift);
    if (meaning === null) dates.push(...labelledDates(cell.element, options));
    else readCell(cell, meaning);
  }
  return { dates, unread };

  function readCell({ element }: Cell, meaning: DateMeaning): void {
    const { date, isEmpty } = dateOf(element, meaning, options.context);
    // A cell that says itself what its date is, and says something else, is not what its header says.
    const contradicts = labelledDates(element, options).some((labelled) => labelled.meaning !== meaning);
    if (date && !contradicts) dates.push({ meaning, date });
    else if (!isEmpty) unread.add(meaning);
  }
}
