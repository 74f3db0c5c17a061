import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allProviders, kindById, PROVIDERS, providerById, recognise } from '../../src/catalogue/index.ts';
import { knowPackage } from '../../src/catalogue/of-package.ts';
import { setInstances, setProviders } from '../../src/catalogue/registry.ts';
import type { Instance, Provider } from '../../src/catalogue/schema.ts';
import { FOLDERS } from '../support/folders.ts';

const GIT: Instance = { provider: 'gitlab', origin: 'https://git.example.org:8443', basePath: '/tools/git' };

beforeEach(knowPackage);
afterEach(() => {
  for (const from of ['package', 'taught', 'worker'] as const) setProviders(from, []);
  setInstances([]);
});

const at = (address: string, instances?: readonly Instance[]) => {
  const found = recognise(new URL(address), instances);
  return found && { page: found.page.id, account: found.account, id: found.id };
};

test('every folder is a provider that is known, and as far as its folder says', () => {
  expect(
    allProviders()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(FOLDERS.map(({ id }) => id));
  expect(new Set(allProviders().map(({ id }) => id)).size).toBe(FOLDERS.length);
  expect(providerById('hubspot')?.tier).toBe('modelled');
  expect(providerById('zendesk')?.tier).toBe('recognised');
});

test('without the package, only those that are compiled in everywhere are known', () => {
  setProviders('package', []);
  expect(allProviders()).toEqual(PROVIDERS);
  expect(at('https://gitlab.com/-/user_settings/personal_access_tokens')).toBeNull();
});

const EXAMPLES = FOLDERS.flatMap(({ id, file }) =>
  Object.entries(file.pages).flatMap(([name, page]) =>
    (page.hosts ?? file.hosts.fixed ?? []).map((host) => ({ id: `${id}/${name}`, host, page })),
  ),
);

describe.each(EXAMPLES)('$id at $host', ({ id, host, page }) => {
  const urlOf = (path: string) => new URL(path, `https://${host.replace('*', 'tenant')}`).href;
  // What is an example of one page of a provider may be another's: only whether it is this one is told here.
  test.each(page.examples.yes)('is %s', (path) => expect(at(urlOf(path))?.page).toBe(id));
  test.each(page.examples.no)('is not %s', (path) => expect(at(urlOf(path))?.page).not.toBe(id));
});

test('the account is told by the path, by the host, or not', () => {
  expect(at('https://dev.azure.com/team/_usersSettings/tokens')?.account).toBe('team');
  expect(at('https://acme.zendesk.com/admin/apps-integrations/apis/api-tokens')?.account).toBe('acme.zendesk.com');
  expect(at('https://gitlab.com/-/user_settings/personal_access_tokens')?.account).toBe('-');
});

test.each([
  'http://gitlab.com/-/user_settings/personal_access_tokens',
  'https://gitlab.com:8443/-/user_settings/personal_access_tokens',
  'https://gitlab.com.example.org/-/user_settings/personal_access_tokens',
  'https://zendesk.com/admin/apps-integrations/apis/api-tokens',
  'https://acmezendesk.com/admin/apps-integrations/apis/api-tokens',
])('%s is nobody’s', (address) => expect(at(address)).toBeNull());

describe('where somebody has installed a product', () => {
  const TOKENS = '/-/user_settings/personal_access_tokens';

  test('its pages are recognised below the base path, at that origin', () => {
    const page = 'gitlab/personal-access-tokens';
    expect(at(`${GIT.origin}${GIT.basePath}${TOKENS}`, [GIT])).toEqual({
      page,
      account: 'git.example.org:8443/tools/git',
      id: null,
    });
    setInstances([GIT]);
    expect(at(`${GIT.origin}${GIT.basePath}${TOKENS}`)?.page).toBe(page);
  });

  test('an account that the path tells is one of that installation', () => {
    const found = at(`${GIT.origin}${GIT.basePath}/acme/shop/-/settings/access_tokens`, [GIT]);
    expect(found).toMatchObject({
      page: 'gitlab/project-access-tokens',
      account: 'git.example.org:8443/tools/git#acme/shop',
    });
  });

  test.each([
    `https://git.example.org${GIT.basePath}${TOKENS}`,
    `http://git.example.org:8443${GIT.basePath}${TOKENS}`,
    `${GIT.origin}${TOKENS}`,
    `${GIT.origin}/tools/gitea${TOKENS}`,
    `https://other.example:8443${GIT.basePath}${TOKENS}`,
  ])('%s is not there', (address) => expect(at(address, [GIT])).toBeNull());
});

describe('what is handed in at run time', () => {
  const hubspot = PROVIDERS[0] as Provider;
  const intranet: Provider = {
    ...hubspot,
    id: 'taught-1',
    hosts: ['http://keys.lan:8080'],
    pages: [
      {
        id: 'taught-1/keys',
        provider: 'taught-1',
        kind: 'taught-1/key',
        role: 'list',
        path: /^\/keys$/,
        account: 'unknown',
      },
    ],
    kinds: hubspot.kinds.slice(0, 1).map((kind) => ({ ...kind, id: 'taught-1/key', provider: 'taught-1' })),
  };

  test('is found by its id, its kinds and its origin', () => {
    setProviders('taught', [intranet]);
    expect(providerById('taught-1')).toBe(intranet);
    expect(kindById('taught-1/key')?.provider).toBe('taught-1');
    expect(at('http://keys.lan:8080/keys')).toEqual({ page: 'taught-1/keys', account: '-', id: null });
    expect(at('http://keys.lan/keys')).toBeNull();
    setProviders('taught', []);
    expect(providerById('taught-1')).toBeNull();
  });

  test('never takes the place of what the package says', () => {
    const pages = intranet.pages.map((page) => ({ ...page, path: /^\// }));
    setProviders('taught', [{ ...intranet, hosts: ['gitlab.com', 'app.hubspot.com'], pages }]);
    expect(at('https://gitlab.com/-/user_settings/personal_access_tokens')?.page).toBe('gitlab/personal-access-tokens');
    expect(at('https://app.hubspot.com/api-key/1')?.page).toBe('hubspot/api-key');
  });
});
