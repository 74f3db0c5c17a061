import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const NOW = Date.parse('2026-11-25T21:53:21Z');

/** Texts of the dates that are found. */
function found(text: string, language: string): string[] {
  const context = { now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  return findDates(text, context).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['en', 'before 14 March 2026'],
  ['en', 'Created prior to Mar 14, 2026'],
  ['en', 'after 2026-03-14'],
  ['en', 'no later than 14 March 2026'],
  ['en', '14 March 2026 or before'],
  ['en', '14 March 2026, or earlier'],
  ['en', 'approximately 14 March 2026'],
  ['en', '~ 14 March 2026'],
  ['en', '14 March 2026 (estimated)'],
  ['en', '14 March 2026?'],
  ['en', 'not 3 days ago'],
  ['en', 'probably 3 days ago'],
  ['en', 'unknown (before 14 March 2026)'],
  ['de', 'vor dem 14. März 2026'],
  ['de', 'etwa 14. März 2026'],
  ['fr', 'avant le 14 mars 2026'],
  ['es', 'antes del 14 de marzo de 2026'],
  ['pl', 'przed 14 marca 2026'],
  ['ru', 'около 14 марта 2026 г.'],
  ['ja', '2026年3月14日以前'],
  ['ja', '約2026年3月14日'],
])('%s: "%s" is not that day', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'May 4th, twenty twenty'],
  ['en', 'May 4th, two thousand and twenty'],
  ['en', 'Nov 24, MMXX'],
  ['en', 'May 4th of last century'],
])('%s: the year of "%s" is not this one', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'valid until 14 March 2026', '14 March 2026'],
  ['en', 'in use since 14 March 2026', '14 March 2026'],
  ['en', 'never used; created 3 days ago', '3 days ago'],
  ['en', 'about 3 days ago', 'about 3 days ago'],
  ['en', 'Piano, 14 March 2026', '14 March 2026'],
  ['en', '14 March 2026 by Esther', '14 March 2026'],
  ['en', 'created on Nov 24, last used', 'Nov 24'],
  ['de', 'gültig bis 14. März 2026', '14. März 2026'],
  ['pl', 'ważny do 14 marca 2026', '14 marca 2026'],
  ['ru', 'действителен до 14 марта 2026 г.', '14 марта 2026 г.'],
  ['zh', '3天之前', '3天之前'],
])('%s: of "%s" the date is read', (language, text, date) => {
  expect(found(text, language)).toContain(date);
});
