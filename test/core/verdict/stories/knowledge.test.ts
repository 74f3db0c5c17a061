import { describe, expect, test } from 'vitest';
import { between, codes, dateOf, day, made, neverCompared, on, policyWith, said } from '../world.ts';

/** Knowledge of the age is an axis of its own, beside the level. Unknown is never in order, and has no due date. */

describe('exact: narrower than the warning time', () => {
  /** The service key was made within twelve hours, as its page says, and its mask was the same ever since. */
  const birth = { ...between(-0.5, 0), earliestIs: 'floor' } as const;

  test.each([
    [100, 'ok'],
    [165, 'ok'],
    [167, 'due-soon'],
    [181, 'overdue'],
  ])('A1: a key known within twelve hours, seen weekly, is on day %i: %s', (count, level) => {
    const verdict = on(count, { birth });
    expect([verdict.level, verdict.knowledge]).toEqual([level, 'exact']);
    expect(codes(verdict)).not.toContain('age-unknown');
  });

  test('a day is exact under a policy that warns nobody ahead', () => {
    const policy = policyWith({ warnAheadDays: 0 });
    // From one evening to the next morning: two days of the calendar.
    for (const birth of [made(0), between(0.3, 0.7)]) expect(on(3, { birth }, { policy }).knowledge).toBe('exact');
    expect(on(3, { birth: between(-1, 1) }, { policy }).knowledge).toBe('vague');
  });
});

describe('vague: both bounds are about this secret', () => {
  /** "May 2026", read off a page: 31 days. */
  const birth = between(0, 30);

  test.each([
    [165, 'ok', []],
    [166, 'due-soon', ['due-soon']],
    [180, 'due-soon', ['due-soon']],
    [181, 'due-soon', ['around-limit']],
    [210, 'due-soon', ['around-limit']],
    [211, 'overdue', ['older-than-limit']],
  ])('V19: a month is due for a month, and then overdue: day %i is %s', (count, level, reasons) => {
    const verdict = on(count, { birth });
    expect([verdict.level, codes(verdict), verdict.knowledge]).toEqual([level, reasons, 'vague']);
  });

  test('its date to act by is the first day on which it may be due', () => {
    const [first] = on(50, { birth }).dates;
    expect(first).toMatchObject({ what: 'due', day: dateOf(180), days: { from: dateOf(180), to: dateOf(210) } });
  });
});

describe('unknown: a bound is only the floor or a first look', () => {
  test('A2: an entry that was never compared may hold a younger secret: on day 182 unknown, not overdue', () => {
    const verdict = on(182, { birth: neverCompared(0, 0) });
    expect([verdict.level, verdict.severity, verdict.isAgeUnknown]).toEqual(['unknown', 'info', true]);
    expect(verdict.age).toMatchObject({ min: 0, max: 182 });
    expect(verdict.dates).toEqual([]);
  });

  test('and however long it stays so, nothing is due and nobody is pressed', () => {
    for (const count of [1, 200, 1_000, 5_000]) {
      const verdict = on(count, { birth: neverCompared(null, 0) });
      expect([verdict.level, verdict.needsAction, verdict.dates]).toEqual(['unknown', false, []]);
    }
  });

  test('a wide span whose beginning is that of the app is no vague date of the secret', () => {
    const birth = { ...between(-100, 0), earliestIs: 'floor' } as const;
    expect([on(90, { birth }).knowledge, on(90, { birth }).dates]).toEqual(['unknown', []]);
    expect(on(90, { birth: between(-100, 0) }).knowledge).toBe('vague');
  });

  test('"at least" needs the same fingerprint: a mask unchanged for 181 days is overdue, its age still unknown', () => {
    const birth = { ...neverCompared(null, 0), latestIs: 'secret', evidence: 'unchanged' } as const;
    expect(on(180, { birth }).level).toBe('unknown');
    const verdict = on(181, { birth });
    expect([verdict.level, verdict.age.min, verdict.isAgeUnknown, verdict.dates]).toEqual(['overdue', 181, true, []]);
  });

  test('V8: under an app of a hundred days nothing presses, but the age is not in order either', () => {
    const young = on(0, { birth: neverCompared(-100, 0), firstSeen: day(0) });
    expect([said(young), young.needsAction]).toEqual([['age-unknown none'], false]);
    expect([young.level, young.isAgeUnknown]).toEqual(['unknown', true]);
    expect(young.age).toMatchObject({ min: 0, max: 100 });
    const later = on(70, { birth: neverCompared(-100, 0) });
    expect(said(later)).toEqual(['age-unknown info']);
  });
});
