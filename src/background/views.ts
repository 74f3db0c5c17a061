import { kindById } from '../catalogue/index.ts';
import { stateOf } from '../core/ledger/old-state.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record.ts';
import type { Here } from '../core/verdict/here.ts';
import { judge } from '../core/verdict/index.ts';
import { isNews } from '../core/verdict/news.ts';
import { mostUrgentFirst } from '../core/verdict/order.ts';
import type { CredentialView, PageView } from '../platform/messages.ts';

/**
 * Records as they are shown, most urgent first: badge, popup, dashboard, files and reminders are all made from this list.
 * Those of a kind that the catalogue does not know, or of a provider that is switched off, stay in the ledger and are not
 * shown.
 */
export function viewsOf(records: readonly CredentialRecord[], policy: Policy, here: Here): CredentialView[] {
  return records.flatMap((record) => viewOf(record, policy, here) ?? []).sort(mostUrgentFirst);
}

/** The same for a provider's page: the user's own words and the past are none of its business. */
export function pageViewOf(records: readonly CredentialRecord[], policy: Policy, here: Here): PageView {
  const views = viewsOf(records, policy, here);
  const credentials = views.map((view) => ({ ...view, note: '', owner: '', rotations: [] }));
  return { credentials, contact: policy.contact, today: here.today };
}

function viewOf(record: CredentialRecord, policy: Policy, here: Here): CredentialView | null {
  const kind = kindById(record.kind);
  if (!kind || policy.providersOff.includes(record.provider)) return null;
  const { state, snooze, dismissed } = stateOf(record);
  const verdict = judge(state, snooze, kind, policy, here);
  const { key, provider, account, id, name, url, note } = record;
  const { birth, expires, lastUsed, overlap, rotations, presence, owner, firstSeen, lastLook } = state;
  return {
    ...{ key, provider, kind: record.kind, account, id, name, url, note },
    ...{ birth, expires, lastUsed, overlap, rotations, presence, owner, firstSeen, lastLook },
    verdict,
    snoozedUntil: verdict.snoozed && snooze ? snooze.until : null,
    isDismissed: dismissed !== null && !isNews(dismissed, verdict.heard),
  };
}
