import { originPattern } from '../../browser/origin-pattern.ts';
import { isOnHost } from '../../catalogue/addresses.ts';
import { isAtInstall, otherProviders, providerById } from '../../catalogue/registry.ts';
import { type AllowedSite, isWritable, MOST_SITES } from '../../core/backup/index.ts';
import type { Policy } from '../../core/policy.ts';
import { isPrivateHost } from '../../core/private-host.ts';
import { isSiteOff } from '../../core/switched-off.ts';
import type { FromOwnPage } from '../../protocol/messages.ts';
import { grantedNow, isThere, keepInstances, reconcile } from '../grants.ts';
import { lookUpPolicy, type Worker } from '../worker.ts';

/** Sites beyond those of the manifest that a person allowed, on their way into a backup and out of it. */

/** Those that are in use. One whose name looks like a key is left out: no backup with it could be read. Never throws. */
export async function allowedSites(worker: Worker): Promise<AllowedSite[]> {
  const { used } = await grantedNow(worker).catch(() => ({ used: [] }));
  if (used.length === 0) return [];
  const { instances } = await worker.store.readBasics();
  const sites = used.flatMap((pattern) => {
    const kept = instances.filter(({ origin }) => originPattern(origin, worker.browser) === pattern);
    const { origin } = new URL(pattern);
    const named = otherProviders().flatMap(({ id, hosts }) =>
      hosts
        .filter((host) => !kept.some(({ provider }) => provider === id) && isThere(worker, host, pattern))
        .map((host) => ({ provider: id, origin: host.includes('://') ? host : origin, basePath: '' })),
    );
    return [...kept, ...named].map(({ provider, origin, basePath }) => ({ provider, origin, basePath }));
  });
  return sites.filter(isWritable).slice(0, MOST_SITES);
}

/** Those that Keyturn could use and is not let into. Never throws: what was imported stays imported. */
export async function offeredSites(worker: Worker, sites: readonly AllowedSite[]): Promise<AllowedSite[]> {
  return (await sorted(worker, sites).catch(() => ({ closed: [] }))).closed;
}

/** Keeps what stands on those that the browser does let Keyturn into, so that it is known there from now on. */
export async function sitesAllowed(
  worker: Worker,
  { sites }: Extract<FromOwnPage, { type: 'sites-allowed' }>,
): Promise<null> {
  const { open } = await sorted(worker, sites);
  if (open.length > 0) await keepInstances(worker, open);
  await reconcile(worker);
  void worker.show();
  return null;
}

/** Of those that Keyturn has a use for, and no administrator forbids: which the browser lets it into. */
async function sorted(worker: Worker, sites: readonly AllowedSite[]) {
  const [open, closed]: [AllowedSite[], AllowedSite[]] = [[], []];
  if (sites.length === 0) return { open, closed };
  await worker.known.ready();
  const { policy } = await lookUpPolicy(worker);
  for (const site of sites.filter((one) => isUsable(one, policy))) {
    const origins = [originPattern(site.origin, worker.browser)];
    const isOpen = await worker.browser.permissions.contains({ origins });
    (isOpen ? open : closed).push(site);
  }
  return { open, closed };
}

function isUsable({ provider: id, origin }: AllowedSite, { providersOff, off }: Policy): boolean {
  const provider = providerById(id);
  if (!provider || isAtInstall(id) || providersOff.includes(id) || isSiteOff(off, origin)) return false;
  if (provider.kinds.every((kind) => off.kinds.includes(kind.id))) return false;
  const url = new URL(origin);
  if (provider.hosts.some((host) => isOnHost(host, url))) return true;
  return provider.selfHosted === true && (url.protocol === 'https:' || isPrivateHost(url.hostname));
}
