import type { Printed } from '../core/dates/printed.ts';
import type { WordCheck } from '../core/ledger/check-word.ts';
import type { Taught } from '../core/taught/schema.ts';
import type { Overview, PageContext, Settings } from './messages.ts';
import type { HerePage, OpenedKey, Place, PopupActed, PopupRows, PopupView } from './popup.ts';
import type { BackupReport, ImportReport, KeptFingerprints, LogImportReport } from './reports.ts';
import type { PageView } from './views.ts';

/** What each message of a page is answered with. */
export interface PageReplies {
  readonly 'key-page': null;
  readonly where: string | null;
  readonly 'page-context': PageContext;
  readonly script: null;
  readonly words: null;
  readonly printed: readonly Printed[];
  readonly sighted: PageView | null;
  readonly 'page-view': PageView;
  readonly open: null;
  readonly collapse: null;
}

/** What each message of our own pages is answered with. */
export interface OwnReplies {
  readonly overview: Overview;
  readonly action: Overview;
  readonly popup: PopupView;
  readonly 'popup-rows': PopupRows;
  readonly 'popup-place': Place | null;
  readonly 'page-here': HerePage;
  readonly 'opened-key': OpenedKey | null;
  readonly 'popup-action': PopupActed;
  readonly 'read-once': Overview;
  readonly 'answer-look': Overview;
  readonly 'undo-look': Overview;
  readonly settings: Settings;
  readonly 'save-settings': Settings;
  readonly 'import-log': LogImportReport;
  readonly 'check-word': WordCheck;
  readonly 'give-consent': null;
  readonly samples: Overview;
  readonly fingerprints: KeptFingerprints;
  readonly 'export-ledger': { readonly json: string };
  readonly 'calendar-exported': { readonly earlier: readonly string[] };
  readonly 'import-ledger': ImportReport;
  readonly 'undo-import': BackupReport;
  readonly 'sites-allowed': null;
  readonly taught: readonly Taught[];
  readonly 'keep-taught': readonly Taught[];
  readonly 'forget-taught': readonly Taught[];
  readonly 'delete-everything': null;
}
