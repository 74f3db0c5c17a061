import { expect, test } from 'vitest';
import { readAge } from '../../../src/core/dates/age.ts';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const NOW = Date.parse('2026-11-24T12:00Z');
const DAY = 86_400_000;
const contextOf = (language: string) => ({
  ...{ now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS },
});
const readings = (text: string, language: string) => findDates(text, contextOf(language));

test.each([
  ['en', 'No 24, 2025'],
  ['en', 'No 24 2025'],
  ['en', 'De 3, 2025'],
  ['en', '3:14 March 2026'],
  ['en', 'v3:14 March'],
])('%s: two letters are no month, and what goes on behind a colon no day: %s', (language, text) => {
  expect(readings(text, language)).toEqual([]);
});

test.each([
  ['en', 'prod2, 14 March', '14 March'],
  ['en', 'backup-v2 · 14 March', '14 March'],
  ['en', 'created 3 days ago, key 5', '3 days ago'],
  ['de', 'erstellt vor 3 Tagen, Schlüssel 5', 'vor 3 Tagen'],
])('%s: a number in a name is none of a date: of "%s" it is "%s"', (language, text, date) => {
  expect(readings(text, language).map(({ start, end }) => text.slice(start, end))).toEqual([date]);
});

test.each([
  ['en', 'last month Thursday'],
  ['en', 'last year Thursday'],
  ['de', 'letzten Monat Donnerstag'],
])('%s: a weekday beside another time than a week is none of this week: %s', (language, text) => {
  const within = readings(text, language).filter(
    ({ when }) => when !== 'never' && (when.earliest ?? 0) > NOW - 8 * DAY,
  );
  expect(within).toEqual([]);
});

test('how old something is is told as an age, and how long ago it was made is not', () => {
  const sources = (text: string) => readings(text, 'en').map(({ source }) => source);
  expect(sources('412 days old')).toEqual(['age']);
  expect(sources('412 days ago')).toEqual(['relative']);
});

test.each([
  ['de', '1,5 Jahre'],
  ['en', '1.5 years'],
])('%s: an age of "%s" may be one and a half years, and is not ten', (language, text) => {
  const when = readAge(text, contextOf(language))?.when;
  const { earliest, latest } = when && when !== 'never' ? when : { earliest: 0, latest: 0 };
  expect(earliest).toBeGreaterThan(NOW - 3 * 366 * DAY);
  expect(earliest).toBeLessThan(NOW - 548 * DAY);
  expect(latest).toBeGreaterThan(NOW - 548 * DAY);
});

test('an age in a zone that is not known is not read, and any other mistake is told', () => {
  expect(readAge('187 days', { ...contextOf('en'), timeZone: 'No/Zone' })).toBeNull();
  const broken = {
    ...contextOf('en'),
    get now(): number {
      throw new TypeError('no clock');
    },
  };
  expect(() => readAge('187 days', broken)).toThrow('no clock');
});

test('a day of one digit before a month is no year', () => {
  const days = (text: string, language: string) =>
    readings(text, language).flatMap(({ readings }) =>
      readings.map(({ earliest }) => new Date(earliest ?? 0).getUTCFullYear()),
    );
  for (const language of ['en', 'de', 'hu', 'ja', 'zh', 'lt', 'sv', 'ko'])
    expect(
      days('5 Nov 24', language).filter((year) => year === 2005),
      language,
    ).toEqual([]);
});
