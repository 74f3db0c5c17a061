import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayInterval, dayOf, daysBetween } from '../../../src/core/time/calendar-day.ts';
import { HOUR } from '../world.ts';

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

describe('counting days of the calendar', () => {
  test('180 days after 29 May is 25 November, in every zone and across changes of the clock', () => {
    expect(addDays('2026-05-29', 180)).toBe('2026-11-25');
    expect(daysBetween('2026-05-29', '2026-11-25')).toBe(180);
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const made = dayInterval('2026-05-29', zone);
      const due = dayInterval(addDays(dayOf(Number(made?.earliest), zone), 180), zone);
      expect(dayOf(Number(due?.earliest), zone), zone).toBe('2026-11-25');
      expect(dayOf(Number(due?.latest), zone), zone).toBe('2026-11-25');
    }
  });

  test('goes over leap days and the ends of years, and back', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(fc.property(days, (count) => daysBetween('2026-11-24', addDays('2026-11-24', count)) === count));
  });

  test.each(['2026-02-31', '', 'soon'])('throws for what is no day: "%s"', (day) => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', day)).toThrow(RangeError);
  });
});
