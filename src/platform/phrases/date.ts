import type { CalendarDate } from '../../core/lifecycle.ts';
import { calendarInterval } from '../../core/time/catalogue-date.ts';
import type { Interval } from '../../core/time/interval.ts';
import { locale, t } from '../i18n.ts';

/** A time as it stands on its own: "May 9, 2026" · "between May 3 and May 9, 2026" · "by May 9, 2026" · "not known". */
export function dateText(when: Interval): string {
  return phrase(when, (date) => date);
}

/** A time as it stands in a sentence: "on May 9, 2026", "between …". */
export function whenText(when: Interval): string {
  return phrase(when, (date) => t('date_on', date));
}

/** "Due on May 9, 2026" · "Due between May 3 and May 9, 2026" · "Was due on May 9, 2026", where `now` (epoch ms) is past all of it. */
export function dueText(due: Interval, now: number): string {
  const past = due.latest !== null && due.latest < now;
  return t(past ? 'due_past' : 'due', whenText(due));
}

/** A date of the catalogue: "November 30, 2022", or, where only the month is known, "September 2027". */
export function calendarText(date: CalendarDate): string {
  const format = isMonth(date) ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(locale(), { ...format, timeZone: 'UTC' }).format(calendarInterval(date).earliest);
}

export function isMonth(date: CalendarDate): boolean {
  return date.length === 'YYYY-MM'.length;
}

function phrase({ earliest, latest }: Interval, single: (date: string) => string): string {
  if (earliest === null) return latest === null ? t('date_unknown') : t('date_by', day(latest));
  if (latest === null) return t('date_from', day(earliest));
  const [from, to] = [day(earliest), day(latest)];
  if (from === to) return single(to);
  const sameYear = new Date(earliest).getFullYear() === new Date(latest).getFullYear();
  return t('date_between', sameYear ? dayAndMonth(earliest) : from, to);
}

/** In the user's own zone. */
function day(instant: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(instant);
}

function dayAndMonth(instant: number): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long' }).format(instant);
}
