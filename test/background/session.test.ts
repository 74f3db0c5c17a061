import { beforeEach, describe, expect, test } from 'vitest';
import { Session } from '../../src/background/session.ts';
import type { KeptPopup } from '../../src/protocol/kept-popup.ts';
import type { Look } from '../../src/protocol/schemas/stored-look.ts';
import { boot, createDisk, type Disk } from '../support/browser.ts';
import { HUB, LIST, NOW } from '../support/worker.ts';

/** What lasts as long as the browser runs, by what is in session storage, also after the worker was ended. */
let disk: Disk;
let session: Session;
beforeEach(() => {
  disk = createDisk();
  session = new Session(boot(disk).browser);
});
const later = () => new Session(boot(disk).browser);
const failing = () => new Session(boot(disk, { fail: () => new Error('no') }).browser);
const there = () => [...disk.session.keys()].sort();

const status = { page: 'hubspot/service-keys', provider: 'hubspot', account: HUB, kind: 'hubspot/service-key' };
const entry = { status: { ...status, id: null, url: LIST, outcome: 'read' as const, found: 1, at: NOW }, ids: ['1'] };
const page = { page: 'gitlab/personal-access-tokens', account: 'gitlab.com', id: null };
const look: Look = {
  instance: { provider: 'gitlab', origin: 'https://gitlab.com', basePath: '' },
  asked: page,
  isHinted: false,
  seen: null,
};

test('of tabs each has its own, until it is dropped', async () => {
  await session.keepTab(7, entry);
  await session.keepTab(12, { ...entry, ids: [] });
  expect(await later().tab(7)).toEqual(entry);
  expect(await later().tab(8)).toBeNull();
  expect(await later().tabIds()).toEqual([7, 12]);
  await later().dropTab(7);
  expect([await session.tab(7), await session.tabIds()]).toEqual([null, [12]]);
});

describe('what was looked at', () => {
  test('is known by its tab, and that of all tabs', async () => {
    await session.keepTab(7, entry);
    await session.keepLook(7, look);
    await session.keepLook(8, { ...look, asked: null });
    disk.session.set('look:9', '{"shape":"of something else"}');
    expect(await later().look(7)).toEqual(look);
    expect(await later().looks()).toEqual([look, { ...look, asked: null }]);
    await later().dropLook(7);
    expect([await session.look(7), await session.tab(7)]).toEqual([null, entry]);
  });

  test('holds no more where what the person asked for is over, and no other does', async () => {
    const other = { ...look, instance: { ...look.instance, basePath: '/git' } };
    await session.keepTab(7, entry);
    await session.keepLook(7, look);
    await session.keepLook(8, other);
    await session.keepLook(9, { ...look, asked: null });
    const before = disk.session.get('look:9');
    await session.endAsked(({ instance }) => instance.basePath === '');
    expect([await session.look(7), await session.look(8)]).toEqual([{ ...look, asked: null }, other]);
    expect(disk.session.get('look:9')).toBe(before);
    expect(await session.tab(7)).toEqual(entry);
  });

  test('is refused for that page there, and for no other', async () => {
    await session.keepRefused('https://a.example', 'x/y', true);
    await session.keepRefused('https://b.example', 'x/y', false);
    const asked = [
      ['https://a.example', 'x/y'],
      ['https://a.example', 'x/z'],
      ['https://b.example', 'x/y'],
    ] as const;
    expect(await Promise.all(asked.map(([origin, id]) => later().isRefused(origin, id)))).toEqual([true, false, false]);
  });
});

test('a document has the key of the fingerprints, and no other has', async () => {
  await session.keepContext('doc-7');
  expect([await later().hasContext('doc-7'), await later().hasContext('doc-8')]).toEqual([true, false]);
  await session.clear();
  expect(await later().hasContext('doc-7')).toBe(false);
});

test('open pages were reached once that was noted', async () => {
  expect(await session.hasReached()).toBe(false);
  await session.noteReached();
  expect(await later().hasReached()).toBe(true);
});

