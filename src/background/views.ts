import { kindById } from '../catalogue/index.ts';
import { deriveState } from '../core/ledger.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { snapshotOf } from '../core/snapshot.ts';
import { judge, worstFirst } from '../core/verdict.ts';
import type { CredentialView } from '../platform/messages.ts';

/**
 * Records as they are shown, worst first. Those of a kind that the catalogue does not know, or of a provider that is
 * switched off, stay in the ledger and are not shown.
 */
export function viewsOf(records: readonly CredentialRecord[], policy: Policy, now: number): CredentialView[] {
  return records.flatMap((record) => viewOf(record, policy, now) ?? []).sort(worstFirst);
}

/** The same for a provider's page: the user's own words are none of its business. */
export function viewsForPage(records: readonly CredentialRecord[], policy: Policy, now: number): CredentialView[] {
  return viewsOf(records, policy, now).map((view) => ({ ...view, note: '' }));
}

function viewOf(record: CredentialRecord, policy: Policy, now: number): CredentialView | null {
  const kind = kindById(record.kind);
  if (!kind || policy.providersOff.includes(record.provider)) return null;
  const snapshot = snapshotOf(record, deriveState(record, now));
  const { dismissed, ...shown } = snapshot;
  const verdict = judge(snapshot, kind, policy, now);
  return { ...shown, verdict, isDismissed: dismissed === verdict.signature };
}
