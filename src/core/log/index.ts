import type { AccountId, KindId, ProviderId } from '../credential.ts';
import type { Kind } from '../lifecycle.ts';
import type { LogEvent } from './event.ts';
import { accountIn, idColumn, idIn, type LogPage, type Place, placesIn } from './identity.ts';
import { type Row, type Table, tableOf } from './table.ts';
import { type Time, type TimeOptions, timesOf } from './times.ts';
import { eventReader, type Meaning } from './wording.ts';

/** An event of the provider's, by its own name. */
export interface LogRule {
  readonly type: string;
  readonly kind: KindId;
  readonly effect: LogEvent['effect'] | 'none';
}

/** What must be known to read a log; all but the account, the time and the languages is the provider's entry in the catalogue. */
export interface LogOptions extends TimeOptions {
  readonly provider: ProviderId;
  readonly rules: readonly LogRule[];
  readonly kinds: readonly Pick<Kind, 'id' | 'perAccount'>[];
  readonly pages: readonly LogPage[];
  readonly hosts: readonly string[];
  /** For lines that do not say whose they are; null: leave those out and ask. */
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
  /** There are events of which nobody said whose they are: they are not among `events`. */
  readonly needsAccount: boolean;
  /** Lines about other things than making and ending keys. */
  readonly otherLines: number;
  readonly notUnderstood: readonly UnusedLine[];
  /** Message id when nothing at all could be read, else null. */
  readonly problem: string | null;
}

/** Characters, and events: no year of any account comes near. */
const LARGEST = 60_000_000;
const MOST_EVENTS = 50_000;

/**
 * The makings and endings of keys in an account's own activity log: a CSV file or the API's JSON. Columns are told by what
 * stands in them. Nothing of who did it, from where or at which address is in the result. Never throws, whatever the text is.
 */
export function readActivityLog(text: string, options: LogOptions): LogReading {
  if (text.length > LARGEST) return nothing('log_problem_too_large');
  const meaningOf = eventReader(options.rules);
  const table = tableOf(text, (cell) => isEvent(meaningOf(cell)));
  if (!table) return nothing('log_problem_json');
  if (table.rows.length === 0) return nothing('log_problem_empty');
  const column = eventColumn(table.rows, meaningOf);
  if (column === null) return nothing('log_problem_no_events');
  return read(table, (row) => meaningOf(row.cells.get(column) ?? ''), options);
}

function nothing(problem: string): LogReading {
  return { events: [], accounts: [], needsAccount: false, otherLines: 0, notUnderstood: [], problem };
}

function isEvent(meaning: Meaning<LogRule>): meaning is { rule: LogRule } {
  return meaning !== null && meaning !== 'unknown-event';
}

/** The column in which most cells name an event of a key. */
function eventColumn(rows: readonly Row[], meaningOf: (cell: string) => Meaning<LogRule>): string | null {
  const scores = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const meaning = meaningOf(cell);
      if (meaning !== null) scores.set(column, (scores.get(column) ?? 0) + (isEvent(meaning) ? 1_000 : 1));
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

interface Telling {
  readonly row: Row;
  readonly rule: LogRule;
  readonly places: readonly Place[];
}

function read(
  { rows, names, broken }: Table,
  meaningOf: (row: Row) => Meaning<LogRule>,
  options: LogOptions,
): LogReading {
  const unused: UnusedLine[] = broken.map((line) => ({ line, why: 'broken' }));
  const telling: Telling[] = [];
  const accounts = new Set<AccountId>();
  for (const row of rows) {
    const places = placesIn(row, options.pages, options.hosts);
    for (const { account } of places) accounts.add(account);
    const meaning = meaningOf(row);
    if (meaning === 'unknown-event') unused.push({ line: row.line, why: 'event' });
    else if (meaning && meaning.rule.effect !== 'none') telling.push({ row, rule: meaning.rule, places });
  }
  if (telling.length > MOST_EVENTS) return nothing('log_problem_too_many');
  const otherLines = rows.length - telling.length - (unused.length - broken.length);
  const file = { names, accounts, options };
  const { events, needsAccount, refused } = eventsOf(telling, file);
  const notUnderstood = [...unused, ...refused].sort((a, b) => a.line - b.line);
  return { events, accounts: [...accounts], needsAccount, otherLines, notUnderstood, problem: null };
}

interface File {
  readonly names: ReadonlyMap<string, string>;
  readonly accounts: ReadonlySet<AccountId>;
  readonly options: LogOptions;
}

function eventsOf(telling: readonly Telling[], { names, accounts, options }: File) {
  const times = timesOf(
    telling.map(({ row }) => row),
    names,
    options,
  );
  const column = idColumn(
    telling.map(({ row, places }) => [row, places]),
    names,
  );
  // A file is the export of one account: where all its addresses name the same, lines without one are of it too.
  const [sole = null] = accounts.size === 1 ? accounts : [];
  const events = new Map<string, LogEvent>();
  const refused: UnusedLine[] = [];
  let needsAccount = false;
  for (const [index, { row, rule, places }] of telling.entries()) {
    const perAccount = options.kinds.find(({ id }) => id === rule.kind)?.perAccount ?? 'many';
    const at = times[index] ?? 'no_date';
    const id = idIn(row, places, rule.kind, perAccount, column);
    const account = accountIn(places) ?? options.account ?? sole;
    const why = perAccount === 'one-per-user' ? 'personal' : typeof at === 'string' ? at : id === null ? 'no_id' : null;
    if (why !== null || typeof at === 'string' || id === null) refused.push({ line: row.line, why: why ?? 'no_id' });
    else if (account === null || rule.effect === 'none') needsAccount = true;
    else {
      const event: LogEvent = { provider: options.provider, account, kind: rule.kind, id, effect: rule.effect, at };
      events.set(JSON.stringify(event), event);
    }
  }
  return { events: [...events.values()], needsAccount, refused };
}
