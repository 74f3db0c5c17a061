import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { instantsOf } from '../time/zone.ts';
import { normalize } from './normalize.ts';
import type { DateContext, DateReading } from './types.ts';
import { isPossible } from './understand.ts';

const QUARTER = /^(?:[qt]([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?[qt]([1-4])|([1-4])\. ?quartal (\d{4}))$/;
const ISO_WEEK = /^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/;
const WEEK =
  /^(?:week|wk|w|kw|woche|semaine|sem|semana|settimana|sett|vecka|uke|uge|viikko|vko|tydzien|tydz)\.? ?(\d\d?)[ ,/-]{1,2}(\d{4})$/;
/** A day of the year. */
const ORDINAL = /^(\d{4})-(\d{3})$/;
const MONTH = /^(\d\d?)[/.](\d{4})$/;

/** First and last day of a period, wall time: ms as if the zone were UTC. */
type Days = readonly [first: number, last: number];

/**
 * The quarter, week, month or day of a year that a text is and nothing else: "Q3 2024", "2025-W12", "KW 12/2025", "05/2024", "2025-123"; null when it is
 * none. Of a week in words it is not known whether it begins on Sunday or on Monday: both.
 */
export function readPeriod(text: string, context: DateContext): DateReading | null {
  const said = normalize(text.trim()).text;
  const days = quarterIn(said) ?? isoWeekIn(said) ?? weekIn(said) ?? monthIn(said) ?? ordinalIn(said);
  if (!days) return null;
  const { timeZone } = context;
  const [first, last] = days;
  const when: Interval = {
    earliest: instantsOf(first, timeZone).earliest,
    latest: instantsOf(last + DAY, timeZone).latest - 1,
  };
  if (!isPossible(when, context)) return null;
  const precision = first === last ? 'day' : 'month';
  return { when, readings: [when], orders: [], precision, start: 0, end: text.length, source: 'absolute' };
}

function quarterIn(said: string): Days | null {
  const [, a, yearBehind, yearBefore, b, c, yearOfWord] = QUARTER.exec(said) ?? [];
  const [quarter, year] = [Number(a ?? b ?? c), Number(yearBehind ?? yearBefore ?? yearOfWord)];
  return year ? [Date.UTC(year, quarter * 3 - 3), Date.UTC(year, quarter * 3, 0)] : null;
}

function monthIn(said: string): Days | null {
  const [, month, year] = (MONTH.exec(said) ?? []).map(Number);
  if (!month || !year || month > 12) return null;
  return [Date.UTC(year, month - 1), Date.UTC(year, month, 0)];
}

function ordinalIn(said: string): Days | null {
  const [, year, number] = (ORDINAL.exec(said) ?? []).map(Number);
  const day = year && number ? Date.UTC(year, 0, number) : Number.NaN;
  return new Date(day).getUTCFullYear() === year ? [day, day] : null;
}

function isoWeekIn(said: string): Days | null {
  const [, year, week, day] = ISO_WEEK.exec(said) ?? [];
  const monday = mondayOf(Number(year), Number(week));
  if (monday === null) return null;
  return day ? [monday + (Number(day) - 1) * DAY, monday + (Number(day) - 1) * DAY] : [monday, monday + 6 * DAY];
}

function weekIn(said: string): Days | null {
  const [, week, year] = (WEEK.exec(said) ?? []).map(Number);
  if (!week || !year) return null;
  const monday = mondayOf(year, week);
  if (monday === null) return null;
  const newYear = Date.UTC(year, 0, 1);
  const sunday = newYear + ((week - 1) * 7 - new Date(newYear).getUTCDay()) * DAY;
  return [Math.min(monday, sunday), Math.max(monday, sunday) + 6 * DAY];
}

/** Where a week begins as ISO 8601 counts them; null where the year has not so many. */
function mondayOf(year: number, week: number): number | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth + ((week - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7)) * DAY;
  const isInYear = new Date(monday + 3 * DAY).getUTCFullYear() === year;
  return week >= 1 && isInYear ? monday : null;
}
