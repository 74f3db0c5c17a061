import type { AccountId, KindId } from '../credential.ts';

/** What the catalogue knows of addresses: which path leads to which kind, account and id. */
export interface LogPage {
  readonly kind: KindId;
  readonly path: RegExp;
  readonly link?: RegExp;
}

export interface Place {
  readonly kind: KindId;
  readonly account: AccountId;
  readonly id: string | null;
}

/** Where the addresses in a row lead. */
export interface Leads {
  readonly places: readonly Place[];
  /** Every account that they name, whether they lead to keys or not. */
  readonly accounts: ReadonlySet<AccountId>;
}

export interface AddressBook {
  readonly pages: readonly LogPage[];
  readonly hosts: readonly string[];
  /** Paths of the provider that name an account in the group `account`, whatever page they lead to. */
  readonly accountPath?: RegExp;
}

const LONGEST = 2_000;
/** Scheme, authority and path; the query and the fragment tell nothing. */
const ADDRESS = /^(?:https?:\/\/|\/\/)?([^/?#\s\\]+)(\/[^?#\s\\]*)?(?:[?#].*)?$/i;

export function leadsOf(cells: Iterable<string>, book: AddressBook): Leads {
  const places: Place[] = [];
  const accounts = new Set<AccountId>();
  for (const cell of cells) {
    const path = pathOf(cell, book.hosts);
    if (path === null) continue;
    const here = placesAt(path, book.pages);
    places.push(...here);
    const account = book.accountPath?.exec(path)?.groups?.account;
    for (const one of account ? [account] : here.map((place) => place.account)) accounts.add(one);
  }
  return { places, accounts };
}

/**
 * The path of an address on one of the hosts, with or without scheme, `www.` and port, as the provider's own samples print
 * them; or of one without host. Null for a foreign host, and for what is no address.
 */
export function pathOf(cell: string, hosts: readonly string[]): string | null {
  if (!cell.includes('/') || cell.length > LONGEST) return null;
  if (/^\/(?!\/)/.test(cell)) return cell.replace(/[?#].*$/s, '');
  const [, authority = '', path = '/'] = ADDRESS.exec(cell) ?? [];
  const host = authority.replace(/:\d{1,5}$/, '').toLowerCase();
  if (hosts.some((one) => host === one || host === `www.${one}`)) return path;
  // A path that was cut from its host has words at its head, with no dot in them.
  return /^[a-z][a-z-]*\/[^:?#\s\\]*$/i.test(cell) ? `/${cell}` : null;
}

function placesAt(path: string, pages: readonly LogPage[]): Place[] {
  return pages.flatMap((page) => {
    const groups = (page.path.exec(path) ?? page.link?.exec(path))?.groups;
    return groups?.account ? [{ kind: page.kind, account: groups.account, id: groups.id ?? null }] : [];
  });
}
