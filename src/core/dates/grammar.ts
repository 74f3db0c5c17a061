import { KINDS, type Token, WORD_CLASS } from './lexer.ts';
import type { Order } from './types.ts';

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

/** For each kind of word, the classes that have it, as a regular expression's set. */
const [M, W, P, E, Z, F, R] = KINDS.map((_, bit) => {
  let set = '';
  for (let bits = 1; bits < 1 << KINDS.length; bits++)
    if (bits & (1 << bit)) set += String.fromCharCode(WORD_CLASS + bits);
  return `[${set}]`;
}) as [string, string, string, string, string, string, string];
/** What may stand between the parts of a date with a month's name, and between day and such a name. */
const JOIN = `(?:[ .,/'()o-]|${F}|${E}){0,5}`;
const CLOSE = `(?:[ .,o/-]|${F}){0,4}`;
/** Not the beginning of a time of day, nor a longer run of numbers. */
const YEAR_END = `(?! ?(?:[:n]|\\.n|${P}))`;
const NOT_MORE = `(?!${CLOSE}${M})`;

interface Template {
  readonly pattern: RegExp;
  readonly roles: string;
  readonly orders: readonly Order[];
}

function template(source: string, roles: string, orders: readonly Order[] = []): Template {
  return { pattern: new RegExp(source.replaceAll('M', M).replaceAll('F', F).replaceAll('E', E), 'y'), roles, orders };
}

const DATES: readonly Template[] = [
  template(`y${JOIN}M${CLOSE}n`, 'yMd'),
  template(`y${JOIN}n${CLOSE}M`, 'ydM'),
  template(`M${CLOSE}n${JOIN}y`, 'Mdy'),
  template(`n${CLOSE}M${JOIN}(?:y|n${YEAR_END})`, 'dMy'),
  template(`y([./-]) ?n\\1 ?n(?!\\1[nyx])`, 'ymd', ['ymd']),
  template(`n([./-]) ?n\\1 ?y(?!\\1[nyx])`, 'dmy', ['dmy', 'mdy']),
  template(`E ?n([./-]) ?n\\1 ?n(?!\\1[nyx])`, 'ymd', ['ymd']),
  template(`n([./-]) ?n\\1 ?n(?!\\1[nyx])`, 'dmy', ['dmy', 'mdy', 'ymd']),
  template(`(?:y|E ?n) ?F ?n[ -]?F(?: ?F)? ?n(?: ?F)?`, 'ymd', ['ymd']),
  template(`n,? ?F ?n,? ?(?:F ?)?y`, 'dmy', ['dmy']),
  template(`n${CLOSE}M`, 'dM'),
  template(`M${CLOSE}y`, 'My'),
  template(`y${JOIN}M`, 'yM'),
  template(`M[ .]{0,2}n(?:o|(?! ?[:n]))${NOT_MORE}`, 'Md'),
];

const TIMES: readonly Template[] = [template(`(?:${P}[ ,.]{0,2}){0,2}n:n(?::n(?:[.,][xny])?)?(?!:)`, 'time')];
/** Read as times only behind a date: elsewhere they are versions, prices and amounts. */
const LATER_TIMES: readonly Template[] = [
  ...TIMES,
  template(`(?:${P}[ ,.]{0,2}){0,2}n\\.n(?:\\.n)?(?!\\.[nyx])`, 'time'),
  template(`(?:${P}[ ,.]{0,2}){0,2}n ?F ?n(?: ?F ?n)?(?: ?F)?`, 'time'),
  template(`${P}[ ,.]{0,2}n(?: ?F)?`, 'time'),
  template(`n(?=[ .]?${P})`, 'time'),
];

