import type { Act, Rotated } from '../../../src/core/record/acts.ts';
import { newRecord } from '../../../src/core/record/new-record.ts';
import type { CredentialRecord } from '../../../src/core/record/schema.ts';

/** Words of a person, each under an id that tells when it was said, and records that hold them. */

export const when = (at: number) => ({ earliest: at - 2, latest: at - 1 });
export const rotated = (at: number, change: Partial<Rotated> = {}): Rotated => ({
  ...{ id: `r${at}`, at, what: 'rotated', when: when(at), day: null, overlapDays: 0, replaces: null },
  ...change,
});
export const made = (at: number, isRotation = false): Act => ({
  ...{ id: `m${at}`, at, what: 'made', when: when(at), day: null },
  ...(isRotation && { isRotation }),
});
export const undone = (at: number, replaces?: string): Act => ({
  ...{ id: `r${at}`, at, what: 'undone', was: 'birth' },
  ...(replaces && { replaces }),
});
export const cancelled = (at: number, change: { of?: string; graceDays?: number } = {}): Act => ({
  ...{ id: `c${at}`, at, what: 'cancelled' },
  ...change,
});
export const said = (
  what: 'unknown' | 'old-ended' | 'never-expires' | 'deactivated' | 'still-there',
  at: number,
): Act => ({
  ...{ id: `${what}${at}`, at, what },
});
export const owner = (at: number): Act => ({ id: `o${at}`, at, what: 'owner', text: 'Ana' });
export const record = (acts: readonly Act[], change: Partial<CredentialRecord> = {}): CredentialRecord => ({
  ...newRecord({ provider: 'x', kind: 'x/key', account: '1', id: '1', name: null, url: null }, 0),
  ...{ acts, ...change },
});
export const ids = (acts: Iterable<Act>) => [...acts].map(({ id }) => id);
