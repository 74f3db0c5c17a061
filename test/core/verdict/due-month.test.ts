import { expect, test } from 'vitest';
import {
  askedMonths,
  byMonth,
  dueMonthOf,
  isAskedMonth,
  isDueIn,
  monthsFrom,
} from '../../../src/core/verdict/due-month.ts';

/** The filter by the month of the date to act by: each key is in exactly one of what can be asked for. */

const TODAY = '2026-11-24';
const due = (day: string, to: string | null = day) => ({ dates: [{ day, days: { from: day, to } }] });
const month = (...told: Parameters<typeof due>) => dueMonthOf(due(...told), TODAY);

test('it is the month of the first of all dates, and none where there is none', () => {
  expect(month('2026-11-24')).toBe('2026-11');
  expect(month('2027-01-31')).toBe('2027-01');
  expect(dueMonthOf({ dates: [] }, TODAY)).toBe('none');
  const two = { dates: [...due('2026-12-01').dates, ...due('2027-03-01').dates] };
  expect(dueMonthOf(two, TODAY)).toBe('2026-12');
});

test('it is past once the last of its days is over; until then what may be due is due now', () => {
  expect(month('2026-11-23')).toBe('past');
  expect(month('2026-09-01', '2026-11-23')).toBe('past');
  expect(month('2026-09-01', '2026-11-24')).toBe('2026-11');
  expect(month('2026-09-01', null)).toBe('2026-11');
});

test('what can be asked for is the year from this month on, and what is before, after and outside of it', () => {
  const asked = askedMonths(TODAY);
  expect(asked).toHaveLength(15);
  expect([asked[0], asked[1], asked[2], asked[3]]).toEqual(['past', '2026-11', '2026-12', '2027-01']);
  expect(asked.slice(-3)).toEqual(['2027-10', 'later', 'none']);
  expect(monthsFrom('2027-01-01', 13).at(-1)).toBe('2028-01');
  for (const one of asked) expect(isAskedMonth(one)).toBe(true);
  for (const one of ['2026-00', '2026-13', '0999-01', '2026-1', ' 2026-11', '2026-11-24', '', 'Past'])
    expect(isAskedMonth(one)).toBe(false);
});

test('each key is in exactly one of them', () => {
  const keys = ['2026-11-01', '2026-11-24', '2026-12-31', '2027-10-31', '2027-11-01', '2031-01-01'].map((day) =>
    due(day),
  );
  const places = [...keys, { dates: [] }].map((key) => askedMonths(TODAY).filter((one) => isDueIn(key, one, TODAY)));
  expect(places).toEqual([['past'], ['2026-11'], ['2026-12'], ['2027-10'], ['later'], ['later'], ['none']]);
});

test('past comes first, then month by month, and what has no date last', () => {
  const months = ['none', '2027-01', 'past', '2026-12', '2026-12', 'past'];
  expect(months.sort(byMonth)).toEqual(['past', 'past', '2026-12', '2026-12', '2027-01', 'none']);
});
