import { describe, expect, test, vi } from 'vitest';
import { createDisk, type Disk, ID } from '../support/browser.ts';
import {
  AUTH,
  HUB,
  keyOf,
  LIST,
  NOW,
  onDisk,
  pageSender,
  type Running,
  sighted,
  sighting,
  start,
} from '../support/worker.ts';

const { startWorker } = await import('../../src/background/start-worker.ts');
const { keyPageOf } = await import('../../src/background/sender.ts');
const { injectPage } = await import('../../src/background/page/inject.ts');
const { isAtKeptUrl } = await import('../../src/background/tabs.ts');
const { reachOnce, reachOpenTabs } = await import('../../src/background/page/open-tabs.ts');

const injected = ({ done }: Running) => done.filter(({ what }) => what === 'inject');

describe("the page's script", () => {
  test('is put into the document that asks', async () => {
    const running = start(createDisk());
    expect(await running.fromPage({ type: 'key-page' })).toEqual({ ok: true, value: null });
    const injected = running.done.filter(({ what }) => what === 'inject');
    expect(injected).toEqual([
      {
        what: 'inject',
        with: { target: { tabId: 7, frameIds: [0] }, files: ['read-hubspot.js', 'page.js'] },
      },
    ]);
  });

  test('is put there once when it is asked for twice at once', async () => {
    const running = start(createDisk());
    const where = keyPageOf(pageSender(), { id: ID });
    if (!where) throw new Error('no key page');
    await Promise.all([injectPage(running.worker, where), injectPage(running.worker, where)]);
    expect(injected(running)).toHaveLength(1);
  });

  // The document may hold an older version's script, and browsers differ in what they remember of that.
  test('is put there again when the document asks again: what was put there before may be gone', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'key-page' });
    await running.fromPage({ type: 'key-page' });
    expect(injected(running)).toHaveLength(2);
  });

  test('that could not be put there is asked for again, as is one whose worker died', async () => {
    const disk = createDisk();
    const failing = start(disk, { fail: (name) => (name === 'inject' ? new Error('No tab with id: 7') : undefined) });
    expect((await failing.fromPage({ type: 'key-page' })).ok).toBe(false);
    const calls = failing.calls.indexOf('inject') + 1;
    const dying = start(disk, { death: { atCall: calls, when: 'before' } });
    await Promise.race([dying.fromPage({ type: 'key-page' }), dying.died]);
    const next = start(disk);
    await next.fromPage({ type: 'key-page' });
    expect(injected(next)).toHaveLength(1);
  });

  test.each([
    ['what shows card and chips', { type: 'script', names: ['overlay'] }, ['overlay.js']],
    ['where Tab goes', { type: 'script', names: ['tab-order'], page: 'hubspot/service-keys' }, ['tab-order.js']],
    ['what judges a page', { type: 'script', names: ['completeness'] }, ['completeness.js']],
    ['what makes fingerprints', { type: 'script', names: ['fingerprints'] }, ['fingerprints.js']],
    ['what reads', { type: 'script', names: ['reader', 'lists'] }, ['words/en.js', 'reader.js', 'lists.js']],
    ['what reads lists', { type: 'script', names: ['lists'] }, ['lists.js']],
    ['what reads pages of one key', { type: 'script', names: ['one-key'] }, ['one-key.js']],
    ['what reads dates in rare forms', { type: 'script', names: ['rare-dates'] }, ['rare-dates.js']],
    ['what reads rows without links', { type: 'script', names: ['unlinked-rows'] }, ['unlinked-rows.js']],
    ['what reads pages that were taught', { type: 'script', names: ['taught-rows'] }, ['taught-rows.js']],
    ['words of languages', { type: 'words', languages: ['de-AT', 'pl', 'x'] }, ['words/de.js', 'words/pl.js']],
  ])('is followed by %s, once it asks for that', async (_what, message, files) => {
    const running = start(createDisk());
    expect((await running.fromPage(message, { url: `${new URL(LIST).origin}/contacts/1` })).ok).toBe(true);
    const injected = running.done.filter(({ what }) => what === 'inject');
    expect(injected).toEqual([{ what: 'inject', with: { target: { tabId: 7, frameIds: [0] }, files } }]);
    const elsewhere = { tab: { id: 7, url: `${new URL(LIST).origin}/contacts/1` } };
    expect((await running.fromPage(message, elsewhere)).error).toBe('error_refused');
  });

  test('is followed by nothing where no language has words, and by all where they are asked for', async () => {
    const running = start(createDisk());
    const injected = () => running.done.filter(({ what }) => what === 'inject').length;
    expect(await running.fromPage({ type: 'words', languages: ['en', '../x'] })).toEqual({ ok: true, value: null });
    expect(injected()).toBe(0);
    expect((await running.fromPage({ type: 'words', languages: 'all' })).ok).toBe(true);
    expect(injected()).toBe(1);
    expect((await running.fromPage({ type: 'words', languages: 'some' })).ok).toBe(false);
    expect((await running.fromPage({ type: 'words' })).ok).toBe(false);
    expect(injected()).toBe(1);
  });

  test('is not put into pages of a provider that is switched off', async () => {
    const disk = createDisk();
    disk.managed = { providersOff: ['hubspot'] };
    const running = start(disk);
    expect((await running.fromPage({ type: 'key-page' })).error).toBe('error_provider_off');
    expect(running.done).toEqual([]);
  });
});

