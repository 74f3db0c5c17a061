import { kindById } from '../catalogue/index.ts';
import type { KindId } from '../core/credential.ts';
import { LONGEST_GRACE_DAYS } from '../core/ledger.ts';

/** The longest that an old secret of that kind may live on beside a new one, in days. */
export function graceDaysOf(kind: KindId): number {
  const rotation = kindById(kind)?.rotation;
  return rotation?.mode === 'immediate' ? 0 : (rotation?.overlapDays ?? LONGEST_GRACE_DAYS);
}
