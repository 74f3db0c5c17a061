import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState } from '../../../../src/core/ledger.ts';
import {
  day,
  logged,
  masked,
  NOW,
  PLACE,
  recordAfter,
  seen,
  span,
  stateAfter,
  stateAt,
  wholeDay,
} from '../../world.ts';

/** What a look, or a log, does not tell stays as it was told before. */

describe('a look that does not say it', () => {
  test('takes nothing from when the app was made: no key in it is older', () => {
    const { birth } = stateAfter([day(-50), seen({ notBefore: day(-100) })], [day(0), seen()]);
    expect(birth).toMatchObject({ earliest: day(-100), earliestIs: 'floor' });
  });

  test('and an app that is to be made yet bounds nothing', () => {
    const { birth } = stateAfter([day(-50), seen({ notBefore: day(1) })], [day(2), seen()]);
    expect(birth).toMatchObject({ earliest: null, earliestIs: 'none' });
  });

  test('leaves the kind that was told', () => {
    const { told } = recordAfter([day(-2), seen({ told: 'hubspot/service-key' })], [day(-1), seen()]);
    expect(told).toEqual({ kind: 'hubspot/service-key', at: day(-2) });
  });

  test('and so does a person who adds by hand what is known', () => {
    const added = {
      type: 'added',
      ...PLACE,
      kind: 'hubspot/service-key',
      id: 'key-1',
      name: 'Sync',
      day: null,
    } as const;
    const when = span(day(-90), day(-80));
    const known = recordAfter([day(-2), seen({ told: 'hubspot/service-key' })]);
    expect(applyEvent(known, { ...added, when }, NOW)?.told?.at).toBe(day(-2));
    const told = 'hubspot/legacy-private-app';
    expect(applyEvent(known, { ...added, told, when }, NOW)?.told).toEqual({ kind: told, at: NOW });
    expect(applyEvent(null, { ...added, when }, NOW)).not.toHaveProperty('told');
  });
});

describe('a log', () => {
  const known = recordAfter([day(-9), seen()]);
  const created = logged(['created', day(-20)]);
  const line = created.type === 'logged' ? created.events[0] : undefined;
  if (!line) throw new Error('no line');
  const events = (...lines: (typeof line)[]) => ({ ...created, type: 'logged' as const, events: lines });

  test('tells nothing of a key by lines about another one, or without a time', () => {
    expect(applyEvent(known, events({ ...line, id: 'key-2' }), NOW)).toBe(known);
    expect(applyEvent(known, events({ ...line, at: span(day(-20), null) }), NOW)).toBe(known);
    expect(applyEvent(known, events(line), NOW)?.logged).toHaveLength(1);
  });
});

describe('a page on which the same secret shows', () => {
  const look = (expires: Parameters<typeof seen>[0]) => masked('aaaaa', expires);

  test('and which gives it an end now is believed, though it gave none before; and the other way round', () => {
    const end = wholeDay(20);
    const given = stateAfter([day(-9), look({ expires: 'never' })], [day(0), look({ expires: end })]);
    expect(given.expires?.when).toEqual(end);
    const taken = stateAfter([day(-9), look({ expires: end })], [day(0), look({ expires: 'never' })]);
    expect(taken.expires?.when).toBe('never');
    const left = stateAfter([day(-9), look({ expires: 'never' })], [day(0), look({ isWhole: true })]);
    expect(left.expires).toBeNull();
  });
});

test('lists without the key that a clock told of which ran ahead say nothing once that time has come', () => {
  const ahead = [100, 102].map((count) => [day(count), { type: 'missed', most: false } as const] as const);
  const { presence } = stateAt(day(103), [day(-60), seen()], ...ahead, [day(0), seen()]);
  expect(presence).toMatchObject({ state: 'shown', by: 'page' });
});

test('of a secret only the one right before it comes back: another likeness is chance, and a new one was made', () => {
  const looks = ['aaaaa', 'bbbbb', 'ccccc', 'aaaaa'].map((mask, at) => [day(2 * at - 8), masked(mask)] as const);
  const record = recordAfter([day(-30), masked('aaaaa')], ...looks);
  expect(deriveState(record, NOW).rotations).toMatchObject([
    { when: span(day(-8), day(-6)) },
    { when: span(day(-6), day(-4)) },
    { when: span(day(-4), day(-2)) },
  ]);
});
