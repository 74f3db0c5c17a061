import type { CalendarDay } from '../time/calendar-day.ts';
import type { ActBy } from './act-by.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;
/** Where a credential stands in time: `past` its day to act by is over · the month of that day · `none` no such day. */
export type DueMonth = 'past' | 'none' | Month;

const MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/** What can be asked for: a month, or what is before, after or outside of the year that begins with this month. */
export type AskedMonth = DueMonth | 'later';

/** Months of the year that begins with the present one. */
const YEAR = 12;

export function isAskedMonth(text: string): text is AskedMonth {
  return text === 'past' || text === 'later' || text === 'none' || MONTH.test(text);
}

/**
 * The month of the date to act by, which is the first of all dates; `today` where the person is. It is past once the last day on
 * which it may fall is: until then what may be due is due now.
 */
export function dueMonthOf(
  verdict: { readonly dates: readonly Pick<ActBy, 'day' | 'days'>[] },
  today: CalendarDay,
): DueMonth {
  const [first] = verdict.dates;
  if (!first) return 'none';
  if (first.day >= today) return monthOf(first.day);
  return first.days.to !== null && first.days.to < today ? 'past' : monthOf(today);
}

/** All that there is to ask for, in order: together they hold every credential, once. */
export function askedMonths(today: CalendarDay): AskedMonth[] {
  return ['past', ...monthsFrom(today, YEAR), 'later', 'none'];
}

/** True where the date to act by is in what is asked for. */
export function isDueIn(verdict: Parameters<typeof dueMonthOf>[0], asked: AskedMonth, today: CalendarDay): boolean {
  const month = dueMonthOf(verdict, today);
  if (asked !== 'later') return month === asked;
  return month !== 'past' && month !== 'none' && month > (monthsFrom(today, YEAR).at(-1) ?? '');
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
