import type { PageDefinition } from './schema.ts';

/**
 * HubSpot's pages, by path. Kept apart from the rest of the catalogue because the bootstrap script, which runs on every page of
 * the provider, needs these alone. Tabs may follow a path; the query never counts.
 * Paths checked 2026-11-24 against public documentation and users' notes; see docs/providers/hubspot.md.
 * Whether a rotation moves the creation date of an app or a service key is not known: there it is the holder's.
 */
export const HUBSPOT_HOSTS = [
  'app.hubspot.com',
  'app-na1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app-eu1.hubspot.com',
  'app-ap1.hubspot.com',
] as const;

const provider = 'hubspot';

export const HUBSPOT_PAGES: readonly PageDefinition[] = [
  {
    id: 'hubspot/api-key',
    provider,
    kind: 'hubspot/api-key',
    role: 'detail',
    single: true,
    path: /^\/api-key\/(?<account>\d{1,15})\/?$/,
    match: ['/api-key/12345678', '/api-key/12345678/'],
    not: ['/api-key', '/api-key/abc', '/settings/12345678/api-key', '/api-keys/12345678'],
  },
  {
    id: 'hubspot/api-key-log',
    provider,
    kind: 'hubspot/api-key',
    role: 'log',
    single: true,
    path: /^\/api-key\/(?<account>\d{1,15})\/[^/]+\/?$/,
    match: ['/api-key/12345678/call-log', '/api-key/12345678/audit-log'],
    not: ['/api-key/12345678'],
  },
  {
    id: 'hubspot/private-apps',
    provider,
    kind: 'hubspot/legacy-private-app',
    role: 'signpost',
    path: /^\/private-apps\/(?<account>\d{1,15})\/?$/,
    link: /^\/private-apps\/(?<account>\d{1,15})\/(?<id>\d{1,20})(?:\/|$)/,
    match: ['/private-apps/12345678'],
    not: ['/private-apps/12345678/create', '/settings/12345678/integrations/private-apps'],
  },
  {
    id: 'hubspot/private-app-auth',
    provider,
    kind: 'hubspot/legacy-private-app',
    role: 'detail',
    createdIs: 'holder',
    path: /^\/private-apps\/(?<account>\d{1,15})\/(?<id>\d{1,20})\/auth\/?$/,
    match: ['/private-apps/12345678/987654/auth'],
    not: ['/private-apps/12345678/987654/auth/other', '/private-apps/12345678/create/auth'],
  },
  {
    id: 'hubspot/private-app',
    provider,
    kind: 'hubspot/legacy-private-app',
    role: 'identity',
    path: /^\/private-apps\/(?<account>\d{1,15})\/(?<id>\d{1,20})(?:\/(?!auth\/?$)[^?#]*)?$/,
    match: [
      '/private-apps/12345678/987654',
      '/private-apps/12345678/987654/logs/api',
      '/private-apps/12345678/987654/edit',
    ],
    not: ['/private-apps/12345678/create', '/private-apps/12345678'],
  },
  {
    id: 'hubspot/legacy-apps',
    provider,
    kind: 'hubspot/legacy-private-app',
    role: 'list',
    createdIs: 'holder',
    path: /^\/legacy-apps\/(?<account>\d{1,15})\/?$/,
    link: /^\/private-apps\/(?<account>\d{1,15})\/(?<id>\d{1,20})(?:\/|$)/,
    match: ['/legacy-apps/12345678'],
    not: ['/legacy-apps/12345678/public/1', '/legacy-apps'],
  },
  {
    id: 'hubspot/service-keys',
    provider,
    kind: 'hubspot/service-key',
    role: 'list',
    createdIs: 'holder',
    path: /^\/service-keys\/(?<account>\d{1,15})\/?$/,
    link: /^\/service-keys\/(?<account>\d{1,15})\/key\/(?<id>(?!pat-)[\w-]{1,64})(?:\/|$)/,
    match: ['/service-keys/12345678'],
    not: ['/service-keys/12345678/create', '/service-keys'],
  },
  {
    id: 'hubspot/service-key',
    provider,
    kind: 'hubspot/service-key',
    role: 'detail',
    createdIs: 'holder',
    path: /^\/service-keys\/(?<account>\d{1,15})\/key\/(?<id>(?!pat-)[\w-]{1,64})\/?$/,
    match: ['/service-keys/12345678/key/4711'],
    not: ['/service-keys/12345678/key/', '/service-keys/12345678/key/4711/logs'],
  },
  {
    id: 'hubspot/personal-access-key',
    provider,
    kind: 'hubspot/personal-access-key',
    role: 'detail',
    single: true,
    path: /^\/personal-access-key\/(?<account>\d{1,15})\/?$/,
    match: ['/personal-access-key/12345678'],
    not: ['/personal-access-key', '/personal-access-key/12345678/help'],
  },
  {
    id: 'hubspot/developer-api-key',
    provider,
    kind: 'hubspot/developer-api-key',
    role: 'detail',
    single: true,
    path: /^\/developer-api-key\/(?<account>\d{1,15})\/?$/,
    match: ['/developer-api-key/12345678'],
    not: ['/developer-api-key'],
  },
  {
    id: 'hubspot/project-app',
    provider,
    kind: 'hubspot/project-app-token',
    role: 'detail',
    createdIs: 'holder',
    path: /^\/developer-projects\/(?<account>\d{1,15})\/project\/(?<project>[^/]+)\/component\/(?<id>(?!pat-)[^/]{1,128})(?:\/auth[^/]*)?\/?$/,
    match: [
      '/developer-projects/12345678/project/sync/component/app-1',
      '/developer-projects/12345678/project/sync/component/app-1/auth',
    ],
    not: ['/developer-projects/12345678', '/developer-projects/12345678/project/sync/activity/build/3'],
  },
];
