import * as v from 'valibot';
import { type AccountNames, MOST_NAMES } from '../accounts/names.ts';
import type { CredentialKey, KindId } from '../credential.ts';
import type { AgeLimit } from '../limit.ts';
import { instant } from '../record/parts.ts';
import { type CredentialRecord, olderRecordSchema } from '../record/schema.ts';
import { recordOfVersion1 } from '../record/version-1/convert.ts';
import { recordSchema1 } from '../record/version-1/schema.ts';
import { type SavedView, savedViewsSchema } from '../saved-views/schema.ts';
import { allTaughtSchema, type Taught } from '../taught/schema.ts';
import { type Walk, walkSchema } from '../walk/schema.ts';
import { portableRecord } from './portable.ts';
import { type AllowedSite, sitesSchema } from './sites.ts';

/** What the user has set, as in the extension's own storage. */
export interface BackupSettings {
  readonly overall: AgeLimit | null;
  readonly byKind: Readonly<Record<KindId, AgeLimit>>;
  readonly notifications: boolean;
}

export const FORMAT = 'keyturn-backup';
export const VERSION = 2;
/** Characters, and credentials: far above any ledger, far below what makes a browser run out of memory. */
export const LARGEST = 50_000_000;
export const MOST_CREDENTIALS = 20_000;

const days = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(3_650));
const ageLimitSchema = v.object({ maximumAgeDays: days(1), warnAheadDays: days(0) });

const entries = {
  format: v.literal(FORMAT),
  /** Epoch ms. */
  writtenAt: instant,
  settings: v.object({
    overall: v.nullable(ageLimitSchema),
    byKind: v.pipe(v.record(v.pipe(v.string(), v.regex(/^[^\s\p{C}]{1,100}$/u)), ageLimitSchema), v.maxEntries(1_000)),
    notifications: v.boolean(),
  }),
  /** The user's own names of accounts, by provider and account; absent in files of earlier versions. */
  accounts: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[^\s\p{C}]{1,40} [^\s\p{C}]{1,255}$/u)),
        v.pipe(v.string(), v.maxLength(1_000)),
      ),
      v.maxEntries(MOST_NAMES),
    ),
    {},
  ),
  /** The user's views of the list; absent in files of earlier versions. */
  views: v.optional(savedViewsSchema, []),
};

/** How far a person is with a key. Files that were written before there was such a thing have none. */
const walkEntry = v.object({ key: v.string(), walk: walkSchema });

const credentials = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(MOST_CREDENTIALS));

/**
 * The file, as the world sees it, in each version; records of an older one come out as they are kept today. Fingerprints in one
 * are let go of by whoever reads it.
 */
export const FILES = {
  1: v.object({
    ...entries,
    version: v.literal(1),
    credentials: credentials(v.pipe(recordSchema1, v.transform(recordOfVersion1), olderRecordSchema)),
  }),
  2: v.object({
    ...entries,
    version: v.literal(2),
    credentials: credentials(olderRecordSchema),
    walks: v.optional(v.pipe(v.array(walkEntry), v.maxLength(MOST_CREDENTIALS)), []),
    /** The pages that the user taught; absent in files that were written before anybody could. */
    taught: v.optional(allTaughtSchema, []),
    /** Absent in files that were written before they were kept; they are offered and never granted by it. */
    sites: v.optional(sitesSchema, []),
  }),
} as const;

/** What goes along with the records: names of accounts, saved views, how far a person is with a key, taught pages, allowed sites. */
interface Beside {
  readonly accounts?: AccountNames;
  readonly views?: readonly SavedView[];
  readonly walks?: ReadonlyMap<CredentialKey, Walk>;
  readonly taught?: readonly Taught[];
  readonly sites?: readonly AllowedSite[];
}

/** The ledger and what goes along with it as JSON, one line a field, so that a mistake in it can be named by line. */
export function writeBackup(
  records: ReadonlyMap<CredentialKey, CredentialRecord>,
  settings: BackupSettings,
  now: number,
  { accounts = {}, views = [], walks: kept = new Map(), taught = [], sites = [] }: Beside = {},
): string {
  const walks = [...kept].map(([key, walk]) => ({ key, walk }));
  const credentials = [...records.values()].map(portableRecord);
  const beside = { accounts, views, credentials, walks, taught, sites };
  const file = { format: FORMAT, version: VERSION, writtenAt: now, settings, ...beside };
  return `${JSON.stringify(file, null, 1)}\n`;
}
