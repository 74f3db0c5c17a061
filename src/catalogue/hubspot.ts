import type { Source } from '../core/lifecycle.ts';
import { HUBSPOT_KINDS } from './hubspot.kinds.ts';
import { HUBSPOT_PAGES } from './hubspot.pages.ts';
import { HUBSPOT_READING } from './hubspot.reading.ts';
import type { LogEventRule, Provider } from './schema.ts';

const EVENTS: readonly LogEventRule[] = [
  ...rules('HAPIKEY', 'hubspot/api-key', { CREATE: 'created', DEACTIVATE: 'deactivated', VIEW: 'none' }),
  ...rules('PRIVATE_APP_ACCESS_TOKEN', 'hubspot/legacy-private-app', {
    CREATE: 'created',
    ROTATE: 'rotated',
    DEACTIVATE: 'deactivated',
    VIEW: 'none',
  }),
  ...rules('PRIVATE_APP', 'hubspot/legacy-private-app', {
    SCOPE_GROUPS_UPDATE: 'none',
    CLIENT_SECRET_VIEW: 'none',
    CLIENT_SECRET_WRITE: 'none',
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

/** HubSpot's help since 2025: Account Management › Audit Logs, of which one view is Security Activity. */
const LOG_SOURCE: Source = {
  url: 'https://knowledge.hubspot.com/account-management/view-and-export-account-activity-history',
  checkedOn: '2026-11-25',
  confidence: 'stated',
};

export const HUBSPOT: Provider = {
  ...HUBSPOT_READING,
  name: 'HubSpot',
  pages: HUBSPOT_PAGES,
  kinds: HUBSPOT_KINDS,
  logEvents: EVENTS,
  // In HubSpot's app the number of the account follows the first word of each path.
  accountPath: /^\/[a-z][a-z0-9-]*\/(?<account>\d{1,15})(?:\/|$)/,
  logOpensWithDays: 30,
  logSource: LOG_SOURCE,
};
