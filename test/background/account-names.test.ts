import { beforeEach, describe, expect, test } from 'vitest';
import { KEYS } from '../core/key-material/corpus.ts';
import { leaks } from '../harness/secrets.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { HUB, LIST, type Running, sighted, sighting, start } from '../support/worker.ts';

/** The user's own names of accounts: kept by themselves, in backups, gone with everything, and never a key. */

let disk: Disk;
let running: Running;
const named = (name: string, account = HUB) => [{ provider: 'hubspot', account, name }];
const give = (names: object[], more: object = {}) =>
  running.fromWindow({ type: 'action', action: { do: 'name-accounts', names, ...more } });
const shown = async (one = running) =>
  (await one.fromWindow({ type: 'overview' })).value.credentials.map(
    ({ accountName }: { accountName?: string | undefined }) => accountName,
  );
const exported = async (): Promise<string> => (await running.fromWindow({ type: 'export-ledger' })).value.json;
const bring = (json: string, mode: 'merge' | 'replace', one = running) =>
  one.fromWindow({ type: 'import-ledger', mode, apply: true, json });

beforeEach(async () => {
  disk = createDisk();
  disk.tabs.set(7, LIST);
  running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
});

test('a name is kept, shown in our windows after a restart too, and taken away by an empty one', async () => {
  await give(named(' Acme  Ltd '));
  expect(await shown()).toEqual(['Acme Ltd']);
  expect(await shown(start(disk))).toEqual(['Acme Ltd']);
  await give(named(''));
  expect(await shown(start(disk))).toEqual([undefined]);
});

test('a page never gets to see it', async () => {
  await give(named('Acme Ltd'));
  const reply = await running.fromPage(sighted([sighting('1')]));
  expect(JSON.stringify([reply, running.done])).not.toContain('Acme');
});

test('only an account with keys gets one, all of them or none', async () => {
  expect((await give([...named('Acme'), ...named('Other', '999')])).error).toBe('error_refused');
  expect(await shown()).toEqual([undefined]);
});

test.each(KEYS.filter(({ key }) => key.startsWith('pat-') || key.startsWith('ghp_')))(
  'a key is refused as a name: $key',
  async ({ key, secret }) => {
    expect((await give(named(`Acme ${key}`))).error).toBe('error_holds_key');
    expect((await give(named(`Acme ${key}`), { isNoKey: true })).error).toBe('error_holds_key');
    expect(leaks(JSON.stringify([...disk.local]), [secret])).toEqual([]);
  },
);

test('what looks generated is asked about, and kept once the user says that it is no key', async () => {
  const name = 'Acme Zk3vQ9xT7mB2nL8pR4wY6cJ1';
  expect((await give(named(name))).error).toBe('error_may_hold_key');
  await give(named(name), { isNoKey: true });
  expect(await shown()).toEqual([name]);
});

test('a damaged entry is set aside, and the keys are shown all the same', async () => {
  await give(named('Acme'));
  disk.local.set('accounts', JSON.stringify({ 'hubspot 1': 5 }));
  expect(await shown(start(disk))).toEqual([undefined]);
});

test('nothing of it is left after everything was deleted', async () => {
  await give(named('Acme Ltd'));
  await running.fromWindow({ type: 'delete-everything' });
  expect(JSON.stringify([...disk.local, ...disk.session])).not.toContain('Acme');
});

describe('in a backup', () => {
  test('it comes back in an empty browser', async () => {
    await give(named('Acme Ltd'));
    const other = start(createDisk());
    await bring(await exported(), 'merge', other);
    expect(await shown(other)).toEqual(['Acme Ltd']);
  });

  test('it gives way to the name that is here; where all is replaced, it replaces that', async () => {
    await give(named('Theirs'));
    const json = await exported();
    await give(named('Ours'));
    await bring(json, 'merge');
    expect(await shown()).toEqual(['Ours']);
    await bring(json, 'replace');
    expect(await shown()).toEqual(['Theirs']);
    await running.fromWindow({ type: 'undo-import' });
    expect(await shown()).toEqual(['Ours']);
  });

  test('what was named since an import outlives its undo', async () => {
    await give(named('Theirs'));
    const json = await exported();
    await give(named(''));
    await bring(json, 'merge');
    await give(named('Newer'));
    await running.fromWindow({ type: 'undo-import' });
    expect(await shown()).toEqual(['Newer']);
  });

  test('a file from before there were names is read', async () => {
    const { accounts: _accounts, ...older } = JSON.parse(await exported());
    await give(named('Ours'));
    expect((await bring(JSON.stringify(older), 'merge')).ok).toBe(true);
    expect(await shown()).toEqual(['Ours']);
  });

  test('a key in place of a name is blacked out', async () => {
    const [{ key, secret } = { key: '', secret: '' }] = KEYS.filter((one) => one.key.startsWith('pat-'));
    const file = { ...JSON.parse(await exported()), accounts: { [`hubspot ${HUB}`]: `Acme ${key}` } };
    expect((await bring(JSON.stringify(file), 'merge')).ok).toBe(true);
    expect(leaks(JSON.stringify([...disk.local]), [secret])).toEqual([]);
  });
});
