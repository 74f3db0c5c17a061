import { PROVIDERS } from 'catalogue:providers';
import type { Kind } from '../core/lifecycle.ts';
import { pageOnHosts, pageOnInstance } from './addresses.ts';
import { type Recognised, recognise as recogniseAtInstall } from './pages.ts';
import type { Instance, Provider } from './schema.ts';

/**
 * All providers that are known here. Those whose hosts are asked for at install are compiled in everywhere. The worker has all
 * others of the package (`of-package.ts`) and what a person has taught; our windows have those that the worker has sent.
 */

/** Where providers are from, besides those that are compiled in everywhere. */
export type Origin = 'package' | 'taught' | 'worker';

const more = new Map<Origin, readonly Provider[]>();
let installed: readonly Instance[] = [];

/** Takes the place of what was known from there before. */
export function setProviders(from: Origin, providers: readonly Provider[]): void {
  more.set(from, providers);
}

/** Where products that anybody can install are known to stand. Takes the place of what was known before. */
export function setInstances(instances: readonly Instance[]): void {
  installed = instances;
}

export const knownInstances = (): readonly Instance[] => installed;

/** Those that are not compiled in everywhere, those of the package first. A taught one never takes the place of one of the package. */
export const otherProviders = (): Provider[] =>
  (['package', 'worker', 'taught'] as const).flatMap((from) => more.get(from) ?? []);

export const allProviders = (): readonly Provider[] => [...PROVIDERS, ...otherProviders()];

/** True for a provider whose hosts are asked for at install. */
export const isAtInstall = (id: string): boolean => PROVIDERS.some((provider) => provider.id === id);

export function providerById(id: string): Provider | null {
  return allProviders().find((provider) => provider.id === id) ?? null;
}

export function kindById(id: string): Kind | null {
  const isThis = (kind: Kind) => kind.id === id;
  for (const provider of allProviders()) {
    const kind = provider.kinds.find(isThis);
    if (kind) return kind;
  }
  return null;
}

/** Which key page a URL leads to, or null: on a host that a provider is known to be at, or where it is known to be installed. */
export function recognise(url: URL, instances: readonly Instance[] = installed): Recognised | null {
  const found = recogniseAtInstall(url);
  if (found) return found;
  for (const provider of otherProviders()) {
    const page = pageOnHosts(provider, url);
    if (page) return page;
  }
  for (const instance of instances) {
    const provider = providerById(instance.provider);
    const page = provider && pageOnInstance(provider, instance, url);
    if (page) return page;
  }
  return null;
}
