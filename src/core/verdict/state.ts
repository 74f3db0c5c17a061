import type { CalendarDay } from '../time/calendar-day.ts';
import type { Interval } from '../time/interval.ts';

/** A day as somebody typed or printed it, with the IANA zone that it was meant in. It is shown as that day everywhere. */
export interface NamedDay {
  readonly date: CalendarDay;
  readonly zone: string;
}

/** Who says so. `eyes`: our own comparison of fingerprints; `first-look`: nothing is known but that it was there. */
export type Evidence = 'page' | 'log' | 'user' | 'eyes' | 'first-look';

/** When the present secret was made. Times are epoch ms. */
export interface SecretBirth {
  readonly earliest: number | null;
  readonly latest: number;
  readonly day: NamedDay | null;
  readonly evidence: Evidence;
  readonly asOf: number;
  /** Whether the lower end is about this secret, or about the app or entry that holds it. */
  readonly earliestIs: 'secret' | 'floor' | 'none';
  /** Whether this very secret was known to be there at the upper end, or only the entry was. */
  readonly latestIs: 'secret' | 'first-look';
}

/** What the verdict looks at: all that is known of one credential, derived from its record. Times are epoch ms. */
export interface JudgedState {
  readonly birth: SecretBirth;
  readonly expires: { readonly when: Interval | 'never'; readonly day: NamedDay | null; readonly asOf: number } | null;
  readonly lastUsed: { readonly when: Interval | 'never'; readonly asOf: number } | null;
  /** While an old secret still works beside the new one. */
  readonly overlap: { readonly until: Interval; readonly day: NamedDay | null } | null;
  /** Oldest first. */
  readonly rotations: readonly { readonly when: Interval; readonly learnedAt: number }[];
  readonly presence: { readonly state: 'shown' | 'unseen' | 'not-listed' | 'deactivated'; readonly since: number };
  readonly lastLook: number;
  readonly firstSeen: number;
}

/** The moment and the place that a verdict is given for. */
export interface Here {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly zone: string;
  /** The day that the calendar shows there and then. */
  readonly today: CalendarDay;
}
