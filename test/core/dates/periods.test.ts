import { describe, expect, test } from 'vitest';
import { findDates, readDate } from '../../../src/core/dates/index.ts';
import { readPeriod } from '../../../src/core/dates/periods.ts';

const context = (language = 'en') => ({
  now: Date.UTC(2026, 10, 24, 12),
  languages: [language],
  timeZone: 'UTC',
  since: Date.UTC(2006, 0, 1),
});
const span = (found: ReturnType<typeof readDate>) =>
  found && found.when !== 'never'
    ? [found.when.earliest, found.when.latest].map((at) => new Date(at ?? 0).toISOString().slice(0, 10)).join(' ')
    : null;

describe('a period and nothing else is all of its days', () => {
  test.each([
    ['Q3 2024', '2024-07-01 2024-09-30'],
    ['2024 Q3', '2024-07-01 2024-09-30'],
    ['2024-Q4', '2024-10-01 2024-12-31'],
    ['T3 2024', '2024-07-01 2024-09-30'],
    ['3. Quartal 2024', '2024-07-01 2024-09-30'],
    ['2025-W12', '2025-03-17 2025-03-23'],
    ['2025W01', '2024-12-30 2025-01-05'],
    ['2026-W53', '2026-12-28 2027-01-03'],
    ['2025-W12-3', '2025-03-19 2025-03-19'],
    ['KW 12/2025', '2025-03-16 2025-03-23'],
    ['week 12, 2025', '2025-03-16 2025-03-23'],
    ['05/2024', '2024-05-01 2024-05-31'],
    ['05.2024', '2024-05-01 2024-05-31'],
  ])('%s', (text, expected) => expect(span(readPeriod(text, context()))).toBe(expected));

  test.each([
    'Q5 2024',
    'Q3',
    'FY24 Q3',
    'Q3 2024 keys',
    'S1 2024',
    '2025-W54',
    '2025-W53',
    '2025-W00',
    '2025-W12-8',
    'week 12',
    '13/2024',
    '2025-000',
    '2025-366',
    'Q3 2004',
    'Q3 2150',
    '2024',
  ])('%s is none', (text) => expect(readPeriod(text, context())).toBeNull());

  test('and is no date within a text, where it may be a name', () => {
    for (const text of ['Q3 2024', '2025-W12', 'KW 12/2025', '05/2024', '2025-123'])
      expect(findDates(text, context()), text).toEqual([]);
  });
});

describe('a month of a year in digits', () => {
  test.each([
    ['ja', '2024年5月'],
    ['zh', '2024年5月'],
    ['zh-TW', '2024 年 5 月'],
    ['ko', '2024년 5월'],
  ])('%s: %s', (language, text) => expect(span(readDate(text, context(language)))).toBe('2024-05-01 2024-05-31'));

  test('is none beside a time of day, and a day where one follows', () => {
    expect(findDates('2024年5月 10:02', context('ja'))).toEqual([]);
    expect(span(readDate('2024年5月4日', context('ja')))).toBe('2024-05-04 2024-05-04');
  });
});

describe('a year of two digits', () => {
  test.each(["Nov 20 '21", "Nov 20, '21", 'Nov 20 ’21', "20 Nov '21"])('behind an apostrophe: %s', (text) =>
    expect(span(readDate(text, context()))).toBe('2021-11-20 2021-11-20'),
  );

  test('stands in any order where it is known to be a date', () => {
    expect(findDates('03.04.21', context())).toEqual([]);
    const found = readDate('03.04.21', { ...context(), isDate: true });
    expect(found?.orders).toEqual(['dmy', 'mdy']);
    expect(span(found)).toBe('2021-03-04 2021-04-03');
    // Of 2021 or of 2025: another date of its column may tell.
    expect(span(readDate('25.04.21', { ...context(), isDate: true }))).toBe('2021-04-25 2025-04-21');
  });
});