const PERIOD = new RegExp(`[ .,]{0,2}${P}\\.?`, 'y');
const GAP = new RegExp(`(?:[ ,.()|·•-]|\\[|\\]|${F}|${E}){0,8}`, 'y');
const OFFSET = /[ (]{0,2}[+-] ?(?:n[:.]n|[yn])/y;
/** Nothing but small words up to the end. */
const TAIL = new RegExp(`(?:[ .()o-]|\\]|${F}|${E}){1,6}$`, 'y');
const WEEKDAY = new RegExp(W, 'y');
const ZONE = new RegExp(Z, 'y');
const ZONE_AFTER = new RegExp(` ?${Z}`, 'y');
const DAY = new RegExp(R, 'y');

export interface Match {
  date: Shape | null;
  day: Token | null;
  time: Shape | null;
  weekdays: readonly number[] | null;
  /** Minutes ahead of UTC, each possible. */
  zone: readonly number[] | null;
  /** Behind the time stands a word that may be a zone, or say that it is afternoon. */
  isLoose: boolean;
  end: number;
}

/** The longest date that begins at a token; null when none does. */
export function matchAt(types: string, tokens: readonly Token[], from: number): Match | null {
  const match: Match = { date: null, day: null, time: null, weekdays: null, zone: null, isLoose: false, end: from };
  while (takeZone(types, tokens, match) || takeDay(types, tokens, match) || takeTime(types, tokens, match)) {}
  if (match.end === from) return null;
  if (lengthAt(TAIL, types, match.end)) match.end = types.length;
  match.isLoose = match.time !== null && !match.zone && /^ ?[([]?u/.test(types.slice(match.end, match.end + 3));
  return match;
}

function startOf(types: string, match: Match, isFirst: boolean): number {
  return isFirst ? match.end : lengthAt(GAP, types, match.end) + match.end;
}

function takeDay(types: string, tokens: readonly Token[], match: Match): boolean {
  const at = startOf(types, match, isEmpty(match));
  if (!match.date && !match.day) {
    const shape = shapeAt(DATES, types, tokens, at);
    if (shape) {
      match.date = shape;
      match.end = shape.end;
      return true;
    }
    if (lengthAt(DAY, types, at)) {
      match.day = tokens[at] ?? null;
      match.end = at + 1;
      return true;
    }
  }
  if (match.weekdays || !lengthAt(WEEKDAY, types, at)) return false;
  match.weekdays = tokens[at]?.meaning?.weekdays ?? [];
  match.end = at + 1;
  return true;
}

function takeTime(types: string, tokens: readonly Token[], match: Match): boolean {
  if (match.time) return false;
  const at = startOf(types, match, isEmpty(match));
  const shape = shapeAt(match.date || match.day || match.weekdays ? LATER_TIMES : TIMES, types, tokens, at);
  if (!shape) return false;
  const end = shape.end + lengthAt(PERIOD, types, shape.end);
  match.time = { ...shape, tokens: tokens.slice(at, end), end };
  match.end = end;
  return true;
}

function takeZone(types: string, tokens: readonly Token[], match: Match): boolean {
  if (match.zone || isEmpty(match) || match.day) return false;
  const beside = startOf(types, match, false);
  const named = lengthAt(ZONE, types, beside);
  const at = named ? beside : match.end;
  const signed = match.time || named ? lengthAt(OFFSET, types, at + named) : 0;
  if (!named && !signed) return false;
  match.zone = signed ? [offsetOf(tokens.slice(at + named, at + named + signed))] : (tokens[at]?.meaning?.zone ?? []);
  match.end = at + named + signed + (named ? 0 : lengthAt(ZONE_AFTER, types, at + signed));
  return true;
}

function isEmpty({ date, day, time, weekdays }: Match): boolean {
  return !date && !day && !time && !weekdays;
}

/** `+1`, `+01:00`, `+0100` in minutes. */
function offsetOf(tokens: readonly Token[]): number {
  const text = tokens.map((token) => token.text).join('');
  const [, sign, hours, minutes = 0] = /([+-]) ?(\d\d?)\D?(\d\d)?/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function lengthAt(pattern: RegExp, types: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(types)?.[0].length ?? 0;
}

function shapeAt(templates: readonly Template[], types: string, tokens: readonly Token[], at: number): Shape | null {
  for (const { pattern, roles, orders } of templates) {
    const length = lengthAt(pattern, types, at);
    if (length) return { roles, orders, tokens: tokens.slice(at, at + length), end: at + length };
  }
  return null;
}
