import { beforeEach, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from '../../src/core/time/calendar-day.ts';
import { peopleAgeText, peopleDaysText } from '../../src/texts/people-age.ts';
import { speak } from './texts.ts';

vi.mock('../../src/browser/browser.ts', async () => ({ default: (await import('./texts.ts')).browser }));
beforeEach(() => speak('en'));

const TODAY = '2026-11-24';
const since = (day: string) => daysBetween(day, TODAY);
const between = (from: string, to: string) => peopleAgeText({ min: since(to), max: since(from) }, TODAY);

test.each([
  ['2026-11-24', 'less than a day'],
  ['2026-11-23', '1 day'],
  ['2026-09-24', '61 days'],
  ['2026-09-23', '2 months'],
  ['2025-11-25', '11 months'],
  ['2025-11-24', '1 year'],
  ['2025-10-24', '1 year 1 month'],
  ['2022-06-24', '4 years 5 months'],
  ['2022-06-25', '4 years 4 months'],
])('what was made on %s is told to be %s old', (day, text) => {
  expect(peopleDaysText(since(day), TODAY)).toBe(text);
});

test.each([
  ['2026-08-24', '2026-06-24', '3–5 months'],
  ['2026-11-20', '2026-11-10', '4–14 days'],
  ['2026-11-20', '2026-06-24', 'less than 6 months'],
  ['2025-01-24', '2024-12-23', '1 year 10–11 months'],
  ['2025-12-24', '2024-12-24', '11–23 months'],
  ['2023-02-01', '2021-01-01', '3–5 years'],
  ['2023-02-01', '2022-12-01', '3 years'],
  ['2022-06-24', '2022-06-23', '4 years 5 months'],
])('what was made between %s and %s is told to be %s old', (to, from, text) => {
  expect(between(from, to)).toBe(text);
});

test('without an upper bound it is told as the least that it can be; without any, not at all', () => {
  expect(peopleAgeText({ min: since('2024-11-24'), max: null }, TODAY)).toBe('at least 2 years');
  expect(peopleAgeText({ min: 0, max: null }, TODAY)).toBe('');
});

test('in Polish with its cases, and short', () => {
  speak('pl');
  expect(peopleDaysText(since('2022-06-24'), TODAY)).toBe('4 lata i 5 miesięcy');
  expect(between('2026-06-24', '2026-11-20')).toBe('mniej niż 6 miesięcy');
  expect(peopleAgeText({ min: since('2024-11-24'), max: null }, TODAY, 'short')).toBe('≥ 2 lata');
});

test('in Japanese without spaces', () => {
  speak('ja');
  expect(peopleDaysText(since('2022-06-24'), TODAY)).toBe('4年5か月');
  expect(between('2026-06-24', '2026-08-20')).toBe('3～5か月');
});

/** Months that are counted from a day, as a calendar shows them: the same day of a later month completes one. */
test('never more than the months that are completed, on any day of two years', () => {
  for (let days = 62; days < 800; days += 1) {
    const text = peopleDaysText(days, TODAY);
    const [years = 0] = (/(\d+) year/.exec(text) ?? []).slice(1).map(Number);
    const [months = 0] = (/(\d+) month/.exec(text) ?? []).slice(1).map(Number);
    const made = addDays(TODAY, -days);
    const completed = new Date(`${made}T00:00:00Z`);
    const inMonth = completed.getUTCDate();
    completed.setUTCMonth(completed.getUTCMonth() + years * 12 + months);
    // A day that the month has not is passed over: then the text says a month less at most.
    const isWhole = completed.getUTCDate() === inMonth;
    if (isWhole) expect(completed.toISOString().slice(0, 10) <= TODAY, `${made}: ${text}`).toBe(true);
    const next = new Date(completed);
    next.setUTCMonth(next.getUTCMonth() + 1);
    if (isWhole && next.getUTCDate() === inMonth)
      expect(next.toISOString().slice(0, 10) > TODAY, `${made}: ${text}`).toBe(true);
  }
});
