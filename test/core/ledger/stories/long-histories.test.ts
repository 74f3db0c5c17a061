import { describe, expect, test } from 'vitest';
import type { CredentialState } from '../../../../src/core/ledger/state.ts';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { deriveState } from '../../../../src/core/ledger.ts';
import { day, logged, masked, namedDay, recordAfter, said, seen, span, type Told, wholeDay } from '../../world.ts';

/** A key rotated each month for two years: of what is too old to be kept in full, its rotations are still told, once each. */

const MONTHS = Array.from({ length: 24 }, (_, n) => n);
/** Rotated on the first day of each month of 30 days, looked at on the third. */
const [rotatedOn, seenOn] = [(n: number) => 30 * n, (n: number) => 30 * n + 2];
const secret = (n: number) => (n + 10).toString(16).padStart(5, '0');

const eyes = (n: number): Told => [[day(seenOn(n)), masked(secret(n))]];
const page = (n: number): Told => [[day(seenOn(n)), seen({ created: wholeDay(rotatedOn(n)) })]];
const both = (n: number): Told => [[day(seenOn(n)), masked(secret(n), { created: wholeDay(rotatedOn(n)) })]];
const log = (n: number): Told => [[day(seenOn(n)), logged(['rotated', day(rotatedOn(n))])]];
const word = (n: number): Told => [
  [
    day(rotatedOn(n)),
    said({ what: 'rotated', ...namedDay(rotatedOn(n), day(rotatedOn(n))), overlapDays: 0, about: 'another' }),
  ],
];
const first: Told = [[day(-100), seen()]];
const lived = (...of: ((n: number) => Told)[]): Told => [
  ...first,
  ...MONTHS.flatMap((n) => of.flatMap((tell) => tell(n)).sort((a, b) => a[0] - b[0])),
];
const end = day(seenOn(24) - 1);
const stateOf = (told: Told, graceDays: number | null = 7): CredentialState =>
  deriveState(recordAfter(...told), end, graceDays);
const spans = ({ rotations }: CredentialState) => rotations.map(({ when }) => when);
const known = (n: number) => wholeDay(rotatedOn(n));
const untilNoon = (n: number) => span(known(n).earliest, day(rotatedOn(n)));

test('told by our eyes alone: between each two looks', () => {
  const state = stateOf(lived(eyes));
  expect(spans(state)).toEqual(MONTHS.slice(1).map((n) => span(day(seenOn(n - 1)), day(seenOn(n)))));
  expect(new Set(state.rotations.map(({ by }) => by))).toEqual(new Set(['eyes']));
});

test('told by the dates of the page alone', () => {
  const state = stateOf(lived(page));
  expect(spans(state).slice(-23)).toEqual(MONTHS.slice(1).map(known));
  expect(new Set(state.rotations.map(({ by }) => by))).toEqual(new Set(['page']));
});

test.each([
  ['listed without a date before', seen()],
  ['listed with a mask before', masked(secret(0))],
  ['listed with the date of its creation before', seen({ created: wholeDay(-200) })],
])('told by the dates of the page alone, of a key %s: each rotation, from the first on', (_what, listed) => {
  for (const count of MONTHS.slice(0, 7)) {
    const told: Told = [[day(-100), listed], ...MONTHS.slice(0, count).flatMap(page)];
    expect(spans(stateOf(told))).toEqual(MONTHS.slice(0, count).map(known));
  }
});

test('each is learnt of when its page is read, not on the day that the date names', () => {
  for (const count of [1, 2, 3]) {
    const state = stateOf([...first, ...MONTHS.slice(0, count).flatMap(page)]);
    expect(state.rotations.map(({ learnedAt }) => learnedAt)).toEqual(
      MONTHS.slice(0, count).map((n) => day(seenOn(n))),
    );
    expect(state.newSecretAt).toBe(day(seenOn(count - 1)));
  }
});

test('told by the log alone', () => {
  const state = stateOf(lived(log));
  expect(spans(state)).toEqual(MONTHS.map((n) => span(day(rotatedOn(n)), day(rotatedOn(n)))));
  expect(state.birth).toMatchObject({ evidence: 'log', earliest: day(rotatedOn(23)), toldUpTo: day(seenOn(23)) });
});

test('told by a person alone', () => {
  const state = stateOf(lived(word));
  expect(spans(state)).toEqual(MONTHS.map(untilNoon));
  expect(new Set(state.rotations.map(({ by }) => by))).toEqual(new Set(['user']));
});

describe('told by two sides: one rotation for each, by the one that says most', () => {
  test.each([
    ['eyes and the page', [eyes, page], known],
    ['eyes and the page in one look', [both], known],
    ['eyes and the log', [eyes, log], (n: number) => span(day(rotatedOn(n)), day(rotatedOn(n)))],
    ['the page and the log', [page, log], (n: number) => span(day(rotatedOn(n)), day(rotatedOn(n)))],
    ['eyes and a person', [word, eyes], untilNoon],
    ['the page and a person', [word, page], untilNoon],
    ['the log and a person', [word, log], (n: number) => span(day(rotatedOn(n)), day(rotatedOn(n)))],
    ['all', [word, both, log], (n: number) => span(day(rotatedOn(n)), day(rotatedOn(n)))],
  ])('%s', (_what, of, when) => {
    const state = stateOf(lived(...of));
    // Where several sides tell of each, the room for what is old is sooner full.
    expect(state.rotations.length).toBeGreaterThanOrEqual(22);
    expect(spans(state).slice(-3)).toEqual([21, 22, 23].map(when));
    for (const [at, one] of spans(state).reverse().entries()) {
      expect(one.earliest ?? 0).toBeLessThanOrEqual(day(rotatedOn(23 - at)));
      expect(one.latest ?? 0).toBeGreaterThanOrEqual(day(rotatedOn(23 - at)));
    }
  });
});

describe('"I do not know after all"', () => {
  const unknown: Told[number] = [day(rotatedOn(23) + 5), said({ what: 'unknown' })];

  test('leaves nothing of what a person told, however long ago', () => {
    const { rotations, birth } = stateOf([...lived(word), unknown]);
    expect(rotations).toEqual([]);
    expect(birth.evidence).toBe('first-look');
  });

  test('and all that others told', () => {
    expect(spans(stateOf([...lived(word, eyes), unknown]))).toHaveLength(23);
    expect(stateOf([...lived(word, log), unknown]).rotations.map(({ by }) => by)).toEqual(MONTHS.map(() => 'log'));
  });

  test('but what was said after it', () => {
    const again: LedgerEvent = said({
      what: 'rotated',
      ...namedDay(rotatedOn(23) + 6, end),
      overlapDays: 0,
      about: 'another',
    });
    expect(stateOf([...lived(word), unknown, [day(rotatedOn(23) + 6), again]]).rotations).toHaveLength(1);
  });
});

test('the tenth was cancelled two days later, and the months go on', () => {
  const cancelled: Told = [[day(rotatedOn(9) + 1), said({ what: 'cancelled' })]];
  const told = [...first, ...MONTHS.flatMap((n) => [...word(n), ...(n === 9 ? cancelled : [])])];
  const state = stateOf(told);
  expect(spans(state)).toEqual(MONTHS.filter((n) => n !== 9).map(untilNoon));
  expect(state.refuted).toEqual([]);
});
