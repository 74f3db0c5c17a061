import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { readBefore, readRecord } from '../protocol/schemas/stored.ts';
import { beforeEntry, credentialEntry, type Entries, SCHEMA } from './layout.ts';
import { load } from './load.ts';
import type { Ledger } from './loaded-ledger.ts';
import { type Group, Records, type Scope } from './records.ts';

/** What a part of the worker needs of the records: those of these scopes, and whatever else stands under `keys`. */
export interface Part {
  readonly scopes: readonly Scope[];
  readonly keys?: readonly CredentialKey[];
}

/** Of no credential: when jobs are due. */
export const NO_RECORDS: Part = { scopes: [] };

/** What does not grow with the number of keys: enough for most of what a page asks. */
export type Basics = Pick<Ledger, 'settings' | 'install' | 'instances' | 'taught' | 'readOnly'>;
export const BASICS = ['schema', 'settings', 'install', 'instances', 'taught'];
/** What the ledger holds besides its records. */
export const FRAME = [...BASICS, 'clock', 'index', 'jobs', 'undo', 'calendar', 'accounts', 'views'];

/** In what storage holds under `BASICS`. Null where the ledger has to be read whole: it is empty, of another layout, or damaged. */
export function loadBasics(raw: Entries): Basics | null {
  if (raw.schema !== SCHEMA) return null;
  const { ledger, repairs } = load({ ...raw, index: [] });
  return Object.keys(repairs).length > 0 ? null : ledger;
}

/** The ledger with its records still to be read, in what storage holds under `FRAME`; null as above. */
export function loadFrame(raw: Entries): Ledger | null {
  const { index } = raw;
  if (raw.schema !== SCHEMA || !isListOfTexts(index)) return null;
  const { ledger, repairs } = load({ ...raw, index: [] });
  return Object.keys(repairs).length > 0 ? null : { ...ledger, records: Records.unread(index) };
}

/** Names of the entries that have to be read for this part; empty where nothing has to be. */
export function entriesOf({ records }: Ledger, { scopes, keys = [] }: Part): string[] {
  const unread = scopes.flatMap((scope) => records.unreadOf(scope));
  const named = new Set([...unread, ...scopes.flatMap((scope) => [...(records.groups.get(scope)?.keys() ?? [])])]);
  // What the index does not name, and is there all the same, must not be written over.
  const unnamed = keys.filter((key) => !named.has(key));
  return [...unread, ...unnamed].flatMap((key) => [credentialEntry(key), beforeEntry(key)]);
}

/** The ledger with this part read; null where it has to be read whole, for something of the part is missing or damaged. */
export function loadPart(ledger: Ledger, { scopes, keys = [] }: Part, raw: Entries): Ledger | null {
  const read = new Map<Scope, Group>();
  const before = new Map(ledger.before);
  for (const scope of scopes) {
    if (ledger.records.groups.has(scope)) continue;
    const group = new Map<CredentialKey, CredentialRecord>();
    for (const key of ledger.records.unreadOf(scope)) {
      const record = readRecord(key, raw[credentialEntry(key)]);
      if (!record) return null;
      group.set(key, record);
    }
    read.set(scope, group);
  }
  // Also of what has no record: an import may have taken that away.
  for (const key of new Set([...[...read.values()].flatMap((group) => [...group.keys()]), ...keys])) {
    const kept = raw[beforeEntry(key)];
    if (!isThere(kept)) continue;
    const known = readBefore(kept);
    if (!known) return null;
    before.set(key, 'record' in known ? known.record : null);
  }
  const records = read.size === 0 ? ledger.records : ledger.records.withRead(read);
  if (keys.some((key) => isThere(raw[credentialEntry(key)]) && !records.get(key))) return null;
  return { ...ledger, records, before };
}

const isThere = (entry: unknown): boolean => entry !== undefined && entry !== null;

/** Thousands of them at every start: their form is looked at where a record is read by them. */
const isListOfTexts = (raw: unknown): raw is string[] =>
  Array.isArray(raw) && raw.every((one) => typeof one === 'string');
