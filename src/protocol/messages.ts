import type { NamedAccount } from '../core/accounts/names.ts';
import type { AccountId, CredentialKey, KindId, ProviderId, Sighting } from '../core/credential.ts';
import type { AgeLimit } from '../core/limit.ts';
import type { Policy, PolicyOrigin } from '../core/policy.ts';
import type { ViewChange } from '../core/saved-views/change.ts';
import type { Job, Place, Walked } from '../core/walk/schema.ts';
import type { AboutFiles } from './about-files.ts';
import type { AboutTaught } from './about-taught.ts';
import type { RowList } from './popup.ts';
import type { LaterScript } from './script-names.ts';
import type { SpokenAction } from './spoken-action.ts';
import type { LookAnswer } from './views.ts';

export type { BackupReport, ImportReport, KeptFingerprints, LogImportReport } from './reports.ts';
export type { SpokenAction } from './spoken-action.ts';
export type {
  CardOnPage,
  ChipOnPage,
  CredentialView,
  Notice,
  Overview,
  PageHere,
  PageView,
  SeenOnPage,
} from './views.ts';

/**
 * Every message, by direction. Both ends validate: see `schemas/`. Every message carries
 * `protocol: PROTOCOL` besides; `ask.page.ts` and `ask.window.ts` add it.
 * From a provider's page a message never says whose credentials it is about: the worker takes provider and account from the
 * sender's URL. What was seen names the account that it was seen in, only to be refused where the sender has moved on since; on pages
 * that tell whose keys they show (`PageDefinition.accountIn`) it may add that person, to the account of the sender's URL alone.
 */
export const PROTOCOL = 1;

/* ---------- page → worker ---------- */

/** How a look at a page ended. `nothing` is a page that says in a known sentence that it has no keys; `unreadable` is not. */
export type ReadOutcome = 'read' | 'nothing' | 'signpost' | 'log' | 'unreadable';

export type FromPage =
  /** The bootstrap script is on a key page: inject the rest. */
  | { readonly type: 'key-page' }
  /**
   * The script on a granted origin asks where it is. Reply: what `tellWhere` writes, once the rest is injected; null on a page that is
   * not read.
   */
  | { readonly type: 'where' }
  /** The page script wants its context: the install's fingerprint key. */
  | { readonly type: 'page-context' }
  /** Inject scripts that come later, in this order; see `docs/architecture.md`. Answered when they are there. */
  | {
      readonly type: 'script';
      readonly names: readonly LaterScript[];
      /** Told by what is shown on that page. */
      readonly page?: string | undefined;
    }
  /** Inject the words of these languages (BCP 47, as page and browser name them), or of all. Answered when they are there. */
  | { readonly type: 'words'; readonly languages: readonly string[] | 'all' }
  /**
   * What the platform prints of dates in these languages (BCP 47, as the platform writes them), in this zone (IANA). Reply:
   * Printed, for each.
   */
  | { readonly type: 'printed'; readonly languages: readonly string[]; readonly zone: string }
  /**
   * Here is what I saw: in `sightings` what is new or reads differently since the last message of this visit, at most 2,000 a
   * message (send more messages for more). `present` holds the ids of every credential on the page now, whether or not it is
   * among the sightings; null: the same as this document told last, and nothing but the sightings is new. `complete`: the whole
   * list shows, for nothing on the page can hide a row, so that what is not in `present` is not on it any more. Reply: PageView
   * of the credentials in `present`, a part where that is null; null where the worker does not know any more what this document
   * told last.
   */
  | {
      readonly type: 'sighted';
      readonly page: string;
      readonly account: AccountId;
      readonly outcome: ReadOutcome;
      readonly complete: boolean;
      readonly present: readonly string[] | null;
      readonly sightings: readonly Sighting[];
      /** When this visit began, epoch ms. Absent where that is not known: then nothing is taken to be undone by it. */
      readonly visit?: number | undefined;
    }
  /** Reply: PageView of the credentials of this page, nothing changed. */
  | { readonly type: 'page-view'; readonly page: string; readonly keys: readonly CredentialKey[] }
  /** Opens this credential in Keyturn's own window; null: the way to exact ages. Nothing else that a page does is acted on. */
  | { readonly type: 'open'; readonly page: string; readonly key: CredentialKey | null }
  /** The card was folded or unfolded: it stays so on this account's pages until something becomes worse. */
  | { readonly type: 'collapse'; readonly page: string; readonly isCollapsed: boolean };

