import { describe, expect, test } from 'vitest';
import { checkWord } from '../../../../src/core/ledger/check-word.ts';
import { applyUndo } from '../../../../src/core/ledger/undo.ts';
import { deriveState } from '../../../../src/core/ledger.ts';
import { MINUTE } from '../../../../src/core/time/units.ts';
import { day, logged, masked, PLACE, rotatedBy, seen, span, wholeDay } from '../../world.ts';
import { ends, made, page, record, rot, type Tells, word } from '../short-lives.ts';
import { wholeClaims } from '../whole-claims.ts';

/** Where two sides tell of one secret, or of two that are near each other: all that is claimed (whole-claims.ts), on both sides of a bound. */

const claims = (at: number, ...events: Tells[]) => wholeClaims(at, 7, ...events);
const minutes = (n: number) => n / (24 * 60);

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
