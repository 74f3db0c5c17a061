import { describe, expect, test } from 'vitest';
import { type DateReading, findDates, readDate } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { foundOf } from '../../../src/core/dates/understand.ts';

/** What a reading tells besides its day: how exact it is, in which orders, of which source, where it stands in the text. */

const NOW = Date.UTC(2026, 10, 24, 12);
const context = (...languages: string[]) => ({
  ...{ now: NOW, languages, timeZone: 'UTC', since: Date.UTC(2006, 0, 1), wordings: WORDINGS },
});
const read = (text: string, ...languages: string[]) => readDate(text, context(...languages));
const daysOf = (reading: DateReading | null) =>
  reading?.readings.map(({ earliest }) => new Date(earliest ?? 0).toISOString().slice(0, 10)).sort();
const placesOf = (text: string, ...languages: string[]) =>
  findDates(text, context(...languages)).map(({ start, end }) => text.slice(start, end));

test.each<[string, DateReading['precision'], DateReading['source']]>([
  ['2024-03-14', 'day', 'iso'],
  ['2024/03/14', 'day', 'absolute'],
  ['14 March 2024', 'day', 'absolute'],
  ['March 2024', 'month', 'absolute'],
  ['2024-03-14 10:02', 'minute', 'iso'],
  ['2024-03-14 10:02:03', 'instant', 'iso'],
  ['14.03.2024 10.02', 'minute', 'absolute'],
  ['Thu Mar 14 10:02:03 2024', 'instant', 'absolute'],
  ['20240314T100203', 'instant', 'absolute'],
  ['yesterday', 'day', 'relative'],
  ['10:02', 'minute', 'time-only'],
  ['3 days ago', 'relative', 'relative'],
])('%s is exact to the %s, and %s', (text, precision, source) => {
  expect(read(text, 'en')).toMatchObject({ precision, source });
});

test.each<[string, string, string[]]>([
  // A day of a month, or a month of a year.
  ['en', 'May 20', ['2020-05-01', '2026-05-20']],
  ['en', 'May 20th', ['2026-05-20']],
  ['en', 'May 9', ['2026-05-09']],
  ['en', '20 May', ['2026-05-20']],
  ['en', 'May 20, 10:02', ['2026-05-20']],
  ['en', 'May 31', ['2026-05-31', '2031-05-01']],
  ['ja', '令和6年3月14日', ['2024-03-14']],
  ['ja', '24/03/14', ['2024-03-14']],
  ['th', '14/3/67', ['2024-03-14']],
  ['pl', '14 październ 2024', ['2024-10-14']],
  ['en', '2024, March, 13', ['2024-03-13']],
  ['hu', '20 máj 21', ['2020-05-21', '2021-05-20']],
  ['fi', '14. maa 2024', ['2024-03-14']],
  ['en', 'Dec 1', ['2025-12-01']],
  ['en', 'Feb 29', ['2024-02-29', '2029-02-01']],
])('%s: %s has the days %j', (language, text, days) => expect(daysOf(read(text, language))).toEqual(days));

test('numbers that cannot begin with a year are read in another order, where they are known to be a date', () => {
  expect(daysOf(readDate('12/25/24', { ...context('ja'), isDate: true }))).toEqual(['2024-12-25']);
  expect(read('March 2024', 'en')?.orders).toEqual([]);
});

test('a month alone far ahead is none, a day has no end within a century', () => {
  expect(read('March 2150', 'en')).toBeNull();
  expect(read('14 March 2150', 'en')?.when).toEqual({ earliest: NOW + 36_525 * 86_400_000, latest: null });
});

