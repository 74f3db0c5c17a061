import { hull } from '../time/interval.ts';
import { instantsOf } from '../time/zone.ts';
import { daysOf } from './days.ts';
import type { Match } from './grammar.ts';
import { timesOfDay } from './time-of-day.ts';
import type { DateContext, DateReading, Order, Precision, Span } from './types.ts';
import type { Words } from './words.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const CENTURY = 36_525 * DAY;

/** How far clocks are from UTC. */
const FARTHEST_EAST = 14 * 60 * MINUTE;
const FARTHEST_WEST = 12 * 60 * MINUTE;

/** A reading before it is known where it stands. */
export type Found = Omit<DateReading, 'start' | 'end'>;

/** What a match means, in the time that a date can lie in; null when it is impossible. */
export function understand(match: Match, words: Words, context: DateContext): Found | null {
  const clocks = match.time ? timesOfDay(match.time) : [null];
  const spans: Span[] = [];
  const orders: Order[] = [];
  const [first] = clocks;
  let precision: Precision = !first || match.isLoose ? 'day' : first.length < MINUTE ? 'instant' : 'minute';
  for (const { wall, length, order } of daysOf(match, words, context)) {
    for (const clock of clocks) {
      if (!clock && length > DAY) precision = 'month';
      for (const span of spansOf(wall + (clock?.from ?? 0), clock?.length ?? length, match, context.timeZone)) {
        if (isEpoch(span)) return foundOf([], [], precision, sourceOf(match));
        if (!isPossible(span, context)) continue;
        spans.push(span);
        if (order) orders.push(order);
      }
    }
  }
  return spans.length > 0 ? foundOf(spans, orders, precision, sourceOf(match)) : null;
}

/** A reading of these spans, once each; no spans mean never. Orders are kept where they make a difference. */
export function foundOf(
  spans: readonly Span[],
  orders: readonly Order[],
  precision: Precision,
  source: DateReading['source'],
): Found {
  const [first] = spans;
  if (!first) return { when: 'never', readings: [], orders: [], precision, source };
  const same = ({ earliest, latest }: Span, other: Span) => earliest === other.earliest && latest === other.latest;
  const unique = spans.filter((span, index) => spans.findIndex((other) => same(span, other)) === index);
  const isDecided = unique.length === 1 && spans.length > 1;
  const readings = isDecided || orders.length === 0 ? unique : spans;
  return { when: spans.reduce(hull, first), readings, orders: isDecided ? [] : orders, precision, source };
}

function sourceOf({ date, day, weekdays }: Match): DateReading['source'] {
  if (!date) return day || weekdays ? 'relative' : 'time-only';
  return date.roles === 'ymd' && date.tokens[1]?.type === '-' ? 'iso' : 'absolute';
}

/** Midnight of 1 January 1970 somewhere on Earth: what programs print for "no date". */
export function isEpoch({ earliest, latest }: Span): boolean {
  return latest >= -DAY / 2 && earliest <= DAY / 2 && latest - earliest <= 25 * 60 * MINUTE;
}

/** Not before what it can be a date of, nor a century away. */
export function isPossible({ earliest, latest }: Span, { since, now }: DateContext): boolean {
  return latest >= since && earliest <= now + CENTURY;
}

function spansOf(wall: number, length: number, { zone, isLoose }: Match, timeZone: string): Span[] {
  if (isLoose) return [{ earliest: wall - FARTHEST_EAST, latest: wall + FARTHEST_WEST + DAY / 2 }];
  if (zone) {
    const starts = zone.map((minutes) => wall - minutes * MINUTE);
    return starts.map((earliest) => ({ earliest, latest: earliest + length - 1 }));
  }
  const { earliest, latest } = instantsOf(wall, timeZone);
  return [{ earliest, latest: (length < DAY ? latest + length : instantsOf(wall + length, timeZone).latest) - 1 }];
}
