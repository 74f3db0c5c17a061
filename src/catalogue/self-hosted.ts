import { findKeyMaterial } from '../core/key-material/index.ts';
import { decoded } from '../core/key-material/kept-id.ts';
import { isPrivateHost } from '../core/private-host.ts';
import { pageOnInstance } from './addresses.ts';
import { allProviders } from './registry.ts';
import type { Instance } from './schema.ts';

/** How many parts of a path may stand before a product's own pages. */
const MOST_PARTS = 3;

/**
 * Which product that anybody can install an address looks like a key page of, by its path alone; null where none does, or two
 * do. No more than a look: somebody has to say that it is.
 */
export function looksInstalled(url: URL): Instance | null {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isPrivateHost(url.hostname))) return null;
  const candidates = allProviders().filter(({ selfHosted }) => selfHosted);
  for (const basePath of basePaths(url.pathname)) {
    const found = candidates
      .map((provider) => ({ provider, instance: { provider: provider.id, origin: url.origin, basePath } }))
      .filter(({ provider, instance }) => pageOnInstance(provider, instance, url) !== null);
    if (found.length > 0) return found.length === 1 ? (found[0]?.instance ?? null) : null;
  }
  return null;
}

/** '' first, then ever longer: `/tools`, `/tools/git`; none that holds a key, for where a product stands is kept. */
function basePaths(pathname: string): string[] {
  const parts = pathname.split('/').slice(1, -1).slice(0, MOST_PARTS);
  const key = parts.findIndex((part) => findKeyMaterial(decoded(part)).length > 0);
  const before = key < 0 ? parts : parts.slice(0, key);
  return ['', ...before.map((_, at) => `/${before.slice(0, at + 1).join('/')}`)];
}
