import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { HOUR } from '../../../../src/core/time/units.ts';
import { day, seen, wholeDay } from '../../world.ts';
import { page, record, type Tells } from '../short-lives.ts';
import { wholeClaims } from '../whole-claims.ts';

/** Lists, notices, keys of which each person has one, and clocks that ran ahead: what is kept and claimed of them. */

const missed: Tells[1] = { type: 'missed' };
const claims = (at: number, ...events: Tells[]) => wholeClaims(at, 7, ...events);

describe('lists and notices', () => {
  test('an older version did not note on which day a list was without it', () => {
    const kept = record([-9, seen()], [0, missed]);
    const misses = (hours: number) => [0, hours].map((n) => ({ at: day(0) + n * HOUR, most: false }));
    const state = (hours: number) => deriveState({ ...kept, misses: misses(hours) }, day(3)).presence.state;
    expect([state(6), state(13)]).toEqual(['unseen', 'not-listed']);
  });

  test('news is kept up to its longest', () => {
    const kept = record([0, seen()]);
    const news = 'n'.repeat(600);
    const snoozed = applyEvent(kept, { type: 'snoozed', until: day(9), severity: 'warning', news }, day(1));
    expect(snoozed?.snooze?.news).toHaveLength(500);
    expect(applyEvent(kept, { type: 'dismissed', news }, day(1))?.dismissal?.news).toHaveLength(500);
  });
});

test('a page that shows no old secret says so once, where it showed one before', () => {
  const whole = (n: number): Tells => [n, seen({ isWhole: true })];
  expect(record(whole(0), whole(1), whole(2)).overlaps).toEqual([]);
  const shown: Tells = [3, seen({ isWhole: true, oldSecretExpires: wholeDay(8) })];
  expect(record(whole(0), shown, whole(4), whole(5), whole(6)).overlaps).toMatchObject([
    { first: day(3) },
    { until: null, first: day(4) },
  ]);
});

describe('a key of which each person has one', () => {
  const look = (n: number, told: Parameters<typeof seen>[0]): Tells => [
    n,
    { ...seen(told), isPerUser: true, graceDays: 0, visit: day(n) } as Tells[1],
  ];
  const shows = (p5: string, more = {}) => ({ fingerprints: { p5 }, ...more });

  test('has no end that was read while that of another person showed, whoever looked after that', () => {
    const theirs = { expires: wholeDay(200), lastUsed: wholeDay(19) };
    const looks = [look(0, shows('c')), look(20, shows('a', theirs)), look(30, shows('a')), look(40, shows('b'))];
    const found = claims(81, ...looks, look(80, shows('c')));
    expect(found).toMatchObject({
      made: [null, 0],
      asOf: 80,
      expires: null,
      used: null,
      rotations: [],
      newSince: null,
    });
  });

  test('has the date that was read before any part of it showed', () => {
    const found = claims(1, look(-5, { created: wholeDay(-20) }), look(0, shows('a')));
    expect(found).toMatchObject({ made: [-20.5, -19.5], by: 'page', rotations: [] });
  });
});

describe('under a clock that ran ahead', () => {
  const note = (n: number): Tells => [n, { type: 'noted', text: `on ${n}` }];

  test('rotations from before it, of which the dates are not kept any more, stay', () => {
    const months = [-300, -90, -70, -50, -30].map((n): Tells => [n + 2, page(n)]);
    const count = (...more: Tells[]) => claims(2, ...months, ...more).rotations.length;
    expect(count()).toBe(4);
    expect(count([100, seen()], note(0))).toBe(4);
    expect(count([100, page(90)], note(0))).toBe(4);
  });

  test('a key that nobody had named yet keeps the name that it had, and its note', () => {
    const kept = record([0, seen()], [5, { type: 'noted', text: 'Ask Ana' }], [6, seen({ name: null })]);
    expect(kept).toMatchObject({ name: 'Sync', namedAt: day(0), note: { text: 'Ask Ana', at: day(5) } });
  });
});
