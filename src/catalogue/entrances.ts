import type { KindId, ProviderId } from '../core/credential.ts';
import type { Source } from '../core/lifecycle.ts';

/** A provider's own short address of a page with keys: it leads to the account that the user is signed in to. */
export interface Entrance {
  readonly provider: ProviderId;
  readonly kind: KindId;
  readonly url: string;
  readonly source: Source;
}

const CHECKED = '2026-11-24';
/** HubSpot's own tool opens such addresses (`/l/personal-access-key`); the others are of the same form, seen in users' notes. */
const CLI = 'https://github.com/HubSpot/hubspot-cli';

const hubspot = (kind: string, page: string): Entrance => ({
  provider: 'hubspot',
  kind: `hubspot/${kind}`,
  url: `https://app.hubspot.com/l/${page}`,
  source: { url: CLI, checkedOn: CHECKED, confidence: 'seen' },
});

export const ENTRANCES: readonly Entrance[] = [
  hubspot('legacy-private-app', 'legacy-apps'),
  hubspot('service-key', 'service-keys'),
  hubspot('personal-access-key', 'personal-access-key'),
  hubspot('developer-api-key', 'developer-api-key'),
  hubspot('api-key', 'api-key'),
];
