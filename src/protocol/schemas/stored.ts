import * as v from 'valibot';
import type { LetIn } from '../../catalogue/schema.ts';
import type { AccountNames } from '../../core/accounts/names.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { type CredentialRecord, recordSchema } from '../../core/record/schema.ts';
import { type SavedView, savedViewsSchema } from '../../core/saved-views/schema.ts';
import { allTaughtSchema, type Taught } from '../../core/taught/schema.ts';
import { type Walk, walkSchema } from '../../core/walk/schema.ts';
import type { TabStatus, UserSettings } from '../messages.ts';
import { tabStatus, userSettings } from './own-replies.ts';
import {
  accountNames,
  calendarId,
  count,
  credentialId,
  credentialKey,
  instant,
  MOST_ENTRIES,
  pageId,
  providerId,
  text,
} from './parts.ts';
import { instance } from './stored-look.ts';

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

/** The last import that can be undone. Its credentials are kept one by one. */
export interface Undo {
  readonly at: number;
  /** The settings before it, and those that it brought: what was set since stays. */
  readonly settings: UserSettings;
  readonly brought: UserSettings;
  /** The names of accounts, likewise; absent: as they are, from before there were any. */
  readonly accounts?: AccountNames | undefined;
  readonly broughtAccounts?: AccountNames | undefined;
  /** The saved views, likewise. */
  readonly views?: readonly SavedView[] | undefined;
  readonly broughtViews?: readonly SavedView[] | undefined;
  /** Walks that it changed, as they were before it; null: there was none. */
  readonly walks: Readonly<Record<CredentialKey, Walk | null>>;
  /** Ids of the taught pages that it brought. */
  readonly taught?: readonly string[] | undefined;
}

/**
 * A credential that the last import touched, as it would be without the import: whatever came since is in it too. `absent`:
 * it was not there.
 */
export type Before = { readonly record: CredentialRecord } | { readonly absent: true };

/** What the browser session remembers of a tab on a key page. */
export interface TabEntry {
  readonly status: TabStatus;
  /** Ids of the credentials on the page. */
  readonly ids: readonly string[];
}

/** The badge is right from then up to then (epoch ms), in that zone. */
export interface Shown {
  readonly zone: string;
  readonly from: number;
  readonly upTo: number;
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

/** More than anybody has. */
const MOST_INSTANCES = 500;
const instances: v.GenericSchema<unknown, readonly LetIn[]> = v.pipe(
  v.array(
    v.intersect([instance, v.object({ isAlways: v.boolean(), pages: v.pipe(v.array(pageId), v.maxLength(100)) })]),
  ),
  v.maxLength(MOST_INSTANCES),
);

const calendar: v.GenericSchema<unknown, readonly string[]> = v.pipe(v.array(calendarId), v.maxLength(MOST_ENTRIES));

const undo: v.GenericSchema<unknown, Undo> = v.object({
  at: instant,
  settings: userSettings,
  brought: userSettings,
  accounts: v.optional(accountNames),
  broughtAccounts: v.optional(accountNames),
  views: v.optional(savedViewsSchema),
  broughtViews: v.optional(savedViewsSchema),
  walks: v.optional(v.record(credentialKey, v.nullable(walkSchema)), {}),
  taught: v.optional(v.array(providerId)),
});
const before: v.GenericSchema<unknown, Before> = v.union([
  v.object({ record: recordSchema }),
  v.object({ absent: v.literal(true) }),
]);

const tabEntry: v.GenericSchema<unknown, TabEntry> = v.object({ status: tabStatus, ids: v.array(credentialId) });

/** What an entry of each name holds; `docs/security.md` lists every field of them. */
export const STORED: Readonly<Record<string, v.GenericSchema>> = {
  'credential:<key>': recordSchema,
  'before:<key>': before,
  'walk:<key>': walkSchema,
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

export const readWalk = reader(walkSchema);
export const readInstall = reader(install);
export const readJobs = reader(jobs);
export const readCalendar = reader(calendar);
export const readInstances = reader(instances);
export const readTaught = reader<readonly Taught[]>(allTaughtSchema);
export const readAccounts = reader(accountNames);
export const readSavedViews = reader(savedViewsSchema);
export const readUndo = reader(undo);
export const readTabEntry = reader(tabEntry);
export const readUserSettings = reader(userSettings);
export const readCount = reader(count);
export const readFlag = reader(v.boolean());
export const readShown = reader<Shown>(v.object({ zone: text(64), from: instant, upTo: instant }));
export const readInstant = reader(instant);
export const readIndex = reader(v.array(credentialKey));

export const readBefore = reader(before);
const readAnyRecord = reader<CredentialRecord>(recordSchema);

/** The record that was kept under that key; null when it is damaged or belongs elsewhere. */
export function readRecord(key: CredentialKey, raw: unknown): CredentialRecord | null {
  const found = readAnyRecord(raw);
  return found && found.key === key ? found : null;
}

const folded: v.GenericSchema<unknown, Readonly<Record<CredentialKey, string>>> = v.record(credentialKey, text(400));

/** What the card of an account said when it was folded, by credential; null for anything else. */
export const readFolded = reader(folded);
