import { expect, test } from 'vitest';
import { applyEvent, deriveState, type LedgerEvent } from '../../../src/core/ledger.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';
import { bornOn, day, namedDay, recordAfter, said, seen, type Told, wholeDay } from '../world.ts';

/** Short ways to tell short lives, and what is believed at the end of them. */

export type Tells = [number, LedgerEvent];
type Plain = 'old-ended' | 'cancelled' | 'unknown' | 'never-expires' | 'deactivated' | 'still-there';

export const rot = (n: number, at = n): LedgerEvent =>
  said({ what: 'rotated', ...namedDay(n, day(at)), overlapDays: 7, about: null });
export const made = (n: number): LedgerEvent => bornOn(wholeDay(n));
export const word = (what: Plain): LedgerEvent => said({ what });
export const ends = (n: number): LedgerEvent => said({ what: 'expires', when: wholeDay(n), day: null });
export const page = (n: number, more: Parameters<typeof seen>[0] = {}): LedgerEvent =>
  seen({ created: wholeDay(n), ...more });
export const told = (...events: Tells[]): Told => events.map(([n, event]) => [day(n), event]);
export const record = (...events: Tells[]): CredentialRecord => recordAfter(...told(...events));
export const bounds = (n: number) => [wholeDay(n).earliest, wholeDay(n).latest];

type Believed = ReturnType<typeof believed>;

/** A test of one life: the day on which it is judged, what is believed then, and what was told on which day. */
export const life = (what: string, at: number, expected: Partial<Believed>, ...events: Tells[]): void =>
  test(what, () => expect(believed(record(...events), at)).toMatchObject(expected));

/** What is believed on that day of a kind whose old secrets live for seven days. */
export function believed(kept: CredentialRecord, n: number) {
  const { birth, rotations, overlap, expires, presence, refuted, owner } = deriveState(kept, day(n), 7);
  return {
    birth: [birth.earliest, birth.latest],
    by: birth.evidence,
    rotations: rotations.length,
    overlap: overlap !== null,
    expires: expires?.when ?? null,
    presence: presence.state,
    refuted: refuted.map(({ because }) => because.code),
    owner,
  };
}

/** Takes the last word of that sort back. */
export function undone(kept: CredentialRecord, what: string, n: number): CredentialRecord {
  const act = kept.acts.findLast((one) => one.what === what)?.id ?? '';
  return applyEvent(kept, { type: 'undone', act }, day(n)) ?? kept;
}
