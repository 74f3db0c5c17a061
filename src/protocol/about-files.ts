import type { AllowedSite } from '../core/backup/sites.ts';
import type { LogEvent } from '../core/log/event.ts';

/** What our own windows ask the worker about logs, backups and calendars. */
export type AboutFiles =
  /** Exact ages: what the log would change (`apply` false) or changes. Reply: LogImportReport. */
  | {
      readonly type: 'import-log';
      readonly apply: boolean;
      readonly events: readonly LogEvent[];
      /** The log's last line, epoch ms; absent where that is not known. */
      readonly reach?: number | undefined;
    }
  | { readonly type: 'export-ledger' }
  /** A calendar file is made with entries of these ids. Reply: the ids of earlier files. */
  | { readonly type: 'calendar-exported'; readonly uids: readonly string[] }
  /** Reply: ImportReport. */
  | {
      readonly type: 'import-ledger';
      readonly mode: 'merge' | 'replace';
      readonly apply: boolean;
      readonly json: string;
    }
  /** Reply: BackupReport. */
  | { readonly type: 'undo-import' }
  /** The person has said yes to the browser's question for these, which a backup named. Reply: null. */
  | { readonly type: 'sites-allowed'; readonly sites: readonly AllowedSite[] };
