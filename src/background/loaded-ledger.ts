import type { LetIn } from '../catalogue/schema.ts';
import type { AccountNames } from '../core/accounts/names.ts';
import type { CredentialKey } from '../core/credential.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { SavedView } from '../core/saved-views/schema.ts';
import type { Taught } from '../core/taught/schema.ts';
import type { Walk } from '../core/walk/schema.ts';
import type { UserSettings } from '../protocol/messages.ts';
import type { Install, Jobs, Undo } from '../protocol/schemas/stored.ts';
import { Records } from './records.ts';

/** What the worker remembers, as read from storage. Never changed in place. */
export interface Ledger {
  readonly records: Records;
  readonly settings: UserSettings;
  readonly install: Install | null;
  readonly jobs: Jobs;
  readonly undo: Undo | null;
  /** Ids of the entries that calendar files held so far. */
  readonly calendar: readonly string[];
  /** The user's own names of accounts. */
  readonly accounts: AccountNames;
  /** Where a person has let Keyturn in, and what they found right there. Taking the browser's access away leaves it. */
  readonly instances: readonly LetIn[];
  /** The pages that the person taught. */
  readonly taught: readonly Taught[];
  /** Views of the list that the user gave names to. */
  readonly views: readonly SavedView[];
  /** While `undo` can be done: the credentials that the import touched as they would be without it; null: not there. */
  readonly before: ReadonlyMap<CredentialKey, CredentialRecord | null>;
  /** How far the person is with each. Read with the whole ledger, as windows alone need them. */
  readonly walks: ReadonlyMap<CredentialKey, Walk>;
  /** What could not be read, by name, as found. */
  readonly damaged: ReadonlyMap<string, unknown>;
  /** When it was last written, epoch ms; null when never. */
  readonly clock: number | null;
  /** Written by a newer version: nothing may be changed. */
  readonly readOnly: boolean;
  /** Number of the layout in storage; null in an empty one. */
  readonly schema: number | null;
}

export const NO_SETTINGS: UserSettings = { overall: null, byKind: {}, notifications: false };
export const NO_JOBS: Jobs = { due: {}, toldOn: null, told: {}, damageSeen: [] };

export const EMPTY: Ledger = {
  records: Records.of([]),
  settings: NO_SETTINGS,
  install: null,
  jobs: NO_JOBS,
  undo: null,
  calendar: [],
  accounts: {},
  instances: [],
  taught: [],
  views: [],
  before: new Map(),
  walks: new Map(),
  damaged: new Map(),
  clock: null,
  readOnly: false,
  schema: null,
};
