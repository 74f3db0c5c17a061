import { describe, expect, test } from 'vitest';
import { dayIn, wallOf } from '../../../src/core/dates/calendars.ts';
import { baseOf, canonical } from '../../../src/core/dates/language.ts';
import { isAllNoughts, isFirstDay, isNoEnd } from '../../../src/core/dates/no-date.ts';
import { normalize, normalizeWord } from '../../../src/core/dates/normalize.ts';
import { readPeriod } from '../../../src/core/dates/periods.ts';
import { foundOf, isEpoch, isPossible } from '../../../src/core/dates/understand.ts';
import { DAY, HOUR } from '../../../src/core/time/units.ts';

/** Days of calendars, spans and periods, and texts as they are compared. */

const NOW = Date.UTC(2026, 10, 24, 12);
const context = (timeZone = 'Europe/Warsaw', language = 'en') => ({
  ...{ now: NOW, languages: [language], timeZone, since: Date.UTC(2006, 0, 1) },
});
describe('days of calendars', () => {
  const wall = (calendar: string, year: number, month: number, day: number) => {
    const found = wallOf(calendar, { year, month, day });
    return found === null ? null : new Date(found).toISOString().slice(0, 10);
  };

  test.each<[string, number, number, number, string | null]>([
    ['gregory', 2024, 2, 29, '2024-02-29'],
    ['gregory', 2023, 2, 29, null],
    ['gregory', 1, 1, 1, '0001-01-01'],
    ['gregory', 9999, 12, 31, '9999-12-31'],
    ['gregory', 0, 1, 1, null],
    ['gregory', 10_000, 1, 1, null],
    ['gregory', 2024, 0, 1, null],
    ['gregory', 2024, 13, 1, null],
    ['gregory', 2024, 1, 0, null],
    ['gregory', 2024, 1, 32, null],
    ['persian', 1402, 12, 24, '2024-03-14'],
    ['persian', 1405, 1, 1, '2026-03-21'],
    ['persian', 1402, 12, 31, null],
    ['islamic-umalqura', 1445, 9, 1, '2024-03-11'],
    ['islamic-umalqura', 1446, 1, 1, '2024-07-07'],
    ['islamic-umalqura', 1445, 9, 31, null],
  ])('%s %i-%i-%i is %s', (calendar, year, month, day, expected) => {
    expect(wall(calendar, year, month, day)).toBe(expected);
  });

  test('are told of an instant by UTC', () => {
    expect(dayIn('persian', Date.UTC(2024, 2, 14))).toEqual({ year: 1402, month: 12, day: 24 });
    expect(dayIn('gregory', Date.UTC(2024, 2, 14, 23, 59))).toEqual({ year: 2024, month: 3, day: 14 });
  });

  test('that programs print for no date are no days, nor those far ahead', () => {
    const day = (text: string) => Date.parse(`${text}T00:00Z`);
    expect(['0001-01-01', '1600-12-31', '1601-01-01', '1899-12-29', '1900-01-01'].map(day).map(isFirstDay)).toEqual(
      Array(5).fill(true),
    );
    expect(['0001-01-02', '1600-12-30', '1900-01-02', '1970-01-01'].map(day).map(isFirstDay)).toEqual(
      Array(4).fill(false),
    );
    expect(['2399-12-31', '2400-01-01', '2899-12-31', '2900-01-01', '9999-12-31'].map(day).map(isNoEnd)).toEqual([
      ...[true, false, false, true, true],
    ]);
    const noughts = (...texts: string[]) =>
      isAllNoughts({
        ...{ roles: 'ymd', orders: [], end: 0 },
        tokens: texts.map((text) => ({ type: /\d/.test(text) ? 'n' : text, text, start: 0, end: 0, meaning: null })),
      });
    expect([noughts('0000', '-', '00', '-', '00'), noughts('00', '00'), noughts('00', '00', '01')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('spans of a reading', () => {
  const span = (earliest: number, latest: number) => ({ earliest, latest });

  test('are there once, with their hull; orders where they decide', () => {
    const found = (spans: { earliest: number; latest: number }[], orders: ('dmy' | 'mdy')[] = []) =>
      foundOf(spans, orders, 'day', 'absolute');
    expect(found([])).toEqual({ when: 'never', readings: [], orders: [], precision: 'day', source: 'absolute' });
    expect(found([span(1, 2), span(1, 2)], ['dmy', 'mdy'])).toMatchObject({ readings: [span(1, 2)], orders: [] });
    expect(found([span(1, 2)], ['dmy'])).toMatchObject({ readings: [span(1, 2)], orders: ['dmy'] });
    expect(found([span(5, 6), span(1, 2)], ['dmy', 'mdy'])).toMatchObject({
      ...{ when: span(1, 6), readings: [span(5, 6), span(1, 2)], orders: ['dmy', 'mdy'] },
    });
    expect(found([span(1, 2), span(1, 3), span(1, 2)]).readings).toEqual([span(1, 2), span(1, 3)]);
  });

  test('may be the first midnight of 1970 anywhere on Earth', () => {
    const is = [
      span(0, DAY - 1),
      span(-DAY / 2, -DAY / 2),
      span(DAY / 2, DAY / 2 + 25 * HOUR),
      span(-20 * HOUR, -12 * HOUR),
    ];
    expect(is.map(isEpoch)).toEqual(Array(4).fill(true));
    const not = [span(-20 * HOUR, -12 * HOUR - 1), span(DAY / 2 + 1, DAY), span(0, 25 * HOUR + 1)];
    expect(not.map(isEpoch)).toEqual(Array(3).fill(false));
  });

  test('are possible from when there can be a date up to a century ahead', () => {
    const { since } = context();
    const century = 36_525 * DAY;
    const can = (earliest: number | null, latest: number | null) => isPossible({ earliest, latest }, context());
    expect([can(0, since), can(NOW + century, null), can(null, null)]).toEqual([true, true, true]);
    expect([can(null, since - 1), can(NOW + century + 1, null)]).toEqual([false, false]);
  });
});

test.each<[string, string, number | null, number | null]>([
  [' Q3 2024 ', 'month', Date.UTC(2024, 5, 30, 22), Date.UTC(2024, 8, 30, 22) - 1],
  ['2025-W12-3', 'day', Date.UTC(2025, 2, 18, 23), Date.UTC(2025, 2, 19, 23) - 1],
  ['2025-123', 'day', Date.UTC(2025, 4, 2, 22), Date.UTC(2025, 4, 3, 22) - 1],
  ['2024-366', 'day', Date.UTC(2024, 11, 30, 23), Date.UTC(2024, 11, 31, 23) - 1],
  ['Uge 1, 2026', 'month', Date.UTC(2025, 11, 27, 23), Date.UTC(2026, 0, 4, 23) - 1],
  ['wk. 53/2026', 'month', Date.UTC(2026, 11, 26, 23), Date.UTC(2027, 0, 3, 23) - 1],
  ['12/2024', 'month', Date.UTC(2024, 10, 30, 23), Date.UTC(2024, 11, 31, 23) - 1],
])('the period %j is a %s', (text, precision, earliest, latest) => {
  const when = { earliest, latest };
  expect(readPeriod(text, context())).toEqual({
    ...{ when, readings: [when], orders: [], precision, start: 0, end: text.length, source: 'absolute' },
  });
});

test.each([
  ['Żółć', 'zołc'],
  ['１２．３', '12.3'],
  ['٣', '3'],
  ['۹', '9'],
  ['½', '½'],
  ['a\u2212b\u2013c', 'a-b-c'],
  ['d’une', "d'une"],
  ['1、2،3', '1,2,3'],
  ['10\u223602', '10:02'],
  ['a\u200e\u00adb', 'ab'],
])('%s is compared as %s', (text, normal) => expect(normalizeWord(text)).toBe(normal));

test('each place of a compared text is one of the text', () => {
  const places = (text: string) => {
    const { text: normal, at } = normalize(text);
    return [normal, ...Array.from({ length: normal.length + 1 }, (_, index) => at(index))];
  };
  expect(places('ab')).toEqual(['ab', 0, 1, 2]);
  expect(places('\u00a0ż \n ㎏x')).toEqual(['z kgx', 1, 2, 5, 5, 6, 7]);
  expect(places('😀é')).toEqual(['😀e', 0, 0, 2, 3]);
  expect(places('  a')).toEqual(['a', 2, 3]);
});

test.each([
  ['en_US', ['en-US'], 'en'],
  ['PT-br', ['pt-BR'], 'pt'],
  ['ku-kmr', ['ku'], 'ku'],
  ['en-x', ['en'], 'en'],
  ['no', ['no'], 'nb'],
  ['nb', ['nb'], 'nb'],
  ['', [], ''],
  ['12', [], ''],
])('%s is the language %j, of %s', (language, names, base) => {
  expect([canonical(language).slice(0, 1), baseOf(language)]).toEqual([names, base]);
});
