import { fold } from './fold.ts';
import { wordsFor } from './lexicon.ts';
import { readingsIn } from './scan.ts';
import type { DateContext, DateReading } from './types.ts';

export { readEpoch } from './epoch.ts';
export { settleOrder } from './settle.ts';
export type { DateContext, DateReading, Order, Precision } from './types.ts';

/** Longer texts are cut: no date that matters stands so far into one. */
const MOST = 10_000;
const WORDS_AROUND = 2;

/** Every date in a text, in its order. Never throws; text beyond 10,000 characters is not looked at. */
export function findDates(text: string, context: DateContext): readonly DateReading[] {
  const folded = fold(text.slice(0, MOST));
  return readingsIn(folded, wordsFor(context), context);
}

/** The date that a text is; null when it holds none, several, or much besides. */
export function readDate(text: string, context: DateContext): DateReading | null {
  if (text.length > 300) return null;
  const found = findDates(text, context);
  const [reading] = found;
  if (!reading || found.length > 1) return null;
  return isMostly(reading, text) ? reading : null;
}

/** What stands around the date is a word or two of label, without numbers. */
function isMostly({ start, end, precision, source, when }: DateReading, text: string): boolean {
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  const words = around.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  if (/\p{N}/u.test(around) || around.length > 40) return false;
  const isFull = when === 'never' || source === 'relative' || precision !== 'month';
  return isFull && words.length <= WORDS_AROUND && !/[\p{L}\p{N}]/u.test(text.slice(end).replace(/^\s*[\])]?/, ''));
}
