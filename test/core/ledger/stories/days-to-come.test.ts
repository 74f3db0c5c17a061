import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import { MINUTE } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  masked,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  type Told,
  wholeDay,
} from '../../world.ts';

/** A rotation was named for "today" by a clock that ran three days ahead. Whatever is said after it still counts after it. */

const AHEAD = day(3);
const MADE = wholeDay(-300);
const rotated = rotatedBy(namedDay(3, AHEAD).when, 7);
const first: Told = [
  [day(-9), seen({ created: MADE })],
  [AHEAD, rotated],
];
const note = (number: number) => [day(number), { type: 'noted', text: `on ${number}` }] as const;

/** The clock is right from the same day on, and the key is opened each day, or not again. */
const SINCE: [string, (word: LedgerEvent) => Told][] = [
  ['under the same clock', (word) => [[AHEAD + MINUTE, word], note(0.1)]],
  ['under the right clock', (word) => [note(0.1), [day(0.2), word]]],
  ['as the first thing under the right clock', (word) => [[day(0.1), word]]],
  ['on the next day', (word) => [note(0.1), [day(1.1), word]]],
];
const WALKED = [0.5, 1.2, 2, 2.9, 3.5, 4.2, 5].map(note);

describe.each(SINCE)('what is said %s', (_, say) => {
  describe.each([1.2, 2.9, 3, 3.5, 4, 10, 40])('holds on day %d', (number) => {
    const at = (isWalked: boolean, word: LedgerEvent) => {
      const told = [...first, ...say(word)];
      const last = told.at(-1)?.[0] ?? 0;
      const walked = isWalked ? WALKED.filter(([then]) => then > last && then <= day(number)) : [];
      return deriveState(recordAfter(...told, ...walked), day(number));
    };

    test.each([true, false])('opened each day: %s', (isWalked) => {
      const cancelled = at(isWalked, said({ what: 'cancelled' }));
      expect(cancelled.rotations).toEqual([]);
      expect(span(cancelled.birth.earliest, cancelled.birth.latest)).toEqual(MADE);
      const unknown = at(isWalked, said({ what: 'unknown' }));
      expect(unknown.rotations).toEqual([]);
      expect(span(unknown.birth.earliest, unknown.birth.latest)).toEqual(MADE);
      const ended = at(isWalked, said({ what: 'old-ended' }));
      expect(ended.rotations).toHaveLength(1);
      expect(ended.overlap).toBeNull();
      expect(at(isWalked, said({ what: 'deactivated' })).presence.state).toBe('deactivated');
      const corrected = at(isWalked, rotatedBy(wholeDay(-1), 7, 'same'));
      expect(corrected.rotations).toHaveLength(1);
      expect(corrected.birth).toMatchObject(wholeDay(-1));
      expect(at(isWalked, bornOn(wholeDay(-1))).birth).toMatchObject(wholeDay(-1));
      expect(at(isWalked, said({ what: 'expires', when: wholeDay(90), day: null })).expires?.when).toEqual(
        wholeDay(90),
      );
    });
  });
});

