import { kindById } from '../catalogue/index.ts';
import type { KindId } from '../core/credential.ts';
import { LONGEST_GRACE_DAYS } from '../core/ledger.ts';

/** Whether each person has one of their own, so that in one browser another one may be another person's. */
export function isPerUser(kind: KindId): boolean {
  return kindById(kind)?.perAccount === 'one-per-user';
}

/** The longest that an old secret of that kind may live on beside a new one, in days. */
export function graceDaysOf(kind: KindId): number {
  const rotation = kindById(kind)?.rotation;
  return rotation?.mode === 'immediate' ? 0 : (rotation?.overlapDays ?? LONGEST_GRACE_DAYS);
}
