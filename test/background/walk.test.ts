import { beforeEach, expect, test } from 'vitest';
import type { OwnAction } from '../../src/protocol/messages.ts';
import { bring, exported } from '../support/backups.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** How far a person is with a key: kept, looked through for keys, exported, forgotten, and brought back. */

const KEY = keyOf('1');
const ENTRY = `walk:${KEY}`;
const WALK: OwnAction = {
  ...{ do: 'walk', key: KEY, what: 'rotate', done: ['users'] },
  places: [{ text: 'Billing server', isDone: false }],
};
const SECRET = 'pat-na1-88a7a0de-1111-4222-8333-444455556666';
const GENERATED = 'deployed at 7375406a1b2c3d4e5f60718293a4b5c6d7e8f901';

let disk: Disk;
let running: Running;
const act = (action: OwnAction) => running.fromWindow({ type: 'action', action });
const walk = async () =>
  (await running.fromWindow({ type: 'overview' })).value.credentials.find(({ key }) => key === KEY)?.walk ?? null;
const withPlace = (text: string, more: object = {}): OwnAction =>
  ({ ...WALK, places: [{ text, isDone: false }], ...more }) as OwnAction;

beforeEach(async () => {
  disk = createDisk();
  running = start(disk);
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
});

test('is there after the worker and the browser were closed', async () => {
  expect((await act(WALK)).ok).toBe(true);
  running = start(disk);
  expect(await walk()).toEqual({
    what: 'rotate',
    done: ['users'],
    places: [{ text: 'Billing server', isDone: false }],
  });
});

test('nothing is kept of one that holds a key, whatever the person says', async () => {
  for (const more of [{}, { isNoKey: true }])
    expect(await act(withPlace(SECRET, more))).toMatchObject({ ok: false, error: 'error_holds_key' });
  expect(JSON.stringify([...disk.local])).not.toContain('88a7a0de');
  expect(disk.local.get(ENTRY)).toBeUndefined();
});

test('what looks generated is asked about once', async () => {
  expect(await act(withPlace(GENERATED))).toMatchObject({ ok: false, error: 'error_may_hold_key' });
  expect((await act(withPlace(GENERATED, { isNoKey: true }))).ok).toBe(true);
  expect((await act(withPlace(GENERATED, { done: [] }))).ok).toBe(true);
});

test('of a key that is not there none is kept', async () => {
  expect(await act({ ...WALK, key: keyOf('9') } as OwnAction)).toMatchObject({ ok: false });
});

test('a damaged one is set aside, and the rest goes on', async () => {
  await act(WALK);
  disk.local.set(ENTRY, '{"what":"dance"}');
  running = start(disk);
  expect(await walk()).toBeNull();
  expect(disk.local.get(`damaged:${ENTRY}`)).toBe('{"what":"dance"}');
});

test('a place of blanks alone is none', async () => {
  expect((await act(withPlace(' \u200b '))).ok).toBe(true);
  expect((await walk())?.places).toEqual([]);
});

test('what was forgotten comes back also after something else was said', async () => {
  await act(WALK);
  await act({ do: 'forget', keys: [KEY] });
  await act({ do: 'note', key: keyOf('2'), text: 'Billing' });
  expect((await act({ do: 'restore', key: KEY })).ok).toBe(true);
  expect((await walk())?.places).toHaveLength(1);
});

test('goes with its key when that is forgotten, and comes back with it', async () => {
  await act(WALK);
  await act({ do: 'forget', keys: [KEY] });
  expect(JSON.stringify([...disk.local])).not.toContain('Billing server');
  expect((await act({ do: 'restore', key: KEY })).ok).toBe(true);
  expect((await walk())?.places).toHaveLength(1);
  const names = (await running.fromWindow({ type: 'overview' })).value.credentials.map(({ key }) => key);
  expect(names.sort()).toEqual([keyOf('1'), keyOf('2')]);
});

test('what was forgotten is in memory alone: another worker does not know it', async () => {
  await act({ do: 'forget', keys: [KEY] });
  running = start(disk);
  expect(await act({ do: 'restore', key: KEY })).toMatchObject({ ok: false, error: 'error_forgotten' });
});

test('nothing is left of it by "Delete everything"', async () => {
  await act(WALK);
  await act({ do: 'forget', keys: [KEY] });
  await running.fromWindow({ type: 'delete-everything' });
  expect(disk.local.size).toBe(0);
  expect(await act({ do: 'restore', key: KEY })).toMatchObject({ ok: false, error: 'error_forgotten' });
});

test('is in a backup, comes back from it, and goes with the undo of that', async () => {
  await act(WALK);
  const json = await exported(running);
  await act({ do: 'forget', keys: [KEY] });
  await bring(running, json);
  expect((await walk())?.done).toEqual(['users']);
  await running.fromWindow({ type: 'undo-import' });
  expect(disk.local.get(ENTRY)).toBeUndefined();
});

test('of two the later one counts, and a key in the file is blacked out', async () => {
  await act(WALK);
  const json = await exported(running);
  running.now = NOW + 60_000;
  await act({ ...WALK, done: ['users', 'replace'] } as OwnAction);
  await bring(running, json);
  expect((await walk())?.done).toEqual(['users', 'replace']);
  const later = json.replaceAll('Billing server', SECRET);
  await bring(running, later, 'replace');
  expect((await walk())?.done).toEqual(['users']);
  expect(JSON.stringify([...disk.local])).not.toContain('88a7a0de');
});

test('by a file without one nothing changes, and a file with one of a key that it does not hold is refused', async () => {
  const json = await exported(running);
  await act(WALK);
  expect((await bring(running, json)).ok).toBe(true);
  expect((await walk())?.done).toEqual(['users']);
  const mine = JSON.parse(await exported(running));
  const walks = Object.fromEntries(Object.values(mine.walks).map((one) => [keyOf('9'), one]));
  expect(await bring(running, JSON.stringify({ ...mine, walks }))).toMatchObject({ ok: false });
  expect(disk.local.get(`walk:${keyOf('9')}`)).toBeUndefined();
});

test('an import that changes nothing of it is none to be taken back', async () => {
  await act(WALK);
  const json = await exported(running);
  await act({ do: 'forget', keys: [KEY] });
  for (let time = 0; time < 2; time += 1) await bring(running, json);
  await running.fromWindow({ type: 'undo-import' });
  expect(disk.local.get(ENTRY)).toBeUndefined();
});
