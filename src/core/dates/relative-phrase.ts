import { COMMON_WORDS } from './common-words.ts';
import { type Amount, isBoundary, patternAround, type Token } from './lexer.ts';
import { UNSPACED } from './normalize.ts';
import type { Comparison, Direction, RelativeOffset, Unit, Words } from './words.ts';

/** One or more amounts with all that is said of them: "more than 2 years and 3 months ago". */
export interface RelativePhrase {
  readonly start: number;
  readonly end: number;
  /** Each way to understand the amounts, the largest unit first. */
  readonly alternatives: readonly (readonly RelativeOffset[])[];
  /** Null for an amount without direction: "187 days"; `both` where the words are said of past and future. */
  readonly sign: -1 | 1 | 'both' | null;
  readonly comparison: Comparison | null;
  /** It says how old something is: "412 days old". */
  readonly isAge: boolean;
}

interface Item extends Amount {
  /** It says its direction itself. */
  readonly isDirected: boolean;
  readonly isMore: boolean;
}

const UNITS: readonly Unit[] = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** A number, with "30+", "30 多" or "30 余" for more than it. */
const NUMBER = /(\d+(?:[., ']\d{3})*(?:[.,]\d{1,2}(?!\d))?)( ?[+多余餘])?/y;
/** "twenty-one days": the number is but the end of a larger one. */
const LARGER = new RegExp(`(?:${COMMON_WORDS.largerNumbers})$`.normalize('NFKD'));
const MOST_ITEMS = 5;
const LONGEST_PHRASE = 24;

/** The phrase whose amounts begin at a token; null when none does, or not all that adjoins it is understood. */
export function phraseAt(text: string, tokens: readonly Token[], at: number, words: Words): RelativePhrase | null {
  const items = itemsFrom(text, tokens, at, words);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  const head = before(text, first.start, words);
  const tail = after(text, last.end, words);
  const comparisons = new Set([
    ...head.comparisons,
    ...tail.comparisons,
    ...(items.some(isMore) ? ['more' as const] : []),
  ]);
  comparisons.delete('about');
  const direction = directionOf(words, head.directions, tail.directions);
  if (direction?.says === 'less') comparisons.add('less');
  const signs = new Set(items.filter(({ isDirected }) => isDirected).flatMap(({ offsets }) => offsets.map(signOf)));
  if (direction) signs.add(direction.sign);
  const [comparison = null] = comparisons;
  const isEither = signs.size > 1;
  if (comparisons.size > 1 || comparison === 'earlier' || comparison === 'doubt') return null;
  if (isEither && (items.length > 1 || comparison !== null || direction)) return null;
  const offsets = combined(items.map((item) => item.offsets));
  const isNamed = offsets.some((each) => each.some(({ whole }) => whole));
  if (offsets.length === 0 || (isNamed && (items.length > 1 || comparison !== null))) return null;
  const isEndClosed = words.directions.some((each) => each.after !== '' && text.endsWith(each.after, tail.end));
  const phrase = { start: head.start, end: tail.end };
  const isUnsure = items.some((item) => item.isUnsure);
  const isLarger =
    [1, 2].some((back) => (tokens[at - back]?.meaning?.number?.[0] ?? 1) !== 1) ||
    LARGER.test(text.slice(0, first.start));
  if (isLarger && !/^\d/.test(text.slice(first.start))) return null;
  if (!isFreeBefore(tokens, phrase.start, words, isUnsure) || !isFreeAfter(text, phrase.end, isEndClosed, isUnsure))
    return null;
  const isAge = direction?.says === 'age' && !items.some(({ isDirected }) => isDirected);
  return { ...phrase, alternatives: offsets, sign: isEither ? 'both' : ([...signs][0] ?? null), comparison, isAge };
}

const isMore = (item: Item) => item.isMore;
const signOf = ({ amount }: RelativeOffset): -1 | 1 => (amount < 0 || Object.is(amount, -0) ? -1 : 1);

function itemsFrom(text: string, tokens: readonly Token[], from: number, words: Words): Item[] {
  const items: Item[] = [];
  for (let at = from; at >= 0 && items.length < MOST_ITEMS; ) {
    const item = itemAt(text, tokens[at], words);
    if (!item) break;
    items.push(item);
    // "2 days ago. 800 days old."
    if (item.isDirected && text[item.end] === '.') break;
    const next = nextPart(text, item.end, words);
    at = tokens.findIndex(({ start }) => start === next);
  }
  return items;
}

function itemAt(text: string, token: Token | undefined, words: Words): Item | null {
  if (!token) return null;
  const { type, start, end, meaning } = token;
  if (type === 'Q')
    return {
      start,
      end,
      offsets: meaning?.offsets ?? [],
      isUnsure: meaning?.unsure !== undefined,
      isDirected: true,
      isMore: false,
    };
  NUMBER.lastIndex = start;
  const [whole, digits, more] = /\d/.test(text[start] ?? '') ? (NUMBER.exec(text) ?? []) : [];
  const number = digits ? Number(digits.replace(/[., '](?=\d{3})/g, '').replace(',', '.')) : meaning?.number?.[0];
  if (number === undefined || /\d[.,:/-]?$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  const until = whole ? start + whole.length : end;
  const found = durationAround(text, start, until, number, words);
  return found && { ...found, isDirected: false, isMore: more !== undefined };
}

function durationAround(text: string, start: number, end: number, amount: number, words: Words): Amount | null {
  const found = patternAround(text, start, end, amount, words.durations);
  if (found || !words.learnDurations || !/^ ?\p{L}/u.test(text.slice(end, end + 2))) return found;
  words.learnDurations();
  words.learnDurations = null;
  return patternAround(text, start, end, amount, words.durations);
}

/** Where the next amount may begin: behind a comma, a word for "and", or nothing. */
function nextPart(text: string, from: number, words: Words): number {
  const at = from + (/^[ .]{0,2},? ?/.exec(text.slice(from, from + 5))?.[0].length ?? 0);
  for (const word of [...words.conjunctions, '&']) {
    if (word.length > 0 && word !== ',' && text.startsWith(word, at) && isBoundary(text, at + word.length))
      return at + word.length + (text[at + word.length] === ' ' ? 1 : 0);
  }
  return at;
}

interface Beside {
  readonly start: number;
  readonly end: number;
  readonly comparisons: readonly Comparison[];
  readonly directions: readonly string[];
}

/** What is said right beside a date: that it is a bound, about that day, doubtful. */
export function comparisonsBeside(text: string, start: number, end: number, words: Words): readonly Comparison[] {
  return [...before(text, start, words).comparisons, ...after(text, end, words).comparisons];
}

/** Comparing words and directions that end where the amounts begin. */
function before(text: string, from: number, words: Words): Beside {
  return beside(words, from, (at) => {
    const end = at - (/(?: ?[:(])? ?$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0);
    return (phrase) =>
      text.endsWith(phrase, end) && isBoundary(text, end - phrase.length) ? end - phrase.length : null;
  });
}

/** The same behind them. */
function after(text: string, from: number, words: Words): Beside {
  return beside(words, from, (at) => {
    const start = at + (/^[.,]? ?\(?/.exec(text.slice(at, at + 3))?.[0].length ?? 0);
    return (phrase) =>
      text.startsWith(phrase, start) && isBoundary(text, start + phrase.length) ? start + phrase.length : null;
  });
}

function beside(words: Words, from: number, matcher: (at: number) => (phrase: string) => number | null): Beside {
  const comparisons: Comparison[] = [];
  const directions: string[] = [];
  const phrases = [...words.comparisons.keys(), ...words.directions.flatMap((each) => [each.before, each.after])];
  let at = from;
  for (let turn = 0; turn < 4; turn++) {
    const match = matcher(at);
    let [longest, end] = ['', at];
    for (const phrase of phrases) {
      const next = phrase.length > longest.length ? match(phrase) : null;
      if (next !== null) [longest, end] = [phrase, next];
    }
    if (longest === '') break;
    const comparison = words.comparisons.get(longest);
    if (words.directions.some((each) => each.before === longest || each.after === longest)) directions.push(longest);
    else if (comparison) comparisons.push(comparison);
    at = end;
  }
  return { start: at, end: at, comparisons, directions };
}

/** The direction of which all parts stand there, the one with the most of them. */
function directionOf(words: Words, head: readonly string[], tail: readonly string[]): Direction | null {
  const fitting = words.directions.filter(
    ({ before, after }) => (before === '' || head.includes(before)) && (after === '' || tail.includes(after)),
  );
  const size = ({ before, after }: Direction) => before.length + after.length;
  return fitting.reduce<Direction | null>((best, each) => (best && size(best) >= size(each) ? best : each), null);
}

/** Every choice of one meaning for each amount in which the units descend. */
function combined(items: readonly (readonly RelativeOffset[])[]): RelativeOffset[][] {
  return items.reduce<RelativeOffset[][]>(
    (all, offsets) =>
      all.flatMap((some) =>
        offsets.filter(({ unit }) => isSmaller(unit, some.at(-1)?.unit)).map((offset) => [...some, offset]),
      ),
    [[]],
  );
}

const isSmaller = (unit: Unit, than: Unit | undefined) =>
  than === undefined || UNITS.indexOf(unit) > UNITS.indexOf(than);

/** No other amount, and no word that may compare, stands right before. */
function isFreeBefore(tokens: readonly Token[], start: number, words: Words, isUnsure: boolean): boolean {
  let at = tokens.findLastIndex(({ end }) => end <= start);
  const isGap = (type = '') => /[ ,;|/·•・_]/.test(type);
  const isWord = (token: Token | undefined) => /\p{L}/u.test(token?.text[0] ?? '');
  const isNumber = (type = '') => /[nyx]/.test(type);
  const last = tokens[at];
  // A number that is written onto letters is a part of a name.
  const isAlone = (index: number) =>
    !isWord(tokens[index - 1]) || words.conjunctions.has(tokens[index - 1]?.text ?? '');
  let isCut = false;
  for (; isGap(tokens[at]?.type); at--) if (/[;|/·•・]/.test(tokens[at]?.type ?? '')) isCut = true;
  // Across a mark only an amount goes on: "3 years; 2 days ago".
  if (isCut) return !isUnit(tokens[at]?.text ?? '', words);
  if (isNumber(tokens[at]?.type)) return !isAlone(at) && tokens[at + 1]?.type === ',';
  const word = tokens[at];
  if (!word || !isWord(word)) return true;
  if (words.conjunctions.has(word.text) || isUnit(word.text, words)) return false;
  if (isUnsure && last?.type === ' ' && tokens[at]?.type === 'u') return false;
  at -= 1;
  // Where no spaces stand between words, each letter is a word of its own.
  for (let turn = 0; turn < 3 && UNSPACED.test(word.text) && isWord(tokens[at]); turn++) at -= 1;
  if (tokens[at]?.type === ' ') at -= 1;
  // "2 years as well as 3 months ago"
  if (isUnit(tokens[at]?.text ?? '', words)) return false;
  return !isNumber(tokens[at]?.type) || !isAlone(at);
}

export const isUnit = (word: string, words: Words) =>
  words.durations.get(word[0] ?? '')?.some((each) => each.after === word && each.before === '') ?? false;

/** No further amount follows. Behind a word like "ago" another text may. */
function isFreeAfter(text: string, end: number, isClosed: boolean, isUnsure: boolean): boolean {
  const rest = text.slice(end, end + LONGEST_PHRASE);
  if (isUnsure && /^ \p{L}/u.test(rest)) return false;
  return isClosed
    ? !/^[\d+]/.test(rest)
    : !/^[ ,.]*(?:[\p{L}]{1,4} )?[\d+]/u.test(rest) || UNSPACED.test(rest[0] ?? '');
}
