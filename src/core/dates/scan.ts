import { COMMON_WORDS } from './common-words.ts';
import { type Match, matchAt } from './grammar.ts';
import { FILLER, type Token, tokensOf, WORD_CLASS } from './lexer.ts';
import { type NormalizedText, UNSPACED } from './normalize.ts';
import { comparisonsBeside, isUnit, phraseAt } from './relative-phrase.ts';
import type { DateContext, DateReading } from './types.ts';
import { type Found, foundOf, understand, understandRelative } from './understand.ts';
import type { Comparison, Words } from './words.ts';

/** The word for year of Chinese, Japanese and Korean, right before a month. */
const YEAR_BEFORE = new RegExp('(?:年|년) ?$'.normalize('NFKD'));

const YEAR_IN_WORDS = new RegExp(`^${COMMON_WORDS.yearInWords}`);

const YEARS = new RegExp(COMMON_WORDS.years.normalize('NFKD'), 'u');

const CLAUSE = /[,;:.|·•・()（）。、，]/;
const FURTHER_BACK = new RegExp(`(?:${COMMON_WORDS.furtherBack})$`.normalize('NFKD'));
const AMOUNT = new RegExp(COMMON_WORDS.amountsInWords.normalize('NFKD'));

const OTHER_WEEKDAYS = new RegExp(
  `(?<!\\p{L})(?:${COMMON_WORDS.otherWeekdays.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')})(?!\\p{L})|[毎每]|${'매'.normalize('NFKD')}`,
  'u',
);

/** A year of two digits, written onto the word of an era that is not known. */
const YEAR_OF_TWO = new RegExp('^\\d{1,2} ?(?:年|년)'.normalize('NFKD'));

interface Step {
  readonly found: Found;
  /** Where it stands in the normalized text. */
  readonly start: number;
  readonly end: number;
}

/** Every date of a folded text, in its order. */
export function readingsIn({ text, at: placeOf }: NormalizedText, words: Words, context: DateContext): DateReading[] {
  const tokens = tokensOf(text, words);
  const types = tokens.map(({ type }) => type).join('');
  const readings: DateReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const steps = [relativeStep(text, tokens, at, words, context), stepAt(text, types, tokens, at, words, context)];
    const step = steps.reduce((best, each) => (each && each.end > (best?.end ?? 0) ? each : best), null);
    const day = step === steps[1] ? step : null;
    const said = day ? comparisonsBeside(text, day.start, day.end, words) : [];
    if (
      step &&
      !isDoubted(said, text.slice(0, step.start), text.slice(step.end)) &&
      !hasYearElsewhere(step, text, tokens) &&
      !(isNamed(tokens[at]) && isOfAmount(step, text, tokens, words))
    )
      readings.push({
        ...step.found,
        ...((said.includes('less') || said.includes('more')) && { isBound: true }),
        start: placeOf(step.start),
        end: placeOf(step.end - 1) + 1,
      });
    at += 1;
    while (step && (tokens[at]?.start ?? step.end) < step.end) at += 1;
  }
  return readings;
}

/**
 * What stands right beside a day of the calendar says that it is not that day: denies or doubts it, or makes it a bound. "Before
 * 14 March 2026" is no day: a key of then may be years older. What a footnote says of it is not known. A relative time has what
 * stands beside it in it already.
 */
