import { readDate } from './index.ts';
import { wordsFor } from './lexicon.ts';
import { normalize, UNSPACED } from './normalize.ts';
import type { DateContext, DateReading } from './types.ts';

/**
 * A text that is a day or month with a year and, beside it, a word such as "before": up to its end, since some languages include it.
 * Null for anything else. It is for what has happened: below the label of an end it would say something else.
 */
export function readBefore(text: string, context: DateContext): DateReading | null {
  const said = normalize(text.trim()).text;
  for (const rest of restsOf(said, context)) {
    const date = readDate(rest, context);
    if (!date || date.start > 0 || date.end < rest.length || date.isYearless || date.isBound) continue;
    if (date.when === 'never' || !/absolute|iso/.test(date.source)) continue;
    const when = { earliest: null, latest: date.when.latest };
    return { ...date, when, readings: [when], orders: [], end: text.length };
  }
  return null;
}

/** What is left of a folded text without such a word at its beginning, or at its end where no spaces stand between words. */
function restsOf(said: string, context: DateContext): string[] {
  try {
    return [...wordsFor(context).comparisons].flatMap(([phrase, comparison]) => {
      if (comparison !== 'earlier') return [];
      if (said.startsWith(`${phrase} `)) return said.slice(phrase.length + 1);
      return UNSPACED.test(phrase) && said.endsWith(phrase) ? said.slice(0, -phrase.length).trim() : [];
    });
  } catch (error) {
    // A zone that the platform does not know.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
