import { describe, expect, test } from 'vitest';
import { applyEvent, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { DAY } from '../../../../src/core/time/units.ts';
import { day, recordAfter, seen } from '../../world.ts';

/** Snoozes, dismissals and notes: what silences, for how long, and that nothing else is lost by it. */

const known = recordAfter([day(-10), seen()]);
const snoozed = (n: number): LedgerEvent => ({ type: 'snoozed', until: day(n), severity: 'warning', news: 'overdue' });
const kept = (...told: [n: number, event: LedgerEvent][]) =>
  told.reduce((record, [n, event]) => applyEvent(record, event, day(n)) ?? record, known);

describe('a snooze', () => {
  test('is kept with what it is about, and nothing else changes', () => {
    const asked = { at: day(0), until: day(7), severity: 'warning', news: 'overdue' };
    expect(kept([0, snoozed(7)])).toEqual({ ...known, snooze: asked });
  });

  test('is ended by its person, once', () => {
    const ended = kept([0, snoozed(7)], [1, { type: 'unsnoozed' }]);
    expect(ended.snooze).toMatchObject({ at: day(1), until: null, news: 'overdue' });
    expect(applyEvent(ended, { type: 'unsnoozed' }, day(2))).toBe(ended);
  });

  test('that nobody asked for is not ended', () => {
    expect(applyEvent(known, { type: 'unsnoozed' }, day(0))).toBe(known);
  });

  test.each([
    ['until a day that is over', day(-1)],
    ['until now', day(0)],
    ['for ever', Number.POSITIVE_INFINITY],
  ])('%s is none', (_what, until) => {
    expect(applyEvent(known, { type: 'snoozed', until, severity: 'warning', news: '' }, day(0))).toBe(known);
  });

  test('lasts a year and a day at most', () => {
    expect(kept([0, snoozed(366)]).snooze?.until).toBe(day(366));
    expect(kept([0, snoozed(900)]).snooze?.until).toBe(day(366));
  });

  test('asked for under a clock that ran ahead lasts as long as was asked', () => {
    const { snooze } = kept([100, snoozed(107)], [0, { type: 'noted', text: 'the clock is right again' }]);
    expect(snooze).toMatchObject({ at: day(0), until: day(7) });
    const ended = kept([100, snoozed(107)], [100, { type: 'unsnoozed' }], [0, { type: 'noted', text: 'right again' }]);
    expect(ended.snooze).toMatchObject({ at: day(0), until: null });
  });

  test('asked for before a clock ran ahead stays', () => {
    const told = kept([0, snoozed(30)], [100, { type: 'noted', text: 'ahead' }], [1, { type: 'noted', text: 'right' }]);
    expect(told.snooze).toMatchObject({ at: day(0), until: day(30) });
  });
});

describe('a dismissal', () => {
  const dismissed = { type: 'dismissed', news: 'never expires' } as const;

  test('is kept with its news, and nothing else changes', () => {
    expect(kept([0, dismissed])).toEqual({ ...known, dismissal: { at: day(0), news: 'never expires' } });
  });

  test('of the same news again says nothing; of other news it does', () => {
    const once = kept([0, dismissed]);
    expect(applyEvent(once, dismissed, day(1))).toBe(once);
    expect(kept([0, dismissed], [1, { ...dismissed, news: 'other' }]).dismissal).toEqual({
      at: day(1),
      news: 'other',
    });
  });

  test('by a clock that ran ahead was by now', () => {
    const { dismissal } = kept([100, dismissed], [0, { type: 'noted', text: 'right' }]);
    expect(dismissal?.at).toBe(day(0));
  });
});

test('a note is kept with its time; the same one again says nothing', () => {
  const noted = kept([0, { type: 'noted', text: 'Ask Ana' }]);
  expect(noted).toEqual({ ...known, note: { text: 'Ask Ana', at: day(0) } });
  expect(applyEvent(noted, { type: 'noted', text: 'Ask Ana' }, day(0) + DAY)).toBe(noted);
});
