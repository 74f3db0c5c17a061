import { beforeEach, describe, expect, test } from 'vitest';
import { isReadNow, isStillLetIn } from '../../src/background/let-in-still.ts';
import { injectBootstrap } from '../../src/background/page/inject.ts';
import { whereText } from '../../src/background/page/where.ts';
import { failure } from '../../src/background/refusal.ts';
import { keyPageOf } from '../../src/background/sender.ts';
import { fromPortable } from '../../src/catalogue/portable.ts';
import { providerById, recognise } from '../../src/catalogue/registry.ts';
import { createDisk, type Disk, ID } from '../support/browser.ts';
import { DAY, HUB, keyOf, LIST, NOW, pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What a page is answered, asked and put into. */
let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
});
const old = { created: { earliest: NOW - 400 * DAY, latest: NOW - 400 * DAY } };
const collapse = () => running.fromPage({ type: 'collapse', page: 'hubspot/service-keys', isCollapsed: true });
const view = () => running.fromPage({ type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1')] });
const opened = () => running.done.flatMap(({ what, with: given }) => (what === 'open popup' ? [given] : []));
const where = () => keyPageOf(pageSender(), { id: ID }) ?? expect.fail('no key page');

describe('a card that was folded', () => {
  test('stays so while there is no news of what it said, and unfolds with it', async () => {
    await running.fromPage(sighted([sighting('1', old)]));
    await collapse();
    expect((await view()).value?.isCollapsed).toBe(true);
    running.now = NOW + 5 * DAY;
    await running.fromPage(sighted([sighting('1', old), sighting('2', old)]));
    const { value } = await running.fromPage(sighted([], { present: ['1', '2'] }));
    expect(value?.isCollapsed).toBe(false);
  });

  test('in a tab of which nothing is known is one of no keys', async () => {
    expect((await collapse()).ok).toBe(true);
    expect(JSON.parse(disk.session.get(`folded:hubspot ${HUB}`) ?? '')).toEqual({});
  });
});

describe('a window that a page has opened', () => {
  const open = (key: string | null) => running.fromPage({ type: 'open', page: 'hubspot/service-keys', key });
  beforeEach(() => running.fromPage(sighted([sighting('1')])));

  test('is over the tab’s own window, where the browser tells which', async () => {
    disk.tabs.set(7, LIST);
    await open(keyOf('1'));
    disk.panelIn = 3;
    running.browser.runtime.sendMessage = async () => false as never;
    running.now = NOW + 2_000;
    await open(keyOf('1'));
    expect(opened()).toEqual([{}, { windowId: 3 }]);
  });

  test('is one in a second, also where the clock was set back', async () => {
    disk.tabs.set(7, LIST);
    for (const later of [0, 999, -999, 1_000, 1_999, -9_000]) {
      running.now = NOW + later;
      await open(keyOf('1'));
    }
    expect(opened()).toHaveLength(3);
  });
});

test('a row that a page does not tell of again stands on it once, also where a list had missed it', async () => {
  const [one, two] = [sighting('1'), sighting('2')];
  await running.fromPage(sighted([one, two], { complete: true }));
  running.now = NOW + DAY;
  await running.fromPage(sighted([one], { complete: true }));
  const { value } = await running.fromPage(sighted([], { present: ['1', '2'] }));
  expect(value?.chips.map(({ key }) => key).toSorted()).toEqual([keyOf('1'), keyOf('2')]);
});

test('a kind that is told where a page has one alone is refused, and counted', async () => {
  const told = { ...sighting('1'), told: 'hubspot/service-key' };
  expect((await running.fromPage(sighted([told]))).error).toBe('error_refused');
  expect(disk.session.get('refused')).toBe('1');
});

test('our script is put into the page of a tab at once, and told where it cannot be', async () => {
  expect(await injectBootstrap(running.worker, 7)).toBe(true);
  expect(await injectBootstrap(running.worker, 8, 'granted.js')).toBe(true);
  const into = (tabId: number, file: string) => ({
    what: 'inject',
    with: { target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true },
  });
  expect(running.done).toEqual([into(7, 'bootstrap.js'), into(8, 'granted.js')]);
  const failing = start(disk, { fail: () => new Error('no') });
  expect(await injectBootstrap(failing.worker, 7)).toBe(false);
});

describe('what a script is told of where it is', () => {
  const there = recognise(new URL(LIST)) ?? expect.fail('no page');
  const provider = providerById('hubspot') ?? expect.fail('no provider');
  const told = (more: object) => {
    const text = whereText(LIST, { ...there, page: { ...there.page, ...more } }, provider);
    return fromPortable(text) as { where: { page: object }; provider: { kinds: { id: string }[] } };
  };
  const nothing = { link: undefined, rowId: undefined, hints: undefined };
  const byName = { rowId: { from: 'name', pattern: /^.{1,120}$/u } };

  test('has rows told apart by their names where nothing else does, and only there', () => {
    expect(told(nothing).where.page).toMatchObject(byName);
    const rowId = { from: 'cell', pattern: /x/ };
    expect(told({ ...nothing, rowId }).where.page).toMatchObject({ rowId });
    for (const more of [{}, { ...nothing, role: 'detail' }, { ...nothing, hints: { id: 'td' } }])
      expect(told(more).where.page).not.toMatchObject(byName);
  });

  test('names of kinds those alone whose beginning somebody has said', () => {
    const kinds = provider.kinds.filter((one) => one.introducedSource && one.introducedSource.confidence !== 'seen');
    expect(told({}).provider.kinds.map(({ id }) => id)).toEqual(kinds.map(({ id }) => id));
  });
});

describe('whether Keyturn is still let into a page', () => {
  test('is not so where it is withheld and the browser does not tell the tab’s address', async () => {
    disk.withheld.add('https://app.hubspot.com/*');
    disk.tabs.set(7, undefined as unknown as string);
    expect(await isStillLetIn(running.worker, where())).toBe(false);
    disk.tabs.set(7, LIST);
    expect(await isStillLetIn(running.worker, where())).toBe(true);
    disk.tabs.delete(7);
    expect(await isStillLetIn(running.worker, where())).toBe(false);
  });

  test('is not so of what a tab has told where its address is not', async () => {
    const status = { provider: 'hubspot', page: 'hubspot/service-keys', account: HUB, id: null } as never;
    expect(await isReadNow(running.worker, 7, status, undefined)).toBe(false);
    expect(await isReadNow(running.worker, 7, status, LIST)).toBe(true);
  });
});

test('what was not foreseen is said to be that, without details', () => {
  expect(failure(new Error('Key of Ana'))).toEqual({ ok: false, error: 'error_unexpected', values: [] });
});
