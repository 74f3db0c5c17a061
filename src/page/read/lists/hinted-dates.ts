import type { DateHint } from '../../../catalogue/schema.ts';
import type { DateReading } from '../../../core/dates/index.ts';
import type { DateMeaning } from '../labels/classify.ts';
import { labelOptions, type ReadScope } from '../scope.ts';
import { dateOf, onlyOne } from '../times/cell-dates.ts';
import type { Found } from '../times/credential-dates.ts';
import { matching } from './hints.ts';

const MEANINGS: Readonly<Record<DateHint, DateMeaning>> = {
  created: 'created',
  expires: 'expires',
  lastUsed: 'last-used',
};

/**
 * The dates of a row, those of them where a hint of the page definition says that they stand: in place of what shape told of
 * that meaning. What a hint finds and nobody understands is unread, and so are two dates that differ.
 */
export function withHinted(found: Found, row: Element, scope: ReadScope): Found {
  let { dates } = found;
  const unread = new Set(found.unread);
  for (const [field, meaning] of Object.entries(MEANINGS) as [DateHint, DateMeaning][]) {
    const selector = scope.where.page.hints?.[field];
    const places = selector ? matching(row, selector) : [];
    if (places.length === 0) continue;
    const options = labelOptions(scope, () => false);
    const read = places.map((place) => dateOf(place, meaning, options));
    const told = read.flatMap(({ date }) => date ?? []);
    dates = dates.filter((one) => one.meaning !== meaning);
    unread.delete(meaning);
    const date = told.length < read.filter(({ isEmpty }) => !isEmpty).length ? null : onlyOne(told);
    if (isDate(date)) dates = [...dates, { meaning, date }];
    else if (date === 'several' || read.some(({ isEmpty }) => !isEmpty)) unread.add(meaning);
  }
  return { dates, unread };
}

const isDate = (date: DateReading | 'several' | null): date is DateReading => date !== null && date !== 'several';
