import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent, MAX_ROTATIONS } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import type { Interval } from '../../../../src/core/time/interval.ts';
import { DAY, HOUR } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  logged,
  logUpTo,
  masked,
  NOW,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  stateAfter,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

const old = [days(10), masked('aaaaa', { created: dayAgo(300) })] as const;

describe('one rotation for each new secret, however many sides tell of it', () => {
  test('the user says so, then the page shows it', () => {
    const word = rotatedBy(span(days(1), NOW));
    const state = stateAfter(old, [NOW, word], [NOW + HOUR, masked('bbbbb')]);
    expect(state.rotations).toMatchObject([{ when: span(days(1), NOW), learnedAt: NOW }]);
    expect(state.birth).toMatchObject(span(days(1), NOW));
  });

  test('the page shows it, then the user says so', () => {
    const state = stateAfter(old, [NOW, masked('bbbbb')], [NOW + HOUR, rotatedBy(dayAgo(1))]);
    expect(state.rotations).toHaveLength(1);
    expect(state.birth).toMatchObject({ ...span(days(1), NOW - 1), evidence: 'user' });
  });

  test('the user says so twice', () => {
    const words = [[NOW, rotatedBy(dayAgo(1), 7)] as const, [NOW + 1, rotatedBy(dayAgo(1), 7)] as const];
    const state = stateAfter([days(60), seen()], ...words);
    expect(state.rotations).toHaveLength(1);
    expect(state.overlap).not.toBeNull();
  });

  test('the user says so a little before doing it', () => {
    const looks = [[NOW + 60_000, masked('aaaaa')] as const, [NOW + HOUR, masked('bbbbb')] as const];
    const state = stateAt(NOW + 9 * DAY, old, [NOW, rotatedBy(span(NOW - HOUR, NOW))], ...looks);
    expect(state.rotations).toMatchObject([{ when: span(NOW + 60_000, NOW + HOUR), by: 'eyes' }]);
    expect(state.refuted).toEqual([]);
  });

  test('the page date moves, the fingerprint changes, the log has it, the user says it', () => {
    const at = days(2) + 5 * HOUR;
    const state = stateAfter(
      old,
      [days(1), seen({ created: dayAgo(2) })],
      [days(1) + HOUR, masked('bbbbb', { created: dayAgo(2) })],
      [NOW, logged(['created', days(300)], ['rotated', at])],
      [NOW + HOUR, rotatedBy(dayAgo(2))],
    );
    expect(state.rotations).toMatchObject([{ when: span(at, at), by: 'log', learnedAt: days(1) }]);
    expect(state.birth).toMatchObject({ ...span(at, at), evidence: 'log' });
  });

  test('but one that was known while the old secret was still there is another', () => {
    const state = stateAfter(
      old,
      [days(9), masked('bbbbb')],
      [days(8), logged(['rotated', days(9) - HOUR])],
      [NOW, masked('bbbbb')],
      [NOW + HOUR, masked('ccccc')],
    );
    expect(state.rotations).toHaveLength(2);
  });

  test('one that was logged just before a look is not the one that is seen after it', () => {
    const made = days(9) - 5 * 60_000;
    const log = [days(9) + 1, logged(['rotated', made])] as const;
    const state = stateAfter([days(9), masked('aaaaa')], log, [NOW, masked('bbbbb')]);
    expect(state.rotations.map(({ when }) => when)).toEqual([span(made, made), span(days(9), NOW)]);
  });

  test('nor is one that was logged just after a look that of the secret which that look showed', () => {
    const made = days(9) + 5 * 60_000;
    const looks = [[days(9), masked('aaaaa')] as const, [days(8), masked('bbbbb')] as const];
    const state = stateAfter(...looks, [NOW, logged(['rotated', made])]);
    expect(state.rotations.map(({ when }) => when)).toEqual([span(made, made)]);
  });

  test('and a page date that moves on twice is two, though the log has one of them', () => {
    const state = stateAfter(
      [days(3), logged(['rotated', days(3)])],
      [days(2), seen({ created: dayAgo(3) })],
      [NOW, seen({ created: span(days(2) + 1, days(1)) })],
    );
    expect(state.rotations).toHaveLength(2);
  });
});

