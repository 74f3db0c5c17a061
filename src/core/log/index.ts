import type { AccountId } from '../credential.ts';
import { type Leads, leadsOf } from './addresses.ts';
import { assign, type OtherRow, type RelevantRow } from './assign.ts';
import { namesKnown } from './ids.ts';
import { endsOf } from './reach.ts';
import { rowReader } from './row-meaning.ts';
import type { Table } from './rows.ts';
import { tableOf } from './table.ts';
import type { LogOptions, LogReading, LogRule, UnusedLine } from './types.ts';
import { type EventReader, eventReader } from './wording.ts';

export type { LogOptions, LogReading } from './types.ts';

/** Characters, and events: no year of any account comes near. */
const LARGEST = 60_000_000;
const MOST_EVENTS = 50_000;

/**
 * The makings and endings of keys in an account's own activity log: a CSV file or the API's JSON. Columns are told by what
 * stands in them. Nothing of who did it, from where or at which address is in the result. Never throws, whatever the text is.
 */
export function readActivityLog(text: string, options: LogOptions): LogReading {
  if (text.length > LARGEST) return nothing('log_problem_too_large');
  const events = eventReader(options.rules);
  const isOfKey = (cell: string) => events.meaningOf(cell) !== null || leadsToKey(leadsOf([cell], options), options);
  const table = tableOf(text, events, isOfKey);
  if (!table) return nothing('log_problem_json');
  if (table.rows.length === 0) return nothing('log_problem_empty');
  return read(table, events, options);
}

function nothing(problem: LogReading['problem']): LogReading {
  return { events: [], accounts: [], needsAccount: false, otherLines: 0, notUnderstood: [], reach: null, problem };
}

/** True for the address of one key: whatever the line says in words, it speaks of that key. */
function leadsToKey({ places }: Leads, { kinds }: LogOptions): boolean {
  return places.some(
    ({ kind, id }) => id !== null || kinds.some((one) => one.id === kind && one.perAccount !== 'many'),
  );
}

function read(table: Table, events: EventReader<LogRule>, options: LogOptions): LogReading {
  const meaningOf = rowReader(table, events);
  const notUsed: UnusedLine[] = table.broken.map((line) => ({ line, why: 'broken' }));
  const relevant: RelevantRow[] = [];
  let others: (OtherRow & { readonly leads: Leads })[] = [];
  const accounts = new Set<AccountId>();
  let isOfKeys = false;
  for (const row of table.rows) {
    const leads = leadsOf(row.cells.values(), options);
    for (const account of leads.accounts) accounts.add(account);
    const { meaning, column } = meaningOf(row);
    isOfKeys ||= meaning !== null;
    const form = table.isNamed ? (column ?? '') : '';
    if (meaning === 'unknown-event') notUsed.push({ line: row.line, why: 'event' });
    else if (meaning === null || meaning.rule.effect === 'none') others.push({ row, form, leads });
    else relevant.push({ row, form, leads, kind: meaning.rule.kind, effect: meaning.rule.effect });
  }
  if (relevant.length > MOST_EVENTS) return nothing('log_problem_too_many');
  if (!isOfKeys) {
    // Events in words of another language: their addresses, or ids that are known, tell that they are about keys.
    const known = new Set(options.known?.map(({ id }) => id));
    const ofKeys = others.filter(({ row, leads }) => leadsToKey(leads, options) || namesKnown(row, table.names, known));
    if (ofKeys.length === 0) return nothing('log_problem_no_events');
    for (const { row } of ofKeys) notUsed.push({ line: row.line, why: 'event' });
    const all = new Set(ofKeys);
    others = others.filter((one) => !all.has(one));
  }
  const {
    events: found,
    needsAccount,
    notUnderstood,
    reach,
  } = assign(relevant, endsOf(others), { names: table.names, accounts }, options);
  return {
    events: found,
    accounts: [...accounts],
    needsAccount,
    otherLines: others.length,
    notUnderstood: [...notUsed, ...notUnderstood].sort((a, b) => a.line - b.line),
    reach,
    problem: null,
  };
}
