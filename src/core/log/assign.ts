import type { AccountId } from '../credential.ts';
import type { LogEvent } from './event.ts';
import { accountIn, idColumn, idIn, type Place } from './identity.ts';
import type { LogOptions, LogReading, LogRule, UnusedLine } from './reading.ts';
import type { Row } from './rows.ts';
import { timesOf } from './times.ts';

/** A row that tells of the making or ending of a key. */
export interface Telling {
  readonly row: Row;
  readonly kind: LogRule['kind'];
  readonly effect: LogEvent['effect'];
  readonly places: readonly Place[];
}

/** What the file as a whole tells of its rows. */
export interface FileFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly accounts: ReadonlySet<AccountId>;
}

type Assigned = Pick<LogReading, 'events' | 'needsAccount' | 'notUnderstood'>;

/** Gives each telling row its credential and its time, or the reason why it has none. */
export function assign(telling: readonly Telling[], file: FileFacts, options: LogOptions): Assigned {
  const rows = telling.map(({ row }) => row);
  const times = timesOf(rows, file.names, options);
  const column = idColumn(
    telling.map(({ row, places }) => [row, places]),
    file.names,
  );
  // A file is the export of one account: where its addresses all name the same, lines without one are of it too.
  const [named] = file.accounts;
  const fallback = file.accounts.size === 1 && named !== undefined ? named : options.account;
  const events = new Map<string, LogEvent>();
  const notUnderstood: UnusedLine[] = [];
  let needsAccount = false;
  for (const [index, { row, kind, effect, places }] of telling.entries()) {
    const refuse = (why: UnusedLine['why']) => notUnderstood.push({ line: row.line, why });
    const perAccount = options.kinds.find(({ id }) => id === kind)?.perAccount ?? 'many';
    const at = times[index] ?? 'no_date';
    const id = idIn(row, places, kind, perAccount, column);
    const account = accountIn(places) ?? fallback;
    // Such a key is one user's, and nothing in the file says who of them sits here.
    if (perAccount === 'one-per-user') refuse('personal');
    else if (typeof at === 'string') refuse(at);
    else if (id === null) refuse('no_id');
    else if (account === null) needsAccount = true;
    else {
      const event: LogEvent = { provider: options.provider, account, kind, id, effect, at };
      events.set(JSON.stringify(event), event);
    }
  }
  return { events: [...events.values()], needsAccount, notUnderstood };
}
