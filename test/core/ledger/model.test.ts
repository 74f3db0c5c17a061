import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf } from '../../../src/core/ledger/old-state.ts';
import { BUILT_IN } from '../../../src/core/policy.ts';
import type { CredentialRecord, Rotation } from '../../../src/core/record.ts';
import { daysBetween } from '../../../src/core/time/calendar-day.ts';
import { calendarDay, hereAt } from '../../../src/core/verdict/here.ts';
import { judge } from '../../../src/core/verdict/index.ts';
import { kind } from '../world.ts';
import { STEP, Truth } from './truth.ts';

const SEQUENCES = 10_000;

/** The fewest rotations that explain all that was told: the usual greedy choice, earliest end first. */
function fewest(told: Truth['told']): number {
  let count = 0;
  let last = 0;
  for (const [after, upTo] of told.toSorted((a, b) => a[1] - b[1])) {
    if (after < last) continue;
    last = upTo;
    count += 1;
  }
  return count;
}

/** The rotations of the ledger for which no true rotation of their own is left. */
function untrue(rotations: readonly Rotation[], made: readonly number[]): Rotation[] {
  const left = new Set(made.slice(1));
  return rotations.filter(({ when }) => {
    const own = [...left].find((at) => at >= (when.earliest ?? at) && at <= (when.latest ?? at));
    return own === undefined || !left.delete(own);
  });
}

/** Where ledger and truth part, in words; plain comparisons, for there are a hundred thousand of them. */
function divergence(truth: Truth, record: CredentialRecord): string[] {
  const { expected, now, told } = truth;
  const { birth, rotations } = record;
  const made = truth.madeAt(truth.known);
  const { age, reasons } = judge(stateOf(record).state, null, kind(), BUILT_IN, hereAt(now, 'UTC'));
  const trueAge = daysBetween(calendarDay(made, 'UTC'), calendarDay(now, 'UTC'));
  const ends = rotations.map(({ when }) => when.latest ?? 0);
  const checks: Record<string, boolean> = {
    'born too late': (birth.earliest ?? made) <= made,
    'born too early': birth.latest >= made,
    'age too high': age.min <= trueAge,
    'age too low': (age.max ?? trueAge) >= trueAge,
    'called overdue': trueAge > 180 || reasons.every(({ code }) => code !== 'older-than-limit'),
    'first seen': record.firstSeen === expected.firstSeen,
    'last seen': record.lastSeen === expected.lastSeen,
    presence: expected.presence === 'either' || record.presence === expected.presence,
    snooze: (record.snooze?.until ?? null) === expected.snooze,
    note: record.note === expected.note,
    order: ends.every((end, at) => at === 0 || end >= (ends[at - 1] ?? 0)),
    'a rotation lost': truth.clockRanAhead || rotations.length >= fewest(told),
    'a rotation made up': truth.clockRanAhead || untrue(rotations, truth.made).length === 0,
  };
  return Object.keys(checks).filter((what) => !checks[what]);
}

test(`the ledger agrees with the truth over ${SEQUENCES} sequences of looks, words, logs, rotations and failing clocks`, () => {
  const steps = fc.array(STEP, { minLength: 1, maxLength: 24 });
  let looks = 0;
  fc.assert(
    fc.property(steps, (sequence) => {
      const truth = new Truth();
      for (const step of sequence) {
        truth.take(step);
        if (!truth.record || !truth.isMended) continue;
        looks += 1;
        const parted = divergence(truth, truth.record);
        if (parted.length > 0) expect(parted).toEqual([]);
      }
    }),
    { numRuns: SEQUENCES },
  );
  expect(looks).toBeGreaterThan(SEQUENCES);
});
