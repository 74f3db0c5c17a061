import type { CredentialKey, KindId, ProviderId, Sighting } from '../core/credential.ts';
import type { CredentialState } from '../core/ledger/state.ts';
import type { Policy } from '../core/policy.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import type { SavedView } from '../core/saved-views/schema.ts';
import type { CalendarDay } from '../core/time/calendar-day.ts';
import type { Verdict } from '../core/verdict/index.ts';
import type { WalkState } from '../core/walk/state.ts';
import type { ReadOutcome, TabStatus } from './messages.ts';
import type { Said } from './said.ts';

/**
 * A credential as it is shown: what is known of it, picked field by field, and its verdict. No fingerprint is among it. Times
 * are epoch ms.
 */
export interface CredentialView
  extends Pick<CredentialRecord, 'key' | 'provider' | 'kind' | 'account' | 'id' | 'name' | 'url'>,
    Pick<
      CredentialState,
      'birth' | 'expires' | 'lastUsed' | 'overlap' | 'rotations' | 'presence' | 'owner' | 'firstSeen' | 'lastLook'
    > {
  /** The user's own name of its account; absent where there is none, and in what pages get to see. */
  readonly accountName?: string | undefined;
  /** The user's own words. */
  readonly note: string;
  /** What the user said of it, the last word first. */
  readonly said: readonly Said[];
  readonly verdict: Verdict;
  /** How far the person is with replacing it; null where nothing was kept of that. */
  readonly walk: WalkState | null;
  /** Until when the user asked for quiet; null where that does not hold (any more). */
  readonly snoozedUntil: number | null;
  /** The user closed the card, and nothing is new since. */
  readonly isDismissed: boolean;
}

/** What a provider's page gets to see of a credential: what its chip shows, written out, and no more. */
export interface ChipOnPage extends Pick<CredentialView, 'key' | 'name'>, Pick<Verdict, 'level' | 'severity'> {
  /** The level, in words; empty where the fact says it. */
  readonly words: string;
  /** The age, or the time left: whichever counts. Empty where neither does. */
  readonly fact: string;
  /** All that it stands for, for a screen reader. */
  readonly label: string;
}

/** What the card of a page shows, written out. */
export interface CardOnPage extends Pick<Verdict, 'level' | 'severity'> {
  readonly title: string;
  readonly body: readonly string[];
  readonly contact: string | null;
  /** What the pill says that the card folds into. */
  readonly pill: string;
  /** The credential that its one button leads to; null: to where ages are found in the account's log. */
  readonly opens: CredentialKey | null;
  readonly button: string;
  /** The provider's own page that helps most. */
  readonly link: { readonly action: 'migrate' | 'read'; readonly text: string; readonly url: string } | null;
}

/** What the page shows. */
export interface PageView {
  /** One for each credential, most urgent first. */
  readonly chips: readonly ChipOnPage[];
  /** Null where there is nothing to say. */
  readonly card: CardOnPage | null;
  /** The card was folded on this account's pages, and nothing has become worse since. */
  readonly isCollapsed: boolean;
  /** Only the chips that may have changed are there: the others stay as they are. */
  readonly isPart?: true;
}

/** What was read of the keys on a page, before any of it is kept. */
export interface SeenOnPage {
  /** Of what is shown here: goes back with the person's answer. */
  readonly name: string;
  readonly outcome: ReadOutcome;
  readonly found: number;
  /** At most 20 of them. */
  readonly keys: readonly Pick<Sighting, 'id' | 'name' | 'created' | 'expires' | 'lastUsed'>[];
}

/**
 * What the address of a tab's page says. `page`: one with keys of a provider whose hosts are not asked for at install, told by its
 * `host`, or where anybody can install the product, by its `path` alone · `read`: of a provider whose pages Keyturn reads · `off`: switched
 * off by an administrator · `unencrypted`: by http, and not in a network of one's own: nothing is read there · `unknown`.
 */
export type PageHere =
  | {
      readonly what: 'page';
      readonly how: 'host' | 'path';
      readonly provider: ProviderId;
      /** Id of the page definition. */
      readonly page: string;
      readonly kinds: readonly KindId[];
      readonly origin: string;
      /** Below which all pages of the product are, where it is told by the path; else null. */
      readonly basePath: string | null;
      /** Keyturn reads it always; it did, and the browser's access was taken away; or nobody has let it in. */
      readonly access: 'granted' | 'taken-away' | 'none';
      /** False where no keys stand on it: it leads to them, or tells of their use. */
      readonly isReadable: boolean;
      /** What a look at it told, to be found right or wrong by the person; null where nothing was looked at, or nothing is asked. */
      readonly seen: SeenOnPage | null;
      /** What a key is kept under that is added there by hand; null where its id is nothing that a person could tell. */
      readonly byHand: {
        readonly account: string;
        /** Null: its name is all that tells it. */
        readonly id: string | null;
        /** Of the page, as it may be kept; null where it may not. */
        readonly url: string | null;
      } | null;
    }
  | { readonly what: 'read' | 'unknown' | 'off' | 'unencrypted'; readonly origin: string };

/** What our own windows show. */
export interface Overview {
  /** Most urgent first. */
  readonly credentials: readonly CredentialView[];
  readonly tab: TabStatus | null;
  /** Null where the browser does not tell the tab's address, and where no tab is asked about; absent: the same. */
  readonly here?: PageHere | null | undefined;
  readonly policy: Policy;
  /**
   * What our windows need of the registry for it (`SentCatalogue`), as `catalogue/portable.ts` writes it; absent: nothing.
   */
  readonly known?: string | undefined;
  /** Things the user must know about the ledger itself: message ids with values. */
  readonly notices: readonly Notice[];
  /** Views of the list that a person gave names to, in the order of those. */
  readonly saved: readonly SavedView[];
  /** True where an import has changed something and can be taken back. */
  readonly canUndoImport: boolean;
  /** Epoch ms by the worker's clock: when the verdicts were given. */
  readonly now: number;
  /** What day that was where the person is. */
  readonly today: CalendarDay;
}

export interface Notice {
  readonly code:
    | 'no-consent'
    | 'no-access'
    | 'storage-full'
    | 'damaged-records'
    | 'newer-data'
    | 'clock-moved'
    | 'bad-policy';
  readonly values: readonly string[];
  /** Of `no-access`: those to be allowed besides the manifest's. */
  readonly origins?: readonly string[] | undefined;
}

/** `shown`: the name of what the person was shown; absent: whatever is held. */
export interface LookAnswer {
  readonly isRight: boolean;
  readonly shown?: string | undefined;
}
