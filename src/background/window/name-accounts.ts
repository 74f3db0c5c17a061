import { accountRef, withNames } from '../../core/accounts/names.ts';
import type { OwnAction } from '../../protocol/messages.ts';
import type { Draft } from '../draft.ts';
import { typedText } from '../gate.ts';
import { Refusal } from '../refusal.ts';

/** Keeps the names that the user gives to accounts with keys, all of them or, throwing a `Refusal`, none. */
export function nameAccounts(draft: Draft, wish: Extract<OwnAction, { do: 'name-accounts' }>): void {
  const names = draft.get('accounts');
  const known = new Set(draft.records().map(accountRef));
  for (const { provider, account, name } of wish.names) {
    // A name may be taken from an account of which no key is left.
    const isThere = known.has(accountRef({ provider, account })) || name === '';
    if (!isThere) throw new Refusal('error_refused');
    typedText(name, provider, wish.isNoKey);
  }
  draft.set('accounts', withNames(names, wish.names));
}
