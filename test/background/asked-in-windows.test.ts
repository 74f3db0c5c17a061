import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  HUB,
  keyOf,
  LIST,
  NOW,
  onDisk,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
} from '../support/worker.ts';

const { keepInstances, reconcile } = await import('../../src/background/grants.ts');

/** What is left of one thing where a person does something about another. */
const old = { created: { earliest: NOW - 400 * DAY, latest: NOW - 400 * DAY } };
let disk: Disk;
let running: Running;
beforeEach(async () => {
  disk = createDisk();
  running = start(disk);
  await running.fromPage(sighted([sighting('1', old), sighting('2', old)]));
});
const act = (action: object) => running.fromWindow({ type: 'action', action });
const added = (id: string, more: object = {}) => ({
  ...{ do: 'add', provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id, name: id },
  ...{ day: '2025-01-01', zone: 'UTC', url: null },
  ...more,
});
const limits = (days: number) => ({
  ...{ overall: { maximumAgeDays: days, warnAheadDays: 1 }, byKind: {}, notifications: true },
});

test('a key that is forgotten is told anew in a reminder, and the others are not', async () => {
  const jobs = onDisk(disk, 'jobs') ?? { due: {}, toldOn: null, damageSeen: [] };
  disk.local.set('jobs', JSON.stringify({ ...jobs, told: { [keyOf('1')]: 'x', [keyOf('2')]: 'y' } }));
  running = start(disk);
  await act({ do: 'forget', keys: [keyOf('1')] });
  expect(onDisk(disk, 'jobs')).toMatchObject({ told: { [keyOf('2')]: 'y' } });
  expect(Object.keys((onDisk(disk, 'jobs') as { told: object }).told)).toEqual([keyOf('2')]);
});

describe('a key that a person adds', () => {
  test('and that is known keeps what was known of it', async () => {
    await act({ do: 'note', key: keyOf('1'), text: 'Ask Ana' });
    await act(added('1'));
    expect(recordsOn(disk)['1']).toMatchObject({ note: { text: 'Ask Ana' }, dates: [expect.anything()] });
  });

  test('is told with what there is then', async () => {
    const { value } = await running.fromWindow({ type: 'popup-action', action: added('new') });
    expect(value.touched.map(({ view }) => view.key)).toEqual([keyOf('new')]);
  });

  test.each([
    ['of a kind of another product', { kind: 'npm/granular-token' }],
    ['with a key in place of its id', { id: `pat-na1-${'0a1b2c3d-'.repeat(4)}1111` }],
    ['with the address of another account', { url: LIST.replace(HUB, '999') }],
    ['with an address that is none', { url: 'no address' }],
    ['with the address of a page that nobody knows', { url: 'https://example.org/keys' }],
  ])('is refused %s', async (_, more) => {
    expect((await act(added('new', more))).ok).toBe(false);
    expect(Object.keys(recordsOn(disk))).toEqual(['1', '2']);
  });
});

describe('an import', () => {
  const bring = async (json: string, more: object = {}) =>
    (await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json, ...more })).value;
  const credentialsIn = (json: string): object[] => JSON.parse(json).credentials;
  const file = async (ids: readonly string[], more: object = {}) => {
    const other = start(createDisk());
    await other.fromWindow({ type: 'save-settings', settings: limits(77) });
    await other.fromPage(sighted(ids.map((id) => sighting(id, { ...old, ...more }))));
    return (await other.fromWindow({ type: 'export-ledger' })).value.json;
  };

  test('tells how many keys it adds, changes, takes away and leaves', async () => {
    const json = await file(['2', '3', '4'], { name: 'of the file' });
    const counts = async (mode: string) => (await bring(json, { mode, apply: false })) as object;
    expect(await counts('replace')).toMatchObject({ added: 2, changed: 1, removed: 1, unchanged: 0 });
    expect(await counts('merge')).toMatchObject({ added: 2, removed: 0 });
  });

  test('that is undone tells as much of what comes back, goes, and stays', async () => {
    const [json, other] = [await file(['2', '3'], { name: 'of the file' }), await file(['6'])];
    await bring(other);
    await bring(JSON.stringify({ ...JSON.parse(json), credentials: [json, other].flatMap(credentialsIn) }), {
      mode: 'replace',
    });
    expect(Object.keys(recordsOn(disk)).toSorted()).toEqual(['2', '3', '6']);
    const { value } = await running.fromWindow({ type: 'undo-import' });
    expect(value).toEqual({ applied: true, added: 1, changed: 1, removed: 1, unchanged: 1 });
  });

  test('that is undone leaves settings that were saved since', async () => {
    await bring(await file(['3']), { mode: 'replace' });
    expect(onDisk(disk, 'settings')).toEqual(limits(77));
    await running.fromWindow({ type: 'save-settings', settings: limits(50) });
    expect((await running.fromWindow({ type: 'undo-import' })).ok).toBe(true);
    expect(onDisk(disk, 'settings')).toEqual(limits(50));
    expect(Object.keys(recordsOn(disk)).toSorted()).toEqual(['1', '2']);
  });
});

describe('sites that a person let Keyturn into', () => {
  const registered = () => [...disk.registered.values()].flatMap(({ matches }) => matches);
  const [GITLAB, OWN] = ['https://gitlab.com/*', 'https://git.example/*'];

  test('are used one by one: what is taken back of two leaves the other', async () => {
    disk.granted.add(GITLAB).add('https://www.npmjs.com/*');
    await reconcile(running.worker);
    expect(registered()).toHaveLength(2);
    disk.granted.delete('https://www.npmjs.com/*');
    await reconcile(running.worker);
    expect(registered()).toEqual([GITLAB]);
  });

  test('are used where all sites are let in, and no other is', async () => {
    await keepInstances(running.worker, [{ provider: 'gitlab', origin: 'https://git.example', basePath: '' }]);
    disk.granted.add('<all_urls>');
    running.browser.permissions.contains = async () => true;
    await reconcile(running.worker);
    expect(registered()).toEqual([OWN]);
  });
});

test('samples stand in two accounts', async () => {
  const { credentials } = (await running.fromWindow({ type: 'samples' })).value;
  expect(new Set(credentials.map(({ account }) => account))).toEqual(new Set(['1', '2']));
});
