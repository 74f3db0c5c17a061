import type { Source } from '../core/lifecycle.ts';
import { HUBSPOT_KINDS } from './hubspot.kinds.ts';
import { HUBSPOT_HOSTS, HUBSPOT_PAGES } from './hubspot.pages.ts';
import type { LogEventRule, Provider, TokenShape } from './schema.ts';

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
    // Base64 of a small message that names the region first: always begins with these.
    kind: ['hubspot/personal-access-key'],
    pattern: /^(?:CiR[ul])(?<body>[A-Za-z0-9+/=_-]{40,400})$/,
    masked: /^(?:CiR[ul])?(?<body>[A-Za-z0-9+/=_-]{0,8}\*{4}[A-Za-z0-9+/=_*-]*)$/,
    shows: { p: 0, s: 0 },
    bitsPerCharacter: 6,
  },
];

const EVENTS: readonly LogEventRule[] = [
  ...rules('HAPIKEY', 'hubspot/api-key', { CREATE: 'created', DEACTIVATE: 'deactivated', VIEW: 'none' }),
  ...rules('PRIVATE_APP_ACCESS_TOKEN', 'hubspot/legacy-private-app', {
    CREATE: 'created',
    ROTATE: 'rotated',
    DEACTIVATE: 'deactivated',
    VIEW: 'none',
  }),
  ...rules('SERVICE_KEY', 'hubspot/service-key', {
    CREATE: 'created',
    ROTATE: 'rotated',
    AUTO_ROTATE: 'rotated',
    DEACTIVATE: 'deactivated',
    REVEAL: 'none',
    PERMISSIONS_UPDATE: 'none',
    ROTATION_SCHEDULE_SET: 'none',
    ROTATION_SCHEDULE_UPDATED: 'none',
    ROTATION_SCHEDULE_REMOVED: 'none',
  }),
  ...rules('PERSONAL_ACCESS_KEY', 'hubspot/personal-access-key', {
    CREATE: 'created',
    ROTATE: 'rotated',
    DEACTIVATE: 'deactivated',
    VIEW: 'none',
  }),
];

function rules(prefix: string, kind: string, effects: Record<string, LogEventRule['effect']>): LogEventRule[] {
  return Object.entries(effects).map(([suffix, effect]) => ({ type: `${prefix}_${suffix}`, kind, effect }));
}

const LOG_SOURCE: Source = {
  url: 'https://knowledge.hubspot.com/account-management/export-security-activity-history',
  checkedOn: '2026-11-24',
  confidence: 'seen',
};

export const HUBSPOT: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: HUBSPOT_HOSTS,
  // HubSpot began on 2006-06-09 (see FOUNDED in hubspot.kinds.ts): no earlier date can be a key's.
  since: Date.UTC(2006, 5, 9),
  pages: HUBSPOT_PAGES,
  kinds: HUBSPOT_KINDS,
  tokens: TOKENS,
  logEvents: EVENTS,
  logSource: LOG_SOURCE,
};
