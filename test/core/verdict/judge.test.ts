import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Birth, CredentialState } from '../../../src/core/ledger/state.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { calendarDay } from '../../../src/core/verdict/here.ts';
import { isNews } from '../../../src/core/verdict/news.ts';
import { nextChange } from '../../../src/core/verdict/next-change.ts';
import { byUrgency } from '../../../src/core/verdict/order.ts';
import { severityRank } from '../../../src/core/verdict/reason.ts';
import {
  AGE,
  codes,
  day,
  EXPIRY,
  expiring,
  idleAfter,
  kind,
  kindWith,
  LOS_ANGELES,
  lifecycle,
  made,
  madeOn,
  on,
  overlapping,
  said,
  snoozed,
  WARSAW,
} from './world.ts';

describe('the kind', () => {
  test('that is to stop on a day is ending at first, and has stopped when the day is over', () => {
    const stopping = kindWith(lifecycle(['stopped-working', '2026-11-24']));
    expect(said(on(0, {}, { kind: stopping, now: Date.UTC(2026, 10, 25) - 1 }))).toEqual(['kind-ending critical']);
    expect(said(on(0, {}, { kind: stopping, now: Date.UTC(2026, 10, 25) }))).toEqual(['kind-stopped critical']);
  });

  test('deprecated without an end is a notice; announced or closed to new ones is nothing to say', () => {
    const lone = (...events: (readonly ['deprecated' | 'announced' | 'creation-disabled', string])[]) =>
      said(on(0, {}, { kind: kindWith(lifecycle(...events)) }));
    expect(lone(['deprecated', '2025-01'])).toEqual(['kind-ending info']);
    expect(lone(['announced', '2025-01'], ['creation-disabled', '2026-01'])).toEqual([]);
  });

  test('whose support has ended stays ended', () => {
    const [reason] = on(0, {}, { kind: kind('hubspot/legacy-private-app'), now: Date.UTC(2028, 0, 1) }).reasons;
    expect(reason).toMatchObject({ code: 'kind-ending', severity: 'critical', isOver: true });
  });
});

test('the severity is the highest of all reasons, whatever is said first', () => {
  const verdict = on(0, { birth: made(-300), overlap: overlapping(5) });
  expect([said(verdict), verdict.severity]).toEqual([
    ['old-secret-expires warning', 'older-than-limit critical'],
    'critical',
  ]);
});

const ZONES = ['UTC', WARSAW, LOS_ANGELES, 'Pacific/Kiritimati', 'Australia/Lord_Howe'];
const instant = fc.integer({ min: day(-500), max: day(500) });
const birth: fc.Arbitrary<Birth> = fc.oneof(
  fc.tuple(instant, fc.option(fc.integer({ min: 0, max: 60 * DAY })), fc.boolean(), fc.boolean()).map(
    ([latest, width, ofSecret, compared]): Birth => ({
      ...made(0),
      earliest: width === null ? null : latest - width,
      latest,
      earliestIs: width === null ? 'none' : ofSecret ? 'secret' : 'floor',
      latestIs: compared ? 'secret' : 'first-look',
    }),
  ),
  instant.map((at) => madeOn(calendarDay(at, WARSAW), WARSAW)),
);
const kinds = fc.constantFrom(
  kind('hubspot/api-key'),
  kind('hubspot/legacy-private-app'),
  kind(),
  kind('hubspot/personal-access-key'),
  kindWith({ clocks: [AGE, EXPIRY, idleAfter(90)] }),
  kindWith(lifecycle(['deprecated', '2025-03'], ['unsupported', '2027-02'], ['stopped-working', '2027-11-03'])),
);
const told = fc.record({
  birth,
  expires: fc.option(fc.integer({ min: -30, max: 400 }).map(expiring)),
  lastLook: instant,
});

