import { expect, test } from 'vitest';
import { bring, exported } from '../support/backups.ts';
import { createDisk } from '../support/browser.ts';
import { keyOf, onDisk, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What a file brings of what is there already, or was changed since. */

const keepView = (running: Running, name: string) =>
  running.fromWindow({ type: 'action', action: { do: 'keep-view', name, fields: { level: 'overdue' } } });

test('a backup changes nothing in the ledger that it is from', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2', { name: null })]));
  const before = [1, 2].map((id) => onDisk(disk, `credential:${keyOf(String(id))}`));
  expect((await bring(running, await exported(running))).value).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 2,
  });
  expect([1, 2].map((id) => onDisk(disk, `credential:${keyOf(String(id))}`))).toEqual(before);
});

test('views that a person changed since an import are left as they are when that is taken back', async () => {
  const theirs = start(createDisk());
  await theirs.fromPage(sighted([sighting('1')]));
  await keepView(theirs, 'Theirs');
  const running = start(createDisk());
  await bring(running, await exported(theirs));
  await keepView(running, 'Mine');
  await running.fromWindow({ type: 'undo-import' });
  const { saved } = (await running.fromWindow({ type: 'overview' })).value;
  expect(saved.map(({ name }) => name)).toEqual(['Mine', 'Theirs']);
});
