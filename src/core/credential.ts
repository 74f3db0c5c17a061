import type { Interval } from './time/interval.ts';

/** A vendor, e.g. `hubspot`. */
export type ProviderId = string;
/** A family of credentials with one lifecycle, unique over all providers, e.g. `hubspot/service-key`. */
export type KindId = string;
/** Where keys live at a provider: for HubSpot the Hub ID, digits; a group's path or a host with one may be long. */
export type AccountId = string;
/** Characters of an account at most. GitLab allows paths of 255. */
export const LONGEST_ACCOUNT = 255;
/** Characters of a key at most: accounts and ids may be of what is written as three. */
export const LONGEST_KEY = 2_100;

/** `provider kind account id`, joined by spaces. Made of page ids only, never of the secret. */
export type CredentialKey = string;

/**
 * The truncated keyed fingerprint of what showed of the secret, under the form in which it showed; empty where too little did.
 * A form says what was visible: `full`, or `p5` (first five characters after the public prefix), `s4` (last four).
 * Only equal forms can be compared, so one is kept. Values are lower-case hex.
 */
export type Fingerprints = Readonly<Record<string, string>>;

/** What one look at a page told of one credential. Nothing in it is key material. */
export interface Sighting {
  /** Under which it is kept: its kind, or several that stand on one page. */
  readonly kind: KindId;
  /** Of which of these it is, where the page tells. */
  readonly told?: KindId | undefined;
  /** Stable id on the provider's side, taken from a link or the URL; `only` where an account has just one. */
  readonly id: string;
  /** Cleaned for display (see `core/text.ts`), at most 120 characters; null when unread. */
  readonly name: string | null;
  /** When the present secret was made, as the page says; null when the page does not say. */
  readonly created: Interval | null;
  /** No secret of it is older, epoch ms: the app or entry that holds it was made then. Absent where the page does not say. */
  readonly notBefore?: number | undefined;
  readonly expires: Interval | 'never' | null;
  readonly lastUsed: Interval | 'never' | null;
  readonly fingerprints: Fingerprints;
  /** The old secret that still works beside the new one ("rotate and expire later"), until when; null when there is none. */
  readonly oldSecretExpires: Interval | null;
  /** The whole row or page of it was read: what is null is not there. Absent where that is not known. */
  readonly isWhole?: boolean | undefined;
}

/** The key under which a credential is kept. Parts hold no spaces: ids with one are percent-encoded. */
export function credentialKey(c: {
  provider: ProviderId;
  kind: KindId;
  account: AccountId;
  id: string;
}): CredentialKey {
  return [c.provider, c.kind, c.account, c.id].map((part) => encodeURIComponent(part)).join(' ');
}
