import type { DateContext, DateReading } from './types.ts';
import { foundOf, isEpoch, isPossible } from './understand.ts';

/** A number of seconds or milliseconds since 1970, as attributes hold it; null when it is no plausible time. Never for text. */
export function readEpoch(text: string, context: DateContext): DateReading | null {
  const digits = /^\s*(0|\d{9,10}|\d{12,13})(?:\.\d{1,9})?\s*$/.exec(text)?.[1];
  if (!digits) return null;
  const step = digits.length < 12 ? 1000 : 1;
  const earliest = Number(digits) * step;
  const span = { earliest, latest: earliest + step - 1 };
  if (!isEpoch(span) && !isPossible(span, context)) return null;
  return { ...foundOf(isEpoch(span) ? [] : [span], [], 'instant', 'epoch'), start: 0, end: text.length };
}
