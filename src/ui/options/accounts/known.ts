import { locale } from '../../../browser/i18n.ts';
import { type AccountNames, accountRef, type NamedAccount } from '../../../core/accounts/names.ts';
import type { CredentialView } from '../../../protocol/messages.ts';

/** An account with keys here, its name (empty: none), and how many keys. */
export interface KnownAccount extends NamedAccount {
  readonly keys: number;
}

/** Every account with keys, by name and then by number. */
export function knownAccounts(credentials: readonly CredentialView[]): KnownAccount[] {
  const found = new Map<string, KnownAccount>();
  for (const view of credentials) {
    const { provider, account, accountName: name = '' } = view;
    const keys = (found.get(accountRef(view))?.keys ?? 0) + 1;
    found.set(accountRef(view), { provider, account, name, keys });
  }
  const { compare } = new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' });
  const unnamedLast = (a: KnownAccount, b: KnownAccount) => Number(a.name === '') - Number(b.name === '');
  return [...found.values()].sort(
    (a, b) => unnamedLast(a, b) || compare(a.name, b.name) || compare(a.account, b.account),
  );
}

export function namesOf(accounts: readonly KnownAccount[]): AccountNames {
  return Object.fromEntries(accounts.filter(({ name }) => name !== '').map((one) => [accountRef(one), one.name]));
}
