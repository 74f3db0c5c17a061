import type { Interval } from '../../core/interval.ts';

/** The calendar day of an instant (epoch ms) where the user is, YYYY-MM-DD. */
export function dayOf(instant: number): string {
  const date = new Date(instant);
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}

/** The user's time zone, an IANA name. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** An instant (epoch ms) as an interval. */
export function instantly(at: number): Interval {
  return { earliest: at, latest: at };
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  10: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
};

/** A date of the catalogue (`2027-09`, `2027-09-14`) in words of the language. Anything else is shown as it stands. */
export function calendarText(date: string, language: string): string {
  const instant = Date.parse(date);
  const format = FORMATS[date.length];
  return format && !Number.isNaN(instant) ? new Intl.DateTimeFormat(language, format).format(instant) : date;
}
