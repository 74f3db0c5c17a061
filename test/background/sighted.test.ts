import { describe, expect, test } from 'vitest';
import type { PageView } from '../../src/protocol/messages.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  type Answer,
  AUTH,
  DAY,
  HUB,
  keyOf,
  LIST,
  NOW,
  onDisk,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  snapshotsOn,
  start,
  statesOn,
} from '../support/worker.ts';

const ids = ({ value }: Answer<PageView | null>) => value?.chips.map(({ key }) => key.split(' ').at(-1)).sort();

describe('a list', () => {
  test('is kept, one entry a credential, with the account from the address', async () => {
    const disk = createDisk();
    const reply = await start(disk).fromPage(sighted([sighting('1'), sighting('2')]));
    expect(ids(reply)).toEqual(['1', '2']);
    expect(snapshotsOn(disk)['1']).toMatchObject({ account: HUB, url: LIST, name: 'Key 1', presence: 'present' });
    expect(onDisk(disk, 'index')).toEqual([keyOf('1'), keyOf('2')]);
  });

  test('that tells of a change alone leaves the other keys on it alone', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1'), sighting('2')], { complete: true }));
    const reply = await running.fromPage(sighted([sighting('2')], { complete: true, present: ['1', '2'] }));
    expect(ids(reply)).toEqual(['1', '2']);
    expect(snapshotsOn(disk)['1']?.presence).toBe('present');
  });

  test('rendered in full without a known key asks about it; on a second day it is not on its list any more, and kept', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(
      sighted(
        ['1', '2', '3'].map((id) => sighting(id)),
        { complete: true },
      ),
    );
    running.now = NOW + DAY;
    await running.fromPage(sighted([], { complete: true, present: ['2', '3'] }));
    expect(statesOn(disk)).toMatchObject({
      '1': { presence: { state: 'unseen' } },
      '2': { presence: { state: 'shown' } },
    });
    running.now = NOW + 2 * DAY;
    await running.fromPage(sighted([], { complete: true, present: ['2', '3'] }));
    expect(statesOn(disk)).toMatchObject({ '1': { presence: { state: 'not-listed', since: NOW + DAY } } });
  });

  test('that shows a part of what was on it may be that of somebody with fewer rights: three days', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(
      sighted(
        ['1', '2', '3'].map((id) => sighting(id)),
        { complete: true },
      ),
    );
    const states: string[] = [];
    for (const day of [1, 2, 3]) {
      running.now = NOW + day * DAY;
      await running.fromPage(sighted([], { complete: true, present: ['2'] }));
      states.push(statesOn(disk)['1']?.presence.state ?? '');
    }
    expect(states).toEqual(['unseen', 'unseen', 'not-listed']);
  });

  test('that is empty asks about all; one that is unreadable or partly rendered about none', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1')], { complete: true }));
    running.now = NOW + DAY;
    await running.fromPage(sighted([], { outcome: 'unreadable', complete: true }));
    await running.fromPage(sighted([], { outcome: 'nothing', complete: false }));
    expect(statesOn(disk)['1']?.presence.state).toBe('shown');
    await running.fromPage(sighted([], { outcome: 'nothing', complete: true }));
    expect(statesOn(disk)['1']?.presence.state).toBe('unseen');
  });

  test('says nothing of keys of another kind or account', async () => {
    const disk = createDisk();
    const running = start(disk);
    const other = 'https://app.hubspot.com/service-keys/999';
    await running.fromPage(sighted([sighting('1')], { account: '999' }), pageSender(other));
    const app = sighting('4711', { kind: 'hubspot/legacy-private-app' });
    await running.fromPage(sighted([app], { page: 'hubspot/private-app-auth' }), pageSender(AUTH));
    await running.fromPage(sighted([], { outcome: 'nothing', complete: true }));
    expect(Object.values(snapshotsOn(disk)).map(({ presence }) => presence)).toEqual(['present', 'present']);
  });
});

