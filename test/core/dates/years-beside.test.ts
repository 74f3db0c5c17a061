import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const NOW = Date.parse('2026-11-24T12:00Z');

/** Whether anything in a text reads as younger than two years. */
function isYoung(text: string, language: string): boolean {
  const context = { now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  return findDates(text, context).some(({ when }) => when !== 'never' && (when.latest ?? NOW) > NOW - 730 * 86_400_000);
}

test.each([
  ['en', '20 Nov · 2019'],
  ['en', '2019 · 20 Nov'],
  ['en', 'FY19: 20 Nov'],
  ['en', 'Q4 2019 · 20 Nov'],
  ['en', '14 March (prior year)'],
  ['de', '2019: 20. November'],
  ['de', 'Vorjahr, 14. März'],
  ['fr', '20 novembre, en 2019'],
  ['fr', "l'an dernier, le 14 mars"],
  ['es', '20 de noviembre, año 2019'],
  ['es', 'el año pasado, el 14 de marzo'],
  ['pl', '20 listopada, rok 2019'],
  ['ja', '2019年・11月20日'],
  ['ja', '2019年度 11月20日'],
  ['ko', '2019년도 3월 14일'],
])('%s: the year of "%s" is not this one', (language, text) => expect(isYoung(text, language)).toBe(false));

test.each([
  ['ja', '平成25年5月1日'],
  ['ja', '昭和26年3月14日'],
  ['zh-TW', '民國25年3月14日'],
])('%s: the years of an era that is not known are not of this century: %s', (language, text) =>
  expect(isYoung(text, language)).toBe(false),
);

test.each([
  ['en', '3 years; 2 days ago'],
  ['en', '3 years | 2 days ago'],
  ['en', '3 years / 2 days ago'],
  ['en', '3y·2d ago'],
  ['en', '1_234 days ago'],
  ['ja', '3年・2日前'],
])('%s: of "%s" the last amount is not all', (language, text) => expect(isYoung(text, language)).toBe(false));
