import { beforeEach, describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/core/credential.ts';
import { createDisk } from '../support/browser.ts';
import { openTab, type ProviderPage, type ProviderTab, TAB } from '../support/provider-tab.ts';
import { DAY, NOW, onDisk, pageSender } from '../support/worker.ts';

/** Two people sign in at one address, and the page tells which of them: each has keys of their own. */

const AT = 'blog.example';
const BLOG: ProviderPage = {
  url: `https://${AT}/wp-admin/profile.php`,
  page: 'wordpress/profile',
  kind: 'wordpress/application-password',
  account: AT,
};
const REDMINE: ProviderPage = {
  url: 'https://plan.example/my/account',
  page: 'redmine/account',
  kind: 'redmine/api-key',
  account: 'plan.example',
};
const [ANA, BO] = [`${AT}#@ana`, `${AT}#@bo`];

let tab: ProviderTab;
async function open(page: ProviderPage): Promise<void> {
  const disk = createDisk();
  const { origin } = new URL(page.url);
  const [provider = ''] = page.page.split('/');
  disk.local.set('instances', JSON.stringify([{ provider, origin, basePath: '', isAlways: true, pages: [page.page] }]));
  tab = openTab(page, { disk });
  await tab.running.fromPage({ type: 'page-context' }, pageSender(page.url));
}
beforeEach(() => open(BLOG));

const views = async () => (await tab.running.fromWindow({ type: 'overview' })).value.credentials;
const keys = async () => (await views()).map(({ account, id, verdict }) => `${account} ${id} ${verdict.level}`);
const presence = async () =>
  (await views()).map(({ account, id, presence }) => `${account} ${id} ${presence.state}`).sort();
const day = (days: number) => {
  tab.running.now = NOW + days * DAY;
};
const whole = { complete: true };

describe('a list that tells whose it is', () => {
  test('has keys of one person, of which one that a whole list lacks is missed, and no other person’s', async () => {
    await tab.tell(['1', '2'], { account: ANA, ...whole });
    await tab.tell(['3'], { account: BO, ...whole });
    day(1);
    await tab.tell(['1'], { account: ANA, ...whole });
    expect(await presence()).toEqual([`${ANA} 1 shown`, `${ANA} 2 unseen`, `${BO} 3 shown`]);
  });

  test('says nothing of anybody’s keys while it does not tell', async () => {
    await tab.tell(['1', '2'], { account: ANA, ...whole });
    day(1);
    await tab.tell([], { outcome: 'nothing', ...whole });
    expect(await presence()).toEqual([`${ANA} 1 shown`, `${ANA} 2 shown`]);
  });

  test.each([
    'other.example#@ana',
    `${AT}#@`,
    `${AT}#@a%20`,
    `${AT}#@ana#@bo`,
    'ana',
    `${AT}#@ghp_16C7e42F292c6912E7710c838347Ae178B4a`,
  ])('is refused as the list of %s', async (account) => {
    expect((await tab.tell(['1'], { account })).ok).toBe(false);
    expect(await views()).toEqual([]);
  });

  test('is refused where the address tells whose it is', async () => {
    const hub = pageSender();
    const message = { type: 'sighted', page: 'hubspot/service-keys', account: '12345678#@ana', outcome: 'read' };
    const reply = await tab.running.fromPage({ ...message, complete: false, present: [], sightings: [] }, hub);
    expect(reply).toMatchObject({ ok: false, error: 'error_refused' });
  });

  test('shows its keys in the popup over it, and may ask for them and open them', async () => {
    const { value } = await tab.tell(['1'], { account: ANA });
    const [{ key } = { key: '' }] = (value as { chips: { key: string }[] }).chips;
    expect(key).toBe('wordpress wordpress%2Fapplication-password blog.example%23%40ana 1');
    const { tab: status } = (await tab.running.fromWindow({ type: 'overview', tabId: TAB })).value;
    expect(status).toMatchObject({ account: ANA, found: 1 });
    const from = pageSender(BLOG.url);
    const asked = await tab.running.fromPage({ type: 'page-view', page: BLOG.page, keys: [key] }, from);
    expect(asked.value).toMatchObject({ chips: [{ key }] });
    const bo = key.replace('ana', 'bo');
    expect((await tab.running.fromPage({ type: 'page-view', page: BLOG.page, keys: [key, bo] }, from)).ok).toBe(false);
    expect((await tab.running.fromPage({ type: 'open', page: BLOG.page, key }, from)).ok).toBe(true);
  });

  test('keeps its card folded for that person alone', async () => {
    const old = { earliest: NOW - 900 * DAY, latest: NOW - 899 * DAY };
    const fold = () =>
      tab.running.fromPage({ type: 'collapse', page: BLOG.page, isCollapsed: true }, pageSender(BLOG.url));
    await tab.tell([tab.key('1', { created: old })], { account: ANA });
    await fold();
    expect((await tab.tell([], { account: ANA, present: null })).value).toMatchObject({ isCollapsed: true });
    expect((await tab.tell([tab.key('2', { created: old })], { account: BO })).value).toMatchObject({
      isCollapsed: false,
    });
  });
});

describe('a key that was seen before its page told whose it is', () => {
  test('is the same key then, with what was said of it and how far the person is with it', async () => {
    await tab.tell(['1', '2']);
    const [{ key } = { key: '' }] = await views();
    const walk = { do: 'walk', key, what: 'rotate', done: [], places: [] };
    await tab.running.fromWindow({ type: 'action', action: { do: 'note', key, text: 'the shop' } });
    await tab.running.fromWindow({ type: 'action', action: walk });
    day(1);
    await tab.tell(['1', '2'], { account: ANA });
    expect((await keys()).map((one) => one.split(' ')[0])).toEqual([ANA, ANA]);
    const one = (await views()).find(({ id }) => id === '1');
    expect(one).toMatchObject({ note: 'the shop', firstSeen: NOW, walk: { what: 'rotate' } });
    expect(onDisk(tab.disk, `credential:${key}`) ?? null).toBeNull();
    expect(onDisk(tab.disk, `walk:${key}`) ?? null).toBeNull();
  });

  test('is one key where both were kept, as an older browser’s file may bring it', async () => {
    await tab.tell(['1']);
    const { json } = (await tab.running.fromWindow({ type: 'export-ledger' })).value;
    await tab.tell(['1'], { account: ANA });
    await tab.running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
    expect(await views()).toHaveLength(2);
    await tab.tell(['1'], { account: ANA });
    expect((await views()).map(({ account }) => account)).toEqual([ANA]);
    expect((await tab.running.fromWindow({ type: 'undo-import' })).ok).toBe(true);
    expect((await views()).map(({ account }) => account)).toEqual([ANA]);
  });

  test('is found by a worker that has just started', async () => {
    await tab.tell(['1']);
    const later = openTab(BLOG, { disk: tab.disk });
    await later.tell(['1'], { account: ANA });
    expect((await later.running.fromWindow({ type: 'overview' })).value.credentials).toMatchObject([{ account: ANA }]);
  });
});

describe('where each person has one key under the same id', () => {
  const secret = (full: string): Partial<Sighting> => ({ created: null, fingerprints: { full } });
  const at = 'plan.example';
  const look = (full: string, account?: string) =>
    tab.tell([tab.key('only', secret(full))], { visit: tab.running.now, ...(account && { account }) });
  beforeEach(() => open(REDMINE));

  test('two people’s keys are two, and a changed one is a rotation', async () => {
    await look('0badca', `${at}#@ana`);
    await look('1badca', `${at}#@bo`);
    day(40);
    await look('0badca', `${at}#@ana`);
    await look('2badca', `${at}#@bo`);
    const all = Object.fromEntries((await views()).map((view) => [view.account, view]));
    expect(all[`${at}#@ana`]).toMatchObject({ rotations: [], verdict: { age: { min: 40 } } });
    expect(all[`${at}#@bo`]).toMatchObject({ rotations: [{}], verdict: { age: { max: 40 } } });
  });

  test('the one that was seen before is that person’s whose secret it is, and nobody’s where that did not show', async () => {
    await look('0badca');
    day(10);
    await look('1badca', `${at}#@bo`);
    expect((await views()).map(({ account }) => account).sort()).toEqual([at, `${at}#@bo`]);
    await look('0badca', `${at}#@ana`);
    expect((await views()).map(({ account }) => account).sort()).toEqual([`${at}#@ana`, `${at}#@bo`]);
    expect((await views()).find(({ account }) => account.endsWith('ana'))?.verdict.age).toMatchObject({ min: 10 });
  });
});
