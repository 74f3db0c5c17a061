import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../../src/core/ledger.ts';
import { day, HOUR, masked, recordAfter, seen, stateAfter } from '../../world.ts';

/** A secret shows now in part, now whole. What is kept of it in two forms would add up, so that one form is kept. */

const whole = (full: string) => seen({ fingerprints: { full } });
const formsAfter = (...told: readonly (readonly [number, LedgerEvent])[]) =>
  recordAfter(...told).spans.map(({ forms }) => forms);

describe('of two forms of one secret', () => {
  test('the first one stays, and the other tells nothing', () => {
    const looks = [[day(0), masked('aaaaa')] as const, [day(1), whole('111111')] as const];
    expect(formsAfter(...looks)).toEqual([{ p5: 'aaaaa' }]);
    expect(stateAfter(...looks)).toEqual(stateAfter([day(0), masked('aaaaa')], [day(1), seen()]));
  });

  test('masked, shown and masked again: one secret', () => {
    const looks = [
      [day(0), masked('aaaaa')] as const,
      [day(0) + HOUR, whole('111111')] as const,
      [day(1), masked('aaaaa')] as const,
    ];
    expect(formsAfter(...looks)).toEqual([{ p5: 'aaaaa' }]);
    expect(stateAfter(...looks)).toMatchObject({ rotations: [], birth: { asOf: day(1), latest: day(0) } });
  });

  test('shown whole, masked and shown again: one secret', () => {
    const looks = [
      [day(0), whole('111111')] as const,
      [day(1), masked('aaaaa')] as const,
      [day(2), whole('111111')] as const,
    ];
    expect(formsAfter(...looks)).toEqual([{ full: '111111' }]);
    expect(stateAfter(...looks)).toMatchObject({ rotations: [], birth: { asOf: day(2), latest: day(0) } });
  });

  test('a rotation is seen in the form that is kept, however the new secret was shown first', () => {
    const looks = [
      [day(0), masked('aaaaa')] as const,
      [day(1), whole('222222')] as const,
      [day(2), masked('bbbbb')] as const,
    ];
    expect(stateAfter(...looks).rotations.map(({ when }) => when)).toEqual([{ earliest: day(0), latest: day(2) }]);
  });

  test('that one look gives, the one that is known is compared, else that of the mask', () => {
    const both = (p5: string, full: string) => seen({ fingerprints: { full, p5 } });
    expect(formsAfter([day(0), both('aaaaa', '111111')])).toEqual([{ p5: 'aaaaa' }]);
    expect(formsAfter([day(0), whole('111111')], [day(1), both('aaaaa', '111111')])).toEqual([{ full: '111111' }]);
    expect(stateAfter([day(0), whole('111111')], [day(1), both('aaaaa', '222222')]).rotations).toHaveLength(1);
  });
});

describe('a provider that masks otherwise from some day on', () => {
  const p4 = (value: string) => seen({ fingerprints: { p4: value } });

  test('is followed once the old mask was not seen for a month: what was kept in it goes', () => {
    const before = [[day(0), masked('aaaaa')] as const, [day(1), masked('bbbbb')] as const];
    expect(formsAfter(...before, [day(31), p4('aaaa')])).toEqual([{ p5: 'aaaaa' }, { p5: 'bbbbb' }]);
    expect(formsAfter(...before, [day(32), p4('aaaa')])).toEqual([{}, {}, { p4: 'aaaa' }]);
  });

  test('has rotated nothing by that, and what it rotates later is seen', () => {
    const looks = [[day(0), masked('aaaaa')] as const, [day(40), p4('aaaa')] as const];
    expect(stateAfter(...looks)).toMatchObject({ rotations: [], birth: { asOf: expect.any(Number) } });
    expect(stateAfter(...looks, [day(50), p4('bbbb')]).rotations.map(({ when }) => when)).toEqual([
      { earliest: day(40), latest: day(50) },
    ]);
  });

  test('is not followed for what a tab shows that stood open since', () => {
    const old = seen({ fingerprints: { p4: 'aaaa' } }, day(0));
    expect(formsAfter([day(0), masked('aaaaa')], [day(60), old])).toEqual([{ p5: 'aaaaa' }]);
  });
});

test('more bits than may be kept are cut off, whoever gives them', () => {
  expect(formsAfter([day(0), whole('12345678')])).toEqual([{ full: '123456' }]);
});
