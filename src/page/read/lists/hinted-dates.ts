import type { DateHint } from '../../../catalogue/schema.ts';
import type { DateReading } from '../../../core/dates/index.ts';
import { type DateMeaning, isUnderstood } from '../labels/classify.ts';
import { isWithin } from '../labels/labelled-dates.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { dateOf } from '../times/cell-dates.ts';
import type { Found } from '../times/credential-dates.ts';
import { onlyOne } from '../times/stated-dates.ts';
import { cellsOf } from './cells.ts';
import { shiftOf } from './column-shift.ts';
import { type Columns, meaningOfCell } from './columns.ts';
import { matching } from './hints.ts';

const MEANINGS: Readonly<Record<DateHint, DateMeaning>> = {
  created: 'created',
  expires: 'expires',
  lastUsed: 'last-used',
};

/**
 * The dates of a row, those of them where a hint of the page definition says that they stand: in place of what shape told of
 * that meaning. What a hint finds and nobody understands is unread, and so are two dates that differ, and what the page itself
 * says to be something else: its columns may have changed places.
 */
export function withHinted(found: Found, row: Element, columns: Columns | null, scope: ReadScope): Found {
  let { dates } = found;
  const unread = new Set(found.unread);
  const hinted = (Object.entries(MEANINGS) as [DateHint, DateMeaning][]).map(([field, meaning]) => {
    const selector = scope.where.page.hints?.[field];
    return { meaning, places: selector ? matching(row, selector) : [] };
  });
  const isTwice = (place: Element) => hinted.filter(({ places }) => places.includes(place)).length > 1;
  for (const { meaning, places } of hinted) {
    if (places.length === 0) continue;
    const options = labelOptions(scope, () => false);
    const read = places.map((place) => dateOf(place, meaning, options));
    const told = read.flatMap(({ date }) => date ?? []);
    dates = dates.filter((one) => one.meaning !== meaning);
    unread.delete(meaning);
    const isDoubted = places.some((place) => isTwice(place) || isBelowOther(place, meaning, row, columns));
    const date = isDoubted || told.length < read.filter(({ isEmpty }) => !isEmpty).length ? null : onlyOne(told);
    if (isDate(date) && !saysOther(found, meaning, date, row)) dates = [...dates, { meaning, date }];
    else if (date !== null || read.some(({ isEmpty }) => !isEmpty)) unread.add(meaning);
  }
  return { dates, unread };
}

const isDate = (date: DateReading | 'several' | null): date is DateReading => date !== null && date !== 'several';

/** True where the header above a place is understood, and says something else. */
function isBelowOther(place: Element, meaning: DateMeaning, row: Element, columns: Columns | null): boolean {
  const cells = cellsOf(row);
  const shift = columns && shiftOf(cells, columns);
  const cell = cells.find(({ element }) => isWithin(place, element));
  const said = cell ? meaningOfCell(cell, columns, shift) : null;
  // Of a header that nobody understands it is only known that it names no date.
  const isKnown = said !== 'other' || isUnderstood(columns?.texts.get((cell?.column ?? 0) - (shift ?? 0)) ?? '');
  return said !== null && said !== meaning && isKnown;
}

/** True where a label or a header says of the same date that it is another one, and none that it is this one. */
function saysOther({ dates }: Found, meaning: DateMeaning, { when }: DateReading, row: Element): boolean {
  // Of a cell below a header that nobody understands no more is known than that; of a card, what its label says.
  const isSaid = (one: Found['dates'][number]) => one.meaning !== 'other' || cellsOf(row).length === 0;
  const same = dates.filter((one) => isSaid(one) && JSON.stringify(one.date.when) === JSON.stringify(when));
  return same.length > 0 && !same.some((one) => one.meaning === meaning);
}
