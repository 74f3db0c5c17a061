import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { BEFORE, beforeEntry, credentialEntry, type Entries, LAST_GOOD, lastGoodEntry } from './layout.ts';
import type { Ledger } from './loaded-ledger.ts';

export interface Trimmed {
  readonly ledger: Ledger;
  /** What is to be written now, in place of the entries that did not fit. */
  readonly entries: Entries;
  /** Copies that can go beforehand: the ledger is whole without them. */
  readonly copies: readonly string[];
}

/**
 * Makes room in a full storage for `entries`, which lead to `ledger`: copies first and what an undo would need, then
 * history, namely all but the latest rotation of each credential. What the present secret rests on, names, notes and
 * whatever else is current are never touched.
 */
export function trim(ledger: Ledger, entries: Entries): Trimmed {
  const needed = ([name]: [string, unknown]) => !name.startsWith(LAST_GOOD) && !name.startsWith(BEFORE);
  const changed = Object.fromEntries(Object.entries(entries).filter(needed));
  const shortened = new Map<CredentialKey, CredentialRecord>();
  for (const record of ledger.records.all()) {
    if (record.history.length <= 1) continue;
    const shorter: CredentialRecord = { ...record, history: record.history.slice(-1) };
    shortened.set(record.key, shorter);
    changed[credentialEntry(record.key)] = shorter;
  }
  const without = Object.fromEntries([...ledger.before.keys()].map((key) => [beforeEntry(key), null]));
  return {
    ledger: { ...ledger, records: ledger.records.with(shortened), undo: null, before: new Map() },
    entries: { ...changed, undo: null, ...without },
    copies: ledger.records.keys().map(lastGoodEntry),
  };
}
