import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/dates/index.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { contextOf, INTL_LANGUAGES, NOW } from './sweep.ts';

const DAY = 86_400_000;
/** How many of each language to try, other ones each time; without it the same ones each time, so that no run fails by chance. */
const MANY = process.env.KEYTURN_SKELETONS;
/** In the far zones, where these run once more, a few show that the zone of the machine plays no part. */
const RUNS = MANY ? { numRuns: Number(MANY) } : { numRuns: process.env.TZ?.startsWith('Pacific/') ? 12 : 120, seed: 1 };
const ZONES = ['Europe/Warsaw', 'America/New_York', 'Asia/Kolkata', 'UTC', 'America/Los_Angeles'];
const optional = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
/** What may be printed of a day and a time together; without a year it was in the last twelve months. */
const printed = fc.record({
  options: fc.record({
    month: fc.constantFrom('numeric', '2-digit', 'short', 'long'),
    day: fc.constantFrom('numeric', '2-digit'),
    year: optional('numeric', '2-digit'),
    weekday: optional('short', 'long'),
    hour: optional('numeric', '2-digit'),
    minute: optional('2-digit'),
    second: optional('2-digit'),
    hour12: optional(true, false),
    timeZoneName: optional('short', 'long', 'longOffset'),
  }),
  age: fc.integer({ min: 3600_000, max: 360 * DAY }),
  years: fc.integer({ min: 0, max: 9 }),
}) as fc.Arbitrary<{ options: Intl.DateTimeFormatOptions; age: number; years: number }>;

/** No time zone and no seconds without an hour: the platform would add a whole date or time of its own. */
function sound({
  hour,
  minute,
  second,
  timeZoneName,
  hour12,
  ...date
}: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  const time = { hour, minute, second: minute && second, timeZoneName, hour12 } as const;
  return JSON.parse(JSON.stringify({ ...date, ...(hour && time) }));
}

describe('a day and a time, in whatever form Intl prints them', () => {
  it.each(INTL_LANGUAGES)('hold the instant, or are not read: %s', (language) => {
    const timeZone = ZONES[INTL_LANGUAGES.indexOf(language) % ZONES.length] ?? 'UTC';
    fc.assert(
      fc.property(printed, ({ options, age, years }) => {
        const instant = NOW - age - (options.year ? years * 365 * DAY : 0);
        const text = new Intl.DateTimeFormat(language, { ...sound(options), timeZone }).format(instant);
        const when = readDate(text, contextOf(language, timeZone))?.when;
        if (!when) return;
        expect(when, text).not.toBe('never');
        if (when === 'never') return;
        expect(when.earliest ?? -Infinity, text).toBeLessThanOrEqual(instant);
        expect(when.latest ?? Infinity, text).toBeGreaterThanOrEqual(instant);
      }),
      RUNS,
    );
  });

  it.each([
    ['cs', '3. 11. 9', Date.UTC(2026, 10, 3, 9)],
    ['hu', '10. 8. 23h', Date.UTC(2026, 9, 8, 23)],
    ['hu', '12. 5. 9', Date.UTC(2025, 11, 5, 9)],
    ['ko', '10. 10. 9시', Date.UTC(2026, 9, 10, 9)],
    ['pa', 'ਸੋਮਵਾਰ, 3 ਅਗਸਤ 15', Date.UTC(2026, 7, 3, 15)],
  ])('are never read as another year or day for the hour behind them: %s %s', (language, text, instant) => {
    const readings = readDate(text, contextOf(language, 'UTC'))?.readings;
    const holds = ({ earliest, latest }: Interval) => Number(earliest) <= instant && instant <= Number(latest);
    expect(readings?.some(holds) ?? true).toBe(true);
  });

  it.each([
    ['en', { month: 'numeric', day: 'numeric' }],
    ['de', { month: 'numeric', day: 'numeric' }],
    ['ja', { month: 'short', day: 'numeric' }],
    ['ko', { month: 'short', day: 'numeric' }],
    ['zh-TW', { month: 'short', day: 'numeric' }],
    ['fr', { month: '2-digit', day: '2-digit' }],
    ['sv', { year: '2-digit', month: 'short', day: 'numeric' }],
    ['hu', { year: '2-digit', month: 'short', day: 'numeric' }],
  ] as const)('are read without a year, or with two digits of it, too: %s %j', (language, options) => {
    const instant = Date.UTC(2026, 3, 20, 9, 10);
    const format = { ...options, hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
    const text = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(instant);
    const reading = readDate(text, contextOf(language, 'UTC'));
    expect(reading?.readings, text).toContainEqual({ earliest: instant, latest: instant + 59_999 });
  });

  it.each(['de', 'fr', 'fr-CA', 'bg', 'ja', 'ko', 'zh-CN', 'vi'])(
    'are read of an hour alone behind which a word says that it is one: %s',
    (language) => {
      const instant = Date.UTC(2026, 3, 21, 13);
      const format = { month: 'short', day: 'numeric', hour: 'numeric', hour12: false } as const;
      const text = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(instant);
      const when = readDate(text, contextOf(language, 'UTC'))?.when;
      if (when) expect(when, text).toEqual({ earliest: instant, latest: instant + 3_599_999 });
      if (!/^(?:ko|bg|vi)/.test(language)) expect(when, text).toBeDefined();
    },
  );

  it.each([
    ['en', '21 Nov 13', [2013]],
    ['en', '21 Nov, 13', [2013, 2026]],
    ['es', '21 nov, 13', [2013, 2026]],
    ['es', '21 de noviembre de 13', [2013]],
    ['it', '21 novembre alle ore 13', [2013, 2026]],
    ['pl', '21 lis, 13', [2013, 2026]],
    ['pl', '21 listopada 13', [2013, 2026]],
    ['sv', '21 nov. 13', [2013, 2026]],
    ['th', '21 พ.ย. 13', [2013, 2026]],
    ['en', '21-Nov-13', [2013]],
    ['en', 'Nov 21, 25', [2025]],
  ] as const)('may be of a year or an hour, where both are written so: %s %s', (language, text, years) => {
    const readings = readDate(text, contextOf(language, 'UTC'))?.readings ?? [];
    expect(readings.map(({ latest }) => new Date(latest ?? 0).getUTCFullYear())).toEqual(years);
  });
});
