import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../src/core/log/times.ts';

const HOUR = 3_600_000;
const options = { now: Date.UTC(2026, 10, 24, 12), since: Date.UTC(2006, 0), languages: ['en'] };

/** Hours after midnight UTC of 4 May 2026, from and to. */
function hours(text: string): unknown {
  const cells = new Map([['time', text]]);
  const [time] = timesOf(
    [{ cells } as unknown as Parameters<typeof timesOf>[0][number]],
    new Map([['time', 'Time']]),
    options,
  );
  if (!time || typeof time === 'string') return time;
  return [time.earliest, time.latest + 1].map((at) => Math.round(((at - Date.UTC(2026, 4, 4)) / HOUR) * 100) / 100);
}

describe('a time of a log that names its zone', () => {
  test.each([
    ['2026-05-04 10:02 CEST', [8.03, 8.05]],
    ['May 4, 2026 at 10:02 AM EDT', [14.03, 14.05]],
    ['2026-05-04T10:02:11.250Z[UTC]', [10.04, 10.04]],
    ['2026-05-04 10:02 America/New_York', [14.03, 14.05]],
    ['2026-05-04T10:02+02:00[Europe/Paris]', [8.03, 8.05]],
    ['Mon May 04 10:02:00 CEST 2026', [8.03, 8.03]],
    ['Mon May 04 2026 10:02:00 GMT+0200 (Central European Summer Time)', [8.03, 8.03]],
    ['2026-05-04 10:02 GMT+2', [8.03, 8.05]],
    ['2026-05-04 10:02 (UTC+01:00)', [9.03, 9.05]],
  ])('is exact: %s', (text, expected) => expect(hours(text)).toEqual(expected));

  test.each([
    ['2026-05-04 10:02 CET', [8.03, 9.05]],
    ['2026-05-04 10:02 EST', [14.03, 15.05]],
    ['2026-05-04 10:02 IST', [4.53, 9.05]],
    ['2026-05-04 10:02 BST', [-0.97, 9.05]],
  ])('is as wide as all that the name may mean: %s', (text, expected) => expect(hours(text)).toEqual(expected));

  test('is no time where there is no end', () => expect(hours('9999-12-31 23:59:59')).toBe('no_date'));
});

describe('a zone by its name in full', () => {
  test.each([
    ['2026-05-04 10:02 Pacific Time', [17.03, 18.05]],
    ['2026-05-04 10:02 Pacific Standard Time', [17.03, 18.05]],
    ['May 4, 2026, 10:02 AM Pacific Daylight Time', [17.03, 17.05]],
    ['2026-05-04 10:02 (Eastern Time)', [14.03, 15.05]],
    ['May 4, 2026 10:02 AM Central Daylight Time', [15.03, 15.05]],
    ['2026-05-04 10:02 Central European Summer Time', [8.03, 8.05]],
    ['2026-05-04 10:02 W. Europe Standard Time', [8.03, 9.05]],
    ['2026-05-04 10:02 Australian Eastern Standard Time', [-0.97, 0.05]],
    ['2026-05-04 10:02 Coordinated Universal Time', [10.03, 10.05]],
    ['2026-05-04 10:02 Greenwich Mean Time', [10.03, 10.05]],
    ['2026-05-04 10:02 India Standard Time', [4.53, 4.55]],
    ['2026-05-04 10:02 Japan Standard Time', [1.03, 1.05]],
    ['Mon May 04 2026 10:02:00 GMT-0700 (Pacific Daylight Time)', [17.03, 17.03]],
    ['Mon May 04 2026 10:02:00 GMT-0500 (Central Daylight Time)', [15.03, 15.03]],
    ['Mon May 04 2026 10:02:00 GMT+0530 (India Standard Time)', [4.53, 4.53]],
    ['2026-05-04 10:02:00.123456 +0200 CEST m=+0.012345', [8.03, 8.03]],
    ['2026-05-04 10:02:00.123456789 +0000 UTC m=+12.3', [10.03, 10.03]],
    ['2026-05-04 10:02:00 -0700 PDT', [17.03, 17.03]],
    ['2026-05-04 10:02:00 +0530 +0530', [4.53, 4.53]],
  ])('%s', (text, expected) => expect(hours(text)).toEqual(expected));

  test.each(['2026-05-04 10:02 Eastern Mountain Time', '2026-05-04 10:02 Narnia Standard Time'])(
    'is none that is not known: %s',
    (text) => expect(hours(text)).toBe('no_date'),
  );
});
