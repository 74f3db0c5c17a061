import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../../../src/core/ledger.ts';
import { day, logged, recordAfter, said, seen, span, stateAt, wholeDay } from '../../world.ts';

/** What cannot be a span of time says nothing, wherever it comes from. */

const known = recordAfter([day(-10), seen()]);
const NONE = [
  ['that ends before it begins', span(day(-3), day(-5))],
  ['whose beginning is no number', span(Number.NaN, day(-5))],
  ['whose end is no number', span(day(-5), Number.NaN)],
  ['without an end', span(day(-5), Number.POSITIVE_INFINITY)],
  ['that is open on both sides', span(null, null)],
] as const;

describe.each(NONE)('a span %s', (_what, when) => {
  test('is no date, no end and no old key of a page', () => {
    for (const told of [{ created: when }, { expires: when }, { oldSecretExpires: when }]) {
      const { dates, expiries, overlaps, history } = recordAfter([day(-10), seen()], [day(0), seen(told)]);
      expect([dates, expiries, overlaps, history]).toEqual([[], [], [], []]);
    }
  });

  test.each(['made', 'expires'] as const)('is no day of a person: %s', (what) => {
    expect(applyEvent(known, said({ what, when, day: null }), day(0))).toEqual(known);
  });

  test('is no day of a rotation, nor a line of a log', () => {
    const rotated = said({ what: 'rotated', when, day: null, overlapDays: 0, about: null });
    expect(applyEvent(known, rotated, day(0))).toEqual(known);
    const line = logged(['rotated', day(-5)]);
    if (line.type !== 'logged') throw new Error('no log');
    const events = line.events.map((event) => ({ ...event, at: when }));
    expect(applyEvent(known, { ...line, events }, day(0))).toEqual(known);
  });
});

test('a span that is open on one side says what it says', () => {
  expect(stateAt(day(0), [day(0), seen({ created: span(null, day(-90)) })]).birth).toMatchObject(span(null, day(-90)));
  expect(stateAt(day(0), [day(0), seen({ expires: span(day(90), null) })]).expires?.when).toEqual(span(day(90), null));
});

test.each([
  ['has ended already', -1, 0],
  ['ends tomorrow', 1, 1],
])('an old key that %s tells of a rotation only while it lives', (_what, n, rotations) => {
  const told = [
    [day(-10), seen({ created: wholeDay(-100) })],
    [day(0), seen({ oldSecretExpires: span(day(n), day(n)) })],
  ] as const;
  const state = stateAt(day(0), ...told);
  expect(state.rotations).toHaveLength(rotations);
  expect(state.overlap !== null).toBe(rotations === 1);
});

test('an old key lives for no days where their number makes no sense', () => {
  for (const overlapDays of [-3, 367, Number.NaN]) {
    const word = said({ what: 'rotated', when: wholeDay(-1), day: null, overlapDays, about: null });
    const record = recordAfter([day(-10), seen()], [day(0), word]);
    expect(record.acts).toMatchObject([{ what: 'rotated', overlapDays: 0 }]);
  }
});
