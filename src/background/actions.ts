import { kindById } from '../catalogue/index.ts';
import { kindOf } from '../catalogue/kept-kind.ts';
import type { CredentialKey } from '../core/credential.ts';
import { deriveState, type LedgerEvent } from '../core/ledger.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { DAY } from '../core/time/units.ts';
import type { Here } from '../core/verdict/here.ts';
import { judge, type Verdict } from '../core/verdict/index.ts';
import type { OwnAction, SpokenAction } from '../protocol/messages.ts';
import type { Draft } from './draft.ts';
import { typedText } from './gate.ts';
import { graceDaysOf, knownGraceDaysOf } from './grace.ts';
import { Refusal } from './refusal.ts';
import { wordOf } from './spoken.ts';

/** What is done to credentials that are there. */
type Done = Extract<OwnAction, { do: 'snooze' } | { do: 'dismiss' }>;

/** Does it, for all credentials that it names or, throwing a `Refusal`, for none. */
export function act(draft: Draft, action: Done, policy: Policy, here: Here): void {
  for (const key of action.keys) {
    const { severity, heard: news } = verdictOf(draft, key, policy, here);
    const event: LedgerEvent =
      action.do === 'snooze'
        ? { type: 'snoozed', until: draft.now + action.days * DAY, severity, news }
        : { type: 'dismissed', news };
    applyTo(draft, key, event);
  }
}

/** Keeps what a person said of a credential. */
export function say(draft: Draft, action: SpokenAction): void {
  const record = recordOf(draft, action.key);
  const word = wordOf(action, record, draft.now);
  if (action.do === 'owner') typedText(action.text, record.provider, action.isNoKey);
  applyTo(draft, action.key, { type: 'said', word, graceDays: graceDaysOf(kindOf(record)) });
}

/** Adds to a credential that is there. */
export function applyTo(draft: Draft, key: CredentialKey, event: LedgerEvent): void {
  if (!draft.apply(key, event)) throw new Refusal('error_unknown_credential');
}

export function recordOf(draft: Draft, key: CredentialKey): CredentialRecord {
  const record = draft.record(key);
  if (!record) throw new Refusal('error_unknown_credential');
  return record;
}

function verdictOf(draft: Draft, key: CredentialKey, policy: Policy, here: Here): Verdict {
  const record = recordOf(draft, key);
  const kind = kindById(kindOf(record));
  if (!kind) throw new Refusal('error_unknown_credential');
  return judge(deriveState(record, draft.now, knownGraceDaysOf(kindOf(record))), record.snooze, kind, policy, here);
}
