import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-24T12:00Z');

/** Hours before now, the nearer end first. */
function hours(text: string, language: string): number[][] {
  const context = { now: NOW, languages: [language, 'en'], timeZone: 'UTC', since: 0, wordings: WORDINGS };
  const ago = (at: number | null) => Math.round((NOW - (at ?? 0)) / HOUR);
  return findDates(text, context).map(({ when }) => (when === 'never' ? [] : [ago(when.latest), ago(when.earliest)]));
}

test.each([
  ['ja', '2026年5月1日以降に作成'],
  ['ja', '2026年5月1日以降'],
  ['ja', '2026年5月1日以後'],
  ['zh', '2026年5月1日之后创建'],
  ['zh', '2026年5月1日以来'],
  ['zh-TW', '2026年5月1日之後'],
  ['ko', '2026년 5월 1일 이후'],
  ['en', '1 May 2026 onwards'],
  ['de', 'nach dem 1. Mai 2026'],
  ['fr', 'après le 1 mai 2026'],
  ['es', 'después del 1 de mayo de 2026'],
  ['it', 'dopo il 1 maggio 2026'],
  ['pt', 'depois de 1 de maio de 2026'],
  ['sv', 'efter den 1 maj 2026'],
  ['ru', 'после 1 мая 2026 г.'],
])('%s: "%s" is not that day', (language, text) => {
  expect(hours(text, language)).toEqual([]);
});

test.each([
  ['ja', '72時間以内'],
  ['ja', '48時間以内'],
  ['ja', '90分以内'],
])('%s: "%s" is not this hour', (language, text) => {
  expect(hours(text, language)).toEqual([]);
});

test.each([
  ['ja', '過去24時間以内', 24],
  ['ja', '過去72時間以内', 72],
  ['ja', '直近48時間以内', 48],
])('%s: "%s" is within that time', (language, text, most) => {
  expect(hours(text, language)).toEqual([[0, most]]);
});

test('an age behind a time ago, in a sentence of its own, is another date', () => {
  expect(hours('Used 2 days ago. 800 days old.', 'en')).toHaveLength(2);
});
