import { wordsFor } from './lexicon.ts';
import { normalize } from './normalize.ts';
import { readingsIn } from './scan.ts';
import type { DateContext, DateReading } from './types.ts';

export { readEpoch } from './epoch.ts';
export { namesUnit } from './names-unit.ts';
export { resolveDateOrder } from './resolve-date-order.ts';
export type { DateContext, DateReading } from './types.ts';
export { needsLazyWords } from './wordings.ts';

/** Longer texts are cut: no date that matters stands so far into one. */
const MOST = 5000;
const MOST_LABEL = 40;
const WORD = /[\p{L}\p{N}]/u;

/** Of one look at a page, which asks for the dates of a text again and again: for a name, a label, a cell. */
const known = new WeakMap<DateContext, Map<string, readonly DateReading[]>>();
const MOST_KNOWN = 200;

/** Every date in a text, in its order. Never throws; text beyond 5,000 characters is not looked at. */
export function findDates(text: string, context: DateContext): readonly DateReading[] {
  const texts = known.get(context) ?? new Map<string, readonly DateReading[]>();
  if (texts.size > MOST_KNOWN) texts.clear();
  const found = texts.get(text) ?? datesIn(text, context);
  known.set(context, texts.set(text, found));
  return found;
}

function datesIn(text: string, context: DateContext): readonly DateReading[] {
  try {
    return readingsIn(normalize(text.slice(0, MOST)), wordsFor(context), context);
  } catch (error) {
    // A zone that the platform does not know: nothing can be said of any date.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The date that a text is; null when it holds none, several, or much besides. */
export function readDate(text: string, context: DateContext): DateReading | null {
  if (text.length > 300) return null;
  const found = findDates(text, context);
  const [reading] = found;
  if (!reading || found.length > 1) return null;
  return isMostly(reading, text) ? reading : null;
}

/** Before the date stands a word or two of label, without numbers, if anything; behind it nothing. */
function isMostly({ start, end, when, source }: DateReading, text: string): boolean {
  if (WORD.test(text.slice(end))) return false;
  const label = text.slice(0, start);
  if (!WORD.test(label)) return true;
  // "Version 3 May" is no date, "created 3 May 2026" is.
  const isFull = when === 'never' || source === 'relative' || /\p{N}\P{N}+\p{N}/u.test(text.slice(start, end));
  return isFull && !/\p{N}/u.test(label) && label.length <= MOST_LABEL && label.trim().split(/\s+/).length <= 2;
}
