import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';
import { DAY } from '../../../src/core/time/units.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const context = { now: NOW, languages: ['en'], timeZone: 'Europe/Warsaw', since: Date.UTC(2010, 0, 1) };
const YEAR = 365.25;

test.each([
  ['2 and a half years ago', 2.5 * YEAR],
  ['two and a half years ago', 2.5 * YEAR],
  ['1½ years ago', 1.5 * YEAR],
  ['2 ½ years ago', 2.5 * YEAR],
  ['1.5 years ago', 1.5 * YEAR],
  ['1,5 years ago', 1.5 * YEAR],
  ['3½ months ago', 3.5 * 30.4],
  ['half a year ago', 0.5 * YEAR],
  ['a year and a half ago', 1.5 * YEAR],
  ['1.5 hours ago', 1.5 / 24],
])('%s is read wholly or not at all', (text, days) => {
  const truth = NOW - days * DAY;
  for (const { when } of findDates(text, context)) {
    if (when === 'never') throw new Error('read as never');
    expect(when.earliest).toBeLessThanOrEqual(truth);
    expect(when.latest).toBeGreaterThanOrEqual(truth);
  }
});
