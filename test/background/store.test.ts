import { expect, test } from 'vitest';
import { scopeOf } from '../../src/background/records.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** What is left where storage fails, is full, or was written under another clock. */
const seen = async (): Promise<Disk> => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.fromPage(sighted([sighting('1', { name: 'New name' })]));
  await running.idle();
  return disk;
};
const failingSets = (count: number, error: Error) => {
  let left = count;
  return (name: string) => (name === 'local.set' && left-- > 0 ? error : undefined);
};

test('a write that fails for no reason is tried once more, and no further', async () => {
  const disk = createDisk();
  const unexpected = new Error('An unexpected error occurred');
  const once = start(disk, { fail: failingSets(1, unexpected) });
  expect((await once.fromPage(sighted([sighting('1')]))).ok).toBe(true);
  expect(Object.keys(recordsOn(disk))).toEqual(['1']);
  const twice = start(disk, { fail: failingSets(2, unexpected) });
  await twice.fromWindow({ type: 'overview' });
  const reply = await twice.fromPage(sighted([sighting('2')]));
  expect([reply.ok, reply.error, Object.keys(recordsOn(disk))]).toEqual([false, 'error_storage_failed', ['1']]);
});

test('a write that finds no room makes some, also where the browser fails the next one for no reason', async () => {
  const errors = [new Error('QUOTA_BYTES quota exceeded'), new Error('An unexpected error occurred')];
  const disk = await seen();
  const full = start(disk, { fail: (name) => (name === 'local.set' ? errors.shift() : undefined) });
  expect(await full.fromPage(sighted([sighting('3')]))).toMatchObject({ ok: true });
  expect(Object.keys(recordsOn(disk)).sort()).toEqual(['1', '2', '3']);
});

test('what changes nothing is not written, so that no storage refuses it', async () => {
  const disk = await seen();
  const note = { type: 'action', action: { do: 'note', key: keyOf('1'), text: '' } } as const;
  const broken = start(disk, { fail: (name) => (name === 'local.set' ? new Error('IO error') : undefined) });
  expect(await broken.fromWindow(note)).toMatchObject({ ok: true });
});

test('once all was read, nothing more is, not even for a key that nothing is known of', async () => {
  const { worker, calls } = start(await seen());
  await worker.store.read();
  const before = calls.length;
  const { records } = await worker.store.readPart({ scopes: [scopeOf(keyOf('9'))], keys: [keyOf('9')] });
  expect([records.get(keyOf('9')), calls.slice(before)]).toEqual([undefined, []]);
});

test('of what a newer version has written nothing is swept up', async () => {
  const disk = await seen();
  disk.local.set('schema', '5').set('walk:x', 'null');
  const before = new Map(disk.local);
  const running = start(disk);
  expect(await running.fromWindow({ type: 'overview' })).toMatchObject({ ok: true });
  await running.idle();
  expect(disk.local).toEqual(before);
});

test('the only copy of a damaged record stays where there is no room to write it in its place', async () => {
  const disk = await seen();
  disk.local.set(`credential:${keyOf('1')}`, '{"shape":"of something else"}');
  disk.quota = 0;
  const full = start(disk);
  expect((await full.fromWindow({ type: 'overview' })).value.credentials).toHaveLength(2);
  expect((await full.fromPage(sighted([sighting('3')]))).error).toBe('error_storage_full');
  disk.quota = 1_000_000;
  const { credentials, notices } = (await start(disk).fromWindow({ type: 'overview' })).value;
  expect(credentials.map(({ id }) => id).toSorted()).toEqual(['1', '2']);
  expect(notices.map(({ code }) => code)).toContain('damaged-records');
  expect(recordsOn(disk)['1']?.key).toBe(keyOf('1'));
});

test.each([
  [NOW - DAY, []],
  [NOW - DAY - 1, ['clock-moved']],
])('a clock that shows more than a day less than at the last write is told of (%i)', async (now, told) => {
  const { value } = await start(await seen(), { now }).fromWindow({ type: 'overview' });
  expect(value.notices.map(({ code }) => code)).toEqual(told);
});
