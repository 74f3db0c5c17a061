import { type DateContext, type DateReading, readDate, readEpoch } from '../../../core/dates/index.ts';

/** Seconds or milliseconds since 1970 of this century; "20241120". */
const EPOCH = /^\d{10}(?:\d{3})?$/;
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/;
/** Years of Japanese and of Taiwanese calendars; the one before their first. */
const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 民國: 1911, 民国: 1911 };
const ERA = /^(昭和|平成|民國|民国)\s*(元|\d{1,3})\s*(?=年)/u;
/** So far back it is looked for a year in which a day of the week was that day. */
const MOST_YEARS = 12;

/** A day that nothing but the label of a date marks as one: "1609632000", "20241120", "平成31年4月1日"; null for none. */
export function unmarkedDate(text: string, context: DateContext): DateReading | null {
  if (EPOCH.test(text)) return readEpoch(text, context);
  const plain = text
    .replace(COMPACT, '$1-$2-$3')
    .replace(ERA, (_, era: string, year: string) => String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))));
  return plain === text ? null : readDate(plain, context);
}

/**
 * A past day without a year that was no such day of the week in the last twelve months: "Wed, Nov 20". The last year in which it
 * was is the latest that it can be of.
 */
export function weekdayDate(text: string, context: DateContext): DateReading | null {
  if (!/^\P{N}*\p{N}{1,2}\P{N}*$/u.test(text)) return null;
  const year = new Date(context.now).getUTCFullYear();
  for (let back = 0; back < MOST_YEARS; back += 1) {
    const date = readDate(`${text} ${year - back}`, context);
    if (date?.precision !== 'day' || date.start > 0 || date.when === 'never') continue;
    const when = { earliest: null, latest: date.when.latest };
    if ((date.when.earliest ?? 0) <= context.now) return { ...date, when, readings: [when], orders: [] };
  }
  return null;
}
