import * as v from 'valibot';
import { receiveCatalogue } from '../../catalogue/sent.ts';
import { savedViewsSchema } from '../../core/saved-views/schema.ts';
import type { Taught } from '../../core/taught/schema.ts';
import type {
  KeptFingerprints,
  Notice,
  Overview,
  PageHere,
  Reply,
  SeenOnPage,
  Settings,
  TabStatus,
  UserSettings,
} from '../messages.ts';
import type { OpenedKey, Place, PopupRow, PopupView } from '../popup.ts';
import type { OwnReplies } from '../replies.ts';
import { backupReport, importReport, logReport } from './file-reports.ts';
import { credentialView } from './own-views.ts';
import {
  accountId,
  ageLimit,
  count,
  credentialId,
  credentialKey,
  day,
  fingerprints,
  instant,
  interval,
  intervalOrNever,
  kindId,
  limitOwner,
  pageId,
  providerId,
  text,
  webOrigin,
} from './parts.ts';
import { type POPUP_REPLIES, placeShape, popupShape, rowShape } from './popup-shapes.ts';
import { replyOf } from './reply.ts';
import { identity } from './verdict.ts';
import { wordCheck } from './word-check.ts';

const OUTCOMES = ['read', 'nothing', 'signpost', 'log', 'unreadable'] as const;
/** How a look at a page ended, as the page may say it. */
export const outcome = v.picklist(OUTCOMES);

export const tabStatus: v.GenericSchema<unknown, TabStatus> = v.object({
  page: pageId,
  provider: providerId,
  account: accountId,
  kind: kindId,
  id: v.nullable(credentialId),
  url: v.nullable(text(2_000)),
  outcome: v.picklist([...OUTCOMES, 'unreached']),
  found: count,
  at: instant,
});

const seen: v.GenericSchema<unknown, SeenOnPage> = v.object({
  name: text(40),
  outcome,
  found: count,
  keys: v.array(
    v.object({
      id: credentialId,
      name: v.nullable(v.string()),
      created: v.nullable(interval),
      expires: intervalOrNever,
      lastUsed: intervalOrNever,
    }),
  ),
});

const pageHere: v.GenericSchema<unknown, PageHere> = v.variant('what', [
  v.object({
    what: v.literal('page'),
    how: v.picklist(['host', 'path']),
    provider: providerId,
    page: pageId,
    kinds: v.array(kindId),
    origin: webOrigin,
    basePath: v.nullable(text(300)),
    access: v.picklist(['granted', 'taken-away', 'none']),
    isReadable: v.boolean(),
    seen: v.nullable(seen),
    byHand: v.nullable(v.object({ account: accountId, id: v.nullable(credentialId), url: v.nullable(text(2_000)) })),
  }),
  v.object({ what: v.picklist(['read', 'unknown', 'off', 'unencrypted']), origin: webOrigin }),
]);

const ownedLimit = v.object({ ...ageLimit.entries, owner: limitOwner });

const policy = v.object({
  overall: ownedLimit,
  byKind: v.record(kindId, ownedLimit),
  notifications: v.boolean(),
  providersOff: v.array(v.string()),
  off: v.object({
    kinds: v.array(v.string()),
    sites: v.array(v.string()),
    allBut: v.nullable(v.array(v.string())),
    teaching: v.boolean(),
  }),
  contact: v.nullable(v.string()),
  locked: v.boolean(),
});

const notice: v.GenericSchema<unknown, Notice> = v.object({
  code: v.picklist([
    'no-consent',
    'no-access',
    'storage-full',
    'damaged-records',
    'newer-data',
    'clock-moved',
    'bad-policy',
  ]),
  values: v.array(v.string()),
  origins: v.optional(v.array(v.string())),
});

const overview: v.GenericSchema<unknown, Overview> = v.object({
  credentials: v.array(credentialView),
  tab: v.nullable(tabStatus),
  here: v.optional(v.nullable(pageHere)),
  known: v.optional(v.string()),
  policy,
  notices: v.array(notice),
  saved: savedViewsSchema,
  canUndoImport: v.boolean(),
  now: instant,
  today: day,
});

