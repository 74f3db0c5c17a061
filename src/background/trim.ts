import type { CredentialRecord } from '../core/record.ts';
import { credentialEntry, type Entries, LAST_GOOD, lastGoodEntry } from './layout.ts';
import type { Ledger } from './ledger.ts';

export interface Trimmed {
  readonly ledger: Ledger;
  /** What is to be written now, in place of the entries that did not fit. */
  readonly entries: Entries;
  /** Copies that can go beforehand: the ledger is whole without them. */
  readonly copies: readonly string[];
}

/**
 * Makes room in a full storage for `entries`, which lead to `ledger`: copies first, then history, namely all but the
 * latest rotation of each credential and all of those that are gone. Births, names, notes and whatever else is current
 * are never touched.
 */
export function trim(ledger: Ledger, entries: Entries): Trimmed {
  const changed = Object.fromEntries(Object.entries(entries).filter(([name]) => !name.startsWith(LAST_GOOD)));
  const records = new Map(ledger.records);
  for (const [key, record] of ledger.records) {
    const kept = record.presence === 'present' ? record.rotations.slice(-1) : [];
    if (kept.length === record.rotations.length) continue;
    const shorter: CredentialRecord = { ...record, rotations: kept };
    records.set(key, shorter);
    changed[credentialEntry(key)] = shorter;
  }
  return {
    ledger: { ...ledger, records, undo: null },
    entries: { ...changed, undo: null },
    copies: [...records.keys()].map(lastGoodEntry),
  };
}