/** What a press in the page asks for. */
export type PageRequest =
  | { readonly type: 'script'; readonly names: readonly ['tab-order'] }
  | Pick<Extract<FromPage, { type: 'open' }>, 'type' | 'key'>
  | Pick<Extract<FromPage, { type: 'collapse' }>, 'type' | 'isCollapsed'>;

export interface PageContext {
  /** 32 bytes, base64: the key of the fingerprints, random, made at install. */
  readonly fingerprintKey: string;
}

/* ---------- worker → page ---------- */

/** Something changed elsewhere (popup, other tab, a new day): ask for your view again. */
export interface ToPage {
  readonly type: 'ledger-changed';
}

/* ---------- worker → panel ---------- */

/** The panel beside the page in that window is to show this key opened. It answers true once it does; others answer nothing. */
export interface ToPanel {
  readonly type: 'show-key';
  readonly key: CredentialKey;
  readonly windowId: number;
}

/* ---------- own pages → worker ---------- */

export type FromOwnPage =
  /** Reply: Overview. `tabId`: the tab the popup stands over, for its status line. */
  | { readonly type: 'overview'; readonly tabId?: number }
  /** Reply: Overview, as above. */
  | { readonly type: 'action'; readonly action: OwnAction; readonly tabId?: number }
  /** The popup as it opens. `tabId` as above. Reply: PopupView. */
  | { readonly type: 'popup'; readonly tabId?: number }
  /** Lines of one of its lists, from this one on, at most 60. Reply: PopupRows. */
  | { readonly type: 'popup-rows'; readonly list: RowList; readonly from: number }
  /** Where its line stands. Reply: Place; null where it is not there. */
  | { readonly type: 'popup-place'; readonly key: CredentialKey }
  /** What the address of the tab's page says. Reply: HerePage. */
  | { readonly type: 'page-here'; readonly tabId: number }
  /** A key as it is shown opened. Reply: OpenedKey; null where it is not there. */
  | { readonly type: 'opened-key'; readonly key: CredentialKey }
  /** The same as `action`. Reply: PopupActed. */
  | { readonly type: 'popup-action'; readonly action: OwnAction; readonly tabId?: number }
  /** Reads the page once that the popup was opened over, in that tab. Reply: Overview. */
  | { readonly type: 'read-once'; readonly tabId: number }
  /** What the person says of what was read there: right, and to be kept from now on, or not. Reply: Overview. */
  | ({ readonly type: 'answer-look'; readonly tabId: number } & LookAnswer)
  /** Takes back what they said of it last, as long as the worker lives that heard it. Reply: Overview. */
  | { readonly type: 'undo-look'; readonly tabId: number }
  /** Reply: Settings. */
  | { readonly type: 'settings' }
  | { readonly type: 'save-settings'; readonly settings: UserSettings }
  /** What there is to say of a word before it is taken; nothing is changed. Reply: WordCheck. */
  | { readonly type: 'check-word'; readonly action: SpokenAction }
  /** The person wants pages to be read. Reply: null. */
  | { readonly type: 'give-consent' }
  /** Keys that are made up, to look around with. Reply: Overview. */
  | { readonly type: 'samples' }
  /** Reply: KeptFingerprints. */
  | { readonly type: 'fingerprints' }
  | AboutFiles
  | AboutTaught
  | { readonly type: 'delete-everything' };

