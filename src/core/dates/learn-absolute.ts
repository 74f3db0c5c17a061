import { dayIn } from './calendars.ts';
import { foldWord } from './fold.ts';
import { add, type Words } from './words.ts';

const DAY = 86_400_000;
const YEAR_START = Date.UTC(2023, 0, 3, 9);
const STYLES = ['full', 'long', 'medium', 'short'] as const;
/** The shapes in which a name may take another form: alone, before a year, in a full date. */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  ...STYLES.map((dateStyle) => ({ dateStyle, timeStyle: 'short' as const })),
  { month: 'long' },
  { month: 'short' },
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
];

/** Learns a language's names of months, weekdays, eras and parts of the day, and the small words between them, from Intl. */
export function learnAbsolute(words: Words, language: string): void {
  const own = new Intl.DateTimeFormat(language).resolvedOptions().calendar;
  for (const calendar of new Set([own, 'gregory', ...(language.startsWith('ja') ? ['japanese'] : [])])) {
    words.calendars.add(calendar === 'japanese' ? 'gregory' : calendar);
    learnCalendar(words, language, calendar);
  }
  learnHours(words, language);
  learnShortYear(words, language);
}

function learnCalendar(words: Words, language: string, calendar: string): void {
  // Fifteen days apart meets every month and, of weekdays, each in turn; other calendars' months begin elsewhere.
  const stride = calendar === 'gregory' ? 15 : 10;
  for (const shape of SHAPES) {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar, timeZone: 'UTC' });
    for (let step = 0; step * stride < 365; step++) {
      const instant = YEAR_START + step * stride * DAY;
      for (const [type, text] of pieces(format.formatToParts(instant)))
        learnPiece(words, type, text, calendar, instant);
    }
  }
}

function learnPiece(words: Words, type: string, text: string, calendar: string, instant: number): void {
  if (/\d/.test(text)) return learnPiece(words, 'literal', text.replace(/[\d ]/g, ''), calendar, instant);
  if (text === '') return;
  if (type === 'literal') words.meaning(text).filler = true;
  else if (type === 'month') {
    const month = dayIn(calendar, instant).month;
    words.addMonth(text, {
      calendar: calendar === 'japanese' || calendar === 'buddhist' ? 'gregory' : calendar,
      month,
    });
  } else if (type === 'weekday') {
    add(words.meaning(text), 'weekdays', new Date(instant).getUTCDay());
  } else if (type === 'era') {
    const isCounted = calendar === 'japanese';
    words.meaning(text).era = isCounted ? new Date(instant).getUTCFullYear() - dayIn(calendar, instant).year : 0;
  }
}

/** Words said of an hour, among them those of flexible day periods ("in the afternoon"). */
function learnHours(words: Words, language: string): void {
  for (const shape of [{ timeStyle: 'short' }, { timeStyle: 'full' }, { hour: 'numeric', hour12: true }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
    for (let hour = 0; hour < 24; hour++) {
      for (const [type, text] of pieces(format.formatToParts(hour * 3_600_000))) {
        const meaning = words.meaning(text);
        if (type === 'literal') meaning.filler = true;
        if (type === 'dayPeriod') meaning.hours = (meaning.hours ?? 0) | (1 << hour);
      }
    }
  }
}

/** In the short form of some languages the year has two digits, and in a few it comes first. */
function learnShortYear(words: Words, language: string): void {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(YEAR_START);
  const year = parts.findIndex(({ type }) => type === 'year');
  if (parts[year]?.value.length !== 2) return;
  const separator = /[./-]/.exec(parts.map(({ type, value }) => (type === 'literal' ? value : '')).join(''))?.[0];
  if (separator) words.shortYears.set(separator, (words.shortYears.get(separator) ?? false) || year === 0);
}

/** Names with letters that are written onto them (Hebrew "in March"), and each word of what stands between. */
export function* pieces(parts: readonly Intl.DateTimeFormatPart[]): Generator<[type: string, text: string]> {
  for (const [index, { type, value }] of parts.entries()) {
    const text = foldWord(value);
    if (type !== 'literal') {
      yield [type, bare(text)];
      const joined = attached(parts, index, text);
      if (joined !== text) yield [type, bare(joined)];
    } else {
      for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) yield ['literal', word];
    }
  }
}

const UNSPACED = /[\u0e00-\u0eff\u0f00-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

function attached(parts: readonly Intl.DateTimeFormatPart[], index: number, text: string): string {
  if (UNSPACED.test(text)) return text;
  const before = parts[index - 1];
  const after = parts[index + 1];
  const head = before?.type === 'literal' ? (/[\p{L}\p{M}]+$/u.exec(foldWord(before.value))?.[0] ?? '') : '';
  const tail = after?.type === 'literal' ? (/^[\p{L}\p{M}]+/u.exec(foldWord(after.value))?.[0] ?? '') : '';
  return head + text + tail;
}

/** Without the dots and spaces at its ends: they come and go. */
export function bare(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
