import * as v from 'valibot';
import { recordSchema } from '../../core/backup/schema.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { credentialKey as keyOf } from '../../core/credential.ts';
import type { CredentialRecord } from '../../core/record.ts';
import type { TabStatus, UserSettings } from '../messages.ts';
import { tabStatus, userSettings } from './own-replies.ts';
import { count, credentialId, credentialKey, instant, text } from './parts.ts';

/** What the extension's own storage holds, read with suspicion: disks fail, and other versions have written there. */

/** What every install has of its own: the key of its fingerprints, 32 random bytes in base64, never exported. */
export interface Install {
  readonly fingerprintKey: string;
  /** Epoch ms. */
  readonly madeAt: number;
}

/** When each job is due next (epoch ms), and what the daily digest last told. */
export interface Jobs {
  readonly due: Readonly<Record<string, number>>;
  /** Local calendar day `YYYY-MM-DD` of the last digest. */
  readonly toldOn: string | null;
  /** For each credential the state of which the user was told. */
  readonly told: Readonly<Record<CredentialKey, string>>;
  /** Names of entries that were set aside as damaged, of which the user knows. */
  readonly damageSeen: readonly string[];
}

/** How the ledger was before the last import, for the credentials that it touched; null: it was not there. */
export interface Undo {
  readonly at: number;
  readonly before: Readonly<Record<CredentialKey, CredentialRecord | null>>;
  readonly settings: UserSettings;
}

/** What the browser session remembers of a tab on a key page. */
export interface TabEntry {
  readonly status: TabStatus;
  /** Ids of the credentials on the page. */
  readonly ids: readonly string[];
}

const install: v.GenericSchema<unknown, Install> = v.object({
  fingerprintKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
  madeAt: instant,
});

const jobs: v.GenericSchema<unknown, Jobs> = v.object({
  due: v.record(text(40), instant),
  toldOn: v.nullable(v.string()),
  told: v.record(credentialKey, text(400)),
  damageSeen: v.optional(v.array(text(400)), []),
});

const record = recordSchema as v.GenericSchema<unknown, CredentialRecord>;
const undo: v.GenericSchema<unknown, Undo> = v.object({
  at: instant,
  before: v.record(credentialKey, v.nullable(record)),
  settings: userSettings,
});

const tabEntry: v.GenericSchema<unknown, TabEntry> = v.object({ status: tabStatus, ids: v.array(credentialId) });

/** What an entry of each name holds; `docs/security.md` lists every field of them. */
export const STORED: Readonly<Record<string, v.GenericSchema>> = {
  'credential:<key>': record,
  install,
  jobs,
  undo,
  settings: userSettings,
  'tab:<id>': tabEntry,
};

const reader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (raw: unknown): T | null => {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : null;
  };

export const readInstall = reader(install);
export const readJobs = reader(jobs);
export const readUndo = reader(undo);
export const readTabEntry = reader(tabEntry);
export const readUserSettings = reader(userSettings);
export const readCount = reader(count);
export const readInstant = reader(instant);
export const readIndex = reader(v.array(credentialKey));

const readAnyRecord = reader(record);

/** The record that was kept under that key; null when it is damaged or belongs elsewhere. */
export function readRecord(key: CredentialKey, raw: unknown): CredentialRecord | null {
  const found = readAnyRecord(raw);
  return found && found.key === key && keyOf(found) === key ? found : null;
}
