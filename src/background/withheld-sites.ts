import type { Browser } from '../browser/browser.ts';
import { originPattern } from '../browser/origin-pattern.ts';
import type { Instance } from '../catalogue/schema.ts';
import type { Policy } from '../core/policy.ts';
import { isSiteOff } from '../core/switched-off.ts';
import { isUnknownOff } from './page-off.ts';

interface Kept {
  readonly instances: readonly (Instance & { readonly isAlways: boolean })[];
  readonly taught: readonly { readonly origin: string }[];
}

/**
 * Origins beyond the manifest's that the browser keeps Keyturn out of: of pages that a person taught, and of sites that they let it
 * into for good, where keys were seen (`visited`: hosts). Never throws: where the browser does not tell, nothing is missed.
 */
export async function withheldSites(
  browser: Pick<Browser, 'permissions' | 'runtime'>,
  { instances, taught }: Kept,
  visited: ReadonlySet<string>,
  policy: Policy,
): Promise<string[]> {
  const letIn = instances.filter(
    ({ isAlways, provider, origin }) =>
      isAlways &&
      visited.has(new URL(origin).host) &&
      !policy.providersOff.includes(provider) &&
      !isSiteOff(policy.off, origin),
  );
  const own = taught.filter(({ origin }) => !isUnknownOff(policy, new URL(origin)));
  const origins = [...new Set([...own, ...letIn].map(({ origin }) => origin))];
  const isOpen = await Promise.all(
    origins.map((one) => browser.permissions.contains({ origins: [originPattern(one, browser)] }).catch(() => true)),
  );
  return origins.filter((_, at) => !isOpen[at]);
}

/** As they are named to a person. */
export const hostsOf = (origins: readonly string[]): string[] => origins.map((origin) => new URL(origin).host);
