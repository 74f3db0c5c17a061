import { PROVIDERS } from 'catalogue:providers';
import { commonKind } from '../core/common-kind.ts';
import type { Kind } from '../core/lifecycle.ts';
import { pageOnHosts, pageOnInstance } from './addresses.ts';
import { type Recognised, recognise as recogniseAtInstall } from './pages.ts';
import type { Family, Instance, Provider } from './schema.ts';

/**
 * All providers that are known here. Those whose hosts are asked for at install are compiled in everywhere. The worker has all
 * others of the package (`of-package.ts`) and what a person has taught; our windows have those that the worker has sent.
 */

/** Where providers are from, besides those that are compiled in everywhere. */
export type Origin = 'package' | 'taught' | 'worker';

const more = new Map<Origin, readonly Provider[]>();
let installed: readonly Instance[] = [];

let changes = 0;

/** Another number after each change of what is known here: what was concluded before may not hold any more. */
export const registryChanges = (): number => changes;

/** Takes the place of what was known from there before. */
export function setProviders(from: Origin, providers: readonly Provider[]): void {
  changes += 1;
  more.set(from, providers);
}

/** Where products that anybody can install are known to stand. Takes the place of what was known before. */
export function setInstances(instances: readonly Instance[]): void {
  changes += 1;
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

/** Of a family: what holds for all of its kinds. */
export function kindById(id: string): Kind | null {
  const isThis = (one: { readonly id: string }) => one.id === id;
  for (const { kinds, families } of allProviders()) {
    const kind = kinds.find(isThis);
    if (kind) return kind;
    const family = families?.find(isThis);
    if (family) return commonOf(family, kinds);
  }
  return null;
}

const common = new WeakMap<Family, Kind>();

function commonOf(family: Family, kinds: readonly Kind[]): Kind {
  const known = common.get(family);
  if (known) return known;
  const made = commonKind(
    family.id,
    kinds.filter(({ id }) => family.kinds.includes(id)),
  );
  common.set(family, made);
  return made;
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
