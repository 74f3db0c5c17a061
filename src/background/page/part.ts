import type { Part } from '../load-part.ts';
import { scopeOf } from '../records.ts';
import { type KeyPage, keyOn } from '../sender.ts';

/** What a page may be about: the credentials of its account and kind, those with these ids among them. */
export function partOn(where: KeyPage, ids: readonly string[] = []): Part & { readonly scope: string } {
  const scope = scopeOf(keyOn(where, ''));
  return { scope, scopes: [scope], keys: ids.map((id) => keyOn(where, id)) };
}
