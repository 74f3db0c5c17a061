import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { deriveState } from '../../../../src/core/ledger.ts';
import { DAY } from '../../../../src/core/time/units.ts';
import {
  day,
  KIND,
  logged,
  logUpTo,
  masked,
  recordAfter,
  said,
  seen,
  span,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** What was kept under a clock that ran ahead, or had fallen to 1970, once the clock is right again. */

const noted: LedgerEvent = { type: 'noted', text: 'now' };
const full = {
  created: wholeDay(-100),
  expires: wholeDay(300),
  oldSecretExpires: span(day(103), day(103)),
  lastUsed: wholeDay(-1),
  notBefore: day(-120),
  told: KIND,
};
/** One look of each sort, a line of a log, an owner and a list without it, on that day. */
const all = (n: number, used = full): Told => [
  [day(n), masked('bbbbb', used)],
  [day(n), logUpTo(day(-100), ['created', day(-100)])],
  [day(n), said({ what: 'owner', text: 'Ana' })],
  [day(n + 1), { type: 'missed' }],
];

describe('a clock that ran ahead, found out', () => {
  const before: Told = [[day(-10), masked('aaaaa', { ...full, oldSecretExpires: null })]];
  const found = () => recordAfter(...before, ...all(100), [day(0), noted]);

  test('leaves nothing that is stamped later than now', () => {
    const record = found();
    const stamps = [...record.spans, ...record.dates, ...record.expiries, ...record.overlaps].map(({ last }) => last);
    const others = [...record.misses, ...record.acts, record.note].map(({ at }) => at);
    const kept = [
      record.lastSeen,
      record.lastVisit,
      record.namedAt,
      record.told?.at,
      record.lastUsed?.at,
      record.floor?.at,
    ];
    for (const at of [...stamps, ...others, ...kept, ...record.logged.map(({ learnedAt }) => learnedAt)]) {
      expect(at ?? day(0)).toBeLessThanOrEqual(day(0));
    }
  });

  test('and what was seen before it', () => {
    const record = found();
    expect(record.spans).toMatchObject([{ first: day(-10), last: day(-10) }]);
    expect(record.dates).toMatchObject([{ when: wholeDay(-100), last: day(-10) }]);
    expect(record.firstSeen).toBe(day(-10));
    expect(record.misses).toEqual([]);
    expect(record.lastVisit).toBe(day(-1));
    const { owner, presence } = deriveState(record, day(0));
    expect(owner).toBe('Ana');
    expect(presence.state).toBe('shown');
  });

  test('no name was read where no page showed one', () => {
    expect(recordAfter([day(100), logged(['created', day(-90)])], [day(0), noted]).namedAt).toBeNull();
  });

  test('what a log told then was learned by now', () => {
    const record = found();
    expect(record.logged).toMatchObject([{ learnedAt: day(0), when: span(day(-100), day(-100)) }]);
  });

  test('the last use and the floor that were read before stay, those that were read under it go', () => {
    const once = recordAfter(...before, [day(100), noted], [day(0), noted]);
    expect(once.lastUsed).toEqual({ when: wholeDay(-1), at: day(-10) });
    expect(once.floor).toEqual({ when: day(-120), at: day(-10) });
    const read = recordAfter([day(-10), seen()], ...all(100), [day(0), noted]);
    expect([read.lastUsed, read.floor]).toEqual([null, null]);
  });

  test('a change that was seen before it stays a change of those days', () => {
    const changed = recordAfter(
      [day(-20), masked('aaaaa')],
      [day(-18), masked('bbbbb')],
      [day(100), noted],
      [day(0), noted],
    );
    expect(changed.history).toEqual([[day(-20), day(-18), 'eyes']]);
    expect(deriveState(changed, day(1)).rotations).toMatchObject([{ when: span(day(-20), day(-18)), by: 'eyes' }]);
  });

  test('one that was seen under it did happen, by now', () => {
    const { rotations } = stateAt(day(1), [day(-20), masked('aaaaa')], [day(100), masked('bbbbb')], [day(0), noted]);
    expect(rotations).toHaveLength(1);
    expect(rotations[0]?.when.earliest).toBe(day(-20));
    expect(rotations[0]?.when.latest).toBeLessThanOrEqual(day(0));
  });
});

describe('a clock that had fallen to 1970', () => {
  const nonsense = 5 * DAY;
  const mended = () =>
    recordAfter(
      [nonsense, seen({ told: KIND, created: wholeDay(-100) })],
      [nonsense, said({ what: 'owner', text: 'Ana' })],
      [nonsense, { type: 'noted', text: 'then' }],
      [nonsense + DAY, logUpTo(2 * DAY, ['created', DAY])],
      [day(0), seen()],
    );

  test('what was told under it was told by now', () => {
    const record = mended();
    expect(record.firstSeen).toBe(day(0));
    expect([record.lastSeen, record.lastVisit, record.namedAt, record.note.at]).toEqual([
      day(0),
      day(0),
      day(0),
      day(0),
    ]);
    expect(record.told).toEqual({ kind: KIND, at: day(0) });
    expect(record.acts).toMatchObject([{ what: 'owner', at: day(0) }]);
    expect(record.logged.map(({ learnedAt }) => learnedAt)).toEqual([day(0)]);
  });

  test('no date is read under it, and no day of a person believed', () => {
    expect(mended().dates).toEqual([]);
    const told = recordAfter(
      [nonsense, seen()],
      [nonsense, said({ what: 'made', when: span(DAY, 2 * DAY), day: null })],
    );
    expect(told.acts).toEqual([]);
    expect(stateAt(day(1), [nonsense, seen()], [day(0), seen()]).birth).toMatchObject({
      earliest: null,
      latest: day(0),
    });
  });
});

describe('a clock that was behind, once it leaps over the days in between', () => {
  const told: Told = [
    [day(0), seen()],
    [day(2), { type: 'missed' }],
    [day(100), seen()],
    [day(10), { type: 'missed' }],
    [day(50), seen({ notBefore: day(-5), created: wholeDay(40), expires: wholeDay(60) })],
  ];

  test('leaves nothing that was read in those days', () => {
    const { dates, expiries, floor, misses } = recordAfter(...told, [day(200), noted]);
    expect([dates, expiries, floor]).toEqual([[], [], null]);
    expect(misses.every(({ at }) => at < day(9))).toBe(true);
  });

  test('one that walks through them does', () => {
    const walked = Array.from({ length: 90 }, (_, n) => [day(51 + n / 2), noted] as const);
    const { dates, expiries } = recordAfter(...told, ...walked, [day(96), noted]);
    expect(dates.length + expiries.length).toBe(2);
  });
});

test.each<[what: string, event: LedgerEvent]>([
  ['a rotation in the log', logged(['rotated', day(0.4)])],
  ['an end in the log', logged(['deactivated', day(0.4)])],
  ['a list without it', { type: 'missed' }],
  ['an end that a page gave', seen({ expires: wholeDay(60) })],
])('of what was told by a clock that is some hours ahead, %s says nothing before that time', (_what, event) => {
  const { rotations, presence, expires } = deriveState(recordAfter([day(-9), seen()], [day(0.5), event]), day(0));
  expect({ rotations, presence: presence.state, expires }).toEqual({ rotations: [], presence: 'shown', expires: null });
});
