import { normalizeWord } from './normalize.ts';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month (1–12) and day of a calendar, by number. */
export interface CalendarFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Gregorian midnight as if it were UTC, ms; null when the calendar has no such day. */
export function wallOf(calendar: string, { year, month, day }: CalendarFields): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregory') return gregorian(year, month, day);
  return searched(calendar, { year, month, day });
}

function gregorian(year: number, month: number, day: number): number | null {
  if (year < 1 || year > 9999) return null;
  const wall = new Date(0).setUTCFullYear(year, month - 1, day);
  return new Date(wall).getUTCDate() === day ? wall : null;
}

/** Other calendars are asked what day a guess is, and the guess is moved until it is the one; null when it never is. */
function searched(calendar: string, { year, month, day }: CalendarFields): number | null {
  let guess = Date.UTC(2020, 0, 1);
  for (let turn = 0; turn < 12 && Math.abs(guess) < 8e15; turn++) {
    const found = dayIn(calendar, guess);
    const months = (year - found.year) * 12 + month - found.month;
    if (months === 0 && day === found.day) return guess;
    // Lunar months are shorter: a guess that falls short is moved again. Never by nothing: the days of months differ.
    guess +=
      DAY *
      (Math.round(months * (calendar.startsWith('islamic') ? 29.53 : 30.44)) + day - found.day || Math.sign(months));
  }
  return null;
}

/** What day an instant is in a calendar, by UTC. */
export function dayIn(calendar: string, instant: number): CalendarFields {
  let format = formats.get(calendar);
  if (!format) {
    const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options);
    formats.set(calendar, format);
  }
  const day = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(instant)) {
    if (type === 'year' || type === 'month' || type === 'day') day[type] = Number(normalizeWord(value));
  }
  return day;
}
