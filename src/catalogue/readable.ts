import { HUBSPOT_READING } from './hubspot.reading.ts';
import type { ReadableProvider } from './schema.ts';

export const READABLE: readonly ReadableProvider[] = [HUBSPOT_READING];

/** What a reader needs of a provider, without what only the worker and the windows need. */
export function readableById(id: string): ReadableProvider | null {
  return READABLE.find((provider) => provider.id === id) ?? null;
}
