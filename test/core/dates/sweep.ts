import { type DateContext, needsLazyWords, readDate } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { momentIn } from './moment/locales.ts';

/** One combination of language and style, with what was printed and not read of it. */
export interface Tried {
  readonly language: string;
  readonly style: string;
  readonly count: number;
  readonly unread: readonly string[];
  readonly wrong: readonly string[];
}

export const HUBSPOT = 'da de en en-GB es fi fr it ja ko nl no nb pl pt-BR sv th zh-CN zh-TW'.split(' ');
export const FURTHER =
  'ar ar-SA ar-EG bg bn bs ca cs cy el en-AU en-CA en-IN es-MX et eu fa fil fr-CA ga gl gu he hi hr hu hy id is ka kk km kn ko lo lt lv mk ml mn mr ms my nn pa pt pt-PT ro ru si sk sl sq sr sr-Latn sw ta te tr uk ur uz vi zh-HK'.split(
    ' ',
  );
export const INTL_LANGUAGES = [...new Set([...HUBSPOT, ...FURTHER])].sort();

export const NOW = Date.UTC(2026, 10, 24, 12, 34, 56);
const DAY = 86_400_000;
const ZONES = ['Europe/Warsaw', 'America/New_York', 'Asia/Kolkata', 'UTC', 'America/Los_Angeles'];
/** In which moment prints for the tables and for `docs/dates.md`. */
export const MOMENT_ZONE = 'UTC';
const SINCE = Date.UTC(2006, 0, 1);
const STYLES = ['full', 'long', 'medium', 'short'] as const;
const INSTANTS = [3, 11, 40, 75, 104, 133, 162, 200, 231, 262, 291, 322, 353, 700, 1333].map(
  (days, index) => NOW - days * DAY + index * 4_567_890,
);

export function contextOf(language: string, timeZone: string): DateContext {
  const languages = [language];
  return { now: NOW, languages, timeZone, since: SINCE, ...(needsLazyWords(languages) && { wordings: WORDINGS }) };
}

/** The user's own zone, as the context says: another for each language. */
function zoneOf(language: string): string {
  return ZONES[INTL_LANGUAGES.indexOf(language) % ZONES.length] ?? 'UTC';
}

class Trial {
  count = 0;
  readonly unread: string[] = [];
  readonly wrong: string[] = [];

  constructor(
    readonly language: string,
    readonly style: string,
  ) {}

  /** The text must be read as a span that holds the instant, and no reading may be wider than `width` ms. */
  see(text: string, instant: number, width: number, context: DateContext): void {
    this.count++;
    const reading = readDate(text, context);
    if (!reading || reading.when === 'never') {
      this.unread.push(text);
      return;
    }
    const holds = reading.readings.some((span) => holdsWithin(span, instant, width));
    if (!holds) this.wrong.push(text);
  }
}

function holdsWithin(
  span: { earliest: number | null; latest: number | null },
  instant: number,
  width: number,
): boolean {
  if (span.earliest === null || span.latest === null) return false;
  return span.earliest <= instant && instant <= span.latest && span.latest - span.earliest <= width;
}

const WIDTHS = { full: 1000, long: 1000, medium: 1000, short: 60_000 } as const;

export function tryIntlAbsolute(language: string): Tried[] {
  const tried: Tried[] = [];
  for (const dateStyle of STYLES) {
    for (const timeStyle of [undefined, ...STYLES]) {
      const trial = new Trial(language, `${dateStyle}/${timeStyle ?? 'none'}`);
      const timeZone = zoneOf(language);
      const format = new Intl.DateTimeFormat(language, { dateStyle, ...(timeStyle && { timeStyle }), timeZone });
      const width = timeStyle ? WIDTHS[timeStyle] : 25 * 3_600_000;
      for (const instant of INSTANTS) trial.see(format.format(instant), instant, width, contextOf(language, timeZone));
      tried.push(trial);
    }
  }
  return tried;
}

const TIMES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', minute: '2-digit' },
  { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  { hour: 'numeric', minute: '2-digit', hour12: true },
  { hour: '2-digit', minute: '2-digit', hour12: false, timeZoneName: 'short' },
];

/** A day and a time of which the year is left out, or has two digits: the instant must lie in the reading, however wide. */
export function tryIntlSkeletons(language: string): Tried[] {
  const timeZone = zoneOf(language);
  const months = ['numeric', '2-digit', 'short', 'long'] as const;
  return months.flatMap((month) =>
    ([undefined, '2-digit'] as const).map((year) => {
      const trial = new Trial(language, `${month} month, ${year ? '2-digit' : 'no'} year`);
      for (const [index, time] of TIMES.entries()) {
        const options = { day: 'numeric', month, ...(year && { year }), ...time } as const;
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone });
        for (const instant of [INSTANTS[index], INSTANTS[index + 5], INSTANTS[index + 9]]) {
          if (instant !== undefined)
            trial.see(format.format(instant), instant, Number.POSITIVE_INFINITY, contextOf(language, timeZone));
        }
      }
      return trial;
    }),
  );
}

/** What a unit is in days. */
const UNITS = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.24,
};

export function tryIntlRelative(language: string): Tried[] {
  const tried: Tried[] = [];
  for (const style of ['long', 'short', 'narrow'] as const) {
    for (const numeric of ['always', 'auto'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style, numeric });
      const trial = new Trial(language, `${style}/${numeric}`);
      for (const [unit, days] of Object.entries(UNITS)) {
        for (const amount of [-17, -11, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 6, 12, 21]) {
          const text = format.format(amount, unit as Intl.RelativeTimeFormatUnit);
          trial.see(
            text,
            NOW + amount * days * DAY,
            3 * days * 1.1 * DAY + 4 * 3_600_000,
            contextOf(language, zoneOf(language)),
          );
        }
      }
      tried.push(trial);
    }
  }
  return tried;
}

const AGES = [
  10, 50, 600, 3000, 4000, 20_000, 70_000, 90_000, 200_000, 8e5, 2.4e6, 3.5e6, 5e6, 8e6, 10.5e6, 13e6, 15.6e6, 18.2e6,
  20.8e6, 23.5e6, 26e6, 30e6, 6.3e7, 1e8, 1.7e8,
].map((seconds) => seconds * 1000);
const MOMENT_STYLES = ['ll', 'L', 'LL', 'LLL', 'LLLL', 'lll', 'llll', 'l'] as const;

/** Everything moment prints in one of its locales. */
export function tryMoment(locale: string): Tried[] {
  const context = contextOf(locale, MOMENT_ZONE);
  const at = (instant: number) => momentIn(MOMENT_ZONE, instant, locale);
  const tried: Tried[] = [];
  const ago = new Trial(locale, 'fromNow');
  for (const age of AGES) {
    for (const sign of [-1, 1]) {
      const instant = NOW + sign * age;
      ago.see(at(instant).from(at(NOW)), instant, Math.max(3.3 * age, 4 * 60_000, 2.2 * age), context);
    }
  }
  tried.push(ago);
  for (const style of MOMENT_STYLES) {
    const trial = new Trial(locale, style);
    const width = style.length < 3 ? 25 * 3_600_000 : 60_000;
    for (const instant of INSTANTS) trial.see(at(instant).format(style), instant, width, context);
    tried.push(trial);
  }
  const calendar = new Trial(locale, 'calendar');
  for (const days of [-30, -5, -2, -1, 0, 1, 2, 5, 30]) {
    const instant = NOW + days * DAY;
    calendar.see(at(instant).calendar(at(NOW)), instant, 25 * 3_600_000, context);
  }
  tried.push(calendar);
  return tried;
}
