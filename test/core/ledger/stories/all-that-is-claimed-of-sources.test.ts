import { describe, expect, test } from 'vitest';
import { isPrinted } from '../../../../src/core/ledger/as-of-making.ts';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { commonDay, printedDay } from '../../../../src/core/ledger/printed-day.ts';
import { applyUndo } from '../../../../src/core/ledger/undo.ts';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import { HOUR, MINUTE } from '../../../../src/core/time/units.ts';
import { dateOf, day, logged, masked, PLACE, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { ends, made, page, record, rot, type Tells, word } from '../short-lives.ts';
import { wholeClaims } from '../whole-claims.ts';

/** Where two sides tell of one secret, or of two that are near each other: all that is claimed (whole-claims.ts), on both sides of a bound. */

const claims = (at: number, ...events: Tells[]) => wholeClaims(at, 7, ...events);
const minutes = (n: number) => n / (24 * 60);
const missed: Tells[1] = { type: 'missed' };

describe('a log, by another clock', () => {
  const changed: Tells[] = [
    [0, masked('a')],
    [10, masked('b')],
  ];

  test.each([
    [-5, [10 - minutes(5), 10 - minutes(5)], 'log', 1],
    [5, [0, 10], 'eyes', 1],
    [15, [10 + minutes(15), 10 + minutes(15)], 'log', 2],
  ])('that puts a change %i minutes after the look that showed it first', (after, when, by, rotations) => {
    const found = claims(12, ...changed, [11, logged(['rotated', day(10) + after * MINUTE])]);
    expect(found.by).toBe(by);
    expect(found.rotations).toHaveLength(rotations);
    expect(found.made[0]).toBeCloseTo(when[0] ?? 0, 2);
    expect(found.made[1]).toBeCloseTo(when[1] ?? 0, 2);
    expect(found.presence).toEqual(['shown', 'page', 0]);
  });

  test.each([
    [-15, true],
    [-5, false],
    [5, false],
  ])('that ends an old secret %i minutes after a page showed it: it lives on is %s', (after, lives) => {
    const shown = seen({ oldSecretExpires: span(day(7), day(7)) });
    const log = logged(['rotated', day(0)], ['deactivated', day(2) + after * MINUTE]);
    const found = claims(4, [-9, seen()], [2, shown], [3, log]);
    expect(found.overlap).toEqual(lives ? [7, 7, 'page'] : null);
    expect(found).toMatchObject({ rotations: [[0, 0, 'log', 2]], presence: ['shown', 'page', -9] });
  });

  test('that ends the old secret on the day of a rotation of which only a person told', () => {
    const told: Tells[] = [
      [-9, seen()],
      [0, rot(0)],
    ];
    expect(claims(1, ...told).overlap).toEqual([6.5, 7.5, 'user']);
    const found = claims(1, ...told, [1, logged(['deactivated', day(0.3)])]);
    expect(found).toMatchObject({ overlap: null, presence: ['shown', 'page', -9], rotations: [[-0.5, 0, 'user', 0]] });
  });

  test('is no page that showed the key, also where it was read under a clock that was wrong', () => {
    const log = logged(['created', day(-90)]);
    const lookOf = (at: number, ...told: Tells[]) => deriveState(record(...told), day(at), 7).lastLook;
    expect(lookOf(1, [0, log])).toBeNull();
    expect(lookOf(-8, [-25_000, log])).toBeNull();
    expect(lookOf(12, [21, log])).toBeNull();
    expect(record([-25_000, log], [0, seen()])).toMatchObject({ firstSeen: day(0), lastSeen: day(0) });
  });
});

describe('a person and a page', () => {
  test('a rotation long before the one that the page dates', () => {
    expect(claims(2, [0, page(-20)], [1, rotatedBy(wholeDay(-300))])).toMatchObject({
      made: [-20.5, -19.5],
      by: 'page',
      asOf: 0,
      newSince: 0,
      rotations: [
        [-300.5, -299.5, 'user', 1],
        [-20.5, -19.5, 'page', 0],
      ],
      refuted: [],
    });
  });

  test('a day of a person, after the last look: a newer secret', () => {
    const looks: Tells[] = [
      [-50, masked('a')],
      [-40, masked('a')],
    ];
    expect(claims(1, ...looks, [0, made(-5)])).toMatchObject({
      made: [-5.5, -4.5],
      by: 'user',
      asOf: 0,
      newSince: 0,
      rotations: [[-5.5, -4.5, 'user', 0]],
    });
    expect(claims(1, ...looks, [0, made(-60)])).toMatchObject({
      made: [-60.5, -59.5],
      by: 'user',
      asOf: 0,
      newSince: null,
      rotations: [],
    });
  });

  test('a rotation that was said, and a day that is said of the key after that', () => {
    const told: Tells[] = [
      [-50, page(-300)],
      [0, rot(0)],
    ];
    expect(claims(2, ...told, [1, made(-3)])).toMatchObject({
      made: [-3.5, -2.5],
      by: 'user',
      asOf: 1,
      newSince: 0,
      rotations: [[-3.5, -2.5, 'user', 0]],
      overlap: [3.5, 4.5, 'user'],
      refuted: [],
    });
    expect(claims(2, ...told, [1, made(-300)])).toMatchObject({
      made: [-300.5, -299.5],
      by: 'page',
      newSince: null,
      rotations: [],
      overlap: null,
      refuted: [],
    });
  });

  test('a day of a person, and a later one of the page, both after the first look: two rotations', () => {
    expect(claims(1, [-60, seen()], [-50, made(-55)], [0, page(-20)])).toMatchObject({
      made: [-20.5, -19.5],
      by: 'page',
      asOf: 0,
      newSince: 0,
      rotations: [
        [-55.5, -54.5, 'user', -50],
        [-20.5, -19.5, 'page', 0],
      ],
    });
  });

  test('an old secret beside the one that a page had dated before: a rotation since then, learnt of now', () => {
    const look = { ...seen({ oldSecretExpires: span(day(7), day(7)) }), graceDays: 7 } as Tells[1];
    expect(claims(1, [-50, page(-300)], [0, look])).toMatchObject({
      made: [-7, 0],
      newSince: 0,
      rotations: [[-7, 0, 'eyes', 0]],
      overlap: [7, 7, 'page'],
    });
    expect(claims(1, [-50, page(-300)], [-3, rotatedBy(wholeDay(-4))], [0, look])).toMatchObject({
      made: [-4.5, -3.5],
      newSince: -3,
      rotations: [[-4.5, -3.5, 'user', -3]],
    });
  });

  test('an old secret beside the one that a page had dated in those days: that one took its place, as is learnt now', () => {
    const look = { ...seen({ oldSecretExpires: span(day(7), day(7)) }), graceDays: 7 } as Tells[1];
    expect(claims(1, [-1, page(-3)], [0, look])).toMatchObject({ asOf: 0, rotations: [[-3.5, 0, 'page', 0]] });
  });

  test('a rotation before the first of two looks at two secrets', () => {
    expect(claims(13, [0, masked('a')], [10, masked('b')], [12, rotatedBy(wholeDay(-5))])).toMatchObject({
      made: [0, 10],
      by: 'eyes',
      newSince: 10,
      rotations: [
        [-5.5, -4.5, 'user', 12],
        [0, 10, 'eyes', 10],
      ],
      refuted: [],
    });
  });

  test('nobody but a person ever told of the key', () => {
    const added = { type: 'added', ...PLACE, kind: 'hubspot/service-key', id: 'key-1', name: 'Sync' } as const;
    expect(claims(1, [0, { ...added, when: wholeDay(-20), day: null }])).toMatchObject({
      made: [-20.5, -19.5],
      by: 'user',
      asOf: 0,
      presence: ['shown', 'user', 0],
      rotations: [],
    });
  });
});

describe('words that are asked about before they are taken, or taken back', () => {
  test('a cancellation that was set aside is not told once more where it is said again', () => {
    const log = logged(['created', day(-90)], ['rotated', day(-30)]);
    const kept = record([-100, seen()], [-1, log], [0, { ...word('cancelled'), graceDays: 0 } as Tells[1]]);
    const { contradicts } = checkWord(kept, { what: 'cancelled' }, day(1), 0);
    expect(contradicts).toEqual([{ code: 'log-date', when: span(day(-30), day(-30)) }]);
  });

  test('a rotation after one that was cancelled before it', () => {
    const kept = record([-50, seen()], [-40, word('cancelled')], [0, rot(0)]);
    const again = { what: 'rotated', when: wholeDay(0), day: null, overlapDays: 0, about: null } as const;
    expect(checkWord(kept, again, day(1), 7).takenFor).toBe('same');
    const since = record([-50, seen()], [0, rot(0)], [0.5, word('cancelled')]);
    expect(checkWord(since, again, day(1), 7).takenFor).toBe('another');
  });

  test('one that nobody said is not taken back', () => {
    const kept = record([0, seen()], [1, ends(60)]);
    expect(applyUndo(kept, 'nothing')).toBe(kept);
  });
});

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

describe('what a page prints', () => {
  test.each([
    ['never', 'never', true],
    ['nothing', null, true],
    ['a day', wholeDay(3), true],
    ['an instant', span(day(3) + 1, day(3) + 1), true],
    ['a minute', span(day(3), day(3) + MINUTE - 1), true],
    ['some while, counted to a minute', span(day(3) + 7, day(3) + MINUTE - 1), false],
    ['some while, counted from a minute', span(day(3), day(3) + MINUTE + 7), false],
    ['since a day', span(day(3), null), false],
    ['until a day', span(null, day(3)), false],
  ] as const)('is no matter of its clock: %s', (_what, when, expected) => {
    expect(isPrinted(when)).toBe(expected);
  });

  const utc = { date: dateOf(3), zone: 'UTC' };
  const tokyo = { date: dateOf(3), zone: 'Asia/Tokyo' };

  test.each([
    ['a day', wholeDay(3), 'UTC', utc],
    ['that day elsewhere', wholeDay(3), 'Asia/Tokyo', undefined],
    ['a day of an unknown zone', wholeDay(3), null, undefined],
    ['since a day', span(wholeDay(3).earliest, null), 'UTC', undefined],
    ['two days', span(wholeDay(3).earliest, wholeDay(4).latest), 'UTC', undefined],
    ['the rest of a day', span(day(3), wholeDay(3).latest), 'UTC', undefined],
    ['never', 'never', 'UTC', undefined],
    ['nothing', null, 'UTC', undefined],
  ] as const)('is one day: %s', (_what, when, zone, expected) => {
    expect(printedDay(when, zone)).toEqual(expected);
  });

  test.each([
    ['both print it', utc, { ...utc, zone: 'Asia/Tokyo' }, span(day(3), day(3)), utc],
    ['the first is all that both allow', utc, { ...tokyo, date: dateOf(4) }, wholeDay(3), utc],
    ['the second is', { ...tokyo, date: dateOf(4) }, utc, wholeDay(3), utc],
    ['only the second prints one', undefined, utc, wholeDay(3), utc],
    ['neither is', utc, { ...tokyo, date: dateOf(4) }, span(day(3), day(3)), undefined],
    ['it never ends', utc, undefined, 'never', undefined],
    ['none is given', utc, undefined, null, undefined],
  ] as const)('twice is the day where %s', (_what, a, b, both, expected) => {
    expect(commonDay(a, b, both)).toEqual(expected);
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
