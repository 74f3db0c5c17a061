import { isAtInstall } from '../catalogue/registry.ts';
import type { PageDefinition } from '../catalogue/schema.ts';
import type { Policy } from '../core/policy.ts';
import { isOff, isSiteOff } from '../core/switched-off.ts';

interface Place {
  readonly page: Pick<PageDefinition, 'provider' | 'kind'>;
  readonly origin: string;
}

/** Whether an administrator has switched that page off, or its site for all that a person may let Keyturn into. */
export function isPageOff(policy: Policy, { page: { provider, kind }, origin }: Place): boolean {
  return isOff(policy, { provider, kind, url: origin }) || (!isAtInstall(provider) && isSiteOff(policy.off, origin));
}
