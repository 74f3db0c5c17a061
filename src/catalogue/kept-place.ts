import type { AccountId, ProviderId } from '../core/credential.ts';
import { keyMaterialIn } from '../core/key-material/index.ts';
import { decoded, type IdPlace, keptId } from '../core/key-material/kept-id.ts';
import { ownShapes } from './own-shapes.ts';
import type { Recognised } from './pages.ts';
import type { TokenShape } from './schema.ts';

/** Whose keys: enough of a provider to tell its ids from its secrets. */
export interface Owner {
  readonly id: ProviderId;
  readonly tokens: readonly TokenShape[];
}

/** Where the ids of an account's credentials stand; `account` as it is kept. */
export function idPlace({ id, tokens }: Owner, account: AccountId): IdPlace {
  return { of: `${id} ${account}`, own: ownShapes(tokens) };
}

/** The id of an account, as it may be kept; see `keptId`. */
export function keptAccount(account: AccountId, { id, tokens }: Owner): AccountId | null {
  return keptId(account, { of: id, own: ownShapes(tokens) });
}

/** A recognised page with its ids as they may be kept; null where one is a piece of a key. */
export function keptPlace(where: Recognised, owner: Owner): Recognised | null {
  const account = keptAccount(where.account, owner);
  if (account === null) return null;
  const id = keptId(where.id, idPlace(owner, account));
  return where.id !== null && id === null ? null : { ...where, account, id };
}

/**
 * What names a credential in a file or a form, as it is kept. Null where a vendor's key stands in place of an id: there a
 * person has put it, and is told.
 */
export function keptIds<T extends { readonly account: AccountId; readonly id: string }>(
  named: T,
  owner: Owner,
): T | null {
  if ([named.account, named.id].some((id) => keyMaterialIn(decoded(id)) === 'known')) return null;
  const account = keptAccount(named.account, owner);
  if (account === null) return null;
  const id = keptId(named.id, idPlace(owner, account));
  return id === null ? null : { ...named, account, id };
}