describe("a second word of the user's", () => {
  const first = [days(60), seen()] as const;

  test('that names an earlier day replaces the first', () => {
    const state = stateAfter(first, [NOW, rotatedBy(dayAgo(0))], [NOW + HOUR, rotatedBy(dayAgo(10))]);
    expect(state.birth).toMatchObject(dayAgo(10));
    expect(state.rotations).toHaveLength(1);
  });

  test('and so does one within the grace, here in another zone', () => {
    const warsaw = namedDay(0, NOW, 'Europe/Warsaw', '2026-11-24');
    const angeles = namedDay(0, NOW, 'America/Los_Angeles', '2026-11-23');
    const say = (named: typeof warsaw) => said({ what: 'rotated', ...named, overlapDays: 0, about: null });
    expect(stateAfter(first, [NOW, say(warsaw)], [NOW + 1, say(angeles)]).rotations).toHaveLength(1);
    expect(stateAfter(first, [NOW, say(angeles)], [NOW + 1, say(warsaw)]).rotations).toHaveLength(1);
  });

  test('else it is another rotation, as the honest user says each half year', () => {
    const words = [[day(0), rotatedBy(wholeDay(-1))] as const, [day(182), rotatedBy(wholeDay(181))] as const];
    const state = stateAt(day(183), first, ...words);
    expect(state.rotations).toHaveLength(2);
    expect(state.birth).toMatchObject(wholeDay(181));
  });

  test('the person may say which of the two it is', () => {
    const two = [[day(0), rotatedBy(wholeDay(-1))] as const, [day(3), rotatedBy(wholeDay(3), 0, 'another')] as const];
    expect(stateAfter(first, ...two).rotations).toHaveLength(2);
    const one = [[day(0), rotatedBy(wholeDay(-1))] as const, [day(90), rotatedBy(wholeDay(80), 0, 'same')] as const];
    expect(stateAfter(first, ...one).rotations).toHaveLength(1);
  });

  test('a date that is set after a wrong rotation corrects its day', () => {
    const state = stateAfter(first, [NOW, rotatedBy(dayAgo(0))], [NOW + HOUR, bornOn(dayAgo(10))]);
    expect(state.birth).toMatchObject(dayAgo(10));
    expect(state.rotations.every(({ when }) => when.latest !== null && when.latest <= days(9))).toBe(true);
    expect(state.refuted).toEqual([]);
  });

  test('one from before the present secret was made makes nothing older: there was another since', () => {
    const state = stateAfter([days(5), seen({ created: dayAgo(50) })], [NOW, rotatedBy(dayAgo(200))]);
    expect(state.birth).toMatchObject({ ...dayAgo(50), evidence: 'page' });
    expect(state.rotations.map(({ when }) => when)).toEqual([dayAgo(200), dayAgo(50)]);
  });
});

