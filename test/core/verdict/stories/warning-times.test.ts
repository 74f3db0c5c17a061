import { describe, expect, test } from 'vitest';
import { dayInterval } from '../../../../src/core/time/calendar-day.ts';
import {
  at,
  codes,
  dateOf,
  day,
  expiring,
  idleAfter,
  kindWith,
  LOS_ANGELES,
  lifecycle,
  made,
  neverCompared,
  on,
  overlapping,
  said,
} from '../world.ts';

/** From which day on something is said, how urgent it is, and which dates count. */

test('an old key that lives on is told of at once, and is critical from the day before it ends', () => {
  const severity = (count: number) => said(on(count, { birth: made(0), overlap: overlapping(7) }));
  expect([5, 6, 7].map(severity)).toEqual([
    ['old-secret-expires warning'],
    ['old-secret-expires critical'],
    ['old-secret-expires critical'],
  ]);
});

test('what is revoked after a year without use is told of a month before, not half a year', () => {
  const kind = kindWith({ clocks: [idleAfter(365)] });
  const told = (count: number) =>
    said(on(count, { birth: made(0), lastUsed: { when: at(0), asOf: day(count) } }, { kind }));
  const idle = (count: number) => told(count).filter((text) => text.startsWith('idle'));
  expect([200, 334, 335, 358].map(idle)).toEqual([[], [], ['idle-ends warning'], ['idle-ends critical']]);
});

describe('the dates to act by', () => {
  const dates = (kind: ReturnType<typeof kindWith>, told = {}) =>
    on(0, told, { kind }).dates.map(({ what, day: on }) => [what, on]);

  test('are those on which the kind ends, its support or all of it, and none on which no more can be made', () => {
    const ending = kindWith(
      lifecycle(['creation-disabled', dateOf(10)], ['unsupported', dateOf(90)], ['stopped-working', dateOf(120)]),
    );
    expect(dates(ending)).toEqual([
      ['kind-end', dateOf(90)],
      ['kind-end', dateOf(120)],
    ]);
  });

  test('leave out a rotation that is due after the earliest of its ends, whichever that is', () => {
    const ending = kindWith(lifecycle(['stopped-working', dateOf(90)]));
    expect(dates(ending, { birth: made(0), expires: expiring(300) })).toEqual([
      ['kind-end', dateOf(90)],
      ['expiry', dateOf(300)],
    ]);
  });
});

test('an age of which nothing is known is asked for; under an app that is younger than the warning, not yet', () => {
  const asked = (app: number | null) => said(on(0, { birth: neverCompared(app, 0) }));
  expect(asked(null)).toEqual(['age-unknown info']);
  expect(asked(-166)).toEqual(['age-unknown info']);
  expect(asked(-165)).toEqual(['age-unknown none']);
});

test('of many words that were contradicted the last three are told', () => {
  const refuted = [1, 2, 3, 4].map((count) => ({
    word: { id: `${count}`, at: day(-count), what: 'made', when: at(-count), day: null } as const,
    because: { code: 'floor', at: day(0) } as const,
  }));
  const { reasons } = on(0, { refuted });
  const told = reasons.flatMap((reason) => (reason.code === 'word-refuted' ? [reason.days?.from] : []));
  expect(told).toEqual([dateOf(-2), dateOf(-3), dateOf(-4)]);
  expect(codes(on(0, { refuted: [] }))).toEqual([]);
});

test('a day of last use that a page printed is that day everywhere, and so is the end that follows from it', () => {
  const date = '2026-05-01';
  const when = dayInterval(date, 'Asia/Tokyo');
  if (!when) throw new Error(date);
  const lastUsed = { when, day: { date, zone: 'Asia/Tokyo' }, asOf: day(0) };
  const told = { birth: made(-300), lastUsed };
  const { reasons } = on(0, told, { zone: LOS_ANGELES });
  expect(reasons[0]).toMatchObject({ code: 'unused', lastUsed: { from: date, to: date } });
  const idle = on(0, told, { zone: LOS_ANGELES, kind: kindWith({ clocks: [idleAfter(214)] }) });
  expect(idle.dates[0]).toMatchObject({ what: 'idle', days: { from: '2026-12-01', to: '2026-12-01' } });
});

test('a key that was never used is revoked after the making of its secret, where that is known, and not of its app', () => {
  const kind = kindWith({ clocks: [idleAfter(60)] });
  const lastUsed = { when: 'never', asOf: day(50) } as const;
  expect(said(on(50, { birth: made(0), lastUsed }, { kind }))).toEqual(['idle-ends warning']);
  expect(codes(on(50, { birth: neverCompared(0, 0), lastUsed }, { kind }))).not.toContain('idle-ends');
  const sinceApp = { ...made(0), earliest: day(-40), earliestIs: 'floor' } as const;
  expect(codes(on(50, { birth: sinceApp, lastUsed }, { kind }))).not.toContain('idle-ends');
});
