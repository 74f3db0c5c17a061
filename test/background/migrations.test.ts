import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '../../src/background/layout.ts';
import { migrate } from '../../src/background/migrations/index.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, onDisk, recordsOn, sighted, sighting, start, statesOn } from '../support/worker.ts';

/** Storage as a version with that layout left it; kept for good, each layout one. */
function sample(layout: number): Disk {
  const disk = createDisk();
  const kept: object = JSON.parse(readFileSync(`test/background/samples/schema-${layout}.json`, 'utf8'));
  for (const [name, value] of Object.entries(kept)) disk.local.set(name, JSON.stringify(value));
  return disk;
}
const overview = async (disk: Disk) => (await start(disk).fromWindow({ type: 'overview' })).value;

describe('layout 0', () => {
  test('becomes one entry a credential, with what the user had typed in', async () => {
    const disk = sample(0);
    await overview(disk);
    expect(recordsOn(disk)).toMatchObject({
      '4711': {
        name: 'Billing sync',
        note: { text: 'used by the nightly export' },
        firstSeen: 1767225600000,
      },
      '8-a': { name: null },
    });
    expect(statesOn(disk)).toMatchObject({
      '4711': { birth: { earliest: 1751328000000, latest: 1751328000000, evidence: 'user' } },
      '8-a': { birth: { earliest: null, latest: 1767225600000, evidence: 'first-look', latestIs: 'first-look' } },
    });
    expect(onDisk(disk, 'schema')).toBe(SCHEMA);
    expect(onDisk(disk, 'settings')).toMatchObject({ overall: { maximumAgeDays: 120, warnAheadDays: 14 } });
    expect(disk.local.has('ledger')).toBe(false);
  });

  test('says of an entry that could not be carried over that it was set aside', async () => {
    const disk = sample(0);
    expect((await overview(disk)).notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(onDisk(disk, 'damaged:ledger')).toMatchObject({ keys: { length: 3 } });
  });

  test('is carried over once, and works on from there', async () => {
    const disk = sample(0);
    await start(disk).fromPage(sighted([sighting('8-a')]));
    await overview(disk);
    expect(recordsOn(disk)['8-a']).toMatchObject({ name: 'Key 8-a', firstSeen: 1767225600000 });
  });

  test('is carried over whole or not at all, wherever the worker dies', async () => {
    for (let atCall = 1; atCall <= 4; atCall += 1) {
      for (const when of ['before', 'after'] as const) {
        const disk = sample(0);
        const running = start(disk, { death: { atCall, when } });
        await Promise.race([running.fromWindow({ type: 'overview' }), running.died]);
        const seen = await overview(disk);
        expect(seen.credentials.map(({ id }) => id).sort(), `${when} ${atCall}`).toEqual(['4711', '8-a']);
        expect(recordsOn(disk)['4711']?.note.text).toBe('used by the nightly export');
      }
    }
  });

  test('that finds no room for the move is shown and exported all the same, and moves with the first change that fits', async () => {
    const disk = sample(0);
    const before = new Map(disk.local);
    disk.quota = 0;
    const running = start(disk);
    expect((await running.fromWindow({ type: 'overview' })).value.credentials).toHaveLength(2);
    expect((await running.fromWindow({ type: 'export-ledger' })).value.json).toContain('used by the nightly export');
    expect((await running.fromPage(sighted([sighting('1')]))).error).toBe('error_storage_full');
    expect(disk.local).toEqual(before);
    disk.quota = 1_000_000;
    expect((await running.fromPage(sighted([sighting('1')]))).ok).toBe(true);
    expect(Object.keys(recordsOn(disk)).sort()).toEqual(['1', '4711', '8-a']);
    expect(disk.local.has('ledger')).toBe(false);
  });

  test('of any shape whatsoever is taken without a throw, and leaves the present layout', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (ledger, maxAgeDays) => {
        const changes = migrate({ ledger, maxAgeDays, ...(ledger === undefined ? { schema: 0 } : {}) });
        expect(changes).toMatchObject({ schema: SCHEMA, ledger: null });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('data of a newer version', () => {
  async function newer(): Promise<Disk> {
    const disk = createDisk();
    await start(disk).fromPage(sighted([sighting('1')]));
    disk.local.set('schema', `${SCHEMA + 1}`);
    disk.local.set(`credential:${keyOf('2')}`, '{"shape":"of tomorrow"}');
    return disk;
  }

  test('is shown as far as it is understood, and said to be newer', async () => {
    const seen = await overview(await newer());
    expect(seen.credentials.map(({ id }) => id)).toEqual(['1']);
    expect(seen.notices.map(({ code }) => code)).toContain('newer-data');
  });

  test('is never changed: neither by sightings, which are judged all the same, nor by the user, nor by repairs', async () => {
    const disk = await newer();
    const before = new Map(disk.local);
    const running = start(disk);
    expect((await running.fromPage({ type: 'page-context' })).ok).toBe(true);
    const seen = await running.fromPage(sighted([sighting('3')]));
    expect(seen.value?.chips.map(({ key }) => key)).toEqual([keyOf('3')]);
    const forget = await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1')] } });
    expect(forget).toMatchObject({ ok: false, error: 'error_newer_data' });
    await running.wake();
    await running.idle();
    expect(disk.local).toEqual(before);
  });

  test('can be deleted, and then all is as new', async () => {
    const disk = await newer();
    const running = start(disk);
    expect((await running.fromWindow({ type: 'delete-everything' })).ok).toBe(true);
    expect((await running.fromPage(sighted([sighting('3')]))).ok).toBe(true);
    expect(Object.keys(recordsOn(disk))).toEqual(['3']);
  });
});