describe('a rotation that was cancelled is withdrawn', () => {
  const p5 = (at: number, value: string) => [days(at), masked(value)] as const;
  const looks = [p5(200, 'aaaaa'), p5(100, 'aaaaa'), p5(5, 'bbbbb'), p5(4, 'aaaaa'), p5(0, 'aaaaa')];

  test('by visits that show the former secret again: it is as old as it was', () => {
    const state = stateAfter(...looks);
    expect(state.birth).toMatchObject({ latest: days(200), asOf: days(0), latestIs: 'secret' });
    expect(state.rotations).toEqual([]);
  });

  test('and its expiry comes back, and the overlap ends', () => {
    const expires = span(NOW + 90 * DAY, NOW + 91 * DAY);
    const state = stateAfter(
      [days(20), masked('aaaaa', { expires })],
      [days(5), masked('bbbbb', { oldSecretExpires: span(NOW + 2 * DAY, NOW + 2 * DAY), expires: 'never' })],
      [days(4), masked('aaaaa', { expires })],
    );
    expect(state.expires).toMatchObject({ when: expires, by: 'page' });
    expect(state.overlap).toBeNull();
  });

  test('but not where the new secret was seen for longer than an old one may live: then it is chance', () => {
    const state = stateAfter(p5(200, 'aaaaa'), p5(100, 'bbbbb'), p5(50, 'bbbbb'), p5(0, 'aaaaa'));
    expect(state.birth).toMatchObject(span(days(50), days(0)));
    expect(state.rotations).toHaveLength(2);
  });

  test("by the user's word", () => {
    const told = [[days(60), seen({ created: dayAgo(300) })] as const, [days(3), rotatedBy(dayAgo(3), 7)] as const];
    expect(stateAfter(...told).overlap).not.toBeNull();
    const state = stateAfter(...told, [days(2), said({ what: 'cancelled' })]);
    expect(state.rotations).toEqual([]);
    expect(state.overlap).toBeNull();
    expect(state.birth).toMatchObject({ ...dayAgo(300), evidence: 'page' });
  });

  test("by the user's setting the date back", () => {
    const told = [[days(60), seen({ created: dayAgo(300) })] as const, [days(3), rotatedBy(dayAgo(3), 7)] as const];
    const state = stateAfter(...told, [days(2), bornOn(dayAgo(300))]);
    expect(state.rotations).toEqual([]);
    expect(state.overlap).toBeNull();
    expect(state.birth).toMatchObject(dayAgo(300));
  });
});

describe('with a rotation that was cancelled goes', () => {
  const exp = (at: number) => ({ expires: wholeDay(at) });
  const expires = (at: number) => said({ what: 'expires', when: wholeDay(at), day: null });
  const cancelled = (at: number) => [day(at), said({ what: 'cancelled' })] as const;

  test("the page's end of the new secret, by the user's word", () => {
    const state = stateAfter(
      [day(-10), seen({ created: wholeDay(-100), ...exp(20) })],
      [day(0), seen({ created: wholeDay(0), ...exp(90) })],
      cancelled(1),
    );
    expect(state.birth).toMatchObject(wholeDay(-100));
    expect(state.expires).toMatchObject({ when: wholeDay(20) });
  });

  test("the page's end of the new secret, by visits that show the former one", () => {
    const looks = [[day(-10), masked('aaaaa', exp(20))] as const, [day(0), masked('bbbbb', exp(90))] as const];
    expect(stateAfter(...looks, [day(1), masked('aaaaa')]).expires).toMatchObject({ when: wholeDay(20) });
    expect(stateAfter(...looks, cancelled(1)).expires).toMatchObject({ when: wholeDay(20) });
    const again = [day(5), masked('aaaaa', exp(90))] as const;
    expect(stateAfter(...looks, [day(1), masked('aaaaa')], again).expires).toMatchObject({ when: wholeDay(90) });
  });

  test('the end that the user gave for the new secret', () => {
    const former = [[day(-10), seen()] as const, [day(-9), expires(20)] as const];
    const rotated = [day(0), rotatedBy(namedDay(-1, day(0)).when)] as const;
    const state = stateAfter(...former, rotated, [day(0) + HOUR, expires(90)], cancelled(1));
    expect(state.expires).toMatchObject({ when: wholeDay(20), by: 'user' });
  });

  test('what a rotation before that left behind, though another was cancelled since', () => {
    const state = stateAfter(
      [day(-10), seen(exp(20))],
      [day(0), rotatedBy(namedDay(0, day(0)).when)],
      [day(0) + HOUR, seen(exp(90))],
      cancelled(1),
      [day(2), rotatedBy(namedDay(2, day(2)).when)],
      cancelled(3),
    );
    expect(state.expires).toMatchObject({ when: wholeDay(20) });
  });

  test('the old secret that the page showed beside the new one', () => {
    const overlap = { oldSecretExpires: span(day(7), day(7)) };
    const state = stateAfter([day(-10), masked('aaaaa')], [day(0), masked('bbbbb', overlap)], cancelled(1));
    expect(state.rotations).toEqual([]);
    expect(state.overlap).toBeNull();
  });
});

