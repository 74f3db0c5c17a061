import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenOnPage } from '../../src/protocol/messages.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  keyOf,
  NOW,
  onDisk,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
} from '../support/worker.ts';

const URL_ = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const PAGE = 'gitlab/personal-access-tokens';
const KIND = 'gitlab/personal-access-token';

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
  disk.tabs.set(7, URL_);
  disk.granted.add('https://gitlab.com/*');
});

const token = (id: string) => sighting(id, { kind: KIND });
const told = (...ids: string[]) => sighted(ids.map(token), { page: PAGE, account: '-' });
const tell = (message: object, url = URL_) => running.fromPage(message, pageSender(url));

async function seen(): Promise<SeenOnPage | null> {
  const { here } = (await running.fromWindow({ type: 'overview', tabId: 7 })).value;
  return here?.what === 'page' ? here.seen : null;
}

describe('a page that is not known to be read right', () => {
  test('tells the person what was read, and nothing is kept or shown in the page', async () => {
    const { value } = await tell(told('a', 'b'));
    expect(value).toEqual({ chips: [], card: null, isCollapsed: false });
    expect(await seen()).toMatchObject({ found: 2, keys: [{ id: 'a', name: 'Key a' }, { id: 'b' }] });
    expect(recordsOn(disk)).toEqual({});
  });

  test('what it tells later is added, and what is not there any more is not', async () => {
    await tell(told('a', 'b'));
    await tell({ ...told('c'), present: ['a', 'c'] });
    expect((await seen())?.keys.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('is kept once a person says that it is right, and from then on by itself', async () => {
    await tell(told('a', 'b'));
    const { value } = await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
    expect(value.credentials.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(onDisk(disk, 'instances')).toEqual([
      { provider: 'gitlab', origin: 'https://gitlab.com', basePath: '', isAlways: false, pages: [PAGE] },
    ]);
    expect(await seen()).toBeNull();
    await tell(told('a', 'b', 'c'));
    expect(Object.keys(recordsOn(disk)).sort()).toEqual(['a', 'b', 'c']);
  });

  test('is kept of a product in a private network, whose pages come by http', async () => {
    const address = 'http://192.168.1.20:3000/-/user_settings/personal_access_tokens';
    disk.tabs.set(7, address);
    disk.granted.add('http://192.168.1.20:3000/*');
    await running.fromWindow({ type: 'overview', tabId: 7 });
    await running.fromWindow({ type: 'read-once', tabId: 7 });
    await tell({ ...told('a', 'b'), account: '192.168.1.20:3000' }, address);
    const { value } = await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
    expect(value.credentials.map(({ id, url }) => [id, url]).sort()).toEqual([
      ['a', address],
      ['b', address],
    ]);
  });

  test('is let go of where the person says that it is wrong', async () => {
    await tell(told('a'));
    await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: false });
    expect(await seen()).toBeNull();
    expect(recordsOn(disk)).toEqual({});
    await tell(told('a'));
    expect(recordsOn(disk)).toEqual({});
  });

  test('what is shown has one name, however often the page tells it, and another once it is otherwise', async () => {
    await tell(told('a'));
    const first = (await seen())?.name;
    // Nothing is held for a while.
    await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: false });
    await tell(told('a'));
    expect((await seen())?.name).toBe(first);
    await tell(told('a', 'b'));
    expect((await seen())?.name).not.toBe(first);
  });

  test('a yes is about the page that was shown: not about one that the tab has gone to since', async () => {
    await tell(told('a'));
    disk.tabs.set(7, 'https://gitlab.com/acme/shop/-/settings/access_tokens');
    expect((await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true })).ok).toBe(false);
    expect(recordsOn(disk)).toEqual({});
  });

  test('what was read in one account is not shown over the same page of another', async () => {
    const projectAt = (account: string) => `https://gitlab.com/${account}/-/settings/access_tokens`;
    const key = sighting('b', { kind: 'gitlab/project-access-token' });
    disk.tabs.set(7, projectAt('acme/shop'));
    await tell(sighted([key], { page: 'gitlab/project-access-tokens', account: 'acme/shop' }), projectAt('acme/shop'));
    expect((await seen())?.found).toBe(1);
    disk.tabs.set(7, projectAt('acme/other'));
    expect(await seen()).toBeNull();
  });

  test('waits on the toolbar button of its tab, which says so once, until the popup is opened', async () => {
    const badges = () => running.done.flatMap((one) => (one.what === 'badge text' ? [one.with] : []));
    const titles = () => running.done.flatMap((one) => (one.what === 'title' ? [one.with] : []));
    await tell(told());
    expect(badges()).toEqual([]);
    await tell(told('a'));
    expect(badges()).toEqual([{ tabId: 7, text: '?' }]);
    expect(titles()).toEqual([{ tabId: 7, title: 'Keyturn: look at what was read here, and confirm it.' }]);
    await seen();
    expect(badges().at(-1)).toEqual({ tabId: 7, text: null });
    expect(titles().at(-1)).toEqual({ tabId: 7, title: 'Keyturn' });
    await tell(told('a', 'b'));
    expect(badges()).toHaveLength(2);
  });

  test('waits nowhere where the person has just asked for it', async () => {
    await seen();
    await running.fromWindow({ type: 'read-once', tabId: 7 });
    await tell(told('a'));
    expect(JSON.stringify(running.done)).not.toContain('"?"');
  });

  test('of another account than the page is of is not even shown', async () => {
    expect((await tell({ ...told('a'), account: 'another' })).error).toBe('error_refused');
    expect(await seen()).toBeNull();
  });

  test('a page cannot say yes', async () => {
    await tell(told('a'));
    expect((await tell({ type: 'answer-look', tabId: 7, isRight: true })).ok).toBe(false);
  });

  test('of a private window nothing is kept, whatever is said', async () => {
    const sender = pageSender(URL_);
    await running.fromPage(told('a'), { ...sender, tab: { id: 7, url: URL_, incognito: true } });
    const answer = await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
    expect(answer.error).toBe('error_refused');
    expect(recordsOn(disk)).toEqual({});
  });
});

