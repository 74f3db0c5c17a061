import type { KindId, ProviderId } from '../core/credential.ts';
import type { Kind, Source } from '../core/lifecycle.ts';
import type { Layout } from '../core/taught/layout.ts';

/**
 * What the reader may look for on a page.
 * `list` rows of credentials · `detail` one credential, its secret and dates · `identity` one credential's page without
 * its secret or dates (only name and id may be read) · `log` calls and events: nothing may be read ·
 * `signpost` a page that leads elsewhere: nothing to read is normal.
 */
export type PageRole = 'list' | 'detail' | 'identity' | 'log' | 'signpost';

export interface PageDefinition {
  /** Unique over all providers, e.g. `hubspot/service-keys`. */
  readonly id: string;
  readonly provider: ProviderId;
  /** Under which what stands on the page is kept: its kind, or the family of the kinds that may stand there. */
  readonly kind: KindId;
  /** Of that family, those that may stand on this page; absent: it is no family. */
  readonly kinds?: readonly KindId[];
  /** What tells of which of them a row is, besides how its secret begins. */
  readonly kindIs?: readonly KindRule[];
  readonly role: PageRole;
  /** Full path, with the named groups `account` (where the path tells it) and, on pages of one credential, `id`. */
  readonly path: RegExp;
  /**
   * How the account is told, where it is not by the path. Under `unknown`, and under `page` while the page does not tell it, nothing
   * is known to be gone.
   */
  readonly account?: 'host' | 'page' | 'unknown';
  /** Under `page`: what says who is signed in, or whose keys these are, by its text or an attribute. */
  readonly accountIn?: { readonly selector: string; readonly attribute?: string };
  /** It shows the keys of whoever is signed in alone, though its address names an organisation: nothing is known to be gone. */
  readonly personal?: true;
  /** Only on these of the provider's hosts; absent: on all. */
  readonly hosts?: readonly string[];
  /** Parameters that the query has to have, where these alone tell pages apart. */
  readonly query?: Readonly<Record<string, string>>;
  /** What follows `#`, as a path, where this alone tells pages apart. */
  readonly fragment?: RegExp;
  /** Links on a list that lead to a credential's own page: full path with group `id` (and `account`). */
  readonly link?: RegExp;
  /** What tells the rows of a list apart where none of them links to a credential's own page. */
  readonly rowId?: RowIdentity;
  /** Where rows and their fields stand; tried first. Where a hint finds nothing, the page is read by its shape. */
  readonly hints?: PageHints;
  /** Where a person has said that rows and their fields stand: read so, or not at all. */
  readonly layout?: Layout;
  /** What the page's own labels and headers say, where the words are not general ones: tried before those. */
  readonly labels?: readonly { readonly label: RegExp; readonly meaning: FieldMeaning }[];
  /**
   * Whose date a creation on this page is. `holder`: that of the app or entry which holds the secret. A rotation gives it a
   * new secret and may leave that date: the secret is no older, and may be younger.
   */
  readonly createdIs?: 'holder';
  /** True where each account has only one credential of the kind. */
  readonly single?: boolean;
}

/**
 * What tells that a row of a list, or the one key of a page, is of a kind. `column` what stands in a column, both by their whole texts ·
 * `heading` the nearest heading above it · `selector` something that it is or holds.
 */
export type KindRule = { readonly kind: KindId } & (
  | { readonly by: 'column'; readonly column: RegExp; readonly text: RegExp }
  | { readonly by: 'heading'; readonly text: RegExp }
  | { readonly by: 'selector'; readonly selector: string }
);

/** Kinds that may stand on one page, where it does not always tell which is which. */
export interface Family {
  readonly id: KindId;
  readonly kinds: readonly KindId[];
}

/**
 * How far a provider is known. `recognised` its pages are told by their address · `modelled` read right on pages of ours ·
 * `proven` read right on pages of the real product.
 */
export type Tier = 'recognised' | 'modelled' | 'proven';

/** Where a product that anybody can install stands: an origin, and the path below which all its pages are ('' or `/git`). */
export interface Instance {
  readonly provider: ProviderId;
  readonly origin: string;
  readonly basePath: string;
}

