import { describe, expect, test } from 'vitest';
import { bring, exported } from '../support/backups.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  keyOf,
  NOW,
  onDisk,
  type Running,
  recordsOn,
  sighted,
  sighting,
  snapshotsOn,
  start,
  statesOn,
} from '../support/worker.ts';

/** An import is taken back: what it brought goes, and nothing of what was seen, said or logged since. */

const seen = (id: string, p5: string, more: object = {}) =>
  sighted([sighting(id, { created: null, fingerprints: { p5 }, ...more })]);
const does = (running: Running, action: object) => running.fromWindow({ type: 'action', action });
const takeBack = (running: Running) => running.fromWindow({ type: 'undo-import' });

/** The ledger of a colleague, who has known keys 1 and 9 for a while and says a lot of them. */
async function foreign(): Promise<string> {
  const running = start(createDisk(), { now: NOW - 90 * DAY });
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(seen('1', 'aaa11', { expires: { earliest: NOW + 9 * DAY, latest: NOW + 9 * DAY } }));
  running.now = NOW - 60 * DAY;
  await running.fromPage(seen('1', 'bbb22', { name: 'Their name' }));
  await running.fromPage(seen('9', 'ccc33'));
  for (const id of ['1', '9']) {
    await does(running, { do: 'owner', key: keyOf(id), text: 'Their team' });
    await does(running, { do: 'note', key: keyOf(id), text: 'their note' });
  }
  await does(running, { do: 'set-birth', key: keyOf('9'), day: '2026-08-01', zone: 'UTC' });
  return exported(running);
}

/** Our own ledger, which knows key 1 since ten days ago, with the import in it. */
async function withImport(mode: 'merge' | 'replace'): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  const running = start(disk, { now: NOW - 10 * DAY });
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(seen('1', 'bbb22'));
  await does(running, { do: 'owner', key: keyOf('1'), text: 'Our team' });
  running.now = NOW;
  await bring(running, await foreign(), mode);
  running.now = NOW + DAY;
  return { disk, running };
}

/** The same without an import, told the same since. */
async function without(since: (running: Running) => Promise<unknown>): Promise<Disk> {
  const disk = createDisk();
  const running = start(disk, { now: NOW - 10 * DAY });
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(seen('1', 'bbb22'));
  await does(running, { do: 'owner', key: keyOf('1'), text: 'Our team' });
  running.now = NOW + DAY;
  await since(running);
  return disk;
}

