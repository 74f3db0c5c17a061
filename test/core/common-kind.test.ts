import { describe, expect, test } from 'vitest';
import { commonKind } from '../../src/core/common-kind.ts';
import {
  type Clock,
  clockOf,
  type Kind,
  type Link,
  type Replacement,
  type UsageLog,
} from '../../src/core/lifecycle.ts';
import { kind } from './world.ts';

/** Of a key that may be of several kinds only what holds for each of them is claimed, part by part. */

const { source } = kind().rotation;
const plain: Kind = { ...kind(), lifecycle: [], replacements: [], links: [], traits: [], usageLogs: [], clocks: [] };
const common = (...changes: Partial<Kind>[]) =>
  commonKind(
    'acme/keys',
    changes.map((change, at) => ({ ...plain, ...change, id: `acme/${at}` })),
  );

const ends = (...events: [Kind['lifecycle'][number]['stage'], string][]) => ({
  lifecycle: events.map(([stage, on]) => ({ stage, on, source })),
});
const to = (of: string, suits: Replacement['suits']): Replacement => ({ kind: of, suits, source });
const link = (purpose: Link['purpose'], url: string): Link => ({ purpose, source: { ...source, url } });
const log = (tells: UsageLog['tells'], ...place: string[]): UsageLog => ({ tells, place, source });

describe('is claimed', () => {
  test('an end of the same stage and day, and no other', () => {
    const { lifecycle } = common(
      ends(['deprecated', '2026-01-01'], ['unsupported', '2027-01-01'], ['stopped-working', '2028-01-01']),
      ends(['deprecated', '2026-01-01'], ['unsupported', '2027-02-01'], ['announced', '2028-01-01']),
    );
    expect(lifecycle.map(({ stage }) => stage)).toEqual(['deprecated']);
  });

  test('what takes its place, for the same use', () => {
    const { replacements } = common(
      { replacements: [to('a/one', 'rest'), to('a/two', 'rest'), to('a/three', 'any')] },
      { replacements: [to('a/one', 'rest'), to('a/two', 'webhooks')] },
    );
    expect(replacements).toEqual([to('a/one', 'rest')]);
  });

  test('a page of the provider that is about the same', () => {
    const shared = link('documentation', 'https://a.example/docs');
    const { links } = common(
      { links: [shared, link('rotation', 'https://a.example/rotate'), link('sunset', 'https://a.example/end')] },
      { links: [shared, link('migration', 'https://a.example/rotate'), link('sunset', 'https://a.example/other')] },
    );
    expect(links).toEqual([shared]);
  });

  test('a log that tells the same in the same place', () => {
    const shared = log('calls', 'Settings', 'Logs');
    const { usageLogs } = common(
      { usageLogs: [shared, log('handling', 'Audit')] },
      { usageLogs: [log('calls', 'Elsewhere'), shared, log('calls', 'Audit')] },
    );
    expect(usageLogs).toEqual([shared]);
    const { usageLogs: _, ...without } = plain;
    expect(commonKind('acme/keys', [without, { ...plain, usageLogs: [shared] }]).usageLogs).toEqual([]);
  });

  test('how long the old secret lives, where that is as long; else only that nobody knows how it is rotated', () => {
    const overlap = (overlapDays: number) => ({ rotation: { mode: 'overlap', overlapDays, source } as const });
    expect(common(overlap(7), overlap(7)).rotation).toMatchObject({ mode: 'overlap', overlapDays: 7 });
    expect(common(overlap(7), overlap(30)).rotation).toMatchObject({ mode: 'unknown', overlapDays: null });
  });

  test('how many there are of it in an account, where that is the same', () => {
    expect(common({ perAccount: 'one' }, { perAccount: 'one' }).perAccount).toBe('one');
    expect(common({ perAccount: 'one' }, { perAccount: 'one-per-user' }).perAccount).toBe('many');
  });

  test('that there was none before the first of them', () => {
    expect(common({ introduced: '2024-05-01' }, { introduced: '2021-03-01' }).introduced).toBe('2021-03-01');
    expect(common({ introduced: '2024-05-01' }, { introduced: null }).introduced).toBeNull();
  });
});

describe('what ends it is claimed as the mildest has it', () => {
  const clocks = (...all: Clock[]) => ({ clocks: all });
  const age = (everyDays: number | null): Clock => ({ clock: 'age', everyDays, source });
  const deadline = (stage: 'unsupported' | 'stopped-working'): Clock => ({ clock: 'deadline', stage });

  test('its age, where all have an advice', () => {
    const advised = (...all: (number | null)[]) =>
      clockOf(common(...all.map((days) => clocks(age(days)))), 'age')?.everyDays;
    expect([advised(90, 365), advised(90, null), advised(null, 90)]).toEqual([365, null, null]);
    expect(clockOf(common(clocks(age(90)), clocks()), 'age')).toBeNull();
  });

  test('a deadline, where it is the same one', () => {
    expect(common(clocks(deadline('unsupported')), clocks(deadline('unsupported'))).clocks).toHaveLength(1);
    expect(common(clocks(deadline('unsupported')), clocks(deadline('stopped-working'))).clocks).toEqual([]);
  });
});

test('of no kind there is nothing to claim', () => {
  expect(() => commonKind('acme/keys', [])).toThrow();
});
