import type { AccountId, Birth, CredentialKey, Evidence, Fingerprints, KindId, ProviderId } from './credential.ts';
import type { Interval } from './time/interval.ts';

/** A new secret took the place of an old one, some time within the interval. */
export interface Rotation {
  readonly when: Interval;
  readonly evidence: Evidence;
  /** When we learned of it, epoch ms. */
  readonly noticedAt: number;
}

/** The user asked for quiet until then, about a state no worse than `level`. */
export interface Snooze {
  readonly until: number;
  readonly severity: Severity;
}

/** Never leaves the ledger, like the fingerprints themselves. */
export interface Trail {
  /** When each form of the present fingerprints, and the page's own date (`page`), was last seen, epoch ms. */
  readonly seen: Readonly<Record<string, number>>;
  /** Fingerprints of secrets that were replaced, newest last: a stale tab may still show one. */
  readonly past: readonly Fingerprints[];
}

export type Severity = 'none' | 'info' | 'warning' | 'critical';

/** One credential in the ledger: facts with times, never an age or a level. */
export interface CredentialRecord {
  readonly key: CredentialKey;
  readonly provider: ProviderId;
  readonly kind: KindId;
  readonly account: AccountId;
  readonly id: string;
  readonly name: string | null;
  readonly birth: Birth;
  /** What the page itself last said of the birth, kept to see it move on; null when it never said. */
  readonly pageBirth: Interval | null;
  readonly expires: Interval | 'never' | null;
  readonly lastUsed: Interval | 'never' | null;
  readonly fingerprints: Fingerprints;
  /** What lets a later look be compared with the earlier ones; absent until a page told something to compare. */
  readonly trail?: Trail;
  /** While an old secret still works beside the new one, until when. */
  readonly overlap: { readonly until: Interval; readonly evidence: Evidence } | null;
  /** Oldest first, at most `MAX_ROTATIONS`. */
  readonly rotations: readonly Rotation[];
  /** Epoch ms. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** `gone` when a list that was fully rendered did not show it any more; `deactivated` when the log or user said so. */
  readonly presence: 'present' | 'gone' | 'deactivated';
  /** Since when `presence` holds, epoch ms. */
  readonly presenceSince: number;
  /** Origin and path of the page where it was last seen, without query or fragment; null when known from a log only. */
  readonly url: string | null;
  readonly snooze: Snooze | null;
  /** The verdict signature for which the user closed the banner. */
  readonly dismissed: string | null;
  /** The user's own words, e.g. who uses the key; at most 500 characters. */
  readonly note: string;
}
