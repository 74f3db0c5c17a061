import { describe, expect, test } from 'vitest';
import type { CredentialState } from '../../../../src/core/ledger/state.ts';
import type { Snooze } from '../../../../src/core/record/schema.ts';
import { isNews } from '../../../../src/core/verdict/news.ts';
import {
  between,
  day,
  expiring,
  made,
  neverCompared,
  on,
  overlapping,
  policyWith,
  presence,
  snoozed,
} from '../world.ts';

/** Dismissal, snooze and reminder use one function of news. What is not news of what was silenced stays silent. */

type Told = Partial<CredentialState>;

/** Asked for quiet on that day, for so many days. */
const snoozedOn = (count: number, days: number, told: Told): Snooze => snoozed(on(count, told), count, days);
/** Whether it speaks, given what is known then. */
const speaks = (count: number, told: Told, snooze: Snooze) => on(count, told, { snooze }).needsAction;
/** Whether a card that was closed on one day opens again on another. */
const reopens = (first: number, told: Told, later: number, then: Told = told) =>
  isNews(on(first, told).heard, on(later, then).heard);

describe('a snooze', () => {
  const dueSoon = { birth: made(-170) };

  test('V1: for seven days at due soon is broken when it gets overdue', () => {
    const snooze = snoozedOn(0, 30, dueSoon);
    expect([1, 10, 11, 12].map((count) => speaks(count, dueSoon, snooze))).toEqual([false, false, true, true]);
  });

  test('V2: for thirty days at overdue ends on day 30', () => {
    const overdue = { birth: made(-200) };
    const snooze = snoozedOn(0, 30, overdue);
    expect([29.9, 30].map((count) => speaks(count, overdue, snooze))).toEqual([false, true]);
  });

  test('V4: of an unknown age speaks when an expiry comes near', () => {
    const unknown = { birth: neverCompared(null, -50) };
    const snooze = snoozedOn(0, 90, unknown);
    expect(speaks(1, { ...unknown, expires: expiring(20) }, snooze)).toBe(true);
  });

  test('V5: at a warning speaks when the old secret gets an end', () => {
    const snooze = snoozedOn(0, 30, dueSoon);
    expect(speaks(1, { ...dueSoon, overlap: overlapping(8) }, snooze)).toBe(true);
  });

  test('B4: "we do it Thursday": the rotation that follows is not silenced by it', () => {
    const snooze = snoozedOn(0, 30, { birth: made(-200) });
    const rotated = {
      birth: made(2),
      overlap: overlapping(9),
      newSecretAt: day(2),
    };
    expect([3, 8.9].map((count) => speaks(count, rotated, snooze))).toEqual([true, true]);
    expect(on(10, rotated, { snooze }).needsAction).toBe(false);
  });

  test('D3: for ninety days at overdue speaks when its own end comes, and when it has', () => {
    const overdue = { birth: made(-200), expires: expiring(45) };
    const snooze = snoozedOn(0, 90, overdue);
    expect([10, 16, 40, 46].map((count) => speaks(count, overdue, snooze))).toEqual([false, true, true, true]);
  });

  test('that was asked for while it was already expiring speaks again in its last week, and when it is over', () => {
    const ending = { expires: expiring(20) };
    const snooze = snoozedOn(0, 90, ending);
    expect([12, 13].map((count) => speaks(count, ending, snooze))).toEqual([false, true]);
  });

  test('of years was made by a clock that ran ahead', () => {
    const overdue = { birth: made(-200) };
    expect(speaks(0, overdue, snoozedOn(0, 999, overdue))).toBe(true);
  });

  test('of an older version, which noted a severity only, holds up to that', () => {
    const snooze: Snooze = { at: day(0), until: day(30), severity: 'warning', news: '' };
    expect([1, 11].map((count) => speaks(count, dueSoon, snooze))).toEqual([false, true]);
    // It was about the secret that was there then.
    expect(speaks(3, { ...dueSoon, newSecretAt: day(2) }, snooze)).toBe(true);
  });
});

describe('a card that was closed', () => {
  test('V3: at due soon opens again when it is overdue, and on the due day not yet', () => {
    const told = { birth: made(-170) };
    expect([5, 10, 11].map((count) => reopens(0, told, count))).toEqual([false, false, true]);
  });

  test('V6: under a limit of 90 days opens again under one of 60, and not under one of 100', () => {
    const told = { birth: made(-120) };
    const heardUnder = (maximumAgeDays: number) => on(0, told, { policy: policyWith({ maximumAgeDays }) }).heard;
    expect(isNews(heardUnder(90), heardUnder(60))).toBe(true);
    expect(isNews(heardUnder(90), heardUnder(100))).toBe(false);
  });

  test('stays closed while a vague date goes from "due soon" to "may be due": that is one matter', () => {
    const told = { birth: between(-170, -140) };
    expect([5, 15, 40, 41].map((count) => reopens(0, told, count))).toEqual([false, false, false, true]);
  });

  test('opens when a date comes nearer by more than a day, and not when it is read more exactly or moves away', () => {
    const ending = (count: number) => ({ expires: expiring(count) });
    expect([20, 19, 18, 25].map((count) => reopens(0, ending(20), 0, ending(count)))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('opens for a newer secret', () => {
    const overdue = (learnedAt: number) => ({ birth: made(-200), newSecretAt: day(learnedAt) });
    expect(reopens(0, overdue(-200), 1, overdue(1))).toBe(true);
    expect(reopens(0, overdue(-200), 1)).toBe(false);
  });

  test('opens when whole lists show it no more', () => {
    const told = { birth: made(-200) };
    expect(reopens(0, told, 1, { ...told, presence: presence('unseen', 1) })).toBe(true);
  });

  test('stays closed while days pass, and when there is nothing left to say', () => {
    const overdue = { birth: made(-200) };
    expect(reopens(0, overdue, 80)).toBe(false);
    expect(reopens(0, overdue, 1, { birth: made(1) })).toBe(false);
  });

  test('opens where what was heard cannot be read', () => {
    expect(isNews('older-than-limit:critical:180', on(0, { birth: made(-200) }).heard)).toBe(true);
  });
});

test('for reminders soon, today and past are steps of their own, told once each', () => {
  const told = { birth: made(-160) };
  const heard = (count: number) => on(count, told).heard;
  const news = (from: number, to: number) => isNews(heard(from), heard(to), { steps: true });
  expect([news(6, 19), news(6, 20), news(20, 20.4), news(20, 21), news(21, 60)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
