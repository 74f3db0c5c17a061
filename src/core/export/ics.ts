import type { CalendarDate } from '../lifecycle.ts';
import { calendarInterval } from '../time/catalogue-date.ts';

/** An all-day entry of a calendar, already worded. */
export interface CalendarItem {
  /** Stable over exports, so that a second import replaces the entry: a credential's key and what falls due, for one. */
  readonly uid: string;
  /** First day, or the whole month where only that is known. */
  readonly on: CalendarDate;
  /** Last day, where it is another. */
  readonly until?: CalendarDate;
  readonly title: string;
  readonly text?: string;
  /** An `https:` address; another one is left out. */
  readonly url?: string | null;
}

const OCTETS_IN_A_LINE = 75;

/**
 * A calendar file (RFC 5545) of all-day events that block no time. `now` (epoch ms) is when it was written. Throws a
 * RangeError on a day that does not exist.
 */
export function toIcs(items: readonly CalendarItem[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyturn//Keyturn//EN',
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => event(item, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ uid, on, until, title, text, url }: CalendarItem, now: number): string[] {
  const first = calendarInterval(on);
  const last = until === undefined ? first : calendarInterval(until);
  return [
    'BEGIN:VEVENT',
    `UID:${identifier(uid)}@keyturn`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${date(first.earliest)}`,
    // The end is the first day that is not part of the event.
    `DTEND;VALUE=DATE:${date(Math.max(first.latest, last.latest) + 1)}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url && /^https:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function date(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10).replaceAll('-', '');
}

/** One to one, and of characters that no program changes. */
function identifier(uid: string): string {
  return uid.replace(/[^\w.-]/g, (unit) => `~${unit.charCodeAt(0).toString(16)}~`);
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Cuts a line into pieces of 75 octets, never through a character; each further piece is led by a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > OCTETS_IN_A_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
