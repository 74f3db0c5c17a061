import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, LIST, sighted, sighting, start } from '../support/worker.ts';

const { startWorker } = await import('../../src/background/start-worker.ts');

/** Nothing of a page is read before the person has said yes. */

let disk: Disk;
let running: ReturnType<typeof start>;

const look = () => running.fromPage(sighted([sighting('1')]));
const asks = async () => {
  const { value } = await running.fromWindow({ type: 'overview' });
  return value?.notices.some(({ code }) => code === 'no-consent');
};
const kept = () => [...disk.local.keys()].filter((name) => name.startsWith('credential:'));

function begin(installType: Disk['installType'] = 'normal'): void {
  disk.installType = installType;
  running = start(disk);
}

beforeEach(() => {
  disk = createDisk();
  disk.tabs.set(7, LIST);
  begin();
});

describe('before it', () => {
  test('no script of ours is put into a page, nothing that one tells is kept, and our windows ask', async () => {
    expect((await running.fromPage({ type: 'key-page' })).ok).toBe(false);
    expect((await running.fromPage({ type: 'where' })).ok).toBe(false);
    expect((await look()).ok).toBe(false);
    await running.idle();
    expect(running.done.filter(({ what }) => what === 'inject')).toEqual([]);
    expect(kept()).toEqual([]);
    expect(await asks()).toBe(true);
  });

  test('the badge’s title says so', async () => {
    await running.worker.show();
    const titles = running.done.filter(({ what }) => what === 'title').map((one) => JSON.stringify(one.with));
    expect(titles.at(-1)).toContain('Keyturn reads no page until you say yes');
  });
});

describe('after it', () => {
  beforeEach(() => running.fromWindow({ type: 'give-consent' }));

  test('pages are read, those that are open at once, by a later worker too', async () => {
    await running.idle();
    expect(running.done.filter(({ what }) => what === 'inject')).not.toEqual([]);
    begin();
    expect((await look()).ok).toBe(true);
    expect(await asks()).toBe(false);
  });

  test('who deletes everything is asked again', async () => {
    await running.fromWindow({ type: 'delete-everything' });
    expect([...disk.local.keys()]).toEqual([]);
    expect((await look()).ok).toBe(false);
    expect(await asks()).toBe(true);
  });
});

describe('taken for one', () => {
  test('is an installation by an administrator', async () => {
    begin('admin');
    expect((await look()).ok).toBe(true);
  });

  test.each(['sideload', 'development', 'other'] as const)('is no other one (%s)', async (type) => {
    begin(type);
    expect((await look()).ok).toBe(false);
    expect(await asks()).toBe(true);
    expect(kept()).toEqual([]);
  });

  test('are an administrator’s values, but not that there could be some', async () => {
    disk.managed = {};
    expect((await look()).ok).toBe(false);
    disk.managed = { contact: 'it-security@example.com' };
    expect((await look()).ok).toBe(true);
    // As long as they are there, in a worker that lives on, too.
    disk.managed = {};
    expect((await look()).ok).toBe(false);
  });

  test('are the pages that were read before an update; without one, keys are none', async () => {
    begin('admin');
    await running.fromPage({ type: 'page-context' });
    await look();
    // A version that asked nobody left no word of whose yes it was.
    disk.local.delete('consent');
    begin();
    expect((await look()).ok).toBe(false);
    startWorker(running.browser, () => running.now);
    const [hear] = running.listeners.get('runtime.onInstalled') as ((with_: object) => Promise<void>)[];
    await hear?.({ reason: 'update' });
    await running.idle();
    begin();
    expect((await look()).ok).toBe(true);
    expect(kept()).toEqual([`credential:${keyOf('1')}`]);
  });
});

describe('an administrator’s yes stays theirs', () => {
  const values = { contact: 'it-security@example.com' };
  type Happens = 'look' | 'update' | 'values' | 'no values' | 'yes';
  const happens = async (what: Happens) => {
    if (what === 'look') await running.fromPage({ type: 'page-context' });
    if (what === 'update') await running.worker.consent.keepEarlier();
    if (what === 'yes') await running.fromWindow({ type: 'give-consent' });
    if (what.endsWith('values')) disk.managed = what === 'values' ? values : {};
    begin();
  };

  test.each([
    'values, look, update, no values',
    'values, look, no values, update',
    'values, look, update, no values, update, look',
    'values, look, no values, yes, update',
    'yes, values, look, no values, update',
  ])('%s: pages are read where it is there, or the person said yes', async (story) => {
    const all = story.split(', ') as Happens[];
    for (const [at, what] of all.entries()) {
      await happens(what);
      const said = all.slice(0, at + 1);
      const isThere = said.lastIndexOf('values') > said.lastIndexOf('no values');
      expect((await look()).ok).toBe(isThere || said.includes('yes'));
      expect(await asks()).toBe(!isThere && !said.includes('yes'));
    }
  });

  test('nor is it the person’s where it was there before a version that asks', async () => {
    disk.local.set('install', '{"fingerprintKey":"x","madeAt":1}');
    for (const what of ['values', 'update', 'no values', 'update'] as const) await happens(what);
    expect((await look()).ok).toBe(false);
  });
});

describe('no yes at an update are', () => {
  const update = async () => {
    begin();
    await running.worker.consent.keepEarlier();
    expect((await look()).ok).toBe(false);
  };

  test('keys that a person entered', async () => {
    const made = { day: '2026-11-01', zone: 'UTC', name: null, url: null };
    const key = { provider: 'hubspot', account: '12345678', kind: 'hubspot/service-key', id: '5' };
    await running.fromWindow({ type: 'action', action: { do: 'add', ...key, ...made } as never });
    expect(kept()).toHaveLength(1);
    await update();
  });

  test('an empty entry in place of what a page was read with', async () => {
    disk.local.set('install', 'null');
    await update();
  });

  test('keys of a backup', async () => {
    const there = start(createDisk());
    await there.fromPage(sighted([sighting('1')]));
    const { json } = (await there.fromWindow({ type: 'export-ledger' })).value;
    begin();
    await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
    expect(kept()).toHaveLength(1);
    await update();
  });
});

test('an update without keys is no yes', async () => {
  await running.worker.consent.keepEarlier();
  expect((await look()).ok).toBe(false);
});

test('where the browser does not tell how Keyturn came there, that is neither yes nor no', async () => {
  running = start(disk, { fail: (call) => (call === 'management.getSelf' ? new Error('no') : undefined) });
  expect((await look()).error).toBe('error_storage_failed');
});