describe('the tabs that were open before', () => {
  const elsewhere = 'https://app-eu1.hubspot.com/contacts/1';
  const withTabs = (): Disk => {
    const disk = createDisk();
    disk.tabs.set(7, LIST).set(8, elsewhere).set(9, 'https://example.com/service-keys/1');
    return disk;
  };
  const reached = (running: Running) =>
    injected(running).map(({ with: what }) => (what as { target: { tabId: number } }).target.tabId);

  test('are reached once by the workers of one session: those of the hosts that we may be on, whatever they show', async () => {
    const disk = withTabs();
    const [first, second] = [start(disk), start(disk)];
    await reachOnce(first.worker);
    await reachOnce(second.worker);
    expect(reached(first)).toEqual([7, 8]);
    expect(injected(first)[0]?.with).toMatchObject({ files: ['bootstrap.js'], target: { frameIds: [0] } });
    expect(reached(second)).toEqual([]);
  });

  test('are reached again by the next worker when this one died on the way, and after an update', async () => {
    const disk = withTabs();
    const dying = start(disk, { death: { atCall: 3, when: 'before' } });
    await Promise.race([reachOnce(dying.worker), dying.died]);
    const next = start(disk);
    await reachOnce(next.worker);
    await reachOpenTabs(next.worker);
    expect(reached(next)).toEqual([7, 8, 7, 8]);
  });

  test('that cannot be reached are no reason to leave out the others', async () => {
    let tries = 0;
    const fail = (name: string) =>
      name === 'inject' && ++tries === 1 ? new Error('Frame shows an error page') : undefined;
    const running = start(withTabs(), { fail });
    await reachOnce(running.worker);
    expect(reached(running)).toEqual([8]);
  });

  test.each([
    ['permissions.onAdded', { origins: ['https://app.hubspot.com/*'] }, [7, 8]],
    ['permissions.onAdded', { permissions: ['notifications'] }, []],
    ['runtime.onInstalled', { reason: 'update' }, [7, 8]],
  ])('%s with %j reaches %j', async (event, told, tabIds) => {
    const disk = withTabs();
    disk.session.set('reached', 'true');
    const running = start(disk);
    startWorker(running.browser, () => running.now);
    const [hear] = running.listeners.get(event) as ((with_: object) => void)[];
    hear?.(told);
    await running.idle();
    expect(reached(running)).toEqual(tabIds);
  });
});

