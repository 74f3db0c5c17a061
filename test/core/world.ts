import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { kindById } from '../../src/catalogue/index.ts';
import type { Sighting } from '../../src/core/credential.ts';
import type { Word } from '../../src/core/ledger/apply-act.ts';
import type { CredentialState } from '../../src/core/ledger/state.ts';
import { applyEvent, deriveState, type LedgerEvent } from '../../src/core/ledger.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import { type CredentialRecord, recordSchema } from '../../src/core/record/schema.ts';
import { dayInterval } from '../../src/core/time/calendar-day.ts';
import type { Interval } from '../../src/core/time/interval.ts';
import { DAY } from '../../src/core/time/units.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { judge, type Verdict } from '../../src/core/verdict/index.ts';

export { HOUR } from '../../src/core/time/units.ts';

/** Short ways to say what the tests of the core are about. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const KIND = 'hubspot/service-key';
export const PLACE = { provider: 'hubspot', account: '1234567', url: 'https://app.hubspot.com/service-keys/1234567' };

export const kind = (id = KIND): Kind => {
  const found = kindById(id);
  if (!found) throw new Error(`no kind ${id}`);
  return found;
};

export const days = (ago: number, now = NOW): number => now - ago * DAY;
/** Noon of that day; day 0 is today, days before it are negative. */
export const day = (number: number): number => NOW + number * DAY;
export const span = (earliest: number | null, latest: number | null): Interval => ({ earliest, latest });
/** A whole day, beginning that many days before `now`. */
export const dayAgo = (ago: number, now = NOW): Interval => span(days(ago, now), days(ago, now) + DAY - 1);
/** The calendar day (UTC) of that number. */
export const dateOf = (number: number): string => new Date(day(number)).toISOString().slice(0, 10);
export const wholeDay = (number: number, zone = 'UTC', date = dateOf(number)): Interval => {
  const when = dayInterval(date, zone);
  if (!when) throw new Error(`no day ${date} in ${zone}`);
  return when;
};

export const sighting = (told: Partial<Sighting> = {}): Sighting => ({
  kind: KIND,
  id: 'key-1',
  name: 'Sync',
  created: null,
  expires: null,
  lastUsed: null,
  fingerprints: {},
  oldSecretExpires: null,
  ...told,
});

/** A look on a visit of its own, unless `visit` (epoch ms; null: not known) says otherwise. */
export const seen = (told: Partial<Sighting> = {}, visit?: number | null): LedgerEvent => ({
  type: 'sighted',
  ...PLACE,
  sighting: sighting(told),
  ...(visit === undefined ? {} : { visit }),
});
/** A look that shows the secret masked (`p5`). */
export const masked = (value: string, told: Partial<Sighting> = {}, visit?: number | null): LedgerEvent =>
  seen({ fingerprints: { p5: value }, ...told }, visit);

type Effect = 'created' | 'rotated' | 'deactivated';
/** Lines of the log; it reaches until it is imported, or as `logUpTo` says. */
export const logged = (...events: [effect: Effect, at: number][]): LedgerEvent => logUpTo(null, ...events);
export const logUpTo = (reach: number | null, ...events: [effect: Effect, at: number][]): LedgerEvent => ({
  type: 'logged',
  reach,
  events: events.map(([effect, at]) => ({
    provider: 'hubspot',
    account: PLACE.account,
    kind: KIND,
    id: 'key-1',
    effect,
    at: span(at, at),
  })),
});

export const said = (word: Word): LedgerEvent => ({ type: 'said', word, graceDays: 7 });
export const rotatedBy = (when: Interval, overlapDays = 0, about: 'same' | 'another' | null = null): LedgerEvent =>
  said({ what: 'rotated', when, day: null, overlapDays, about });
export const bornOn = (when: Interval): LedgerEvent => said({ what: 'made', when, day: null });
/** As a form sends it: a day of the calendar, as far as it is past at `now`. */
export const namedDay = (number: number, now: number, zone = 'UTC', date = dateOf(number)) => {
  const { earliest, latest } = wholeDay(number, zone, date);
  return { when: span(earliest, Math.min(latest ?? now, now)), day: { date, zone } };
};

export type Told = readonly (readonly [now: number, event: LedgerEvent])[];

/**
 * The record after events, each at its time. Whatever they are: what comes of each can be kept as it is, and who tells the same
 * once more at that moment says nothing new.
 */
export function recordAfter(...events: Told): CredentialRecord {
  const record = events.reduce<CredentialRecord | null>((known, [now, event]) => {
    const visiting = event.type === 'sighted' && event.visit === undefined ? { ...event, visit: now } : event;
    const next = applyEvent(known, visiting, now);
    if (next === null) return null;
    if (!v.is(recordSchema, next)) throw new Error(`no record that can be kept came of ${event.type}`);
    if (visiting.type !== 'sighted' && applyEvent(next, visiting, now) !== next)
      throw new Error(`${event.type} says more the second time`);
    return next;
  }, null);
  if (!record) throw new Error('no record came of it');
  return record;
}

/** What follows from events, each at its time, at `now`. */
export const stateAt = (now: number, ...events: Told): CredentialState =>
  inOrder(deriveState(recordAfter(...events), now), now);

/** What holds of every state: nothing is claimed of days to come, and what is told in a row is in order. */
function inOrder(state: CredentialState, now: number): CredentialState {
  const { birth, rotations, refuted, newSecretAt } = state;
  expect([birth.earliest ?? birth.latest, birth.latest, birth.asOf, now]).toEqual(
    [birth.earliest ?? birth.latest, birth.latest, birth.asOf, now].toSorted((a, b) => a - b),
  );
  expect(birth.toldUpTo).toBeGreaterThanOrEqual(birth.asOf);
  const ends = rotations.map(({ when }) => when.latest ?? Number.NaN);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  const said = refuted.map(({ word }) => word.at);
  expect(said).toEqual(said.toSorted((a, b) => a - b));
  if (newSecretAt !== null) expect(rotations).not.toEqual([]);
  return state;
}

/** The same at the time of the last of them. */
export const stateAfter = (...events: Told): CredentialState => stateAt(events.at(-1)?.[0] ?? NOW, ...events);
/** What there is to say on a day of all that was told by then. */
export function verdictAt(count: number, ...events: Told): Verdict {
  const record = recordAfter(...events.filter(([then]) => then <= day(count)));
  return judge(deriveState(record, day(count)), record.snooze, kind(), BUILT_IN, hereAt(day(count), 'UTC'));
}
export const intervalNear = (now: number, spread = 400 * DAY): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: now - spread, max: now + spread }), fc.integer({ min: 0, max: 60 * DAY }), fc.nat(3))
    .map(([earliest, width, open]) => span(open === 1 ? null : earliest, open === 2 ? null : earliest + width));
