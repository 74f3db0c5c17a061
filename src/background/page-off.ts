import { isOnHost } from '../catalogue/addresses.ts';
import { isAtInstall, otherProviders } from '../catalogue/registry.ts';
import type { PageDefinition } from '../catalogue/schema.ts';
import type { Policy } from '../core/policy.ts';
import { isOff, isSiteOff } from '../core/switched-off.ts';

interface Place {
  readonly page: Pick<PageDefinition, 'provider' | 'kind' | 'kinds'>;
  /** Its origin, or an address there; null where that is not known. */
  readonly origin: string | null;
}

/** Whether an administrator has switched that page off, or its site for all that a person may let Keyturn into. */
export function isPageOff(policy: Policy, { page: { provider, kind, kinds = [kind] }, origin }: Place): boolean {
  if (isOff(policy, { provider, kinds, url: origin })) return true;
  return origin !== null && !isAtInstall(provider) && isSiteOff(policy.off, new URL(origin).origin);
}

/** The same of a page that nobody knows: also where it is on a host of a provider that is off. */
export function isUnknownOff({ off, providersOff }: Policy, url: URL): boolean {
  if (off.teaching || isSiteOff(off, url.origin)) return true;
  const there = otherProviders().filter(({ hosts }) => hosts.some((host) => isOnHost(host, url)));
  return there.some(({ id }) => providersOff.includes(id));
}
