import { beforeEach, expect, test } from 'vitest';
import { recognise, setInstances, setProviders } from '../../src/catalogue/registry.ts';
import { folderOf } from '../../src/core/taught/folder.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { start } from '../support/worker.ts';

/** What the worker knows of pages that a person let it into, or taught, when it has just begun. */
const OWN = 'https://git.example.org';
const TOKENS = new URL(`${OWN}/-/user_settings/personal_access_tokens`);
const instance = { provider: 'gitlab', origin: OWN, basePath: '' };
const TAUGHT = new URL(`${TAUGHT_PAGE.origin}/org/acme/keys/x`);

let disk: Disk;
beforeEach(() => {
  disk = createDisk();
  disk.local.set('schema', '4');
  // What another worker knew in this process.
  setInstances([]);
  setProviders('taught', []);
});
const keep = (area: 'local' | 'session', name: string, value: unknown) => disk[area].set(name, JSON.stringify(value));
const ready = () => start(disk).worker.known.ready();
const look = (asked: object | null) => ({ instance, asked, seen: null });

test('an installation that a person let Keyturn into is known', async () => {
  keep('local', 'instances', [{ ...instance, isAlways: true, pages: [] }]);
  await ready();
  expect(recognise(TOKENS)?.page.provider).toBe('gitlab');
});

test('one whose page is to be read once is known, and one that the popup was opened over is not', async () => {
  keep('session', 'look:7', look(null));
  await ready();
  expect(recognise(TOKENS)).toBeNull();
  keep('session', 'look:7', look({ page: 'gitlab/personal-access-tokens', account: 'git.example.org', id: null }));
  await ready();
  expect(recognise(TOKENS)).not.toBeNull();
});

test('a page that was taught is known; what the administrator said of it goes before', async () => {
  keep('local', 'taught', [TAUGHT_PAGE]);
  await ready();
  expect(recognise(TAUGHT)?.page.provider).toBe(TAUGHT_PAGE.id);
  disk.managed = { taughtPages: [folderOf({ ...TAUGHT_PAGE, path: '/of/:account/keys/*' })] };
  await ready();
  expect(recognise(TAUGHT)).toBeNull();
  expect(recognise(new URL(`${TAUGHT_PAGE.origin}/of/acme/keys/x`))?.account).toBe('acme');
});

test('it is read once, and anew where it changed or could not be read', async () => {
  let isFailing = true;
  const running = start(disk, { fail: (name) => (isFailing && name === 'local.get' ? new Error('no') : undefined) });
  const reads = () => running.calls.filter((name) => name === 'local.get').length;
  await running.worker.known.ready();
  isFailing = false;
  keep('local', 'instances', [{ ...instance, isAlways: true, pages: [] }]);
  await running.worker.known.ready();
  expect(recognise(TOKENS)).not.toBeNull();
  const before = reads();
  await running.worker.known.ready();
  expect(reads()).toBe(before);
  await running.worker.known.changed();
  expect(reads()).toBeGreaterThan(before);
});
