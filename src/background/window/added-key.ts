import { keptUnder } from '../../catalogue/kept-kind.ts';
import { keptIds } from '../../catalogue/kept-place.ts';
import { type CredentialKey, credentialKey } from '../../core/credential.ts';
import type { OwnAction } from '../../protocol/messages.ts';
import { ownerOf } from '../gate.ts';

/** Under which key a credential is kept that a person adds; null where its ids may not be kept. */
export function addedKey(wish: Extract<OwnAction, { do: 'add' }>): CredentialKey | null {
  const named = keptIds(wish, ownerOf(wish.provider));
  return named && credentialKey({ ...named, kind: keptUnder(named.kind) });
}
