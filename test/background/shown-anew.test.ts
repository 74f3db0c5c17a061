import { describe, expect, test } from 'vitest';
import { folderOf } from '../../src/core/taught/folder.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { GITLAB, openTab, TAB } from '../support/provider-tab.ts';
import { DAY, keyOf, LIST, NOW, pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

const { keepInstances, reconcile } = await import('../../src/background/grants.ts');

/** When something is shown, in which tabs, and what of a page reaches a person before they have said that it is right. */

const at = (days: number) => ({ earliest: NOW - days * DAY, latest: NOW - days * DAY });
const act = (running: Running, action: object) => running.fromWindow({ type: 'action', action });
const badges = ({ done }: Running) => done.filter(({ what }) => what === 'badge text').length;

describe('a change', () => {
  test('is shown together with those that come meanwhile, in all tabs but the one that knows it alone', async () => {
    const disk = createDisk();
    const running = start(disk);
    for (const tabId of [7, 8]) disk.tabs.set(tabId, LIST);
    for (const tabId of [7, 8]) await running.fromPage(sighted([sighting('1')]), pageSender(LIST, tabId));
    await running.idle();
    const told = async (...from: number[]) => {
      running.done.length = 0;
      await Promise.all(from.map((tabId) => running.worker.show(tabId)));
      const tabs = running.done.filter(({ what }) => what === 'tell tab').map((one) => (one.with as [number])[0]);
      return [badges(running), tabs.toSorted()];
    };
    expect(await told(7)).toEqual([1, [8]]);
    expect(await told(7, 7)).toEqual([1, [8]]);
    expect(await told(7, 8)).toEqual([1, [7, 8]]);
  });

  test('that the toolbar could not show is shown at the next start, and one that it did show is not', async () => {
    const drawnAtNextStart = async (fail: (call: string) => Error | undefined) => {
      const disk = createDisk();
      const failing = start(disk, { fail });
      await failing.fromPage(sighted([sighting('1')]));
      await failing.idle();
      const next = start(disk);
      await next.wake();
      return badges(next);
    };
    expect(await drawnAtNextStart(() => undefined)).toBe(0);
    expect(await drawnAtNextStart((call) => (call === 'badge text' ? new Error('no') : undefined))).toBe(1);
  });
});

describe('a reminder', () => {
  /** All that is told from the day after a rotation, by the day; the old secret works for three days. */
  const told = async (prepare: (running: Running) => Promise<unknown>) => {
    const disk = createDisk();
    disk.allowed.add('notifications');
    const running = start(disk);
    await running.fromWindow({
      type: 'save-settings',
      settings: { overall: null, byKind: {}, notifications: true },
    });
    await running.fromPage(sighted([sighting('1', { created: at(5) })]));
    await act(running, { do: 'rotated', key: keyOf('1'), day: '2026-11-24', zone: 'UTC', overlapDays: 3 });
    await prepare(running);
    await running.wake();
    const texts: string[] = [];
    for (const day of [1, 2, 3, 4]) {
      const later = start(disk, { now: NOW + day * DAY });
      await later.wake();
      for (const { what, with: one } of later.done) {
        if (what !== 'notify') continue;
        const [, { title, message }] = one as [string, { title: string; message: string }];
        texts.push(`${day}: ${title} / ${message}`);
      }
    }
    return texts;
  };

  test('says beside what needs action that an old key ends, on the day before and on no other', async () => {
    expect(await told(async () => undefined)).toEqual([
      expect.stringMatching(/^1: 1 API key needs action \/ Click/),
      '2: 1 API key needs action / 1 old API key stops working tomorrow',
      expect.stringMatching(/^3: 1 API key needs action \/ Click/),
    ]);
  });

  test('does not come of a key that is no more, and of one that the person asked to be quiet about on the day before', async () => {
    expect(await told((running) => act(running, { do: 'deactivated', key: keyOf('1') }))).toEqual([]);
    const quiet = await told((running) => act(running, { do: 'snooze', keys: [keyOf('1')], days: 30 }));
    expect(quiet[0]).toBe('2: 1 API key needs action / 1 old API key stops working tomorrow');
  });
});

describe('a page that is not known to be read right', () => {
  const SECRET = 'glpat-aB3dE5fG7hJ9kL1mN2pQ';

  test('holds no key that stands in a name, not even until the person has looked', async () => {
    const tab = openTab(GITLAB);
    await tab.tell([tab.key('a', { name: `ci ${SECRET}` }), tab.key('b', { name: null })]);
    expect((await tab.seen())?.keys).toMatchObject([{ name: expect.stringMatching(/^ci •+$/) }, { name: null }]);
    expect(JSON.stringify([...tab.disk.session])).not.toContain(SECRET);
  });

  test('of two installations on one site is kept for the one that it stands on', async () => {
    const site = 'https://git.example.org';
    const [a, b] = ['/a', '/b'].map((basePath) => ({ provider: 'gitlab', origin: site, basePath }));
    const page = { ...GITLAB, account: 'git.example.org', url: `${site}/b/-/user_settings/personal_access_tokens` };
    const tab = openTab(page);
    await keepInstances(
      tab.running.worker,
      [a, b].flatMap((one) => one ?? []),
    );
    expect(await tab.tell(['x'], { account: 'git.example.org/b' })).toMatchObject({ ok: true });
    expect((await tab.running.worker.session.look(TAB))?.instance).toEqual(b);
  });

  test('that was to be read once is spoken of as read, as long as the tab shows it', async () => {
    const tab = openTab(GITLAB, { isLetIn: false });
    await tab.seen();
    await tab.running.fromWindow({ type: 'read-once', tabId: TAB });
    await tab.tell(['a']);
    await tab.answer(true);
    await tab.tell(['a']);
    const told = async () => (await tab.running.fromWindow({ type: 'overview', tabId: TAB })).value.tab;
    expect(await told()).toMatchObject({ provider: 'gitlab', outcome: 'read', found: 1 });
    tab.disk.tabs.set(TAB, 'https://gitlab.com/acme/shop/-/settings/access_tokens');
    expect(await told()).toBeNull();
  });
});

test('what is registered for a site puts the reader of such sites there, before the page is built', async () => {
  const { disk, running } = openTab(GITLAB);
  await reconcile(running.worker);
  expect([...disk.registered.values()]).toEqual([
    {
      id: 'granted https://gitlab.com/*',
      matches: ['https://gitlab.com/*'],
      js: ['granted.js'],
      runAt: 'document_start',
    },
  ]);
});

test('a card that asks anew goes on speaking of a key that its list lacks', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted(['1', '2', '3'].map((id) => sighting(id))));
  running.now = NOW + DAY;
  await running.fromPage(
    sighted(
      ['1', '3'].map((id) => sighting(id)),
      { complete: true },
    ),
  );
  const message = { type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1')] } as const;
  const { value } = await running.fromPage(message);
  expect(value.chips.map(({ key }) => key).toSorted()).toEqual([keyOf('1'), keyOf('2')]);
});

describe('under an administrator', () => {
  const offUnder = async (managed: Record<string, unknown>) => {
    const disk: Disk = Object.assign(createDisk(), { managed });
    return (await start(disk).fromWindow({ type: 'settings' })).value.policy.providersOff;
  };

  test('who switches the catalogue off and teaches a page, that page is read and no other product', async () => {
    const off = await offUnder({ catalogue: false, teaching: false, taughtPages: [folderOf(TAUGHT_PAGE)] });
    expect(off).toContain('gitlab');
    expect(off).not.toContain(TAUGHT_PAGE.id);
  });
});

test('a limit for a kind that the catalogue no longer has keeps nobody from the settings', async () => {
  const disk = createDisk();
  const limit = { maximumAgeDays: 30, warnAheadDays: 5 };
  await start(disk).fromWindow({
    type: 'save-settings',
    settings: { overall: limit, byKind: {}, notifications: false },
  });
  const kept = { overall: limit, byKind: { 'gone/kind': limit }, notifications: false };
  disk.local.set('settings', JSON.stringify(kept));
  expect((await start(disk).fromWindow({ type: 'settings' })).value).toMatchObject({ user: kept });
});
