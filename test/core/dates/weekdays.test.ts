import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

/** A Tuesday. */
const NOW = Date.parse('2026-11-24T12:00Z');

/** What is read of a text: each date with its first day, and the last where it may be another. */
function found(text: string, language: string): string[] {
  const context = { now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  return findDates(text, context).map(({ readings }) => {
    const [first, last] = [readings[0]?.earliest ?? 0, readings.at(-1)?.latest ?? 0];
    const days = [first, last].map((at) => new Date(at).toISOString().slice(0, 10));
    return [...new Set(days)].join(' ');
  });
}

test.each([
  ['ja', '令和六年五月四日 10:02'],
  ['ja', '二〇二四年五月四日 10:02'],
  ['ja', '四日 10:02'],
  ['ja', '四 日 10:02'],
  ['ja', '某日 10:02'],
  ['ja', '前日 10:02'],
  ['ja', '毎日 10:02'],
  ['ja', '平日 10:02'],
  ['ja', '先日 10:02'],
  ['ja', '作成日 10:02'],
  ['ja', '毎月 10:02'],
  ['ja', '来月 10:02'],
  ['ja', '月末 10:02'],
  ['ja', '日中 10:02'],
  ['ja', '花火 10:02'],
  ['ja', '木材 10:02'],
  ['ko', '오월 사일 10:02'],
  ['ko', '오월 사 일 10:02'],
  ['ko', '평일 10:02'],
  ['ko', '매월 10:02'],
  ['ko', '생성일 10:02'],
  ['ko', '일부 10:02'],
  ['th', 'อาจ 10:02'],
])('%s: a letter of "%s" is no weekday', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['ja', '月 10:02'],
  ['ja', '(月) 10:02'],
  ['ja', '作成日: 月 10:02'],
  ['ja', '月曜日 10:02'],
  ['ja', '作成日 月曜日 10:02'],
  ['ko', '월 10:02'],
  ['ko', '월요일 10:02'],
  ['zh', '周一 10:02'],
  ['zh', '创建时间 周一 10:02'],
  ['de', 'am Montag um 10:02'],
  ['de', 'erstellt letzten Montag, 10:02'],
  ['en', 'Created Monday 10:02'],
])('%s: "%s" is the last or the next one', (language, text) => {
  expect(found(text, language)).toEqual(['2026-11-23 2026-11-30']);
});

test.each([
  ['en', 'Every Monday 10:02'],
  ['en', 'each Monday at 10:02'],
  ['en', 'the Monday before last, 10:02'],
  ['en', 'last but one Monday 10:02'],
  ['en', 'Monday week 10:02'],
  ['de', 'jeden Montag 10:02'],
  ['de', 'vorletzten Montag 10:02'],
  ['fr', 'chaque lundi 10:02'],
  ['fr', 'tous les lundi 10:02'],
  ['fr', 'avant-dernier lundi 10:02'],
  ['es', 'cada lunes 10:02'],
  ['es', 'todos los lunes 10:02'],
  ['es', 'penúltimo lunes 10:02'],
  ['it', 'ogni lunedì 10:02'],
  ['it', 'penultimo lunedì 10:02'],
  ['pt', 'toda segunda-feira 10:02'],
  ['pt', 'penúltima segunda-feira 10:02'],
  ['nl', 'elke maandag 10:02'],
  ['nl', 'voorlaatste maandag 10:02'],
  ['pl', 'co poniedziałek 10:02'],
  ['pl', 'każdy poniedziałek 10:02'],
  ['pl', 'przedostatni poniedziałek 10:02'],
  ['sv', 'varje måndag 10:02'],
  ['da', 'hver mandag 10:02'],
  ['nb', 'hver mandag 10:02'],
  ['fi', 'joka maanantai 10:02'],
  ['cs', 'každé pondělí 10:02'],
  ['hu', 'minden hétfő 10:02'],
  ['tr', 'her pazartesi 10:02'],
  ['ru', 'каждый понедельник 10:02'],
  ['ja', '毎週月曜日 10:02'],
  ['ja', '毎週 月曜日 10:02'],
  ['ko', '매주 월요일 10:02'],
  ['zh', '每周一 10:02'],
  ['zh', '每 周一 10:02'],
  ['th', 'ทุกวันจันทร์ 10:02'],
  ['vi', 'mỗi thứ hai 10:02'],
  ['id', 'setiap Senin 10:02'],
  ['zh', '大前天 10:02'],
  ['ja', 'さきおととい 10:02'],
  ['en', 'the day before yesterday at 10:02'],
  ['en', 'the day after tomorrow at 10:02'],
])('%s: "%s" is no day that is known', (language, text) => {
  expect(found(text, language).filter((days) => !days.startsWith('2026-11-22'))).toEqual([]);
});

test.each([
  ['en', 'Sat, 21 Nov 13'],
  ['en', 'Sat, 21 Nov 2013'],
  ['en', 'Saturday, November 21, 2013 10:02'],
  ['de', 'Samstag, 21.11.2013, 10:02'],
  ['fr', 'samedi 21 novembre 2013'],
  ['ja', '2013年11月21日(土)'],
])('%s: the weekday of "%s" is another', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['en', 'Thu, 21 Nov 2013'],
  ['de', 'Donnerstag, 21.11.2013, 10:02'],
  ['ja', '2013年11月21日(木)'],
])('%s: that of "%s" is its own', (language, text) => {
  expect(found(text, language)).toEqual(['2013-11-21']);
});

test.each([
  ['en', 'September 2026 at 4:32 PM'],
  ['en', 'May 2026, 10:02'],
  ['de', 'Mai 2026 um 10:02'],
  ['fr', 'mai 2026 à 10:02'],
  ['pl', 'maj 2026, 10:02'],
  ['ja', '2026年5月 10:02'],
])('%s: of "%s" the day is not known', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test.each([
  ['cs', 'ne 22. 11. 2026', '2026-11-22'],
  ['cs', 'ne 22. 11. 2026 10:02', '2026-11-22'],
  ['sk', 'ne 22. 11. 2026', '2026-11-22'],
  ['cs', 'dnes (út)', '2026-11-24'],
])('%s: a day of the calendar may have its weekday beside it: "%s"', (language, text, day) => {
  expect(found(text, language)).toEqual([day]);
});

test('what means "not" behind a day that is named is no weekday, and no part of the date', () => {
  const context = { now: NOW, languages: ['cs', 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  expect(findDates('Dnes ne', context).map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
});