test('where nothing is said after it, it was by the time at which the clock was found out, once that time was lived through', () => {
  const record = recordAfter(...first, note(0.1), ...WALKED);
  for (const number of [5, 9, 40]) {
    const { birth, rotations } = deriveState(record, day(number));
    expect(rotations).toHaveLength(1);
    expect(birth.latest).toBeLessThan(day(0.1));
    expect(birth.earliest ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(day(0));
  }
});

describe.each([true, false])('a further rotation, told of under the right clock; opened each day: %s', (isWalked) => {
  test.each([1.5, 2.9, 5, 40])('stays on its day, or by when that may have been: as of day %d', (number) => {
    const next = rotatedBy(namedDay(1, day(1)).when, 7, 'another');
    const walked = WALKED.filter(([then]) => isWalked && then > day(1) && then <= day(number));
    const stateWith = (...words: Told) =>
      deriveState(recordAfter(...first, note(0.1), ...words, [day(1), next], ...walked), day(number));
    const both = stateWith();
    const one = stateWith([day(0.2), said({ what: 'cancelled' })]);
    for (const { birth } of [both, one]) {
      expect(birth.evidence).toBe('user');
      expect(birth.earliest).toBe(wholeDay(1).earliest);
      expect(birth.latest).toBeLessThan(AHEAD + MINUTE);
    }
    expect(both.rotations).toHaveLength(2);
    expect(one.rotations).toHaveLength(1);
  });
});

test('a word before it under the same clock tells no more of when it was', () => {
  const owner = said({ what: 'owner', text: 'Ana' });
  const told: Told = [...first.slice(0, 1), [AHEAD - MINUTE, owner], ...first.slice(1), note(0.1)];
  for (const walked of [[], WALKED])
    expect(deriveState(recordAfter(...told, ...walked), day(1)).birth.earliest).toBeLessThanOrEqual(day(-9) + 1);
});

describe('where looks show the key, under that clock or the right one', () => {
  const told = (...shown: [number, string][]): Told => [
    [day(-20), masked('aaaaa')],
    [day(-9), masked('aaaaa')],
    [AHEAD, rotated],
    ...shown.map(([number, secret]) => [day(number), masked(secret)] as const),
  ];

  test.each([1, 2, 4, 12])('a new one is of that rotation: as of day %d', (number) => {
    const state = deriveState(recordAfter(...told([0.1, 'bbbbb'], [0.9, 'bbbbb'])), day(number));
    expect(state.rotations).toHaveLength(1);
    expect(state.birth.earliest).toBeGreaterThanOrEqual(day(-9));
  });

  test.each([6, 12])('the same one says that there was none: as of day %d', (number) => {
    const looks = told([0.1, 'aaaaa'], [1, 'aaaaa'], [1.9, 'aaaaa'], [2.8, 'aaaaa'], [3.7, 'aaaaa'], [5, 'aaaaa']);
    const state = deriveState(recordAfter(...looks), day(number));
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ earliest: null, latest: day(-20) });
    expect(state.refuted).toMatchObject([{ word: { what: 'rotated' }, because: { code: 'same-key-seen' } }]);
  });

  test.each([0.2, 2, 12, 40])('one that was cancelled under that clock, too, stays so: as of day %d', (number) => {
    const looks: Told = [...told().slice(0, 2), [day(30), masked('bbbbb')]];
    const record = recordAfter(...looks, [day(31), said({ what: 'cancelled' })], note(0.1));
    expect(deriveState(record, day(number)).rotations).toEqual([]);
    expect(deriveState(record, day(number)).birth).toMatchObject({ earliest: null, latest: day(-20) });
  });

  test('one that was cancelled under the right clock stays so, though nobody looks until that time has come', () => {
    const looks: Told = [...told().slice(0, 2), [day(30), masked('bbbbb')], note(0.1)];
    const state = deriveState(recordAfter(...looks, [day(1), said({ what: 'cancelled' })]), day(40));
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ earliest: null, latest: day(-20) });
  });
});

test.each([2.2, 2.8, 3.2])(
  'a day that had begun when the clock was found out is none either: as of day %d',
  (number) => {
    const late: Told = [
      [day(-9), seen({ created: MADE })],
      [day(3.4), rotatedBy(namedDay(3, day(3.4)).when, 7)],
    ];
    const { birth, rotations } = deriveState(recordAfter(...late, note(4.2), note(2.7), note(2.75)), day(number));
    expect(rotations).toHaveLength(1);
    expect(birth.earliest).toBeLessThanOrEqual(day(-9) + 1);
  },
);

test('a word that is a day off is no rotation of its own, beside the date that its page gives since', () => {
  const told: Told = [
    [day(-20), seen({ created: MADE })],
    [day(0), rotatedBy(namedDay(0, day(0)).when, 7)],
  ];
  const { birth, rotations } = deriveState(recordAfter(...told, [day(0.4), seen({ created: wholeDay(-1) })]), day(4));
  expect(rotations).toHaveLength(1);
  expect(birth).toMatchObject(wholeDay(-1));
});

test('it was by that time, or on its day, where nobody looked meanwhile: the next clock may only have fallen behind', () => {
  for (const told of [[], [note(9)]]) {
    const { birth, rotations } = deriveState(recordAfter(...first, note(0.1), ...told), day(9));
    expect(rotations).toHaveLength(1);
    expect(birth.latest).toBe(AHEAD);
    expect(birth.earliest ?? 0).toBeLessThanOrEqual(day(-9) + 1);
    expect(birth.earliest ?? 0).toBeGreaterThan(day(-10));
  }
});

test('it is one word more that is taken back, and the cancellation of it with it', () => {
  const record = recordAfter(...first, note(0.1), [day(0.2), said({ what: 'cancelled' })], ...WALKED);
  const word = record.acts.find(({ what }) => what === 'rotated')?.id ?? '';
  const state = deriveState(applyEvent(record, { type: 'undone', act: word }, day(6)) ?? record, day(6));
  expect(state.rotations).toEqual([]);
  expect(span(state.birth.earliest, state.birth.latest)).toEqual(MADE);
});

test('a copy from before the clock was found out brings it back no more', () => {
  const before = recordAfter(...first);
  const told: Told = [...first, note(0.1), [day(0.2), said({ what: 'cancelled' })]];
  for (const record of [recordAfter(...told), recordAfter(...told, ...WALKED), recordAfter(...told, note(9))]) {
    for (const joined of [joinRecords(record, before), joinRecords(before, record)]) {
      const state = deriveState(joined, day(40));
      expect(state.rotations).toEqual([]);
      expect(span(state.birth.earliest, state.birth.latest)).toEqual(MADE);
    }
  }
});
