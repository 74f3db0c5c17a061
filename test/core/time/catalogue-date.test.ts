import { describe, expect, test } from 'vitest';
import { calendarInterval } from '../../../src/core/time/catalogue-date.ts';
import { DAY } from '../../../src/core/time/units.ts';

describe("the catalogue's dates", () => {
  test('a day and a month, UTC', () => {
    expect(calendarInterval('2027-09-14')).toEqual({
      earliest: Date.UTC(2027, 8, 14),
      latest: Date.UTC(2027, 8, 15) - 1,
    });
    expect(calendarInterval('2027-12')).toEqual({ earliest: Date.UTC(2027, 11, 1), latest: Date.UTC(2028, 0, 1) - 1 });
    expect(calendarInterval('2028-02').latest - calendarInterval('2028-02').earliest).toBe(29 * DAY - 1);
  });

  test.each(['2027', '2027-13', '2027-02-30', 'soon'])('%s is none', (date) => {
    expect(() => calendarInterval(date)).toThrow(RangeError);
  });
});
