import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { MINUTE } from '../../../../src/core/time/units.ts';
import { dateOf, day, logUpTo, masked, namedDay, recordAfter, said, seen, stateAfter, type Told } from '../../world.ts';

/** Which words are one, and which are two: what is taken back with the last one, and what is asked again. */

const first = [day(-60), seen()] as const;
const made = (date: number, now: number): LedgerEvent => said({ what: 'made', ...namedDay(date, now) });
const rotated = (date: number, now: number, overlapDays: number): LedgerEvent =>
  said({ what: 'rotated', ...namedDay(date, now), overlapDays, about: 'same' });

/** What is left of the words on the making, once the last one is taken back. */
function leftAfterUndo(...told: Told): (string | undefined)[] {
  const record = recordAfter(first, ...told);
  const last = record.acts.filter(({ what }) => what === 'made').at(-1);
  const undone = applyEvent(record, { type: 'undone', act: last?.id ?? '' }, day(1)) ?? record;
  return undone.acts.flatMap((act) => (act.what === 'made' ? [act.day?.date] : []));
}

describe('with the last word is taken back', () => {
  test('the same one said right before it, and none of another day', () => {
    expect(leftAfterUndo([day(-20), made(-90, day(-20))], [day(-19), made(-90, day(-19))])).toEqual([]);
    expect(leftAfterUndo([day(-20), made(-90, day(-20))], [day(-19), made(-89, day(-19))])).toEqual([dateOf(-90)]);
  });

  test('not the same one from before a look, whatever else was said and seen since', () => {
    const left = leftAfterUndo(
      [day(-20), made(-90, day(-20))],
      [day(-18), said({ what: 'owner', text: 'Ana' })],
      [day(-15), seen()],
      [day(-10), made(-90, day(-10))],
      [day(-5), seen()],
    );
    expect(left).toEqual([dateOf(-90)]);
  });

  test('nor one from before a log', () => {
    const log = logUpTo(day(-200), ['created', day(-200)]);
    const left = leftAfterUndo([day(-20), made(-90, day(-20))], [day(-15), log], [day(-10), made(-90, day(-10))]);
    expect(left).toEqual([dateOf(-90)]);
  });
});

test('a rotation of the same day that leaves the old key another time is another word, however soon it is said', () => {
  const overlapAfter = (overlapDays: number) =>
    stateAfter(first, [day(0), rotated(0, day(0), 0)], [day(0) + MINUTE, rotated(0, day(0), overlapDays)]).overlap;
  expect(overlapAfter(0)).toBeNull();
  expect(overlapAfter(7)).toMatchObject({ by: 'user' });
});

test('what a page shows speaks against a word only a day after the day that it names', () => {
  const refuted = (count: number) => {
    const told: Told = [
      [day(-10), masked('aaaaa')],
      [day(0), rotated(0, day(0), 0)],
      [day(count), masked('aaaaa')],
    ];
    return stateAfter(...told).refuted.map(({ because }) => because.code);
  };
  expect([0.5, 0.9].map(refuted)).toEqual([[], []]);
  expect(refuted(2)).toEqual(['same-key-seen']);
});

test('that a person named an owner says nothing of whether the key is there', () => {
  const list = { type: 'missed', most: false, visit: day(0) } as const;
  const state = (record: CredentialRecord) => deriveState(record, day(0.2)).presence.state;
  const told = (word: LedgerEvent) => recordAfter(first, [day(0.05), word], [day(0.1), list]);
  expect(state(told(said({ what: 'owner', text: 'Ana' })))).toBe('unseen');
  expect(state(told(said({ what: 'still-there' })))).toBe('shown');
});