function isDoubted(said: readonly Comparison[], before: string, after: string): boolean {
  return (
    /[*†‡] ?$/.test(before) ||
    /^ ?\(?[?*†‡]/.test(after) ||
    said.some((one) => one === 'earlier' || one === 'about' || one === 'doubt')
  );
}

/** A word that is a day, or another time, without any number: "today", "now", "last year". */
const isNamed = (token: Token | undefined): boolean =>
  token?.meaning?.offsets?.some(({ whole, amount }) => whole || amount === 0) ?? false;

/**
 * In the clause of such a word an amount is told, which may be counted from it: "three years ago today", "acum un an". Where no
 * spaces are, the word itself may be another: 一昨年.
 */
function isOfAmount({ start, end }: Step, text: string, tokens: readonly Token[], words: Words): boolean {
  const head = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
  const [tail = ''] = text.slice(end).split(CLAUSE);
  if (FURTHER_BACK.test(head) || AMOUNT.test(head) || AMOUNT.test(tail)) return true;
  words.learnDurations?.();
  words.learnDurations = null;
  const isBeside = (token: Token) =>
    (token.end <= start && token.start >= start - head.length) ||
    (token.start >= end && token.end <= end + tail.length);
  const isCounted = ({ type, text: word, meaning }: Token) =>
    (word.length > 1 && isUnit(word, words)) || (type === 'Q' && meaning?.offsets?.some(({ whole }) => !whole));
  return tokens.some((token) => isBeside(token) && isCounted(token));
}

/** A day without a year in a text that tells of a year besides: "20 Nov · 2019", "last year: 14 March". */
function hasYearElsewhere({ found, start, end }: Step, text: string, tokens: readonly Token[]): boolean {
  if (!found.isYearless) return false;
  const isYear = (token: Token) =>
    (token.end <= start || token.start >= end) && token.meaning?.offsets?.some(({ unit }) => unit === 'year');
  return YEARS.test(`${text.slice(0, start)} ~ ${text.slice(end)}`) || tokens.some(isYear);
}

/** A relative time whose amounts begin at a token. */
function relativeStep(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
  context: DateContext,
): Step | null {
  const { type = '', meaning } = tokens[at] ?? {};
  if (type !== 'Q' && !/[nyx]/.test(type) && !meaning?.number) return null;
  const phrase = phraseAt(text, tokens, at, words);
  const found = phrase && understandRelative(phrase, context);
  return phrase && found && { found, start: phrase.start, end: phrase.end };
}

function stepAt(
  text: string,
  types: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
  context: DateContext,
): Step | null {
  const { type = ' ', start = 0, end = 0 } = tokens[at] ?? {};
  if (type === 'V')
    return /^[ .,;)]*$/.test(types.slice(at + 1)) ? { found: foundOf([], [], 'day', 'absolute'), start, end } : null;
  if (!/[nyb]/.test(type) && type.charCodeAt(0) < WORD_CLASS) return null;
  if (!isFree(types, tokens, at)) return null;
  if (type === 'n' && YEAR_OF_TWO.test(text.slice(start)) && /\p{L}$/u.test(text.slice(0, start))) return null;
  const match = matchAt(types, tokens, at, words);
  if (match?.date && hasWeekdayBefore(tokens, at)) return null;
  if (match?.weekdays && !match.date && OTHER_WEEKDAYS.test(text.slice(0, start).split(CLAUSE).at(-1) ?? ''))
    return null;
  const found = match && isWhole(types, tokens, at, match) ? understand(match, words, context) : null;
  const last = tokens[match?.end ? match.end - 1 : at]?.end ?? end;
  // The year goes on: "May 4th, twenty twenty", "Nov 24, MMXX".
  if (found?.isYearless && YEAR_IN_WORDS.test(text.slice(last))) return null;
  return found && { found, start, end: last };
}

