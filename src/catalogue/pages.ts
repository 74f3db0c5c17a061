import { SITES } from 'catalogue:pages';
import type { PageDefinition } from './schema.ts';

/** A page of a provider, told by its URL alone. */
export interface Recognised {
  readonly page: PageDefinition;
  readonly account: string;
  /** Of the one credential on the page, `only` where an account has just one; null on lists. */
  readonly id: string | null;
}

/** Which key page a URL leads to, or null. Host (at the usual port) and path decide; query and fragment never do. */
export function recognise(url: URL): Recognised | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const site = SITES.find(({ hosts }) => hosts.includes(url.hostname));
  for (const page of site?.pages ?? []) {
    const found = page.path.exec(url.pathname)?.groups;
    if (found?.account) return { page, account: found.account, id: page.single ? 'only' : (found.id ?? null) };
  }
  return null;
}
