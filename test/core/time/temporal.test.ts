import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Where the platform has Temporal, offsets come from there. */

const AT = Date.UTC(2026, 6, 1);

/** As the platform answers, of a zone that is an hour and a half ahead. */
const fake = {
  Now: { timeZoneId: () => 'Test/Zone' },
  Instant: {
    fromEpochMilliseconds: (ms: number) => ({
      toZonedDateTimeISO: (zone: string) => {
        if (zone !== 'Test/Zone' || !Number.isInteger(ms)) throw new RangeError(zone);
        return { offsetNanoseconds: 5_400_000_000_000 };
      },
    }),
  },
};

const prototype = Object.getPrototypeOf(globalThis);

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  Object.setPrototypeOf(globalThis, prototype);
});

test('in milliseconds, and a RangeError of a zone that it does not know', async () => {
  vi.stubGlobal('Temporal', fake);
  const { offsetAt, wallAt } = await import('../../../src/core/time/zone.ts');
  expect(offsetAt(AT + 0.5, 'Test/Zone')).toBe(90 * 60_000);
  expect(wallAt(AT, 'Test/Zone')).toBe(AT + 90 * 60_000);
  expect(() => offsetAt(AT, 'Mars/Base')).toThrow(RangeError);
});

test('an element of a page that is called so is not it', async () => {
  Reflect.deleteProperty(globalThis, 'Temporal');
  Object.setPrototypeOf(globalThis, Object.assign(Object.create(prototype), { Temporal: { id: 'Temporal' } }));
  const { temporal } = await import('../../../src/core/time/temporal.ts');
  expect(temporal).toBeNull();
});
