import { isZone } from '../time/zone.ts';
import { KINDS, type Token, WORD_CLASS } from './lexer.ts';
import { normalizeWord } from './normalize.ts';
import type { Order } from './types.ts';
import type { Words } from './words.ts';

/** A date or time of day as its tokens stand, not yet understood. */
export interface Shape {
  /** What each of `numbers` is, in their order: `d` day, `M` month as a word, `m` month, `y` year. */
  readonly roles: string;
  readonly tokens: readonly Token[];
  /** Index of the token after it. */
  readonly end: number;
  /** Of numbers alone: the orders in which they may stand. */
  readonly orders: readonly Order[];
}

/**
 * What the capital letters of a pattern stand for: words that may be a month, weekday, part of the day, era, zone, filler or
 * day like "today"; what may join the parts of a date, stand between its day and its month, or come before a time.
 */
const SETS: Record<string, string> = {
  J: "(?:[ .,/'()o-]|F|E){0,5}",
  C: '(?:[ .,o/-]|F){0,6}',
  T: '(?:P[ ,.]{0,2}){0,2}',
};
for (const [bit, letter] of ['M', 'W', 'P', 'E', 'Z', 'F', 'R'].entries()) {
  let set = '';
  for (let bits = 1; bits < 1 << KINDS.length; bits++)
    if (bits & (1 << bit)) set += String.fromCharCode(WORD_CLASS + bits);
  SETS[letter] = `[${set}]`;
}

function patternOf(source: string): RegExp {
  const written = (text: string): string => text.replace(/[A-Z]/g, (letter) => written(SETS[letter] ?? ''));
  return new RegExp(written(source), 'y');
}

interface Template {
  readonly pattern: RegExp;
  readonly roles: string;
  readonly orders: readonly Order[];
  /** What the first small words have to be. */
  readonly marks?: readonly RegExp[];
}

function template(source: string, roles: string, ...orders: Order[]): Template {
  return { pattern: patternOf(source), roles, orders };
}

/** The marks for year, month, day and hour that East Asian languages, and French and Thai, write behind the number. */
const [YEAR_MARK, MONTH_MARK, DAY_MARK, HOUR_MARK] = [
  '年|년',
  '月|월',
  '日|号|號|일',
  'h|時|时|點|点|시|นาฬิกา|ໂມງ',
].map((marks) => new RegExp(`^(?:${normalizeWord(marks)})`)) as [RegExp, RegExp, RegExp, RegExp];

const DATES: readonly Template[] = [
  template('b(?=(?: |F){1,2}(?:n:n|[xy]))', 'ymd', 'ymd'),
  { ...template('n ?F ?n ?F ?n ?F', 'ymd'), marks: [YEAR_MARK, MONTH_MARK, DAY_MARK] },
  template('yJMCn', 'yMd'),
  template('yJnCM', 'ydM'),
  template('MCnJy', 'Mdy'),
  // Two digits are a year unless they begin a time of day or more numbers follow.
  template('nCMJ(?:y|n(?! ?(?::|n(?!:n)|\\.n|P|F ?n(?!:))))', 'dMy'),
  template('y([./-]) ?n\\1 ?n(?!\\1[nyx])', 'ymd', 'ymd'),
  template('n([./-]) ?n\\1 ?y(?!\\1[nyx])', 'dmy', 'dmy', 'mdy'),
  template('E ?n([./-]) ?n\\1 ?n(?!\\1[nyx])', 'ymd', 'ymd'),
  template('n([./-]) ?n\\1 ?n(?!\\1[nyx]|:|F ?n)', 'dmy', 'dmy', 'mdy', 'ymd'),
  template('(?:y|E ?n)[ -]?F ?n[ -]?F(?: ?F)? ?n(?:[ -]?F)?', 'ymd', 'ymd'),
  template('n,? ?F ?n,? ?(?:F ?)?y', 'dmy', 'dmy'),
  { ...template('n ?F ?n ?F', 'md'), marks: [MONTH_MARK, DAY_MARK] },
  // Day and month alone are read beside a time only: elsewhere they are fractions and versions.
  template(
    'n([./-]) ?n\\.?(?=(?:[ ,(]{0,2}W[)., ]{0,3}|[ ,]{1,2})(?:(?:F|P)[. ]{0,2}){0,2}n[:.]n)',
    'dmy',
    'dmy',
    'mdy',
  ),
  template('M[ .]{0,2}n, n(?! ?(?::|n(?!:n)|\\.n|P))', 'Mdy'),
  template('nCM', 'dM'),
  template('MCy', 'My'),
  template('yJM', 'yM'),
  // "May on 14 marca" is a name beside a date.
  template('M[ .-]{0,2}n(?:o|(?! ?:)(?! ?n(?!:n)))(?!CM)', 'Md'),
  template("M[ .]{0,2}'n(?! ?[:n])", 'My'),
];

