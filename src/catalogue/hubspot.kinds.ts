import type { Clock, Kind, Link, Source } from '../core/lifecycle.ts';
import { SERVICE_KEYS_INTRODUCED } from './hubspot.reading.ts';

/** HubSpot's kinds of credentials. Dates and links as read on the day named in each source. */
const CHECKED = '2026-11-25';
const stated = (url: string): Source => ({ url, checkedOn: CHECKED, confidence: 'stated' });
const seen = (url: string): Source => ({ url, checkedOn: CHECKED, confidence: 'seen' });
const inferred = (url: string): Source => ({ url, checkedOn: CHECKED, confidence: 'inferred' });

const DOCS = 'https://developers.hubspot.com/docs';
const CHANGELOG = 'https://developers.hubspot.com/changelog';
const API_KEY_ARTICLE = 'https://knowledge.hubspot.com/integrations/how-do-i-get-my-hubspot-api-key';
const PRIVATE_APPS = `${DOCS}/apps/legacy-apps/private-apps/overview`;
const SERVICE_KEYS = `${DOCS}/apps/developer-platform/build-apps/authentication/account-service-keys`;
const MIGRATE_PRIVATE_APP = `${DOCS}/apps/developer-platform/build-apps/migrate-an-app/migrate-an-existing-private-app`;
const PROJECT_AUTH = `${DOCS}/apps/developer-platform/build-apps/authentication/overview`;
const PERSONAL_KEY = `${DOCS}/developer-tooling/local-development/hubspot-cli/personal-access-key`;
const DEVELOPER_KEY = `${DOCS}/faq/developer-api-keys`;
const LEGACY_SUPPORT = `${CHANGELOG}/legacy-apis-and-legacy-apps-whats-going-unsupported-and-when`;
const API_KEY_SUNSET = `${CHANGELOG}/upcoming-api-key-sunset`;
/** The announcement, as edited on 2022-10-18: existing keys "will work until November 30th", then are used "at your own risk". */
const API_KEY_ANNOUNCEMENT =
  'https://community.hubspot.com/t5/Developer-Announcements/Upcoming-API-Key-Sunset/td-p/642739';
const VERSIONING = `${DOCS}/developer-tooling/platform/versioning`;
/** A user's account of the page of a private app while its token is rotated. */
const ROTATION_SEEN = 'https://blog.fuerstvonmartin.de/en/knowledge/rotating-tokens-in-hubspot';
const LEAKS = `${CHANGELOG}/public-beta-automatic-deactivation-of-exposed-tokens`;

const link = (purpose: Link['purpose'], source: Source): Link => ({ purpose, source });
const age = (everyDays: number | null, source: Source): Clock => ({ clock: 'age', everyDays, source });
/** Of a kind whose first day is not known, only that it is no older than HubSpot, which began on that day. */
const base = {
  provider: 'hubspot',
  introduced: '2006-06-09',
  introducedSource: inferred('https://www.onstartups.com/happy-birthday-hubspot-15-lessons-over-15-years'),
} as const;

