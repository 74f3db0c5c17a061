import { type AccountId, credentialKey, type KindId, type ProviderId } from '../credential.ts';
import { cleanText } from '../text.ts';
import type { CredentialRecord } from './schema.ts';

export interface Identity {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly kind: KindId;
  readonly id: string;
  readonly name: string | null;
  readonly url: string | null;
}

/** A record of which nothing is known but that there is such an entry, `at` (epoch ms). */
export function newRecord({ provider, account, kind, id, name, url }: Identity, at: number): CredentialRecord {
  const clean = name === null ? null : cleanText(name);
  return {
    key: credentialKey({ provider, kind, account, id }),
    provider,
    kind,
    account,
    id,
    name: clean,
    namedAt: clean === null ? null : at,
    url,
    firstSeen: at,
    lastSeen: null,
    lastVisit: null,
    floor: null,
    spans: [],
    dates: [],
    expiries: [],
    overlaps: [],
    lastUsed: null,
    logged: [],
    history: [],
    misses: [],
    acts: [],
    note: { text: '', at },
    snooze: null,
    dismissal: null,
    doubt: null,
  };
}