const TIMES: readonly Template[] = [template('Tn:n(?::n(?:[.,][xny])?)?(?!:)', 'time')];
/** Read as times only behind a date: elsewhere they are versions, prices and amounts. */
const LATER_TIMES: readonly Template[] = [
  ...TIMES,
  template('Tn\\.n(?:\\.n)?(?!\\.[nyx])', 'time'),
  { ...template('Tn ?F ?n(?: ?F ?n)?(?: ?F)?', 'time'), marks: [HOUR_MARK] },
  template('P[ ,.]{0,2}n(?: ?F)?', 'time'),
  template('n(?=[ .]?P)', 'time'),
];

/** Behind a date without separators. */
const BASIC_TIMES: readonly Template[] = [...TIMES, template('[xy](?:[.,][nyx])?(?![./:-]?[nyx])', 'time')];

const PERIOD = patternOf('[ .,]{0,2}P\\.?');
const GAP = patternOf('(?:[ ,.:()|·•[\\]-]|F|E){0,8}');
const OFFSET = patternOf('[ (]{0,2}[+-](?:n[:.]n|[yn])');
/** Nothing but small words up to the end. */
const TAIL = patternOf('(?:[ .()o\\]-]|F|E){1,6}$');
const ZONE = patternOf('Z');
const ZONE_AFTER = patternOf(' ?Z');
const DAY = patternOf('R');
const SMALL_WORD = patternOf('F ?');
const YEAR = patternOf('y(?!(?: ?n)?[./:-])');
/** What a zone is called besides: `[Europe/Paris]`, `(Central European Summer Time)`. */
const IN_BRACKETS = / ?(?:\[[^\]nyxb]{1,15}\]|\([^)nyxb]{1,15}\))/y;

export interface Match {
  date: Shape | null;
  day: Token | null;
  time: Shape | null;
  weekdays: readonly number[] | null;
  /** Minutes ahead of UTC, each possible. */
  zone: readonly number[] | null;
  /** An IANA name, where the zone is told so. */
  zoneName: string | null;
  /** Behind the time stands a word that may be a zone, or say that it is afternoon. */
  isLoose: boolean;
  end: number;
}

