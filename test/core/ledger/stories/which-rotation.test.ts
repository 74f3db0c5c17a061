import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { day, namedDay, recordAfter, rotatedBy, said, seen, span, type Told, wholeDay } from '../../world.ts';

/** A cancellation is about the rotation that was the last one when it was said, and never about one before that. */

type About = 'same' | 'another' | null;
const rotatedOn = (number: number, about: About = null): LedgerEvent =>
  rotatedBy(namedDay(number, day(number)).when, 7, about);
const cancelled = said({ what: 'cancelled' });
const undone = (record: CredentialRecord, act: string | undefined, now: number): CredentialRecord =>
  applyEvent(record, { type: 'undone', act: act ?? '' }, now) ?? record;
const dayOfBirth = (record: CredentialRecord, now: number) => {
  const { birth, rotations } = deriveState(record, now);
  return { made: span(birth.earliest, birth.latest), rotations: rotations.length };
};
const dayOf = (number: number) => namedDay(number, day(number)).when;

const FIRST: Told = [
  [day(-100), seen({ created: wholeDay(-300) })],
  [day(-40), rotatedOn(-40)],
];
const SLIP: Told = [...FIRST, [day(0), rotatedOn(0, 'another')]];

describe('a word on a rotation, which was cancelled', () => {
  const told = recordAfter(...SLIP, [day(5), cancelled]);

  test('leaves the rotation before it where it is taken back, too', () => {
    expect(dayOfBirth(told, day(6))).toEqual({ made: dayOf(-40), rotations: 1 });
    const word = told.acts.find(({ what, at }) => what === 'rotated' && at === day(0));
    expect(dayOfBirth(undone(told, word?.id, day(6)), day(6))).toEqual({ made: dayOf(-40), rotations: 1 });
  });

  test('leaves it where that word is corrected, and cancelled again', () => {
    const again = recordAfter(...SLIP, [day(5), cancelled], [day(8), rotatedOn(8, 'same')]);
    expect(dayOfBirth(again, day(8))).toEqual({ made: dayOf(8), rotations: 2 });
    const both = applyEvent(again, cancelled, day(9)) ?? again;
    expect(dayOfBirth(both, day(9))).toEqual({ made: dayOf(-40), rotations: 1 });
  });

  test('is cancelled as it was corrected before, also where that correction is taken back', () => {
    const corrected = recordAfter(...SLIP, [day(3), rotatedBy(dayOf(-1), 7, 'same')], [day(5), cancelled]);
    const word = corrected.acts.find(({ what, at }) => what === 'rotated' && at === day(3));
    let record = undone(corrected, word?.id, day(6));
    expect(dayOfBirth(record, day(6))).toEqual({ made: dayOf(-40), rotations: 1 });
    for (let n = 1; n <= 12; n += 1) {
      record = applyEvent(record, rotatedOn(40 * n, 'another'), day(40 * n)) ?? record;
      expect(dayOfBirth(record, day(40 * n)).rotations).toBe(1 + n);
    }
  });
});

test('said again and again, it is about one rotation', () => {
  let record = recordAfter(...SLIP);
  for (let n = 0; n < 12; n += 1) {
    record = applyEvent(record, cancelled, day(5 + n)) ?? record;
    record = applyEvent(record, seen(), day(5.5 + n)) ?? record;
    expect(dayOfBirth(record, day(6 + n))).toEqual({ made: dayOf(-40), rotations: 1 });
  }
});

test('said twice, it takes no further rotation out of the history, however many follow', () => {
  let record = recordAfter(...SLIP, [day(5), cancelled], [day(5.5), seen()], [day(6), cancelled]);
  for (let n = 1; n <= 12; n += 1) {
    record = applyEvent(record, rotatedOn(40 * n, 'another'), day(40 * n)) ?? record;
    expect(dayOfBirth(record, day(40 * n)).rotations).toBe(1 + n);
  }
});
