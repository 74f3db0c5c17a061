import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, type LedgerEvent, MAX_ROTATIONS } from '../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../src/core/record.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { dayAgo, days, intervalNear, logged, masked, NOW, recordAfter, rotatedBy, seen, span } from '../world.ts';

const YEARS = 365 * DAY;

describe('a clock that ran ahead', () => {
  test('leaves no stamp of the future behind', () => {
    const record = recordAfter([NOW + 4 * YEARS, masked('aaaaa')], [NOW, seen()]);
    expect(record).toMatchObject({ firstSeen: NOW, lastSeen: NOW, presenceSince: NOW, birth: { latest: NOW } });
    expect(record.trail?.seen).toEqual({});
  });

  test('makes no rotation of a relative date that it moved', () => {
    const sixMonths = (now: number) => seen({ created: span(days(199, now), days(169, now)) });
    const record = recordAfter(
      [days(9), sixMonths(days(9))],
      [NOW + 4 * YEARS, sixMonths(NOW + 4 * YEARS)],
      [NOW, sixMonths(NOW)],
    );
    expect(record.rotations).toEqual([]);
    expect(record.birth).toEqual({ earliest: days(199), latest: days(169), evidence: 'page' });
  });

  test('does not undo a rotation that was seen, only its end', () => {
    const record = recordAfter([days(9), masked('aaaaa')], [NOW + 4 * YEARS, masked('bbbbb')], [NOW, masked('bbbbb')]);
    expect(record.rotations).toEqual([{ when: span(days(9), NOW), evidence: 'observed', noticedAt: NOW }]);
  });
});

describe('a clock that fell to nonsense', () => {
  test('takes nothing back and makes nothing older', () => {
    const record = recordAfter([days(9), masked('aaaaa', { created: dayAgo(50) })]);
    const looked = fold(record, masked('bbbbb', { created: span(0, 1) }), 0);
    expect(looked).toEqual(record);
    expect(fold(looked, masked('bbbbb', { created: dayAgo(2) }), NOW)?.rotations).toHaveLength(1);
  });
});

describe('two tabs', () => {
  test('that report the same page give what one gives', () => {
    const look = masked('bbbbb', { created: dayAgo(2) });
    const [old, one] = [[days(9), masked('aaaaa', { created: dayAgo(90) })] as const, [NOW, look] as const];
    expect(recordAfter(old, one, [NOW, look])).toEqual(recordAfter(old, one));
  });

  test('of which one is old do no harm, whichever reports last', () => {
    const first = [days(9), masked('aaaaa', { created: dayAgo(90) })] as const;
    const young = [days(1), masked('bbbbb', { created: dayAgo(2) })] as const;
    const old = [NOW, masked('aaaaa', { created: dayAgo(90) })] as const;
    const { birth, rotations, fingerprints } = recordAfter(first, young, old);
    expect(fingerprints).toEqual({ p5: 'bbbbb' });
    expect(birth).toEqual({ ...dayAgo(2), evidence: 'page' });
    expect(rotations).toHaveLength(1);
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
    })
    .map(seen),
  intervalNear(NOW, 2 * YEARS).map((when) => ({ type: 'born' as const, when })),
  fc.tuple(intervalNear(NOW), fc.double()).map(([when, overlap]) => rotatedBy(when, overlap)),
  fc
    .array(fc.tuple(fc.constantFrom('created', 'rotated', 'deactivated'), fc.integer({ min: 0, max: NOW + YEARS })))
    .map((events) => logged(...events)),
  fc.double().map((at) => ({ type: 'deactivated' as const, at })),
  fc.double().map((until) => ({ type: 'snoozed' as const, until, severity: 'warning' as const })),
  fc.constant({ type: 'missed' as const }),
  fc.string().map((text) => ({ type: 'noted' as const, text })),
);

test('whatever comes, at whatever time: nothing throws, no birth after its sighting, a bounded and ordered history', () => {
  const clock = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: NOW, max: NOW + YEARS }) },
    fc.integer({ min: 0, max: NOW + 20 * YEARS }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(clock, EVENT), { maxLength: 30 }), (events) => {
      let record: CredentialRecord | null = null;
      let latest = 0;
      for (const [now, event] of events) {
        record = fold(record, event, now);
        latest = Math.max(latest, now);
        if (!record) continue;
        expect(record.birth.latest).toBeLessThanOrEqual(latest);
        expect(record.birth.earliest ?? record.birth.latest).toBeLessThanOrEqual(record.birth.latest);
        expect(record.firstSeen).toBeLessThanOrEqual(record.lastSeen);
        if (now > Date.UTC(2026, 10, 2))
          expect(Math.max(record.lastSeen, record.birth.latest)).toBeLessThanOrEqual(now);
        expect(record.rotations.length).toBeLessThanOrEqual(MAX_ROTATIONS);
        for (const { when } of record.rotations) expect(when.earliest ?? 0).toBeLessThanOrEqual(when.latest ?? 0);
      }
    }),
    { numRuns: 3_000 },
  );
});
