import { isZone } from '../time/zone.ts';
import type { Token } from './lexer.ts';
import {
  BASIC_TIMES,
  DATES,
  HOUR_MARK,
  LATER_TIMES,
  lengthAt,
  patternOf,
  type Shape,
  shapeAt,
  TIMES,
} from './templates.ts';
import type { Words } from './words.ts';

const PERIOD = patternOf('[ .,]{0,2}P\\.?');
const GAP = patternOf('(?:[ ,.:()|·•[\\]-]|F|E){0,8}');
const OFFSET = patternOf('[ (]{0,2}[+-](?:n[:.]n|[yn])');
/** Nothing but small words up to the end; an open dash says that it goes on: "2026-10-01 –". */
const TAIL = patternOf('(?! ?(?:-|\\.{3}) ?$)(?:[ .()o\\]-]|F|E){1,6}$');
const ZONE = patternOf('Z');
const ZONE_AFTER = patternOf(' ?Z');
const DAY = patternOf('R');
/** Between a month and its year, and not before an hour. */
const YEAR_FOLLOWS = /['/-]|(?<!\p{L})(?:de|del|of)(?!\p{L})(?! las)/u;
const SMALL_WORD = patternOf('F ?');
const YEAR = patternOf('y(?!(?: ?n)?[./:-])');
/** A weekday that is as well a word for "not" where it stands behind a day: "dnes ne" is Czech for "not today". */
const DENIES = /^ne$/;
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
  /** The same where the last number is no year but the hour; `isSure` where a word says so: "21 Nov, 13", "21. Nov., 13 Uhr". */
  hour: { readonly match: Match; readonly isSure: boolean } | null;
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
    hour: null,
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
  match.hour = hourIn(tokens, match, words);
  if (match.hour?.isSure && match.end === match.date?.end) match.end += tokens[match.end]?.type === ' ' ? 2 : 1;
  if (lengthAt(TAIL, types, match.end)) match.end = types.length;
  if (match.zone || match.zoneName) match.end += lengthAt(IN_BRACKETS, types, match.end);
  match.isLoose =
    match.time !== null && !match.zone && !match.zoneName && /^ ?[([]?u/.test(types.slice(match.end, match.end + 3));
  return match;
}

function hourIn(tokens: readonly Token[], match: Match, words: Words): Match['hour'] {
  const { date, time } = match;
  const last = date?.tokens.at(-1);
  if (!date || time || last?.type !== 'n' || Number(last.text) > 24 || !/y$/.test(date.roles)) return null;
  const end =
    date.tokens.findLastIndex(
      ({ type, meaning }, at) => (/[no]/.test(type) && at < date.tokens.length - 1) || meaning?.months,
    ) + 1;
  const between = date.tokens
    .slice(end, -1)
    .map(({ text }) => text)
    .join('');
  const behind = tokens.slice(date.end, date.end + 2);
  const isSure = HOUR_MARK.test(
    behind
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const isNumber = date.orders.length > 0;
  const isOpen = isNumber
    ? /^\. $/.test(between)
    : /,|\p{L}/u.test(between) || (words.hasBareHours && /^[. ]+$/.test(between));
  const isLongEnough = last.text.length === 2 || (isNumber && words.isYearFirst);
  if (!isSure && (!isOpen || !isLongEnough || YEAR_FOLLOWS.test(between))) return null;
  const day = {
    ...date,
    roles: isNumber ? 'dmy' : date.roles.replace('y', ''),
    orders: date.orders.filter((order) => order !== 'ymd'),
    tokens: date.tokens.slice(0, end),
  };
  // "h" behind an hour is no weekday, though Hungarians write Monday so.
  const weekdays = isSure && behind.some(({ meaning }) => meaning?.weekdays) ? null : match.weekdays;
  const timed = { ...match, weekdays, date: day, time: { ...date, roles: 'time', orders: [], tokens: [last] } };
  return { match: timed, isSure };
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
  if (match.weekdays || !meaning?.weekdays || (match.day && DENIES.test(tokens[at]?.text ?? ''))) return 0;
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
