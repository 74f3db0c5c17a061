import type { CredentialKey } from '../credential.ts';
import { canonical } from '../record/canonical.ts';
import { joinRecords } from '../record/join.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { portableRecord } from './portable.ts';

/** What an import does to the ledger: how many credentials, and the ledger after it. */
export interface BackupDiff {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Records that stay as they are are the very objects of the current ledger. */
  readonly result: ReadonlyMap<CredentialKey, CredentialRecord>;
}

type Records = ReadonlyMap<CredentialKey, CredentialRecord>;

/** `merge` unites both, see `joinRecords`; `replace` leaves the incoming records alone. Settings are not looked at. */
export function diffBackup(current: Records, incoming: Records, mode: 'merge' | 'replace'): BackupDiff {
  const result = new Map(mode === 'merge' ? current : []);
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const [key, record] of incoming) {
    const known = current.get(key);
    const next = known && mode === 'merge' ? joinRecords(known, record) : record;
    const isSame = known !== undefined && portable(known) === portable(next);
    counts[isSame ? 'unchanged' : known ? 'changed' : 'added'] += 1;
    result.set(key, isSame ? known : next);
  }
  const untouched = [...current.keys()].filter((key) => !incoming.has(key)).length;
  counts[mode === 'merge' ? 'unchanged' : 'removed'] += untouched;
  return { ...counts, result };
}

/** What a backup can hold of a record, to be compared. */
function portable(record: CredentialRecord): string {
  return canonical(portableRecord(record));
}
