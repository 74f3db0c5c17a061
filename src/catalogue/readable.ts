import { READABLE } from 'catalogue:reading';
import type { ReadableProvider } from './schema.ts';

export { READABLE };

/** What a reader needs of a provider, without what only the worker and the windows need. */
export function readableById(id: string): ReadableProvider | null {
  return READABLE.find((provider) => provider.id === id) ?? null;
}
