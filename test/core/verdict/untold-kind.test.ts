import { describe, expect, test } from 'vitest';
import { commonKind } from '../../../src/core/common-kind.ts';
import type { Kind } from '../../../src/core/lifecycle.ts';
import { BUILT_IN, limitFor } from '../../../src/core/policy.ts';
import { adviceFor } from '../../../src/core/verdict/advice.ts';
import {
  AGE,
  dateOf,
  day,
  EXPIRY,
  expiring,
  idleAfter,
  kindWith,
  lifecycle,
  made,
  neverExpiring,
  on,
  said,
} from './world.ts';

const { source } = kindWith({}).rotation;
const plain = (change: Partial<Kind> = {}, id = 'new'): Kind => ({
  ...kindWith({ lifecycle: [], replacements: [], traits: [], links: [] }),
  ...change,
  id: `acme/${id}`,
});
const old = (change: Partial<Kind> = {}) => plain(change, 'old');
const either = (...kinds: Kind[]) => commonKind('acme/keys', kinds);
const told = (count: number, ...kinds: Kind[]) => said(on(count, { birth: made(-5) }, { kind: either(...kinds) }));

describe('of a key that may be of two kinds', () => {
  test('only what is so of both is claimed', () => {
    const stopped = lifecycle(['stopped-working', '2026-01-01']);
    expect(told(0, plain(stopped), old(stopped))).toEqual(['kind-stopped critical']);
    const one = either(plain({ traits: ['personal', 'mails'] }), old({ traits: ['mails'] }));
    expect(one).toMatchObject({ traits: ['mails'], lifecycle: [], replacements: [] });
    expect(either(plain({ perAccount: 'one' }), old({ perAccount: 'many' })).perAccount).toBe('many');
    const fixed = { mode: 'none', overlapDays: null, source } as const;
    expect(either(plain({ rotation: fixed }), old()).rotation.mode).toBe('unknown');
    const another = { ...fixed, mode: 'another' } as const;
    expect(either(plain({ rotation: fixed }), plain({ rotation: another })).rotation.mode).toBe('another');
    expect(either(plain({ rotation: fixed }), old({ rotation: fixed })).rotation.mode).toBe('none');
  });

  test('none is in order where one of them has ended, or ends soon', () => {
    expect(told(0, plain(), old(lifecycle(['stopped-working', '2026-01-01'])))).toEqual(['kind-untold warning']);
    expect(told(0, plain(), old(lifecycle(['unsupported', dateOf(100)])))).toEqual(['kind-untold warning']);
    expect(told(0, plain(), old(lifecycle(['stopped-working', dateOf(400)])))).toEqual([]);
    expect(told(0, plain(), old(lifecycle(['deprecated', '2026-01-01'])))).toEqual([]);
  });

  test('an end that both have is no reason to ask', () => {
    const ends = lifecycle(['stopped-working', dateOf(100)]);
    expect(told(0, plain(ends), old(ends))).toEqual(['kind-ending warning']);
  });

  test('it is too old where it is for the kind that may live longest', () => {
    const age = (everyDays: number | null) => ({ clocks: [{ ...AGE, everyDays } as never] });
    const limit = (...kinds: Kind[]) => limitFor(BUILT_IN, either(...kinds))?.maximumAgeDays ?? null;
    expect(limit(plain(age(90)), old(age(365)))).toBe(365);
    expect(limit(plain(age(90)), old({ clocks: [EXPIRY] }))).toBeNull();
    expect(limit(plain({ clocks: [EXPIRY] }), old(age(90)))).toBeNull();
    // What a person set for each of the kinds holds for a key of either.
    const set = (maximumAgeDays: number) => ({ maximumAgeDays, warnAheadDays: 7, owner: 'user' as const });
    const both = { ...BUILT_IN, byKind: { 'acme/new': set(30), 'acme/old': set(60) } };
    expect(limitFor(both, either(plain(age(90)), old(age(365))))?.maximumAgeDays).toBe(60);
    const one = { ...BUILT_IN, byKind: { 'acme/new': set(30) } };
    expect(limitFor(one, either(plain(age(90)), old(age(365))))?.maximumAgeDays).toBe(365);
  });

  test('an end is only offered, and the unused only revoked, where that is so of both', () => {
    const forced = { ...EXPIRY, offered: false } as never;
    const never = (...kinds: Kind[]) =>
      said(on(0, { birth: made(-5), expires: neverExpiring }, { kind: either(...kinds) }));
    expect(never(plain({ clocks: [EXPIRY] }), old({ clocks: [EXPIRY] }))).toEqual(['never-expires info']);
    expect(never(plain({ clocks: [EXPIRY] }), old({ clocks: [forced] }))).toEqual([]);
    expect(never(plain({ clocks: [EXPIRY] }), old({ clocks: [] }))).toEqual([]);
    const idle = either(plain({ clocks: [idleAfter(30)] }), old({ clocks: [idleAfter(365)] })).clocks;
    expect(idle).toEqual([idleAfter(365)]);
  });
});

describe('advice', () => {
  const advise = (kind: Kind, expires = expiring(3)) =>
    adviceFor(kind, on(0, { birth: made(-5), expires }, { kind }), dateOf(0)).headlineId;
  const closed = {
    ...lifecycle(['creation-disabled', '2026-01-01']),
    rotation: { mode: 'none', overlapDays: null, source },
  } as const;
  const open = { rotation: { mode: 'none', overlapDays: null, source } } as const;
  test('is what holds for both', () => {
    expect(advise(either(plain(open), old(open)))).toBe('action_replace');
    expect(advise(either(plain(closed), old(closed)))).toBe('action_kind');
  });

  test('to make another is none where of one kind none can be made', () => {
    expect(advise(either(plain(open), old(closed)))).toBe('action_kind');
    expect(advise(plain(open))).toBe('action_replace');
  });

  test('to rotate is none once one of them has ended, and until its last day is over it is', () => {
    const ending = (on: string) => advise(either(plain(), old(lifecycle(['stopped-working', on]))));
    expect([ending(dateOf(-1)), ending(dateOf(0))]).toEqual(['action_kind', 'action_rotate']);
  });

  test('where one may have ended it is to see which', () => {
    const kind = either(plain(), old(lifecycle(['stopped-working', '2026-01-01'])));
    const verdict = on(0, { birth: made(-5) }, { kind });
    expect(adviceFor(kind, verdict, dateOf(0))).toMatchObject({
      headlineId: 'action_kind',
      stepIds: ['step_see_kind'],
      cautionIds: [],
    });
    expect([verdict.level, verdict.needsAction, day(0)]).toEqual(['kind-unknown', true, day(0)]);
  });
});
