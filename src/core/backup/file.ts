import * as v from 'valibot';
import type { CredentialKey, KindId } from '../credential.ts';
import type { AgeLimit } from '../limit.ts';
import type { CredentialRecord } from '../record.ts';
import { ageLimitSchema, instantSchema, type PortableRecord, portableSchema } from './schema.ts';

/** What the user has set, as in the extension's own storage. */
export interface BackupSettings {
  readonly overall: AgeLimit | null;
  readonly byKind: Readonly<Record<KindId, AgeLimit>>;
  readonly notifications: boolean;
}

export const FORMAT = 'keyturn-backup';
export const VERSION = 1;
/** Characters, and credentials: far above any ledger, far below what makes a browser run out of memory. */
export const LARGEST = 50_000_000;
export const MOST_CREDENTIALS = 20_000;

/**
 * The file, as the world sees it. It holds no fingerprints: each install makes them with a random key of its own, which
 * never leaves it, so no other install could compare them. Nothing that a backup is for is lost, and one thing less leaves.
 */
export const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** Epoch ms. */
  writtenAt: instantSchema,
  settings: v.object({
    overall: v.nullable(ageLimitSchema),
    byKind: v.pipe(v.record(v.pipe(v.string(), v.regex(/^[^\s\p{C}]{1,100}$/u)), ageLimitSchema), v.maxEntries(1_000)),
    notifications: v.boolean(),
  }),
  credentials: v.pipe(v.array(portableSchema), v.maxLength(MOST_CREDENTIALS)),
});

/** The ledger and the user's settings as JSON, one line a field, so that a mistake in it can be named by line. */
export function writeBackup(
  records: ReadonlyMap<CredentialKey, CredentialRecord>,
  settings: BackupSettings,
  now: number,
): string {
  const credentials: PortableRecord[] = [...records.values()].map(({ fingerprints, trail, ...portable }) => portable);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, writtenAt: now, settings, credentials }, null, 1)}\n`;
}
