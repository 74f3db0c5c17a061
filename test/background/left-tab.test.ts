import { beforeEach, describe, expect, test } from 'vitest';
import { GITLAB, NPM, openTab, type ProviderPage, TAB } from '../support/provider-tab.ts';
import { pageSender, type Running, recordsOn } from '../support/worker.ts';

const { keepInstances } = await import('../../src/background/grants.ts');

/** What a person asks for is about the page that they saw, and about no other one that the tab shows by now. */

const OTHER_PAGE = { ...GITLAB, url: GITLAB.url.replace('user_settings', 'profile') };
const OTHER_ACCOUNT = { ...NPM, url: NPM.url.replace('ana', 'bo'), account: 'bo' };
const ofKey = (id: string): ProviderPage => ({
  ...{ page: 'highlevel/private-integration', kind: 'highlevel/private-integration-token', account: 'abc' },
  url: `https://app.gohighlevel.com/v2/location/abc/settings/private-integrations/${id}`,
});
const aws = (host: string): ProviderPage => ({
  ...{ page: 'aws/own-credentials', kind: 'aws/access-key', account: '-' },
  url: `https://${host}/iam/home#/security_credentials`,
});
const [AWS, OTHER_HOST] = [aws('console.aws.amazon.com'), aws('us-east-1.console.aws.amazon.com')];
const NOWHERE = ['', 'https://gitlab.com/acme/shop', 'https://example.org/'];
const injected = ({ done }: Running) => done.filter(({ what }) => what === 'inject');

describe('a page is not read once', () => {
  test.each([...NOWHERE, NPM.url])('where the tab has gone to "%s" meanwhile', async (url) => {
    const { disk, running } = openTab(GITLAB, { isLetIn: false });
    await running.fromWindow({ type: 'overview', tabId: TAB });
    disk.tabs.set(TAB, url);
    expect(await running.fromWindow({ type: 'read-once', tabId: TAB })).toMatchObject({ error: 'error_no_answer' });
    expect(injected(running)).toEqual([]);
  });

  test.each<[string, ProviderPage, ProviderPage]>([
    ['another page', GITLAB, OTHER_PAGE],
    ['another account', NPM, OTHER_ACCOUNT],
    ['another key', ofKey('k1'), ofKey('k2')],
    ['another host', AWS, OTHER_HOST],
  ])('by what was asked for over %s', async (_what, asked, shown) => {
    const tab = openTab(asked, { isLetIn: false });
    await tab.running.fromWindow({ type: 'overview', tabId: TAB });
    expect((await tab.running.fromWindow({ type: 'read-once', tabId: TAB })).ok).toBe(true);
    expect((await tab.tell([])).ok).toBe(true);
    tab.disk.tabs.set(TAB, shown.url);
    const page = shown === OTHER_PAGE ? 'gitlab/personal-access-tokens-before' : shown.page;
    expect((await tab.tell([], { page }, shown)).error).toBe('error_provider_off');
  });

  test('and where nobody asked for that, nothing is noted of it', async () => {
    const { disk, running } = openTab(GITLAB, { isLetIn: false });
    await running.fromPage({ type: 'where' }, pageSender(GITLAB.url));
    expect([...disk.session.keys()].filter((name) => name.startsWith('look:'))).toEqual([]);
  });
});

describe('a word on what was read', () => {
  test.each<[string, ProviderPage, string]>([
    ...NOWHERE.map((url): [string, ProviderPage, string] => [`"${url}"`, GITLAB, url]),
    ['another page', GITLAB, OTHER_PAGE.url],
    ['another key', ofKey('k1'), ofKey('k2').url],
    ['another host', AWS, OTHER_HOST.url],
  ])('counts no more where the tab shows %s', async (_what, page, url) => {
    const tab = openTab(page);
    await tab.tell(['k1']);
    tab.disk.tabs.set(TAB, url);
    expect(await tab.answer(true)).toMatchObject({ ok: false, error: 'error_no_answer' });
    tab.disk.tabs.set(TAB, page.url);
    expect(await tab.answer(true)).toMatchObject({ ok: true });
  });

  test('is about the keys of the account that is shown, and not of the one before', async () => {
    const tab = openTab(NPM);
    await tab.tell(['a']);
    tab.disk.tabs.set(TAB, OTHER_ACCOUNT.url);
    await tab.tell([], { present: ['a'] }, OTHER_ACCOUNT);
    expect((await tab.seen())?.keys).toEqual([]);
  });
});

