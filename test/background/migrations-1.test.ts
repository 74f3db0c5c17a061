import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA } from '../../src/background/layout.ts';
import type { CredentialState } from '../../src/core/ledger/state.ts';
import { deriveState } from '../../src/core/ledger.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, onDisk, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/**
 * Layout 1 kept conclusions. What became of each of them is asked of what follows from the new record: what the old one said
 * for sure is still so, and what it could not tell apart is the weaker of the two.
 */
const ago = (days: number) => NOW - days * DAY;

function sample(): Disk {
  const disk = createDisk();
  const kept: object = JSON.parse(readFileSync('test/background/samples/schema-1.json', 'utf8'));
  for (const [name, value] of Object.entries(kept)) disk.local.set(name, JSON.stringify(value));
  return disk;
}

async function moved(): Promise<Disk> {
  const disk = sample();
  await start(disk).fromWindow({ type: 'overview' });
  return disk;
}

async function stateOf(id: string, disk?: Disk, at = NOW): Promise<CredentialState> {
  const record = recordsOn(disk ?? (await moved()))[id];
  if (!record) throw new Error(`no record ${id}`);
  return deriveState(record, at);
}

test('every record that can be read is carried over, the broken one is set aside as it was', async () => {
  const disk = sample();
  const before = onDisk(disk, 'index');
  const { credentials, notices } = (await start(disk).fromWindow({ type: 'overview' })).value;
  expect(notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
  expect(onDisk(disk, `damaged:credential:${keyOf('broken')}`)).toEqual({ key: 'nonsense' });
  expect(credentials).toHaveLength((before as string[]).length);
  expect(onDisk(disk, 'schema')).toBe(SCHEMA);
});

test('that finds no room for the move is shown all the same, and moves with the first change that fits', async () => {
  const disk = sample();
  disk.quota = 0;
  const running = start(disk);
  expect((await running.fromWindow({ type: 'overview' })).value.credentials.length).toBeGreaterThan(20);
  expect(onDisk(disk, 'schema')).toBe(1);
  disk.quota = 1_000_000;
  await running.fromPage(sighted([sighting('new')]));
  expect(onDisk(disk, 'schema')).toBe(SCHEMA);
});

describe('a birth of layout 1', () => {
  test('that the page gave is still the day of the page', async () => {
    const { birth } = await stateOf('dated');
    expect(birth).toMatchObject({ earliest: ago(200), latest: ago(199) - 1, evidence: 'page', asOf: NOW });
  });

  test('that rested on a first look says nothing of the secret', async () => {
    const { birth } = await stateOf('bare');
    expect(birth).toMatchObject({ earliest: null, latestIs: 'first-look', earliestIs: 'none' });
  });

  test('with the creation of what holds the secret keeps it as the floor', async () => {
    const { birth } = await stateOf('held');
    expect(birth).toMatchObject({ earliest: ago(400), earliestIs: 'floor', latestIs: 'first-look' });
  });

  test.each([
    ['user-dated', 'user', 1777759200000, 1777845599999],
    ['added', 'user', 1769990400000, 1770076799999],
    ['logged', 'log', ago(90), ago(90)],
    ['rotated-seen', 'eyes', ago(30), ago(5)],
  ])('of %s is by %s', async (id, evidence, earliest, latest) => {
    expect((await stateOf(id)).birth).toMatchObject({ evidence, earliest, latest });
  });

  test('is confirmed by nothing after its last look', async () => {
    expect((await stateOf('rotated-seen')).birth.asOf).toBe(ago(5));
  });
});

describe('rotations of layout 1', () => {
  test.each([
    ['bare', []],
    ['rotated-seen', ['eyes']],
    ['twice', ['page', 'page']],
    ['logged', ['log']],
    ['user-rotated', ['user', 'user']],
    ['user-overlap', ['user']],
  ])('of %s are there once each', async (id, by) => {
    expect((await stateOf(id)).rotations.map((one) => one.by)).toEqual(by);
  });

  test('that a person told of can be taken back one by one', async () => {
    const disk = await moved();
    const running = start(disk);
    const { rotations } = await stateOf('user-rotated', disk);
    for (const { actId } of [...rotations].reverse()) {
      const action = { do: 'undo', key: keyOf('user-rotated'), act: actId };
      expect((await running.fromWindow({ type: 'action', action })).ok).toBe(true);
    }
    expect((await stateOf('user-rotated', disk)).rotations).toEqual([]);
  });

  test('of which the former secret was kept are compared with what is seen next', async () => {
    const disk = await moved();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    const shows = (p5: string) => sighted([sighting('rotated-seen', { created: null, fingerprints: { p5 } })]);
    await running.fromPage(shows('bbb22'));
    expect(await stateOf('rotated-seen', disk)).toMatchObject({ rotations: { length: 1 }, birth: { asOf: NOW } });
    running.now = NOW + DAY;
    await running.fromPage(shows('ccc33'));
    expect((await stateOf('rotated-seen', disk, NOW + DAY)).rotations).toHaveLength(2);
  });
});

describe('what else layout 1 kept', () => {
  test('an overlap that runs goes on until the same time, by whom it was told', async () => {
    expect((await stateOf('overlap')).overlap).toMatchObject({ until: { latest: 1795780800000 }, by: 'page' });
    expect((await stateOf('user-overlap')).overlap).toMatchObject({ by: 'user' });
  });

  test('an expiry, or that there is none, and the last use', async () => {
    expect(await stateOf('expiring')).toMatchObject({
      expires: { when: { earliest: 1798977600000, latest: 1799063999999 }, by: 'page' },
      lastUsed: { when: { latest: 1795348799999 } },
    });
    expect(await stateOf('never')).toMatchObject({ expires: { when: 'never' }, lastUsed: { when: 'never' } });
  });

  test('gone, which one list was enough for, is unseen: it asks', async () => {
    expect((await stateOf('gone')).presence).toMatchObject({ state: 'unseen', since: 1795089600000 });
  });

  test('deactivated, by whomever, is deactivated; as a word it can be taken back', async () => {
    const disk = await moved();
    const { presence } = await stateOf('off', disk);
    expect(presence).toMatchObject({ state: 'deactivated', since: 1795176000000 });
    const action = { do: 'undo', key: keyOf('off'), act: presence.actId };
    await start(disk).fromWindow({ type: 'action', action });
    expect((await stateOf('off', disk)).presence.state).toBe('shown');
    expect((await stateOf('ended')).presence.state).toBe('deactivated');
  });

  test('a snooze lasts as long, for what is no worse; a closed card, of which no time was kept, opens again', async () => {
    const disk = await moved();
    const { credentials } = (await start(disk).fromWindow({ type: 'overview' })).value;
    const quiet = credentials.find(({ id }) => id === 'quiet');
    expect(quiet).toMatchObject({ snoozedUntil: 1796904000000, isDismissed: false });
    expect(quiet?.note).toBe('used by the nightly export\nask Ana');
  });

  test('the undo of the last import takes back what that brought', async () => {
    const disk = await moved();
    expect((await start(disk).fromWindow({ type: 'undo-import' })).ok).toBe(true);
    const records = recordsOn(disk);
    expect(records.brought).toBeUndefined();
    expect(records.masked?.name).toBe('Key masked');
  });
});
