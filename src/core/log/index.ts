import type { AccountId } from '../credential.ts';
import { assign, type Telling } from './assign.ts';
import { placesIn } from './identity.ts';
import type { LogOptions, LogReading, LogRule, UnusedLine } from './reading.ts';
import type { Row, Table } from './rows.ts';
import { tableOf } from './table.ts';
import { eventReader, type Meaning } from './wording.ts';

export type { LogOptions, LogReading, LogRule, UnusedLine } from './reading.ts';

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
  return read(table, ({ cells }) => meaningOf(cells.get(column) ?? '') ?? astray(cells, meaningOf), options);
}

function nothing(problem: LogReading['problem']): LogReading {
  return { events: [], accounts: [], needsAccount: false, otherLines: 0, notUnderstood: [], problem };
}

function isEvent(meaning: Meaning<LogRule>): meaning is { rule: LogRule } {
  return meaning !== null && meaning !== 'unknown-event';
}

/** The column in which most cells name an event of a key; where none does, the one that speaks of keys most. */
function eventColumn(rows: readonly Row[], meaningOf: (cell: string) => Meaning<LogRule>): string | null {
  const scores = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      const meaning = meaningOf(cell);
      if (meaning !== null) scores.set(column, (scores.get(column) ?? 0) + (isEvent(meaning) ? rows.length : 1));
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** An event in another column: the cells of a damaged line are shifted, so none of them is taken at its word. */
function astray(cells: Row['cells'], meaningOf: (cell: string) => Meaning<LogRule>): Meaning<LogRule> {
  return [...cells.values()].some((cell) => isEvent(meaningOf(cell))) ? 'unknown-event' : null;
}

function read(
  { rows, names, broken }: Table,
  meaningOf: (row: Row) => Meaning<LogRule>,
  options: LogOptions,
): LogReading {
  const unused: UnusedLine[] = broken.map((line) => ({ line, why: 'broken' }));
  const telling: Telling[] = [];
  const accounts = new Set<AccountId>();
  let otherLines = 0;
  for (const row of rows) {
    const places = placesIn(row, options.pages, options.hosts);
    for (const { account } of places) accounts.add(account);
    const meaning = meaningOf(row);
    if (meaning === 'unknown-event') unused.push({ line: row.line, why: 'event' });
    else if (meaning === null || meaning.rule.effect === 'none') otherLines += 1;
    else telling.push({ row, kind: meaning.rule.kind, effect: meaning.rule.effect, places });
  }
  if (telling.length > MOST_EVENTS) return nothing('log_problem_too_many');
  const { events, needsAccount, notUnderstood } = assign(telling, { names, accounts }, options);
  return {
    events,
    accounts: [...accounts],
    needsAccount,
    otherLines,
    notUnderstood: [...unused, ...notUnderstood].sort((a, b) => a.line - b.line),
    problem: null,
  };
}
