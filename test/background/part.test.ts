import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  keyOf,
  NOW,
  onDisk,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
} from '../support/worker.ts';

const { Records } = await import('../../src/background/records.ts');

/** A worker that has just started reads what it is asked about, however much the ledger holds. */

const OTHER = '99999999';
const OTHER_LIST = pageSender(`https://app.hubspot.com/service-keys/${OTHER}`, 8);
const inOther = (ids: readonly string[]) =>
  sighted(
    ids.map((id) => sighting(id, { created: { earliest: NOW - 400 * DAY, latest: NOW - 399 * DAY } })),
    { account: OTHER },
  );

let disk: Disk;
beforeEach(async () => {
  disk = createDisk();
  const running = start(disk);
  await running.fromPage({ type: 'page-context' });
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.fromPage(inOther(['71', '72', '73']), OTHER_LIST);
  await running.idle();
});

/** A worker on that disk, and the names of the entries that it has asked storage for; null: all; `written`: it wrote. */
function watched(): { running: Running; asked: (string | null)[] } {
  const running = start(disk);
  const { local } = running.browser.storage;
  const asked: (string | null)[] = [];
  const { get } = local;
  local.get = ((names: string | string[] | null) => {
    asked.push(...(names === null ? [null] : [names].flat()));
    return get.call(local, names as string[]);
  }) as typeof local.get;
  const { set } = local;
  local.set = ((entries: Record<string, unknown>) => {
    asked.push('written');
    return set.call(local, entries);
  }) as typeof local.set;
  return { running, asked };
}
const records = (asked: readonly (string | null)[]) => asked.filter((name) => name?.startsWith('credential:'));

