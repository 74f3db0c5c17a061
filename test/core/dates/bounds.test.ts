import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/dates/index.ts';
import { contextOf, NOW } from './sweep.ts';

const DAY = 86_400_000;

/** Days before now, the nearer end first; null for an open end. */
function ages(text: string, language: string): (number | null)[] | null {
  const when = readDate(text, contextOf(language, 'UTC'))?.when;
  if (!when || when === 'never') return null;
  return [when.latest, when.earliest].map((at) => (at === null ? null : Math.round((NOW - at) / DAY)));
}

describe('a bound', () => {
  const OLDER: [string, string][] = [
    ['en', 'more than 90 days ago'],
    ['en', 'over 90 days ago'],
    ['en', '> 90 days ago'],
    ['en', 'at least 90 days ago'],
    ['en', '90+ days ago'],
    ['en', '90 days ago or more'],
    ['da', 'for mere end 90 dage siden'],
    ['de', 'vor mehr als 90 Tagen'],
    ['de', 'vor mindestens 90 Tagen'],
    ['es', 'hace más de 90 días'],
    ['fi', 'yli 90 päivää sitten'],
    ['fr', 'il y a plus de 90 jours'],
    ['it', 'più di 90 giorni fa'],
    ['ja', '90日以上前'],
    ['ko', '90일 이상 전'],
    ['nb', 'for mer enn 90 dager siden'],
    ['nl', 'meer dan 90 dagen geleden'],
    ['pl', 'ponad 90 dni temu'],
    ['pt-BR', 'há mais de 90 dias'],
    ['sv', 'för mer än 90 dagar sedan'],
    ['th', 'มากกว่า 90 วันที่แล้ว'],
    ['zh-CN', '超过90天前'],
    ['zh-CN', '90多天前'],
    ['cs', 'před více než 90 dny'],
    ['ru', 'более 90 дней назад'],
  ];
  it.each(OLDER)('"more than" tells no earliest: %s %s', (language, text) => {
    expect(ages(text, language)).toEqual([89, null]);
  });

  const YOUNGER: [string, string][] = [
    ['en', 'less than 90 days ago'],
    ['en', 'within the last 90 days'],
    ['en', 'up to 90 days ago'],
    ['de', 'vor weniger als 90 Tagen'],
    ['es', 'hace menos de 90 días'],
    ['fr', 'il y a moins de 90 jours'],
    ['ja', '90日以内前'],
    ['pl', 'mniej niż 90 dni temu'],
  ];
  it.each(YOUNGER)('"less than" ends now: %s %s', (language, text) => {
    expect(ages(text, language)).toEqual([0, 91]);
  });

  it('of the future has no latest', () => {
    expect(ages('in more than 90 days', 'en')).toEqual([null, -89]);
  });

  it('contradicts another, or a day of the calendar: then nothing is read', () => {
    for (const text of ['more than less than 90 days ago', 'over last month'])
      expect(ages(text, 'en'), text).toBeNull();
  });
});

describe('"m"', () => {
  it('is minutes or months, and both where nothing decides', () => {
    expect(ages('5m ago', 'en')).toEqual([0, 186]);
    expect(ages('hace 5 m', 'es')).toEqual([0, 186]);
    expect(readDate('5m ago', contextOf('en', 'UTC'))?.orders).toEqual(['minute', 'month']);
    expect(ages('1d 5m ago', 'en')).toEqual([1, 1]);
  });
});
