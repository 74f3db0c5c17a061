import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { keyOf, onDisk, sighted, sighting, start } from '../support/worker.ts';

/** Which entries calendar files held is remembered by their ids alone, and only for keys that are known. */

const due = (id: string) => `${keyOf(id)} due`;

test('each file is told the ids of those before it, also after the worker has ended', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  const handOver = (uids: string[], on = running) => on.fromWindow({ type: 'calendar-exported', uids });
  expect((await handOver([due('1'), due('2')])).value).toEqual({ earlier: [] });
  expect((await handOver([due('1')])).value).toEqual({ earlier: [due('1'), due('2')] });
  expect((await handOver([], start(disk))).value).toEqual({ earlier: [due('1'), due('2')] });
  expect(onDisk(disk, 'calendar')).toEqual([due('1'), due('2')]);
});

test('what is forgotten is not kept there either, nor what no key has', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.fromWindow({ type: 'calendar-exported', uids: [due('1'), due('2'), due('3'), 'pat-na1-anything due'] });
  expect(onDisk(disk, 'calendar')).toEqual([due('1'), due('2')]);
  await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1')] } });
  expect(onDisk(disk, 'calendar')).toEqual([due('2')]);
});

test('of an entry about a kind is remembered that it was there as long as a key of the kind is', async () => {
  const disk = createDisk();
  await start(disk).fromPage(sighted([sighting('1')]));
  const uids = ['hubspot/service-key ends', 'npm/classic-token ends'];
  await start(disk).fromWindow({ type: 'calendar-exported', uids });
  expect(onDisk(disk, 'calendar')).toEqual(uids.slice(0, 1));
});

test('what is new is remembered also where as much is let go of', async () => {
  const disk = createDisk();
  await start(disk).fromPage(sighted([sighting('1'), sighting('2')]));
  disk.local.set('calendar', JSON.stringify([due('3'), due('1')]));
  const { value } = await start(disk).fromWindow({ type: 'calendar-exported', uids: [due('2')] });
  expect(value).toEqual({ earlier: [due('1')] });
  expect(onDisk(disk, 'calendar')).toEqual([due('1'), due('2')]);
});

test('of a ledger that a newer version wrote it answers with what is remembered, and remembers no more', async () => {
  const disk = createDisk();
  await start(disk).fromPage(sighted([sighting('1')]));
  await start(disk).fromWindow({ type: 'calendar-exported', uids: [due('1')] });
  disk.local.set('schema', '99');
  const { value } = await start(disk).fromWindow({ type: 'calendar-exported', uids: [`${keyOf('1')} end`] });
  expect(value).toEqual({ earlier: [due('1')] });
  expect(onDisk(disk, 'calendar')).toEqual([due('1')]);
});
