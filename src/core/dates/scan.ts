import { type Match, matchAt } from './grammar.ts';
import { type Token, tokensOf, WORD_CLASS } from './lexer.ts';
import { type NormalizedText, UNSPACED } from './normalize.ts';
import { relativeSpan } from './relative.ts';
import type { DateContext, DateReading } from './types.ts';
import { type Found, foundOf, isPossible, understand } from './understand.ts';
import type { Words } from './words.ts';

interface Step {
  readonly found: Found;
  /** Index of the token after the date. */
  readonly end: number;
}

/** Every date of a folded text, in its order. */
export function readingsIn({ text, at: placeOf }: NormalizedText, words: Words, context: DateContext): DateReading[] {
  const tokens = tokensOf(text, words);
  const types = tokens.map(({ type }) => type).join('');
  const readings: DateReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const step = stepAt(types, tokens, at, words, context);
    const [first, last] = [tokens[at], tokens[(step?.end ?? 0) - 1]];
    if (step && first && last)
      readings.push({ ...step.found, start: placeOf(first.start), end: placeOf(last.end - 1) + 1 });
    at = step?.end ?? at + 1;
  }
  return readings;
}

function stepAt(types: string, tokens: readonly Token[], at: number, words: Words, context: DateContext): Step | null {
  const { type = ' ', meaning } = tokens[at] ?? {};
  if (type === 'V')
    return /^[ .,;)]*$/.test(types.slice(at + 1)) ? { found: foundOf([], [], 'day', 'absolute'), end: at + 1 } : null;
  if (type === 'Q') {
    const spans = (meaning?.ago ?? []).map((ago) => relativeSpan(ago, context));
    const possible = spans.filter((span) => isPossible(span, context));
    return possible.length > 0 ? { found: foundOf(possible, [], 'relative', 'relative'), end: at + 1 } : null;
  }
  if (!/[ny]/.test(type) && type.charCodeAt(0) < WORD_CLASS) return null;
  if (!isFree(types, tokens, at)) return null;
  const match = matchAt(types, tokens, at);
  const found = match && isWhole(types, tokens, match) ? understand(match, words, context) : null;
  return match && found && { found, end: match.end };
}

/** No name, number or time is going on here. */
function isFree(types: string, tokens: readonly Token[], at: number): boolean {
  const before = types[at - 1] ?? ' ';
  if (before === ':') return types[at - 2] !== 'n';
  return /[ ([,?|·•']/.test(before) || UNSPACED.test(tokens[at - 1]?.text ?? '');
}

/** Enough for a date, with nothing going on behind it that would make it something else. */
function isWhole(types: string, tokens: readonly Token[], { date, day, weekdays, time, end }: Match): boolean {
  const after = UNSPACED.test(tokens[end]?.text ?? '') ? '' : types.slice(end, end + 2);
  if (/^[./:-]?[nyxu]/.test(after)) return false;
  if (!date) return (time !== null && (weekdays !== null || !types.includes('u'))) || day !== null;
  const isFull = date.roles.includes('y') && date.roles.includes('d');
  // Only the beginning of a month's name, and no full date around it: rather a person's name.
  if (!isFull && date.tokens.some(({ meaning }) => meaning?.cut)) return false;
  return date.roles.includes('y') || time !== null || !/^ ?[unyx]/.test(types.slice(end));
}
