import { type AccountId, LONGEST_ACCOUNT } from '../core/credential.ts';
import type { PageDefinition } from './schema.ts';

/**
 * Accounts that the page tells. An address may tell no more than where a product stands, and whoever is signed in there has keys of
 * their own: `keys.example##ana`, or `-##ana` where the address tells nothing. No account of an address has this mark in it.
 */
const MARK = '##';
/** What people sign in with: letters and digits, and what may stand between them. */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._@+ -]{0,62}[\p{L}\p{M}\p{N}])?$/u;

/** An account of an address, and who is signed in there, as a page says; null where that is none, or too long to be kept. */
export function accountOf(base: AccountId, label: string | null | undefined): AccountId | null {
  const shown = label?.trim().normalize('NFC') ?? '';
  if (!LABEL.test(shown)) return null;
  const account = base + MARK + encodeURIComponent(shown);
  return account.length <= LONGEST_ACCOUNT ? account : null;
}

/** What the address alone tells of an account. */
export const addressPartOf = (account: AccountId): AccountId => account.split(MARK)[0] ?? account;

/** Who is signed in, where the page has told it; null also of what no page tells, as a file may bring it. */
export function labelIn(account: AccountId): string | null {
  const label = account.split(MARK)[1];
  try {
    return label === undefined ? null : decodeURIComponent(label);
  } catch {
    return null;
  }
}

/** Whether an account that was told on a page may be the one at its address: that one, or somebody's there. */
export function isAccountAt(
  { account: how }: Pick<PageDefinition, 'account'>,
  atAddress: AccountId,
  told: AccountId,
): boolean {
  if (told === atAddress) return true;
  return how === 'page' && told === accountOf(atAddress, labelIn(told));
}
