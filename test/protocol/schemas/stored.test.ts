import { expect, test } from 'vitest';
import { readFolded, readIndex, readInstall, readRecord } from '../../../src/protocol/schemas/stored.ts';
import { createDisk } from '../../support/browser.ts';
import { recordsOn, sighted, sighting, start } from '../../support/worker.ts';

test('a record is read under its own key, and under no other', async () => {
  const disk = createDisk();
  await start(disk).fromPage(sighted([sighting('1'), sighting('2')]));
  const [one, two] = Object.values(recordsOn(disk));
  if (!one || !two) throw new Error('two records');
  expect(readRecord(one.key, one)).toEqual(one);
  expect(readRecord(two.key, one)).toBeNull();
  expect(readRecord(one.key, { ...one, id: '2' })).toBeNull();
});

test('what is damaged in part is not read in part', () => {
  expect(readInstall({ fingerprintKey: 'key', madeAt: 'yesterday' })).toBeNull();
  expect(readIndex(['k', 7])).toBeNull();
  expect(readFolded({ 'a b c d': 7 })).toBeNull();
});
