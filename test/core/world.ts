import fc from 'fast-check';
import { kindById } from '../../src/catalogue/index.ts';
import type { Sighting } from '../../src/core/credential.ts';
import { fold, type LedgerEvent } from '../../src/core/ledger.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import type { CredentialRecord } from '../../src/core/record.ts';
import type { Interval } from '../../src/core/time/interval.ts';
import { DAY } from '../../src/core/time/units.ts';

/** Short ways to say what the tests of the core are about. */
export const NOW = Date.UTC(2026, 10, 24, 12);
export const HOUR = DAY / 24;
export const KIND = 'hubspot/service-key';
export const PLACE = { provider: 'hubspot', account: '1234567', url: 'https://app.hubspot.com/service-keys/1234567' };

export const kind = (id = KIND): Kind => {
  const found = kindById(id);
  if (!found) throw new Error(`no kind ${id}`);
  return found;
};

export const days = (ago: number, now = NOW): number => now - ago * DAY;
export const span = (earliest: number | null, latest: number | null): Interval => ({ earliest, latest });
/** A whole day, beginning that many days before `now`. */
export const dayAgo = (ago: number, now = NOW): Interval => span(days(ago, now), days(ago, now) + DAY - 1);

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

export const seen = (told: Partial<Sighting> = {}): LedgerEvent => ({
  type: 'sighted',
  ...PLACE,
  sighting: sighting(told),
});
/** A look that shows the secret masked (`p5`). */
export const masked = (value: string, told: Partial<Sighting> = {}): LedgerEvent =>
  seen({ fingerprints: { p5: value }, ...told });
export const logged = (...events: [effect: 'created' | 'rotated' | 'deactivated', at: number][]): LedgerEvent => ({
  type: 'logged',
  events: events.map(([effect, at]) => ({
    provider: 'hubspot',
    account: PLACE.account,
    kind: KIND,
    id: 'key-1',
    effect,
    at: span(at, at),
  })),
});
export const rotatedBy = (when: Interval, overlapDays = 0): LedgerEvent => ({ type: 'rotated', when, overlapDays });

/** The record after events, each at its time. */
export function recordAfter(...events: readonly (readonly [number, LedgerEvent])[]): CredentialRecord {
  const record = events.reduce<CredentialRecord | null>((known, [now, event]) => fold(known, event, now), null);
  if (!record) throw new Error('no record came of it');
  return record;
}

export const intervalNear = (now: number, spread = 400 * DAY): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: now - spread, max: now + spread }), fc.integer({ min: 0, max: 60 * DAY }), fc.nat(3))
    .map(([earliest, width, open]) => span(open === 1 ? null : earliest, open === 2 ? null : earliest + width));
