import { afterEach, expect, test } from 'vitest';
import { fromPortable } from '../../src/catalogue/portable.ts';
import type { SentCatalogue } from '../../src/catalogue/sent.ts';
import { createDisk } from '../support/browser.ts';
import { LIST, start } from '../support/worker.ts';

const { keepInstances } = await import('../../src/background/grants.ts');

const disk = createDisk();
const running = start(disk);
afterEach(() => disk.tabs.clear());

async function over(url: string | undefined) {
  disk.tabs.set(7, url as string);
  const { value } = await running.fromWindow({ type: 'overview', tabId: 7 });
  return value;
}

test('a page of a provider that nobody let Keyturn into is told by its address, and what is known goes along', async () => {
  const { here, known } = await over('https://dev.azure.com/team/_usersSettings/tokens');
  expect(here).toEqual({
    what: 'page',
    how: 'host',
    provider: 'azure-devops',
    page: 'azure-devops/tokens',
    kinds: ['azure-devops/global-token', 'azure-devops/organization-token'],
    origin: 'https://dev.azure.com',
    basePath: null,
    access: 'none',
    isReadable: true,
    seen: null,
    byHand: { account: 'team', id: null, url: 'https://dev.azure.com/team/_usersSettings/tokens' },
  });
  const { providers } = fromPortable(known ?? '') as SentCatalogue;
  expect(providers.map(({ id }) => id)).toEqual(['azure-devops']);
});

test.each([
  ['https://codeberg.org/user/settings/applications', null],
  ['https://github.com/settings/personal-access-tokens', null],
  ['https://cms.example.org/admin/settings/api-tokens/17', { account: 'cms.example.org', id: '17', url: null }],
  ['https://acme.zendesk.com/admin/apps-integrations/apis/api-tokens', { account: 'acme.zendesk.com', id: null }],
])('what a person may add by hand on %s is told', async (url, byHand) => {
  const { here } = await over(url);
  if (byHand) expect(here).toMatchObject({ byHand });
  else expect(here).toMatchObject({ byHand });
});

test('a key that was added by hand is judged by what was announced of its kind', async () => {
  const own = start(createDisk());
  const place = {
    account: 'acme.zendesk.com',
    url: 'https://acme.zendesk.com/admin/apps-integrations/apis/api-tokens',
  };
  const word = { id: 'Chat%20bot', name: 'Chat bot', day: '2026-03-05', zone: 'UTC' };
  const wish = { do: 'add', provider: 'zendesk', kind: 'zendesk/api-token', ...place, ...word };
  const { value } = await own.fromWindow({ type: 'action', action: wish });
  expect(value.credentials).toMatchObject([{ name: 'Chat bot', verdict: { reasons: [{ code: 'kind-ending' }] } }]);
});

test('nothing is put into such a page because somebody looks at the popup', async () => {
  await over('https://dev.azure.com/team/_usersSettings/tokens');
  expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
});

test('what replaces its keys goes along, too', async () => {
  const { known } = await over('https://bitbucket.org/account/settings/app-passwords');
  const { providers } = fromPortable(known ?? '') as SentCatalogue;
  expect(providers.map(({ id }) => id)).toEqual(['atlassian', 'bitbucket']);
});

test('where anybody can install the product, the path alone says it, and no more is said', async () => {
  const { here } = await over('http://git.lan:8080/tools/-/user_settings/personal_access_tokens');
  expect(here).toMatchObject({
    how: 'path',
    provider: 'gitlab',
    origin: 'http://git.lan:8080',
    basePath: '/tools',
  });
});

test.each([
  ['https://example.org/', 'unknown'],
  ['http://git.example.org/-/user_settings/personal_access_tokens', 'unencrypted'],
  ['http://8.8.8.8/', 'unencrypted'],
  ['http://192.168.1.20:3000/', 'unknown'],
  ['https://dev.azure.com/team/_git/shop', 'unknown'],
  [LIST, 'read'],
  ['https://app.hubspot.com/contacts/1', 'read'],
])('%s is %s', async (url, what) => {
  const { here, known, tab } = await over(url);
  // A page that is read has a status of its own, or none yet.
  expect(tab === null ? here?.what : 'read').toBe(what);
  expect(known).toBeUndefined();
});

test.each(['', 'about:blank', 'file:///etc/hosts', 'chrome://extensions', undefined])(
  'of %s nothing is said',
  async (url) => {
    expect((await over(url)).here).toBeNull();
  },
);

const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const instanceAt = (origin: string) => ({ provider: 'gitlab', origin, basePath: '' });

test('access was taken away where it was given for good, and nowhere else', async () => {
  const own = start(createDisk());
  const access = async () => {
    const { here } = (await own.fromWindow({ type: 'page-here', tabId: 7 })).value;
    return here?.what === 'page' ? here.access : null;
  };
  own.worker.browser.tabs.get = async () => ({ url: TOKENS }) as never;
  await keepInstances(own.worker, [instanceAt('https://gitlab.com')], 'gitlab/personal-access-tokens');
  await keepInstances(own.worker, [instanceAt('https://git.example.org')]);
  expect(await access()).toBe('none');
  await keepInstances(own.worker, [instanceAt('https://gitlab.com')]);
  expect(await access()).toBe('taken-away');
});

test('the button is left as it is over a page of which nothing waits', async () => {
  running.done.length = 0;
  await over(TOKENS);
  expect(running.done.filter(({ what }) => what === 'badge text' || what === 'title')).toEqual([]);
});

test('a page of a product that is switched off is, and one that is read is not where teaching is', async () => {
  const own = start(createDisk());
  const what = async (url: string, managed: object) => {
    own.worker.browser.tabs.get = async () => ({ url }) as never;
    own.worker.browser.storage.managed.get = async () => ({ ...managed });
    return (await own.fromWindow({ type: 'page-here', tabId: 7 })).value.here?.what;
  };
  expect(await what(LIST, { providersOff: ['hubspot'] })).toBe('off');
  expect(await what('https://app.hubspot.com/contacts/1', { teaching: false })).toBe('read');
  expect(await what('https://example.org/', { teaching: false })).toBe('off');
});
