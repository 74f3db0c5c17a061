import { beforeEach, describe, expect, test } from 'vitest';
import { folderOf } from '../../src/core/taught/folder.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { pageSender, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const { reconcile } = await import('../../src/background/grants.ts');

/** What an administrator has switched off is not offered, not read, not asked for, not shown; and what they taught is known. */

const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const PROJECT = 'https://gitlab.com/acme/shop/-/settings/access_tokens';
const GITLAB = 'https://gitlab.com/*';
const TAUGHT = 'https://console.acme.example/org/acme/keys/7';

let disk: Disk;
const managedBy = (managed: object): Running => {
  disk.managed = { ...managed };
  return start(disk);
};
beforeEach(() => {
  disk = createDisk();
  disk.tabs.set(7, TOKENS);
  disk.granted.add(GITLAB);
});

const told = (page: string, kind: string, account = '-') =>
  sighted([sighting('a', { kind })], { page: `gitlab/${page}`, account });
const personal = (running: Running) =>
  running.fromPage(told('personal-access-tokens', 'gitlab/personal-access-token'), pageSender(TOKENS));
const project = (running: Running) =>
  running.fromPage(told('project-access-tokens', 'gitlab/project-access-token', 'acme/shop'), pageSender(PROJECT));
const here = async (running: Running) => (await running.fromWindow({ type: 'page-here', tabId: 7 })).value.here?.what;
const listed = async (running: Running) =>
  (await running.fromWindow({ type: 'overview' })).value.credentials.map(({ kind }) => kind);
const registered = () => [...disk.registered.values()].flatMap(({ matches }) => matches);

describe.each([
  ['its provider', { providersOff: ['gitlab'] }],
  ['all providers', { catalogue: false, providersOn: ['hubspot'] }],
  ['its kind', { kindsOff: ['gitlab/personal-access-token'] }],
  ['its site', { sitesOff: ['https://gitlab.com'] }],
  ['all sites but others', { sitesOn: ['https://git.example.org'] }],
])('a page of which %s is off', (_what, managed) => {
  test('is neither read nor offered', async () => {
    const running = managedBy(managed);
    expect((await personal(running)).error).toBe('error_provider_off');
    expect((await running.fromPage({ type: 'where' }, pageSender(TOKENS))).value).toBeNull();
    expect(await here(running)).toBe('off');
    expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
  });

  test('is not read once, and of what was seen before nothing is kept', async () => {
    const before = start(disk);
    await before.fromWindow({ type: 'overview', tabId: 7 });
    await personal(before);
    const running = managedBy(managed);
    const answer = await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
    expect(answer.error).toBe('error_provider_off');
    expect(recordsOn(disk)).toEqual({});
    const isKindAlone = 'kindsOff' in managed;
    // Which kind of keys a page has, is told once it is looked at.
    if (!isKindAlone)
      expect((await running.fromWindow({ type: 'read-once', tabId: 7 })).error).toBe('error_provider_off');
  });
});

describe('access that the browser gives', () => {
  test.each([
    ['a site', { sitesOff: ['https://gitlab.com'] }],
    ['all sites but others', { sitesOn: ['https://git.example.org'] }],
    ['a provider', { providersOff: ['gitlab'] }],
  ])('to %s that is off is not used, and that is said', async (_what, managed) => {
    await reconcile(start(disk).worker);
    expect(registered()).toEqual([GITLAB]);
    const running = managedBy(managed);
    await reconcile(running.worker);
    expect(registered()).toEqual([]);
    expect((await running.fromWindow({ type: 'settings' })).value.unused).toEqual([GITLAB]);
  });

  test('is used where nothing is off there', async () => {
    const running = managedBy({ sitesOff: ['https://*.gitlab.com:8443'], kindsOff: ['gitlab/project-access-token'] });
    await reconcile(running.worker);
    expect(registered()).toEqual([GITLAB]);
    expect((await running.fromWindow({ type: 'settings' })).value.unused).toEqual([]);
  });
});

test('keys of a kind or a site that is off are kept and not shown', async () => {
  const running = start(disk);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await personal(running);
  await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
  expect(await listed(running)).toEqual(['gitlab/personal-access-token']);
  expect(await listed(managedBy({ kindsOff: ['gitlab/personal-access-token'] }))).toEqual([]);
  expect(await listed(managedBy({ sitesOff: ['https://gitlab.com'] }))).toEqual([]);
  expect(await listed(managedBy({ kindsOff: ['gitlab/project-access-token'] }))).toHaveLength(1);
});

