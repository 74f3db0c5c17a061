import type { KindId } from './credential.ts';
import type { AgeLimit } from './policy.ts';

/** What an administrator may set, each value on its own; what is absent is left to the user. See `managed-schema.json`. */
export interface ManagedPolicy {
  /** For every kind without a limit of its own, in days. */
  readonly maximumAgeDays?: number;
  /** How long before a limit is reached users are told, in days. */
  readonly warnAheadDays?: number;
  readonly byKind?: Readonly<Record<KindId, Partial<AgeLimit>>>;
  /** False: users may tighten the limits set here, never loosen them. */
  readonly usersMayLoosen?: boolean;
  /** Ids of providers on whose pages Keyturn does nothing. */
  readonly providersOff?: readonly string[];
  /** Whom to ask, shown in banners: one line. */
  readonly contact?: string;
  readonly notifications?: boolean;
}