test('a word on what was read of one installation is none on another', async () => {
  const tab = openTab(GITLAB);
  await tab.tell(['a']);
  await tab.answer(true);
  const page = { ...GITLAB, url: GITLAB.url.replace('gitlab.com', 'git.example.org'), account: 'git.example.org' };
  tab.disk.granted.add('https://git.example.org/*');
  await keepInstances(tab.running.worker, [{ provider: 'gitlab', origin: 'https://git.example.org', basePath: '' }]);
  await tab.tell(['b'], {}, page);
  expect(Object.keys(recordsOn(tab.disk))).toEqual(['a']);
});

describe('a look that is kept in another form', () => {
  let tab: ReturnType<typeof openTab>;
  beforeEach(async () => {
    tab = openTab(GITLAB);
    await tab.tell(['a']);
    expect(await tab.seen()).not.toBeNull();
  });

  test.each<[string, (seen: { place: object; message: object }) => object]>([
    ['a page that is none', (seen) => ({ ...seen, place: { ...seen.place, page: 'gitlab/none' } })],
    ['a message of another form', (seen) => ({ ...seen, message: { ...seen.message, sightings: 'none' } })],
    ['another message', (seen) => ({ ...seen, message: { type: 'key-page', protocol: 1 } })],
  ])('is none: %s', async (_what, spoil) => {
    const look = JSON.parse(tab.disk.session.get(`look:${TAB}`) ?? '');
    tab.disk.session.set(`look:${TAB}`, JSON.stringify({ ...look, seen: spoil(look.seen) }));
    expect(await tab.seen()).toBeNull();
    expect((await tab.running.fromWindow({ type: 'overview', tabId: TAB })).ok).toBe(true);
  });
});

describe('over another product, or the same one elsewhere', () => {
  const AT = 'https://tools.example.org';
  const TOKENS = '/-/user_settings/personal_access_tokens';
  const there = (provider: string, basePath: string, origin = AT) => ({ provider, origin, basePath });

  test('a look is noted for that', async () => {
    const { disk, running } = openTab(GITLAB, { isLetIn: false });
    for (const [url, instance] of [
      [`${AT}/a${TOKENS}`, there('gitlab', '/a')],
      [`${AT}/b${TOKENS}`, there('gitlab', '/b')],
      [`https://git.example.com/b${TOKENS}`, there('gitlab', '/b', 'https://git.example.com')],
      [`${AT}${TOKENS}`, there('gitlab', '')],
      [`${AT}/admin/settings/api-tokens`, there('strapi', '')],
    ] as const) {
      disk.tabs.set(TAB, url);
      await running.fromWindow({ type: 'overview', tabId: TAB });
      expect((await running.worker.session.look(TAB))?.instance).toEqual(instance);
    }
  });

  test('what is told before anybody looks is of the product that stands there', async () => {
    const page = { ...GITLAB, url: `${AT}${TOKENS}`, account: 'tools.example.org' };
    const tab = openTab(page);
    const all = [there('strapi', '/-'), there('gitlab', '/-', 'https://git.example.com'), there('gitlab', '')];
    await keepInstances(tab.running.worker, all);
    await tab.tell(['a'], {}, page);
    expect((await tab.running.worker.session.look(TAB))?.instance).toEqual(there('gitlab', ''));
  });
});
