import { keptAccount } from '../catalogue/kept-place.ts';
import type { Recognised } from '../catalogue/pages.ts';
import { sharedRoute } from './route.ts';

/** A key page, with whose keys it shows where it tells that; what looks like a key is nobody's name, and stays on the page. */
export function asToldBy(where: Recognised): Recognised {
  const { accountOn, provider } = sharedRoute();
  const account = accountOn?.(where);
  return account && provider && keptAccount(account, provider) === account ? { ...where, account } : where;
}
