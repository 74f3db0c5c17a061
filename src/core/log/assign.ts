import type { AccountId } from '../credential.ts';
import type { LogEvent } from './event.ts';
import { type Identified, type IsKnown, idColumns, idOf } from './ids.ts';
import { reachOf } from './reach.ts';
import type { Row } from './rows.ts';
import { type Time, timesOf } from './times.ts';
import type { LogOptions, LogReading, UnusedLine } from './types.ts';

/** A row that tells of the making or ending of a key. */
export interface RelevantRow extends Identified {
  readonly effect: LogEvent['effect'];
  /** Rows of one form share it: their times stand in the same column. */
  readonly form: string;
}

/** A row about anything else, for the time when it was. */
export type OtherRow = Pick<RelevantRow, 'row' | 'form'>;

/** What the file as a whole tells of its rows. */
export interface FileFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly accounts: ReadonlySet<AccountId>;
}

type Assigned = Pick<LogReading, 'events' | 'needsAccount' | 'notUnderstood' | 'reach'>;

/** Gives each row that tells of a key its credential and its time, or the reason why it has none. */
export function assign(
  relevant: readonly RelevantRow[],
  others: readonly OtherRow[],
  file: FileFacts,
  options: LogOptions,
): Assigned {
  const times = timesByRow([...relevant, ...others], file.names, options);
  // A file is the export of one account: where its addresses all name the same, lines without one are of it too.
  const [named] = file.accounts;
  const fallback = file.accounts.size === 1 && named !== undefined ? named : options.account;
  const accountOf = ({ leads: { accounts } }: Identified) => [...accounts][0] ?? fallback;
  const known = new Set((options.known ?? []).flatMap((key) => [nameOf(key), nameOf({ ...key, account: null })]));
  const isKnown: IsKnown = (one, id) => known.has(nameOf({ kind: one.kind, account: accountOf(one), id }));
  const columns = idColumns(relevant, file.names, isKnown);
  const events = new Map<string, LogEvent>();
  const notUnderstood: UnusedLine[] = [];
  let needsAccount = false;
  for (const one of relevant) {
    const { kind, effect, row, leads } = one;
    const perAccount = options.kinds.find(({ id }) => id === kind)?.perAccount ?? 'many';
    const id = perAccount === 'one' ? { id: 'only' } : idOf(one, columns, isKnown);
    const account = accountOf(one);
    const at = times.get(row) ?? 'no_date';
    const refuse = (why: UnusedLine['why']) => notUnderstood.push({ line: row.line, why });
    // Such a key is one user's, and nothing in the file says who of them sits here.
    if (perAccount === 'one-per-user') refuse('personal');
    else if (typeof at === 'string') refuse(at);
    else if (leads.accounts.size > 1) refuse('two_accounts');
    else if (typeof id === 'string') refuse(id);
    // Keys have been seen in every field of every log. None is ever kept, as an id no more than as anything else.
    else if (options.isSecret?.(id.id)) refuse('no_id');
    else if (account === null) needsAccount = true;
    else {
      const event: LogEvent = { provider: options.provider, account, kind, id: id.id, effect, at };
      events.set(JSON.stringify(event), event);
    }
  }
  return { events: [...events.values()], needsAccount, notUnderstood, reach: reachOf([...times.values()]) };
}

/** `account` null: whosever it is. */
function nameOf({ kind, account, id }: { kind: string; account: string | null; id: string }): string {
  return JSON.stringify([kind, account, id]);
}

/** When each row was. Rows of one form are read together: what one of them tells holds for all. */
function timesByRow(
  rows: readonly OtherRow[],
  names: ReadonlyMap<string, string>,
  options: LogOptions,
): Map<Row, Time> {
  const forms = new Map<string, Row[]>();
  for (const { form, row } of rows) {
    const same = forms.get(form);
    if (same) same.push(row);
    else forms.set(form, [row]);
  }
  const times = [...forms.values()].flatMap((form) => {
    const read = timesOf(form, names, options);
    return form.map((row, at): [Row, Time] => [row, read[at] ?? 'no_date']);
  });
  return new Map(times);
}