test('an age is never negative, and no state grows better by waiting', () => {
  const wait = fc.integer({ min: 0, max: 600 * DAY });
  fc.assert(
    fc.property(told, kinds, fc.constantFrom(...ZONES), wait, wait, (one, of, zone, first, second) => {
      const at = (now: number) => on(0, one, { kind: of, zone, now });
      const [before, later] = [at(day(0) + first), at(day(0) + first + second)];
      expect(before.age.min).toBeGreaterThanOrEqual(0);
      expect(before.age.max ?? before.age.min).toBeGreaterThanOrEqual(before.age.min);
      expect(later.age.min).toBeGreaterThanOrEqual(before.age.min);
      expect(severityRank(later.severity)).toBeGreaterThanOrEqual(severityRank(before.severity));
      expect([...later.reasons].sort(byUrgency)).toEqual(later.reasons);
    }),
    { numRuns: 2_000 },
  );
});

test('of what is only known by a first look nothing is due, whatever else is so', () => {
  fc.assert(
    fc.property(told, kinds, instant, (one, of, now) => {
      const verdict = on(0, { ...one, birth: { ...one.birth, latestIs: 'first-look', day: null } }, { kind: of, now });
      expect(codes(verdict).filter((code) => /older|around|due/.test(code))).toEqual([]);
      expect(verdict.dates.filter(({ what }) => what === 'due')).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test('what was heard stays short enough to be kept, whatever there is to say', () => {
  const words = ['never-expires', 'made', 'rotated', 'deactivated'] as const;
  const refuted = words.map((what, at) => ({
    word: {
      id: String(at),
      at: 0,
      what,
      when: { earliest: day(0), latest: day(0) },
      day: null,
      overlapDays: 0,
      replaces: null,
    },
    because: { code: 'page-shows', last: day(0) },
  })) as unknown as CredentialState['refuted'];
  const ends = Array.from({ length: 20 }, (_, month) => ['unsupported', `20${40 + month}-09`] as const);
  const { heard, reasons } = on(
    0,
    { refuted, overlap: overlapping(1), expires: expiring(3), birth: made(-300), lastLook: day(-300) },
    { kind: kindWith({ clocks: [AGE, EXPIRY, idleAfter(90)], ...lifecycle(...ends) }) },
  );
  expect(reasons.length).toBeGreaterThan(20);
  expect(heard.length).toBeLessThanOrEqual(400);
  expect(isNews(heard, heard)).toBe(false);
  expect(heard).not.toMatch(/,$/);
});

test('between now and the next change nothing changes', () => {
  const overlap = fc.option(fc.integer({ min: -1, max: 8 }).map(overlapping));
  const used = fc.option(instant.map((at) => ({ when: { earliest: at, latest: at }, asOf: day(0) })));
  const quiet = fc.option(fc.integer({ min: 1, max: 400 }).map((tenths) => 1 + tenths / 100));
  const states = fc.tuple(told, overlap, used).map(([one, two, three]) => ({ ...one, overlap: two, lastUsed: three }));
  fc.assert(
    fc.property(states, quiet, kinds, fc.constantFrom(...ZONES), instant, (state, days, of, zone, now) => {
      const silenced =
        days === null
          ? null
          : snoozed(on(0, state, { kind: of, zone, now: now - DAY }), (now - day(0)) / DAY - 1, days);
      const at = (moment: number) => on(0, state, { kind: of, zone, now: moment, snooze: silenced });
      const today = calendarDay(now, zone);
      const { until } = silenced ?? { until: null };
      const next = nextChange([{ ...state, snoozedUntil: until }], { now, zone, today });
      expect(next).toBeGreaterThan(now);
      expect(next - now).toBeLessThanOrEqual(26 * 3_600_000);
      for (const part of [0.001, 0.3, 0.7, 0.999]) expect(at(now + Math.floor((next - now) * part))).toEqual(at(now));
      expect(at(next - 1)).toEqual(at(now));
    }),
    { numRuns: 1_000 },
  );
});
