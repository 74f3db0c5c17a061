import type { KindId } from './credential.ts';

/** When a credential is too old, and how long before we say so. All in days. */
export interface AgeLimit {
  readonly maximumAgeDays: number;
  readonly warnAheadDays: number;
}

/** Where a value in force comes from; later ones win. */
export type PolicyOrigin = 'built-in' | 'user' | 'managed';

export interface Policy {
  /** For kinds without a rule of their own. */
  readonly overall: AgeLimit;
  readonly byKind: Readonly<Record<KindId, AgeLimit>>;
  readonly notifications: boolean;
  readonly providersOff: readonly string[];
  /** Who to ask, set by an administrator; shown in banners. */
  readonly contact: string | null;
  /** True when an administrator forbids users to loosen limits. */
  readonly locked: boolean;
}
