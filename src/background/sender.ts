import type { Sender } from '../browser/browser.ts';
import { isToldByAddress } from '../catalogue/addresses.ts';
import { recognise } from '../catalogue/index.ts';
import { keptAccount, keptPlace } from '../catalogue/kept-place.ts';
import type { PageDefinition } from '../catalogue/schema.ts';
import { addressPartOf, isAccountAt, labelIn } from '../catalogue/told-account.ts';
import { type AccountId, type CredentialKey, credentialKey, type ProviderId } from '../core/credential.ts';
import { decoded } from '../core/key-material/kept-id.ts';
import { keptUrl, ownerOf } from './gate.ts';

/** The key page that a message came from, as the browser says; nothing here is taken from the message. */
export interface KeyPage {
  readonly provider: ProviderId;
  readonly origin: string;
  /** What the address tells; see `asTold`. */
  readonly account: AccountId;
  readonly page: PageDefinition;
  /** Of the one credential that the page is about; null on lists. */
  readonly id: string | null;
  /** Origin and path, as they may be kept; null where they may not. */
  readonly url: string | null;
  readonly tabId: number;
  /** Of the document, as long as it lives; single-page navigation keeps it. */
  readonly documentId: string;
  readonly incognito: boolean;
}

const LONGEST_ADDRESS = 2_000;
const OWN_PAGES = ['/popup.html', '/panel.html', '/options.html'];

/**
 * True for a message from one of our own windows. Says no when
 * - the sender is another extension, or has no id or address;
 * - its address is not one of our pages (a web page, a content script's page, a file of ours that is no window);
 * - the browser names an origin and it is not ours;
 * - it is a frame inside another document.
 */
export function isOwnWindow(sender: Sender, own: { id: string; root: string }): boolean {
  const url = parse(sender.url);
  const root = new URL(own.root);
  if (sender.id !== own.id || !url) return false;
  if (url.protocol !== root.protocol || url.host !== root.host || !OWN_PAGES.includes(url.pathname)) return false;
  // `origin` of an extension's URL is "null" in some engines: scheme and host say the same.
  if (sender.origin !== undefined && sender.origin !== `${root.protocol}//${root.host}`) return false;
  return (sender.frameId ?? 0) === 0;
}

/**
 * The key page that a message came from, or null. Says no when
 * - the sender is another extension, or has no id;
 * - it is in no tab, or in a frame of one, or the browser does not name its document;
 * - the tab's address is not known to us, which it is only for hosts that the user has granted;
 * - the document was loaded from another origin than the tab shows: it is being left;
 * - the address is no page of the catalogue, is longer than any that we keep, or names an account or id that is a piece of a key.
 *
 * The tab's address counts, not the document's: after single-page navigation `sender.url` still names the address that
 * was loaded first, in Chrome and Firefox alike.
 */
export function keyPageOf(sender: Sender, own: { id: string }): KeyPage | null {
  const { tab, frameId, documentId } = sender;
  if (sender.id !== own.id || tab?.id === undefined || frameId !== 0 || !documentId) return null;
  const url = parse(tab.url);
  if (!url || parse(sender.url)?.origin !== url.origin) return null;
  if (sender.origin !== undefined && sender.origin !== url.origin) return null;
  const page = url.href.length <= LONGEST_ADDRESS ? recognise(url) : null;
  if (!page) return null;
  const owner = ownerOf(page.page.provider);
  const found = keptPlace(page, owner);
  if (!found) return null;
  return {
    provider: found.page.provider,
    origin: url.origin,
    account: found.account,
    page: found.page,
    id: found.id,
    url: keptUrl(url, owner),
    tabId: tab.id,
    documentId,
    incognito: tab.incognito === true,
  };
}

/**
 * True when a credential may be spoken of from that page. Says no when the key names another provider, account or kind
 * than the page's, or on a page about one credential, another id.
 */
export function mayTouch(page: KeyPage, key: CredentialKey): boolean {
  return key === keyOn(page, page.id ?? decoded(key.split(' ').at(-1) ?? ''));
}

/** The key of the credential with that id on that page. */
export function keyOn({ provider, page, account }: KeyPage, id: string): CredentialKey {
  return credentialKey({ provider, kind: page.kind, account, id });
}

/**
 * The page as one about the account that a message of it told, where such a page tells whose keys it shows: somebody's at the
 * sender's address, and nowhere else. Null where it is another address's, or none that may be kept.
 */
export function asTold(where: KeyPage, told: AccountId): KeyPage | null {
  const { page, account } = where;
  const isThere = isAccountAt(page, account, told) && keptAccount(told, ownerOf(page.provider)) === told;
  return isThere ? { ...where, account: told } : null;
}

/** The same page where it does not tell whose keys it shows; null where it does not. */
export function atAddress(where: KeyPage): KeyPage | null {
  return labelIn(where.account) === null ? null : { ...where, account: addressPartOf(where.account) };
}

/** The account that a key names. */
export function accountIn(key: CredentialKey): AccountId {
  return decoded(key.split(' ')[2] ?? '');
}

/** False where the list may be another person's: who is signed in is told neither by the address nor by the page. */
export function isAccountTold({ page, account }: KeyPage): boolean {
  return isToldByAddress(page) || labelIn(account) !== null;
}

function parse(url = ''): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
