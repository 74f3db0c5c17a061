import { UNSPACED } from './normalize.ts';
import type { Meaning, RelativePattern, Words } from './words.ts';

/** What a word may be: each is a bit of its class. */
export const KINDS = ['months', 'weekdays', 'hours', 'era', 'zone', 'filler', 'ago'] as const;
/** Where the classes of words begin in a token string: one character for each set of bits. */
export const WORD_CLASS = 0x4000;

/** A piece of text: number, known word or phrase, unknown word, or mark. */
export interface Token {
  /**
   * `y` four digits, `n` one or two, `x` other digits, `Q` a whole relative time, `V` a word for never, `u` an unknown word,
   * a character from WORD_CLASS on for a known word, else the mark itself.
   */
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning | null;
}

/** A number, with thousands or a fraction, and the digits that it begins with. */
const AMOUNT = /(\d+)(?:[., ']\d{3})*(?:[.,]\d{1,2}(?!\d))?/y;
const WORD = /[\p{L}\p{M}]+/uy;
const LETTER = /[\p{L}\p{M}]/u;
const ORDINAL = /^(?:st|nd|rd|th|e?re?|[aoηο]|ος)$/;

/** Cuts folded text into tokens. Linear in its length. */
export function tokensOf(text: string, words: Words): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = numberAt(text, at, words) ?? wordAt(text, at, words);
    while (token.start < (tokens.at(-1)?.end ?? 0)) tokens.pop();
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenOf(type: string, text: string, start: number, meaning: Meaning | null = null): Token {
  return { type, text, start, end: start + text.length, meaning };
}

function numberAt(text: string, at: number, words: Words): Token | null {
  AMOUNT.lastIndex = at;
  const [amount, digits] = AMOUNT.exec(text) ?? [];
  if (!amount || !digits) return null;
  // No relative time has a number before its number: "1.5.2 months ago".
  if (!/\d[.,:/-]?$/.test(text.slice(Math.max(0, at - 2), at))) {
    const number = Number(amount.replace(/[., '](?=\d{3})/g, '').replace(',', '.'));
    const relative = patternAround(text, at, at + amount.length, number, words);
    if (relative) return relative;
  }
  const type = digits.length === 4 ? 'y' : digits.length < 3 ? 'n' : 'x';
  return tokenOf(type, digits, at);
}

function patternAround(text: string, start: number, end: number, amount: number, words: Words): Token | null {
  const next = /[ ']/.test(text[end] ?? '') ? end + 1 : end;
  let best: Token | null = null;
  for (const slot of [...(words.patterns.get(text[next] ?? '') ?? []), ...(words.patterns.get('') ?? [])]) {
    const token = patternToken(text, start, end, next, slot, amount);
    if (!token) continue;
    const longer = best === null ? 1 : token.end - token.start - (best.end - best.start);
    if (longer > 0) best = token;
    else if (longer === 0 && best) best.meaning?.ago?.push(...(token.meaning?.ago ?? []));
  }
  return best;
}

function patternToken(
  text: string,
  start: number,
  end: number,
  next: number,
  slot: RelativePattern,
  amount: number,
): Token | null {
  const { before, after, spaced, ago } = slot;
  const last = next + after.length;
  const first = (spaced && text[start - 1] === ' ' ? start - 1 : start) - before.length;
  if (!text.startsWith(after, next) || !isBoundary(text, last)) return null;
  if (first < 0 || !text.startsWith(before, first) || !isBoundary(text, first)) return null;
  // "A few" is said of other units too, and tells nothing there.
  if (amount === 0 && ago.unit !== 'second' && !/\d/.test(text.slice(start, end))) return null;
  const meaning = { ago: [{ unit: ago.unit, amount: ago.amount * amount }] };
  return tokenOf('Q', text.slice(first, last), first, meaning);
}

/** No word goes on across this place; scripts without spaces have no such places. */
function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

function wordAt(text: string, at: number, words: Words): Token {
  for (const { phrase, meaning } of words.entries.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(phrase, at) || !isBoundary(text, at + phrase.length)) continue;
    const end = at + phrase.length;
    const relative = meaning.number?.[0] === undefined ? null : patternAround(text, at, end, meaning.number[0], words);
    return relative ?? tokenOf(typeOf(meaning), phrase, at, meaning);
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (!word) return tokenOf(text[at] ?? '', text[at] ?? '', at);
  const meaning = cutMonth(word, words);
  const isOrdinal = /\d/.test(text[at - 1] ?? '') && ORDINAL.test(word);
  const type = isOrdinal ? 'o' : meaning ? typeOf(meaning) : 'u';
  return tokenOf(type, UNSPACED.test(word) ? (text[at] ?? '') : word, at, meaning);
}

/** Of a word like `juil` or `ліст`, the one month whose name begins so. */
function cutMonth(word: string, words: Words): Meaning | null {
  if (word.length < 3) return null;
  let found: Meaning | null = null;
  for (const { phrase, meaning } of words.entries.get(word[0] ?? '') ?? []) {
    if (!meaning.months || !phrase.startsWith(word)) continue;
    if (found && String(found.months) !== String(meaning.months)) return null;
    found = meaning;
  }
  return found?.months ? { months: found.months, cut: true } : null;
}

function typeOf(meaning: Meaning): string {
  if (meaning.never && !meaning.months) return 'V';
  if (!meaning.months && meaning.ago?.some(({ unit, whole }) => unit !== 'day' || !whole)) return 'Q';
  const bits = KINDS.reduce((sum, kind, bit) => (meaning[kind] ? sum | (1 << bit) : sum), 0);
  return bits ? String.fromCharCode(WORD_CLASS + bits) : 'u';
}
