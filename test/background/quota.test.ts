import { describe, expect, test } from 'vitest';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, onDisk, recordsOn, sighted, sighting, snapshotsOn, start } from '../support/worker.ts';

const sizeOf = (disk: Disk): number =>
  [...disk.local].reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);

const rotation = (days: number) => [NOW - days * DAY, NOW - days * DAY, 'log'] as const;

/** A disk with two keys that have a long history, and copies. */
async function storied(): Promise<Disk> {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')], { complete: true }));
  await running.fromPage(sighted([], { complete: true, present: ['1'] }));
  const history = Array.from({ length: 20 }, (_, n) => rotation(300 - n * 10));
  for (const id of ['1', '2']) {
    const record: CredentialRecord = { ...(recordsOn(disk)[id] as CredentialRecord), history };
    disk.local.set(`credential:${keyOf(id)}`, JSON.stringify(record));
  }
  return disk;
}

const notices = async (disk: Disk) =>
  (await start(disk).fromWindow({ type: 'overview' })).value.notices.map(({ code }) => code);

describe('a full storage', () => {
  test('gives up copies and the oldest history, nothing current, and takes the new key in', async () => {
    const disk = await storied();
    disk.quota = sizeOf(disk) + 50;
    const reply = await start(disk).fromPage(sighted([sighting('3')]));
    expect(reply.ok).toBe(true);
    const records = recordsOn(disk);
    expect(Object.keys(records)).toEqual(['1', '2', '3']);
    expect(records['1']?.history).toEqual([rotation(110)]);
    expect(records['2']).toMatchObject({ name: 'Key 2', history: [rotation(110)] });
    expect(snapshotsOn(disk)['2']?.birth.evidence).toBe('page');
    expect([...disk.local.keys()].filter((name) => name.startsWith('last-good:'))).toEqual([]);
    expect(await notices(disk)).toContain('storage-full');
  });

  test('with nothing to give up says so, and nothing is half written', async () => {
    const disk = createDisk();
    await start(disk).fromPage(sighted([sighting('1')]));
    disk.quota = sizeOf(disk);
    const before = new Map(disk.local);
    const running = start(disk);
    const reply = await running.fromPage(sighted([sighting('2'), sighting('3')]));
    expect(reply).toMatchObject({ ok: false, error: 'error_storage_full' });
    expect(disk.local).toEqual(before);
    expect(await notices(disk)).toContain('storage-full');
    const { value } = await running.fromWindow({ type: 'overview' });
    expect(value.credentials.map(({ id }) => id)).toEqual(['1']);
  });

  test('still forgets, and then has room again', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1'), sighting('2')]));
    disk.quota = sizeOf(disk);
    const forget = await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1')] } });
    expect(forget.ok).toBe(true);
    expect(Object.keys(recordsOn(disk))).toEqual(['2']);
    expect((await running.fromPage(sighted([sighting('4')]))).ok).toBe(true);
  });
});

describe('storage that fails in any one call', () => {
  const QUOTA = () => new Error('QUOTA_BYTES quota exceeded');
  const BROKEN = () => new Error('IO error: /lock: unable to open');

  test.each([
    ['full', QUOTA],
    ['broken', BROKEN],
  ])('%s: the change is made or refused, and the next one works', async (_what, error) => {
    let tried = 0;
    for (let failing = 1; failing < 30; failing += 1) {
      const disk = await storied();
      const before = recordsOn(disk);
      const running = start(disk, {
        fail: (name, count) => (count === failing && /^(local|session)\./.test(name) ? error() : undefined),
      });
      const reply = await running.fromPage(sighted([sighting('3')]));
      await running.idle();
      if (failing > running.calls.length) break;
      tried += 1;
      const found = recordsOn(disk);
      if (reply.ok) expect(Object.keys(found)).toEqual(['1', '2', '3']);
      else expect(found).toEqual(before);
      expect(reply.ok ? 'fine' : reply.error).toMatch(/^(fine|error_storage_(full|failed))$/);
      expect((await running.fromPage(sighted([sighting('4')]))).ok).toBe(true);
      expect(Object.keys(recordsOn(disk))).toContain('4');
    }
    expect(tried).toBeGreaterThan(5);
  });

  test('always full: nothing is ever half written', async () => {
    const disk = await storied();
    const before = recordsOn(disk);
    const running = start(disk, { fail: (name) => (name === 'local.set' ? QUOTA() : undefined) });
    for (const id of ['3', '4']) {
      expect((await running.fromPage(sighted([sighting(id)]))).error).toBe('error_storage_full');
    }
    expect(recordsOn(disk)).toEqual(before);
    expect(onDisk(disk, 'index')).toEqual([keyOf('1'), keyOf('2')]);
  });
});
