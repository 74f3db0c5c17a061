import type { AccountId, KindId, ProviderId } from '../credential.ts';
import type { Kind } from '../lifecycle.ts';
import type { LogEvent } from './event.ts';
import type { LogPage } from './identity.ts';
import type { Time, TimeOptions } from './times.ts';

/** An event of the provider's, by its own name. */
export interface LogRule {
  readonly type: string;
  readonly kind: KindId;
  readonly effect: LogEvent['effect'] | 'none';
}

/** What must be known to read a log: the provider's entry in the catalogue, the time, the languages, and perhaps an account. */
export interface LogOptions extends TimeOptions {
  readonly provider: ProviderId;
  readonly rules: readonly LogRule[];
  readonly kinds: readonly Pick<Kind, 'id' | 'perAccount'>[];
  readonly pages: readonly LogPage[];
  readonly hosts: readonly string[];
  /** Of lines that do not say whose they are; null: leave those out and ask. */
  readonly account: AccountId | null;
}

/** A line that speaks of a key and still could not be used. */
export interface UnusedLine {
  /** As in `Row.line`. */
  readonly line: number;
  /** Suffix of a message id, `log_line_…`. */
  readonly why: 'broken' | 'event' | 'personal' | 'no_id' | Exclude<Time, object>;
}

export interface LogReading {
  /** Each once, in the file's order. */
  readonly events: readonly LogEvent[];
  /** Every account that the file names. */
  readonly accounts: readonly AccountId[];
  /** There are events of which nothing says whose they are: they are not among `events`. */
  readonly needsAccount: boolean;
  /** Lines about anything but the making and ending of keys. */
  readonly otherLines: number;
  readonly notUnderstood: readonly UnusedLine[];
  /** Message id when nothing at all could be read, else null. */
  readonly problem:
    | 'log_problem_too_large'
    | 'log_problem_too_many'
    | 'log_problem_json'
    | 'log_problem_empty'
    | 'log_problem_no_events'
    | null;
}
