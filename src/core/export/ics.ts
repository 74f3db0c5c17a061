import { addDays, type CalendarDay } from '../time/calendar-day.ts';
import { SECOND } from '../time/units.ts';

/** An all-day entry of a calendar, already worded. */
export interface CalendarItem {
  /** Stable over exports, so that a second import replaces the entry: a credential's key and what falls due, for one. */
  readonly uid: string;
  /** The one day that it stands on. */
  readonly day: CalendarDay;
  readonly title: string;
  readonly text?: string;
  /** An `https:` address; another one is left out. */
  readonly url?: string | null;
  /** An entry of an earlier file that no longer holds: programs that know of it strike it out or take it away. */
  readonly isCancelled?: boolean;
}

/** When the file was written, epoch ms, and which day that was where the person is. */
export interface Written {
  readonly now: number;
  readonly today: CalendarDay;
}

const OCTETS_IN_A_LINE = 75;
/** A reminder comes so many days before, at nine in the morning: an all-day entry begins at midnight. */
const ALARM_DAYS = [7, 1];
const ALARM_HOUR = 9;
/** Sequence numbers count from here in seconds, so that a later file is always the newer one. They fit 31 bits for long. */
const FIRST_FILE = Date.UTC(2026, 0, 1);

/**
 * A calendar file (RFC 5545) of all-day events that block no time. A second file replaces what a first one brought, because
 * each event carries the time of its file as LAST-MODIFIED and as SEQUENCE. Throws a RangeError on a day that does not exist.
 */
export function toIcs(items: readonly CalendarItem[], written: Written): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keyturn//Keyturn//EN',
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => event(item, written)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ uid, day, title, text, url, isCancelled = false }: CalendarItem, { now, today }: Written): string[] {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${identifier(uid)}@keyturn`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - FIRST_FILE) / SECOND))}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    // The end is the first day that is not part of the event.
    `DTEND;VALUE=DATE:${date(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url && /^https:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    ...ALARM_DAYS.filter((before) => !isCancelled && addDays(day, -before) >= today).flatMap((before) =>
      alarm(before, title),
    ),
    'END:VEVENT',
  ];
}

/** Nine in the morning, `before` days ahead, counted back from the midnight with which the day begins. */
function alarm(before: number, title: string): string[] {
  const days = before - 1;
  const trigger = `-P${days > 0 ? `${days}D` : ''}T${24 - ALARM_HOUR}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function date(day: CalendarDay): string {
  return day.replaceAll('-', '');
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
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS_IN_A_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. A lone half of a pair is written as U+FFFD, of three. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
}
