import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateContext, findDates, readDate } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { HUBSPOT } from './sweep.ts';

const NOW = Date.UTC(2026, 10, 24, 12, 34, 56);
const SINCE = Date.UTC(2006, 0, 1);
const DAY = 86_400_000;
const ZONES = [
  'Europe/Warsaw',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'UTC',
];

function inWarsaw(...languages: string[]): DateContext {
  return { now: NOW, languages, timeZone: 'Europe/Warsaw', since: SINCE, wordings: WORDINGS };
}

/** The reading as ISO instants. */
function when(text: string, context: DateContext = inWarsaw('en', 'pl')): string | undefined {
  const reading = readDate(text, context);
  if (!reading) return undefined;
  if (reading.when === 'never') return 'never';
  const { earliest, latest } = reading.when;
  return `${new Date(earliest ?? 0).toISOString()} ${new Date(latest ?? 0).toISOString()}`;
}

const MARCH_14 = '2024-03-13T23:00:00.000Z 2024-03-14T22:59:59.999Z';
const MARCH_14_AT_10_02 = '2024-03-14T09:02:00.000Z 2024-03-14T09:02:59.999Z';

describe('a printed date', () => {
  const styles = fc.constantFrom('full', 'long', 'medium', 'short');
  const widths = { full: 1000, long: 1000, medium: 1000, short: 60_000 } as const;

  const languages = [...HUBSPOT, 'cs', 'uk', 'ru', 'ar', 'he', 'hi', 'fa', 'ar-SA', 'hu', 'pt-PT', 'vi', 'id'];

  it.each(languages)('is read back as narrow as it was printed, and holds its instant: %s', (language) => {
    const cases = fc.record({
      dateStyle: styles,
      timeStyle: fc.option(styles, { nil: undefined }),
      instant: fc.integer({ min: SINCE + DAY, max: NOW + 20 * 365 * DAY }),
    });
    const place = languages.indexOf(language);
    for (const timeZone of [ZONES[place % ZONES.length], ZONES[(place + 3) % ZONES.length]]) {
      fc.assert(
        fc.property(cases, ({ dateStyle, timeStyle, instant }) => {
          const format = new Intl.DateTimeFormat(language, { dateStyle, ...(timeStyle && { timeStyle }), timeZone });
          const text = format.format(instant);
          const reading = readDate(text, {
            now: NOW,
            languages: [language],
            timeZone: timeZone ?? 'UTC',
            since: SINCE,
          });
          // An hour that the clock shows twice is two hours wide, unless its offset is printed.
          const width = timeStyle ? widths[timeStyle] + 3_600_000 : 25 * 3_600_000;
          const fits = reading?.readings.some(({ earliest, latest }) => {
            const [from, to] = [Number(earliest), Number(latest)];
            return from <= instant && instant <= to && to - from < width;
          });
          expect(fits, text).toBe(true);
        }),
        { numRuns: 70 },
      );
    }
  });

  it.each([
    ['14 marca 2024', MARCH_14],
    ['March 14th, 2024', MARCH_14],
    ['14-Mar-2024', MARCH_14],
    ['2024-03-14', MARCH_14],
    ['14.03.2024', MARCH_14],
    ['Created 14.03.2024', MARCH_14],
    ['\u200e14\u200f.\u200e03.2024', MARCH_14],
    ['14 marca 2024, 10:02', MARCH_14_AT_10_02],
    ['2024-03-14 10:02', MARCH_14_AT_10_02],
    ['2024-03-14T10:02+01:00', MARCH_14_AT_10_02],
    ['2024-03-14T09:02Z', MARCH_14_AT_10_02],
    ['Mar. 14, 2024, 10:02 a.m.', MARCH_14_AT_10_02],
    ['2024-03-14T09:02:03.250Z', '2024-03-14T09:02:03.250Z 2024-03-14T09:02:03.250Z'],
    ['Nov. 23, 2026, 2:46 p.m.', '2026-11-23T13:46:00.000Z 2026-11-23T13:46:59.999Z'],
    ['Nov 23, 2:47', '2026-11-23T01:47:00.000Z 2026-11-23T01:47:59.999Z'],
    ['Dec 1', '2025-11-30T23:00:00.000Z 2025-12-01T22:59:59.999Z'],
    ['Today at 8:15', '2026-11-24T07:15:00.000Z 2026-11-24T07:15:59.999Z'],
    ['8:15', '2026-11-24T07:15:00.000Z 2026-11-24T07:15:59.999Z'],
    ['wczoraj', '2026-11-22T23:00:00.000Z 2026-11-23T22:59:59.999Z'],
    ['March 2024', '2024-02-29T23:00:00.000Z 2024-03-31T21:59:59.999Z'],
  ])('%s', (text, expected) => {
    expect(when(text)).toBe(expected);
  });

  it('is read in the calendar and the digits that the language implies', () => {
    expect(when('14/3/67', inWarsaw('th'))).toBe(MARCH_14);
    expect(when('۱۴۰۲/۱۲/۲۴', inWarsaw('fa'))).toBe(MARCH_14);
    expect(when('令和6年3月14日', inWarsaw('ja'))).toBe(MARCH_14);
    expect(when('१४ मार्च २०२४', inWarsaw('hi'))).toBe(MARCH_14);
    expect(when('2024年3月14日', inWarsaw('zh-CN'))).toBe(MARCH_14);
  });

  it('has both meanings of a word that two languages use for different months', () => {
    const reading = readDate('5 listopada 2024', inWarsaw('hr', 'pl'));
    expect(reading?.readings).toHaveLength(2);
  });

  it('with a word behind its time that may be a zone is as wide as all zones, and the afternoon', () => {
    const [reading] = findDates('14 Mar 2024, 10:02 XYZ', inWarsaw('en'));
    expect(reading?.precision).toBe('day');
    expect(reading?.when).toEqual({ earliest: Date.UTC(2024, 2, 13, 20, 2), latest: Date.UTC(2024, 2, 15, 10, 2) });
  });

  it('of the first of January 1970 means never, with or without a time', () => {
    for (const text of ['1970-01-01', '1/1/1970, 1:00 AM', '1 stycznia 1970', 'Dec 31, 1969, 7:00 PM']) {
      expect(when(text), text).toBe('never');
    }
  });

  it('is not read outside the time that it can lie in', () => {
    for (const text of ['2005-12-01', '14 marca 1999', '31/12/2569']) expect(when(text), text).toBeUndefined();
  });
});

describe('a sentence', () => {
  it('gives each date with its place, and no name', () => {
    const text = 'Created by May on 14 marca 2024 at 10:02, expires in 7 days';
    const found = findDates(text, inWarsaw('en', 'pl'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['14 marca 2024 at 10:02', 'in 7 days']);
  });

  it.each([
    ['ja', '2024年3月14日に作成'],
    ['zh-CN', '创建于2024年3月14日由安娜'],
    ['th', 'สร้างเมื่อ 14 มีนาคม 2024โดยอานา'],
  ])('without spaces between its words gives its date: %s', (language, text) => {
    expect(findDates(text, inWarsaw(language)).map((reading) => reading.when)).toEqual([
      { earliest: Date.parse('2024-03-13T23:00Z'), latest: Date.parse('2024-03-14T23:00Z') - 1 },
    ]);
  });

  it('with several dates is no single date', () => {
    expect(readDate('2024-03-14 – 2024-04-14', inWarsaw('en'))).toBeNull();
  });

  it('may say its label or a half-translated phrase', () => {
    expect(readDate('used 2 godziny temu', inWarsaw('en', 'pl'))?.source).toBe('relative');
    expect(when('Wygasa: Never')).toBe('never');
  });
});
