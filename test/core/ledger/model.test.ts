import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../../src/core/interval.ts';
import { BUILT_IN } from '../../../src/core/policy.ts';
import type { CredentialRecord, Rotation } from '../../../src/core/record.ts';
import { judge } from '../../../src/core/verdict.ts';
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

function compare(truth: Truth, record: CredentialRecord): void {
  const { expected, now } = truth;
  const { birth, rotations, firstSeen, lastSeen, presence, snooze, note } = record;
  const made = truth.madeAt(truth.known);
  expect(birth.earliest ?? made, 'born before').toBeLessThanOrEqual(made);
  expect(birth.latest, 'born after').toBeGreaterThanOrEqual(made);
  const present = expected.presence === 'either' ? presence : expected.presence;
  expect({ firstSeen, lastSeen, presence, snooze: snooze?.until ?? null, note }).toEqual({
    ...expected,
    presence: present,
  });
  expect(rotations.map(({ when }) => when.latest)).toEqual(rotations.map(({ when }) => when.latest).toSorted());
  if (!truth.clockRanAhead) {
    expect(rotations.length).toBeGreaterThanOrEqual(fewest(truth.told));
    expect(untrue(rotations, truth.made)).toEqual([]);
  }
  const { age, reasons } = judge(record, kind(), BUILT_IN, now);
  const trueAge = Math.floor((now - made) / DAY);
  expect(age.min).toBeLessThanOrEqual(trueAge);
  expect(age.max ?? trueAge).toBeGreaterThanOrEqual(trueAge);
  if (reasons.some(({ code }) => code === 'older-than-limit')) expect(now - made).toBeGreaterThan(180 * DAY);
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
        compare(truth, truth.record);
      }
    }),
    { numRuns: SEQUENCES },
  );
  expect(looks).toBeGreaterThan(SEQUENCES);
});
