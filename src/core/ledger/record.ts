import { firstSeenBirth } from '../birth.ts';
import { type AccountId, credentialKey, type KindId, type ProviderId } from '../credential.ts';
import type { CredentialRecord } from '../record.ts';
import { cleanText } from '../text.ts';
import { intersect } from '../time/interval.ts';

interface Identity {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly kind: KindId;
  readonly id: string;
  readonly name: string | null;
  readonly url: string | null;
}

/** A record of which nothing is known but that it exists at `now`. */
export function blank({ provider, account, kind, id, name, url }: Identity, now: number): CredentialRecord {
  return {
    key: credentialKey({ provider, kind, account, id }),
    provider,
    kind,
    account,
    id,
    name: name === null ? null : cleanText(name),
    birth: firstSeenBirth(now),
    pageBirth: null,
    expires: null,
    lastUsed: null,
    fingerprints: {},
    overlap: null,
    rotations: [],
    firstSeen: now,
    lastSeen: now,
    presence: 'present',
    presenceSince: now,
    url,
    snooze: null,
    dismissed: null,
    note: '',
  };
}

export function shown(record: CredentialRecord, at: number): CredentialRecord {
  return record.presence === 'present' ? record : { ...record, presence: 'present', presenceSince: at };
}

export function retired(record: CredentialRecord, presence: 'gone' | 'deactivated', at: number): CredentialRecord {
  return record.presence === presence ? record : { ...record, presence, presenceSince: at };
}

/** What was said of the secret before does not hold for the one that took its place. */
export function renewed(record: CredentialRecord, at: number): CredentialRecord {
  return shown({ ...record, expires: null, overlap: null, dismissed: null }, at);
}

/** True when the present birth is that of the last rotation, so that an older statement speaks of an earlier secret. */
export function bornOfRotation({ rotations, birth }: CredentialRecord): boolean {
  const last = rotations.at(-1);
  return last !== undefined && intersect(last.when, birth) !== null;
}
