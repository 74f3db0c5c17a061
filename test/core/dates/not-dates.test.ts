import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, readDate, readEpoch } from '../../../src/core/dates/index.ts';

const NOW = Date.UTC(2026, 10, 24, 12, 34, 56);
const SINCE = Date.UTC(2006, 0, 1);
const context = (...languages: string[]) => ({ now: NOW, languages, timeZone: 'Europe/Warsaw', since: SINCE });

const NEITHER = [
  [
    'versions and addresses',
    '1.2.3|10.04.03|v10.4.23|10.4.20.24|192.168.1.10|2001:db8::1|Rev 2024.10|2024.1|12:34:56:78:9a:bc',
  ],
  [
    'tokens and ids',
    'pat-na1-12345678-1234-1234-1234-123456789abc|11111111-2024-1111-2024-123456789012|order 12/05/2024-7|a12/05/2024|12/05/2024x|20240314|1710407000000|0x12',
  ],
  ['telephone numbers', '+48 12 345 67 89|555-12-2024|(020) 7946 0018|12-03-24-55'],
  [
    'prices and amounts',
    '$12.50|12,50 €|1,234|1.234.567|Mar 5 GB|Mar 5GB|Set 5 values|24/7|1/2|12/14|16:9 ratio|5 pm|10.30',
  ],
  ['names', 'May Smith|April Jones|März GmbH|June|May|Marc 2024|Jan van Eyck|Created by May|Sun|Monday|Mon 3 Servers'],
  [
    'lengths of time',
    '30 days|6 months|every 3 months|3 days per week|expires after 30 days|in the last 30 days|1 month plan|5 min|3 h',
  ],
  ['impossible days', '31/02/2024|2024-13-45|29.02.2023|99/99/9999'],
  ['nothing', '-|—||   |n/a|2024|Q3 2024|2024-2025|Never share your key|ISO 8601'],
] as const;

describe('what is no date', () => {
  for (const [name, texts] of NEITHER) {
    it.each(texts.split('|'))(`${name}: %s`, (text) => {
      for (const languages of [['en'], ['en', 'pl'], ['de', 'fr'], ['es'], ['ja', 'en'], ['fr-CA'], ['th']]) {
        expect(findDates(text, context(...languages)), languages.join()).toEqual([]);
      }
    });
  }

  it.each(['Version 3 May', 'today is a gift', 'may 2024 be great', 'created 2024-03-14 by 12 people'])(
    'may be found in a sentence that is not one date: %s',
    (text) => expect(readDate(text, context('en'))).toBeNull(),
  );
});

describe('any text in any language', () => {
  it.each([['en'], ['pl', 'en'], ['ja'], ['th', 'fr-CA'], ['fa'], ['ar-EG', 'xx', ''], ['en_US', 'hi']])(
    'is read without an error, in order, and never out of its time: %s %s %s',
    (...spoken) => {
      const piece = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '2024',
          '03',
          '/',
          '-',
          '.',
          ':',
          ' ',
          'May',
          'ago',
          'in',
          '年',
          'AM',
          'GMT',
          '+',
          'czwartek',
          '٣',
          '\u200f',
        ),
        fc.nat(9999).map(String),
      );
      const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
      fc.assert(
        fc.property(text, (text) => {
          let last = 0;
          for (const { when, start, end, readings } of findDates(text, context(...spoken))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
            if (when === 'never') continue;
            expect(readings.length).toBeGreaterThan(0);
            // An end that is not told is open.
            const [earliest, latest] = [when.earliest ?? -Infinity, when.latest ?? Infinity];
            expect(latest).toBeGreaterThanOrEqual(SINCE);
            expect(earliest).toBeLessThanOrEqual(latest);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('in a zone that the platform does not know is not read', () => {
    expect(findDates('2024-03-14', { ...context('en'), timeZone: 'Nowhere/Town' })).toEqual([]);
  });

  it('of a megabyte is looked at in its beginning only', () => {
    const text = `2024-03-14 ${'may 12 '.repeat(150_000)} 2024-03-14`;
    expect(findDates(text, context('en')).filter(({ source }) => source === 'iso')).toHaveLength(1);
  });
});

describe('a number of an attribute', () => {
  it('is a time when it is as long as seconds or milliseconds are', () => {
    const time = Date.UTC(2024, 2, 14);
    expect(readEpoch(String(time), context('en'))?.when).toEqual({ earliest: time, latest: time });
    expect(readEpoch(String(time / 1000), context('en'))?.when).toEqual({ earliest: time, latest: time + 999 });
    expect(readEpoch('0', context('en'))?.when).toBe('never');
    for (const text of ['', '12', '12345678901234567890', 'abc', '100000000', '9'.repeat(13)]) {
      expect(readEpoch(text, context('en')), text).toBeNull();
    }
  });
});