export const userSettings: v.GenericSchema<unknown, UserSettings> = v.object({
  overall: v.nullable(ageLimit),
  byKind: v.record(kindId, ageLimit),
  notifications: v.boolean(),
});

const origin = v.picklist(['built-in', 'user', 'managed']);
const settings: v.GenericSchema<unknown, Settings> = v.object({
  user: userSettings,
  policy,
  origins: v.object({
    overall: origin,
    byKind: origin,
    notifications: origin,
    providersOff: origin,
    off: origin,
    contact: origin,
    locked: origin,
  }),
  refused: v.array(v.object({ field: v.string(), why: v.string() })),
  kinds: v.array(kindId),
  known: v.optional(v.string()),
  unused: v.array(v.string()),
  shipped: v.array(v.object({ name: v.string(), origin: webOrigin, isLetIn: v.boolean() })),
});

const keptFingerprints: v.GenericSchema<unknown, KeptFingerprints> = v.object({
  fingerprintKey: v.nullable(v.string()),
  secrets: v.array(
    v.object({ key: credentialKey, kind: kindId, present: fingerprints, former: v.array(fingerprints) }),
  ),
});

const opened: v.GenericSchema<unknown, OpenedKey | null> = v.nullable(
  v.object({
    known: v.optional(v.string()),
    view: credentialView,
    alike: v.array(v.object({ ...identity, accountName: v.optional(v.string()) })),
  }),
);
const popup = v.custom<PopupView>(popupShape);
const touched = v.object({
  view: credentialView,
  row: v.custom<PopupRow>(rowShape),
  place: v.custom<Place>(placeShape),
});
/** Each was checked when it was kept and when it was read; the gate that this takes is not loaded with every window. */
const taughtPages: v.GenericSchema<unknown, readonly Taught[]> = v.array(
  v.custom<Taught>((one) => typeof one === 'object' && one !== null),
);

type Others = Exclude<keyof OwnReplies, keyof typeof POPUP_REPLIES>;
type ReplySchemas = { readonly [T in Others]: v.GenericSchema<unknown, Reply<OwnReplies[T]>> };

/** What a message of our own windows may be answered with, but for those with which the popup opens: see `popup-shapes.ts`. */
export const OWN_REPLIES: ReplySchemas = {
  overview: replyOf(overview),
  action: replyOf(overview),
  'page-here': replyOf(v.object({ here: v.nullable(pageHere), known: v.optional(v.string()) })),
  'opened-key': replyOf(opened),
  'popup-action': replyOf(v.object({ popup, touched: v.array(touched), now: instant })),
  'read-once': replyOf(overview),
  'answer-look': replyOf(overview),
  'undo-look': replyOf(overview),
  settings: replyOf(settings),
  'save-settings': replyOf(settings),
  'import-log': replyOf(logReport),
  'check-word': replyOf(wordCheck),
  'give-consent': replyOf(v.null()),
  samples: replyOf(overview),
  fingerprints: replyOf(keptFingerprints),
  'export-ledger': replyOf(v.object({ json: v.string() })),
  'calendar-exported': replyOf(v.object({ earlier: v.array(v.string()) })),
  'import-ledger': replyOf(importReport),
  'undo-import': replyOf(backupReport),
  'sites-allowed': replyOf(v.null()),
  taught: replyOf(taughtPages),
  'keep-taught': replyOf(taughtPages),
  'forget-taught': replyOf(taughtPages),
  'delete-everything': replyOf(v.null()),
};

/**
 * The reply to a message of that type, when it is one; else null. What it speaks of and is not compiled into our windows is known
 * from here on.
 */
export function readReply<T extends Others>(type: T, raw: unknown): Reply<OwnReplies[T]> | null {
  const result = v.safeParse(OWN_REPLIES[type], raw);
  if (!result.success) return null;
  const reply = result.output as Reply<OwnReplies[T]>;
  if (reply.ok) learnFrom(reply.value);
  return reply;
}

function learnFrom(value: OwnReplies[Others]): void {
  if (value !== null && 'known' in value && value.known !== undefined) receiveCatalogue(value.known);
}
