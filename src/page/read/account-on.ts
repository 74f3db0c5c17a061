import type { Recognised } from '../../catalogue/pages.ts';
import { accountOf, addressPartOf } from '../../catalogue/told-account.ts';
import type { AccountId } from '../../core/credential.ts';
import { attr, elementsIn } from './dom/nodes.ts';

const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;

/**
 * Whose keys a page shows, as it says at the one place for that; the account of its address where it says nobody, or several, or what
 * is no name. `isName`: whether that account may leave the page as it is.
 */
export function accountOn(
  { account, page: { accountIn } }: Recognised,
  isName: (account: AccountId) => boolean,
  root: Node = document,
): AccountId {
  const base = addressPartOf(account);
  if (!accountIn) return base;
  const { selector, attribute } = accountIn;
  const texts = [...elementsIn(root, selector)].map((one) =>
    attribute ? attr(one, attribute) : String(textContent?.call(one)),
  );
  const [only, ...others] = new Set(texts);
  const told = others.length === 0 ? accountOf(base, only) : null;
  return told !== null && isName(told) ? told : base;
}
