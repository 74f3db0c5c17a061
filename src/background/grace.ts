import { kindById } from '../catalogue/index.ts';
import type { KindId } from '../core/credential.ts';
import { LONGEST_GRACE_DAYS } from '../core/ledger.ts';

/** Whether each person has one of their own, so that in one browser another one may be another person's. */
export function isPerUser(kind: KindId): boolean {
  return kindById(kind)?.perAccount === 'one-per-user';
}

/**
 * How long an old secret of that kind may live on beside a new one, in days; 0: it ends at once; null: the provider does not say.
 */
export function knownGraceDaysOf(kind: KindId): number | null {
  const rotation = kindById(kind)?.rotation;
  return rotation?.mode === 'immediate' ? 0 : (rotation?.overlapDays ?? null);
}

/** The same, with the longest that there is where the provider does not say. */
export const graceDaysOf = (kind: KindId): number => knownGraceDaysOf(kind) ?? LONGEST_GRACE_DAYS;