describe.each(['merge', 'replace'] as const)('an import (%s) that is taken back leaves', (mode) => {
  test.each<[string, (running: Running) => Promise<unknown>]>([
    ['nothing, where nothing came since', async () => undefined],
    ['a rotation that was seen since', (running) => running.fromPage(seen('1', 'ddd44'))],
    [
      'a rotation that was said since',
      (running) => does(running, { do: 'rotated', key: keyOf('1'), day: '2026-11-25', zone: 'UTC', overlapDays: 7 }),
    ],
    [
      'a note and a new owner',
      async (running) => {
        await does(running, { do: 'note', key: keyOf('1'), text: 'ours' });
        await does(running, { do: 'owner', key: keyOf('1'), text: 'Ana' });
      },
    ],
    [
      'what the log says',
      (running) => {
        const at = { earliest: NOW - 30 * DAY, latest: NOW - 30 * DAY };
        const event = {
          provider: 'hubspot',
          account: '12345678',
          kind: 'hubspot/service-key',
          id: '1',
          effect: 'rotated',
        };
        return running.fromWindow({ type: 'import-log', apply: true, events: [{ ...event, at }] });
      },
    ],
    ['that it was deactivated', (running) => does(running, { do: 'deactivated', key: keyOf('1') })],
    ['a key that was seen first since', (running) => running.fromPage(sighted([sighting('77')]))],
  ])('%s', async (_what, since) => {
    const { disk, running } = await withImport(mode);
    await since(running);
    await takeBack(running);
    const other = await without(since);
    expect(snapshotsOn(disk)).toEqual(snapshotsOn(other));
    expect(statesOn(disk)).toEqual(statesOn(other));
    expect([...disk.local.keys()].filter((name) => name.startsWith('before:'))).toEqual([]);
  });

  test('a key that it brought, if that was seen since, with what was seen', async () => {
    const { disk, running } = await withImport(mode);
    await running.fromPage(seen('9', 'ccc33', { name: 'As seen' }));
    await takeBack(running);
    expect(snapshotsOn(disk)['9']).toMatchObject({ name: 'As seen', note: '', firstSeen: NOW + DAY, rotations: [] });
    expect(statesOn(disk)['9']).toMatchObject({ owner: '', birth: { evidence: 'first-look' } });
  });

  test.each<[string, (running: Running) => Promise<unknown>]>([
    ['missed by its list', (running) => running.fromPage(sighted([], { complete: true, present: ['1'] }))],
    ['snoozed', (running) => does(running, { do: 'snooze', keys: [keyOf('9')], days: 7 })],
  ])('no key that it alone brought, and that was %s since', async (_what, since) => {
    const { disk, running } = await withImport(mode);
    await since(running);
    await takeBack(running);
    expect(recordsOn(disk)['9']).toBeUndefined();
  });

  test.each<[string, object, object]>([
    ['an owner', { do: 'owner', text: 'Ana' }, { what: 'owner', text: 'Ana' }],
    ['a rotation', { do: 'rotated', day: '2026-11-25', zone: 'UTC', overlapDays: 7 }, { what: 'rotated' }],
    ['that it is deactivated', { do: 'deactivated' }, { what: 'deactivated' }],
  ])('a key that it alone brought, of which was said since: %s', async (_what, action, act) => {
    const { disk, running } = await withImport(mode);
    await does(running, { ...action, key: keyOf('9') });
    await takeBack(running);
    expect(recordsOn(disk)['9']?.acts).toMatchObject([act]);
    expect(recordsOn(disk)['9']).toMatchObject({ name: null, lastSeen: null, spans: [], note: { text: '' } });
    expect(snapshotsOn(disk)['9']).toMatchObject({ firstSeen: NOW + DAY });
  });

  test('a key that it alone brought, with the note of since', async () => {
    const { disk, running } = await withImport(mode);
    await does(running, { do: 'note', key: keyOf('9'), text: 'ours' });
    await takeBack(running);
    expect(recordsOn(disk)['9']).toMatchObject({ note: { text: 'ours' }, acts: [] });
  });

  test('no key that it alone brought, where the word of since was taken back', async () => {
    const { disk, running } = await withImport(mode);
    await does(running, { do: 'deactivated', key: keyOf('9') });
    const said = recordsOn(disk)['9']?.acts.findLast(({ what }) => what === 'deactivated');
    await does(running, { do: 'undo', key: keyOf('9'), act: said?.id });
    await takeBack(running);
    expect(recordsOn(disk)['9']).toBeUndefined();
  });

  test('a key that was forgotten since forgotten', async () => {
    const { disk, running } = await withImport(mode);
    await does(running, { do: 'forget', keys: [keyOf('1')] });
    await takeBack(running);
    expect(recordsOn(disk)['1']).toBeUndefined();
  });

  test('settings that were changed since', async () => {
    const { disk, running } = await withImport(mode);
    const settings = { overall: { maximumAgeDays: 77, warnAheadDays: 7 }, byKind: {}, notifications: false };
    await running.fromWindow({ type: 'save-settings', settings });
    await takeBack(running);
    expect(onDisk(disk, 'settings')).toEqual(settings);
  });

  test('no rotation behind where the key of the fingerprints was lost meanwhile', async () => {
    const { disk, running } = await withImport(mode);
    await running.idle();
    disk.local.set('install', '"damaged"');
    const next = start(disk, { now: NOW + 2 * DAY });
    await next.fromPage({ type: 'page-context' }, { documentId: 'later' });
    await next.fromWindow({ type: 'undo-import' });
    await next.fromPage(seen('1', 'feed1'), { documentId: 'later' });
    expect(statesOn(disk)['1']?.rotations).toEqual([]);
  });
});

test('what is undone twice is undone once', async () => {
  const { running } = await withImport('merge');
  expect((await takeBack(running)).ok).toBe(true);
  expect((await takeBack(running)).error).toBe('error_nothing_to_undo');
});
