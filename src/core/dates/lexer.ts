import { UNSPACED } from './normalize.ts';
import type { Meaning, RelativeOffset, RelativePattern, Words } from './words.ts';

/** What a word may be: each is a bit of its class. */
export const KINDS = ['months', 'weekdays', 'hours', 'era', 'zone', 'filler', 'offsets'] as const;
/** Where the classes of words begin in a token string: one character for each set of bits. */
export const WORD_CLASS = 0x4000;

/** A word that is a small one and nothing else. */
export const FILLER = String.fromCharCode(WORD_CLASS + (1 << KINDS.indexOf('filler')));

/** A piece of text: number, known word or phrase, unknown word, or mark. */
export interface Token {
  /**
   * `y` four digits, `n` one or two, `b` eight that may be a date, `x` other digits, `Q` a whole relative time, `V` a word for
   * never, `u` an unknown word, a character from WORD_CLASS on for a known word, else the mark itself.
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
/** `20260504`, as ISO's basic form has it. */
const BASIC_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
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
  return tokens.map((token, index) => (isWeekOfDay(tokens, index) ? { ...token, type: FILLER } : token));
}

/** "Last week" beside a weekday only says which: "last week Thursday", "thứ năm tuần trước". */
function isWeekOfDay(tokens: readonly Token[], index: number): boolean {
  const { type, meaning } = tokens[index] ?? {};
  if (type !== 'Q' || !meaning?.offsets?.every(({ unit, whole }) => whole && unit === 'week')) return false;
  return [index - 2, index + 2].some((beside) => tokens[beside]?.meaning?.weekdays);
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
    const relative = relativeAround(text, at, at + amount.length, number, words);
    if (relative) return relative;
  }
  const type = digits.length === 4 ? 'y' : digits.length < 3 ? 'n' : BASIC_DATE.test(digits) ? 'b' : 'x';
  return tokenOf(type, digits, at);
}

function relativeAround(text: string, start: number, end: number, amount: number, words: Words): Token | null {
  const found = patternAround(text, start, end, amount, words.patterns);
  return (
    found &&
    tokenOf('Q', text.slice(found.start, found.end), found.start, {
      offsets: found.offsets,
      ...(found.isUnsure && { unsure: [true] }),
    })
  );
}

/** An amount with what stands around its number. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Each that the same letters may mean. */
  readonly offsets: RelativeOffset[];
  /** An unknown word beside it may compare. */
  readonly isUnsure: boolean;
}

/** The longest of the patterns that fits around a number in the text; null when none does. */
export function patternAround(
  text: string,
  start: number,
  end: number,
  amount: number,
  patterns: ReadonlyMap<string, readonly RelativePattern[]>,
): Amount | null {
  const next = /[ ']/.test(text[end] ?? '') ? end + 1 : end;
  let best: Amount | null = null;
  for (const pattern of [...(patterns.get(text[next] ?? '') ?? []), ...(patterns.get('') ?? [])]) {
    const { before, after, spaced, offset } = pattern;
    const last = after === '' ? end : next + after.length;
    const first = (spaced && text[start - 1] === ' ' ? start - 1 : start) - before.length;
    if (!text.startsWith(after, next) || !isBoundary(text, last)) continue;
    if (first < 0 || !text.startsWith(before, first) || !isBoundary(text, first)) continue;
    // "A few" is said of other units too, and tells nothing there.
    if (amount === 0 && offset.unit !== 'second' && !/\d/.test(text.slice(start, end))) continue;
    // "Within 1 hour" is what Japanese calls this one: of 72 it says something else.
    if (offset.amount === 0 && amount !== 1) continue;
    const longer = best === null ? 1 : last - first - (best.end - best.start);
    const found = { unit: offset.unit, amount: offset.amount * amount };
    if (longer > 0) best = { start: first, end: last, offsets: [found], isUnsure: pattern.isUnsure };
    else if (longer === 0) best?.offsets.push(found);
  }
  return best;
}

/** No word goes on across this place; scripts without spaces have no such places. */
export function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at] ?? ' ';
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

function wordAt(text: string, at: number, words: Words): Token {
  for (const { phrase, meaning } of words.entries.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(phrase, at) || !isBoundary(text, at + phrase.length)) continue;
    const end = at + phrase.length;
    const relative = meaning.number?.[0] === undefined ? null : relativeAround(text, at, end, meaning.number[0], words);
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
  if (!meaning.months && meaning.offsets?.some(({ unit, whole }) => unit !== 'day' || !whole)) return 'Q';
  const bits = KINDS.reduce((sum, kind, bit) => (meaning[kind] ? sum | (1 << bit) : sum), 0);
  return bits ? String.fromCharCode(WORD_CLASS + bits) : 'u';
}
