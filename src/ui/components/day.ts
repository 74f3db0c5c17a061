import type { Interval } from '../../core/time/interval.ts';

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
