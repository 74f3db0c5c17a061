import { HUBSPOT_HOSTS } from './hubspot.pages.ts';
import type { ReadableProvider, TokenShape } from './schema.ts';

/** What reading HubSpot's pages needs to know, besides the pages. Kept apart because `page.js` carries this alone. */

/** HubSpot began on 2006-06-09 (see `base` in hubspot.kinds.ts): no earlier date can be a key's. */
const SINCE = Date.UTC(2006, 5, 9);
export const SERVICE_KEYS_INTRODUCED = '2026-02-10';

/** A UUID, or one whose first group a region prefix such as `eu1-` replaces: 36 characters either way. */
const UUID = '(?:[a-z]{2}\\d-[0-9a-f]{4}|[0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MASKED_UUID = '(?:[a-z]{2}\\d-[0-9a-f*]{4}|[0-9a-f*]{8})-[0-9a-f*]{4}-[0-9a-f*]{4}-[0-9a-f*]{4}-[0-9a-f*]{12}';

const TOKENS: readonly TokenShape[] = [
  {
    // The prefix cannot tell these three apart: the page does.
    kind: ['hubspot/legacy-private-app', 'hubspot/service-key', 'hubspot/project-app-token'],
    pattern: new RegExp(`^pat-[a-z]{2}\\d{1,2}-(?<body>${UUID})$`),
    masked: new RegExp(`^pat-[a-z]{2}\\d{1,2}-(?<body>(?=[^*]*\\*)${MASKED_UUID}|[0-9a-f]{0,8}\\*[0-9a-f*-]{3,40})$`),
    shows: { p: 5, s: 0 },
    bitsPerCharacter: 4,
  },
  {
    kind: ['hubspot/api-key', 'hubspot/developer-api-key'],
    pattern: new RegExp(`^(?<body>${UUID})$`),
    masked: new RegExp(`^(?<body>(?=[^*]*\\*)${MASKED_UUID}|[0-9a-f]{0,8}\\*{4}[0-9a-f*-]{4,40})$`),
    shows: { p: 5, s: 0 },
    bitsPerCharacter: 4,
  },
  {
    // Base64 of a small message that names the region first ("\n$na1-", "\n$eu1-", "\n$ap1-"): it begins with these three
    // letters and one that the region decides. Within it a UUID is spelled out, four random bits in a byte: of the six bits
    // of a character at least two are random.
    kind: ['hubspot/personal-access-key'],
    pattern: /^(?:CiR[A-Za-z0-9+/])(?<body>[A-Za-z0-9+/=_-]{40,400})$/,
    masked: /^(?:CiR[A-Za-z0-9+/])?(?<body>[A-Za-z0-9+/=_-]{0,8}\*{4}[A-Za-z0-9+/=_*-]*)$/,
    shows: { p: 0, s: 0 },
    bitsPerCharacter: 2,
  },
];

export const HUBSPOT_READING: ReadableProvider = {
  id: 'hubspot',
  hosts: HUBSPOT_HOSTS,
  since: SINCE,
  tokens: TOKENS,
  // Those that are younger than HubSpot itself.
  kinds: [{ id: 'hubspot/service-key', introduced: SERVICE_KEYS_INTRODUCED }],
};
