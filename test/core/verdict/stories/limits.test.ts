import { describe, expect, test } from 'vitest';
import type { ManagedPolicy } from '../../../../src/core/policy.managed.ts';
import { effectivePolicy, type UserPolicy } from '../../../../src/core/policy.ts';
import { kind, kindWith, made, on, policyWith, said } from '../world.ts';

/** Whose limit it is. Only the user's is "your limit"; where nobody set one, age alone is a warning at most. */

const NOTHING: UserPolicy = { overall: null, byKind: {}, notifications: false };
const old = (id: string, user: Partial<UserPolicy> = {}, managed: ManagedPolicy = {}) => {
  const { policy } = effectivePolicy({ ...NOTHING, ...user }, managed);
  return on(0, { birth: made(-400) }, { kind: kind(id), policy });
};
const ownerOf = (...args: Parameters<typeof old>) => old(...args).limit?.owner;

describe('the owner of a limit', () => {
  test.each([
    ['hubspot/legacy-private-app', 'provider-stated'],
    ['hubspot/service-key', 'provider-reported'],
    ['hubspot/personal-access-key', 'default'],
    ['hubspot/developer-api-key', 'default'],
    ['hubspot/project-app-token', 'default'],
  ])('of %s, where nobody set one: %s', (id, owner) => {
    expect(ownerOf(id)).toBe(owner);
  });

  test('is the user, who has set one, even where it is the same number', () => {
    expect(ownerOf('hubspot/service-key', { overall: { maximumAgeDays: 180, warnAheadDays: 14 } })).toBe('user');
  });

  test("is the administrator, whose limit is the stricter one; a stricter one of the user is the user's", () => {
    const managed = { maximumAgeDays: 90 };
    expect(ownerOf('hubspot/service-key', {}, managed)).toBe('administrator');
    expect(ownerOf('hubspot/service-key', { overall: { maximumAgeDays: 365, warnAheadDays: 14 } }, managed)).toBe(
      'administrator',
    );
    expect(ownerOf('hubspot/service-key', { overall: { maximumAgeDays: 60, warnAheadDays: 14 } }, managed)).toBe(
      'user',
    );
  });

  test('is nobody, where the advice is only inferred by us', () => {
    const source = { ...kind().rotation.source, confidence: 'inferred' as const };
    const inferred = kindWith({ clocks: [{ clock: 'age', everyDays: 90, source }] });
    expect(on(0, {}, { kind: inferred }).limit).toMatchObject({ maximumAgeDays: 180, owner: 'default' });
  });

  test('stays the provider, where an administrator sets nothing but how early to warn', () => {
    const verdict = old('hubspot/service-key', {}, { warnAheadDays: 30 });
    expect(verdict.limit).toEqual({ maximumAgeDays: 180, warnAheadDays: 30, owner: 'provider-reported' });
  });

  test('of a limit for one kind holds for that kind alone', () => {
    const byKind = { 'hubspot/service-key': { maximumAgeDays: 30, warnAheadDays: 5 } };
    expect(ownerOf('hubspot/service-key', { byKind })).toBe('user');
    expect(ownerOf('hubspot/legacy-private-app', { byKind })).toBe('provider-stated');
  });
});

describe('age alone', () => {
  test('is critical where the provider, an administrator or the user asks for it', () => {
    expect(said(old('hubspot/service-key'))).toEqual(['older-than-limit critical']);
    expect(said(old('hubspot/personal-access-key', {}, { maximumAgeDays: 90 }))).toEqual(['older-than-limit critical']);
  });

  test('is a warning where nobody but Keyturn does', () => {
    expect(said(old('hubspot/personal-access-key'))).toEqual(['older-than-limit warning']);
  });
});

test('V6: a policy tightened from 180 to 90 days, then loosened to 365, holds at once', () => {
  const level = (maximumAgeDays: number) => on(120, {}, { policy: policyWith({ maximumAgeDays }) }).level;
  expect([180, 90, 365].map(level)).toEqual(['ok', 'overdue', 'ok']);
});

test('V16: a policy that warns nobody ahead speaks on the day itself', () => {
  const level = (count: number) => on(count, {}, { policy: policyWith({ warnAheadDays: 0 }) }).level;
  expect([179, 180, 181].map(level)).toEqual(['ok', 'due-soon', 'overdue']);
});
