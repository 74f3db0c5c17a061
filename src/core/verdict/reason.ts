import type { KindId } from '../credential.ts';
import type { Because } from '../ledger/state.ts';
import type { OwnedLimit } from '../limit.ts';
import type { Act } from '../record/acts.ts';
import type { Severity } from '../record/parts.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { DaySpan } from './day-span.ts';

export type { Severity };

const SEVERITIES: readonly Severity[] = ['none', 'info', 'warning', 'critical'];

/** 0 for `none` to 3 for `critical`. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function highest(severities: readonly Severity[]): Severity {
  return severities.reduce((most, one) => (severityRank(one) > severityRank(most) ? one : most), 'none');
}

/** What contradicts a word, with calendar days in the place of instants. */
export interface RefutedBy {
  readonly code: Because['code'];
  /** What the page or the log says instead; null: never, or nothing. */
  readonly days: DaySpan | null;
  /** When it was last seen so; null where that is not what counts. */
  readonly seenOn: CalendarDay | null;
}

/**
 * What each code says besides. Days are calendar days where the person is; `inDays` counts to the first of `days`. `isBegun`: an
 * end that may have come already, on any of `days` that are over; `inDays` is 0 then.
 */
interface Details {
  /** The provider ended the kind; `since` is a date of the catalogue. */
  'kind-stopped': { readonly since: string };
  expired: { readonly days: DaySpan };
  expires: { readonly days: DaySpan; readonly inDays: number; readonly isBegun: boolean };
  /** The old secret beside the new one. */
  'old-secret-expires': { readonly days: DaySpan; readonly inDays: number; readonly isBegun: boolean };
  /** The provider revokes what was unused so long. */
  'idle-ends': {
    readonly days: DaySpan;
    readonly inDays: number;
    readonly isBegun: boolean;
    readonly afterDays: number;
  };
  /** The end of the whole kind; `on` is a date of the catalogue, `inDays` counts to its first day. */
  'kind-ending': { readonly on: string; readonly inDays: number; readonly isOver: boolean };
  /** Nothing tells of which kind it is, and of one that it may be (`of`) that day ended the whole, or will; as `kind-ending`. */
  'kind-untold': {
    readonly of: KindId;
    readonly stage: 'unsupported' | 'stopped-working';
    readonly on: string;
    readonly inDays: number;
    readonly isOver: boolean;
  };
  /** Last used on those days; null: never. */
  unused: { readonly lastUsed: DaySpan | null };
  /** `due`: null where only a lower bound of the age is known. */
  'older-than-limit': { readonly due: DaySpan | null; readonly limit: OwnedLimit };
  /** Some of the days on which it may be due are over. */
  'around-limit': { readonly due: DaySpan; readonly limit: OwnedLimit };
  'due-soon': { readonly due: DaySpan; readonly inDays: number; readonly limit: OwnedLimit };
  /** `knownForDays`: since the entry was first seen. */
  'age-unknown': { readonly knownForDays: number };
  /** A word of the user that was set aside, for the day that it named, and what says otherwise. */
  'word-refuted': { readonly word: Act['what']; readonly days: DaySpan | null; readonly because: RefutedBy };
  /** One whole list did not show it. */
  unseen: { readonly since: CalendarDay };
  /** Nobody has looked at the entry for that long; or it was seen, and nothing by which its `secret` could be told. */
  stale: { readonly since: CalendarDay; readonly forDays: number; readonly of: 'entry' | 'secret' };
  /** It has no end, though the provider offers one. */
  'never-expires': Readonly<Record<never, never>>;
}

export type ReasonCode = keyof Details;

/** One thing there is to say about a credential. */
export type Reason<C extends ReasonCode = ReasonCode> = {
  readonly [K in C]: { readonly code: K; readonly severity: Severity } & Details[K];
}[C];
