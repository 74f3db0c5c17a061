import { beforeEach, expect, test } from 'vitest';
import { knownInstances } from '../../src/catalogue/registry.ts';
import { GITLAB, NPM, openTab, type ProviderTab, TAB } from '../support/provider-tab.ts';
import { onDisk, recordsOn } from '../support/worker.ts';

const { keepInstances } = await import('../../src/background/grants.ts');

/** A person's word on what was read of a page, taken back. */

let tab: ProviderTab;
beforeEach(() => {
  tab = openTab(NPM);
});
const undo = () => tab.running.fromWindow({ type: 'undo-look', tabId: TAB });
const kept = () => Object.keys(recordsOn(tab.disk)).sort();
const action = (wish: object) => tab.running.fromWindow({ type: 'action', action: wish });
const keyOf = async (id: string) =>
  (await tab.running.fromWindow({ type: 'overview' })).value.credentials.find((one) => one.id === id)?.key ?? '';

test('of a yes nothing is left, also not what was read since, and the person is asked once more', async () => {
  await tab.tell(['a', 'b']);
  await tab.answer(true);
  await tab.tell(['a', 'b', 'c']);
  expect((await undo()).value).toMatchObject({ credentials: [], tab: null });
  expect(knownInstances()).toEqual([]);
  expect([kept(), onDisk(tab.disk, 'instances')]).toEqual([[], []]);
  expect((await tab.seen())?.keys.map(({ id }) => id)).toEqual(['a', 'b']);
  await tab.tell(['a']);
  expect(kept()).toEqual([]);
  await tab.answer(true);
  expect(kept()).toEqual(['a']);
});

test('what was known before is as it was, and what a person said since stays', async () => {
  const place = { provider: 'npm', account: NPM.account, kind: 'npm/access-token', url: null };
  for (const id of ['a', 'b'])
    await action({ do: 'add', ...place, id, name: `My ${id}`, day: '2026-03-05', zone: 'UTC' });
  const before = recordsOn(tab.disk);
  await tab.tell(['a', 'b', 'c', 'd']);
  await tab.answer(true);
  expect(recordsOn(tab.disk).a).not.toEqual(before.a);
  for (const id of ['b', 'c']) await action({ do: 'note', key: await keyOf(id), text: 'billing' });
  await action({
    do: 'walk',
    key: await keyOf('d'),
    what: 'rotate',
    done: [],
    places: [{ text: 'CI', isDone: false }],
  });
  expect((await undo()).ok).toBe(true);
  expect(kept()).toEqual(['a', 'b', 'c', 'd']);
  expect(recordsOn(tab.disk).a).toEqual(before.a);
});

test('an earlier yes stays, and so does that Keyturn was let in for good', async () => {
  const instance = { provider: 'npm', origin: 'https://www.npmjs.com', basePath: '' };
  await tab.tell(['a']);
  await tab.answer(true);
  await keepInstances(tab.running.worker, [instance]);
  await undo();
  expect(onDisk(tab.disk, 'instances')).toMatchObject([{ isAlways: true, pages: [] }]);
  await tab.tell(['a']);
  // Of two windows of ours the one says yes after the other.
  await keepInstances(tab.running.worker, [instance], NPM.page);
  await tab.answer(true);
  await undo();
  expect(onDisk(tab.disk, 'instances')).toMatchObject([{ isAlways: true, pages: [NPM.page] }]);
});

test('what Keyturn was let into for good before stays without the page, and another installation as it was', async () => {
  const at = (account: string) => ({ ...GITLAB, account, url: GITLAB.url.replace('gitlab.com', account) });
  const [a, b] = [at('git.example.org'), at('git.example.com')];
  const instance = (page: typeof GITLAB) => ({ provider: 'gitlab', origin: new URL(page.url).origin, basePath: '' });
  const own = openTab(b);
  for (const page of [a, b]) await keepInstances(own.running.worker, [instance(page)]);
  await keepInstances(own.running.worker, [instance(a)], GITLAB.page);
  await own.tell(['x'], {}, b);
  expect(await own.answer(true)).toMatchObject({ ok: true });
  expect(onDisk(own.disk, 'instances')).toContainEqual({ ...instance(b), isAlways: true, pages: [GITLAB.page] });
  await own.running.fromWindow({ type: 'undo-look', tabId: TAB });
  expect(onDisk(own.disk, 'instances')).toEqual(
    expect.arrayContaining([
      { ...instance(a), isAlways: true, pages: [GITLAB.page] },
      { ...instance(b), isAlways: true, pages: [] },
    ]),
  );
});

test('of a no: what a log has told since stays, also where the tab is closed', async () => {
  const place = { provider: 'npm', account: NPM.account, kind: 'npm/access-token' };
  await action({ do: 'add', ...place, id: 'a', name: 'Mine', day: '2026-03-05', zone: 'UTC', url: null });
  await tab.tell(['a']);
  await tab.answer(false);
  const at = { earliest: Date.UTC(2026, 4, 1), latest: Date.UTC(2026, 4, 1) };
  const events = [{ ...place, id: 'a', effect: 'rotated', at }];
  await tab.running.fromWindow({ type: 'import-log', apply: true, events });
  await tab.running.worker.session.dropLook(TAB);
  expect((await undo()).ok).toBe(true);
  expect(recordsOn(tab.disk).a?.logged).toHaveLength(1);
});

test('of a yes to one page that to another of the same site stays', async () => {
  const instance = { provider: 'npm', origin: 'https://www.npmjs.com', basePath: '' };
  await keepInstances(tab.running.worker, [instance], 'npm/other');
  await tab.tell(['a']);
  await tab.answer(true);
  await undo();
  expect(onDisk(tab.disk, 'instances')).toEqual([{ ...instance, isAlways: false, pages: ['npm/other'] }]);
});

test('a key that a person has put off since stays', async () => {
  await tab.tell(['a', 'b']);
  await tab.answer(true);
  await action({ do: 'snooze', keys: [await keyOf('a')], days: 7 });
  expect((await undo()).ok).toBe(true);
  expect(kept()).toEqual(['a']);
});

test('of a no: what was read is shown again, and asked about as before', async () => {
  await tab.tell(['a']);
  await tab.answer(false);
  expect(await tab.seen()).toBeNull();
  await undo();
  expect((await tab.seen())?.found).toBe(1);
  expect(await tab.running.worker.session.isRefused('https://www.npmjs.com', NPM.page)).toBe(false);
});

test('what the page has told since is shown in its place, and over another site nothing of it', async () => {
  await tab.tell(['a']);
  await tab.answer(false);
  await tab.tell(['b']);
  await undo();
  expect((await tab.seen())?.keys.map(({ id }) => id)).toEqual(['b']);
  await tab.answer(false);
  tab.disk.tabs.set(TAB, GITLAB.url);
  await tab.seen();
  await undo();
  expect((await tab.running.worker.session.look(TAB))?.seen).toBeNull();
});

test('it can be taken back once, by a person alone, and not after everything was deleted', async () => {
  await tab.tell(['a']);
  await tab.answer(true);
  expect((await tab.tell([], { type: 'undo-look', tabId: TAB })).ok).toBe(false);
  await undo();
  expect((await undo()).error).toBe('error_no_undo');
  await tab.tell(['a']);
  await tab.answer(true);
  await tab.running.fromWindow({ type: 'delete-everything' });
  expect((await undo()).error).toBe('error_no_undo');
});
