import * as v from 'valibot';
import type { BackupReport, ImportReport, LogImportReport } from '../reports.ts';
import {
  accountId,
  count,
  credentialId,
  credentialKey,
  interval,
  kindId,
  providerId,
  text,
  webOrigin,
} from './parts.ts';

/** What imports of files are answered with. */

export const logReport: v.GenericSchema<unknown, LogImportReport> = v.object({
  applied: v.boolean(),
  changes: v.array(
    v.object({
      key: credentialKey,
      name: v.nullable(v.string()),
      kind: kindId,
      account: accountId,
      id: credentialId,
      what: v.picklist(['new', 'birth', 'rotations', 'deactivated']),
      from: v.nullable(interval),
      to: v.nullable(interval),
    }),
  ),
  unchanged: count,
});

const counts = {
  applied: v.boolean(),
  added: count,
  changed: count,
  removed: count,
  unchanged: count,
};
export const backupReport: v.GenericSchema<unknown, BackupReport> = v.object(counts);
export const importReport: v.GenericSchema<unknown, ImportReport> = v.object({
  ...counts,
  sites: v.array(v.object({ provider: providerId, origin: webOrigin, basePath: text(300) })),
});
