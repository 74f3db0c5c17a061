import type { AccountId, CredentialKey, KindId, ProviderId } from '../../src/core/credential.ts';
import type { CredentialState, Presence, Birth as StateBirth } from '../../src/core/ledger/state.ts';
import type { Severity, Source } from '../../src/core/record/parts.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import type { Interval } from '../../src/core/time/interval.ts';

/** `observed` a change seen between two looks · `first-seen` only an upper bound. */
export type Evidence = 'page' | 'log' | 'user' | 'observed' | 'first-seen';

export interface Birth {
  readonly earliest: number | null;
  readonly latest: number;
  readonly evidence: Evidence;
}

/** A record and what follows from it, in one flat form that tests compare. */
export interface Snapshot {
  readonly key: CredentialKey;
  readonly provider: ProviderId;
  readonly kind: KindId;
  readonly account: AccountId;
  readonly id: string;
  readonly name: string | null;
  readonly birth: Birth;
  readonly expires: Interval | 'never' | null;
  readonly lastUsed: Interval | 'never' | null;
  readonly overlap: { readonly until: Interval; readonly evidence: Evidence } | null;
  readonly rotations: readonly { readonly when: Interval; readonly evidence: Evidence; readonly noticedAt: number }[];
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly presence: 'present' | 'gone' | 'deactivated';
  readonly presenceSince: number;
  readonly url: string | null;
  readonly snooze: { readonly until: number; readonly severity: Severity } | null;
  readonly dismissed: string | null;
  readonly note: string;
}

const EVIDENCE: Readonly<Record<Source | StateBirth['evidence'], Evidence>> = {
  eyes: 'observed',
  unchanged: 'observed',
  log: 'log',
  page: 'page',
  user: 'user',
  'first-look': 'first-seen',
};
const PRESENCE: Readonly<Record<Presence['state'], Snapshot['presence']>> = {
  shown: 'present',
  unseen: 'present',
  'not-listed': 'gone',
  deactivated: 'deactivated',
};

export function snapshotOf(record: CredentialRecord, state: CredentialState): Snapshot {
  const { key, provider, kind, account, id, name, url, snooze, dismissal, note } = record;
  const { birth, expires, lastUsed, overlap, rotations, presence, newSecretAt, firstSeen, lastLook } = state;
  const isAboutPresent = ({ at }: { readonly at: number }) => newSecretAt === null || at >= newSecretAt;
  const quiet = snooze && isAboutPresent(snooze) ? snooze : null;
  return {
    key,
    provider,
    kind,
    account,
    id,
    name,
    birth: { earliest: birth.earliest, latest: birth.latest, evidence: evidenceOf(birth) },
    expires: expires?.when ?? null,
    lastUsed: lastUsed?.when ?? null,
    overlap: overlap && { until: overlap.until, evidence: EVIDENCE[overlap.by] },
    rotations: rotations.map(({ when, by, learnedAt }) => ({ when, evidence: EVIDENCE[by], noticedAt: learnedAt })),
    firstSeen,
    lastSeen: lastLook ?? firstSeen,
    presence: PRESENCE[presence.state],
    presenceSince: presence.since,
    url,
    snooze: quiet?.until != null ? { until: quiet.until, severity: quiet.severity } : null,
    dismissed: dismissal && isAboutPresent(dismissal) ? dismissal.news : null,
    note: note.text,
  };
}

/** A bound that is only about the entry is no evidence about its secret. */
function evidenceOf({ evidence, latestIs }: StateBirth): Evidence {
  return latestIs === 'first-look' ? 'first-seen' : EVIDENCE[evidence];
}
