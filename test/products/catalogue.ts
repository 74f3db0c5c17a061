import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileProvider } from '../../scripts/catalogue/compile.mjs';
import { pageOnInstance } from '../../src/catalogue/addresses.ts';
import type { Recognised } from '../../src/catalogue/index.ts';
import type { PageDefinition, Provider } from '../../src/catalogue/schema.ts';
import { FOLDERS } from '../support/folders.ts';

/** Where the captured pages stand, so that no capture names a host that somebody has. */
export const HOST = 'product.example';
const INSTANCE = { origin: `https://${HOST}`, basePath: '' };

/** What n8n keeps of other services: no page of its own keys, and cards in a virtual list, which few products have. */
const CREDENTIALS_OF_OTHERS: PageDefinition = {
  id: 'n8n/credentials',
  provider: 'n8n',
  kind: 'n8n/api-key',
  role: 'list',
  path: /^\/home\/credentials\/?$/,
  rowId: { from: 'name', pattern: /^.+$/u },
  account: 'unknown',
};

/** Those of whose running product there are captures: read by what their folders say, and by nothing besides. */
export const PRODUCTS: readonly Provider[] = FOLDERS.filter(({ folder }) => existsSync(join(folder, 'captures')))
  .map(({ id, file }) => compileProvider(id, file))
  .map((provider) =>
    provider.id === 'n8n' ? { ...provider, pages: [...provider.pages, CREDENTIALS_OF_OTHERS] } : provider,
  );

/** What the address says; a page that holds no key is read as if it were taken for one that does. */
export function placeOf(provider: Provider, url: URL): Recognised {
  const [page] = provider.pages;
  if (!page) throw new Error(`${provider.id} has no page`);
  return (
    pageOnInstance(provider, { provider: provider.id, ...INSTANCE }, url) ?? {
      page,
      account: HOST,
      id: page.single ? 'only' : null,
    }
  );
}
