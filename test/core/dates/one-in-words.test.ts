import { describe, expect, test } from 'vitest';
import { type DateContext, findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/units.ts';
import { LARGER } from './larger-numbers.ts';
import { ONES } from './ones.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const LENGTHS: Readonly<Record<string, number>> = {
  y: 365 * DAY,
  M: 30.4 * DAY,
  w: 7 * DAY,
  d: DAY,
  h: HOUR,
  m: MINUTE,
};
const contextOf = (language: string): DateContext => ({
  now: NOW,
  languages: [language],
  timeZone: 'Europe/Warsaw',
  since: Date.UTC(2010, 0, 1),
  wordings: WORDINGS,
});
/** How long ago a text says, ms: from and to; null where it is read as no one time. */
function agoIn(text: string, language: string): readonly [least: number, most: number] | null {
  const [date, ...others] = findDates(text, contextOf(language));
  if (!date || others.length > 0 || date.when === 'never' || date.when.earliest === null) return null;
  return [NOW - (date.when.latest ?? NOW), NOW - date.when.earliest];
}

describe('one of a unit in words is that long ago', () => {
  test.each(Object.entries(ONES))('%s', (language, texts) => {
    for (const entry of texts.split('|')) {
      const [unit = '', text = ''] = entry.split(':');
      const [length, ago] = [LENGTHS[unit] ?? 0, agoIn(text, language)];
      expect([text, ago && ago[0] <= length && length <= ago[1] && ago[1] <= 2.1 * length + MINUTE]).toEqual([
        text,
        true,
      ]);
    }
  });
});

test.each(Object.entries(LARGER))('the end of a larger number in words is no amount: %s', (language, texts) => {
  for (const text of texts.split('|')) expect([text, agoIn(text, language)]).toEqual([text, null]);
});

test.each([
  ['ro', 'în urmă cu 2 ani', 2 * 365 * DAY],
  ['ko', '2주일 전', 14 * DAY],
  ['sv', '5 dagar sedan', 5 * DAY],
  ['ms', '2 tahun yang lalu', 2 * 365 * DAY],
  ['hi', '2 साल पहले', 2 * 365 * DAY],
  ['el', 'πριν 5 μέρες', 5 * DAY],
  ['mk', 'пред 2 недели', 14 * DAY],
  ['fr', 'il y a 2 années', 2 * 365 * DAY],
  ['he', 'לפני שבועיים', 14 * DAY],
  ['ar', 'منذ أسبوعين', 14 * DAY],
  ['ja', '2カ月前', 61 * DAY],
  ['ja', '2ヵ月前', 61 * DAY],
  ['zh', '2个星期前', 14 * DAY],
  ['zh', '两年前', 2 * 365 * DAY],
  ['vi', 'cách đây 2 năm', 2 * 365 * DAY],
  ['tr', '2 sene önce', 2 * 365 * DAY],
  ['uz', '2 yil avval', 2 * 365 * DAY],
  ['de', '2 Jahre her', 2 * 365 * DAY],
  ['pt', 'faz 2 anos', 2 * 365 * DAY],
  ['gl', 'fai 2 anos', 2 * 365 * DAY],
])('%s: "%s", as people write it', (language, text, length) => {
  const ago = agoIn(text, language);
  expect(ago && ago[0] <= length && length <= ago[1] && ago[1] <= 1.6 * length).toBe(true);
});