test('of a proven provider is kept what is read where it was asked for, without one question more', async () => {
  const address = 'https://blog.example.org/wp-admin/profile.php';
  disk.tabs.set(7, address);
  disk.granted.add('https://blog.example.org/*');
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await running.fromWindow({ type: 'read-once', tabId: 7 });
  const key = sighting('a', { kind: 'wordpress/application-password' });
  await tell(sighted([key], { page: 'wordpress/profile', account: 'blog.example.org' }), address);
  expect([Object.keys(recordsOn(disk)), await seen()]).toEqual([['a'], null]);
});

test('where the account is not told, a key of the same name may be another person’s', async () => {
  await tell(told('a'));
  await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
  // A change of it is then no rotation.
  expect(recordsOn(disk).a?.isPerUser).toBe(true);
});

describe('a key that a whole list shows no more', () => {
  const PROJECT = 'https://gitlab.com/acme/shop/-/settings/access_tokens';
  const MAIN = { url: URL_, page: PAGE, account: '-', kind: KIND };
  const IN_PROJECT = {
    url: PROJECT,
    page: 'gitlab/project-access-tokens',
    account: 'acme/shop',
    kind: 'gitlab/project-access-token',
  };

  async function stateOfB({ url, page, account, kind }: typeof MAIN) {
    disk.tabs.set(7, url);
    const list = (...ids: string[]) =>
      sighted(
        ids.map((id) => sighting(id, { kind })),
        { page, account },
      );
    await tell(list('a', 'b', 'c'), url);
    await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true });
    for (const days of [1, 2]) {
      running.now = NOW + days * DAY;
      await tell({ ...list('a', 'c'), complete: true }, url);
    }
    const { value } = await running.fromWindow({ type: 'overview' });
    return value.credentials.find(({ id }) => id === 'b')?.presence.state;
  }

  test('is gone where the account is told', async () => expect(await stateOfB(IN_PROJECT)).toBe('not-listed'));
  test('is never gone where it is not: the list may be another person’s', async () => {
    expect(await stateOfB(MAIN)).toBe('shown');
  });
});

