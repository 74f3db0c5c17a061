import { lastStamp } from '../core/ledger/clock.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { type Counted, countedAs } from '../core/verdict/count.ts';
import type { Here } from '../core/verdict/here.ts';
import { endAfter } from '../core/verdict/next-change.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { viewOf } from './shown-views.ts';

/** What is remembered of one credential's verdict. */
export interface Judged {
  /** Null for what is not shown. */
  readonly counted: Counted | null;
  readonly isUrgent: boolean;
  /** Epoch ms: what is said here may change then. */
  readonly end: number;
  /** False where the clock stands before something that was noted, or did once: what follows then may change with each moment. */
  readonly isLasting: boolean;
}

/** True where it still holds. */
export const lasts = ({ end, isLasting }: Pick<Judged, 'end' | 'isLasting'>, { now }: Here): boolean =>
  isLasting && now < end;

/** What to remember of a record. */
export function judged(record: CredentialRecord, policy: Policy, here: Here): Judged {
  const view = viewOf(record, policy, here);
  const lasting = lastingOf(record, view, here);
  if (!view) return { counted: null, isUrgent: false, ...lasting };
  const isAhead = (view.lastLook ?? here.now) > here.now;
  return { counted: countedAs(view.verdict), isUrgent: view.verdict.needsAction || isAhead, ...lasting };
}

/** How long what is said of a record holds. `view`: null for what is not shown. */
export function lastingOf(
  record: CredentialRecord,
  view: CredentialView | null,
  { now }: Here,
): Pick<Judged, 'end' | 'isLasting'> {
  if (!view) return { end: Number.POSITIVE_INFINITY, isLasting: true };
  return { end: endAfter(view, now), isLasting: record.doubt === null && lastStamp(record) <= now };
}
