import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { WORDINGS } from '../../../src/core/dates/pack.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const days = (text: string, language = 'en') =>
  findDates(text, {
    now: NOW,
    languages: [language],
    timeZone: 'UTC',
    since: Date.UTC(2006, 0, 1),
    wordings: WORDINGS,
  }).map(({ when, precision }) =>
    when === 'never'
      ? when
      : [when.earliest, when.latest]
          .map((at) => new Date(at ?? 0).toISOString().slice(0, 10))
          .concat(precision)
          .join(' '),
  );

describe('a year and a month in digits', () => {
  test.each([
    ['en', '2019-11', '2019-11-01 2019-11-30 month'],
    ['sv', '2024-02', '2024-02-01 2024-02-29 month'],
    ['th', '2569-05', '2026-05-01 2026-05-31 month'],
    ['fa', '1404-08', '2025-10-23 2025-11-21 month'],
  ])('are the whole month, %s: %s', (language, text, month) => {
    expect(days(text, language)).toEqual([month]);
  });

  test.each([
    '2019-13',
    '2019-20',
    '2018-2019',
    '2019-11 10:02',
    '2019-11T10:02',
    '2019-11.2',
    '2019-05/06',
    'v2019-11',
    'INV-2019-11',
    '1995-01',
  ])('are none in %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  test('are a day where the day follows', () => {
    expect(days('2019-11-04')).toEqual(['2019-11-04 2019-11-04 day']);
  });
});