export const HUBSPOT_KINDS: readonly Kind[] = [
  {
    ...base,
    id: 'hubspot/api-key',
    nameId: 'kind_hubspot_api_key',
    perAccount: 'one',
    lifecycle: [
      { stage: 'announced', on: '2022-06-01', source: stated(API_KEY_SUNSET) },
      { stage: 'creation-disabled', on: '2022-07-15', source: stated(API_KEY_ANNOUNCEMENT) },
      { stage: 'stopped-working', on: '2022-11-30', source: stated(API_KEY_ANNOUNCEMENT) },
    ],
    rotation: { mode: 'immediate', overlapDays: null, source: stated(API_KEY_ARTICLE) },
    clocks: [age(180, stated(API_KEY_ARTICLE)), { clock: 'deadline', stage: 'stopped-working' }],
    replacements: [
      { kind: 'hubspot/service-key', suits: 'rest', source: inferred(SERVICE_KEYS) },
      { kind: 'hubspot/project-app-token', suits: 'webhooks', source: inferred(PROJECT_AUTH) },
    ],
    links: [
      link('migration', stated(SERVICE_KEYS)),
      link('sunset', stated(API_KEY_SUNSET)),
      link('documentation', stated(API_KEY_ARTICLE)),
    ],
    buttons: { deactivate: ['Actions', 'Deactivate key', 'Deactivate this key now'], source: stated(API_KEY_ARTICLE) },
    traits: [
      'audit-log',
      'call-log',
      'call-log-week',
      'cannot-recreate',
      'connected-apps-unaffected',
      'full-access',
      'super-admin',
    ],
  },
  {
    ...base,
    id: 'hubspot/developer-api-key',
    nameId: 'kind_hubspot_developer_api_key',
    perAccount: 'one',
    lifecycle: [],
    rotation: { mode: 'immediate', overlapDays: null, source: seen(DEVELOPER_KEY) },
    clocks: [age(null, stated(DEVELOPER_KEY))],
    replacements: [],
    links: [link('documentation', stated(DEVELOPER_KEY))],
    buttons: { rotate: ['Regenerate key'], source: seen(DEVELOPER_KEY) },
    traits: ['settings-only', 'leak-deactivation'],
  },
  {
    ...base,
    id: 'hubspot/legacy-private-app',
    nameId: 'kind_hubspot_legacy_private_app',
    // The first day on which somebody is known to have used them: there may have been some before.
    introduced: '2021-11-19',
    introducedSource: seen('https://github.com/Atlas-Authority/marketing-automation/issues/48'),
    perAccount: 'many',
    lifecycle: [
      { stage: 'announced', on: '2026-08-27', source: stated(`${CHANGELOG}/legacy-private-app-creation-sunset`) },
      {
        stage: 'creation-disabled',
        on: '2026-10-26',
        source: stated(`${CHANGELOG}/legacy-private-app-creation-sunset`),
      },
      { stage: 'unsupported', on: '2027-09', source: stated(LEGACY_SUPPORT) },
    ],
    rotation: { mode: 'overlap', overlapDays: 7, source: stated(PRIVATE_APPS), overlapSource: seen(ROTATION_SEEN) },
    clocks: [age(180, stated(PRIVATE_APPS)), { clock: 'deadline', stage: 'unsupported' }],
    replacements: [
      { kind: 'hubspot/service-key', suits: 'rest', source: stated(SERVICE_KEYS) },
      { kind: 'hubspot/project-app-token', suits: 'webhooks', source: stated(MIGRATE_PRIVATE_APP) },
    ],
    links: [
      link('rotation', stated(PRIVATE_APPS)),
      link('migration', stated(MIGRATE_PRIVATE_APP)),
      link('migration', stated(SERVICE_KEYS)),
      link('sunset', stated(LEGACY_SUPPORT)),
      link('documentation', stated(LEAKS)),
    ],
    buttons: {
      rotateLater: ['Rotate', 'Rotate and expire later'],
      rotateNow: ['Rotate', 'Rotate and expire now'],
      delete: ['Delete this app'],
      source: seen(ROTATION_SEEN),
    },
    traits: [
      'call-log',
      'cannot-recreate',
      'creator-leaves',
      'last-changed-of-app',
      'leak-deactivation',
      'mails',
      'only-deleted',
      'super-admin',
    ],
  },
  {
    ...base,
    id: 'hubspot/service-key',
    nameId: 'kind_hubspot_service_key',
    introduced: SERVICE_KEYS_INTRODUCED,
    introducedSource: stated(`${CHANGELOG}/service-keys`),
    perAccount: 'many',
    lifecycle: [],
    rotation: { mode: 'overlap', overlapDays: 7, source: seen(SERVICE_KEYS) },
    // The six months are advised for tokens; that they hold for service keys is second-hand. They have no end of their own.
    clocks: [age(180, seen(SERVICE_KEYS))],
    replacements: [],
    links: [link('rotation', stated(SERVICE_KEYS)), link('documentation', stated(`${CHANGELOG}/service-keys`))],
    buttons: {
      rotateLater: ['Rotate', 'Rotate and expire later'],
      rotateNow: ['Rotate', 'Rotate and expire now'],
      source: inferred(ROTATION_SEEN),
    },
    traits: ['call-log', 'developer-access'],
  },
  {
    ...base,
    id: 'hubspot/personal-access-key',
    nameId: 'kind_hubspot_personal_access_key',
    perAccount: 'one-per-user',
    lifecycle: [],
    rotation: { mode: 'immediate', overlapDays: null, source: seen(PERSONAL_KEY) },
    clocks: [age(null, stated(PERSONAL_KEY))],
    replacements: [],
    links: [link('documentation', stated(PERSONAL_KEY))],
    traits: ['personal', 'leak-deactivation'],
  },
  {
    ...base,
    id: 'hubspot/project-app-token',
    nameId: 'kind_hubspot_project_app_token',
    perAccount: 'many',
    lifecycle: [],
    rotation: { mode: 'unknown', overlapDays: null, source: inferred(PROJECT_AUTH) },
    clocks: [age(null, inferred(PROJECT_AUTH))],
    replacements: [],
    links: [link('documentation', stated(PROJECT_AUTH)), link('sunset', stated(VERSIONING))],
    traits: ['platform-version'],
  },
];
