import { describe, expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import { AUTH, HUB, LIST, NOW, onDisk, pageSender, sighted, sighting, start } from '../support/worker.ts';

describe("the page's script", () => {
  test('is put into the document that asks, once', async () => {
    const running = start(createDisk());
    expect(await running.fromPage({ type: 'key-page' })).toEqual({ ok: true, value: null });
    await running.fromPage({ type: 'key-page' });
    const injected = running.done.filter(({ what }) => what === 'inject');
    expect(injected).toEqual([{ what: 'inject', with: { target: { tabId: 7, frameIds: [0] }, files: ['page.js'] } }]);
  });

  test('is put there once, also when asked for twice at once, and by two workers', async () => {
    const disk = createDisk();
    const running = start(disk);
    await Promise.all([running.fromPage({ type: 'key-page' }), running.fromPage({ type: 'key-page' })]);
    const later = start(disk);
    await later.fromPage({ type: 'key-page' });
    await later.fromPage({ type: 'key-page' }, { documentId: 'reloaded' });
    expect([running, later].map(({ done }) => done.filter(({ what }) => what === 'inject').length)).toEqual([1, 1]);
  });

  test('that could not be put there is asked for again, as is one whose worker died', async () => {
    const disk = createDisk();
    const failing = start(disk, { fail: (name) => (name === 'inject' ? new Error('No tab with id: 7') : undefined) });
    expect((await failing.fromPage({ type: 'key-page' })).ok).toBe(false);
    const calls = failing.calls.indexOf('inject') + 1;
    const dying = start(disk, { death: { atCall: calls, when: 'before' } });
    await Promise.race([dying.fromPage({ type: 'key-page' }), dying.died]);
    const next = start(disk);
    await next.fromPage({ type: 'key-page' }, { documentId: 'doc-7' });
    expect(disk.session.has('script:doc-7')).toBe(true);
  });

  test.each([
    ['what shows banner and chips', { type: 'overlay' }, ['overlay.js']],
    ['words of languages', { type: 'words', languages: ['de-AT', 'pl', 'x'] }, ['words/de.js', 'words/pl.js']],
  ])('is followed by %s, once it asks for that', async (_what, message, files) => {
    const running = start(createDisk());
    expect((await running.fromPage(message, { url: `${new URL(LIST).origin}/contacts/1` })).ok).toBe(true);
    const injected = running.done.filter(({ what }) => what === 'inject');
    expect(injected).toEqual([{ what: 'inject', with: { target: { tabId: 7, frameIds: [0] }, files } }]);
    const elsewhere = { tab: { id: 7, url: `${new URL(LIST).origin}/contacts/1` } };
    expect((await running.fromPage(message, elsewhere)).error).toBe('error_refused');
  });

  test('is followed by nothing where no language has words, and by all where they are asked for', async () => {
    const running = start(createDisk());
    const injected = () => running.done.filter(({ what }) => what === 'inject').length;
    expect(await running.fromPage({ type: 'words', languages: ['en', '../x'] })).toEqual({ ok: true, value: null });
    expect(injected()).toBe(0);
    expect((await running.fromPage({ type: 'words', languages: 'all' })).ok).toBe(true);
    expect(injected()).toBe(1);
    expect((await running.fromPage({ type: 'words', languages: 'some' })).ok).toBe(false);
    expect((await running.fromPage({ type: 'words' })).ok).toBe(false);
    expect(injected()).toBe(1);
  });

  test('is not put into pages of a provider that is switched off', async () => {
    const disk = createDisk();
    disk.managed = { providersOff: ['hubspot'] };
    const running = start(disk);
    expect((await running.fromPage({ type: 'key-page' })).error).toBe('error_provider_off');
    expect(running.done).toEqual([]);
  });
});

describe('the status of a tab', () => {
  const status = async (url: string | undefined, tabId = 7) => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([], { outcome: 'unreadable' }));
    if (url) disk.tabs.set(7, url);
    const { value } = await running.fromWindow({ type: 'overview', tabId });
    return { tab: value.tab, kept: disk.session.has('tab:7') };
  };

  test('says what became of the page that it shows', async () => {
    const { tab } = await status(`${LIST}?filter=1#top`);
    expect(tab).toEqual({
      page: 'hubspot/service-keys',
      provider: 'hubspot',
      account: HUB,
      kind: 'hubspot/service-key',
      id: null,
      url: LIST,
      outcome: 'unreadable',
      found: 0,
      at: NOW,
    });
  });

  test.each([
    ['another account', 'https://app.hubspot.com/service-keys/1'],
    ['another key page', AUTH],
    ['another site', 'https://example.com/'],
    ['a page whose address we may not see', undefined],
  ])('is gone once the tab shows %s', async (_what, url) => {
    expect(await status(url)).toEqual({ tab: null, kept: false });
  });

  test('of a tab that we know nothing of is none', async () => {
    expect((await status(LIST, 99)).tab).toBeNull();
  });
});

describe('main', () => {
  test('registers every listener before anything is awaited, and answers', async () => {
    const disk = createDisk();
    disk.tabs.set(7, LIST);
    const { listeners, done, idle } = start(disk);
    await import('../../src/background/main.ts');
    expect([...listeners.keys()].sort()).toEqual([
      'alarms.onAlarm',
      'notifications.onClicked',
      'permissions.onAdded',
      'runtime.onInstalled',
      'runtime.onMessage',
      'runtime.onStartup',
      'storage.onChanged',
      'tabs.onRemoved',
    ]);
    const [hear] = listeners.get('runtime.onMessage') as ((...args: unknown[]) => unknown)[];
    const reply = await new Promise((resolve) => {
      expect(hear?.({ protocol: 1, ...sighted([sighting('1')]) }, pageSender(), resolve)).toBe(true);
    });
    expect(reply).toMatchObject({ ok: true, value: { credentials: [{ id: '1' }] } });
    await idle();
    expect(disk.alarms.has('keyturn')).toBe(true);
    expect(onDisk(disk, 'jobs')).toMatchObject({ due: { digest: expect.any(Number), refresh: expect.any(Number) } });
    expect(disk.session.has('tab:7')).toBe(true);
    const [removed] = listeners.get('tabs.onRemoved') as ((id: number) => void)[];
    removed?.(7);
    const [clicked] = listeners.get('notifications.onClicked') as ((id: string) => void)[];
    clicked?.('keyturn-digest');
    clicked?.('of another kind');
    await idle();
    expect(disk.session.has('tab:7')).toBe(false);
    expect(done.filter(({ what }) => what === 'open tab')).toHaveLength(1);
  });
});
