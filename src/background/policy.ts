import type { Browser } from '../browser/browser.ts';
import { allProviders } from '../catalogue/index.ts';
import { taughtLimits } from '../catalogue/taught.ts';
import { type ManagedPolicy, readManagedPolicy } from '../core/policy.managed.ts';
import { effectivePolicy } from '../core/policy.ts';
import { TAUGHT } from '../core/taught/id.ts';
import type { Taught } from '../core/taught/schema.ts';
import type { Settings, UserSettings } from '../protocol/messages.ts';

/** The policy in force, where each part of it comes from, and what of the administrator's was refused. */
export type InForce = Omit<Settings, 'user' | 'kinds' | 'known' | 'unused' | 'shipped'>;

const known = () => ({
  providers: new Set(allProviders().map(({ id }) => id)),
  kinds: new Set(allProviders().flatMap(({ kinds }) => kinds.map(({ id }) => id))),
});

/**
 * Built-in values, then the user's, then the administrator's. An administrator's bad value is left out, one by one. What the user
 * set of the keys on a page that they taught goes before what they said when they taught it. `managed`: as `managedValues` read it.
 */
export function policyInForce(
  managed: ManagedValues,
  { settings, taught }: { readonly settings: UserSettings; readonly taught: readonly Taught[] },
): InForce {
  const { policy, refused } = readManagedPolicy(managed, known());
  const byKind = { ...taughtLimits(taught), ...settings.byKind };
  return { ...effectivePolicy({ ...settings, byKind }, spelledOut(policy)), refused };
}

/** The pages that an administrator has taught for everybody, no two of one id. */
export async function shippedPages(browser: Browser): Promise<readonly Taught[]> {
  const { taughtPages = [] } = readManagedPolicy(await managedValues(browser)).policy;
  return [...new Map(taughtPages.map((page) => [page.id, page])).values()];
}

/** What is said of many providers or kinds at once, said of each. */
function spelledOut(managed: ManagedPolicy): ManagedPolicy {
  const { byProvider = {}, byKind = {}, taughtPages = [] } = managed;
  const ofProviders = allProviders().flatMap(({ id, kinds }) => {
    const limit = byProvider[id];
    return limit ? kinds.map((kind) => [kind.id, { ...limit, ...byKind[kind.id] }] as const) : [];
  });
  const limits = { ...taughtLimits(taughtPages), ...byKind, ...Object.fromEntries(ofProviders) };
  const off = allProviders()
    .map(({ id }) => id)
    .filter((id) => isProviderOff(id, managed));
  const isAnyOff = managed.catalogue === false || managed.teaching === false;
  return {
    ...managed,
    byKind: limits,
    ...((isAnyOff || managed.providersOff) && { providersOff: off }),
  };
}

function isProviderOff(id: string, { catalogue, providersOn, providersOff, teaching, taughtPages }: ManagedPolicy) {
  if (providersOff?.includes(id)) return true;
  if (taughtPages?.some((page) => page.id === id)) return false;
  if (id.startsWith(TAUGHT)) return teaching === false;
  return catalogue === false && !providersOn?.includes(id);
}

/** Null where there are none. */
type ManagedValues = Record<string, unknown> | null;

/** Firefox throws where no administrator has set anything; Chrome answers with an empty object. */
export async function managedValues(browser: Browser): Promise<ManagedValues> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}
