import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { openTab, TAB } from '../support/provider-tab.ts';
import {
  DAY,
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

/** What the popup opens with: which lines, what to do next, and what it leads to. */

const days = (count: number) => ({ earliest: NOW - count * DAY, latest: NOW - count * DAY });
const OF_KEY = `${LIST}/key/1`;

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  disk.tabs.set(TAB, LIST);
  running = start(disk);
});

const popup = async (one = running) => (await one.fromWindow({ type: 'popup', tabId: TAB })).value;
const next = async (one = running) => (await popup(one)).next;
const act = (action: object) => running.fromWindow({ type: 'action', action });
/** A token of another product, with the same account, typed in by hand. */
const addOther = () =>
  act({
    ...{ do: 'add', provider: 'npm', account: HUB, kind: 'npm/access-token', id: 'other', name: 'Other' },
    ...{ day: '2025-01-01', zone: 'UTC', url: null },
  });
/** On the page of the key itself, so that its address is known. */
const seeOnItsPage = (more: object = {}) =>
  running.fromPage(sighted([sighting('1', more)], { page: 'hubspot/service-key', present: ['1'] }), pageSender(OF_KEY));

describe('the lines', () => {
  test('of all accounts are there where they are few, and the rest is summed up where there is a rest', async () => {
    await running.fromPage(sighted([sighting('1')]));
    expect(await popup()).toMatchObject({ others: '', entrances: [] });
    await addOther();
    const { accounts, others } = await popup();
    expect(accounts.map(({ provider, first }) => `${provider} ${first.length}`)).toEqual(['hubspot 1', 'npm 1']);
    expect(others).not.toBe('');
  });

  test('of an account are those of its product, not of another one with an account of that name', async () => {
    await running.fromPage(sighted([sighting('1')]));
    await addOther();
    const list = { of: 'account', provider: 'hubspot', account: HUB, part: 'all' };
    const { value } = await running.fromWindow({ type: 'popup-rows', list, from: 0 });
    expect(value.rows.map(({ key }) => key)).toEqual([keyOf('1')]);
  });

  test('show a key that is no more where the others are, also where a person had asked to be quiet about it', async () => {
    await running.fromPage(sighted([sighting('1', { created: days(400) })]));
    await act({ do: 'snooze', keys: [keyOf('1')], days: 30 });
    expect((await popup()).hidden).toBe(1);
    await act({ do: 'deactivated', key: keyOf('1') });
    expect((await popup()).hidden).toBe(0);
  });

  test('lead to no page that the catalogue does not know any more', async () => {
    await seeOnItsPage();
    const urls = async (one = running) =>
      (await popup(one)).accounts.flatMap(({ first }) => first.map(({ url }) => url));
    expect(await urls()).toEqual([OF_KEY]);
    const entry = `credential:${keyOf('1')}`;
    const moved = { ...(onDisk(disk, entry) as object), url: 'https://app.hubspot.com/where-keys-were/1' };
    disk.local.set(entry, JSON.stringify(moved));
    expect(await urls(start(disk))).toEqual([null]);
  });
});

describe('what to do next', () => {
  test('is nothing where there are no keys', async () => {
    expect(await next()).toBeNull();
  });

  test('leads to the form and not to a page where the log may tell the age', async () => {
    await seeOnItsPage({ created: null });
    expect(await next()).toMatchObject({ asksLog: true, page: null, key: { form: 'set-date' } });
  });

  test('leads to the page alone where a look there is all there is to do', async () => {
    await seeOnItsPage({ created: days(5) });
    running.now = NOW + 120 * DAY;
    expect(await next()).toMatchObject({ isPageFirst: true, page: OF_KEY, go: null });
  });

  test('leads to no page that the catalogue does not know', async () => {
    await running.fromPage(sighted([sighting('1', { created: days(400) })]));
    const entry = `credential:${keyOf('1')}`;
    const moved = { ...(onDisk(disk, entry) as object), url: 'https://app.hubspot.com/where-keys-were/1' };
    disk.local.set(entry, JSON.stringify(moved));
    expect(await next(start(disk))).toMatchObject({ key: { key: keyOf('1') }, page: null });
  });

  test('has no button where nothing but an end is missed', async () => {
    const tab = openTab({
      ...{ url: 'https://cloud.digitalocean.com/account/api/tokens', page: 'digitalocean/tokens', account: '-' },
      kind: 'digitalocean/personal-access-token',
    });
    await tab.tell([tab.key('1', { created: days(5), expires: 'never' })]);
    await tab.answer(true);
    expect(await next(tab.running)).toMatchObject({ go: null, severity: 'info' });
  });

  test('is the next date, and none where none comes', async () => {
    await running.fromPage(sighted([sighting('1', { created: days(5) })]));
    expect((await next())?.body).toContain('Key 1');
    await act({ do: 'deactivated', key: keyOf('1') });
    expect(await next()).toMatchObject({ severity: 'none', body: null });
  });
});

test('of a page that could not be read no line says what became of it', async () => {
  await running.fromPage(sighted([], { outcome: 'unreadable' }));
  expect((await popup()).tab).toMatchObject({ status: { outcome: 'unreadable' }, line: '' });
});

describe('what is known beside it', () => {
  test('is nothing of a tab that is gone, or of a page that nobody knows', async () => {
    const here = async (tabId: number) => (await running.fromWindow({ type: 'page-here', tabId })).value;
    expect(await here(99)).toEqual({ here: null });
    disk.tabs.set(8, 'https://example.org/keys');
    expect(Object.keys(await here(8))).toEqual(['here']);
  });

  test('is what the window needs to know of a product that it does not', async () => {
    await addOther();
    const key = (await popup()).accounts[0]?.first[0]?.key;
    const { value } = await running.fromWindow({ type: 'opened-key', key });
    const known = JSON.parse(value?.known ?? '').providers.map(({ id }: { id: string }) => id);
    expect([value?.view.provider, known]).toEqual(['npm', ['npm']]);
  });

  test('is nothing of a product that every window knows', async () => {
    await running.fromPage(sighted([sighting('1')]));
    const { value } = await running.fromWindow({ type: 'opened-key', key: keyOf('1') });
    expect(Object.keys(value ?? {}).sort()).toEqual(['alike', 'view']);
  });
});
