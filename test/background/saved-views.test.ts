import { expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { type Running, start } from '../support/worker.ts';

/** Views under names: kept, in backups, gone with everything, and never a key. */

const KEY = `pat-na1-${'0123456789abcdef'.repeat(2)}`;
const FIELDS = { level: 'overdue', sort: 'age' };
const saved = async (running: Running) => (await running.fromWindow({ type: 'overview' })).value.saved;
const keep = (running: Running, change: object) =>
  running.fromWindow({ type: 'action', action: { do: 'keep-view', fields: FIELDS, ...change } });

test('a view outlives the worker, until everything is deleted', async () => {
  const disk = createDisk();
  await keep(start(disk), { name: 'Worst' });
  const again = start(disk);
  expect(await saved(again)).toEqual([{ name: 'Worst', fields: FIELDS }]);
  await again.fromWindow({ type: 'delete-everything' });
  expect(await saved(again)).toEqual([]);
});

test('a key is no name, and no part of what is asked for; what looks generated is asked about', async () => {
  const running = start(createDisk());
  expect(await keep(running, { name: KEY })).toMatchObject({ ok: false, error: 'error_holds_key' });
  expect((await keep(running, { name: 'x', fields: { account: `hubspot ${KEY}` } })).ok).toBe(false);
  const random = 'q7Zk29XvPbT4mLw8RsJd3HfGyN5c';
  expect(await keep(running, { name: random })).toMatchObject({ ok: false, error: 'error_may_hold_key' });
  expect((await keep(running, { name: random, isNoKey: true })).ok).toBe(true);
  expect((await saved(running)).map(({ name }) => name)).toEqual([random]);
});

test('a name that is none is refused', async () => {
  expect(await keep(start(createDisk()), { name: ' ' })).toMatchObject({ ok: false, error: 'error_view_not_kept' });
});

test('a backup brings them: beside those that are there, or in their place; both can be undone', async () => {
  const first = start(createDisk());
  await keep(first, { name: 'Worst' });
  const { json } = (await first.fromWindow({ type: 'export-ledger' })).value;
  for (const [mode, names] of [
    ['merge', ['Mine', 'Worst']],
    ['replace', ['Worst']],
  ] as const) {
    const second = start(createDisk());
    await keep(second, { name: 'Mine' });
    await second.fromWindow({ type: 'import-ledger', mode, apply: true, json });
    expect((await saved(second)).map(({ name }) => name)).toEqual(names);
    await second.fromWindow({ type: 'undo-import' });
    expect((await saved(second)).map(({ name }) => name)).toEqual(['Mine']);
  }
});

test('a backup with a key for a name brings none of it', async () => {
  const running = start(createDisk());
  await keep(running, { name: 'Worst' });
  const { json } = (await running.fromWindow({ type: 'export-ledger' })).value;
  const other = start(createDisk());
  await other.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: json.replace('Worst', KEY) });
  expect(JSON.stringify(await saved(other))).not.toContain(KEY.slice(8));
});

test('a backup with a key in what a view asks for brings the others alone', async () => {
  const running = start(createDisk());
  await keep(running, { name: 'Worst' });
  await keep(running, { name: 'Theirs', fields: { account: 'hubspot 87654321' } });
  const { json } = (await running.fromWindow({ type: 'export-ledger' })).value;
  const other = start(createDisk());
  await other.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: json.replace('87654321', KEY) });
  expect((await saved(other)).map(({ name }) => name)).toEqual(['Worst']);
});

test('a view whose name looks generated is let go of without a question', async () => {
  const running = start(createDisk());
  const name = 'q7Zk29XvPbT4mLw8RsJd3HfGyN5c';
  await keep(running, { name, isNoKey: true });
  expect((await keep(running, { name, fields: null, was: name })).ok).toBe(true);
  expect(await saved(running)).toEqual([]);
});