describe('"cancelled", said twice by a double click or in two windows, withdraws one rotation', () => {
  const twice = [
    [day(1), said({ what: 'cancelled' })] as const,
    [day(1) + 1_000, said({ what: 'cancelled' })] as const,
  ];
  const rotated = [day(0), rotatedBy(namedDay(0, day(0)).when)] as const;

  test('and not the one before that, which the log has', () => {
    const state = stateAfter([day(-200), seen()], [day(-50), logged(['rotated', day(-100)])], rotated, ...twice);
    expect(state.rotations).toHaveLength(1);
    expect(state.birth).toMatchObject(span(day(-100), day(-100)));
  });

  test('nor one that was seen', () => {
    const looks = [[day(-200), masked('aaaaa')] as const, [day(-100), masked('bbbbb')] as const];
    const state = stateAfter(...looks, [day(-100) + 1, masked('bbbbb')], rotated, ...twice);
    expect(state.rotations).toHaveLength(1);
    expect(state.birth).toMatchObject(span(day(-200), day(-100)));
  });

  test('but one that came afterwards can be cancelled as well', () => {
    const again = [day(5), rotatedBy(namedDay(5, day(5)).when)] as const;
    const told = [[day(-200), seen()] as const, rotated, ...twice, again] as const;
    expect(stateAfter(...told).rotations).toHaveLength(1);
    expect(stateAfter(...told, [day(6), said({ what: 'cancelled' })]).rotations).toEqual([]);
  });
});

test('a word that it was cancelled is set aside where the page gives the day of the new secret afterwards', () => {
  const log = logged(['rotated', day(0)], ['rotated', day(2)]);
  const state = stateAfter(
    [day(-10), masked('aaaaa', { created: wholeDay(-300) })],
    [day(4), log],
    [day(5), said({ what: 'cancelled' })],
    [day(10), masked('bbbbb', { created: wholeDay(2) })],
    [day(20), log],
  );
  expect(state.birth).toMatchObject({ ...span(day(2), day(2)), evidence: 'log' });
  expect(state.cancelled).toBeNull();
});

describe('a new secret ends what was about the old one', () => {
  test('its expiry', () => {
    const expires = span(NOW + 20 * DAY, NOW + 21 * DAY);
    const state = stateAfter([days(60), masked('aaaaa', { expires })], [NOW, masked('bbbbb')]);
    expect(state.expires).toBeNull();
  });

  test('an earlier overlap, where another rotation comes during it', () => {
    const ends = (at: number) => ({ oldSecretExpires: span(day(at), day(at)) });
    const looks = [[day(-1), masked('aaaaa')] as const, [day(0), masked('bbbbb', ends(7))] as const];
    const state = stateAfter(...looks, [day(4), masked('ccccc', ends(11))]);
    expect(state.rotations).toHaveLength(2);
    expect(state.overlap).toMatchObject({ until: span(day(11), day(11)), by: 'page' });
  });

  test('dismissal, snooze and what was told: it says since when', () => {
    expect(stateAfter([days(60), masked('aaaaa')]).newSecretAt).toBeNull();
    expect(stateAfter([days(60), masked('aaaaa')], [NOW, masked('bbbbb')]).newSecretAt).toBe(NOW);
    expect(stateAfter([days(60), seen()], [NOW, rotatedBy(dayAgo(9))]).newSecretAt).toBe(NOW);
  });
});

