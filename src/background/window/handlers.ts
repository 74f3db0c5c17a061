import type { FromOwnPage } from '../../protocol/messages.ts';
import type { OwnReplies } from '../../protocol/replies.ts';
import type { Worker } from '../worker.ts';
import { action } from './action.ts';
import { exportLedger, importLedger, undoImport } from './backup.ts';
import { calendarExported } from './calendar.ts';
import { previewWord } from './check-word.ts';
import { deleteEverything } from './delete.ts';
import { fingerprints } from './fingerprints.ts';
import { giveConsent } from './give-consent.ts';
import { importLog } from './log.ts';
import { overview } from './overview.ts';
import { herePage, openedKey, popup, popupAction, popupPlace, popupRows } from './popup/popup-answers.ts';
import { answerLook, readOnce } from './read-once.ts';
import { samples } from './samples.ts';
import { saveSettings, settings } from './settings.ts';
import { sitesAllowed } from './sites.ts';
import { forgetTaught, keepTaught, taughtPages } from './taught.ts';
import { undoLook } from './undo-look.ts';

type Handlers = {
  readonly [T in FromOwnPage['type']]: (
    worker: Worker,
    message: Extract<FromOwnPage, { type: T }>,
  ) => Promise<OwnReplies[T]>;
};

/** All that our own windows may ask for: everything. */
export const WINDOW_HANDLERS: Handlers = {
  overview: (worker, { tabId }) => overview(worker, tabId),
  action,
  popup,
  'popup-rows': popupRows,
  'popup-place': popupPlace,
  'page-here': herePage,
  'opened-key': openedKey,
  'popup-action': popupAction,
  'read-once': readOnce,
  'answer-look': answerLook,
  'undo-look': undoLook,
  settings,
  'save-settings': saveSettings,
  'import-log': importLog,
  'check-word': previewWord,
  'give-consent': giveConsent,
  samples,
  fingerprints,
  'export-ledger': exportLedger,
  'calendar-exported': calendarExported,
  'import-ledger': importLedger,
  'undo-import': undoImport,
  'sites-allowed': sitesAllowed,
  taught: taughtPages,
  'keep-taught': keepTaught,
  'forget-taught': forgetTaught,
  'delete-everything': deleteEverything,
};
