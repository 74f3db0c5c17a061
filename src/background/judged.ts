import { lastStamp } from '../core/ledger/clock.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Here } from '../core/verdict/here.ts';
import { endAfter } from '../core/verdict/next-change.ts';
import type { CredentialView } from '../protocol/messages.ts';

/** How long what was judged holds. */
export interface Lasting {
  /** Epoch ms: what is said may change then. */
  readonly end: number;
  /** False where the clock stands before something that was noted, or did once: what follows then may change with each moment. */
  readonly isLasting: boolean;
}

/** True where it still holds. */
export const lasts = ({ end, isLasting }: Lasting, { now }: Here): boolean => isLasting && now < end;

/** How long what is said of a record holds. `view`: null for what is not shown. */
export function lastingOf(record: CredentialRecord, view: CredentialView | null, { now }: Here): Lasting {
  if (!view) return { end: Number.POSITIVE_INFINITY, isLasting: true };
  return { end: endAfter(view, now), isLasting: record.doubt === null && lastStamp(record) <= now };
}