test('cards are folded by account, with what they said, and unfolded', async () => {
  const where = { provider: 'hubspot', account: HUB };
  const heard = { 'hubspot hubspot%2Fservice-key 1 1': 'x' };
  await session.keepFolded(where, heard);
  expect(await later().folded(where)).toEqual(heard);
  expect(await later().folded({ ...where, account: '2' })).toBeNull();
  expect(await later().folded({ ...where, provider: 'gitlab' })).toBeNull();
  await session.keepFolded(where, null);
  expect([await later().folded(where), there()]).toEqual([null, []]);
});

test('notices are told by their codes, refused messages by their number', async () => {
  await session.raise('clock-moved');
  await session.raise('storage-full');
  await Promise.all([session.countRefusal(), session.countRefusal()]);
  expect((await later().raised()).sort()).toEqual(['clock-moved', 'storage-full']);
  expect(JSON.parse(disk.session.get('refused') ?? '')).toBe(2);
});

describe('the note of what the badge shows', () => {
  const shown = { zone: 'UTC', from: NOW, upTo: NOW + 10 };
  const upTo = (now: number, zone = 'UTC') => later().shownUpTo({ now, zone });

  test('holds from then to then, in that zone', async () => {
    await session.noteShown(session.beginShowing(), shown);
    expect(await Promise.all([NOW - 1, NOW, NOW + 9, NOW + 10].map((now) => upTo(now)))).toEqual([
      null,
      NOW + 10,
      NOW + 10,
      null,
    ]);
    expect(await upTo(NOW, 'Asia/Tokyo')).toBeNull();
  });

  test('goes before anything changes, and one of what was read earlier is not made', async () => {
    const showing = session.beginShowing();
    await session.noteShown(showing, shown);
    await session.outdate();
    expect([await upTo(NOW), there()]).toEqual([null, []]);
    await session.noteShown(showing, shown);
    expect(there()).toEqual([]);
    await session.noteShown(session.beginShowing(), shown);
    await session.outdate();
    expect(there()).toEqual([]);
  });

  test('of an earlier worker goes with the first change', async () => {
    await session.noteShown(session.beginShowing(), shown);
    await later().outdate();
    expect(there()).toEqual([]);
  });

  test('that could not be taken away is tried again', async () => {
    let isFailing = true;
    const { browser } = boot(disk, {
      fail: (name) => (isFailing && /remove/.test(name) ? new Error('no') : undefined),
    });
    const one = new Session(browser);
    await one.noteShown(one.beginShowing(), shown);
    await one.outdate();
    expect(there()).toEqual(['shown']);
    isFailing = false;
    await one.outdate();
    expect(there()).toEqual([]);
  });
});

describe('a popup for the next one to begin with', () => {
  const popup = (tab: object | null, headline = 'x') =>
    ({ zone: 'UTC', language: 'en', from: NOW, upTo: NOW + 9, view: { tab, headline } }) as unknown as KeptPopup;

  test('is kept over a page apart from that over any other, and once while it says the same', async () => {
    await session.keepPopup(session.beginShowing(), popup(null));
    await session.keepPopup(session.beginShowing(), popup({}));
    expect(there()).toEqual(['popup', 'popup-over-page']);
    await session.keepPopup(session.beginShowing(), { ...popup(null), from: NOW + 1 });
    expect(JSON.parse(disk.session.get('popup') ?? '').from).toBe(NOW);
    await session.keepPopup(session.beginShowing(), popup(null, 'y'));
    expect(JSON.parse(disk.session.get('popup') ?? '').view.headline).toBe('y');
  });

  test('goes with what changes, and is kept once more then, also where it says the same', async () => {
    const before = session.beginShowing();
    await session.keepPopup(before, popup(null));
    await session.outdate();
    await session.keepPopup(before, popup(null));
    expect(there()).toEqual([]);
    await session.keepPopup(session.beginShowing(), popup(null));
    expect(there()).toEqual(['popup']);
    await session.outdate();
    expect(there()).toEqual([]);
  });
});

test('a browser that keeps nothing is never failed for', async () => {
  const none = failing();
  await Promise.all([none.keepTab(7, entry), none.dropTab(7), none.dropLook(7), none.raise('clock-moved')]);
  await Promise.all([none.keepFolded({ provider: 'a', account: 'b' }, null), none.countRefusal(), none.outdate()]);
  expect([await none.tab(7), await none.tabIds(), await none.raised(), await none.hasReached()]).toEqual([
    null,
    [],
    [],
    false,
  ]);
});
