import type { KindId } from '../../core/credential.ts';
import type { Interval } from '../../core/time/interval.ts';
import type { ReadOutcome } from '../../protocol/messages.ts';
import type { Secret } from '../../protocol/secrets/secret.ts';

/** What the reader may know about the world besides the document. */
export interface ReadContext {
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47, the page's own language first, then the browser's. */
  readonly languages: readonly string[];
  /** IANA zone of the user, e.g. `Europe/Warsaw`. */
  readonly timeZone: string;
  /** See `DateContext`. */
  readonly spokenIn?: string;
  /** A note on the page names another zone, or one of which it is not sure what is said: times may be of any. */
  readonly isZoneUnsure?: true;
  /** No date of this provider is earlier, epoch ms. */
  readonly since: number;
  /** Words of languages that are seldom met; see `core/dates`. */
  readonly wordings?: string;
}

/** One credential as it stands on the page. */
export interface ReadCredential {
  readonly kind: KindId;
  /** Of which kind of the page it is, where that is told. */
  readonly told?: KindId | undefined;
  readonly id: string;
  readonly name: string | null;
  readonly created: Interval | null;
  /** When what holds the secret was made, epoch ms: the secret is no older. Absent where the page does not say. */
  readonly notBefore?: number | undefined;
  readonly expires: Interval | 'never' | null;
  readonly lastUsed: Interval | 'never' | null;
  /** The secret as it shows, masked or not; null when none shows. */
  readonly secret: Secret | null;
  readonly oldSecretExpires: Interval | null;
  /** The row or card that a chip belongs to. */
  readonly anchor: Element;
}

export interface Reading {
  readonly outcome: ReadOutcome;
  /** False as long as nothing can be said of the page as a whole: what tells that is a script of its own, which comes later. */
  readonly isJudged: boolean;
  /** True when the whole list was read: nothing on the page can hide a row of it. When unsure, false. */
  readonly complete: boolean;
  /** Every credential on the page now, in page order. */
  readonly credentials: readonly ReadCredential[];
  /** Those that are new or read differently since the look before; all of them at the first look. */
  readonly changed: readonly ReadCredential[];
}
