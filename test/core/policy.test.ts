import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/lifecycle.ts';
import type { AgeLimit, LimitOwner, OwnedLimit } from '../../src/core/limit.ts';
import type { ManagedPolicy } from '../../src/core/policy.managed.ts';
import {
  BUILT_IN,
  effectivePolicy,
  limitFor,
  type Policy,
  type UserPolicy,
  warnAheadFor,
} from '../../src/core/policy.ts';

const limit = (maximumAgeDays: number, warnAheadDays = 14): AgeLimit => ({ maximumAgeDays, warnAheadDays });
const owned = (owner: LimitOwner, maximumAgeDays: number, warnAheadDays = 14): OwnedLimit => ({
  maximumAgeDays,
  warnAheadDays,
  owner,
});
const AGE: Clock = {
  clock: 'age',
  everyDays: null,
  source: { url: 'https://a.example', checkedOn: '2026-11-24', confidence: 'stated' },
};
/** Of a kind that age ends, and for which the provider advises nothing. */
function limitOf(policy: Policy, id: string): OwnedLimit {
  const found = limitFor(policy, { id, clocks: [AGE] });
  if (!found) throw new Error(`no limit for ${id}`);
  return found;
}
const user = (told: Partial<UserPolicy> = {}): UserPolicy => ({
  overall: null,
  byKind: {},
  notifications: false,
  ...told,
});

describe('the policy in force', () => {
  test('is built in where nobody sets anything', () => {
    const { policy, origins } = effectivePolicy(user(), {});
    expect(policy).toEqual(BUILT_IN);
    expect(new Set(Object.values(origins))).toEqual(new Set(['built-in']));
  });

  test("is the user's where no administrator speaks", () => {
    const { policy, origins } = effectivePolicy(
      user({ overall: limit(365), byKind: { 'a/b': limit(30) }, notifications: true }),
      {},
    );
    expect([limitOf(policy, 'a/b'), limitOf(policy, 'a/c')]).toEqual([owned('user', 30), owned('user', 365)]);
    expect(origins).toMatchObject({ overall: 'user', byKind: 'user', notifications: 'user', locked: 'built-in' });
  });

  test("is the administrator's above the user's", () => {
    const managed = { maximumAgeDays: 90, notifications: true, contact: 'it@example.com', providersOff: ['x'] };
    const { policy, origins } = effectivePolicy(user({ overall: limit(365) }), managed);
    expect(policy).toMatchObject({
      overall: owned('administrator', 90),
      locked: true,
      notifications: true,
      contact: 'it@example.com',
      providersOff: ['x'],
    });
    expect(origins).toMatchObject({
      overall: 'managed',
      notifications: 'managed',
      contact: 'managed',
      locked: 'managed',
    });
  });

  test('may be tightened by the user, in each number', () => {
    const { policy, origins } = effectivePolicy(user({ overall: limit(60, 3) }), {
      maximumAgeDays: 90,
      warnAheadDays: 10,
    });
    expect(policy.overall).toEqual(owned('user', 60, 10));
    expect(origins.overall).toBe('user');
  });

  test("is the user's in the number that the administrator leaves open", () => {
    const mine = (own: AgeLimit) => user({ overall: own, byKind: { 'a/b': own } });
    const cases: [AgeLimit, ManagedPolicy, OwnedLimit][] = [
      [limit(60, 3), { warnAheadDays: 10 }, owned('user', 60, 10)],
      [limit(365, 30), { maximumAgeDays: 90 }, owned('administrator', 90, 30)],
    ];
    for (const [own, set, inForce] of cases) {
      expect(limitOf(effectivePolicy(mine(own), set).policy, 'a/c')).toEqual(inForce);
      for (const managed of [set, { byKind: { 'a/b': set } }])
        expect(limitOf(effectivePolicy(mine(own), managed).policy, 'a/b')).toEqual(inForce);
    }
  });

  test('may be loosened where the administrator says so', () => {
    const { policy } = effectivePolicy(user({ overall: limit(365) }), { maximumAgeDays: 90, usersMayLoosen: true });
    expect(policy).toMatchObject({ overall: owned('user', 365), locked: false });
  });

  test("holds a user's limit of a kind to the administrator's limit of all", () => {
    const loose = user({ byKind: { 'a/b': limit(365) } });
    expect(limitOf(effectivePolicy(loose, { maximumAgeDays: 90 }).policy, 'a/b').maximumAgeDays).toBe(90);
    const partly = effectivePolicy(user(), { maximumAgeDays: 90, byKind: { 'a/b': { warnAheadDays: 5 } } });
    expect(limitOf(partly.policy, 'a/b')).toEqual(owned('administrator', 90, 5));
  });

  test('has no limit for the names that every object has', () => {
    expect(limitOf(BUILT_IN, 'constructor')).toEqual(BUILT_IN.overall);
  });
});