describe('the status of a tab', () => {
  const status = async (url: string | undefined, tabId = 7) => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([], { outcome: 'unreadable' }));
    if (url !== undefined) disk.tabs.set(7, url);
    const { value } = await running.fromWindow({ type: 'overview', tabId });
    return { tab: value.tab, kept: disk.session.has('tab:7') };
  };

  test('says what became of the page that it shows', async () => {
    const { tab } = await status(`${LIST}?filter=1#top`);
    expect(tab).toEqual({
      page: 'hubspot/service-keys',
      provider: 'hubspot',
      account: HUB,
      kind: 'hubspot/service-key',
      id: null,
      url: LIST,
      outcome: 'unreadable',
      found: 0,
      at: NOW,
    });
  });

  test.each([
    ['another account', 'https://app.hubspot.com/service-keys/1'],
    ['another key page', AUTH],
    ['another list of the account', `https://app.hubspot.com/private-apps/${HUB}`],
    ['nothing yet', ''],
    ['another site', 'https://example.com/'],
    ['a page whose address we may not see', undefined],
  ])('is gone once the tab shows %s', async (_what, url) => {
    expect(await status(url)).toEqual({ tab: null, kept: false });
  });

  test('of the page of one key is gone once the tab shows that of another', async () => {
    const disk = createDisk();
    const running = start(disk);
    const told = sighted([], { page: 'hubspot/private-app-auth', outcome: 'unreadable' });
    await running.fromPage(told, pageSender(AUTH));
    disk.tabs.set(7, AUTH.replace('4711', '4712'));
    expect((await running.fromWindow({ type: 'overview', tabId: 7 })).value.tab).toBeNull();
    expect(disk.session.has('tab:7')).toBe(false);
  });

  test('of a page that nobody let Keyturn into is none, and nothing is put there, though its address is told', async () => {
    const disk = createDisk();
    disk.tabs.set(7, 'https://gitlab.com/-/user_settings/personal_access_tokens');
    const running = start(disk);
    expect((await running.fromWindow({ type: 'overview', tabId: 7 })).value.tab).toBeNull();
    expect(injected(running)).toEqual([]);
  });

  test.each([
    [true, 'its page and account', LIST],
    [false, 'those of another account', 'https://app.hubspot.com/service-keys/1'],
    [false, 'no key page', 'https://app.hubspot.com/contacts/1'],
    [false, 'no address', null],
  ])('is %s to stand at the address that is kept of it where that tells %s', (isThere, _what, url) => {
    const there = { page: 'hubspot/service-keys', provider: 'hubspot', account: HUB, kind: 'hubspot/service-key' };
    expect(isAtKeptUrl({ ...there, id: null, url, outcome: 'read', found: 1, at: NOW })).toBe(isThere);
  });

  test('of a tab that we know nothing of is none', async () => {
    expect((await status(LIST, 99)).tab).toBeNull();
  });

  test('of a key page that has told nothing is none: our script is put there now', async () => {
    const disk = createDisk();
    disk.tabs.set(7, LIST);
    const running = start(disk);
    expect((await running.fromWindow({ type: 'overview', tabId: 7 })).value.tab).toBeNull();
    expect(injected(running)).toHaveLength(1);
  });

  test('says so where it cannot be put there, but not of a provider that is switched off', async () => {
    const disk = createDisk();
    disk.tabs.set(7, `${AUTH}?x=1`);
    const fail = (name: string) => (name === 'inject' ? new Error('Frame shows an error page') : undefined);
    const { value } = await start(disk, { fail }).fromWindow({ type: 'overview', tabId: 7 });
    expect(value.tab).toMatchObject({ outcome: 'unreached', page: 'hubspot/private-app-auth', url: AUTH, id: '4711' });
    disk.managed = { providersOff: ['hubspot'] };
    expect((await start(disk, { fail }).fromWindow({ type: 'overview', tabId: 7 })).value.tab).toBeNull();
  });

  test('of a page that holds no keys is none, and nothing is put there', async () => {
    const disk = createDisk();
    disk.tabs.set(7, 'https://app.hubspot.com/contacts/1');
    const running = start(disk);
    expect((await running.fromWindow({ type: 'overview', tabId: 7 })).value.tab).toBeNull();
    expect(injected(running)).toEqual([]);
  });
});

describe('main', () => {
  test('registers every listener before anything is awaited, and answers', async () => {
    const disk = createDisk();
    disk.tabs.set(7, LIST);
    const { listeners, done, idle } = start(disk);
    vi.resetModules();
    await import('../../src/background/main.ts');
    expect([...listeners.keys()].sort()).toEqual([
      'alarms.onAlarm',
      'notifications.onClicked',
      'permissions.onAdded',
      'permissions.onRemoved',
      'runtime.onInstalled',
      'runtime.onMessage',
      'runtime.onStartup',
      'storage.onChanged',
      'tabs.onRemoved',
    ]);
    const [hear] = listeners.get('runtime.onMessage') as ((...args: unknown[]) => unknown)[];
    const reply = await new Promise((resolve) => {
      expect(hear?.({ protocol: 1, ...sighted([sighting('1')]) }, pageSender(), resolve)).toBe(true);
    });
    expect(reply).toMatchObject({ ok: true, value: { chips: [{ key: keyOf('1') }] } });
    // What a start has to do besides comes after the answer.
    await vi.waitFor(() => expect(disk.local.has('jobs')).toBe(true));
    await idle();
    expect(disk.alarms.has('keyturn')).toBe(true);
    expect(onDisk(disk, 'jobs')).toMatchObject({ due: { digest: expect.any(Number), refresh: expect.any(Number) } });
    expect(disk.session.has('tab:7')).toBe(true);
    const [removed] = listeners.get('tabs.onRemoved') as ((id: number) => void)[];
    removed?.(7);
    const [clicked] = listeners.get('notifications.onClicked') as ((id: string) => void)[];
    clicked?.('keyturn-digest');
    clicked?.('of another kind');
    await idle();
    expect(disk.session.has('tab:7')).toBe(false);
    expect(done.filter(({ what }) => what === 'open tab')).toHaveLength(1);
  });
});