test('where one kind of a provider is off its others are read', async () => {
  const running = managedBy({ kindsOff: ['gitlab/personal-access-token'] });
  expect((await project(running)).ok).toBe(true);
});

test('a limit of a provider holds for all of its kinds but those with one of their own', async () => {
  const running = managedBy({
    byProvider: { gitlab: { maximumAgeDays: 60, warnAheadDays: 5 } },
    byKind: { 'gitlab/project-access-token': { maximumAgeDays: 30 } },
  });
  const { byKind } = (await running.fromWindow({ type: 'settings' })).value.policy;
  expect(byKind['gitlab/personal-access-token']).toMatchObject({ maximumAgeDays: 60, warnAheadDays: 5 });
  expect(byKind['gitlab/project-access-token']).toMatchObject({ maximumAgeDays: 30, warnAheadDays: 5 });
  expect(byKind['gitlab/personal-access-token']?.owner).toBe('administrator');
  expect(Object.keys(byKind).some((kind) => kind.startsWith('hubspot/'))).toBe(false);
});

describe('teaching', () => {
  const keep = (running: Running) => running.fromWindow({ type: 'keep-taught', page: TAUGHT_PAGE });

  test.each([
    ['everywhere', { teaching: false }],
    ['on that site', { sitesOff: ['https://console.acme.example'] }],
  ])('is neither offered nor taken where it is off %s', async (_where, managed) => {
    disk.tabs.set(7, 'https://console.acme.example/');
    expect(await here(start(disk))).toBe('unknown');
    const running = managedBy(managed);
    expect(await here(running)).toBe('off');
    expect((await keep(running)).error).toBe('error_provider_off');
  });

  test('what was taught is off with it, and back with it', async () => {
    await keep(start(disk));
    disk.tabs.set(7, TAUGHT);
    expect(await here(managedBy({ teaching: false }))).toBe('off');
    expect(await here(managedBy({}))).toBe('page');
  });
});

describe('a page that an administrator taught', () => {
  const managed = { teaching: false, catalogue: false, taughtPages: [folderOf(TAUGHT_PAGE)] };
  const tell = (running: Running) =>
    running.fromPage(
      {
        ...sighted([sighting('sync', { kind: `${TAUGHT_PAGE.id}/key` })]),
        page: `${TAUGHT_PAGE.id}/keys`,
        account: 'acme',
      },
      pageSender(TAUGHT),
    );
  const shipped = async (running: Running) => (await running.fromWindow({ type: 'settings' })).value.shipped;

  test('is offered to everybody, and read once a person lets Keyturn in', async () => {
    disk.tabs.set(7, TAUGHT);
    const running = managedBy(managed);
    expect(await here(running)).toBe('page');
    expect(await shipped(running)).toEqual([{ name: TAUGHT_PAGE.name, origin: TAUGHT_PAGE.origin, isLetIn: false }]);
    expect((await tell(running)).ok).toBe(false);
    disk.granted.add(`${TAUGHT_PAGE.origin}/*`);
    await reconcile(running.worker);
    expect(registered()).toContain(`${TAUGHT_PAGE.origin}/*`);
    expect(await tell(running)).toMatchObject({ ok: true });
    const [key] = (await running.fromWindow({ type: 'overview' })).value.credentials;
    expect(key?.verdict.limit).toMatchObject({ maximumAgeDays: TAUGHT_PAGE.everyDays, owner: 'administrator' });
    expect(await shipped(running)).toMatchObject([{ isLetIn: true }]);
    expect(await shipped(managedBy({ ...managed, sitesOff: [TAUGHT_PAGE.origin] }))).toEqual([]);
  });

  test('is no page of the person’s own, and takes the place of theirs with its id', async () => {
    await start(disk).fromWindow({ type: 'keep-taught', page: { ...TAUGHT_PAGE, name: 'Mine' } });
    disk.tabs.set(7, TAUGHT);
    const running = managedBy(managed);
    expect((await running.fromWindow({ type: 'page-here', tabId: 7 })).value.known).toContain(TAUGHT_PAGE.name);
    expect((await running.fromWindow({ type: 'taught' })).value).toMatchObject([{ name: 'Mine' }]);
  });
});
