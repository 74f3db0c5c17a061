import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../../src/core/verdict/advice.ts';
import {
  AGE,
  at,
  between,
  codes,
  dateOf,
  day,
  idleAfter,
  kind,
  kindWith,
  made,
  neverCompared,
  on,
  said,
} from '../world.ts';

const used = (count: number, asOf = 0) => ({ when: at(count), asOf: day(asOf) });

describe('unused: last used more than 90 days ago, as read within the last 30', () => {
  test('V11: a key 500 days old that nobody used for 400 is told to be deactivated rather than rotated', () => {
    const verdict = on(0, { birth: made(-500), lastUsed: used(-400) });
    expect(codes(verdict)).toEqual(['unused', 'older-than-limit']);
    expect([verdict.level, verdict.severity]).toEqual(['unused', 'critical']);
    const advice = adviceFor(kind(), verdict, dateOf(0));
    expect(advice.headlineId).toBe('action_unused');
    expect(advice.stepIds.at(-1)).toBe('step_deactivate_unused');
  });

  test.each([
    ['90 days ago', used(-90), []],
    ['91 days ago', used(-91), ['unused warning']],
    ['91 days ago, read 30 days ago', used(-91, -30), ['unused warning']],
    ['long ago, read 31 days ago', used(-300, -31), []],
  ])('last used %s', (_what, lastUsed, reasons) => {
    expect(said(on(0, { birth: made(-100), lastUsed }))).toEqual(reasons);
  });

  test('never used counts from when the secret was surely there', () => {
    const never = { when: 'never', asOf: day(0) } as const;
    expect(codes(on(0, { birth: made(-91), lastUsed: never }))).toEqual(['unused']);
    expect(codes(on(0, { birth: made(-90), lastUsed: never }))).toEqual([]);
    expect(codes(on(0, { birth: neverCompared(-300, -91), lastUsed: never }))).toEqual(['age-unknown']);
  });
});

describe('a last use from before the present secret was made', () => {
  test('is no sign that this one is unused, before it has been there as long', () => {
    const rotated = { birth: made(-2), lastUsed: used(-400) };
    expect(codes(on(0, rotated))).toEqual([]);
    expect(codes(on(91, { birth: made(0), lastUsed: used(-400, 90) }))).toEqual(['unused']);
    // Seen to change some time since.
    expect(codes(on(0, { birth: between(-500, -1), lastUsed: used(-400), newSecretAt: day(-1) }))).not.toContain(
      'unused',
    );
    expect(codes(on(0, { birth: between(-500, -1), lastUsed: used(-400) }))).toContain('unused');
  });

  test('is none that the provider would revoke it', () => {
    const idle = kindWith({ clocks: [AGE, idleAfter(60)] });
    const told = { birth: made(-1), lastUsed: used(-59) };
    expect(codes(on(0, told, { kind: idle }))).toEqual([]);
    expect(on(0, told, { kind: idle }).dates.find(({ what }) => what === 'idle')?.day).toBe(dateOf(59));
  });
});

describe('stale: not looked at for 90 days', () => {
  test('V12, P6: what is said long after the last look says so, with the day', () => {
    const verdict = on(300, { birth: made(0), lastLook: day(0) });
    expect(codes(verdict)).toEqual(['older-than-limit', 'stale']);
    expect(verdict.reasons[1]).toMatchObject({ since: dateOf(0), forDays: 300 });
  });

  test('is not said right after a person said that it is still there', () => {
    const told = { birth: made(-20), lastLook: day(-10), saidThereAt: day(99) };
    expect(codes(on(100, told))).not.toContain('stale');
    expect(on(100 + 89, told).reasons.find(({ code }) => code === 'stale')).toMatchObject({ since: dateOf(-10) });
  });

  test.each([
    [89, []],
    [90, ['stale info']],
  ])('begins on the day: %i', (count, reasons) => {
    expect(said(on(count, { lastLook: day(0) }))).toEqual(reasons);
  });
});
