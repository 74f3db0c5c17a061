/** When a credential is too old, and how long before we say so. All in days. */
export interface AgeLimit {
  readonly maximumAgeDays: number;
  readonly warnAheadDays: number;
}
