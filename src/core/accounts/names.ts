import type { AccountId, ProviderId } from '../credential.ts';
import { cleanText } from '../text.ts';

/** The names that a person gave to accounts, by `accountRef`. */
export type AccountNames = Readonly<Record<string, string>>;

/** A name for an account; empty: none any more. */
export interface NamedAccount {
  readonly provider: ProviderId;
  readonly account: AccountId;
  readonly name: string;
}

/** Graphemes of a name. */
export const LONGEST_NAME = 80;
/** Far more than anybody has. */
export const MOST_NAMES = 5_000;

export function accountRef({ provider, account }: Pick<NamedAccount, 'provider' | 'account'>): string {
  return `${provider} ${account}`;
}

/** The names after these were given, each fit to be shown on one line. */
export function withNames(names: AccountNames, given: readonly NamedAccount[]): AccountNames {
  const all = new Map(Object.entries(names));
  for (const one of given) {
    const name = cleanText(one.name, LONGEST_NAME);
    if (name === null) all.delete(accountRef(one));
    else all.set(accountRef(one), name);
  }
  return Object.fromEntries([...all].slice(0, MOST_NAMES));
}