describe('a page that tells of one row among those it told before', () => {
  const old = (id: string) => sighting(id, { created: { earliest: NOW - 301 * DAY, latest: NOW - 300 * DAY } });
  const part = (id: string) => sighted([sighting(id)], { present: null });

  test('gets its chip alone, and a card about all of them; nothing else is thought to be gone', async () => {
    const disk = createDisk();
    disk.tabs.set(7, 'https://app.hubspot.com/service-keys/12345678');
    const running = start(disk);
    await running.fromPage(sighted([old('1'), old('2'), sighting('3')], { complete: true }));
    const { value } = await running.fromPage({ ...part('3'), complete: true });
    expect(value?.chips.map(({ key }) => key)).toEqual([keyOf('3')]);
    expect(value).toMatchObject({ isPart: true, card: { title: expect.stringContaining('2 keys') } });
    const { value: again } = await running.fromPage(sighted([], { present: ['1', '2', '3'] }));
    expect(again?.isPart).toBeUndefined();
    expect(value?.card).toEqual(again?.card);
    expect(Object.values(snapshotsOn(disk)).map(({ presence }) => presence)).toEqual(Array(3).fill('present'));
    const { value: window } = await running.fromWindow({ type: 'overview', tabId: 7 });
    expect(window.tab).toMatchObject({ found: 3 });
  });

  test('is asked for all of them where what it told is forgotten, or was told of another page', async () => {
    const disk = createDisk();
    const running = start(disk);
    expect((await running.fromPage(part('3'))).value).toBeNull();
    expect(recordsOn(disk)).toEqual({});
    await running.fromPage(
      sighted([sighting('1')], { account: '999' }),
      pageSender('https://app.hubspot.com/service-keys/999'),
    );
    expect((await running.fromPage(part('3'))).value).toBeNull();
  });
});

describe('a page of one key', () => {
  const page = 'hubspot/private-app-auth';
  const app = (id: string) => sighting(id, { kind: 'hubspot/legacy-private-app' });

  test('may tell of that key', async () => {
    expect((await start(createDisk()).fromPage(sighted([app('4711')], { page }), pageSender(AUTH))).ok).toBe(true);
  });

  test.each([
    ['another key', sighted([app('4712')], { page })],
    ['another key as present', sighted([app('4711')], { page, present: ['4711', '4712'] })],
    ['a key of another kind', sighted([sighting('4711')], { page })],
    ['the page it is not', sighted([app('4711')], { page: 'hubspot/private-app' })],
  ])('may not tell of %s', async (_what, message) => {
    const disk = createDisk();
    const reply = await start(disk).fromPage(message, pageSender(AUTH));
    expect(reply).toMatchObject({ ok: false, error: 'error_refused' });
    expect(snapshotsOn(disk)).toEqual({});
    expect(JSON.parse(disk.session.get('refused') ?? '0')).toBe(1);
  });

  test('that is no place for dates and secrets gives a name and nothing else', async () => {
    const disk = createDisk();
    const running = start(disk);
    const url = `https://app.hubspot.com/private-apps/${HUB}/4711`;
    await running.fromPage({ type: 'page-context' }, pageSender(url));
    const seen = { ...app('4711'), expires: { earliest: NOW, latest: NOW }, fingerprints: { p5: '0badca' } };
    await running.fromPage(sighted([seen], { page: 'hubspot/private-app' }), pageSender(url));
    expect(snapshotsOn(disk)['4711']).toMatchObject({
      name: 'Key 4711',
      birth: { earliest: null, evidence: 'first-seen' },
      expires: null,
    });
    expect(recordsOn(disk)['4711']?.spans).toEqual([]);
  });

  test('of calls and events tells of no key', async () => {
    const url = `https://app.hubspot.com/api-key/${HUB}/call-log`;
    const message = sighted([sighting('only', { kind: 'hubspot/api-key' })], { page: 'hubspot/api-key-log' });
    expect((await start(createDisk()).fromPage(message, pageSender(url))).error).toBe('error_refused');
  });
});

