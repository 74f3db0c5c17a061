import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/core/dates/index.ts';
import { contextOf, NOW } from './sweep.ts';

const read = (text: string, language = 'en', zone = 'America/New_York') =>
  readDate(text, contextOf(language, zone))?.when;

describe('the first day that a program can count from', () => {
  it.each([
    '0001-01-01',
    '0001-01-01T00:00:00Z',
    '1/1/0001 12:00:00 AM',
    '01.01.0001 00:00:00',
    '0000-00-00 00:00:00',
    '1601-01-01',
    '1753-01-01',
    '1899-12-30',
    '30.12.1899 00:00',
    '1900-01-01',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '12/31/1969, 7:00:00 PM',
    'Thu Jan  1 00:00:00 UTC 1970',
    '19700101T000000Z',
  ])('means never: %s', (text) => expect(read(text)).toBe('never'));

  it.each(['1970-06-01', '1899-05-04', '31/12/1999', '0001-05-04'])('is no other: %s', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});

describe('a day centuries ahead', () => {
  it.each(['9999-12-31', '9999-12-31 23:59:59', '12/31/9999 23:59:59', '31.12.2999', 'Dec 31, 9999', '2199-01-01'])(
    'says that there is no end: %s',
    (text) => {
      const when = read(text);
      expect(when).not.toBe('never');
      expect(when).toMatchObject({ latest: null });
      expect(when && when !== 'never' ? Number(when.earliest) : 0).toBeGreaterThan(NOW + 99 * 365 * 86_400_000);
    },
  );

  it('may be of the Buddhist era: then it is not read', () => expect(read('31/12/2569')).toBeUndefined());
});
