import { kindById, providerById } from '../catalogue/index.ts';
import type { CredentialKey, ProviderId } from '../core/credential.ts';
import { stateOf } from '../core/ledger/old-state.ts';
import type { LedgerEvent } from '../core/ledger.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record.ts';
import { dayInterval } from '../core/time/calendar-day.ts';
import type { Interval } from '../core/time/interval.ts';
import { DAY } from '../core/time/units.ts';
import type { Here } from '../core/verdict/here.ts';
import { judge, type Verdict } from '../core/verdict/index.ts';
import type { PageAction } from '../platform/messages.ts';
import type { Draft } from './draft.ts';
import { Refusal } from './refusal.ts';

/** What a user may do on a provider's page as well as in our own windows. */
export type SharedAction = Exclude<PageAction, { do: 'open-advice' } | { do: 'open-exact-ages' }>;

/** Does it, for all credentials that it names or, throwing a `Refusal`, for none. */
export function act(draft: Draft, action: SharedAction, policy: Policy, here: Here): void {
  switch (action.do) {
    case 'snooze':
      for (const key of action.keys) {
        const { severity } = verdictOf(draft, key, policy, here);
        foldInto(draft, key, { type: 'snoozed', until: draft.now + action.days * DAY, severity });
      }
      return;
    case 'dismiss':
      for (const key of action.keys) {
        foldInto(draft, key, { type: 'dismissed', signature: verdictOf(draft, key, policy, here).heard });
      }
      return;
    case 'set-birth':
      foldInto(draft, action.key, { type: 'born', when: dayOf(draft, action, recordOf(draft, action.key).provider) });
      return;
    case 'rotated': {
      const when = dayOf(draft, action, recordOf(draft, action.key).provider);
      foldInto(draft, action.key, { type: 'rotated', when, overlapDays: action.overlapDays });
    }
  }
}

/** Folds an event about a credential that is there. */
export function foldInto(draft: Draft, key: CredentialKey, event: LedgerEvent): void {
  if (!draft.fold(key, event)) throw new Refusal('error_unknown_credential');
}

/** The day that a user named, cut off at now. Refuses days that do not exist, are to come, or are before the provider's time. */
export function dayOf(draft: Draft, { day, zone }: { day: string; zone: string }, provider: ProviderId): Interval {
  const when = dayInterval(day, zone);
  if (!when || when.earliest === null || when.latest === null) throw new Refusal('error_no_such_day', day);
  if (when.earliest > draft.now) throw new Refusal('error_day_to_come', day);
  if (when.latest < (providerById(provider)?.since ?? 0)) throw new Refusal('error_day_too_early', day);
  return { earliest: when.earliest, latest: Math.min(when.latest, draft.now) };
}

function recordOf(draft: Draft, key: CredentialKey): CredentialRecord {
  const record = draft.record(key);
  if (!record) throw new Refusal('error_unknown_credential');
  return record;
}

function verdictOf(draft: Draft, key: CredentialKey, policy: Policy, here: Here): Verdict {
  const record = recordOf(draft, key);
  const kind = kindById(record.kind);
  if (!kind) throw new Refusal('error_unknown_credential');
  const { state, snooze } = stateOf(record);
  return judge(state, snooze, kind, policy, here);
}
