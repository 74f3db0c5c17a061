import type { KindId, ProviderId } from '../core/credential.ts';
import type { Source } from '../core/lifecycle.ts';

/** A provider's own short address of a page with keys: it leads to the account that the user is signed in to. */
export interface Entrance {
  readonly provider: ProviderId;
  readonly kind: KindId;
  readonly url: string;
  readonly source: Source;
}

const CHECKED = '2026-11-25';
/** HubSpot's own command-line tool opens `/l/personal-access-key`. */
const CLI = 'https://github.com/HubSpot/hubspot-cli';
/** HubSpot's API names `/l/api-key` in the error that it gives for a key that no longer works; kept in tests of this client. */
const API_ERROR = 'https://github.com/mautic/mautic';
/** A plugin that leads its users to `/l/service-keys`. */
const PLUGIN = 'https://github.com/Blockish-WordPress-Plugin/blockish';

const hubspot = (kind: string, page: string, url: string, confidence: Source['confidence']): Entrance => ({
  provider: 'hubspot',
  kind: `hubspot/${kind}`,
  url: `https://app.hubspot.com/l/${page}`,
  source: { url, checkedOn: CHECKED, confidence },
});

export const ENTRANCES: readonly Entrance[] = [
  // Seen in users' code and notes whose address is not known: that it is of the same form is all that can be cited.
  hubspot('legacy-private-app', 'legacy-apps', CLI, 'inferred'),
  hubspot('service-key', 'service-keys', PLUGIN, 'seen'),
  hubspot('personal-access-key', 'personal-access-key', CLI, 'seen'),
  hubspot('developer-api-key', 'developer-api-key', CLI, 'inferred'),
  hubspot('api-key', 'api-key', API_ERROR, 'seen'),
];