/** Where a person has had Keyturn read. */
export interface LetIn extends Instance {
  /** They have let it in there for good: the browser's access may have been taken away since. */
  readonly isAlways: boolean;
  /** Ids of the page definitions whose reading they have found right there. */
  readonly pages: readonly string[];
}

/** What tells which page of a provider an address is. */
export interface Site {
  readonly hosts: readonly string[];
  readonly pages: readonly PageDefinition[];
}

/**
 * CSS selectors of parts of a list; `scripts/catalogue/hint-rules.mjs` says which kinds of selectors may be used. `row` finds every
 * row, and nothing but rows: what it finds is a credential even where it shows no date and no secret. `name` and `id` find
 * one element in a row; a row in which they find several that differ has no name, or no id. The others find dates, which count
 * in place of what shape tells.
 */
export interface PageHints extends Readonly<Partial<Record<DateHint, string>>> {
  readonly row?: string;
  readonly name?: string;
  readonly id?: string;
}

export type DateHint = 'created' | 'expires' | 'lastUsed';

/**
 * Where a row of a list carries its id. `attribute` of the row or of something in it · `cell` a cell that holds nothing else ·
 * `name` the row's name, where the provider allows no two of one name. The pattern matches all of it; its group `id`, if it
 * has one, is the id.
 */
export type RowIdentity =
  | {
      readonly from: 'attribute';
      readonly name: string;
      /** Of elements that this selector finds alone. */
      readonly on?: string;
      readonly pattern: RegExp;
    }
  | { readonly from: 'cell'; readonly pattern: RegExp }
  | { readonly from: 'name'; readonly pattern: RegExp };

/** How a secret looks. `pattern` matches a whole secret and has the named group `body`: what follows the public prefix. */
export interface TokenShape {
  readonly kind: readonly KindId[];
  readonly pattern: RegExp;
  /** The same with the masked characters as `*` (every usual mask character is read as `*`). */
  readonly masked: RegExp;
  /** How many leading (`p`) and trailing (`s`) body characters the provider leaves visible when masked. */
  readonly shows: { readonly p: number; readonly s: number };
  /** Bits of entropy in one visible character, for the length of the fingerprint. */
  readonly bitsPerCharacter: number;
}

/** Meaning of a column or label, as far as the reader needs to know. */
export type FieldMeaning = 'created' | 'rotated' | 'expires' | 'last-used' | 'changed' | 'name' | 'id' | 'other-date';

/** What a reader of pages needs to know of a provider. */
export interface ReadableProvider {
  readonly id: ProviderId;
  /** `example.org`, `*.example.org`, both by https at the usual port; or an origin: `http://keys.example:8080`. */
  readonly hosts: readonly string[];
  /** Nothing of this provider is older (epoch ms). */
  readonly since: number;
  readonly tokens: readonly TokenShape[];
  /** The kinds that are younger than the provider, at least. */
  readonly kinds: readonly Pick<Kind, 'id' | 'introduced'>[];
}

export interface Provider extends ReadableProvider {
  readonly name: string;
  readonly tier: Tier;
  /** It may stand at any host, too. */
  readonly selfHosted?: true;
  readonly pages: readonly PageDefinition[];
  readonly kinds: readonly Kind[];
  readonly families?: readonly Family[];
  /** Events of the account's own activity log, by type. */
  readonly logEvents: readonly LogEventRule[];
  /** Paths of its app that name an account in the group `account`, whatever page they lead to. */
  readonly accountPath?: RegExp;
  /** Days that the log shows before a person widens it. */
  readonly logOpensWithDays?: number;
  /** Where a person gets that log. */
  readonly logSource: Source | null;
  /** In the order in which they are offered. */
  readonly entrances: readonly Entrance[];
}

/** A provider's own short address of a page with keys: it leads to the account that the user is signed in to. */
export interface Entrance {
  readonly provider: ProviderId;
  readonly kind: KindId;
  readonly url: string;
  readonly source: Source;
}

export interface LogEventRule {
  readonly type: string;
  readonly kind: KindId;
  readonly effect: 'created' | 'rotated' | 'deactivated' | 'none';
}
