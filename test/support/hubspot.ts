import { providerById } from '../../src/catalogue/index.ts';
import type { Provider } from '../../src/catalogue/schema.ts';

/** What the catalogue says of HubSpot, compiled as it ships. */
export const HUBSPOT: Provider = found(providerById('hubspot'));

function found(provider: Provider | null): Provider {
  if (!provider) throw new Error('the catalogue has no HubSpot');
  return provider;
}