describe('a page asks a worker that has just started', () => {
  test('for what scripts need to know: no record is read, and nothing that grows with them', async () => {
    const { running, asked } = watched();
    expect((await running.fromPage({ type: 'page-context' })).ok).toBe(true);
    const first = [...asked];
    expect(first).not.toContain(null);
    expect(first).not.toContain('index');
    expect(records(first)).toEqual([]);
  });

  test('to keep what it shows: the records of its own account are read', async () => {
    const { running, asked } = watched();
    running.now = NOW + DAY;
    await running.fromPage({ type: 'page-context' });
    const { value } = await running.fromPage(sighted([sighting('1'), sighting('3')], { complete: true }));
    const before = asked.slice(0, asked.indexOf('written'));
    expect(before).not.toContain(null);
    expect(new Set(records(before))).toEqual(new Set(['1', '2', '3'].map((id) => `credential:${keyOf(id)}`)));
    expect(value?.chips.map(({ key }) => key).sort()).toEqual(['1', '2', '3'].map((id) => keyOf(id)));
    expect(recordsOn(disk)['2']?.misses).toHaveLength(1);
    expect(Object.keys(recordsOn(disk)).sort()).toEqual(['1', '2', '3', '71', '72', '73']);
    expect(onDisk(disk, 'index')).toHaveLength(6);
  });

  test('and the badge counts all of them all the same', async () => {
    const { running } = watched();
    await running.fromPage(sighted([sighting('1', { name: 'Other' })]));
    await running.idle();
    expect(running.done.findLast(({ what }) => what === 'badge text')?.with).toEqual({ text: '3' });
  });

  test('nothing that only was not read is taken for new: what the index does not name is not written over', async () => {
    disk.local.set('index', JSON.stringify([keyOf('2')]));
    const { running } = watched();
    await running.fromPage(sighted([sighting('1', { name: 'Read today' })]));
    expect(recordsOn(disk)['1']).toMatchObject({ name: 'Read today', firstSeen: NOW });
    expect(recordsOn(disk)['1']?.dates).toHaveLength(1);
    await running.idle();
    expect(onDisk(disk, 'index')).toHaveLength(5);
  });

  test('a damaged record of its account is set aside, and the last good copy stands in', async () => {
    await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'billing' } });
    disk.local.set(`credential:${keyOf('1')}`, '{"key":1}');
    const { running } = watched();
    await running.fromPage(sighted([sighting('2')]));
    expect(onDisk(disk, `damaged:credential:${keyOf('1')}`)).toEqual({ key: 1 });
    expect(recordsOn(disk)['1']).toMatchObject({ name: 'Key 1' });
  });

  test('a record that vanished is told of, not forgotten', async () => {
    disk.local.delete(`credential:${keyOf('1')}`);
    const { running } = watched();
    await running.fromPage(sighted([sighting('2')]));
    expect(onDisk(disk, `damaged:credential:${keyOf('1')}`)).toBe('missing');
  });

  test.each([
    ['damaged', '{"key":1}'],
    ['gone', null],
  ])('in a full storage a record of another account that is %s keeps what stands in for it', async (_what, raw) => {
    const key = keyOf('71', 'hubspot/service-key', OTHER);
    // Copies that can go, and one that cannot.
    for (const one of [key, keyOf('1'), keyOf('2')])
      await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: one, text: 'billing' } });
    if (raw === null) disk.local.delete(`credential:${key}`);
    else disk.local.set(`credential:${key}`, raw);
    disk.quota = [...disk.local].reduce((sum, [name, value]) => sum + name.length + value.length, 0) + 400;
    await start(disk).fromPage(sighted([sighting('5')]));
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    expect(value.credentials.map(({ id }) => id).sort()).toEqual(['1', '2', '5', '71', '72', '73']);
  });

  test('of a key that an import had taken away: the undo takes back nothing that is seen now', async () => {
    const importing = start(disk);
    const { json } = (await importing.fromWindow({ type: 'export-ledger' })).value;
    await importing.fromPage(sighted([sighting('4')]));
    await importing.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json });
    expect(Object.keys(recordsOn(disk))).not.toContain('4');
    await start(disk, { now: NOW + DAY }).fromPage(sighted([sighting('4', { name: 'Renamed' })]));
    await start(disk, { now: NOW + 2 * DAY }).fromWindow({ type: 'undo-import' });
    expect(recordsOn(disk)['4']).toMatchObject({ name: 'Renamed', firstSeen: NOW, lastSeen: NOW + DAY });
  });

  test('in a full storage room is made with what other accounts can spare, and nothing else of them is lost', async () => {
    const rotation = (days: number) => [NOW - days * DAY, NOW - days * DAY, 'log'] as const;
    const history = Array.from({ length: 30 }, (_, n) => rotation(300 - n));
    const long = { ...recordsOn(disk)['71'], history };
    disk.local.set(`credential:${keyOf('71', 'hubspot/service-key', OTHER)}`, JSON.stringify(long));
    const size = [...disk.local].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    disk.quota = size + 100;
    const { running } = watched();
    await running.fromPage(sighted([sighting('5')]));
    expect(Object.keys(recordsOn(disk)).sort()).toEqual(['1', '2', '5', '71', '72', '73']);
    expect(recordsOn(disk)['71']?.history).toEqual([rotation(271)]);
  });
});

test('of many accounts each is found without a look through the keys of all', () => {
  const index = Array.from({ length: 2_000 }, (_, n) => keyOf('1', 'hubspot/service-key', String(10_000_000 + n)));
  const cut = vi.spyOn(String.prototype, 'lastIndexOf');
  const records = Records.unread(index);
  const found = records.unreadPortions(100).flatMap((scopes) => scopes.flatMap((scope) => records.unreadOf(scope)));
  const cuts = cut.mock.calls.length;
  cut.mockRestore();
  expect(found).toEqual(index);
  expect(cuts).toBeLessThanOrEqual(3 * index.length);
});

test('what was read for the badge is neither read nor judged again for a window', async () => {
  const { running } = watched();
  const before = (await running.worker.store.readInTurns()).records.all();
  const after = (await running.worker.store.read()).records.all();
  expect(after.length).toBe(5);
  for (const record of after)
    expect(
      before.some((one) => one === record),
      record.key,
    ).toBe(true);
});

test('a record that vanished from storage since it was read is written back for a window', async () => {
  const { running } = watched();
  await running.worker.store.readInTurns();
  const name = `credential:${keyOf('1')}`;
  const before = onDisk(disk, name);
  disk.local.delete(name);
  await running.fromWindow({ type: 'overview' });
  await running.idle();
  expect(onDisk(disk, name)).toEqual(before);
  expect(recordsOn(disk)['1']?.id).toBe('1');
});
