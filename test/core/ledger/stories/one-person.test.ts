import { describe, expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../../src/core/ledger.ts';
import { joinRecords } from '../../../../src/core/record/join.ts';
import {
  bornOn,
  day,
  masked,
  recordAfter,
  rotatedBy,
  said,
  stateAfter,
  stateAt,
  type Told,
  wholeDay,
} from '../../world.ts';

/** Two people use one browser. Each has a key of their own, and the page shows that of whoever is signed in. */
describe('a key of which each person has one under the same id', () => {
  const look = (at: number, mask: string, told = {}) => {
    const event = { ...masked(mask, told), isPerUser: true, graceDays: 0, visit: day(at) };
    return [day(at), event as LedgerEvent] as const;
  };
  const ann = [look(0, 'aaaaa'), look(50, 'aaaaa')];
  const bob = look(60, 'bbbbb');

  test('is not rotated where another person looks: nothing is known of how old theirs is', () => {
    const state = stateAfter(...ann, bob);
    expect(state.rotations).toEqual([]);
    expect(state.birth).toMatchObject({ earliest: null, earliestIs: 'none', latestIs: 'first-look' });
    expect(state.newSecretAt).toBeNull();
  });

  test('is as old as it was known to be where the first one comes back', () => {
    const more = [look(70, 'bbbbb'), look(71, 'aaaaa')];
    const state = stateAfter(...ann, bob, ...more);
    expect(state.birth).toMatchObject({ earliest: null, latest: day(0), latestIs: 'secret' });
    expect(state.rotations).toEqual([]);
    expect(stateAfter(...ann, bob, ...more, look(80, 'bbbbb')).birth.latest).toBe(day(60));
  });

  test('has the dates that were read of it, and the words that were said of it', () => {
    const dated = look(50, 'aaaaa', { created: wholeDay(-20), expires: wholeDay(300), lastUsed: wholeDay(49) });
    const words = [
      [day(51), bornOn(wholeDay(-30))],
      [day(52), rotatedBy(wholeDay(10))],
      [day(53), said({ what: 'expires', when: wholeDay(90), day: null })],
    ] as const;
    for (const told of [[dated], words] as Told[]) {
      const state = stateAfter(look(0, 'aaaaa'), ...told, bob);
      expect(state).toMatchObject({
        birth: { earliest: null },
        expires: null,
        lastUsed: null,
        rotations: [],
        refuted: [],
      });
    }
    expect(stateAfter(look(0, 'aaaaa'), dated, bob, look(61, 'aaaaa')).birth).toMatchObject(wholeDay(-20));
    expect(stateAfter(...ann, bob, [day(61), bornOn(wholeDay(5))]).birth).toMatchObject(wholeDay(5));
    expect(stateAfter(...ann, [day(51), bornOn(wholeDay(-30))]).birth).toMatchObject(wholeDay(-30));
  });

  test('belongs to whom it was said to, and is known since it was seen first, whoever looks', () => {
    const state = stateAfter(...ann, [day(51), said({ what: 'owner', text: 'Ana' })], bob);
    expect(state.owner).toBe('Ana');
    expect(state.firstSeen).toBe(day(0));
  });

  test('is not rotated by a later date either, where no part of it shows', () => {
    const read = (at: number, made: number) => {
      const [when, event] = look(at, 'aaaaa', { created: wholeDay(made), fingerprints: {} });
      return [when, event] as const;
    };
    const state = stateAfter(read(0, -300), read(60, 55));
    expect(state.birth).toMatchObject(wholeDay(55));
    expect(state.rotations).toEqual([]);
  });

  test('also where an older version took it for rotated, or another copy', () => {
    const old = ann.map(([at, event]) => [at, { ...event, isPerUser: false }] as const);
    const rotated = [day(60), { ...bob[1], isPerUser: false } as LedgerEvent] as const;
    expect(stateAfter(...old, rotated).rotations).toHaveLength(1);
    expect(stateAfter(...old, rotated, look(61, 'bbbbb')).rotations).toEqual([]);
    const joined = joinRecords(recordAfter(...ann), recordAfter(look(20, 'ccccc')));
    expect(deriveState(applyEvent(joined, ...([bob[1], bob[0]] as const)) ?? joined, day(60)).rotations).toEqual([]);
  });

  test('while a key of which there is one is rotated', () => {
    const one = [...ann, bob].map(([at, event]) => [at, { ...event, isPerUser: false }] as const);
    expect(stateAt(day(60), ...one).rotations).toHaveLength(1);
  });
});
