import { type DateReading, findDates } from '../../../core/dates/index.ts';
import { type Block, blocksIn } from '../dom/blocks.ts';
import { isControl, isRow } from '../dom/landmarks.ts';
import { tag } from '../dom/nodes.ts';
import { hasWords, textOf } from '../dom/text.ts';
import type { DateMeaning } from '../labels/classify.ts';
import { type LabelOptions, labelledDates } from '../labels/labelled-dates.ts';
import { mayBeOfPerson } from '../labels/of-person.ts';
import { isOwnPart, namesHolder } from '../labels/own-part.ts';
import { isRotatedSince } from '../labels/rotated-since.ts';
import { zoneIn } from '../labels/zone-in.ts';
import { dateOf } from '../times/cell-dates.ts';
import { cellFacts } from '../times/cell-facts.ts';
import type { Found } from '../times/credential-dates.ts';
import { rareDate } from '../times/rare-dates.ts';
import { isStruckOut } from '../times/struck-out.ts';
import { cellsOf } from './cells.ts';
import { shiftOf } from './column-shift.ts';
import { type Columns, meaningOfCell } from './columns.ts';
import { looseCells } from './unmarked-rows.ts';

/** What only a credential has, among all that has a name. */
const PROOFS: readonly DateMeaning[] = ['created', 'rotated', 'expires'];

export const isProof = ({ meaning }: Found['dates'][number]): boolean => PROOFS.includes(meaning);

/** True where one of them is told, whether it could be read or not. */
export const provesKey = ({ dates, unread }: Found): boolean =>
  dates.some(isProof) || PROOFS.some((proof) => unread.has(proof));

/** Of a value behind them, which may be none. */
const LABELS = new Set(['dt', 'th', 'label']);

/** What the dates of a row say, by its columns' headers where it has cells, else by the labels inside it. */
export function readRow(row: Element, columns: Columns | null, options: LabelOptions): Found {
  const dates: { meaning: DateMeaning; date: DateReading }[] = [];
  const unread = new Set<DateMeaning>();
  const cells = cellsWithMeaning(row, columns, options);
  if (cells.length === 0) dates.push(...labelledDates(row, options));
  for (const { element, meaning, header = '', isNamed = false } of cells) {
    if (options.skip(element)) continue;
    if (meaning === null) dates.push(...(isOwnPart(header) ? labelledDates(element, { ...options, isNamed }) : []));
    else if (meaning === 'age') readAgeCell(element, header);
    else readCell(element, meaning, header);
  }
  if (dates.some(({ meaning }) => meaning === 'created') && isRotatedSince(textsIn(), dates)) unread.add('created');
  return { dates, unread };

  /** All that stands in the row, or in cells of it that are of the key and hold no date alone. */
  function textsIn(): Block[] {
    const isOther = (one: Element) =>
      options.skip(one) || options.isName(one) || isControl(one) || LABELS.has(tag(one));
    const isOwn = ({ element, meaning, header = '' }: MeantCell) =>
      meaning === null && isOwnPart(header) && !isOther(element);
    const parts = isRow(row) && cells.length > 0 ? cells.filter(isOwn).map(({ element }) => element) : [row];
    return parts.flatMap((part) => blocksIn(part, options.context, isOther));
  }

  /** True for the time of day in a column of its own, beside that of the day. */
  function isTimeOf(element: Element, meaning: DateMeaning): boolean {
    const hasDay = dates.some((one) => one.meaning === meaning);
    return hasDay && findDates(textOf(element), options.context).every(({ source }) => source === 'time-only');
  }

  function readAgeCell(element: Element, header: string): void {
    const said = rareDate(textOf(element), header, 'age', options.context);
    if (said && !isStruckOut(element, element)) dates.push(said);
    else if (hasWords(textOf(element))) unread.add('created');
  }

  function readCell(element: Element, meaning: DateMeaning, header: string): void {
    const { date, isEmpty, isBare, isStated } = dateOf(element, meaning, { ...options, zone: zoneIn(header) });
    const rare = date || isEmpty || isStated ? null : rareDate(textOf(element), header, meaning, options.context);
    // A cell that says itself what its date is, and says something else, is not what its header says.
    const contradicts = !isBare && labelledDates(element, options).some((one) => one.meaning !== meaning);
    if (date && !contradicts) dates.push({ meaning, date });
    else if (rare && !isStruckOut(element, element)) dates.push(rare);
    else if (!isEmpty && !(isBare && isTimeOf(element, meaning))) {
      const facts = isStated ? [] : cellFacts(element, meaning, header, options);
      if (facts.length > 0) dates.push(...facts);
      else unread.add(meaning);
    }
  }
}

interface MeantCell {
  readonly element: Element;
  readonly meaning: DateMeaning | null;
  /** Of its column; empty where it has none. */
  readonly header?: string;
  /** True where another column holds the names. */
  readonly isNamed?: boolean;
}

function cellsWithMeaning(row: Element, columns: Columns | null, options: LabelOptions): readonly MeantCell[] {
  const cells = isRow(row) ? cellsOf(row) : [];
  if (cells.length === 0) return looseCells(row, options);
  const shift = columns && shiftOf(cells, columns);
  return cells.map((cell) => {
    const column = cell.column - (shift ?? 0);
    const name = columns?.name ?? null;
    const header = columns?.texts.get(column) ?? '';
    const isOfOwner = mayBeOfPerson(header) && namesHolder(columns?.texts.get(column - 1) ?? '');
    return {
      element: cell.element,
      meaning: isOfOwner ? 'other' : meaningOfCell(cell, columns, shift),
      header,
      isNamed: name !== null && name !== column,
    };
  });
}
