import type { Kind } from '../core/lifecycle.ts';
import { HUBSPOT } from './hubspot.ts';
import type { Provider } from './schema.ts';

export { type Recognised, recognise } from './pages.ts';

export const PROVIDERS: readonly Provider[] = [HUBSPOT];

export function providerById(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null;
}

export function kindById(id: string): Kind | null {
  return PROVIDERS.flatMap((provider) => provider.kinds).find((kind) => kind.id === id) ?? null;
}
