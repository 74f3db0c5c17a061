import { type CalendarDay, wallOf } from './calendars.ts';
import type { Match, Shape } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { relativeSpan } from './relative.ts';
import type { DateContext, Order, Precision, Span } from './types.ts';
import { instantsOf, spanOf, wallAt } from './zone.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CENTURY = 36_525 * DAY;

/** One meaning of a match. */
export interface Candidate {
  readonly span: Span;
  readonly order: Order | null;
}

export interface Understood {
  readonly candidates: readonly Candidate[];
  readonly precision: Precision;
}

interface Clock {
  /** Ms since midnight. */
  readonly from: number;
  readonly length: number;
  readonly precision: Precision;
}

/** Every possible meaning of a match that lies in the time a date can; null when it has none. */
export function understand(match: Match, lexicon: Lexicon, context: DateContext): Understood | null {
  const clocks = match.time ? clocksOf(match.time) : [null];
  if (clocks.length === 0) return null;
  const days = daysOf(match, lexicon, context);
  const candidates: Candidate[] = [];
  for (const { wall, length, order } of days) {
    for (const clock of clocks) {
      for (const span of spansOf(wall, length, clock, match.zone, context.timeZone)) {
        if (isPossible(span, context) || isEpoch(span)) candidates.push({ span, order });
      }
    }
  }
  const precision = clocks[0]?.precision ?? (days.some(({ length }) => length > DAY) ? 'month' : 'day');
  return candidates.length > 0 ? { candidates, precision } : null;
}

function isPossible({ earliest, latest }: Span, { since, now }: DateContext): boolean {
  return latest >= since && earliest <= now + CENTURY;
}

/** Midnight of 1 January 1970 somewhere on Earth: what programs print for "no date". */
export function isEpoch({ earliest, latest }: Span): boolean {
  return latest >= -DAY / 2 && earliest <= DAY / 2 && latest - earliest <= DAY;
}

interface Day {
  readonly wall: number;
  readonly length: number;
  readonly order: Order | null;
}

function daysOf(match: Match, lexicon: Lexicon, context: DateContext): Day[] {
  const { timeZone, now } = context;
  const today = Math.floor(wallAt(now, timeZone) / DAY) * DAY;
  if (match.date) return preferWeekday(dated(match.date, lexicon, today), match.weekdays);
  if (match.day) {
    const spans = (match.day.meaning?.ago ?? []).map((ago) => relativeSpan(ago, context).earliest);
    return spans.map((start) => day(Math.floor((wallAt(start, timeZone) + DAY / 48) / DAY) * DAY));
  }
  if (match.weekdays) return match.weekdays.flatMap((weekday) => nearest(today, weekday)).map((wall) => day(wall));
  return [day(today)];
}

function day(wall: number, order: Order | null = null): Day {
  return { wall, length: DAY, order };
}

/** The last and the next such weekday. */
function nearest(today: number, weekday: number): number[] {
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return [today + (ahead - 7) * DAY, today + ahead * DAY, ...(ahead === 0 ? [today + 7 * DAY] : [])];
}

/** A weekday printed beside a date decides between its meanings. */
function preferWeekday(days: Day[], weekdays: readonly number[] | null): Day[] {
  if (!weekdays) return days;
  const fitting = days.filter(({ wall }) => weekdays.includes(new Date(wall).getUTCDay()));
  return fitting.length > 0 ? fitting : days;
}

function dated(shape: Shape, lexicon: Lexicon, today: number): Day[] {
  const numbers = shape.tokens.filter(({ type }) => type === 'n' || type === 'y');
  const era = shape.tokens.find(({ meaning }) => meaning?.era)?.meaning?.era;
  const names = shape.tokens.find(({ meaning }) => meaning?.months)?.meaning?.months;
  const mark = shape.tokens.find(({ type }) => /[./-]/.test(type))?.type ?? '';
  const days: Day[] = [];
  for (const order of shape.orders.length > 0 ? shape.orders : [null]) {
    const roles = (order ?? shape.roles).replace('M', '');
    const text = (role: string) => numbers[roles.indexOf(role)]?.text;
    const year = roles.includes('y') ? (text('y') ?? '') : null;
    if (order && year?.length === 2 && era === undefined && !shortYearAllowed(order, mark, lexicon)) continue;
    const months = names ?? lexicon.calendars.map((calendar) => ({ calendar, month: Number(text('m')) }));
    for (const { calendar, month } of months) {
      const dayNumber = roles.includes('d') ? Number(text('d')) : null;
      days.push(
        ...inCalendar(calendar, year, month, dayNumber, {
          era,
          today,
          order,
          thai: lexicon.calendars.includes('buddhist'),
        }),
      );
    }
  }
  return days;
}

