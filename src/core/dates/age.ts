import { tokensOf } from './lexer.ts';
import { wordsFor } from './lexicon.ts';
import { normalize } from './normalize.ts';
import { phraseAt } from './relative-phrase.ts';
import type { DateContext, DateReading } from './types.ts';
import { understandRelative } from './understand.ts';

const LONGEST = 40;

/** The birth that a text tells as an age, which its label says it is: "187 days", "2y 3mo"; null when it holds anything besides. */
export function readAge(text: string, context: DateContext): DateReading | null {
  if (text.length > LONGEST) return null;
  try {
    return ageIn(text, context);
  } catch (error) {
    // A zone that the platform does not know.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function ageIn(age: string, context: DateContext): DateReading | null {
  const words = wordsFor(context);
  const { text, at: placeOf } = normalize(age);
  const tokens = tokensOf(text, words);
  const first = tokens.findIndex(({ type, meaning }) => /[nyxQ]/.test(type) || meaning?.number);
  const phrase = phraseAt(text, tokens, first, words);
  if (!phrase || phrase.sign === 1 || phrase.sign === 'both') return null;
  if (/[^ .]/.test(text.slice(0, phrase.start) + text.slice(phrase.end))) return null;
  const found = understandRelative({ ...phrase, sign: -1, isAge: true }, context);
  return found && { ...found, start: placeOf(phrase.start), end: placeOf(phrase.end - 1) + 1 };
}
