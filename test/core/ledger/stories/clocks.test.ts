import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent, MAX_ROTATIONS } from '../../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../../src/core/record/schema.ts';
import { DAY } from '../../../../src/core/time/units.ts';
import {
  bornOn,
  day,
  dayAgo,
  days,
  intervalNear,
  logged,
  masked,
  NOW,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  stateAfter,
  wholeDay,
} from '../../world.ts';

const YEARS = 365 * DAY;
const sixMonths = (now: number) => seen({ created: span(days(199, now), days(169, now)) });

/** The computer's clock may be wrong. */
describe('a clock that ran ahead', () => {
  test('makes no rotation of a relative date that it moved, and leaves no date of its own', () => {
    const ahead = NOW + 4 * YEARS;
    const state = stateAfter([days(9), sixMonths(days(9))], [ahead, sixMonths(ahead)], [NOW, sixMonths(NOW)]);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ ...span(days(199), days(178)), evidence: 'page' });
  });

  test('does not undo a rotation that was seen, only its end', () => {
    const state = stateAfter([days(9), masked('aaaaa')], [NOW + 4 * YEARS, masked('bbbbb')], [NOW, masked('bbbbb')]);
    expect(state.rotations).toMatchObject([{ when: span(days(9), NOW) }]);
  });

  test("keeps the user's date and the first look", () => {
    const told = [[day(0), seen()] as const, [day(0), bornOn(wholeDay(-180))] as const];
    const ahead = day(0) + YEARS;
    const state = stateAfter(...told, [ahead, sixMonths(ahead)], [day(1), seen()]);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject(wholeDay(-180));
    expect(state.firstSeen).toBe(day(0));
  });

  test('makes no secret older: what was seen under it is not relied on once it is found out', () => {
    const ahead = day(100);
    const told = [[day(0), masked('aaaaa')] as const, [ahead, masked('aaaaa')] as const];
    const state = stateAfter(...told, [day(2), masked('bbbbb')]);
    expect(state.birth).toMatchObject(span(day(0), day(2)));
  });
});

test('a change that was seen only under a clock that ran ahead came after the first look of all', () => {
  const ahead = [[day(400), masked('aaaaa')] as const, [day(401), masked('bbbbb')] as const];
  const state = stateAfter([day(0), seen()], ...ahead, [day(30), seen()]);
  expect(state.rotations.map(({ when }) => when)).toEqual([span(day(0), day(30))]);
});

describe('a clock that fell behind', () => {
  test('to nonsense takes nothing back and makes nothing older', () => {
    const record = recordAfter([days(9), masked('aaaaa', { created: dayAgo(50) })]);
    const looked = applyEvent(record, masked('bbbbb', { created: span(0, 1) }), 0);
    if (!looked) throw new Error('no record');
    expect(deriveState(looked, NOW)).toMatchObject({ birth: dayAgo(50), rotations: [] });
    expect(deriveState(looked, NOW).birth.asOf).toBe(days(9));
  });

  test('by hours shortens nothing that is known', () => {
    const looks = [[day(0), masked('aaaaa')] as const, [day(9), masked('aaaaa')] as const];
    const state = stateAfter(...looks, [day(8.5), masked('aaaaa')]);
    expect(state.birth).toMatchObject({ latest: day(0), asOf: day(8.5) });
    expect(stateAfter(...looks, [day(8.5), masked('aaaaa')], [day(10), masked('aaaaa')]).birth.asOf).toBe(day(10));
  });

  test('by months, and leapt back: what was seen in between bounds nothing', () => {
    const behind = [[day(40), masked('bbbbb')] as const, [day(41), masked('bbbbb')] as const];
    const state = stateAfter([day(0), masked('aaaaa')], [day(100), masked('aaaaa')], ...behind, [
      day(103),
      masked('bbbbb'),
    ]);
    expect(state.birth.latest).toBe(day(103));
    expect(state.birth.earliest).toBeLessThanOrEqual(day(100));
  });
});

const EVENT: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc
    .record({
      created: fc.option(intervalNear(NOW, 2 * YEARS)),
      expires: fc.option(fc.oneof(fc.constant('never' as const), intervalNear(NOW))),
      oldSecretExpires: fc.option(intervalNear(NOW, 20 * DAY)),
      fingerprints: fc.dictionary(
        fc.constantFrom('p5', 'full', '__proto__', 'constructor'),
        fc.constantFrom('a', 'b', 'c'),
      ),
      name: fc.option(fc.string({ unit: 'binary' })),
      isWhole: fc.boolean(),
      visit: fc.option(fc.integer({ min: 0, max: NOW + YEARS })),
    })
    .map(({ visit, ...told }) => seen(told, visit)),
  intervalNear(NOW, 2 * YEARS).map(bornOn),
  fc.tuple(intervalNear(NOW), fc.double()).map(([when, overlap]) => rotatedBy(when, overlap)),
  fc
    .array(fc.tuple(fc.constantFrom('created', 'rotated', 'deactivated'), fc.integer({ min: 0, max: NOW + YEARS })))
    .map((events) => logged(...events)),
  fc
    .constantFrom('old-ended', 'cancelled', 'unknown', 'never-expires', 'deactivated', 'still-there')
    .map((what) => said({ what })),
  fc.double().map((until) => ({ type: 'snoozed' as const, until, severity: 'warning' as const, news: 'x' })),
  fc.boolean().map((most) => ({ type: 'missed' as const, most })),
  fc.string().map((text) => ({ type: 'noted' as const, text })),
);

test('whatever comes, at whatever time: nothing throws, no birth after now, a bounded and ordered history', () => {
  const clock = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: NOW, max: NOW + YEARS }) },
    fc.integer({ min: 0, max: NOW + 20 * YEARS }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(clock, EVENT), { maxLength: 30 }), (events) => {
      let record: CredentialRecord | null = null;
      for (const [now, event] of events) {
        record = applyEvent(record, event, now);
        if (!record) continue;
        const { birth, rotations } = deriveState(record, now);
        expect(birth.latest).toBeLessThanOrEqual(now);
        expect(birth.earliest ?? birth.latest).toBeLessThanOrEqual(birth.latest);
        expect(birth.asOf).toBeLessThanOrEqual(now);
        expect(rotations.length).toBeLessThanOrEqual(MAX_ROTATIONS);
        const ends = rotations.map(({ when }) => when.latest ?? 0);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        for (const { when } of rotations) expect(when.earliest ?? 0).toBeLessThanOrEqual(when.latest ?? 0);
      }
    }),
    { numRuns: 3_000 },
  );
});
