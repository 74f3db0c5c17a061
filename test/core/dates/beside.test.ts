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
  ['en', 'created twenty one years ago'],
  ['en', 'twenty-one days ago'],
  ['ru', 'двадцать один день назад'],
  ['tr', 'yirmi bir yıl önce'],
  ['ko', '이십일 년 전'],
  ['ko', '십일 일 전'],
  ['en', '1½ years ago'],
])('%s: of "%s" the end is not read as a smaller amount', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'created one day ago', 'one day ago'],
  ['en', 'a month ago', 'a month ago'],
  ['ru', 'создан день назад', 'день назад'],
  ['ko', '접근키가 약 일년 전에', '약 일년 전'],
  ['ko', '토큰이 한 달 전에', '한 달 전'],
])('%s: "%s" is read', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  ['en', 'last year, May 4'],
  ['en', 'May 4 last year'],
  ['en', 'May 4, two years ago'],
  ['ja', '昨年5月4日'],
  ['ja', '令和三年5月4日'],
  ['zh', '前年5月4日 10:00'],
  ['zh', '民國110年5月4日'],
  ['ko', '재작년 5월 4일 10:00'],
])('%s: in "%s" the day is not one of the last twelve months', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'created on May 4', 'May 4'],
  ['ja', '2024年5月4日', '2024年5月4日'],
  ['ja', '令和3年5月4日', '令和3年5月4日'],
])('%s: "%s" is read whole', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  ['zh', '是在 2 天 之前建立的', '2 天 之前'],
  ['zh', '約 2 個月 之前', '約 2 個月 之前'],
  ['he', 'נוצר לפני בערך חודש אחד', 'לפני בערך חודש אחד'],
  ['pl', 'utworzony około roku temu', 'około roku temu'],
  ['hu', 'létrehozva csaknem 2 éve', 'csaknem 2 éve'],
  ['fi', 'created noin kuukausi ago', 'noin kuukausi ago'],
])('%s: "%s", as Rails prints it, is read whole', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});
