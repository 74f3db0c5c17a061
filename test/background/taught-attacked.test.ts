import { beforeEach, describe, expect, test } from 'vitest';
import { setProviders } from '../../src/catalogue/registry.ts';
import { folderOf, taughtIn } from '../../src/core/taught/folder.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, NOW, pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

const URL_ = 'https://console.acme.example/org/acme/keys/7';
const PATTERN = `${TAUGHT_PAGE.origin}/*`;

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
  disk.granted.add(PATTERN);
  disk.tabs.set(7, URL_);
});

const keep = (more = {}) => running.fromWindow({ type: 'keep-taught', page: { ...TAUGHT_PAGE, ...more } });
const pages = async () => (await running.fromWindow({ type: 'taught' })).value;
const registered = () => [...disk.registered.values()].flatMap(({ matches }) => matches);
async function imported(all = [TAUGHT_PAGE]): Promise<void> {
  const there = start(createDisk());
  for (const page of all) await there.fromWindow({ type: 'keep-taught', page });
  const { json } = (await there.fromWindow({ type: 'export-ledger' })).value;
  running = start(disk);
  await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  await running.idle();
}

test('a worker that the alarm starts reminds of keys on taught pages, too', async () => {
  const made = { earliest: NOW - 3_000 * DAY, latest: NOW - 3_000 * DAY };
  disk.allowed.add('notifications');
  const settings = { overall: null, byKind: {}, notifications: true };
  await running.fromWindow({ type: 'save-settings', settings });
  await keep();
  const told = sighted([sighting('sync', { kind: `${TAUGHT_PAGE.id}/key`, created: made })]);
  await running.fromPage({ ...told, page: `${TAUGHT_PAGE.id}/keys`, account: 'acme' }, pageSender(URL_));
  await running.wake();
  await running.idle();
  // Of what an earlier worker knew nothing is left.
  setProviders('taught', []);
  running = start(disk, { now: Date.UTC(2026, 10, 25, 9, 0, 1) });
  await running.wake(true);
  expect(running.done.filter(({ what }) => what === 'notify')).toHaveLength(1);
});

describe('a page that a backup brought', () => {
  test('is read at once where its site is let in, and no more once that is taken back', async () => {
    await imported();
    expect(registered()).toEqual([PATTERN]);
    await running.fromWindow({ type: 'undo-import' });
    await running.idle();
    expect(registered()).toEqual([]);
  });

  test('and that the person changed since stays when the import is taken back', async () => {
    await imported();
    await keep({ everyDays: 33 });
    await running.fromWindow({ type: 'undo-import' });
    expect((await pages()).map(({ everyDays }) => everyDays)).toEqual([33]);
  });

  test('goes when that is taken back, though another was changed', async () => {
    await imported([TAUGHT_PAGE, { ...TAUGHT_PAGE, id: 'taught-00000001' }]);
    await keep({ everyDays: 33 });
    await running.fromWindow({ type: 'undo-import' });
    expect((await pages()).map(({ id }) => id)).toEqual([TAUGHT_PAGE.id]);
  });
});

test('a person’s page at the address of an administrator’s does not take its place', async () => {
  await keep({ id: 'taught-00000001', everyDays: 3_650 });
  disk.managed = { taughtPages: [folderOf(TAUGHT_PAGE)] };
  running = start(disk);
  const { here } = (await running.fromWindow({ type: 'overview', tabId: 7 })).value;
  expect(here).toMatchObject({ provider: TAUGHT_PAGE.id });
});

test.each(['ghp_16c7e42f292c6912e7710c838347ae178b4a', 'glpat-x7k2m9q4w1z8b5n3v6c0'])(
  'an address that holds a key is none of a taught page: %s',
  async (key) => {
    const origin = `https://${key.toLowerCase()}.example`;
    expect((await keep({ origin })).ok).toBe(false);
    expect(taughtIn(folderOf({ ...TAUGHT_PAGE, origin }))).toBe('not-taught');
  },
);
