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
