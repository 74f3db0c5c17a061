import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR } from '../../../src/core/time/units.ts';
import { instantsOf, isZone, offsetAt, wallAt } from '../../../src/core/time/zone.ts';

const ZONES = ['UTC', 'Europe/Warsaw', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati'];

test('what a zone shows at an instant leads back to the instant', () => {
  const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
      const { earliest, latest } = instantsOf(wallAt(instant, zone), zone);
      expect([earliest, latest]).toContain(instant);
    }),
    { numRuns: 300 },
  );
});

test('an hour that the clock shows twice is two instants, one that it skips lies on both sides of the change', () => {
  const repeated = Date.UTC(2026, 9, 25, 2, 30);
  expect(instantsOf(repeated, 'Europe/Warsaw')).toEqual({ earliest: repeated - 2 * HOUR, latest: repeated - HOUR });
  const skipped = Date.UTC(2026, 2, 29, 2, 30);
  expect(instantsOf(skipped, 'Europe/Warsaw')).toEqual({ earliest: skipped - 2 * HOUR, latest: skipped - HOUR });
});

test('any other hour is one instant, on the day of a change, too', () => {
  const shown: [number, number][] = [
    [Date.UTC(2026, 6, 1, 12), 2],
    [Date.UTC(2026, 11, 1, 12), 1],
    [Date.UTC(2026, 9, 24, 12), 2],
    [Date.UTC(2026, 9, 25, 1, 59), 2],
    [Date.UTC(2026, 9, 25, 3), 1],
    [Date.UTC(2026, 9, 26, 12), 1],
    [Date.UTC(2026, 2, 29, 3), 2],
  ];
  for (const [wall, hours] of shown) {
    const instant = wall - hours * HOUR;
    expect(instantsOf(wall, 'Europe/Warsaw')).toEqual({ earliest: instant, latest: instant });
  }
});

test('an offset may have minutes and seconds', () => {
  expect(offsetAt(Date.UTC(1971, 0), 'Africa/Monrovia')).toBe(-(44 * 60 + 30) * 1_000);
  expect(offsetAt(Date.UTC(2026, 0), 'Asia/Kolkata')).toBe(5.5 * HOUR);
  expect(offsetAt(Date.UTC(2026, 0), 'Pacific/Kiritimati')).toBe(14 * HOUR);
  expect(offsetAt(Date.UTC(2026, 0), 'UTC')).toBe(0);
  expect(offsetAt(Date.UTC(2026, 0), 'America/St_Johns')).toBe(-3.5 * HOUR);
  expect(offsetAt(Date.UTC(1880, 0), 'Europe/Warsaw')).toBe(1.4 * HOUR);
});

test('a zone that the platform does not know is none', () => {
  expect(['UTC', 'Europe/Warsaw'].every(isZone)).toBe(true);
  expect(['', 'Mars/Olympus', 'Europe/Warsaw; x'].some(isZone)).toBe(false);
  expect(() => offsetAt(0, 'Mars/Olympus')).toThrow(RangeError);
});
