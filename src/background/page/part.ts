import type { Part } from '../load-part.ts';
import { scopeOf } from '../records.ts';
import { atAddress, type KeyPage, keyOn } from '../sender.ts';

/** What a page may be about: the credentials of its account and kind, those with these ids among them. */
export function partOn(where: KeyPage, ids: readonly string[] = []): Part & { readonly scope: string } {
  const scope = scopeOf(keyOn(where, ''));
  // A key may have been seen before the page told whose it is.
  const base = atAddress(where);
  const bases = base ? [scopeOf(keyOn(base, ''))] : [];
  return {
    scope,
    scopes: [scope, ...bases],
    keys: [where, ...(base ? [base] : [])].flatMap((at) => ids.map((id) => keyOn(at, id))),
  };
}
