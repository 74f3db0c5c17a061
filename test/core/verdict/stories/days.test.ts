import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/core/time/calendar-day.ts';
import { daysOf } from '../../../../src/core/verdict/day-span.ts';
import { hereAt } from '../../../../src/core/verdict/here.ts';
import {
  between,
  codes,
  day,
  expiring,
  kind,
  kindWith,
  LOS_ANGELES,
  lifecycle,
  made,
  madeOn,
  neverCompared,
  on,
  WARSAW,
} from '../world.ts';

/** Days are days of the calendar where the person is; a day that somebody named is that day everywhere. */

const ZONES = [WARSAW, LOS_ANGELES, 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'UTC'];
/** An instant of a calendar day in a zone: its noon, near enough to it in every zone. */
const noonOf = (date: string, zone: string) => {
  const guess = Date.parse(`${date}T12:00:00Z`);
  const { today } = hereAt(guess, zone);
  return guess + (today < date ? 12 : today > date ? -12 : 0) * 3_600_000;
};

describe.each(ZONES)('in %s', (zone) => {
  test.each(['2026-05-29', '2026-11-01', '2027-03-10', '2027-09-01', '2028-02-29'])(
    '180 days after %s is one day, whatever the clocks did in between',
    (date) => {
      const birth = madeOn(date, zone);
      const due = addDays(date, 180);
      for (const count of [20, 100, 180]) {
        const [first] = on(0, { birth }, { zone, now: noonOf(addDays(date, count), zone) }).dates;
        expect(first).toMatchObject({ what: 'due', day: due, days: { from: due, to: due } });
      }
    },
  );

  test('T6: a leap day is exact, and its age is one number', () => {
    const verdict = on(0, { birth: madeOn('2028-02-29', zone) }, { zone, now: noonOf('2028-03-24', zone) });
    expect(verdict.age).toMatchObject({ min: 24, max: 24 });
  });

  test('T9: on the due day it is due today, through the end of that day where the person is', () => {
    const birth = madeOn('2026-05-29', zone);
    const reason = (date: string) => on(0, { birth }, { zone, now: noonOf(date, zone) }).reasons[0];
    expect(reason('2026-11-25')).toMatchObject({ code: 'due-soon', inDays: 0 });
    expect(reason('2026-11-26')).toMatchObject({ code: 'older-than-limit' });
  });
});

test('an exact date that lies on two days is due on each of them, and never "not exact"', () => {
  // From one evening to the next morning.
  const birth = between(0.3, 0.7);
  expect([180, 181, 182].map((count) => codes(on(count, { birth })))).toEqual([
    ['due-soon'],
    ['due-soon'],
    ['older-than-limit'],
  ]);
});

test('T7: 180 days after 1 September 2027 are 28 February 2028, a leap year', () => {
  expect(on(0, { birth: madeOn('2027-09-01') }, { now: Date.UTC(2027, 9, 1) }).dates[0]?.day).toBe('2028-02-28');
});

test('T5: a day that was named in Warsaw is that day in Tokyo and in Los Angeles', () => {
  const birth = madeOn('2026-11-01', WARSAW);
  for (const zone of ZONES) {
    expect(daysOf(birth, birth.day, zone)).toEqual({ from: '2026-11-01', to: '2026-11-01' });
    expect(on(0, { birth }, { zone }).dates[0]?.day).toBe('2027-04-30');
  }
});

test('T11: seven days of overlap over a change of clocks end at their instant, on the day that is there then', () => {
  const end = Date.UTC(2027, 3, 2, 10);
  const overlap = { until: { earliest: end, latest: end }, day: null, by: 'page', actId: null } as const;
  const verdict = on(
    0,
    { birth: madeOn('2027-03-26', WARSAW), overlap },
    { zone: WARSAW, now: Date.UTC(2027, 2, 26, 12) },
  );
  expect(verdict.dates[0]).toMatchObject({ what: 'old-secret', day: '2027-04-02', inDays: 7 });
});

test('T8: warning and limit begin with their calendar day', () => {
  const level = (now: number) => on(0, { birth: made(0) }, { now }).level;
  const midnight = (count: number) => day(count) - 12 * 3_600_000;
  expect([level(midnight(166) - 1), level(midnight(166))]).toEqual(['ok', 'due-soon']);
  expect([level(midnight(181) - 1), level(midnight(181))]).toEqual(['due-soon', 'overdue']);
});

describe('a month that is over', () => {
  const stopping = kindWith(lifecycle(['stopped-working', '2026-11']));
  const level = (zone: string) => on(0, {}, { kind: stopping, zone, now: Date.UTC(2026, 11, 1, 5) }).level;
  test('is over where the person is', () => {
    expect(level(WARSAW)).toBe('stopped');
    expect(level(LOS_ANGELES)).toBe('ending');
  });
});

test('an expiry that is printed as a day lasts through that day where the person is', () => {
  const expires = { ...expiring(0), day: { date: '2026-11-24', zone: 'UTC' } };
  const codesAt = (now: number, zone: string) => codes(on(0, { expires }, { now, zone }));
  const night = Date.UTC(2026, 10, 25, 3);
  expect(codesAt(night, LOS_ANGELES)).toEqual(['expires']);
  expect(codesAt(night, WARSAW)).toEqual(['expired']);
});

test('a clock that was set back makes nothing younger than nothing', () => {
  const verdict = on(-1_000, { birth: made(0), lastLook: day(0) });
  expect(verdict.age).toMatchObject({ min: 0, max: 0 });
  expect(on(-1_000, { birth: neverCompared(0, 0) }).age).toMatchObject({ min: 0, max: 0 });
  expect(kind().id).toBe('hubspot/service-key');
});
