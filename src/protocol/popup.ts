import type { AccountId, CredentialKey, ProviderId } from '../core/credential.ts';
import type { Presence } from '../core/ledger/state.ts';
import type { Verdict } from '../core/verdict/index.ts';
import type { Bar } from './bar-shape.ts';
import type { CredentialView, Notice, Overview, PageHere, TabStatus } from './messages.ts';

/**
 * What the popup shows, written out by the worker: so that the popup opens with neither catalogue nor phrases, and gets no more
 * lines than it draws.
 */
export interface PopupView {
  /** How many keys there are, hidden ones included. */
  readonly total: number;
  readonly headline: string;
  readonly notices: readonly Notice[];
  /** Null where there are no keys. */
  readonly next: NextCard | null;
  readonly tab: PopupTab | null;
  /** What the page under it is, where no keys are read there; more of it tells `page-here`. */
  readonly here: PageHere['what'] | null;
  /** With many keys those that nobody asked for are put away behind lines. */
  readonly folds: boolean;
  /** That of the page under the popup first, then as the worst key of each stands. */
  readonly accounts: readonly AccountHead[];
  /** The headline of all accounts but the first. */
  readonly others: string;
  /** How many a person asked to be quiet about. */
  readonly hidden: number;
  /** Where a first key may be found; empty where there is one. */
  readonly entrances: readonly FirstPage[];
}

/** Where a first key may be found, by its kind. */
export interface FirstPage {
  readonly name: string;
  readonly url: string;
}

/** An account with its keys, but for hidden ones. */
export interface AccountHead {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly name: string;
  readonly headline: string;
  /** Of its worst key. */
  readonly severity: Verdict['severity'];
  /** What holds for several of its keys. */
  readonly notes: readonly string[];
  readonly pressing: number;
  readonly inOrder: number;
  /** The first lines of what is open at first: all of them where `folds` is false. */
  readonly first: readonly PopupRow[];
}

/** One key in one line. */
export interface PopupRow {
  readonly key: CredentialKey;
  readonly name: string;
  /** The name of its account. */
  readonly account: string;
  /** Of its kind. */
  readonly kind: string;
  readonly level: Verdict['level'];
  readonly severity: Verdict['severity'];
  readonly presence: Presence['state'];
  readonly isOver: boolean;
  readonly fact: string;
  readonly tooltip: string;
  readonly bar: Bar | null;
  /** The label of its one button; null where there is nothing to do. */
  readonly label: string | null;
  readonly opens: RowOpens | null;
  /** Its own page, where the catalogue knows that. */
  readonly url: string | null;
  /** Until when it is hidden, epoch ms; null where it is not. */
  readonly snoozedUntil: number | null;
}

/** What the one button of a line does: opens what to do step by step, the key's own page, or a form of the key. */
export type RowOpens = 'steps' | 'page' | { readonly form: string };

/** What comes first of all that there is something to do or to answer about. */
export interface NextCard extends Pick<Verdict, 'level' | 'severity'> {
  readonly title: string;
  readonly body: string | null;
  readonly progress: string | null;
  /** Null where there is nothing to do. */
  readonly key: Asked | null;
  /** The label of the button that opens the key; null where none does. */
  readonly go: string | null;
  /** The key's own page; null where none is offered. */
  readonly page: string | null;
  /** Whether opening that page is the first thing to do. */
  readonly isPageFirst: boolean;
  /** The account's log may tell. */
  readonly asksLog: boolean;
}

/** Where the line of a key stands. */
export interface Place {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly part: 'pressing' | 'in-order' | 'hidden';
}

/** A key to be shown opened, and which of its forms with it; null: none. */
export interface Asked extends Place {
  readonly key: CredentialKey;
  readonly form: string | null;
}

export interface PopupTab {
  readonly status: TabStatus;
  /** Which page, in words. */
  readonly page: string;
  /** What became of it; empty where it could not be read. */
  readonly line: string;
}

/** One of the lists of the popup. */
export type RowList =
  | { readonly of: 'account'; readonly provider: ProviderId; readonly account: AccountId; readonly part: AccountPart }
  | { readonly of: 'hidden' }
  /** By account; that of the page under the popup first. */
  | { readonly of: 'found'; readonly query: string; readonly here: Pick<AccountHead, 'provider' | 'account'> | null };
export type AccountPart = 'pressing' | 'in-order' | 'all';

export interface PopupRows {
  readonly rows: readonly PopupRow[];
  /** How many the list has. */
  readonly total: number;
}

/** What is known of the page under the popup. */
export interface HerePage {
  readonly here: PageHere | null;
  /** See `Overview`. */
  readonly known?: string | undefined;
}

/** A key as it is shown opened, with those that have the same name. */
export interface OpenedKey {
  /** See `Overview`. */
  readonly known?: string | undefined;
  readonly view: CredentialView;
  readonly alike: readonly Pick<
    CredentialView,
    'key' | 'provider' | 'kind' | 'account' | 'id' | 'name' | 'accountName'
  >[];
}

/** One that an action was about, as it is afterwards. */
export interface Touched {
  readonly view: CredentialView;
  readonly row: PopupRow;
  readonly place: Place;
}

/** What there is after an action. Of what it was about and is not there any more, nothing is told. */
export interface PopupActed extends Pick<Overview, 'now'> {
  readonly popup: PopupView;
  readonly touched: readonly Touched[];
}