export type OwnAction =
  | { readonly do: 'snooze'; readonly keys: readonly CredentialKey[]; readonly days: number }
  | { readonly do: 'dismiss'; readonly keys: readonly CredentialKey[] }
  | SpokenAction
  /** Takes back what was said: `act` is the id of an act. */
  | { readonly do: 'undo'; readonly key: CredentialKey; readonly act: string }
  | { readonly do: 'unsnooze'; readonly keys: readonly CredentialKey[] }
  /** What was closed is said again. */
  | { readonly do: 'undismiss'; readonly keys: readonly CredentialKey[] }
  | { readonly do: 'forget'; readonly keys: readonly CredentialKey[] }
  /** How far the person is with replacing it: all that they ticked, and all places. `isNoKey`: of a place that is new. */
  | {
      readonly do: 'walk';
      readonly key: CredentialKey;
      readonly what: Walked;
      readonly done: readonly Job[];
      readonly places: readonly Place[];
      readonly isNoKey?: true | undefined;
    }
  /** Takes back that it was forgotten, as long as the worker that did it lives. */
  | { readonly do: 'restore'; readonly key: CredentialKey }
  | { readonly do: 'note'; readonly key: CredentialKey; readonly text: string; readonly isNoKey?: true | undefined }
  /** The user's own names of accounts; an empty one takes a name away. */
  | { readonly do: 'name-accounts'; readonly names: readonly NamedAccount[]; readonly isNoKey?: true | undefined }
  /** A view of the list under a name. */
  | (ViewChange & { readonly do: 'keep-view'; readonly isNoKey?: true | undefined })
  /** The user knows of the entries that were set aside; they stay there, for export. */
  | { readonly do: 'saw-damage' }
  /** A credential whose page could not be read: its identity is in the page's URL, its date the user's word. */
  | {
      readonly do: 'add';
      readonly provider: ProviderId;
      readonly account: AccountId;
      readonly kind: KindId;
      readonly id: string;
      readonly name: string | null;
      readonly day: string;
      readonly zone: string;
      readonly url: string | null;
      readonly isNoKey?: true | undefined;
    };

/** What Keyturn made of the key page in a tab. Lives as long as the tab is on that page. */
export interface TabStatus {
  /** Id of the page definition. */
  readonly page: string;
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly kind: KindId;
  /** Of the one credential that the page is about, from its URL; null on a list. */
  readonly id: string | null;
  /** Origin and path, as they may be kept; null where they may not. */
  readonly url: string | null;
  /** `unreached`: the page was open before, and our scripts could not be put into it. */
  readonly outcome: ReadOutcome | 'unreached';
  readonly found: number;
  /** Epoch ms. */
  readonly at: number;
}

/** What the user may set. Null means "the built-in value". */
export interface UserSettings {
  readonly overall: AgeLimit | null;
  readonly byKind: Readonly<Record<KindId, AgeLimit>>;
  readonly notifications: boolean;
}

export interface Settings {
  readonly user: UserSettings;
  readonly policy: Policy;
  /** For each field of the policy, where its value comes from. */
  readonly origins: Readonly<
    Record<'overall' | 'byKind' | 'notifications' | 'providersOff' | 'off' | 'contact' | 'locked', PolicyOrigin>
  >;
  readonly refused: readonly { readonly field: string; readonly why: string }[];
  /** Those that may have a limit of their own, by provider. */
  readonly kinds: readonly KindId[];
  /** What our windows need of the registry for these, as in `Overview`. */
  readonly known?: string | undefined;
  /** Match patterns of sites that the browser would let Keyturn into, and an administrator does not. */
  readonly unused: readonly string[];
  /** Pages that an administrator has taught. */
  readonly shipped: readonly { readonly name: string; readonly origin: string; readonly isLetIn: boolean }[];
}

/** Every reply: the asked-for value, or why not, as a message id with values. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly values: readonly string[] };
