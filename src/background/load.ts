import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { Walk } from '../core/walk/schema.ts';
import {
  readAccounts,
  readBefore,
  readCalendar,
  readIndex,
  readInstall,
  readInstances,
  readInstant,
  readJobs,
  readRecord,
  readSavedViews,
  readTaught,
  readUndo,
  readUserSettings,
  readWalk,
} from '../protocol/schemas/stored.ts';
import {
  BEFORE,
  beforeEntry,
  CREDENTIAL,
  credentialEntry,
  DAMAGED,
  damagedEntry,
  type Entries,
  lastGoodEntry,
  SCHEMA,
  WALK,
  walkEntry,
} from './layout.ts';
import { EMPTY, type Ledger, NO_JOBS, NO_SETTINGS } from './loaded-ledger.ts';
import { Records } from './records.ts';

const NONE: ReadonlyMap<CredentialKey, CredentialRecord> = new Map();

export interface Loaded {
  readonly ledger: Ledger;
  /** What has to be written to set damaged entries aside; empty when all is well. */
  readonly repairs: Entries;
}

/**
 * The ledger in what storage holds. Total: whatever cannot be read is set aside under `damaged:`, with the last good
 * copy in its place where there is one, and the rest goes on. `known`: records that were read from there, or written, before.
 */
export function load(raw: Entries, known: ReadonlyMap<CredentialKey, CredentialRecord> = NONE): Loaded {
  const schema = typeof raw.schema === 'number' ? raw.schema : null;
  const repairs: Entries = {};
  const records = new Map<string, CredentialRecord>();
  const damaged = new Map(
    Object.entries(raw).flatMap(([name, value]) =>
      name.startsWith(DAMAGED) && value !== null ? [[name.slice(DAMAGED.length), value] as const] : [],
    ),
  );

  const setAside = (name: string, replacement: unknown): void => {
    damaged.set(name, raw[name] ?? 'missing');
    repairs[damagedEntry(name)] = raw[name] ?? 'missing';
    repairs[name] = replacement;
  };

  for (const key of keysOf(raw)) {
    const record = known.get(key) ?? readRecord(key, raw[credentialEntry(key)]);
    const standIn = record ?? readRecord(key, raw[lastGoodEntry(key)]);
    if (standIn) records.set(key, standIn);
    // What is known and vanished meanwhile is written once more: nothing else holds it.
    if (raw[credentialEntry(key)] === undefined) repairs[credentialEntry(key)] = record;
    if (!record) setAside(credentialEntry(key), standIn);
  }
  // Else a record that is gone for good would be missed again at each start, and one that the index does not name by whoever
  // reads by that.
  const isNamed = new Set(readIndex(raw.index));
  if (Object.keys(repairs).length > 0 || [...records.keys()].some((key) => !isNamed.has(key)))
    repairs.index = [...records.keys()];

  const before = new Map<string, CredentialRecord | null>();
  for (const key of keysUnder(BEFORE, raw)) {
    const found = readBefore(raw[beforeEntry(key)]);
    if (found) before.set(key, 'record' in found ? found.record : null);
    else setAside(beforeEntry(key), null);
  }

  const walks = new Map<string, Walk>();
  for (const key of keysUnder(WALK, raw)) {
    const walk = readWalk(raw[walkEntry(key)]);
    if (walk) walks.set(key, walk);
    else setAside(walkEntry(key), null);
  }

  const single = <T>(name: string, read: (value: unknown) => T | null, otherwise: T): T => {
    const value = raw[name];
    if (value === undefined || value === null) return otherwise;
    const found = read(value);
    if (found === null) setAside(name, null);
    return found ?? otherwise;
  };

  const ledger: Ledger = {
    records: Records.of(records.values()),
    settings: single('settings', readUserSettings, NO_SETTINGS),
    install: single('install', readInstall, null),
    jobs: single('jobs', readJobs, NO_JOBS),
    undo: single('undo', readUndo, null),
    calendar: single('calendar', readCalendar, []),
    accounts: single('accounts', readAccounts, {}),
    instances: single('instances', readInstances, []),
    taught: single('taught', readTaught, []),
    views: single('views', readSavedViews, []),
    before,
    walks,
    clock: readInstant(raw.clock),
    damaged,
    readOnly: isNewer(raw),
    schema,
  };
  return Object.keys(raw).length === 0
    ? { ledger: EMPTY, repairs }
    : { ledger, repairs: ledger.readOnly ? {} : repairs };
}

/** True for what a newer version has written: it may be looked at, and nothing else. */
export function isNewer({ schema }: Entries): boolean {
  return typeof schema === 'number' && schema > SCHEMA;
}

/** Keys of all records: those found, and those that the index names but that are nowhere. */
function keysOf(raw: Entries): Set<string> {
  const found = keysUnder(CREDENTIAL, raw);
  const named = readIndex(raw.index) ?? [];
  return new Set([...found, ...named.filter((key) => raw[credentialEntry(key)] !== null)]);
}

function keysUnder(prefix: string, raw: Entries): string[] {
  return Object.entries(raw)
    .filter(([name, value]) => name.startsWith(prefix) && value !== null)
    .map(([name]) => name.slice(prefix.length));
}

/** Names of the entries that stand for "removed" and can go. */
export function tombstones(entries: Entries): string[] {
  return Object.keys(entries).filter((name) => entries[name] === null);
}
