import type { CredentialView } from '../protocol/messages.ts';
import { accountNameOf, credentialName } from './grouping.ts';
import { kindName } from './kind-name.ts';
import { shownId } from './shown-id.ts';

export type Named = Pick<CredentialView, 'key' | 'provider' | 'kind' | 'account' | 'id' | 'name' | 'accountName'>;

/**
 * The name of a credential, and, where others have the same, what tells it from each of them: its kind, its account, its id.
 * "Sync" · "Sync (HubSpot account 12345678)" · "Sync (Service key · 4711)".
 */
export function distinctName(view: Named, all: readonly Named[]): string {
  const name = credentialName(view);
  const others = alikeIn(all, view).filter(({ key }) => key !== view.key);
  if (others.length === 0) return name;
  const isOfKind = ({ kind }: Named) => kind === view.kind;
  const isOfAccount = ({ account, provider }: Named) => account === view.account && provider === view.provider;
  const needsId = others.some((one) => isOfKind(one) && isOfAccount(one)) && view.id !== 'only';
  const parts = [
    others.some((one) => !isOfKind(one)) ? kindName(view.kind) : null,
    others.some((one) => !isOfAccount(one)) ? accountNameOf(view) : null,
    needsId ? shownId(view.id) : null,
  ].filter((part) => part !== null && part !== name);
  return parts.length === 0 ? name : `${name} (${parts.join(' · ')})`;
}

/** Those that are called like it, itself among them. */
export function alikeIn(all: readonly Named[], view: Named): readonly Named[] {
  return byName(all).get(plain(credentialName(view))) ?? [];
}

/** Names that differ in capitals or spaces only are taken for one another. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLocaleLowerCase();
}

/** A list of thousands is gone through once, not once for each of its names. */
const known = new WeakMap<readonly Named[], Map<string, Named[]>>();

function byName(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const before = known.get(all);
  if (before) return before;
  const names = new Map<string, Named[]>();
  for (const one of all) {
    const name = plain(credentialName(one));
    const alike = names.get(name);
    if (alike) alike.push(one);
    else names.set(name, [one]);
  }
  known.set(all, names);
  return names;
}
