import { describe, expect, test } from 'vitest';
import { lengthOf, relativeSpan, spanFromNow } from '../../../src/core/dates/relative.ts';
import type { RelativeOffset } from '../../../src/core/dates/words.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/units.ts';

/** How long amounts are, and from when to when what is told by them was, or will be. */

const NOW = Date.UTC(2026, 10, 24, 12);
const context = (timeZone = 'Europe/Warsaw', language = 'en') => ({
  ...{ now: NOW, languages: [language], timeZone, since: Date.UTC(2006, 0, 1) },
});
const offset = (amount: number, unit: RelativeOffset['unit']): RelativeOffset => ({ amount, unit });

test.each<[number, RelativeOffset['unit'], number, number]>([
  [-3, 'day', -4 * DAY - HOUR, -2 * DAY + HOUR],
  [3, 'day', 2 * DAY - HOUR, 4 * DAY + HOUR],
  [-1, 'day', -2 * DAY - HOUR, 0],
  [-5, 'minute', -6 * MINUTE, -4 * MINUTE],
  [-5, 'second', -66_000, 0],
  [-2, 'hour', -3 * HOUR, -HOUR],
  [0, 'hour', -HOUR, HOUR],
  [-1, 'week', -14 * DAY - HOUR, 0],
  [-3, 'week', -28 * DAY - HOUR, -14 * DAY + HOUR],
  // Half of one may be called one.
  [-1, 'month', -62 * DAY, -30 * DAY * 0.45],
  [1, 'year', 360 * DAY * 0.45, 732 * DAY],
  [-2, 'month', -93 * DAY, -30 * DAY],
  [-2, 'quarter', -276 * DAY, -90 * DAY],
])('%i %s from now', (amount, unit, earliest, latest) => {
  const span = relativeSpan(offset(amount, unit), context());
  expect([span.earliest - NOW, span.latest - NOW]).toEqual([earliest, latest]);
});

test('a named day is one of the calendar, a named month as wide as others, but never half', () => {
  const day = relativeSpan({ ...offset(-1, 'day'), whole: true }, context());
  expect(day).toEqual({ earliest: Date.UTC(2026, 10, 22, 23), latest: Date.UTC(2026, 10, 23, 23) - 1 });
  const late = { ...context('Pacific/Kiritimati') };
  expect(relativeSpan({ ...offset(0, 'day'), whole: true }, late).earliest).toBe(Date.UTC(2026, 10, 24, 10));
  const month = relativeSpan({ ...offset(-1, 'month'), whole: true }, context());
  expect([month.earliest - NOW, month.latest - NOW]).toEqual([-62 * DAY, 0]);
});

describe('how long amounts are', () => {
  const length = (amounts: RelativeOffset[], comparison: Parameters<typeof lengthOf>[1] = null) => {
    const { shortest, longest } = lengthOf(amounts, comparison);
    return [shortest / DAY, longest === null ? null : longest / DAY];
  };
  const [year, months, days, hours] = [offset(1, 'year'), offset(3, 'month'), offset(2, 'day'), offset(-2, 'hour')];

  test.each<[string, RelativeOffset[], Parameters<typeof lengthOf>[1], (number | null)[]]>([
    ['nothing', [], null, [0, null]],
    ['one', [year], null, [162, 732]],
    ['the last of several is rounded', [year, months], null, [420, 490]],
    ['months before days may be short', [months, days], null, [84 + 1 - 1 / 24, 93 + 3 + 1 / 24]],
    ['more', [months], 'more', [89, null]],
    ['more hours', [hours], 'more', [2 / 24, null]],
    ['more than several', [year, months], 'more', [449, null]],
    ['more than nothing', [offset(0, 'day')], 'more', [0, null]],
    ['less', [months], 'less', [0, 94]],
    ['less hours', [hours], 'less', [0, 2 / 24 + 1 / 1440]],
    ['less than several', [year, days], 'less', [0, 366 + 2 + 1]],
    ['less seconds', [offset(30, 'second')], 'less', [0, 90 / 86_400]],
  ])('%s', (_what, amounts, comparison, expected) => {
    const found = length(amounts, comparison);
    for (const [at, end] of expected.entries())
      if (end === null) expect(found[at]).toBeNull();
      else expect(found[at]).toBeCloseTo(end, 9);
  });

  test('from now, back or ahead', () => {
    expect(spanFromNow({ shortest: 2, longest: 5 }, -1, 10)).toEqual({ earliest: 5, latest: 8 });
    expect(spanFromNow({ shortest: 2, longest: null }, -1, 10)).toEqual({ earliest: null, latest: 8 });
    expect(spanFromNow({ shortest: 2, longest: 5 }, 1, 10)).toEqual({ earliest: 12, latest: 15 });
    expect(spanFromNow({ shortest: 2, longest: null }, 1, 10)).toEqual({ earliest: 12, latest: null });
  });
});
