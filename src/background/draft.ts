import type { CredentialKey } from '../core/credential.ts';
import { fold, type LedgerEvent } from '../core/ledger.ts';
import type { CredentialRecord } from '../core/record.ts';
import { readRecord } from '../platform/schemas/stored.ts';
import { credentialEntry, type Entries, lastGoodEntry, SCHEMA } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { Refusal } from './refusal.ts';

type Single = 'settings' | 'install' | 'jobs' | 'undo';

/** A change in the making: what an update sees and does. It touches neither the ledger nor storage. */
export class Draft {
  readonly now: number;
  readonly #base: Ledger;
  readonly #touched = new Map<CredentialKey, CredentialRecord | null>();
  readonly #singles: { -readonly [K in Single]?: Ledger[K] } = {};

  constructor(base: Ledger, now: number) {
    this.#base = base;
    this.now = now;
  }

  record(key: CredentialKey): CredentialRecord | null {
    const touched = this.#touched.get(key);
    return touched === undefined ? (this.#base.records.get(key) ?? null) : touched;
  }

  /** Names of the entries that were set aside. */
  get damaged(): string[] {
    return [...this.#base.damaged.keys()];
  }

  records(): CredentialRecord[] {
    return [...this.#all().values()];
  }

  put(record: CredentialRecord): void {
    this.#touched.set(record.key, record);
  }

  remove(key: CredentialKey): void {
    this.#touched.set(key, null);
  }

  /** Folds an event into the credential's record and returns it; null when there is none to fold it into. */
  fold(key: CredentialKey, event: LedgerEvent): CredentialRecord | null {
    const next = fold(this.record(key), event, this.now);
    if (next) this.put(next);
    return next;
  }

  get<K extends Single>(name: K): Ledger[K] {
    const changed: Ledger[K] | undefined = this.#singles[name];
    return changed === undefined ? this.#base[name] : changed;
  }

  set<K extends Single>(name: K, value: Ledger[K]): void {
    Object.assign(this.#singles, { [name]: value });
  }

  /** The ledger as it will be. */
  result(): Ledger {
    return { ...this.#base, ...this.#singles, records: this.#all(), clock: this.now, schema: SCHEMA };
  }

  /** What is to be written, in one go; null when nothing changed. Throws a `Refusal` for a record that is none. */
  entries(): Entries | null {
    const entries: Entries = { ...this.#singles };
    for (const [key, record] of this.#touched) {
      const before = this.#base.records.get(key) ?? null;
      if (record === before) continue;
      // What could not be read again must not be written: the next start would take it for damage.
      if (record && !readRecord(key, record)) throw new Refusal('error_unexpected');
      entries[credentialEntry(key)] = record;
      if (before) entries[lastGoodEntry(key)] = record && before;
    }
    if (Object.keys(entries).length === 0) return null;
    const keys = [...this.#all().keys()];
    const sameKeys = keys.length === this.#base.records.size && keys.every((key) => this.#base.records.has(key));
    if (!sameKeys || this.#base.schema === null) entries.index = keys;
    return { ...entries, schema: SCHEMA, clock: this.now };
  }

  #all(): Map<CredentialKey, CredentialRecord> {
    const all = new Map(this.#base.records);
    for (const [key, record] of this.#touched) {
      if (record) all.set(key, record);
      else all.delete(key);
    }
    return all;
  }
}