/** No name, number or time is going on here. */
function isFree(types: string, tokens: readonly Token[], at: number): boolean {
  const before = types[at - 1] ?? ' ';
  if (before === ':') return types[at - 2] !== 'n';
  return /[ ([,?|·•']/.test(before) || UNSPACED.test(tokens[at - 1]?.text ?? '');
}

/** Enough for a date, with nothing going on around it that is not understood and would make it something else. */
function isWhole(types: string, tokens: readonly Token[], from: number, match: Match): boolean {
  const { date, day, weekdays, time, end } = match;
  const after = UNSPACED.test(tokens[end]?.text ?? '') ? '' : types.slice(end, end + 2);
  if (/^[./:-]?[nyxbu]/.test(after)) return false;
  if (date && /^[ ,]{1,2}y(?![./:-])/.test(types.slice(end))) return false;
  if (date && !date.roles.includes('y') && isOfOtherYear(tokens, from, end)) return false;
  const isFullDate = date?.roles.includes('y') && date.roles.includes('d');
  if (!isFullDate && touchesNumber(types, from, end)) return false;
  if (!date && !day && weekdays && !isWeekday(tokens, from)) return false;
  if (!date)
    return day !== null || (time !== null && (weekdays ? !hasNumber(types, from, end) : isAlone(types, from, end)));
  // Only the beginning of a month's name, and no full date around it: rather a person's name.
  if (!isFullDate && date.tokens.some(({ meaning }) => meaning?.cut)) return false;
  return date.roles.includes('y') || time !== null || !/^ ?[unyx]/.test(types.slice(end));
}

/** What is written onto other letters is a part of their word: the 日 of 四日, 平日 or 作成日 is no Sunday. */
function isWeekday(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (!UNSPACED.test(text)) return true;
  const isLetter = (index: number) => UNSPACED.test(tokens[index]?.text ?? '');
  if (text.normalize('NFC').length > 1) return !isLetter(at - 1) || tokens[at - 1]?.type === FILLER;
  return !isLetter(at - 1) && !isLetter(at + 1) && !(tokens[at - 1]?.type === ' ' && isLetter(at - 2));
}

/** A weekday stands before a date, and was not taken together with it: it does not fit. */
function hasWeekdayBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (/[ ,.]/.test(tokens[at]?.type ?? '')) at--;
  return (
    tokens[at]?.meaning?.weekdays !== undefined && at < from - 1 && isWeekday(tokens, at) && !isNumbered(tokens, at)
  );
}

/** Persian numbers its weekdays: three-Saturday is Tuesday, and may be written as two words. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.type === ' ' && /\p{Script=Arabic}/u.test(tokens[at - 2]?.text ?? '');

/** A year stands beside a day that has none of its own: "last year, May 4", or one that is not understood, as 年 says in "令和三年". */
function isOfOtherYear(tokens: readonly Token[], from: number, end: number): boolean {
  const isYear = (token: Token | undefined) => token?.meaning?.offsets?.some(({ unit }) => unit === 'year') ?? false;
  const isSmall = (token: Token | undefined) =>
    token !== undefined && (token.type === FILLER || /[ ,.]/.test(token.type));
  let [before, after] = [from - 1, end];
  while (isSmall(tokens[before])) before--;
  while (isSmall(tokens[after])) after++;
  const words = tokens.slice(Math.max(0, from - 6), from).map(({ text }) => text);
  return isYear(tokens[before]) || isYear(tokens[after]) || YEAR_BEFORE.test(words.join(''));
}

/** A number stands right before or behind, with no more between than spaces, commas and small words. */
function touchesNumber(types: string, from: number, end: number): boolean {
  const isSmall = (type = '') => /[ ,.(/'-]/.test(type) || type.charCodeAt(0) > WORD_CLASS;
  let [before, after] = [from - 1, end];
  while (isSmall(types[before])) before--;
  while (isSmall(types[after])) after++;
  // What is written onto letters is a part of a name.
  const isName = types[before - 1] === 'u';
  return (/[nyxb]/.test(types[before] ?? '') && !isName) || /[nyxb]/.test(types[after] ?? '');
}

const hasNumber = (types: string, from: number, end: number) => /[nyxbQ]/.test(types.slice(0, from) + types.slice(end));

/** Nothing stands beside a time of day but marks and small words: beside anything else it may be that of another day. */
function isAlone(types: string, from: number, end: number): boolean {
  const rest = types.slice(0, from) + types.slice(end);
  return [...rest].every((type) => type === FILLER || /[ .,:;()[\]|·•-]/.test(type));
}
