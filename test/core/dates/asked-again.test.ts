import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/dates/index.ts';

const DAY = 86_400_000;
const context = (now: number) => ({ now, languages: ['en'], timeZone: 'Europe/Warsaw', since: Date.UTC(2010, 0, 1) });
const MAY = Date.UTC(2026, 4, 4, 12);

test('a text that is asked about again in one look is not read again', () => {
  const look = context(MAY);
  expect(findDates('created 3 days ago', look)).toBe(findDates('created 3 days ago', look));
});

test('a later look reads it anew: what is relative has moved on', () => {
  const [first] = findDates('3 days ago', context(MAY));
  const [second] = findDates('3 days ago', context(MAY + DAY));
  const [before, after] = [first?.when, second?.when];
  if (!before || !after || before === 'never' || after === 'never') throw new Error('no date was read');
  expect((after.earliest ?? 0) - (before.earliest ?? 0)).toBe(DAY);
});

test('each of many texts is read as itself', () => {
  const look = context(MAY);
  for (let count = 1; count < 500; count += 1) findDates(`created ${count} days ago`, look);
  expect(findDates('created 7 days ago', look)).toEqual(findDates('created 7 days ago', context(MAY)));
});