test('a private window is judged and answered, and leaves no trace', async () => {
  const disk = createDisk();
  const running = start(disk);
  const sender = { ...pageSender(), tab: { id: 7, url: LIST, incognito: true } };
  await running.fromPage({ type: 'key-page' }, sender);
  expect((await running.fromPage({ type: 'page-context' }, sender)).ok).toBe(true);
  const reply = await running.fromPage(sighted([sighting('1')]), sender);
  await running.idle();
  expect(ids(reply)).toEqual(['1']);
  expect(reply.value?.chips[0]?.level).toBe('ok');
  expect([...disk.local.keys(), ...disk.session.keys()]).toEqual([]);
  await running.fromPage({ type: 'collapse', page: 'hubspot/service-keys', isCollapsed: true }, sender);
  expect([...disk.session.keys()]).toEqual([]);
});

describe('fingerprints', () => {
  const formsOn = (disk: Disk) => recordsOn(disk)['1']?.spans.map(({ forms }) => forms);
  const printed = sighting('1', { fingerprints: { full: '0badca' } });

  test('are kept from a document that was given the key', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await running.fromPage(sighted([printed]));
    expect(formsOn(disk)).toEqual([{ full: '0badca' }]);
  });

  test('made with a key that was deleted are let go: they would look like a rotation', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await running.fromWindow({ type: 'delete-everything' });
    await running.fromPage(sighted([printed]));
    expect(formsOn(disk)).toEqual([]);
  });

  test('are dropped when the key was lost and a new one is made', async () => {
    const disk = createDisk();
    await start(disk).fromPage({ type: 'page-context' });
    await start(disk).fromPage(sighted([printed]));
    disk.local.set('install', '"damaged"');
    const next = start(disk);
    await next.fromPage({ type: 'page-context' }, { ...pageSender(), documentId: 'later' });
    expect(formsOn(disk)).toEqual([{}]);
    expect([...disk.local.values()].join('')).not.toContain('0badca');
    await next.fromPage(sighted([sighting('1', { fingerprints: { full: 'feedf0' } })]), { documentId: 'later' });
    expect(snapshotsOn(disk)['1']?.rotations).toEqual([]);
  });
});

describe('a visit', () => {
  const shows = (p5: string) => sighting('1', { created: null, fingerprints: { p5 } });
  const look = async (running: Running, day: number, p5: string, visit?: number) => {
    running.now = NOW + day * DAY;
    const more = visit === undefined ? {} : { visit: NOW + visit * DAY };
    return running.fromPage(sighted([shows(p5)], more));
  };

  test('that began after a rotation was seen, and shows the former secret, shows that it was cancelled', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await look(running, 0, 'aaa11', 0);
    await look(running, 5, 'bbb22', 5);
    await look(running, 6, 'aaa11', 4);
    expect(statesOn(disk)['1']?.rotations).toHaveLength(1);
    await look(running, 6, 'aaa11');
    expect(statesOn(disk)['1']?.rotations).toHaveLength(1);
    await look(running, 6, 'aaa11', 6);
    expect(statesOn(disk)['1']).toMatchObject({ rotations: [], birth: { latest: NOW } });
  });

  test('cannot have begun in the future', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage({ type: 'page-context' });
    await look(running, 0, 'aaa11', 99);
    expect(recordsOn(disk)['1']?.lastVisit).toBe(NOW);
  });
});

test('a list takes an expiry back, also of a key that showed an old secret long ago', async () => {
  const disk = createDisk();
  const running = start(disk);
  const at = (days: number) => ({ earliest: NOW + days * DAY, latest: NOW + days * DAY });
  await running.fromPage(sighted([sighting('1', { expires: at(90), oldSecretExpires: at(5) })]));
  running.now = NOW + 2 * DAY;
  await running.fromPage(sighted([sighting('1', { isWhole: true })]));
  expect(statesOn(disk)['1']).toMatchObject({ expires: { when: at(90) }, overlap: { until: at(5) } });
  running.now = NOW + 9 * DAY;
  await running.fromPage(sighted([sighting('1', { isWhole: true })]));
  expect(statesOn(disk)['1']?.expires).toBeNull();
});
