import { hull, type Interval } from '../time/interval.ts';
import { instantsOf } from '../time/zone.ts';
import { type Day, daysOf } from './days.ts';
import type { Match } from './grammar.ts';
import { isAllNoughts, isFirstDay, isNoEnd } from './no-date.ts';
import { lengthOf, relativeSpan, spanFromNow } from './relative.ts';
import type { RelativePhrase } from './relative-phrase.ts';
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
  const timed = match.hour && understand({ ...match.hour.match, hour: null }, words, context);
  if (timed && match.hour?.isSure) return timed;
  const dated = match.hour?.isSure ? null : understandAs(match, words, context);
  if (!timed || !dated) return timed ?? dated;
  return { ...timed, ...foundOf([...dated.readings, ...timed.readings] as Span[], [], 'day', 'absolute') };
}

function understandAs(match: Match, words: Words, context: DateContext): Found | null {
  const clocks = match.time ? timesOfDay(match.time) : [null];
  const spans: Span[] = [];
  const orders: Order[] = [];
  const [first] = clocks;
  let precision: Precision = !first || match.isLoose ? 'day' : first.length < MINUTE ? 'instant' : 'minute';
  const days = daysOf(match, words, context);
  for (const { wall, length, order } of days) {
    // A month has no time of day: its day was not understood.
    if (match.time && length > DAY) continue;
    for (const clock of clocks) {
      if (!clock && length > DAY) precision = 'month';
      for (const span of spansOf(wall + (clock?.from ?? 0), clock?.length ?? length, match, context)) {
        if (isEpoch(span)) return foundOf([], [], precision, sourceOf(match));
        if (!isPossible(span, context)) continue;
        spans.push(span);
        if (order) orders.push(order);
      }
    }
  }
  if (spans.length > 0)
    return { ...foundOf(spans, orders, precision, sourceOf(match)), ...(isYearless(match) && { isYearless: true }) };
  if (!match.date?.roles.includes('d') || clocks.length === 0) return null;
  if (isAllNoughts(match.date) || days.some(({ wall }) => isFirstDay(wall)))
    return foundOf([], [], precision, sourceOf(match));
  return noEnd(match, days, context.now, precision);
}

/** True for a day and a month alone. */
function isYearless({ date }: Match): boolean {
  if (!date) return false;
  const numbers = date.tokens.filter(({ type }) => /[nyb]/.test(type));
  return date.orders.length > 0 ? numbers.length === 2 : !date.roles.includes('y');
}

/** Of a date more than a century ahead: it says no more than that there is no end within it. */
function noEnd(match: Match, days: readonly Day[], now: number, precision: Precision): Found | null {
  const walls = days.map(({ wall }) => wall);
  const isAhead = walls.length > 0 && walls.every((wall) => wall > now + CENTURY && isNoEnd(wall));
  return isAhead ? foundOf([{ earliest: now + CENTURY, latest: null }], [], precision, sourceOf(match)) : null;
}

/** When a relative time was, or will be; null when it has no direction, or lies where no date can be. */
export function understandRelative(phrase: RelativePhrase, context: DateContext): Found | null {
  const { alternatives, sign, comparison, isAge } = phrase;
  if (sign === null) return null;
  const spans = alternatives.map((amounts): Interval => {
    const [only] = amounts;
    if (only && (sign === 'both' || only.whole)) return relativeSpan(only, context);
    if (only && amounts.length === 1 && !comparison)
      return relativeSpan({ ...only, amount: Number(sign) * Math.abs(only.amount) }, context);
    return spanFromNow(lengthOf(amounts, comparison), Number(sign), context.now);
  });
  const meanings = meaningsOfM(alternatives);
  const kept = spans.map((span) => isPossible(span, context));
  if (!kept.includes(true)) return null;
  const isKept = (_: unknown, index: number) => kept[index] === true;
  return foundOf(spans.filter(isKept), meanings.filter(isKept), 'relative', isAge ? 'age' : 'relative');
}

/**
 * What "m" is short for in each alternative. Where months or minutes have another short form, siblings learn from it that
 * "m" is the other one.
 */
function meaningsOfM(alternatives: RelativePhrase['alternatives']): Order[] {
  const units = alternatives.map((amounts) => amounts.find(({ unit }) => unit === 'minute' || unit === 'month'));
  const orders = units.flatMap((offset): Order[] =>
    offset && !offset.whole ? [offset.unit as 'minute' | 'month'] : [],
  );
  if (orders.length > 1) return orders.length === alternatives.length ? orders : [];
  const [only] = alternatives.length === 1 && alternatives[0]?.length === 1 ? orders : [];
  return only ? [only === 'minute' ? 'month' : 'minute'] : [];
}

/** A reading of these spans, once each; no spans mean never. Orders are kept where they make a difference. */
export function foundOf(
  spans: readonly Interval[],
  orders: readonly Order[],
  precision: Precision,
  source: DateReading['source'],
): Found {
  const [first] = spans;
  if (!first) return { when: 'never', readings: [], orders: [], precision, source };
  const same = ({ earliest, latest }: Interval, other: Interval) =>
    earliest === other.earliest && latest === other.latest;
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
export function isPossible({ earliest, latest }: Interval, { since, now }: DateContext): boolean {
  return (latest === null || latest >= since) && (earliest === null || earliest <= now + CENTURY);
}

function spansOf(wall: number, length: number, match: Match, context: DateContext): Span[] {
  const { zone, zoneName, isLoose } = match;
  const timeZone = zoneName ?? context.timeZone;
  if (isLoose) return [{ earliest: wall - FARTHEST_EAST, latest: wall + FARTHEST_WEST + DAY / 2 }];
  if (zone) {
    const starts = zone.map((minutes) => wall - minutes * MINUTE);
    return starts.map((earliest) => ({ earliest, latest: earliest + length - 1 }));
  }
  if (context.isZoneUnsure && !zoneName)
    return [{ earliest: wall - FARTHEST_EAST, latest: wall + length - 1 + FARTHEST_WEST }];
  const { earliest, latest } = instantsOf(wall, timeZone);
  return [{ earliest, latest: (length < DAY ? latest + length : instantsOf(wall + length, timeZone).latest) - 1 }];
}
