import { allProviders } from '../catalogue/index.ts';
import { taughtLimits } from '../catalogue/taught.ts';
import { readManagedPolicy } from '../core/policy.managed.ts';
import { effectivePolicy } from '../core/policy.ts';
import type { Taught } from '../core/taught/schema.ts';
import type { Browser } from '../platform/browser.ts';
import type { Settings, UserSettings } from '../platform/messages.ts';

/** The policy in force, where each part of it comes from, and what of the administrator's was refused. */
export type InForce = Omit<Settings, 'user'>;

const known = () => ({
  providers: new Set(allProviders().map(({ id }) => id)),
  kinds: new Set(allProviders().flatMap(({ kinds }) => kinds.map(({ id }) => id))),
});

/**
 * Built-in values, then the user's, then the administrator's. An administrator's bad value is left out, one by one. What the user
 * set of the keys on a page that they taught goes before what they said when they taught it.
 */
export async function policyInForce(
  browser: Browser,
  { settings, taught }: { readonly settings: UserSettings; readonly taught: readonly Taught[] },
): Promise<InForce> {
  const { policy, refused } = readManagedPolicy(await managedValues(browser), known());
  const byKind = { ...taughtLimits(taught), ...settings.byKind };
  return { ...effectivePolicy({ ...settings, byKind }, policy), refused };
}

/** Firefox throws where no administrator has set anything; Chrome answers with an empty object. */
export async function managedValues(browser: Browser): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}
