import { beforeEach, describe, expect, test } from 'vitest';
import { endLeft, isAskedFor, pageIn } from '../../src/background/asked-look.ts';
import { isReadNow } from '../../src/background/let-in-still.ts';
import { keyPageOf } from '../../src/background/sender.ts';
import { ID } from '../support/browser.ts';
import { GITLAB, openTab, type ProviderTab, TAB } from '../support/provider-tab.ts';
import { HUB, LIST, pageSender, start } from '../support/worker.ts';

/** What a wish to have a page read once is about, and how long it holds. */

const AT = { provider: 'gitlab', origin: 'https://gitlab.com', basePath: '' };
const HIGHLEVEL = { provider: 'highlevel', origin: 'https://app.gohighlevel.com', basePath: '' };
const keyAt = (id: string) => `https://app.gohighlevel.com/v2/location/abc/settings/private-integrations/${id}`;
const ASKED = { page: GITLAB.page, account: GITLAB.account, id: null };
const LOOK = { instance: AT, asked: ASKED, seen: null };
const whereAt = (url: string) => keyPageOf(pageSender(url, TAB), { id: ID }) ?? expect.fail('no key page');

let tab: ProviderTab;
beforeEach(() => {
  tab = openTab(GITLAB, { isLetIn: false });
});

describe('the page that a tab shows', () => {
  const shown = (url: string | undefined, instance = AT) => {
    tab.disk.tabs.set(TAB, url as string);
    return pageIn(tab.running.worker, TAB, instance);
  };

  test('is the one at its address', async () => {
    expect(await shown(GITLAB.url)).toEqual(ASKED);
    expect(await shown(keyAt('k1'), HIGHLEVEL)).toMatchObject({ account: 'abc', id: 'k1' });
  });

  test.each([
    ['the browser does not tell the address', undefined, AT],
    ['the address is none', 'nowhere', AT],
    ['that is of another host', GITLAB.url, HIGHLEVEL],
    ['no keys stand there', 'https://gitlab.com/acme/shop', AT],
    ['a piece of a key stands in the address', keyAt('ghp_a8Kd93jfLq'), HIGHLEVEL],
  ])('is none where %s', async (_what, url, instance) => {
    expect(await shown(url, instance)).toBeNull();
  });

  test('is none in a tab that was closed', async () => {
    tab.disk.tabs.clear();
    expect(await pageIn(tab.running.worker, TAB, AT)).toBeNull();
  });
});

describe('what was asked for', () => {
  const where = { origin: AT.origin, page: { id: GITLAB.page }, account: GITLAB.account, id: null };

  test('is that page', () => {
    expect(isAskedFor(LOOK, where)).toBe(true);
  });

  test.each([
    ['at another host', { ...where, origin: 'https://git.example.org' }],
    ['of another sort', { ...where, page: { id: 'gitlab/project-access-tokens' } }],
    ['of another account', { ...where, account: 'acme' }],
    ['about a key', { ...where, id: 'k1' }],
  ])('is no page %s', (_what, other) => {
    expect(isAskedFor(LOOK, other)).toBe(false);
  });

  test('is nothing where nobody asked', () => {
    expect(isAskedFor({ ...LOOK, asked: null }, where)).toBe(false);
    expect(isAskedFor(null, where)).toBe(false);
  });

  test('ends once the tab shows something else, and not before', async () => {
    const { session } = tab.running.worker;
    const asked = async () => (await session.look(TAB))?.asked ?? null;
    await endLeft(tab.running.worker, TAB, null);
    expect([...tab.disk.session.keys()]).not.toContain(`look:${TAB}`);
    await session.keepLook(TAB, LOOK);
    await endLeft(tab.running.worker, TAB, whereAt(GITLAB.url));
    expect(await asked()).toEqual(ASKED);
    await endLeft(tab.running.worker, TAB, null);
    expect(await asked()).toBeNull();
  });
});

describe('what a tab has told is of a page that is read now', () => {
  const status = { provider: 'gitlab', page: GITLAB.page, account: GITLAB.account, id: null } as never;
  const isRead = (url: string = GITLAB.url) => isReadNow(tab.running.worker, TAB, status, url);

  test('as long as a person lets Keyturn in', async () => {
    expect(await isRead()).toBe(false);
    tab.disk.granted.add('https://gitlab.com/*');
    expect(await isRead()).toBe(true);
  });

  test('where it was asked for, and no other page', async () => {
    await tab.running.worker.session.keepLook(TAB, LOOK);
    expect(await isRead()).toBe(true);
    expect(await isRead(GITLAB.url.replace('gitlab.com', 'git.example.org'))).toBe(false);
  });

  test('on a host of the manifest also where the browser does not say whether it is withheld', async () => {
    const { worker } = start(tab.disk, {
      fail: (call) => (call === 'permissions.contains' ? new Error('not told') : undefined),
    });
    const told = { provider: 'hubspot', page: 'hubspot/service-keys', account: HUB, id: null } as never;
    expect(await isReadNow(worker, TAB, told, LIST)).toBe(true);
  });
});
