import { PROVIDERS } from 'catalogue:providers';
import type { Kind } from '../core/lifecycle.ts';
import type { Provider } from './schema.ts';

export { type Recognised, recognise } from './pages.ts';

/** Those whose pages Keyturn reads. */
export { PROVIDERS };

export function providerById(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null;
}

export function kindById(id: string): Kind | null {
  return PROVIDERS.flatMap((provider) => provider.kinds).find((kind) => kind.id === id) ?? null;
}
