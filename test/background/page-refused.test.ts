import { beforeEach, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { keyOf, pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What a page may not do, whatever it says: open another account's key, or tell of another kind or account than its own. */

const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const REFUSED = { ok: false, error: 'error_refused' };

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
});

test('a page opens its own keys, and none of another account', async () => {
  await running.fromPage(sighted([sighting('1')]));
  const open = (key: string) => running.fromPage({ type: 'open', page: 'hubspot/service-keys', key }, pageSender());
  expect(await open(keyOf('1').replace('12345678', '87654321'))).toMatchObject(REFUSED);
  expect(await open(keyOf('1').replace('service-key', 'private-app'))).toMatchObject(REFUSED);
  expect((await open(keyOf('1'))).ok).toBe(true);
});

test('what a page tells of another account is refused', async () => {
  expect(await running.fromPage(sighted([sighting('1')], { account: '87654321' }))).toMatchObject(REFUSED);
});

test('a page that is read once tells of its own kind, and nothing of another is held for the person', async () => {
  disk.tabs.set(7, TOKENS);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await running.fromWindow({ type: 'read-once', tabId: 7 });
  const told = (kind: string) =>
    running.fromPage(
      sighted([sighting('a', { kind })], { page: 'gitlab/personal-access-tokens', account: '-' }),
      pageSender(TOKENS),
    );
  expect(await told('gitlab/deploy-token')).toMatchObject(REFUSED);
  expect((await told('gitlab/personal-access-token')).ok).toBe(true);
});
