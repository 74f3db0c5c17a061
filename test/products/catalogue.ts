import type { Recognised } from '../../src/catalogue/index.ts';
import type { PageDefinition, Provider, TokenShape } from '../../src/catalogue/schema.ts';
import type { Kind, Source } from '../../src/core/lifecycle.ts';

/** Products that are not shipped with: what a new provider takes is data alone. Their host is a made-up one. */
export const HOST = 'product.example';

interface Described {
  readonly id: string;
  readonly since: string;
  readonly pages: readonly Pick<PageDefinition, 'id' | 'role' | 'path' | 'link' | 'rowId' | 'single' | 'hints'>[];
  readonly token: Pick<TokenShape, 'pattern' | 'masked' | 'shows' | 'bitsPerCharacter'>;
}

function providerOf({ id, since, pages, token }: Described): Provider {
  const source: Source = { url: `https://${HOST}/`, checkedOn: '2026-11-24', confidence: 'seen' };
  const kind: Kind = {
    id: `${id}/token`,
    provider: id,
    nameId: `kind_${id}_token`,
    introduced: since,
    introducedSource: source,
    perAccount: 'many',
    lifecycle: [],
    rotation: { mode: 'unknown', overlapDays: null, source },
    clocks: [{ clock: 'age', everyDays: null, source }],
    replacements: [],
    links: [],
    traits: [],
  };
  return {
    id,
    name: id,
    tier: 'modelled',
    hosts: [HOST],
    since: Date.parse(since),
    pages: pages.map((page) => ({ ...page, provider: id, kind: kind.id })),
    kinds: [kind],
    tokens: [{ ...token, kind: [kind.id] }],
    logEvents: [],
    logSource: null,
    entrances: [],
  };
}

const anyName = { from: 'name', pattern: /^.+$/u } as const;

export const PRODUCTS: readonly Provider[] = [
  providerOf({
    id: 'n8n',
    since: '2019-06-01',
    pages: [
      // No link and no id on either page: what tells keys apart is their name, of which a user has no two.
      { id: 'n8n/api-keys', role: 'list', path: /^\/settings\/api\/?$/, rowId: anyName },
      { id: 'n8n/credentials', role: 'list', path: /^\/home\/credentials\/?$/, rowId: anyName },
    ],
    token: {
      pattern: /^eyJ(?<body>[\w-]+\.[\w-]+\.[\w-]+)$/,
      masked: /^\*{6}(?<body>[\w-]{4})$/,
      shows: { p: 0, s: 4 },
      bitsPerCharacter: 6,
    },
  }),
  providerOf({
    id: 'strapi',
    since: '2015-10-01',
    pages: ['api-tokens', 'transfer-tokens', 'admin-tokens'].flatMap((name) => [
      {
        id: `strapi/${name}`,
        role: 'list' as const,
        path: new RegExp(`^/admin/settings/${name}/?$`),
        link: new RegExp(`^/admin/settings/${name}/(?<id>\\d+)/?$`),
      },
      {
        id: `strapi/${name}/one`,
        role: 'detail' as const,
        path: new RegExp(`^/admin/settings/${name}/(?<id>\\d+)/?$`),
      },
    ]),
    token: {
      pattern: /^(?<body>[0-9a-f]{256})$/,
      masked: /^(?<body>[0-9a-f]{0,4}\*+)$/,
      shows: { p: 0, s: 0 },
      bitsPerCharacter: 4,
    },
  }),
  providerOf({
    id: 'nocodb',
    since: '2021-05-01',
    // Its pages differ behind the `#` alone, which never counts: the captures say which one they are of.
    pages: [
      { id: 'nocodb/mcp-tokens', role: 'list', path: /^\/dashboard\/$/, rowId: anyName },
      { id: 'nocodb/api-tokens', role: 'list', path: /^\/dashboard\/$/, rowId: anyName },
    ],
    token: {
      pattern: /^(?<body>[\w-]{40})$/,
      masked: /^(?<body>\*{36})$/,
      shows: { p: 0, s: 0 },
      bitsPerCharacter: 6,
    },
  }),
  providerOf({
    id: 'wordpress',
    since: '2020-12-08',
    pages: [
      {
        id: 'wordpress/application-passwords',
        role: 'list',
        path: /^\/wp-admin\/profile\.php$/,
        rowId: { from: 'attribute', name: 'data-uuid', pattern: /^[0-9a-f-]{36}$/ },
        // In Chinese its header says "name of a person".
        hints: { name: 'td:first-of-type' },
      },
    ],
    token: {
      pattern: /^(?<body>(?:[a-zA-Z0-9]{4} ){5}[a-zA-Z0-9]{4})$/,
      masked: /^(?<body>\*{24})$/,
      shows: { p: 0, s: 0 },
      bitsPerCharacter: 5.9,
    },
  }),
  providerOf({
    id: 'zabbix',
    since: '2021-05-01',
    // Its pages differ in a parameter of the query: the captures say which one they are of.
    pages: ['all-tokens', 'own-tokens'].map((name) => ({
      id: `zabbix/${name}`,
      role: 'list' as const,
      path: /^\/zabbix\.php$/,
      rowId: { from: 'attribute' as const, name: 'id', pattern: /^tokenids_(?<id>\d+)$/ },
    })),
    token: {
      pattern: /^(?<body>[0-9a-f]{64})$/,
      masked: /^(?<body>\*{64})$/,
      shows: { p: 0, s: 0 },
      bitsPerCharacter: 4,
    },
  }),
  providerOf({
    id: 'redmine',
    since: '2008-01-01',
    pages: [{ id: 'redmine/account', role: 'detail', single: true, path: /^\/my\/account$/ }],
    token: {
      pattern: /^(?<body>[0-9a-f]{40})$/,
      masked: /^(?<body>\*{40})$/,
      shows: { p: 0, s: 0 },
      bitsPerCharacter: 4,
    },
  }),
];

/** The page as it would be recognised; a page that holds no key is read as if it were taken for `mistakenFor`. */
export function recognised(provider: Provider, url: URL, mistakenFor: string): Recognised {
  const fitting = provider.pages.filter(({ path }) => path.test(url.pathname));
  const page = fitting.find(({ id }) => id === mistakenFor) ?? fitting[0] ?? pageOf(provider, mistakenFor);
  const id = page.single ? 'only' : (page.path.exec(url.pathname)?.groups?.id ?? null);
  return { page, account: HOST, id };
}

function pageOf(provider: Provider, id: string): PageDefinition {
  const page = provider.pages.find((one) => one.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
}