test('without a year it says so', () => {
  const isYearless = (text: string, ...languages: string[]) => read(text, ...languages)?.isYearless;
  expect([isYearless('14.03. 10:02', 'de'), isYearless('14 May', 'en'), isYearless('Nov 20, 10:02', 'en')]).toEqual([
    ...[true, true, true],
  ]);
  expect([isYearless('14.03.2024', 'de'), isYearless('14 May 2024', 'en'), isYearless('3 days ago', 'en')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test('which of minutes and months "m" is, its siblings may tell', () => {
  const orders = (text: string) => read(text, 'en')?.orders;
  expect([
    orders('5m ago'),
    orders('5 min ago'),
    orders('5 mo ago'),
    orders('5 days ago'),
    orders('1h 5 min ago'),
  ]).toEqual([...[['minute', 'month'], ['month'], ['minute'], [], []]]);
  const same = { earliest: 1, latest: 2 };
  const spans = [same, { earliest: 1, latest: 3 }, same];
  expect(foundOf(spans, ['dmy', 'mdy', 'ymd'], 'day', 'absolute').readings).toEqual(spans);
});

test('beside a sign it is a bound', () => {
  const isBound = (text: string) => findDates(text, context('en')).map((one) => one.isBound ?? false);
  expect([isBound('≤ 14 March 2026'), isBound('> 14 March 2026'), isBound('14 March 2026')]).toEqual([
    [true],
    [true],
    [false],
  ]);
});

describe('the text of a date', () => {
  test.each<[string, string, string[]]>([
    ['en', 'Created:14 March 2024', ['14 March 2024']],
    ['en', '14 March 2024 ok?', ['14 March 2024']],
    [
      'en',
      '14 March 2024, 10:02 GMT+1 (Central European Time) by Anna',
      ['14 March 2024, 10:02 GMT+1 (Central European Time)'],
    ],
    ['en', '2024-03-14T10:02+01:00[Europe/Paris] x', ['2024-03-14T10:02+01:00[Europe/Paris]']],
    ['de', '21. Nov., 13 Uhr, Anna', ['21. Nov., 13 Uhr']],
    ['en', '2 years & 3 months ago', ['2 years & 3 months ago']],
    ['en', '2 years, 3 months ago by Anna', ['2 years, 3 months ago']],
    ['en', 'about 3 days ago', ['about 3 days ago']],
    ['en', '14 March 2024, 10:02 +9', ['14 March 2024, 10:02']],
    ['en', 'key3, 2 days ago', ['2 days ago']],
    ['en', 'rotate 3, 2 days ago', []],
    ['en', '; 2 days ago', ['2 days ago']],
    ['en', 'keys 5 (2 days ago)', ['2 days ago']],
    ['en', 'twenty-one days ago, key 5', []],
    ['et', '14. märts', ['14. märts']],
    ['et', 'eelmine aasta · aktiivne · 14. märts', ['eelmine aasta']],
    ['et', '14. märts · aktiivne · eelmine aasta', ['eelmine aasta']],
    ['de', 'erstellt vor 3 Tagen', ['vor 3 Tagen']],
    ['en', '14 March 2024 and 15 March 2024', ['14 March 2024', '15 March 2024']],
  ])('%s: of %s is %j', (language, text, places) => expect(placesOf(text, language, 'en')).toEqual(places));
});

test('of a page that may print in any zone a day is as wide as all of them, unless it names one', () => {
  const unsure = (text: string) => readDate(text, { ...context('en'), isZoneUnsure: true })?.when;
  const HOUR = 3_600_000;
  const day = Date.UTC(2024, 2, 14);
  expect(unsure('14 March 2024')).toEqual({ earliest: day - 14 * HOUR, latest: day + 36 * HOUR - 1 });
  expect(unsure('14 March 2024, 10:02')).toEqual({
    earliest: day - 4 * HOUR + 120_000,
    latest: day + 22 * HOUR + 179_999,
  });
  const exact = { earliest: day + 9 * HOUR + 120_000, latest: day + 9 * HOUR + 179_999 };
  expect(unsure('14 March 2024, 10:02 +01:00')).toEqual(exact);
  expect(unsure('14 March 2024, 10:02 Europe/Paris')).toEqual(exact);
});

test('behind a time a word that is no zone leaves the day alone', () => {
  expect(read('14 Mar 2024, 10:02 CET', 'en')?.readings).toEqual([
    { earliest: Date.UTC(2024, 2, 14, 9, 2), latest: Date.UTC(2024, 2, 14, 9, 3) - 1 },
    { earliest: Date.UTC(2024, 2, 14, 8, 2), latest: Date.UTC(2024, 2, 14, 8, 3) - 1 },
  ]);
  const [loose] = findDates('14 Mar 2024, 10:02 (XYZ)', context('en'));
  expect(loose?.precision).toBe('day');
  expect(findDates('14 Mar 2024, 10:02 (1)', context('en'))[0]?.precision).toBe('minute');
});
