import type { CredentialKey } from '../credential.ts';
import type { CredentialRecord } from '../record.ts';
import { canonical } from './canonical.ts';
import { mergeRecords } from './merge.ts';

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

/** `merge` unites both, see `mergeRecords`; `replace` leaves the incoming records alone. Settings are not looked at. */
export function diffBackup(current: Records, incoming: Records, mode: 'merge' | 'replace'): BackupDiff {
  const result = new Map(mode === 'merge' ? current : []);
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const [key, record] of incoming) {
    const known = current.get(key);
    const next = known && mode === 'merge' ? mergeRecords(known, record) : record;
    const isSame = known !== undefined && portable(known) === portable(next);
    counts[isSame ? 'unchanged' : known ? 'changed' : 'added'] += 1;
    result.set(key, isSame ? known : next);
  }
  const untouched = [...current.keys()].filter((key) => !incoming.has(key)).length;
  counts[mode === 'merge' ? 'unchanged' : 'removed'] += untouched;
  return { ...counts, result };
}

/** What a backup can hold of a record, to be compared. */
function portable({ fingerprints: _, trail: __, ...rest }: CredentialRecord): string {
  return canonical(rest);
}