/** Two-digit years are read only as the languages at hand print them: elsewhere such numbers are versions. */
function shortYearAllowed(order: Order, mark: string, lexicon: Lexicon): boolean {
  const isFirst = lexicon.shortYears.get(mark);
  return mark === '' || (isFirst !== undefined && (order !== 'ymd' || isFirst));
}

interface YearHints {
  readonly era: number | undefined;
  readonly today: number;
  readonly order: Order | null;
  readonly thai: boolean;
}

function inCalendar(
  calendar: string,
  year: string | null,
  month: number,
  dayNumber: number | null,
  hints: YearHints,
): Day[] {
  if (year === null) return latestSuch(calendar, month, dayNumber ?? 1, hints.today);
  const days: Day[] = [];
  for (const full of yearsOf(year, hints)) {
    const first: CalendarDay = { year: full, month, day: dayNumber ?? 1 };
    const wall = wallOf(calendar, first);
    if (wall === null) continue;
    if (dayNumber !== null) days.push(day(wall, hints.order));
    else days.push({ wall, length: monthLength(calendar, first, wall), order: null });
  }
  return days;
}

function monthLength(calendar: string, { year, month }: CalendarDay, wall: number): number {
  const next =
    wallOf(calendar, { year, month: month + 1, day: 1 }) ?? wallOf(calendar, { year: year + 1, month: 1, day: 1 });
  return (next ?? wall + 31 * DAY) - wall;
}

/** The years that the digits may mean. */
function yearsOf(digits: string, { era, today, thai }: YearHints): number[] {
  const year = Number(digits);
  if (era) return [year + era];
  if (digits.length === 4) return thai && year > 2400 ? [year - 543] : [year];
  const now = new Date(today).getUTCFullYear();
  const years = [1900 + year, 2000 + year, ...(thai ? [1957 + year] : []), 1300 + year, 1400 + year];
  return years.filter((full) => full === 1970 || full < 1500 || (full > now - 60 && full <= now + 30));
}

/** Without a year: the latest such day that is not in the future. */
function latestSuch(calendar: string, month: number, dayNumber: number, today: number): Day[] {
  if (calendar !== 'gregory') return [];
  for (let year = new Date(today).getUTCFullYear(), back = 0; back < 9; back++) {
    const wall = wallOf(calendar, { year: year - back, month, day: dayNumber });
    if (wall !== null && wall <= today) return [day(wall)];
  }
  return [];
}

function clocksOf(shape: Shape): Clock[] {
  const [hour, minute, second, fraction] = shape.tokens
    .filter(({ type }) => /[nyx]/.test(type))
    .map(({ text }) => text);
  const [h, i, s] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  if (h > 24 || i > 59 || s > 60) return [];
  const mask = shape.tokens.reduce((bits, { meaning }) => bits | (meaning?.hours ?? 0), 0);
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const length = fraction !== undefined ? 1 : second !== undefined ? 1000 : minute !== undefined ? MINUTE : 60 * MINUTE;
  const precision = length < MINUTE ? 'instant' : 'minute';
  return hoursOf(h, mask).map((full) => ({ from: full * 60 * MINUTE + i * MINUTE + s * 1000 + ms, length, precision }));
}

/** The hours of the day that a number with a word like "p.m." may mean. */
function hoursOf(hour: number, mask: number): number[] {
  if (mask === 0) return [hour % 24];
  const possible = [...new Set([hour % 12, (hour % 12) + 12])].filter((full) => mask & (1 << full));
  return hour > 12 || possible.length === 0 ? [hour % 24] : possible;
}

function spansOf(
  wall: number,
  length: number,
  clock: Clock | null,
  zone: readonly number[] | null,
  timeZone: string,
): Span[] {
  const at = wall + (clock?.from ?? 0);
  const long = clock?.length ?? length;
  if (zone)
    return zone.map((minutes) => at - minutes * MINUTE).map((from) => ({ earliest: from, latest: from + long - 1 }));
  return [long <= DAY ? spanOf(at, long, timeZone) : longSpan(wall, length, timeZone)];
}

function longSpan(wall: number, length: number, timeZone: string): Span {
  return { earliest: instantsOf(wall, timeZone).earliest, latest: instantsOf(wall + length, timeZone).latest - 1 };
}
