import type { Act } from '../record/acts.ts';
import type { Source, ZonedDay } from '../record/parts.ts';
import type { Interval } from '../time/interval.ts';

/** What follows from a record at a moment: derived, never stored. Times are epoch ms. */

/**
 * When the present secret was made. `evidence` names what dates it: a page's date, the log, a person, a change that was seen
 * between two looks (`eyes`), that it was the same at all looks (`unchanged`: it bounds the age, and no change is known of), or
 * nothing but that the entry was there (`first-look`).
 */
export interface Birth {
  /** The secret is no older than this; null: not known. See `earliestIs`. */
  readonly earliest: number | null;
  /** It existed by then. See `latestIs`. */
  readonly latest: number;
  /** The one day that was named, where the birth lies within it: to be shown as that day in every zone. */
  readonly day: ZonedDay | null;
  readonly evidence: 'page' | 'log' | 'user' | 'eyes' | 'unchanged' | 'first-look';
  /** When this was last confirmed: it is said of the secret that there was then. */
  readonly asOf: number;
  /** Up to there somebody looked, said so, or read a log that tells of no newer one: `asOf`, or the end of that log. */
  readonly toldUpTo: number;
  /** Whether the lower bound is about the secret itself, about what holds it, or there is none. */
  readonly earliestIs: 'secret' | 'floor' | 'none';
  /** Whether the upper bound is about the secret itself, or only about the entry: nothing was compared since. */
  readonly latestIs: 'secret' | 'first-look';
}

/** A new secret took the place of an old one, some time within `when`. */
export interface Rotation {
  readonly when: Interval;
  readonly by: Source;
  readonly day: ZonedDay | null;
  readonly learnedAt: number;
  /** The act of the user that tells of it, where one does. */
  readonly actId: string | null;
}

export interface Expiry {
  readonly when: Interval | 'never';
  readonly by: Source;
  readonly asOf: number;
  readonly day: ZonedDay | null;
  readonly actId: string | null;
}

export interface Overlap {
  readonly until: Interval;
  readonly by: Source;
  readonly day: ZonedDay | null;
  readonly actId: string | null;
}

/**
 * `shown` · `unseen`: one whole list did not show it · `not-listed`: whole lists on two days, or the log, or the user · and
 * `deactivated`, by the log or the user.
 */
export interface Presence {
  readonly state: 'shown' | 'unseen' | 'not-listed' | 'deactivated';
  readonly since: number;
  readonly by: Source;
  readonly actId: string | null;
}

/** Why a word of the user is not believed, with the instants that say so. */
export type Because =
  /** This very secret showed at both of these looks. */
  | { readonly code: 'same-key-seen'; readonly first: number; readonly last: number }
  /** Another secret showed then: the present one is younger. */
  | { readonly code: 'other-key-seen'; readonly last: number }
  /** The page goes on giving this date. */
  | { readonly code: 'page-date'; readonly when: Interval; readonly last: number }
  | { readonly code: 'log-date'; readonly when: Interval }
  /** What holds the secret was made only then. */
  | { readonly code: 'floor'; readonly at: number }
  /** The page gives another end. */
  | { readonly code: 'page-expiry'; readonly when: Interval | 'never'; readonly last: number }
  /** The page goes on showing the old secret, which it says to live until then. */
  | { readonly code: 'page-overlap'; readonly when: Interval; readonly last: number }
  /** The new secret showed at both of these looks: no rotation can be cancelled that late, or was cancelled before. */
  | { readonly code: 'new-key-seen'; readonly first: number; readonly last: number }
  /** It was made only then. */
  | { readonly code: 'made-later'; readonly when: Interval }
  /** The account's log says that it was deactivated then. */
  | { readonly code: 'log-ended'; readonly at: number }
  /** A whole list did not show it then. */
  | { readonly code: 'list-without'; readonly last: number }
  /** The page showed the entry then. */
  | { readonly code: 'page-shows'; readonly last: number };

export interface Refuted {
  readonly word: Act;
  readonly because: Because;
}

export interface CredentialState {
  readonly birth: Birth;
  /** Of the present secret; null: not known. */
  readonly expires: Expiry | null;
  readonly lastUsed: { readonly when: Interval | 'never'; readonly asOf: number; readonly day?: ZonedDay } | null;
  /** While an old secret still works beside the present one; null when it has ended. */
  readonly overlap: Overlap | null;
  /** One for each new secret that is known of, oldest first, at most `MAX_ROTATIONS`. */
  readonly rotations: readonly Rotation[];
  /** The user's word that the last rotation was cancelled, as long as no look has confirmed it. */
  readonly cancelled: { readonly at: number; readonly actId: string } | null;
  readonly presence: Presence;
  /** When a person last said that it is still there; absent where none did. */
  readonly saidThereAt?: number;
  /** Words of the user that were set aside, oldest first. */
  readonly refuted: readonly Refuted[];
  /** When it was learnt that there is a new secret: what was silenced or told before was about the former one. */
  readonly newSecretAt: number | null;
  readonly owner: string;
  readonly firstSeen: number;
  /** When a page last showed the entry; null where none ever did. */
  readonly lastLook: number | null;
}
