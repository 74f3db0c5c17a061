import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../src/core/ledger.ts';
import { joinRecords } from '../../../src/core/record/join.ts';
import { type CredentialRecord, recordSchema } from '../../../src/core/record/schema.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { fits } from '../../../src/protocol/schemas/parts.ts';
import { recordOf } from '../backup/arbitrary.ts';
import {
  bornOn,
  dateOf,
  day,
  HOUR,
  masked,
  namedDay,
  recordAfter,
  rotatedBy,
  said,
  seen,
  span,
  type Told,
  wholeDay,
} from '../world.ts';

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
    const state = joinedState(day(23), here, foreign([day(1), masked('33333')], [day(1), masked('33333')]));
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

  describe('rotations that the user said in either', () => {
    const first = [[day(-300), seen()] as const, [day(-200), rotatedBy(wholeDay(-200))] as const] as const;
    const rotated = (n: number, about: 'another' | null = null) =>
      [day(n) + 1, said({ what: 'rotated', ...namedDay(n, day(n) + 1), overlapDays: 7, about })] as const;
    const whens = (here: ReturnType<typeof rotated>, there: ReturnType<typeof rotated>) =>
      joinedState(day(5), recordAfter(...first, here), recordAfter(...first, there)).rotations.slice(1);
    const both = span(wholeDay(-1).earliest, day(0) + 1);

    test.each(['another', null] as const)(
      'on neighbouring days may be one: that is one, on either day (%s)',
      (about) => {
        for (const [here, there] of [
          [rotated(-1, about), rotated(0, about)],
          [rotated(0, about), rotated(-1, about)],
        ] as const) {
          expect(whens(here, there)).toMatchObject([{ when: both, day: null, by: 'user' }]);
          const { birth, overlap } = joinedState(day(5), recordAfter(...first, here), recordAfter(...first, there));
          expect(birth).toMatchObject({ ...both, day: null, evidence: 'user' });
          expect(overlap?.until).toEqual(span((both.earliest ?? 0) + 7 * DAY, (both.latest ?? 0) + 7 * DAY));
        }
      },
    );

    test('on the same day are one', () => {
      const later = (about: 'another' | null) => [day(0) + HOUR, rotated(0, about)[1]] as const;
      expect(whens(rotated(0, 'another'), later('another'))).toHaveLength(1);
      expect(whens(rotated(0), later('another'))).toHaveLength(1);
    });

    test('on days further apart are two', () => {
      expect(whens(rotated(-3), rotated(0))).toHaveLength(2);
      expect(whens(rotated(-3, 'another'), rotated(0, 'another'))).toHaveLength(2);
    });

    test('and so are two of one copy, on one day or the next, where the person said that they are two', () => {
      for (const next of [0, 1]) {
        const here = recordAfter(...first, rotated(0), [day(next) + HOUR, rotated(next, 'another')[1]]);
        expect(joinedState(day(5), here, recordAfter(...first)).rotations).toHaveLength(3);
      }
    });

    test('of which one is taken back leave the other, on its day', () => {
      const joined = joinRecords(recordAfter(...first, rotated(-1)), recordAfter(...first, rotated(0)));
      const last = joined.acts.at(-1)?.id ?? '';
      const state = deriveState(add(joined, { type: 'undone', act: last }, day(1)), day(1));
      expect(state.rotations.at(-1)).toMatchObject({
        when: { earliest: wholeDay(-1).earliest },
        day: { date: dateOf(-1) },
      });
    });
  });

  test("a copy of this install's own, brought back, changes nothing", () => {
    const record = recordAfter([day(0), masked('aaaaa')], [day(9), masked('bbbbb')], [day(12), masked('bbbbb')]);
    const copy = foreign([day(0), masked('aaaaa')], [day(9), masked('bbbbb')]);
    expect(joinRecords(record, copy)).toEqual(record);
  });
});
