import { describe, expect, test } from 'vitest';
import type { CredentialState } from '../../../../src/core/ledger/state.ts';
import { isNews } from '../../../../src/core/verdict/news.ts';
import { at, between, dateOf, day, kindWith, lifecycle, made, neverCompared, on, policyWith } from '../world.ts';

/** What opens no closed card, and what does though it looks alike. */

const heard = (told: Partial<CredentialState>) => on(0, told).heard;

describe('is no news', () => {
  test('a reason that nobody is told of: the age is unknown under a young app', () => {
    const told = { birth: neverCompared(-5, 0) };
    expect(on(0, told).reasons.map(({ severity }) => severity)).toEqual(['none']);
    expect(isNews(heard({}), heard(told))).toBe(false);
  });

  test('that there is nothing to say, whatever was heard before and of whichever secret', () => {
    const nothing = { newSecretAt: day(3) };
    expect(on(0, nothing).reasons).toEqual([]);
    expect(isNews('no form of ours', heard(nothing))).toBe(false);
    expect(isNews(heard({ birth: made(-200) }), heard(nothing))).toBe(false);
  });

  test('that an overdue key is overdue, where the day on which it was due is known no more, or is known now', () => {
    const dated = { birth: made(-200) };
    const bounded = {
      birth: { ...between(-200, -181), earliest: null, earliestIs: 'none', evidence: 'unchanged' } as const,
    };
    expect(on(0, bounded).reasons).toMatchObject([{ code: 'older-than-limit', due: null }]);
    expect(isNews(heard(dated), heard(bounded))).toBe(false);
    expect(isNews(heard(bounded), heard(dated))).toBe(false);
  });

  test('that a key that was overdue is due soon under a longer limit', () => {
    const under = (maximumAgeDays: number) => on(0, { birth: made(-120) }, { policy: policyWith({ maximumAgeDays }) });
    expect([under(90), under(125)].map(({ reasons }) => reasons[0]?.code)).toEqual(['older-than-limit', 'due-soon']);
    expect(isNews(under(90).heard, under(125).heard)).toBe(false);
  });
});

describe('is news', () => {
  test('that another word was contradicted, or another end of the kind was named', () => {
    const word = { id: '1', at: day(-9), when: at(-9), day: null };
    const because = { code: 'floor', at: day(0) } as const;
    const first = { word: { ...word, what: 'made' } as const, because };
    const second = { word: { ...word, what: 'rotated', overlapDays: 0, replaces: null } as const, because };
    expect(isNews(heard({ refuted: [first] }), heard({ refuted: [first] }))).toBe(false);
    expect(isNews(heard({ refuted: [first] }), heard({ refuted: [first, second] }))).toBe(true);
    const ending = (...ends: number[]) =>
      on(0, {}, { kind: kindWith(lifecycle(...ends.map((end) => ['unsupported', dateOf(end)] as const))) }).heard;
    expect(isNews(ending(90), ending(90, 160))).toBe(true);
  });

  test('that a key may be due, to whom nothing was told', () => {
    const told = { birth: between(-190, -140) };
    expect(on(0, told).reasons[0]?.code).toBe('around-limit');
    expect(isNews(heard({}), heard(told))).toBe(true);
  });
});
