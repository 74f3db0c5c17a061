import { beforeEach, describe, expect, test } from 'vitest';
import { openTab, type ProviderTab, TAB } from '../support/provider-tab.ts';
import { BLOG, openInstalled } from '../support/signed-in.ts';
import { DAY, NOW, onDisk, pageSender } from '../support/worker.ts';

/** Two people sign in at one address, and the page tells which of them: each has keys of their own. */

const AT = BLOG.account;
const [ANA, BO] = [`${AT}##ana`, `${AT}##bo`];

let tab: ProviderTab;
beforeEach(async () => {
  tab = await openInstalled(BLOG);
});

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
    'other.example##ana',
    `${AT}##`,
    `${AT}##a%20`,
    `${AT}##ana##bo`,
    'ana',
    `${AT}##ghp_16C7e42F292c6912E7710c838347Ae178B4a`,
  ])('is refused as the list of %s', async (account) => {
    expect((await tab.tell(['1'], { account })).ok).toBe(false);
    expect(await views()).toEqual([]);
  });

  test('is refused where the address tells whose it is', async () => {
    const hub = pageSender();
    const message = { type: 'sighted', page: 'hubspot/service-keys', account: '12345678##ana', outcome: 'read' };
    const reply = await tab.running.fromPage({ ...message, complete: false, present: [], sightings: [] }, hub);
    expect(reply).toMatchObject({ ok: false, error: 'error_refused' });
  });

  test('shows its keys in the popup over it, and may ask for them and open them', async () => {
    const { value } = await tab.tell(['1'], { account: ANA });
    const [{ key } = { key: '' }] = (value as { chips: { key: string }[] }).chips;
    expect(key).toBe('wordpress wordpress%2Fapplication-password blog.example%23%23ana 1');
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
    // Its id is no other person's, so that nothing is doubted any more; and no file has changed it.
    expect([...tab.disk.local].filter(([, json]) => json.includes('isPerUser'))).toEqual([]);
    expect([...tab.disk.local.keys()].filter((name) => name.startsWith('before:'))).toEqual([]);
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

  test('is reminded of no second time', async () => {
    await tab.tell(['1', '2']);
    const [first, second] = (await views()).map(({ key }) => key);
    const jobs = { due: {}, toldOn: null, told: { [first ?? '']: 'soon', [second ?? '']: 'past' } };
    tab.disk.local.set('jobs', JSON.stringify(jobs));
    const later = openTab(BLOG, { disk: tab.disk });
    await later.tell(['1', '2'], { account: ANA });
    const { told } = onDisk(tab.disk, 'jobs') as { told: Record<string, string> };
    expect(Object.entries(told).sort()).toEqual([
      ['wordpress wordpress%2Fapplication-password blog.example%23%23ana 1', first?.endsWith('1') ? 'soon' : 'past'],
      ['wordpress wordpress%2Fapplication-password blog.example%23%23ana 2', first?.endsWith('2') ? 'soon' : 'past'],
    ]);
  });

  test('keeps what its own reminder told last', async () => {
    await tab.tell(['1']);
    const [{ key } = { key: '' }] = await views();
    const own = key.replace('example', 'example%23%23ana');
    tab.disk.local.set('jobs', JSON.stringify({ due: {}, toldOn: null, told: { [own]: 'past', [key]: 'soon' } }));
    const later = openTab(BLOG, { disk: tab.disk });
    await later.tell(['1'], { account: ANA });
    expect(onDisk(tab.disk, 'jobs')).toMatchObject({ told: { [own]: 'past' } });
  });

  describe('and came with a file', () => {
    const note = (key: string, text: string) =>
      tab.running.fromWindow({ type: 'action', action: { do: 'note', key, text } });
    const walkOf = (key: string) =>
      tab.running.fromWindow({ type: 'action', action: { do: 'walk', key, what: 'rotate', done: [], places: [] } });
    const take = (json: string) => tab.running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
    const undo = () => tab.running.fromWindow({ type: 'undo-import' });
    const BASE = 'wordpress wordpress%2Fapplication-password blog.example 1';
    const OF_ANA = BASE.replace('example', 'example%23%23ana');

    /** Of another browser, where a key of nobody and one of Ana's have this note. */
    async function fileWith(...accounts: (string | undefined)[]): Promise<string> {
      tab = await openInstalled(BLOG);
      for (const account of accounts) {
        await tab.tell(['1'], account ? { account } : {});
        await note(account ? OF_ANA : BASE, 'from the file');
        await walkOf(account ? OF_ANA : BASE);
      }
      return (await tab.running.fromWindow({ type: 'export-ledger' })).value.json;
    }

    test('is as the page shows it once the file is taken back', async () => {
      const json = await fileWith(undefined);
      tab = await openInstalled(BLOG);
      await take(json);
      await tab.tell(['1'], { account: ANA });
      expect(await views()).toMatchObject([{ key: OF_ANA, note: 'from the file', walk: { what: 'rotate' } }]);
      await undo();
      expect(await views()).toMatchObject([{ key: OF_ANA, note: '', walk: null }]);
    });

    test('is as it was where the file brought another key', async () => {
      const other = await fileWith(undefined);
      const json = other.replaceAll('blog.example', 'other.example');
      tab = await openInstalled(BLOG);
      await tab.tell(['1']);
      await walkOf(BASE);
      expect((await take(json)).ok).toBe(true);
      await tab.tell(['1'], { account: ANA });
      await undo();
      expect(await views()).toMatchObject([{ key: OF_ANA, walk: { what: 'rotate' } }]);
    });

    test('leaves the key that was there as it was once the file is taken back', async () => {
      const json = await fileWith(undefined);
      tab = await openInstalled(BLOG);
      await tab.tell(['1'], { account: ANA });
      await note(OF_ANA, 'mine');
      await walkOf(OF_ANA);
      day(3);
      await take(json);
      await tab.tell(['1'], { account: ANA });
      await undo();
      expect(await views()).toMatchObject([{ key: OF_ANA, note: 'mine', firstSeen: NOW, walk: { what: 'rotate' } }]);
    });

    test('keeps what nobody’s key was before the file, which brought that person’s', async () => {
      const json = await fileWith(ANA);
      tab = await openInstalled(BLOG);
      await tab.tell(['1']);
      await note(BASE, 'mine');
      day(3);
      await take(json);
      await tab.tell(['1'], { account: ANA });
      await undo();
      expect(await views()).toMatchObject([{ key: OF_ANA, note: 'mine', firstSeen: NOW }]);
    });
  });

  test('is shown where a file names its person as no page does', async () => {
    await tab.tell(['1'], { account: ANA });
    const { json } = (await tab.running.fromWindow({ type: 'export-ledger' })).value;
    tab = await openInstalled(BLOG);
    const other = json.replaceAll('%23%23ana', '%23%23%25zz').replaceAll('##ana', '##%zz');
    expect((await tab.running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: other })).ok).toBe(
      true,
    );
    const { accounts } = (await tab.running.fromWindow({ type: 'popup' })).value;
    expect(accounts.map(({ name }) => name)).toEqual([`WordPress account ${AT}##%zz`]);
  });

  test('is found by a worker that has just started', async () => {
    await tab.tell(['1']);
    const later = openTab(BLOG, { disk: tab.disk });
    await later.tell(['1'], { account: ANA });
    expect((await later.running.fromWindow({ type: 'overview' })).value.credentials).toMatchObject([{ account: ANA }]);
  });
});
