import { portableRecord } from '../core/backup/portable.ts';
import type { CredentialKey } from '../core/credential.ts';
import { lastStamp } from '../core/ledger/clock.ts';
import { applyEvent, type LedgerEvent } from '../core/ledger.ts';
import { newRecord } from '../core/record/new-record.ts';
import { withoutOtherForms } from '../core/record/one-form.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Walk } from '../core/walk/schema.ts';
import { readRecord } from '../protocol/schemas/stored.ts';
import { beforeEntry, credentialEntry, type Entries, lastGoodEntry, SCHEMA, walkEntry } from './layout.ts';
import type { Ledger } from './loaded-ledger.ts';
import type { Records, Scope } from './records.ts';
import { Refusal } from './refusal.ts';

type Single = 'settings' | 'install' | 'jobs' | 'undo' | 'calendar' | 'accounts' | 'instances' | 'taught' | 'views';

/** A change in the making: what an update sees and does. It touches neither the ledger nor storage. */
export class Draft {
  readonly now: number;
  readonly #base: Ledger;
  readonly #touched = new Map<CredentialKey, CredentialRecord | null>();
  /** Of `Ledger.before`; undefined: the entry goes. */
  readonly #before = new Map<CredentialKey, CredentialRecord | null | undefined>();
  /** False where even the copy of a record as it was before must not hold what it held. */
  #keepsLastGood = true;
  readonly #walks = new Map<CredentialKey, Walk | null>();
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

  /** All of them. */
  records(): CredentialRecord[] {
    return this.#all().all();
  }

  /** Those of one account and kind. */
  recordsOf(scope: Scope): CredentialRecord[] {
    return this.#all().ofScope(scope);
  }

  put(record: CredentialRecord): void {
    this.#touched.set(record.key, record);
  }

  remove(key: CredentialKey): void {
    this.#touched.set(key, null);
  }

  /**
   * Adds what became known to the credential's record and returns it; null when there is no record to add it to. What the
   * last import brought stays apart: the record as it would be without that learns the same, if a look, a log or a person's
   * words made it known without that. `told`: when that was, epoch ms; what is later in a record already is not taken for wrong.
   */
  apply(key: CredentialKey, event: LedgerEvent, told = this.now): CredentialRecord | null {
    const known = this.record(key);
    const stamp = (record: CredentialRecord | null) =>
      Math.min(this.now, Math.max(told, record ? lastStamp(record) : told));
    const next = applyEvent(known, event, stamp(known));
    if (!next) return null;
    const before = this.#beforeOf(key);
    const importedAt = this.get('undo')?.at ?? this.now;
    if (before !== undefined) {
      const when = { now: stamp(before), importedAt };
      const without = withoutImport(before, next, event, when);
      this.#before.set(key, without && withoutOtherForms(without, next));
    }
    this.put(next);
    return next;
  }

  /** Lets go of all fingerprints, in every copy: what was made with a key that is lost would look like a rotation. */
  dropFingerprints(): void {
    const holds = ({ spans }: CredentialRecord) => spans.some(({ forms }) => Object.keys(forms).length > 0);
    for (const record of this.records()) if (holds(record)) this.put(portableRecord(record));
    for (const [key, record] of this.before())
      if (record && holds(record)) this.#before.set(key, portableRecord(record));
    this.#keepsLastGood = false;
  }

  /** The credentials that the last import touched, as they would be without it; null: not there. */
  before(): ReadonlyMap<CredentialKey, CredentialRecord | null> {
    const all = new Map(this.#base.before);
    for (const [key, record] of this.#before) {
      if (record === undefined) all.delete(key);
      else all.set(key, record);
    }
    return all;
  }

  /** Of one credential, without a copy of them all: a log or a list may be about thousands. */
  #beforeOf(key: CredentialKey): CredentialRecord | null | undefined {
    return this.#before.has(key) ? this.#before.get(key) : this.#base.before.get(key);
  }

  /** What an import is about to change, kept for its undo in place of what was kept for the one before it. */
  keepBefore(records: ReadonlyMap<CredentialKey, CredentialRecord | null>): void {
    this.forgetBefore(...this.before().keys());
    for (const [key, record] of records) this.#before.set(key, record);
  }

  /** As one credential was before the last import; null: not there. */
  setBefore(key: CredentialKey, record: CredentialRecord | null): void {
    this.#before.set(key, record);
  }

  forgetBefore(...keys: readonly CredentialKey[]): void {
    for (const key of keys) this.#before.set(key, undefined);
  }

  walk(key: CredentialKey): Walk | null {
    const touched = this.#walks.get(key);
    return touched === undefined ? (this.#base.walks.get(key) ?? null) : touched;
  }

  /** All of them. */
  walks(): ReadonlyMap<CredentialKey, Walk> {
    const all = new Map(this.#base.walks);
    for (const [key, walk] of this.#walks) {
      if (walk) all.set(key, walk);
      else all.delete(key);
    }
    return all;
  }

  /** Null: there is none any more. */
  setWalk(key: CredentialKey, walk: Walk | null): void {
    this.#walks.set(key, walk);
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
    const before = this.#before.size === 0 ? this.#base.before : this.before();
    return {
      ...this.#base,
      ...this.#singles,
      records: this.#all(),
      before,
      walks: this.walks(),
      clock: this.now,
      schema: SCHEMA,
    };
  }

  /** What is to be written, in one go; null when nothing changed. Throws a `Refusal` for a record that is none. */
  entries(): Entries | null {
    const entries: Entries = { ...this.#singles };
    for (const [key, record] of this.#touched) {
      const before = this.#base.records.get(key) ?? null;
      if (record === before) continue;
      entries[credentialEntry(key)] = record && readable(key, record);
      if (before)
        entries[lastGoodEntry(key)] = record && (this.#keepsLastGood ? withoutOtherForms(before, record) : record);
    }
    for (const [key, record] of this.#before) {
      if (record === this.#base.before.get(key)) continue;
      entries[beforeEntry(key)] =
        record === undefined ? null : record === null ? { absent: true } : { record: readable(key, record) };
    }
    for (const [key, walk] of this.#walks)
      if (walk !== (this.#base.walks.get(key) ?? null)) entries[walkEntry(key)] = walk;
    if (Object.keys(entries).length === 0) return null;
    const { records } = this.#base;
    const isSame = [...this.#touched].every(([key, record]) => (record !== null) === (records.get(key) !== undefined));
    if (!isSame || this.#base.schema === null) entries.index = this.#all().keys();
    return { ...entries, schema: SCHEMA, clock: this.now };
  }

  #all(): Records {
    return this.#base.records.with(this.#touched);
  }
}

/** Of a credential that only the import brought there is no more than what was seen, told or noted of it since; null: nothing. */
function withoutImport(
  before: CredentialRecord | null,
  known: CredentialRecord,
  event: LedgerEvent,
  { now, importedAt }: { readonly now: number; readonly importedAt: number },
): CredentialRecord | null {
  if (before !== null && before.firstSeen <= importedAt) return applyEvent(before, event, now);
  const next = applyEvent(before ?? newRecord({ ...known, name: null, url: null }, now), event, now);
  return next && (next.lastSeen !== null || next.logged.length > 0 || isSpokenOf(next)) ? next : null;
}

const isSpokenOf = ({ acts, note }: CredentialRecord): boolean =>
  note.text !== '' || acts.some(({ what }) => what !== 'undone');

/** What could not be read again must not be written: the next start would take it for damage. */
function readable(key: CredentialKey, record: CredentialRecord): CredentialRecord {
  if (!readRecord(key, record)) throw new Refusal('error_unexpected');
  return record;
}
