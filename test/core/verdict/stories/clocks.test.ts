import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../../src/core/verdict/advice.ts';
import {
  AGE,
  at,
  codes,
  dateOf,
  day,
  EXPIRY,
  expiring,
  idleAfter,
  kind,
  kindWith,
  lifecycle,
  made,
  neverCompared,
  neverExpiring,
  on,
  overlapping,
  policyWith,
  said,
} from '../world.ts';

/** What ends a key: its age, its own expiry, a deadline of its kind, idleness. One date to act by: the earliest of them. */

describe('expiry', () => {
  test.each([
    [29, 'ok'],
    [30, 'expiring'],
    [31, 'expiring'],
    [61, 'expired'],
  ])('D1: a key that expires in 60 days is on day %i: %s', (count, level) => {
    expect(on(count, { expires: expiring(60) }).level).toBe(level);
  });

  test('D1: no rotation is due after the key has ended', () => {
    const { dates } = on(1, { expires: expiring(60) });
    expect(dates.map(({ what }) => what)).toEqual(['expiry']);
    const other = on(1, { expires: expiring(300) }).dates;
    expect(other.map(({ what, inDays }) => [what, inDays])).toEqual([
      ['due', 179],
      ['expiry', 299],
    ]);
  });

  test('the last days are critical, and what has expired is', () => {
    expect(said(on(52, { expires: expiring(60) }))).toEqual(['expires warning']);
    expect(said(on(53, { expires: expiring(60) }))).toEqual(['expires critical']);
    expect(said(on(60, { expires: expiring(60) }, { now: day(60) + 1 }))).toEqual(['expired critical']);
  });

  test('"in about a month", read weeks ago: it may have ended since, and is neither "today" nor some days below zero', () => {
    const span = { ...expiring(0), when: at(-21, 8) };
    const told = (count: number) => on(count, { expires: span });
    expect(told(-22).reasons[0]).toMatchObject({ code: 'expires', inDays: 1, isBegun: false });
    for (const count of [-21, -1, 0, 7, 8]) {
      const { reasons, dates } = told(count);
      expect(reasons[0]).toMatchObject({ code: 'expires', severity: 'critical', inDays: 0, isBegun: true });
      expect(dates[0]).toMatchObject({ what: 'expiry', day: dateOf(count), inDays: 0, isBegun: true });
    }
    expect(told(9).level).toBe('expired');
    const openEnd = on(0, { expires: { ...span, when: { earliest: day(-21), latest: null } } });
    expect(openEnd.reasons[0]).toMatchObject({ code: 'expires', isBegun: true });
    expect(on(0, { expires: expiring(0) }).reasons[0]).toMatchObject({ inDays: 0, isBegun: false });
  });

  test('of a kind that expires there is no age limit, unless somebody set one', () => {
    const ownEnd = kindWith({ clocks: [EXPIRY] });
    const old = on(900, { expires: expiring(1_000) }, { kind: ownEnd });
    expect([old.level, old.limit, old.isAgeUnknown]).toEqual(['ok', null, false]);
    const limited = on(
      900,
      { expires: expiring(1_000) },
      { kind: ownEnd, policy: policyWith({ maximumAgeDays: 365 }) },
    );
    expect(codes(limited)).toEqual(['older-than-limit']);
    expect(on(900, { birth: neverCompared(null, 0) }, { kind: ownEnd }).level).toBe('ok');
  });

  test('"never expires" is worth saying only where the provider offers an end', () => {
    expect(codes(on(3, { expires: neverExpiring }, { kind: kindWith({ clocks: [EXPIRY] }) }))).toEqual([
      'never-expires',
    ]);
    expect(codes(on(3, { expires: neverExpiring }, { kind: kindWith({ clocks: [AGE] }) }))).toEqual([]);
  });
});

describe('the old secret beside the new one', () => {
  const overlap = overlapping(7);

  test.each([0.1, 1, 3, 6.9])('B1: is to be replaced before it ends, on day %d', (count) => {
    const verdict = on(count, { overlap, birth: made(0) });
    expect(verdict.level).toBe('old-key-ends');
    expect(adviceFor(kind(), verdict, dateOf(count)).headlineId).toBe('action_finish');
    expect(verdict.dates[0]).toMatchObject({ what: 'old-secret', day: dateOf(7) });
  });

  test('may have ended where the first of its days is over', () => {
    const verdict = on(3, { overlap: { until: at(1, 5), by: 'page', day: null, actId: null } });
    expect(verdict.reasons[0]).toMatchObject({ code: 'old-secret-expires', inDays: 0, isBegun: true });
  });

  test('B1: and once it has ended nothing is left to say', () => {
    expect(on(8, { overlap }).level).toBe('ok');
  });
});