describe('the script on a granted origin', () => {
  const where = (url: string) => running.fromPage({ type: 'where' }, pageSender(url));

  test('is told where it is, once the reader is there', async () => {
    const { value } = await where(URL_);
    expect(JSON.parse(value ?? '')).toMatchObject({ href: URL_, where: { account: '-' }, provider: { id: 'gitlab' } });
    const files = running.done
      .filter(({ what }) => what === 'inject')
      .map((one) => (one.with as { files: string[] }).files);
    expect(files).toEqual([['page.js']]);
  });

  test('has what tells kinds apart beside the reader where several stand on one page', async () => {
    disk.granted.add('https://dev.azure.com/*');
    const { value } = await where('https://dev.azure.com/team/_usersSettings/tokens');
    expect(JSON.parse(value ?? '')).toMatchObject({ provider: { id: 'azure-devops' } });
    const [put] = running.done.filter(({ what }) => what === 'inject');
    expect(put?.with).toMatchObject({ files: ['page.js', 'several-kinds.js'] });
  });

  test('on any other page nothing is put there', async () => {
    expect(await where('https://gitlab.com/acme/shop')).toEqual({ ok: true, value: null });
    expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
  });

  test.each([
    ['leads to pages with keys', '/private-apps/12345678'],
    ['holds the log of a key', '/api-key/12345678/audit-log'],
  ])('is told nothing where the page only %s', async (_what, path) => {
    expect(await where(`https://app.hubspot.com${path}`)).toEqual({ ok: true, value: null });
    expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
  });

  test('is told since when there have been keys of a kind, but not where that is no more than when one was seen', async () => {
    const kinds = async (url: string): Promise<{ id: string; introduced: string }[]> =>
      JSON.parse((await where(url)).value ?? '').provider.kinds;
    const found = await kinds('https://app.hubspot.com/service-keys/12345678');
    expect(found).toContainEqual({ id: 'hubspot/service-key', introduced: '2026-02-10' });
    expect(found.map(({ id }) => id)).not.toContain('hubspot/legacy-private-app');
    expect(await kinds(URL_)).toEqual([]);
  });

  test('ends where access was taken away, whose address the browser does not tell any more', async () => {
    const sender = { ...pageSender(URL_), tab: { id: 7, incognito: false } };
    expect((await running.fromPage(told('a'), sender as never)).error).toBe('error_provider_off');
  });
});

test.each([
  ['nothing was looked at', { type: 'answer-look', tabId: 7, isRight: true }, 'error_no_answer'],
  ['the popup was not opened over the page', { type: 'read-once', tabId: 7 }, 'error_no_answer'],
  [
    'there is no such key',
    { type: 'check-word', action: { do: 'set-birth', key: keyOf('1'), day: '2026-11-01', zone: 'UTC' } },
    'error_unknown_credential',
  ],
])('a window is told so where %s', async (_what, message, error) => {
  expect(await running.fromWindow(message)).toMatchObject({ ok: false, error });
});

test('a yes to a page that was opened, and told nothing yet, is refused', async () => {
  await running.fromWindow({ type: 'overview', tabId: 7 });
  expect(await running.fromWindow({ type: 'answer-look', tabId: 7, isRight: true })).toMatchObject({
    error: 'error_no_answer',
  });
});

test('a page into which no script can be put is said to give no answer', async () => {
  await running.fromWindow({ type: 'overview', tabId: 7 });
  running.browser.scripting.executeScript = () => Promise.reject(new Error('closed'));
  expect((await running.fromWindow({ type: 'read-once', tabId: 7 })).error).toBe('error_no_answer');
});
