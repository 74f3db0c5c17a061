import { offsetAt } from '../time/zone.ts';
import { dayIn } from './calendars.ts';
import { normalizeWord, UNSPACED } from './normalize.ts';
import type { Words } from './words.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FIRST = Date.UTC(2023, 0, 3);
const full = { timeStyle: 'full' } as const;
/**
 * The shapes in which a name may take another form: alone, beside a day, in a full date. Not month and year without a day:
 * V8 11 ends the process over `formatToParts` of those in Scottish Gaelic.
 */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', ...full },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { weekday: 'long' },
  { weekday: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { hour: 'numeric', hour12: true },
];

/** Learns a language's names of months, weekdays, eras, hours and zones, and the small words between them, from Intl. */
export function learnAbsolute(words: Words, language: string, zone: string, now: number): void {
  const { calendar: own } = new Intl.DateTimeFormat(language).resolvedOptions();
  for (const calendar of new Set(['gregory', own, ...(/^ja/.test(language) ? ['japanese'] : [])])) {
    if (!/japanese|buddhist/.test(calendar)) words.calendars.add(calendar);
    if (calendar === 'buddhist') words.shortYears.add(calendar);
    for (const shape of SHAPES) learnShape(words, language, calendar, shape);
  }
  for (const timeZone of [zone, 'UTC', 'Etc/GMT-1']) learnZone(words, language, timeZone, now);
  learnNumeric(words, language);
}

function learnShape(words: Words, language: string, calendar: string, shape: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(language, { ...shape, calendar, timeZone: 'UTC' });
  // Each step meets another weekday and hour, and every month is met; other calendars' months begin elsewhere.
  const stride = calendar !== 'gregory' ? 10 : shape.month && !shape.weekday ? 30 : 15;
  const between = new Set<string>();
  for (let step = 0; step * stride < 366; step++) {
    const instant = FIRST + step * (stride * DAY + HOUR);
    for (const [type, text] of pieces(format.formatToParts(instant), between))
      learnPiece(words, type, text, calendar, instant);
  }
}

function learnPiece(words: Words, type: string, text: string, calendar: string, instant: number): void {
  const date = new Date(instant);
  if (type === 'literal') words.add(text, 'filler', true);
  if (type === 'month') words.add(text, 'months', monthAt(calendar, date));
  if (type === 'weekday') words.add(text, 'weekdays', date.getUTCDay());
  if (type === 'era')
    words.add(text, 'era', calendar === 'japanese' ? date.getUTCFullYear() - dayIn(calendar, instant).year : 0);
  if (type !== 'dayPeriod') return;
  for (const form of [text, text.replace(/[. ]/g, '')]) words.add(form, 'hours', date.getUTCHours());
}

/** The Japanese and the Thai calendar count other years, with the same months. */
function monthAt(calendar: string, date: Date): string {
  return /gregory|japanese|buddhist/.test(calendar)
    ? `gregory ${date.getUTCMonth() + 1}`
    : `${calendar} ${dayIn(calendar, date.getTime()).month}`;
}

/** In which order, and with which separators, the language writes numbers alone. */
function learnNumeric(words: Words, language: string): void {
  for (const options of [{ dateStyle: 'short' }, TWO_DIGITS] as const) {
    const parts = partsOf(language, options);
    const separator = separatorOf(parts);
    if (separator && parts.some(({ type, value }) => type === 'year' && normalizeWord(value).length === 2))
      words.shortYears.add(startsWithYear(parts) ? `y${separator}` : separator);
  }
  // Not in parts, for the reason that stands above SHAPES.
  const [digits = ''] = /\d\d/.exec(textOf(language, { year: '2-digit' })) ?? [];
  for (const month of ['short', 'long'] as const)
    if (digits && textOf(language, { year: '2-digit', month }).startsWith(digits)) words.shortYears.add('yM');
  for (const month of ['short', 'long'] as const) {
    // With a weekday, since all languages that print a bare hour print one there; Panjabi does so there alone.
    const hour = textOf(language, { month, day: 'numeric', weekday: 'long', hour: 'numeric', hourCycle: 'h23' });
    words.hasBareHours ||= /[^ ,]{3} \d\d[\p{L}\p{M}]*$/u.test(hour);
  }
  const separator = separatorOf(partsOf(language, { month: 'numeric', day: 'numeric' }));
  if (separator) words.dayMonths.add(separator);
}

/** Whether the language puts a year of two digits first. */
export function isYearFirst(language: string): boolean {
  return startsWithYear(partsOf(language, TWO_DIGITS));
}

const TWO_DIGITS = { year: '2-digit', month: '2-digit', day: '2-digit' } as const;

function partsOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(FIRST);
}

function textOf(language: string, options: Intl.DateTimeFormatOptions): string {
  return normalizeWord(new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(FIRST));
}

const separatorOf = (parts: readonly Intl.DateTimeFormatPart[]) =>
  /[./-]/.exec(parts.map(({ type, value }) => (type === 'literal' ? normalizeWord(value) : '')).join(''))?.[0];

const startsWithYear = (parts: readonly Intl.DateTimeFormatPart[]) =>
  parts.find(({ type }) => type !== 'literal')?.type === 'year';

/** What the language calls a zone in winter and in summer. Of `GMT+1` the word is kept: it is read with its number. */
function learnZone(words: Words, language: string, timeZone: string, now: number): void {
  for (const timeStyle of ['full', 'long'] as const) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle, timeZone });
    for (const instant of [now, now - 183 * DAY]) {
      const parts = format.formatToParts(instant);
      const at = parts.findIndex(({ type }) => type === 'timeZoneName');
      const name = bare(normalizeWord(parts[at]?.value ?? ''));
      const word = name.replace(/ *[+-] *\d[\d:.]* */, '');
      const minutes = word === name ? offsetAt(instant, timeZone) / 60_000 : 0;
      for (const form of [word, word + tailOf(parts[at + 1])]) if (!/\d/.test(form)) words.add(form, 'zone', minutes);
    }
  }
}

/**
 * Names, also with letters that are written onto them (Hebrew "in March"), and each word of what stands between, which is put
 * into `between` and comes once.
 */
function* pieces(
  parts: readonly Intl.DateTimeFormatPart[],
  between: Set<string>,
): Generator<[type: string, text: string]> {
  for (const [index, { type, value }] of parts.entries()) {
    const text = normalizeWord(value);
    // Where the platform has no names it prints `M11`.
    if (type !== 'literal' && (!/\d/.test(text) || /^m\d+$/.test(text))) {
      yield [type, bare(text)];
      if (!UNSPACED.test(text)) {
        const head = /[\p{L}\p{M}]*$/u.exec(literal(parts[index - 1]))?.[0] ?? '';
        yield [type, bare(head + text + tailOf(parts[index + 1]))];
      }
    } else {
      const all = text + tailOf(parts[index + 1]);
      if (/^[\d ,.:/-]*$/.test(all) || between.has(all)) continue;
      between.add(all);
      for (const word of all.match(/[\p{L}\p{M}]+/gu) ?? []) yield ['literal', word];
    }
  }
}

/** Letters that are written onto what stands before. */
function tailOf(next: Intl.DateTimeFormatPart | undefined): string {
  return /^[\p{L}\p{M}]*/u.exec(literal(next))?.[0] ?? '';
}

function literal(part: Intl.DateTimeFormatPart | undefined): string {
  return part?.type === 'literal' ? normalizeWord(part.value) : '';
}

/** Without the dots and spaces at its ends: they come and go. */
export function bare(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
