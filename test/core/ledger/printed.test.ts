import { describe, expect, test } from 'vitest';
import { isPrinted } from '../../../src/core/ledger/as-of-making.ts';
import { commonDay, printedDay } from '../../../src/core/ledger/printed-day.ts';
import { MINUTE } from '../../../src/core/time/units.ts';
import { dateOf, day, span, wholeDay } from '../world.ts';

/** What a page prints is a day of a calendar, or is counted from a clock. */

describe('what a page prints', () => {
  test.each([
    ['never', 'never', true],
    ['nothing', null, true],
    ['a day', wholeDay(3), true],
    ['an instant', span(day(3) + 1, day(3) + 1), true],
    ['a minute', span(day(3), day(3) + MINUTE - 1), true],
    ['some while, counted to a minute', span(day(3) + 7, day(3) + MINUTE - 1), false],
    ['some while, counted from a minute', span(day(3), day(3) + MINUTE + 7), false],
    ['since a day', span(day(3), null), false],
    ['until a day', span(null, day(3)), false],
    ['until the end of a day', span(null, wholeDay(3).latest), false],
    ['since the beginning of a day', span(wholeDay(3).earliest, null), false],
  ] as const)('is no matter of its clock: %s', (_what, when, expected) => {
    expect(isPrinted(when)).toBe(expected);
  });

  const utc = { date: dateOf(3), zone: 'UTC' };
  const tokyo = { date: dateOf(3), zone: 'Asia/Tokyo' };

  test.each([
    ['a day', wholeDay(3), 'UTC', utc],
    ['that day elsewhere', wholeDay(3), 'Asia/Tokyo', undefined],
    ['a day of an unknown zone', wholeDay(3), null, undefined],
    ['since a day', span(wholeDay(3).earliest, null), 'UTC', undefined],
    ['two days', span(wholeDay(3).earliest, wholeDay(4).latest), 'UTC', undefined],
    ['the rest of a day', span(day(3), wholeDay(3).latest), 'UTC', undefined],
    ['never', 'never', 'UTC', undefined],
    ['nothing', null, 'UTC', undefined],
  ] as const)('is one day: %s', (_what, when, zone, expected) => {
    expect(printedDay(when, zone)).toEqual(expected);
  });

  test.each([
    ['both print it', utc, { ...utc, zone: 'Asia/Tokyo' }, span(day(3), day(3)), utc],
    ['the first is all that both allow', utc, { ...tokyo, date: dateOf(4) }, wholeDay(3), utc],
    ['the second is', { ...tokyo, date: dateOf(4) }, utc, wholeDay(3), utc],
    ['only the second prints one', undefined, utc, wholeDay(3), utc],
    ['neither is', utc, { ...tokyo, date: dateOf(4) }, span(day(3), day(3)), undefined],
    ['it never ends', utc, undefined, 'never', undefined],
    ['none is given', utc, undefined, null, undefined],
  ] as const)('twice is the day where %s', (_what, a, b, both, expected) => {
    expect(commonDay(a, b, both)).toEqual(expected);
  });
});
