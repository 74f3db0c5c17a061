import { describe, expect, test } from 'vitest';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import type { Overview } from '../../src/protocol/messages.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, onDisk, recordsOn, sighted, sighting, start } from '../support/worker.ts';

async function kept(...ids: string[]): Promise<Disk> {
  const disk = createDisk();
  await start(disk).fromPage(sighted(ids.map((id) => sighting(id))));
  return disk;
}
const overview = async (disk: Disk) => (await start(disk).fromWindow({ type: 'overview' })).value;
const idsOf = ({ credentials }: Overview) => credentials.map(({ id }) => id).sort();
const entry = (id: string) => `credential:${keyOf(id)}`;

describe('a damaged record', () => {
  test.each([
    ['no object', '"#"'],
    ['an empty object', '{}'],
    ['a list', '[1,2]'],
  ])('(%s) is set aside as found, the rest goes on, the user is told', async (_what, json) => {
    const disk = await kept('1', '2');
    disk.local.set(entry('1'), json);
    const seen = await overview(disk);
    expect(idsOf(seen)).toEqual(['2']);
    expect(seen.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(onDisk(disk, `damaged:${entry('1')}`)).toEqual(JSON.parse(json));
    expect(disk.local.has(entry('1'))).toBe(false);
    expect((await overview(disk)).notices).toHaveLength(1);
  });

  test('is told of until the user knows, and stays for export; the next one is told of again', async () => {
    const disk = await kept('1', '2', '3');
    disk.local.set(entry('1'), '"#"');
    const action = { type: 'action', action: { do: 'saw-damage' } } as const;
    expect((await start(disk).fromWindow(action)).value.notices).toEqual([]);
    expect((await overview(disk)).notices).toEqual([]);
    const { json } = (await start(disk).fromWindow({ type: 'export-ledger' })).value;
    expect(JSON.parse(json).damaged).toEqual({ [entry('1')]: null });
    disk.local.set(entry('2'), '[]');
    expect((await overview(disk)).notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
  });

  test('is taken from the last good copy where there is one', async () => {
    const disk = await kept('1');
    await start(disk).fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'used by billing' } });
    disk.local.set(entry('1'), '{"key":1}');
    const seen = await overview(disk);
    expect(idsOf(seen)).toEqual(['1']);
    expect(seen.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(recordsOn(disk)['1']).toMatchObject({ name: 'Key 1', note: { text: '' } });
  });

  test('that stands under another key is not believed', async () => {
    const disk = await kept('1', '2');
    disk.local.set(entry('1'), disk.local.get(entry('2')) ?? '');
    expect(idsOf(await overview(disk))).toEqual(['2']);
  });

  test('stays where it is while there is no room to set it aside', async () => {
    const disk = await kept('1', '2');
    disk.local.set(entry('1'), '{"half":true}');
    disk.quota = 0;
    const running = start(disk);
    expect(idsOf((await running.fromWindow({ type: 'overview' })).value)).toEqual(['2']);
    expect(onDisk(disk, entry('1'))).toEqual({ half: true });
    disk.quota = 1_000_000;
    await running.fromPage(sighted([sighting('3')]));
    expect(onDisk(disk, `damaged:${entry('1')}`)).toEqual({ half: true });
    expect(Object.keys(recordsOn(disk))).toEqual(['2', '3']);
  });

  test('that vanished is missed', async () => {
    const disk = await kept('1', '2');
    disk.local.delete(entry('1'));
    const seen = await overview(disk);
    expect(idsOf(seen)).toEqual(['2']);
    expect(seen.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(onDisk(disk, 'index')).toEqual([keyOf('2')]);
  });

  test('is exported with the rest', async () => {
    const disk = await kept('1', '2');
    disk.local.set(entry('1'), '{"half":true}');
    const { value } = await start(disk).fromWindow({ type: 'export-ledger' });
    expect(JSON.parse(value.json).damaged).toEqual({ [entry('1')]: { half: true } });
    const back = await start(createDisk()).fromWindow({
      type: 'import-ledger',
      mode: 'merge',
      apply: true,
      json: value.json,
    });
    expect(back.value).toMatchObject({ applied: true, added: 1 });
  });
});

describe('of a damaged record leaves', () => {
  const exported = async (spoil: (record: CredentialRecord) => object | string) => {
    const disk = createDisk();
    await start(disk).fromPage({ type: 'page-context' });
    const look = (full: string) => sighted([sighting('1', { fingerprints: { full } })]);
    await start(disk).fromPage(look('0badca'));
    await start(disk).fromPage(look('0ddba1'));
    const found = recordsOn(disk)['1'];
    if (!found) throw new Error('no record');
    disk.local.delete(`last-good:${keyOf('1')}`);
    disk.local.set(entry('1'), JSON.stringify(spoil(found)));
    const { json } = (await start(disk).fromWindow({ type: 'export-ledger' })).value;
    expect(json).not.toMatch(/0badca|0ddba1|c0ffee/);
    return { found, left: JSON.parse(json).damaged[entry('1')] };
  };

  test('all that has a name in the layout, but the fingerprints', async () => {
    const { found, left } = await exported((record) => ({ ...record, firstSeen: 'then' }));
    const { firstSeen, ...rest } = found;
    const spans = found.spans.map(({ forms, ...looks }) => looks);
    const filled = Object.fromEntries(
      Object.entries(rest).filter(([, part]) => !Array.isArray(part) || part.length > 0),
    );
    expect(left).toEqual({ ...filled, spans });
  });

  test('which day it was that a list was without it, and which rotation another one came after', async () => {
    const misses = [{ at: 1_000, most: false, day: '2026-11-24', visit: 900 }];
    const day = { date: '2026-11-24', zone: 'Europe/Warsaw' };
    const told = { what: 'rotated', when: { earliest: 1, latest: 2 }, day, overlapDays: 7, replaces: null };
    const acts = [{ id: 'mimxi4g0-rotated', at: 1_000, ...told, isAnother: true, after: 'mimxi000-rotated' }];
    const { left } = await exported((record) => ({ ...record, key: 7, misses, acts }));
    expect(left).toMatchObject({ misses, acts });
  });

  test.each<[string, (record: CredentialRecord) => object | string]>([
    ['in a field that has no name here', (record) => ({ ...record, key: 7, prints: ['c0ffee'] })],
    ['in a part that has none', (record) => ({ ...record, key: 7, note: { ...record.note, of: { p5: 'c0ffee' } } })],
    ['under another name', ({ spans, ...record }) => ({ ...record, marks: spans, sp: { a: spans } })],
    ['in a list of their own', ({ spans }) => spans.map(({ forms }) => Object.values(forms))],
    ['as the text of a field', (record) => ({ ...record, key: 7, name: JSON.stringify(record) })],
    ['as a text', (record) => JSON.stringify(record)],
  ])('no fingerprint %s', async (_where, spoil) => {
    await exported(spoil);
  });
});

test.each(['settings', 'jobs', 'undo', 'install'])('damaged %s fall back, and are set aside', async (name) => {
  const disk = await kept('1');
  disk.local.set(name, '[{"not":"this"}]');
  const seen = await overview(disk);
  expect(idsOf(seen)).toEqual(['1']);
  expect(onDisk(disk, `damaged:${name}`)).toEqual([{ not: 'this' }]);
});

test('a lost index is derived from the records', async () => {
  const disk = await kept('1', '2');
  disk.local.set('index', '"?"');
  expect(idsOf(await overview(disk))).toEqual(['1', '2']);
  disk.local.delete('index');
  expect(idsOf(await overview(disk))).toEqual(['1', '2']);
});

test('an entry that was being removed when the worker died stays removed', async () => {
  const disk = await kept('1', '2');
  disk.local.set(entry('1'), 'null');
  const seen = await overview(disk);
  expect(idsOf(seen)).toEqual(['2']);
  expect(seen.notices).toEqual([]);
  expect(disk.local.has(entry('1'))).toBe(false);
});

test('junk of all sorts in storage never keeps the worker from starting', async () => {
  const junk = ['null', '0', '""', '[]', '{}', '{"records":[]}', '-1', '"\\ud800"', 'true'];
  for (const json of junk) {
    const disk = await kept('1');
    for (const name of [...disk.local.keys()]) disk.local.set(name, json);
    expect((await start(disk).fromWindow({ type: 'overview' })).ok, json).toBe(true);
  }
});
