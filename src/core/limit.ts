/** When a credential is too old, and how long before we say so. All in days. */
export interface AgeLimit {
  readonly maximumAgeDays: number;
  readonly warnAheadDays: number;
}

/**
 * Whose limit it is. The provider states it, or is only reported to advise it; an administrator or the user set it; or nobody
 * did, and Keyturn's own default holds.
 */
export type LimitOwner = 'provider-stated' | 'provider-reported' | 'administrator' | 'user' | 'default';

/** A limit and the owner of its maximum age. */
export interface OwnedLimit extends AgeLimit {
  readonly owner: LimitOwner;
}
