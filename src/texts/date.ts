import { locale, plural, t } from '../browser/i18n.ts';
import type { CalendarDate } from '../core/lifecycle.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import { calendarInterval } from '../core/time/catalogue-date.ts';
import type { Interval } from '../core/time/interval.ts';
import type { DaySpan } from '../core/verdict/day-span.ts';
import { calendarDay } from '../core/verdict/here.ts';
import { zoneHere } from './zone-here.ts';

export { zoneHere };

/** Days as they stand on their own: "May 9, 2026" · "between May 3 and May 9, 2026" · "by May 9, 2026" · "not known". */
export function daysText(days: DaySpan): string {
  return phrase(days, (date) => date);
}

/** Days as they stand in a sentence: "on May 9, 2026", "between …". */
export function whenText(days: DaySpan): string {
  return phrase(days, (date) => t('date_on', date));
}

/** "May 9, 2026": one calendar day, the same in every zone. */
export function dayText(day: CalendarDay): string {
  return formatOf('day').format(Date.parse(day));
}

/** The same for a chip: "May 9, 2026" with a short month. */
export function shortDayText(day: CalendarDay): string {
  return formatOf('shortDay').format(Date.parse(day));
}

/** An instant (epoch ms), as the day that it is where the person is. */
export function instantText(instant: number): string {
  return dayText(calendarDay(instant, zoneHere()));
}

/** An interval of instants (epoch ms), as the days that they are where the person is. */
export function intervalText({ earliest, latest }: Interval): string {
  const day = (instant: number | null) => (instant === null ? null : calendarDay(instant, zoneHere()));
  return daysText({ from: day(earliest), to: day(latest) });
}

export function todayHere(): CalendarDay {
  return calendarDay(Date.now(), zoneHere());
}

/** "today" · "tomorrow" · "in 12 days". */
export function inDaysText(inDays: number): string {
  return inDays <= 0 ? t('in_today') : inDays === 1 ? t('in_tomorrow') : plural('in_days', inDays);
}

/** Of an end that may have come already: "since November 3; ends by December 2, 2026 at the latest". */
export function begunText({ from, to }: DaySpan): string {
  return to ? t('begun_between', ...pairText(from ?? to, to)) : t('begun_since', from ? dayText(from) : '');
}

/** A date of the catalogue: "November 30, 2022", or, where only the month is known, "September 2027". */
export function calendarText(date: CalendarDate): string {
  if (!isMonth(date)) return dayText(date);
  return formatOf('month').format(calendarInterval(date).earliest);
}

/** The same for a chip: "Nov 30, 2022" · "Sep 2027". */
export function shortCalendarText(date: CalendarDate): string {
  if (!isMonth(date)) return shortDayText(date);
  return formatOf('shortMonth').format(calendarInterval(date).earliest);
}

export function isMonth(date: CalendarDate): boolean {
  return date.length === 'YYYY-MM'.length;
}

function phrase({ from, to }: DaySpan, single: (date: string) => string): string {
  if (from === null) return to === null ? t('date_unknown') : t('date_by', dayText(to));
  if (to === null) return t('date_from', dayText(from));
  if (from === to) return single(dayText(from));
  return t('date_between', ...pairText(from, to));
}

/** Two days of one sentence. A year that both share stands once: with the second, or with the first where years come first. */
function pairText(from: CalendarDay, to: CalendarDay): [string, string] {
  if (from.slice(0, 4) !== to.slice(0, 4)) return [dayText(from), dayText(to)];
  return isYearFirst() ? [dayText(from), dayAndMonth(to)] : [dayAndMonth(from), dayText(to)];
}

function isYearFirst(): boolean {
  return formatOf('day').formatToParts(0)[0]?.type === 'year';
}

function dayAndMonth(day: CalendarDay): string {
  return formatOf('dayAndMonth').format(Date.parse(day));
}

const FORMS = {
  day: { dateStyle: 'long' },
  shortDay: { dateStyle: 'medium' },
  month: { year: 'numeric', month: 'long' },
  shortMonth: { year: 'numeric', month: 'short' },
  dayAndMonth: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A list of hundreds of keys writes a thousand dates: making a format costs more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(form: keyof typeof FORMS): Intl.DateTimeFormat {
  const id = `${form} ${locale()}`;
  const format = formats.get(id) ?? new Intl.DateTimeFormat(locale(), { ...FORMS[form], timeZone: 'UTC' });
  formats.set(id, format);
  return format;
}
