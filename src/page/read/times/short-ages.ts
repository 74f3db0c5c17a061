import { readAge } from '../../../core/dates/age.ts';
import { type DateContext, type DateReading, readDate } from '../../../core/dates/index.ts';
import type { DateMeaning } from '../labels/classify.ts';
import { ahead } from './counted.ts';

/** "1y 2mo", "412d": an age, and no length, below the label of what has happened. A single m may be of minutes or of months. */
const SHORT = /^(?:\d+ ?(?:y|yr|mo|w|wk|d|h) ?)+$/i;
const LEFT = / (?:left|remaining|to go)$/i;
/** What is printed of what never ends. */
const FAR_YEAR = /(?<!\d)\d{5}(?!\d)/;

/** What a short age tells below a label of what has happened, and what is left below one of an end; null where it tells neither. */
export function shortAge(text: string, meaning: DateMeaning, context: DateContext): DateReading | null {
  if (meaning !== 'expires') return SHORT.test(text) ? readAge(text, context) : null;
  const date = LEFT.test(text) ? readAge(text.replace(LEFT, ''), context) : null;
  return date ? (ahead(date, context)?.date ?? null) : farYear(text, context);
}

/** A day of a year of five digits, alone: never. */
function farYear(text: string, context: DateContext): DateReading | null {
  const near = text.replace(FAR_YEAR, String(new Date(context.now).getUTCFullYear() + 5));
  const date = near === text ? null : readDate(near, context);
  return date?.start === 0 && date.end === near.length ? { ...date, when: 'never', readings: [], orders: [] } : null;
}