test('a day that corrects that of a rotation makes no newer secret', () => {
  const say = (at: number, n: number) => [at, rotatedBy(namedDay(n, at).when, 7, 'same')] as const;
  const first = [[day(-60), seen()] as const, say(day(0), 0)] as const;
  expect(stateAfter(...first, say(day(0) + 2 * HOUR, 0)).newSecretAt).toBe(day(0));
  expect(stateAfter(...first, say(day(0) + 2 * HOUR, 0), say(day(1), -3)).newSecretAt).toBe(day(0));
  // That one was made after the first word.
  expect(stateAfter(...first, say(day(90), 80)).newSecretAt).toBe(wholeDay(80).earliest);
});

test('looks that have nothing to compare with those before them leave room for a rotation in between', () => {
  const before = recordAfter([day(0), masked('aaaaa')], [day(10), masked('aaaaa')]);
  const lost = { ...before, spans: before.spans.map((one) => ({ ...one, forms: {} })) };
  const look = (record: CredentialRecord, at: number) =>
    applyEvent(record, { ...masked('bbbbb'), visit: day(at) } as LedgerEvent, day(at)) ?? record;
  const state = deriveState(look(look(lost, 12), 185), day(185));
  expect(state.birth).toMatchObject({ earliest: null, latest: day(12), asOf: day(185), latestIs: 'secret' });
});

describe('the history', () => {
  const rotatedHourly = (count: number) =>
    Array.from({ length: count }, (_, n) => [day(0) + n * HOUR, masked(n.toString(16).padStart(5, '0'))] as const);

  test(`of very many rotations keeps the youngest ${MAX_ROTATIONS}, oldest first`, () => {
    const state = stateAfter(...rotatedHourly(400));
    expect(state.rotations).toHaveLength(MAX_ROTATIONS);
    expect(state.rotations.at(-1)?.when).toEqual(span(day(0) + 398 * HOUR, day(0) + 399 * HOUR));
    expect(state.birth).toMatchObject(span(day(0) + 398 * HOUR, day(0) + 399 * HOUR));
  });

  test('and fingerprints of a few former secrets', () => {
    expect(recordAfter(...rotatedHourly(400)).spans.length).toBeLessThanOrEqual(20);
  });
});

test('two rotations of one day are two, where the person says so, and the overlap is that of the second', () => {
  const rotated = (now: number, overlap: number, about: 'another' | null) =>
    [now, said({ what: 'rotated', ...namedDay(0, now), overlapDays: overlap, about })] as const;
  const state = stateAfter([day(-10), seen()], rotated(day(0), 0, null), rotated(day(0) + 3 * HOUR, 7, 'another'));
  expect(state.rotations).toHaveLength(2);
  expect(state.overlap).toMatchObject({ by: 'user', day: { date: '2026-12-01' } });
});

describe('a day that is told after a rotation', () => {
  const created = [days(290), logUpTo(days(290), ['created', days(300)])] as const;
  const looks = (date?: Interval) =>
    [60, 50].map((ago) => [days(ago), masked('aaaaa', date ? { created: date } : {})] as const);
  const last = [NOW, masked('bbbbb', { created: dayAgo(20) })] as const;
  const words = (said: Interval) => [[days(45), rotatedBy(said, 7)] as const, [days(1), bornOn(dayAgo(20))] as const];
  const made = (...told: Told) => stateAfter(...told).rotations.map(({ when }) => when);

  test('is that of another one, where its page gave the day of the first', () => {
    expect(made(created, ...looks(dayAgo(240)), ...words(dayAgo(240)))).toEqual([dayAgo(240), dayAgo(20)]);
    expect(made(created, ...looks(dayAgo(240)), ...words(dayAgo(240)), last)).toEqual([dayAgo(240), dayAgo(20)]);
  });

  test('corrects the first, where nobody else told of that', () => {
    expect(made(created, ...looks(), ...words(dayAgo(240)), last)).toEqual([dayAgo(20)]);
  });
});