describe('the end of the kind', () => {
  const legacy = kind('hubspot/legacy-private-app');

  test('is a notice, then a warning, then critical', () => {
    const severity = (now: number) =>
      on(0, { birth: { ...made(0), earliest: now, latest: now } }, { kind: legacy, now }).severity;
    const first = Date.UTC(2027, 8, 1, 12);
    const before = (days: number) => first - days * 86_400_000;
    expect([181, 180, 31, 30, -29].map((days) => severity(before(days)))).toEqual([
      'info',
      'warning',
      'warning',
      'critical',
      'critical',
    ]);
  });

  test('P7: in August 2027 a legacy app is ending, critical', () => {
    const verdict = on(
      0,
      { birth: { ...made(0), earliest: null, earliestIs: 'none' } },
      { kind: legacy, now: Date.UTC(2027, 7, 15) },
    );
    expect([verdict.level, verdict.severity]).toEqual(['ending', 'critical']);
  });

  test('V13: a kind that has stopped is stopped, has no due date, and is to be deactivated', () => {
    const stopped = kind('hubspot/api-key');
    const verdict = on(0, { birth: neverCompared(null, -400) }, { kind: stopped });
    expect([verdict.level, verdict.dates, verdict.isAgeUnknown]).toEqual(['stopped', [], false]);
    expect(adviceFor(stopped, verdict, dateOf(0)).headlineId).toBe('action_deactivate');
  });

  test('V14: the headline and the advice speak of one thing, that which comes first', () => {
    const ending = kindWith(lifecycle(['unsupported', dateOf(20)]), 'hubspot/legacy-private-app');
    const [finish, move] = [5, 25].map((ends) => on(0, { overlap: overlapping(ends) }, { kind: ending }));
    if (!finish || !move) throw new Error('two verdicts');
    expect([finish.level, adviceFor(ending, finish, dateOf(0)).headlineId]).toEqual(['old-key-ends', 'action_finish']);
    expect([move.level, adviceFor(ending, move, dateOf(0)).headlineId]).toEqual(['ending', 'action_migrate']);
  });

  test('near the deadline an overdue key is moved rather than rotated; far from it, rotated', () => {
    const at = (days: number) => {
      const ending = kindWith(lifecycle(['unsupported', dateOf(days)]), 'hubspot/legacy-private-app');
      return adviceFor(ending, on(0, { birth: made(-300) }, { kind: ending }), dateOf(0)).headlineId;
    };
    expect([at(100), at(250)]).toEqual(['action_migrate', 'action_rotate']);
  });
});

describe('idleness', () => {
  const idle = kindWith({ clocks: [AGE, idleAfter(60)] });
  const lastUsed = (count: number, asOf: number) => ({ when: at(count), asOf: day(asOf) });

  test('what the provider revokes when it is unused is told before', () => {
    const verdict = on(40, { lastUsed: lastUsed(0, 39) }, { kind: idle });
    expect(verdict.reasons[0]).toMatchObject({ code: 'idle-ends', inDays: 20, afterDays: 60 });
    expect(verdict.dates[0]).toMatchObject({ what: 'idle', day: dateOf(60) });
    expect(adviceFor(idle, verdict, dateOf(40)).headlineId).toBe('action_idle');
  });

  test('of a last use that is not known to the day it may be revoked before the last of its days', () => {
    const verdict = on(62, { lastUsed: { when: at(0, 5), asOf: day(61) } }, { kind: idle });
    expect(verdict.reasons[0]).toMatchObject({ code: 'idle-ends', inDays: 0, isBegun: true });
    expect(verdict.dates[0]).toMatchObject({ what: 'idle', day: dateOf(62) });
  });

  test('but only as long as its last use was read lately', () => {
    expect(codes(on(40, { lastUsed: lastUsed(0, 5) }, { kind: idle }))).toEqual([]);
  });

  test.each([
    [14, []],
    [15, ['idle-ends warning']],
    [23, ['idle-ends critical']],
  ])('nobody is warned of a key that is in use: revoked after 30 days, unused for %i', (count, reasons) => {
    const often = kindWith({ clocks: [AGE, idleAfter(30)] });
    expect(said(on(count, { lastUsed: lastUsed(0, count) }, { kind: often }))).toEqual(reasons);
  });

  test('nothing is revoked for want of use after its kind has ended', () => {
    const ending = (count: number) => kindWith({ ...idle, ...lifecycle(['stopped-working', dateOf(count)]) });
    const verdict = (end: number) => on(40, { lastUsed: lastUsed(0, 39) }, { kind: ending(end) });
    expect(codes(verdict(60))).toEqual(['kind-ending', 'idle-ends']);
    expect(codes(verdict(59))).toEqual(['kind-ending']);
    expect(verdict(59).dates.map(({ what }) => what)).toEqual(['kind-end']);
    expect(codes(verdict(30))).toEqual(['kind-stopped']);
  });

  test('of a kind that ends, too, the move comes next', () => {
    const ending = kindWith({ ...idle, ...lifecycle(['stopped-working', dateOf(150)]) });
    const verdict = on(55, { lastUsed: lastUsed(0, 54) }, { kind: ending });
    expect(codes(verdict)).toEqual(['idle-ends', 'kind-ending']);
    expect(adviceFor(ending, verdict, dateOf(55)).stepIds.slice(-2)).toEqual([
      'step_use_or_deactivate',
      'step_plan_move',
    ]);
  });
});

test('an end that we infer is offered to nobody', () => {
  const offered = (confidence: 'stated' | 'seen' | 'inferred') =>
    kindWith({ clocks: [{ ...EXPIRY, source: { ...kind().rotation.source, confidence } } as typeof EXPIRY] });
  const told = (of: ReturnType<typeof kind>) => codes(on(1, { expires: neverExpiring }, { kind: of }));
  expect(told(offered('seen'))).toEqual(['never-expires']);
  expect(told(offered('inferred'))).toEqual([]);
});
