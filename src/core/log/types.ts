import type { AccountId, KindId, ProviderId } from '../credential.ts';
import type { Kind } from '../lifecycle.ts';
import type { AddressBook } from './addresses.ts';
import type { LogEvent } from './event.ts';
import type { Reach } from './reach.ts';
import type { Time, TimeOptions } from './times.ts';

/** An event of the provider's, by its own name. */
export interface LogRule {
  readonly type: string;
  readonly kind: KindId;
  readonly effect: LogEvent['effect'] | 'none';
}

/** A key that the ledger knows. */
export type KnownKey = Pick<LogEvent, 'kind' | 'account' | 'id'>;

/** What must be known to read a log: the provider's entry in the catalogue, the time, the languages, and perhaps an account. */
export interface LogOptions extends TimeOptions, AddressBook {
  readonly provider: ProviderId;
  readonly rules: readonly LogRule[];
  readonly kinds: readonly Pick<Kind, 'id' | 'perAccount'>[];
  /** Of lines that do not say whose they are; null: leave those out and ask. */
  readonly account: AccountId | null;
  /** The provider's keys in the ledger: they tell which column holds their ids. */
  readonly known?: readonly KnownKey[];
  /** True for what is a key itself: it never becomes an id. */
  readonly isSecret?: (text: string) => boolean;
}

/** A line that speaks of a key and still could not be used. */
export interface UnusedLine {
  /** As in `Row.line`. */
  readonly line: number;
  /** Suffix of a message id, `log_line_…`. */
  readonly why: 'broken' | 'event' | 'personal' | 'no_id' | 'two_ids' | 'two_accounts' | Exclude<Time, object>;
}

export interface LogReading {
  /** Each once, in the file's order. */
  readonly events: readonly LogEvent[];
  /** Every account that the file names. */
  readonly accounts: readonly AccountId[];
  /** There are events of which nothing says whose they are: they are not among `events`. */
  readonly needsAccount: boolean;
  /** Lines that tell of no making or ending of a key in any way that is understood. */
  readonly otherLines: number;
  readonly notUnderstood: readonly UnusedLine[];
  /** From its first line to its last; null where none can be dated. */
  readonly reach: Reach | null;
  /** Message id when nothing at all could be read, else null. */
  readonly problem:
    | 'log_problem_too_large'
    | 'log_problem_too_many'
    | 'log_problem_json'
    | 'log_problem_empty'
    | 'log_problem_no_events'
    | null;
}
