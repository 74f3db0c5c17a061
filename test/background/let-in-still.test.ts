import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { LIST, pageSender, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

const { takenBack } = await import('../../src/background/grants.ts');

/** Chromium tells the worker the address of a sender whose site it may not read any more: these senders have theirs. */
const TOKENS = 'https://gitlab.com/-/user_settings/personal_access_tokens';
const GITLAB = 'https://gitlab.com/*';

let disk: Disk;
let running: Running;
beforeEach(() => {
  disk = createDisk();
  running = start(disk);
});

const told = () =>
  sighted([sighting('a', { kind: 'gitlab/personal-access-token' })], {
    page: 'gitlab/personal-access-tokens',
    account: '-',
  });
const tell = () => running.fromPage(told(), pageSender(TOKENS));
const where = () => running.fromPage({ type: 'where' }, pageSender(TOKENS));
/** The toolbar button was pressed over the page, and the page was to be read once. */
async function askOnce(): Promise<void> {
  disk.tabs.set(7, TOKENS);
  await running.fromWindow({ type: 'overview', tabId: 7 });
  await running.fromWindow({ type: 'read-once', tabId: 7 });
}

describe('a page of a site that a person let Keyturn into', () => {
  test('is read as long as that holds, and then ends', async () => {
    disk.tabs.set(7, TOKENS);
    disk.granted.add(GITLAB);
    expect((await tell()).ok).toBe(true);
    expect((await where()).value).not.toBeNull();
    disk.granted.clear();
    expect((await tell()).error).toBe('error_provider_off');
    expect((await where()).value).toBeNull();
  });

  test('is read once where that was asked for, as long as the browser tells the tab’s address', async () => {
    await askOnce();
    expect((await tell()).ok).toBe(true);
    disk.tabs.delete(7);
    expect((await tell()).error).toBe('error_provider_off');
  });

  test('is the only one that is read for what was asked once, and no more once the tab has left it', async () => {
    const project = 'https://gitlab.com/acme/shop/-/settings/access_tokens';
    const whereAt = (url: string) => running.fromPage({ type: 'where' }, pageSender(url));
    await askOnce();
    expect((await where()).value).not.toBeNull();
    const key = sighting('b', { kind: 'gitlab/project-access-token' });
    const there = sighted([key], { page: 'gitlab/project-access-tokens', account: 'acme/shop' });
    expect((await running.fromPage(there, pageSender(project))).error).toBe('error_provider_off');
    expect((await whereAt(project)).value).toBeNull();
    // Back again, within the same document: that would be a second look.
    expect((await where()).value).toBeNull();
    expect((await tell()).error).toBe('error_provider_off');
    await askOnce();
    await whereAt('https://gitlab.com/acme/shop');
    expect((await where()).value).toBeNull();
    await askOnce();
    expect((await tell()).ok).toBe(true);
  });

  test('is read on where only what follows its path changes', async () => {
    await askOnce();
    const next = `${TOKENS}?page=2#list`;
    expect((await running.fromPage({ type: 'where' }, pageSender(next))).value).not.toBeNull();
    expect((await running.fromPage(told(), pageSender(next))).ok).toBe(true);
  });

  test('is not read because the toolbar button was pressed over it', async () => {
    disk.tabs.set(7, TOKENS);
    await running.fromWindow({ type: 'overview', tabId: 7 });
    expect((await tell()).error).toBe('error_provider_off');
  });

  test.each([[GITLAB], ['https://*/*'], ['*://*/*'], ['<all_urls>'], ['https://*.gitlab.com/*']])(
    'is not read on for what was asked once, when %s is taken back',
    async (pattern) => {
      await askOnce();
      await takenBack(running.worker, ['https://gitlab.example/*', 'http://gitlab.com/*', 'https://*.lab.com/*']);
      expect((await tell()).ok).toBe(true);
      await takenBack(running.worker, [pattern]);
      expect((await tell()).error).toBe('error_provider_off');
    },
  );
});

test('a host of the manifest that is withheld is read where the browser lets Keyturn into the tab, and nowhere else', async () => {
  disk.withheld.add('https://app.hubspot.com/*');
  expect((await running.fromPage(sighted([sighting('1')]))).error).toBe('error_provider_off');
  expect(recordsOn(disk)).toEqual({});
  disk.tabs.set(7, LIST);
  expect(await running.fromPage(sighted([sighting('1')]))).toMatchObject({ ok: true });
});
