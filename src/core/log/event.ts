import type { AccountId, KindId, ProviderId } from '../credential.ts';
import type { Interval } from '../time/interval.ts';

/** One understood line of an account's activity log. No person, address or place is in it. */
export interface LogEvent {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly kind: KindId;
  readonly id: string;
  readonly effect: 'created' | 'rotated' | 'deactivated';
  /** When, as exactly as the file says. */
  readonly at: Interval;
}
