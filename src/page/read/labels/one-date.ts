import type { DateReading } from '../../../core/dates/index.ts';
import { onlyOne } from '../times/stated-dates.ts';
import { has } from './date-meaning.ts';
import { parse } from './loaded-languages.ts';
import type { Token } from './vocabulary.ts';

/** Words and dates of a text, in order. */
type Parts = readonly (string | DateReading)[];

const MARKS = /^[\s()（）·•|,]*$/;
const DASH = /^\s*[–—→-]\s*$/;

/** "Nov 24, 2025 (1 year ago)" is one date. */
export function asOne(parts: Parts): Parts {
  const dates = parts.filter((part) => typeof part !== 'string');
  const areAlone = dates.length > 1 && parts.every((part) => typeof part !== 'string' || MARKS.test(part));
  const only = areAlone ? onlyOne(dates) : null;
  return only && only !== 'several' ? [only] : parts;
}

/** True where another date ends what this one begins: "Usage Nov 24 – Nov 30, 2026", "valid Nov 24 until Nov 30". */
export function beginsSpan(parts: Parts, index: number): boolean {
  const between = parts[index + 1];
  if (typeof between !== 'string' || typeof (parts[index + 2] ?? '') === 'string') return false;
  return DASH.test(between) || parse(between).some(({ tokens }) => tokens.length > 0 && tokens.every(isUntil));
}

const isUntil = (token: Token): boolean => has([token], 'until');