test('no user loosens a limit that an administrator has set and not let go', () => {
  const days = fc.integer({ min: 1, max: 400 });
  const limits = fc.record({ maximumAgeDays: days, warnAheadDays: days });
  const byKind = <T>(of: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom('a/a', 'a/b'), of);
  const users = fc.record({ overall: fc.option(limits), byKind: byKind(limits), notifications: fc.boolean() });
  const managed = fc.record({ maximumAgeDays: days, warnAheadDays: days, byKind: byKind(limits) });
  fc.assert(
    fc.property(users, managed, fc.constantFrom('a/a', 'a/b', 'a/c'), (one, set: ManagedPolicy, kind) => {
      const mine = limitOf(effectivePolicy(one, set).policy, kind);
      const theirs = limitOf(effectivePolicy(user(), set).policy, kind);
      expect(mine.maximumAgeDays).toBeLessThanOrEqual(theirs.maximumAgeDays);
      // Of a shorter life the warning takes no more than half, where it would take all.
      const half = Math.floor(mine.maximumAgeDays / 2);
      expect(mine.warnAheadDays).toBeGreaterThanOrEqual(Math.min(theirs.warnAheadDays, half));
    }),
  );
});

test.each([
  ['a short limit alone', { maximumAgeDays: 10 }, 5],
  ['a warning that is longer', { maximumAgeDays: 10, warnAheadDays: 30 }, 5],
  ['a limit of one day', { maximumAgeDays: 1 }, 0],
  ['a warning that leaves a day', { maximumAgeDays: 15, warnAheadDays: 14 }, 14],
])('nobody is warned of a key that is new: %s', (_what, set, warnAheadDays) => {
  expect(limitOf(effectivePolicy(user(), set).policy, 'a/c')).toMatchObject({ warnAheadDays });
  expect(limitOf(effectivePolicy(user(), { byKind: { 'a/a': set } }).policy, 'a/a')).toMatchObject({ warnAheadDays });
});

test('nor where a person’s own long warning meets an administrator’s short limit', () => {
  const mine = { ...user(), overall: { maximumAgeDays: 180, warnAheadDays: 100 } };
  expect(limitOf(effectivePolicy(mine, { maximumAgeDays: 60 }).policy, 'a/c')).toMatchObject({ warnAheadDays: 30 });
});

test('each kind is warned of as early as its own limit says, the others as all are', () => {
  const { policy } = effectivePolicy(user({ overall: limit(180, 30), byKind: { 'a/one': limit(90, 5) } }), {});
  expect([warnAheadFor(policy, { id: 'a/one' }), warnAheadFor(policy, { id: 'a/two' })]).toEqual([5, 30]);
});

test.each<ManagedPolicy>([{ kindsOff: [] }, { sitesOff: [] }, { sitesOn: [] }, { teaching: true }])(
  'who has switched off what is the administrator, where they say anything of it: %j',
  (managed) => expect(effectivePolicy(user(), managed).origins.off).toBe('managed'),
);
