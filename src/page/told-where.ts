import { keptAccount } from '../catalogue/kept-place.ts';
import type { Recognised } from '../catalogue/pages.ts';
import { sharedRoute } from './route.ts';

/**
 * A key page, with whose keys it shows where it tells that. What looks like a key is nobody's name, and stays on the page: whoever was
 * told before is not told any more.
 */
export function asToldBy(where: Recognised): Recognised {
  const { accountOn, provider } = sharedRoute();
  if (!accountOn || !provider) return where;
  return { ...where, account: accountOn(where, (account) => keptAccount(account, provider) === account) };
}
