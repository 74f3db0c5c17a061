import type { CalendarDay } from '../time/calendar-day.ts';
import type { ActBy } from './act-by.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;
/** Where a credential stands in time: `past` its day to act by is over · the month of that day · `none` no such day. */
export type DueMonth = 'past' | 'none' | Month;

const MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

export function isDueMonth(text: string): text is DueMonth {
  return text === 'past' || text === 'none' || MONTH.test(text);
}

/** The month of the date to act by, which is the first of all dates; `today` where the person is. */
export function dueMonthOf(verdict: { readonly dates: readonly Pick<ActBy, 'day'>[] }, today: CalendarDay): DueMonth {
  const [first] = verdict.dates;
  if (!first) return 'none';
  return first.day < today ? 'past' : monthOf(first.day);
}

export function monthOf(day: CalendarDay): Month {
  return day.slice(0, 'YYYY-MM'.length);
}

/** So many months, that of `today` first. */
export function monthsFrom(today: CalendarDay, count: number): Month[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const since = year * 12 + (month - 1) + at;
    return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, '0')}`;
  });
}

/** Sorts what is past first, then month by month, what has no date last. */
export function byMonth(a: DueMonth, b: DueMonth): number {
  const order = (month: DueMonth) => (month === 'past' ? '' : month === 'none' ? '~' : month);
  return order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0;
}
