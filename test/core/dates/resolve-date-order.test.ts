import { describe, expect, it } from 'vitest';
import { findDates, readDate, resolveDateOrder } from '../../../src/core/dates/index.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const context = { now: NOW, languages: ['en'], timeZone: 'UTC', since: Date.UTC(2006, 0, 1) };
const column = (...texts: string[]) => texts.flatMap((text) => findDates(text, context));
const day = (year: number, month: number, date: number) => ({
  earliest: Date.UTC(year, month - 1, date),
  latest: Date.UTC(year, month - 1, date + 1) - 1,
});

describe('a numeric date', () => {
  it('has each possible reading, and their hull', () => {
    const reading = readDate('03/04/2024', context);
    expect(reading?.orders).toEqual(['dmy', 'mdy']);
    expect(reading?.readings).toEqual([day(2024, 4, 3), day(2024, 3, 4)]);
    expect(reading?.when).toEqual({ earliest: day(2024, 3, 4).earliest, latest: day(2024, 4, 3).latest });
  });

  it('is decided by a month that cannot be, or by the weekday beside it', () => {
    expect(readDate('13/04/2024', context)?.readings).toEqual([day(2024, 4, 13)]);
    expect(readDate('04/13/2024', context)?.readings).toEqual([day(2024, 4, 13)]);
    expect(readDate('Wed, 03/04/2024', context)?.readings).toEqual([day(2024, 4, 3)]);
    expect(readDate('2024/03/04', context)?.readings).toEqual([day(2024, 3, 4)]);
  });

  it('of one day and month has no order to decide', () => {
    const reading = readDate('04/04/2024', context);
    expect(reading?.readings).toEqual([day(2024, 4, 4)]);
    expect(reading?.orders).toEqual([]);
  });
});

describe('a column of dates', () => {
  it('is read in the one order in which all of them are possible', () => {
    const settled = resolveDateOrder(column('03/04/2024', '13/04/2024', '04/04/2024'));
    expect(settled.map(({ when }) => when)).toEqual([day(2024, 4, 3), day(2024, 4, 13), day(2024, 4, 4)]);
    expect(resolveDateOrder(column('03/04/2024', '04/13/2024'))[0]?.when).toEqual(day(2024, 3, 4));
  });

  it('stays undecided when nothing decides it, and when its dates contradict each other', () => {
    const undecided = column('03/04/2024', '05/06/2024');
    expect(resolveDateOrder(undecided)).toEqual(undecided);
    const contradictory = column('03/04/2024', '13/04/2024', '04/13/2024');
    expect(resolveDateOrder(contradictory)).toEqual(contradictory);
  });

  it('is decided by what has not happened yet, where the caller says that all has happened', () => {
    const dates = column('12/11/2026', '03/04/2024');
    expect(resolveDateOrder(dates, { latest: NOW }).map(({ when }) => when)).toEqual([
      day(2026, 11, 12),
      day(2024, 4, 3),
    ]);
    expect(resolveDateOrder(dates)).toEqual(dates);
  });

  it('leaves other readings as they are', () => {
    const dates = column('3 months ago', 'Never', '14 March 2024');
    expect(resolveDateOrder(dates)).toEqual(dates);
  });
});