/** The longest date that begins at a token; null when none does. */
export function matchAt(types: string, tokens: readonly Token[], from: number, words: Words): Match | null {
  const match: Match = {
    date: null,
    day: null,
    time: null,
    weekdays: null,
    zone: null,
    zoneName: null,
    isLoose: false,
    end: from,
  };
  for (let end = -1; end < match.end; ) {
    end = match.end;
    const at = end + (end > from ? lengthAt(GAP, types, end) : 0);
    match.end =
      takeZone(types, tokens, match, at, words) ||
      takeDay(types, tokens, match, at) ||
      takeTime(types, tokens, match, at) ||
      takeYear(types, tokens, match, at) ||
      end;
  }
  if (match.end === from) return null;
  if (lengthAt(TAIL, types, match.end)) match.end = types.length;
  if (match.zone || match.zoneName) match.end += lengthAt(IN_BRACKETS, types, match.end);
  match.isLoose =
    match.time !== null && !match.zone && !match.zoneName && /^ ?[([]?u/.test(types.slice(match.end, match.end + 3));
  return match;
}

/** Takes a date, a day like "today" or a weekday into the match; returns where it ends, 0 when there is none. */
function takeDay(types: string, tokens: readonly Token[], match: Match, at: number): number {
  const { meaning } = tokens[at] ?? {};
  if (!match.date && !match.day) {
    match.date = shapeAt(DATES, types, tokens, at);
    if (match.date) return match.date.end;
    if (lengthAt(DAY, types, at)) match.day = tokens[at] ?? null;
    if (match.day) return at + 1;
  }
  if (match.weekdays || !meaning?.weekdays) return 0;
  match.weekdays = meaning.weekdays;
  return at + 1;
}

function takeTime(types: string, tokens: readonly Token[], match: Match, at: number): number {
  if (match.time) return 0;
  const isBasic = match.date?.tokens[0]?.type === 'b';
  // Behind a weekday alone `21.11` may be a day and a month, unless a word like "at" says that it is a time.
  const isLater = match.date || match.day || (match.weekdays && lengthAt(SMALL_WORD, types, at - 2));
  const times = isBasic ? BASIC_TIMES : isLater ? LATER_TIMES : TIMES;
  const shape = shapeAt(times, types, tokens, at);
  if (!shape) return 0;
  const end = shape.end + lengthAt(PERIOD, types, shape.end);
  match.time = { ...shape, tokens: tokens.slice(at, end) };
  return end;
}

/** The year that `ctime` and its like print behind the time. */
function takeYear(types: string, tokens: readonly Token[], match: Match, at: number): number {
  const { date, time } = match;
  const year = tokens[at];
  if (!date || !time || date.roles.includes('y') || !year || !lengthAt(YEAR, types, at)) return 0;
  match.date = { ...date, roles: `${date.roles}y`, orders: [], tokens: [...date.tokens, year] };
  return at + 1;
}

function takeZone(types: string, tokens: readonly Token[], match: Match, beside: number, words: Words): number {
  if (match.zone || match.zoneName || !(match.date || match.time)) return 0;
  const name = match.time ? zoneNameAt(tokens, beside) : null;
  if (name) {
    match.zoneName = name.text;
    return name.end;
  }
  const meant = match.time && types[beside] === 'u' ? words.zones.get(tokens[beside]?.text ?? '') : undefined;
  if (meant) {
    match.zone = meant;
    return beside + 1;
  }
  const named = lengthAt(ZONE, types, beside);
  const at = named ? beside + named : match.end;
  const signed = match.time || named ? lengthAt(OFFSET, types, at) : 0;
  if (!named && !signed) return 0;
  const end = at + signed;
  if (signed && !isOffset(tokens.slice(at, end), named + lengthAt(ZONE_AFTER, types, end) > 0)) return 0;
  match.zone = signed ? [offsetOf(tokens.slice(at, end))] : (tokens[beside]?.meaning?.zone ?? []);
  return end + (named ? 0 : lengthAt(ZONE_AFTER, types, end));
}

/** No clock is more than 14 hours from UTC; without a zone's name a single digit is no offset. */
function isOffset(tokens: readonly Token[], isNamed: boolean): boolean {
  const digits = tokens.find(({ type }) => /[yn]/.test(type))?.text ?? '';
  return (isNamed || digits.length > 1) && Math.abs(offsetOf(tokens)) <= 14 * 60;
}

/** `+1`, `+01:00`, `+0100` in minutes. */
function offsetOf(tokens: readonly Token[]): number {
  const text = tokens.map((token) => token.text).join('');
  const [, sign, hours, minutes = 0] = /([+-]) ?(\d\d?)\D?(\d\d)?/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** An IANA name such as `Europe/Warsaw`, over its tokens. */
function zoneNameAt(tokens: readonly Token[], from: number): { text: string; end: number } | null {
  if (tokens[from + 1]?.type !== '/') return null;
  let [text, end] = ['', from];
  for (; end < from + 9 && /^[\p{L}\d/_+-]+$/u.test(tokens[end]?.text ?? ''); end++) text += tokens[end]?.text;
  return isZone(text) ? { text, end } : null;
}

function lengthAt(pattern: RegExp, types: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(types)?.[0].length ?? 0;
}

function shapeAt(templates: readonly Template[], types: string, tokens: readonly Token[], at: number): Shape | null {
  for (const { pattern, roles, orders, marks } of templates) {
    const length = lengthAt(pattern, types, at);
    if (length && marksFit(marks, tokens.slice(at, at + length)))
      return { roles, orders, tokens: tokens.slice(at, at + length), end: at + length };
  }
  return null;
}

function marksFit(marks: readonly RegExp[] | undefined, tokens: readonly Token[]): boolean {
  const small = tokens.filter(({ meaning }) => meaning?.filler && !meaning.hours);
  return marks?.every((mark, index) => mark.test(small[index]?.text ?? '')) ?? true;
}
