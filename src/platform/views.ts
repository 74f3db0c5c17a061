import type { CredentialState } from '../core/ledger/state.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import type { Verdict } from '../core/verdict/index.ts';
import type { TabStatus } from './messages.ts';
import type { Said } from './said.ts';

/**
 * A credential as it is shown: what is known of it, picked field by field, and its verdict. No fingerprint is among it. Times
 * are epoch ms.
 */
export interface CredentialView
  extends Pick<CredentialRecord, 'key' | 'provider' | 'kind' | 'account' | 'id' | 'name' | 'url'>,
    Pick<
      CredentialState,
      'birth' | 'expires' | 'lastUsed' | 'overlap' | 'rotations' | 'presence' | 'owner' | 'firstSeen' | 'lastLook'
    > {
  /** The user's own words. */
  readonly note: string;
  /** What the user said of it, the last word first. */
  readonly said: readonly Said[];
  readonly verdict: Verdict;
  /** Until when the user asked for quiet; null where that does not hold (any more). */
  readonly snoozedUntil: number | null;
  /** The user closed the banner, and nothing is new since. */
  readonly isDismissed: boolean;
}

/** What a provider's page gets to see of it: what its card and its chips show, and no more. */
export type CredentialOnPage = Pick<
  CredentialView,
  'key' | 'provider' | 'kind' | 'account' | 'id' | 'name' | 'verdict' | 'isDismissed'
>;

/** What the page shows, for each credential on it. */
export interface PageView {
  readonly credentials: readonly CredentialOnPage[];
  readonly contact: string | null;
  /** What day it is where the person is. */
  readonly today: CalendarDay;
  /** The card was folded on this account's pages, and nothing has become worse since. */
  readonly isCollapsed: boolean;
}

/** What our own windows show. */
export interface Overview {
  /** Most urgent first. */
  readonly credentials: readonly CredentialView[];
  readonly tab: TabStatus | null;
  readonly policy: Policy;
  /** Things the user must know about the ledger itself: message ids with values. */
  readonly notices: readonly Notice[];
  /** Epoch ms by the worker's clock: when the verdicts were given. */
  readonly now: number;
  /** What day that was where the person is. */
  readonly today: CalendarDay;
}

export interface Notice {
  readonly code: 'storage-full' | 'damaged-records' | 'newer-data' | 'clock-moved' | 'bad-policy';
  readonly values: readonly string[];
}
