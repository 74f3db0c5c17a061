import type { ProviderId } from '../core/credential.ts';
import { fromPortable, toPortable } from './portable.ts';
import { knownInstances, otherProviders, setInstances, setProviders } from './registry.ts';
import type { Instance, Provider } from './schema.ts';

/** What the worker sends our windows of the registry, with an answer that speaks of it. */
export interface SentCatalogue {
  readonly providers: readonly Provider[];
  readonly instances: readonly Instance[];
}

/** Of these providers and those of what replaces their keys, what is not compiled in everywhere; null where that is nothing. */
export function catalogueFor(ids: ReadonlySet<ProviderId>): string | null {
  const named = otherProviders().filter(({ id }) => ids.has(id));
  const kinds = named.flatMap((provider) => provider.kinds.flatMap(({ replacements }) => replacements));
  const replacing = new Set(kinds.map(({ kind }) => kind.split('/')[0]));
  const providers = otherProviders().filter(({ id }) => ids.has(id) || replacing.has(id));
  const instances = knownInstances().filter(({ provider }) => ids.has(provider));
  return providers.length > 0 ? toPortable({ providers, instances } satisfies SentCatalogue) : null;
}

/** Takes the place of what was sent before. */
export function receiveCatalogue(sent: string): void {
  const { providers, instances } = fromPortable(sent) as SentCatalogue;
  setProviders('worker', providers);
  setInstances(instances);
}
