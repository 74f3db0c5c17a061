import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarInterval, dayInterval } from '../../src/core/calendar.ts';
import { DAY } from '../../src/core/interval.ts';
import { HOUR } from './world.ts';

const length = (day: string, zone: string) => {
  const found = dayInterval(day, zone);
  return found === null ? null : ((found.latest ?? 0) + 1 - (found.earliest ?? 0)) / HOUR;
};

describe('a calendar day in a zone', () => {
  test('begins and ends at its midnights', () => {
    expect(dayInterval('2026-11-24', 'Europe/Warsaw')).toEqual({
      earliest: Date.UTC(2026, 10, 23, 23),
      latest: Date.UTC(2026, 10, 24, 23) - 1,
    });
  });

  const lengths: [string, string, number | null][] = [
    ['2026-03-29', 'Europe/Warsaw', 23],
    ['2026-10-25', 'Europe/Warsaw', 25],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2018-02-17', 'America/Sao_Paulo', 25],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2011-12-29', 'Pacific/Apia', 24],
    ['2011-12-30', 'Pacific/Apia', null],
    ['2011-12-31', 'Pacific/Apia', 24],
    ['2024-02-29', 'UTC', 24],
  ];
  test.each(lengths)('%s in %s has %s hours', (day, zone, hours) => {
    expect(length(day, zone)).toBe(hours);
  });

  const impossible = [
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '',
    '0000-01-01',
    '2026-11-24T00:00',
  ];
  test.each(impossible)('there is no %s', (day) => {
    expect(dayInterval(day, 'UTC')).toBeNull();
  });

  test.each(['Mars/Olympus', '', 'Europe/Warsaw; x'])('there is no zone "%s"', (zone) => {
    expect(dayInterval('2026-11-24', zone)).toBeNull();
  });
});

test('every instant lies in the day that its zone shows, and the days follow on each other', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Warsaw',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Africa/Cairo',
  );
  const instants = fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2035, 0) });
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const shown = (at: number) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(at);
      const day = dayInterval(shown(instant), zone);
      expect(day?.earliest).toBeLessThanOrEqual(instant);
      expect(day?.latest).toBeGreaterThanOrEqual(instant);
      const next = (day?.latest ?? 0) + 1;
      expect(dayInterval(shown(next), zone)?.earliest).toBe(next);
    }),
    { numRuns: 300 },
  );
});

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
