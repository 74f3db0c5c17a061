import { describe, expect, test } from 'vitest';
import { readAge } from '../../../src/core/dates/age.ts';
import { namesUnit, readEpoch } from '../../../src/core/dates/index.ts';
import { timesOfDay } from '../../../src/core/dates/time-of-day.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/units.ts';

/** Ages, labels of ages, numbers since 1970 and times of day, each by itself. */

const NOW = Date.UTC(2026, 10, 24, 12);
const context = (timeZone = 'Europe/Warsaw', language = 'en') => ({
  ...{ now: NOW, languages: [language], timeZone, since: Date.UTC(2006, 0, 1) },
});
describe('an age', () => {
  const ageOf = (text: string, zone?: string) => readAge(text, context(zone));

  test.each([
    ['187 days', 187],
    ['2y 3mo', 805],
    ['12 d', 12],
    ['3 weeks old', 21],
    ['2 years ago', 730],
    ['4 weeks.', 28],
  ])('%s: the birth was so long ago', (text, days) => {
    const when = ageOf(text)?.when;
    if (!when || when === 'never') throw new Error('not read');
    expect(when.earliest).toBeLessThan(NOW - days * DAY);
    expect(when.latest).toBeGreaterThan(NOW - days * DAY);
    expect(ageOf(text)).toMatchObject({ source: 'age', start: 0 });
  });

  test('stands where it stands', () => {
    expect(ageOf('  187 days ')).toMatchObject({ start: 2, end: 10 });
    expect(ageOf('187 days')?.end).toBe(8);
  });

  test.each(['in 3 days', '187', 'days', 'key of 187 days', '187 days left', '', `187 days${' '.repeat(40)}`])(
    '%j is none',
    (text) => expect(ageOf(text)).toBeNull(),
  );

  test('is none where the zone is not known', () => expect(ageOf('187 days', 'Mars/Base')).toBeNull());

  test.each<[string, boolean]>([
    ['Age (days)', true],
    ['Months', true],
    ['Age', false],
    ['Daylight', false],
    ['', false],
  ])('the label %s names a unit of it: %s', (label, does) => expect(namesUnit(label, context())).toBe(does));

  test('in other languages, with letters of a case; not where the zone is not known', () => {
    expect(namesUnit('Alter in Tagen', context('UTC', 'de'))).toBe(true);
    expect(namesUnit('Alter', context('UTC', 'de'))).toBe(false);
    expect(namesUnit('Age (days)', context('Mars/Base'))).toBe(false);
  });
});

describe('a number of seconds or milliseconds', () => {
  const at = Date.UTC(2024, 2, 14, 10, 2, 3);
  const second = { earliest: at, latest: at + 999 };

  test.each<[string, unknown]>([
    [`${at / 1000}`, second],
    [` ${at / 1000}.25 `, second],
    [`${at + 7}`, { earliest: at + 7, latest: at + 7 }],
    ['0', 'never'],
    ['000000000', 'never'],
  ])('%j', (text, when) => {
    const reading = readEpoch(text, context());
    expect(reading).toMatchObject({
      when,
      precision: 'instant',
      source: 'epoch',
      start: 0,
      end: text.length,
      orders: [],
    });
  });

  test.each([
    '',
    '12',
    '12345678',
    '17104105231',
    `${at / 1000}x`,
    `x${at / 1000}`,
    '999999999999',
    '9999999999',
    '100000000',
  ])('%j is none', (text) => expect(readEpoch(text, context())).toBeNull());
});

describe('a time of day', () => {
  const mark = { start: 0, end: 0, meaning: null };
  const numbers = (...texts: string[]) => texts.map((text) => ({ ...mark, type: text.length > 3 ? 'y' : 'n', text }));
  const times = (texts: string[], hours: number[] = []) =>
    timesOfDay({
      ...{ roles: 'time', orders: [], end: 0 },
      tokens: [
        ...numbers(...texts),
        { ...mark, type: ':', text: ':' },
        { ...mark, type: 'P', text: 'pm', meaning: { hours } },
      ],
    }).map(({ from, length }) => [from, length]);
  const AM = [...Array(12).keys()];
  const PM = AM.map((hour) => hour + 12);

  test.each<[string[], number[], number[][]]>([
    [['10', '02'], [], [[10 * HOUR + 2 * MINUTE, MINUTE]]],
    [['10', '02', '03'], [], [[10 * HOUR + 2 * MINUTE + 3000, 1000]]],
    [['10', '02', '03', '25'], [], [[10 * HOUR + 2 * MINUTE + 3250, 1]]],
    [['10'], [], [[10 * HOUR, HOUR]]],
    [['1002'], [], [[10 * HOUR + 2 * MINUTE, MINUTE]]],
    [['100203'], [], [[10 * HOUR + 2 * MINUTE + 3000, 1000]]],
    [['100203', '5'], [], [[10 * HOUR + 2 * MINUTE + 3500, 1]]],
    [['2', '47'], PM, [[14 * HOUR + 47 * MINUTE, MINUTE]]],
    [['2', '47'], AM, [[2 * HOUR + 47 * MINUTE, MINUTE]]],
    [['12', '00'], AM, [[0, MINUTE]]],
    [['12', '00'], PM, [[12 * HOUR, MINUTE]]],
    [['15', '00'], AM, [[15 * HOUR, MINUTE]]],
    [
      ['7', '00'],
      [7, 19],
      [
        [7 * HOUR, MINUTE],
        [19 * HOUR, MINUTE],
      ],
    ],
    [['7', '00'], [5], [[7 * HOUR, MINUTE]]],
    [['24', '00'], [], [[0, MINUTE]]],
    [['23', '59', '60'], [], [[23 * HOUR + 59 * MINUTE + 60_000, 1000]]],
    [['25', '00'], [], []],
    [['10', '60'], [], []],
    [['10', '00', '61'], [], []],
    [['100'], [], []],
    [['012'], [], []],
    [['10020'], [], []],
  ])('%j said of the hours %j', (texts, hours, expected) => expect(times(texts, hours)).toEqual(expected));
});
