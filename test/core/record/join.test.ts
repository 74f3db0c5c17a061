import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../src/core/ledger.ts';
import { joinRecords } from '../../../src/core/record/join.ts';
import { type CredentialRecord, recordSchema } from '../../../src/core/record/schema.ts';
import { fits } from '../../../src/platform/schemas/parts.ts';
import { recordOf } from '../backup/arbitrary.ts';
import { bornOn, day, masked, recordAfter, rotatedBy, said, seen, span, type Told, wholeDay } from '../world.ts';

const RUNS = { numRuns: 2_000 };

describe('two copies of one record', () => {
  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        expect(joinRecords(a, b)).toEqual(joinRecords(b, a));
      }),
      RUNS,
    );
  });

  test('nor in which order three are joined', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), recordOf('k'), (a, b, c) => {
        expect(joinRecords(joinRecords(a, b), c)).toEqual(joinRecords(a, joinRecords(b, c)));
      }),
      RUNS,
    );
  });

  test('a record joined with itself is itself, and with either part once more the same', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        const joined = joinRecords(a, b);
        expect(joinRecords(a, a)).toEqual(a);
        expect(joinRecords(joined, a)).toEqual(joined);
        expect(joinRecords(joined, b)).toEqual(joined);
      }),
      RUNS,
    );
  });

  test('what comes out can be kept, and holds every act of either, or that it was taken back', () => {
    fc.assert(
      fc.property(recordOf('k'), recordOf('k'), (a, b) => {
        const joined = joinRecords(a, b);
        expect(fits(recordSchema, joined)).toBe(true);
        const ids = new Set(joined.acts.map(({ id }) => id));
        const birthActs = [...a.acts, ...b.acts].length <= 2 ? [...a.acts, ...b.acts] : [];
        for (const { id } of birthActs) expect(ids.has(id)).toBe(true);
        for (const { id, what } of [...a.acts, ...b.acts])
          if (what === 'undone') expect(joined.acts.find((act) => act.id === id)?.what ?? 'undone').toBe('undone');
      }),
      RUNS,
    );
  });
});

/** Two browsers of one person: neither can compare its fingerprints with those of the other. */
const foreign = (...told: Told): CredentialRecord => {
  const record = recordAfter(...told);
  return { ...record, spans: record.spans.map((one) => ({ ...one, forms: {} })) };
};
const joinedState = (now: number, a: CredentialRecord, b: CredentialRecord) => deriveState(joinRecords(a, b), now);
const add = (record: CredentialRecord, event: LedgerEvent, now: number): CredentialRecord =>
  applyEvent(record, event, now) ?? record;

describe('what two copies tell together', () => {
  test('one rotation that both saw is one, narrowed to what both allow', () => {
    const here = recordAfter([day(0), masked('aaaaa')], [day(10), masked('aaaaa')], [day(20), masked('bbbbb')]);
    const there = foreign([day(1), masked('11111')], [day(12), masked('11111')], [day(22), masked('22222')]);
    const state = joinedState(day(23), here, foreign([day(1), masked('x')], [day(1), masked('x')]));
    expect(state.rotations).toHaveLength(1);
    const both = joinedState(day(23), add(here, masked('bbbbb'), day(23)), there);
    expect(both.rotations.map(({ when }) => when)).toEqual([span(day(12), day(20))]);
    expect(both.birth).toMatchObject(span(day(12), day(20)));
  });

  test("a user's date here, and a rotation that was seen there: the younger secret", () => {
    const here = recordAfter([day(0), seen()], [day(1), bornOn(wholeDay(-90))]);
    const there = foreign([day(5), masked('11111')], [day(9), masked('22222')]);
    const state = joinedState(day(10), here, there);
    expect(state.birth).toMatchObject({ ...span(day(5), day(9)), evidence: 'eyes' });
  });

  test('deactivated by the user here, seen on its page there before that: deactivated', () => {
    const first = [day(0), seen()] as const;
    const here = recordAfter(first, [day(5), said({ what: 'deactivated' })]);
    expect(joinedState(day(6), here, recordAfter(first, [day(3), seen()])).presence.state).toBe('deactivated');
    expect(joinedState(day(8), here, recordAfter(first, [day(7), seen()])).presence.state).toBe('shown');
  });

  test('a snooze that was ended here stays ended', () => {
    const snoozed = { type: 'snoozed', until: day(30), severity: 'warning', news: 'x' } as const;
    const there = recordAfter([day(0), seen()], [day(1), snoozed]);
    const here = add(there, { type: 'unsnoozed' }, day(2));
    expect(joinRecords(here, there).snooze?.until).toBeNull();
    const again = add(here, snoozed, day(3));
    expect(joinRecords(again, here).snooze?.until).toBe(day(30));
  });

  test('what was taken back here does not come back from there', () => {
    const there = recordAfter([day(0), seen()], [day(1), rotatedBy(wholeDay(0), 7)]);
    const here = add(there, { type: 'undone', act: there.acts[0]?.id ?? '' }, day(2));
    const state = joinedState(day(3), here, there);
    expect(state.rotations).toEqual([]);
    expect(state.overlap).toBeNull();
  });

  test('the later note and the later name count', () => {
    const first = recordAfter([day(0), seen({ name: 'Old' })], [day(1), { type: 'noted', text: 'Ana' }]);
    const later = add(add(first, seen({ name: 'New' }), day(3)), { type: 'noted', text: 'Ben' }, day(4));
    expect(joinRecords(first, later)).toMatchObject({ name: 'New', note: { text: 'Ben' } });
  });

  test("a copy of this install's own, brought back, changes nothing", () => {
    const record = recordAfter([day(0), masked('aaaaa')], [day(9), masked('bbbbb')], [day(12), masked('bbbbb')]);
    const copy = foreign([day(0), masked('aaaaa')], [day(9), masked('bbbbb')]);
    expect(joinRecords(record, copy)).toEqual(record);
  });
});
