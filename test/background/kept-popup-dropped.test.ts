import { expect, test } from 'vitest';
import type { KeptPopup } from '../../src/protocol/kept-popup.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { openTab, TAB } from '../support/provider-tab.ts';
import { DAY, HUB, keyOf, LIST, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What a popup was told is gone before any of it is written otherwise: a worker may be killed between the two. */

const KEPT = ['popup', 'popup-over-page'];
const keptIn = (disk: Disk) => KEPT.filter((name) => disk.session.has(name));
/** What no popup shows. */
const UNSEEN = /^(?:jobs|clock|calendar|install|undo|views|index|schema|(?:last-good|before):.*)$/;

async function opened(): Promise<{ running: Running; disk: Disk }> {
  const disk = createDisk();
  disk.tabs.set(7, LIST);
  disk.tabs.set(9, 'https://example.org/');
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.idle();
  for (const tabId of [7, 9]) await running.fromWindow({ type: 'popup', tabId });
  await running.idle();
  expect(keptIn(disk)).toEqual(KEPT);
  return { running, disk };
}

/** What was written while a popup was still kept. */
function watched({ running, disk }: { running: Running; disk: Disk }): string[] {
  const { local } = running.browser.storage;
  const { set } = local;
  const late: string[] = [];
  local.set = async (entries) => {
    if (keptIn(disk).length > 0) late.push(...Object.keys(entries));
    return set.call(local, entries);
  };
  return late;
}

const inWindow = (message: object) => (running: Running) => running.fromWindow(message as { type: 'action' });
const act = (action: object) => inWindow({ type: 'action', action });
const key = keyOf('1');

test.each<[string, (running: Running) => Promise<unknown>]>([
  ['a page tells of a new key', (running) => running.fromPage(sighted([sighting('3')]))],
  ['a person asks for quiet', act({ do: 'snooze', keys: [key], days: 7 })],
  ['a person forgets a key', act({ do: 'forget', keys: [key] })],
  ['a person says when it was made', act({ do: 'set-birth', key, day: '2025-01-01', zone: 'UTC' })],
  [
    'an account gets a name',
    act({ do: 'name-accounts', names: [{ provider: 'hubspot', account: HUB, name: 'Acme' }] }),
  ],
  ['a step is done', act({ do: 'walk', key, what: 'rotate', done: [], places: [] })],
  ['a page is taught', inWindow({ type: 'keep-taught', page: TAUGHT_PAGE })],
  [
    'a limit is set',
    inWindow({
      type: 'save-settings',
      settings: { overall: { maximumAgeDays: 10, warnAheadDays: 2 }, byKind: {}, notifications: false },
    }),
  ],
])('before it is written that %s', async (_what, change) => {
  const one = await opened();
  const late = watched(one);
  one.running.now = NOW + DAY / 24;
  expect(await change(one.running)).toMatchObject({ ok: true });
  await one.running.idle();
  expect(late.filter((name) => !UNSEEN.test(name))).toEqual([]);
  expect(keptIn(one.disk)).toEqual([]);
});

test('when the policy or the access to pages changes, which is written nowhere', async () => {
  const { running, disk } = await opened();
  await running.worker.show();
  expect(keptIn(disk)).toEqual([]);
});

test('not where something is written that no popup shows', async () => {
  const { running, disk } = await opened();
  await running.worker.store.update((draft) => draft.set('calendar', ['uid-1']));
  expect([disk.local.get('calendar'), keptIn(disk)]).toEqual(['["uid-1"]', KEPT]);
});

test('no write passes the removal, whoever asked for that first', async () => {
  const { running, disk } = await opened();
  const { session } = running.browser.storage;
  const { remove } = session;
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  session.remove = async (names) => {
    await held;
    return remove.call(session, names);
  };
  const both = [1, 2].map(() => running.worker.session.outdate().then(() => keptIn(disk)));
  go();
  expect(await Promise.all(both)).toEqual([[], []]);
});

test('the same is kept again once it was dropped, and nothing that was read before that', async () => {
  const { running, disk } = await opened();
  const { session } = running.worker;
  const popup = JSON.parse(disk.session.get('popup') ?? '') as KeptPopup;
  const before = session.beginShowing();
  await session.outdate();
  await session.keepPopup(before, popup);
  expect(keptIn(disk)).toEqual([]);
  await session.keepPopup(session.beginShowing(), popup);
  expect(keptIn(disk)).toEqual(['popup']);
});

test('nothing is kept under a clock that was set back: any moment may change what is said', async () => {
  const { disk } = await opened();
  for (const name of KEPT) disk.session.delete(name);
  const running = start(disk, { now: NOW - DAY / 24 });
  await running.fromWindow({ type: 'popup' });
  await running.idle();
  expect(keptIn(disk)).toEqual([]);
});

test('nothing is kept where the computer comes to another zone meanwhile', async () => {
  const { running, disk } = await opened();
  for (const name of KEPT) disk.session.delete(name);
  await running.worker.session.outdate();
  const { tabs } = running.browser;
  const { get } = tabs;
  tabs.get = async (id) => {
    running.zone = 'Asia/Tokyo';
    return get.call(tabs, id);
  };
  await running.fromWindow({ type: 'popup', tabId: 9 });
  await running.idle();
  expect(keptIn(disk)).toEqual([]);
});

test('nothing is kept over a page that Keyturn was let into: whether it still is, is asked each time', async () => {
  const tab = openTab();
  await tab.tell(['a']);
  await tab.answer(true);
  await tab.tell(['a']);
  await tab.running.idle();
  await tab.running.fromWindow({ type: 'popup' });
  const { value } = await tab.running.fromWindow({ type: 'popup', tabId: TAB });
  expect(value).toMatchObject({ total: 1, here: 'page', tab: { status: { outcome: 'read' } } });
  await tab.running.idle();
  expect(keptIn(tab.disk)).toEqual(['popup']);
});

test('what was read before a change is not kept after it', async () => {
  const { running, disk } = await opened();
  const changing = running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [key], days: 7 } });
  await Promise.all([running.fromWindow({ type: 'popup', tabId: 9 }), changing]);
  await running.idle();
  const kept = disk.session.get('popup');
  expect(kept === undefined ? 1 : JSON.parse(kept).view.hidden).toBe(1);
});

test('nothing is kept of an empty ledger, nor of one that something else is to be said of', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromWindow({ type: 'popup' });
  expect(keptIn(disk)).toEqual([]);
  await running.worker.session.raise('storage-full');
  await running.fromPage(sighted([sighting('1')]));
  await running.fromWindow({ type: 'popup' });
  await running.idle();
  expect(keptIn(disk)).toEqual([]);
});

test('after everything is deleted nothing is kept', async () => {
  const { running, disk } = await opened();
  await running.fromWindow({ type: 'delete-everything' });
  await running.idle();
  expect(disk.session.size).toBe(0);
});
