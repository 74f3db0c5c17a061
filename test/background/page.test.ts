import { describe, expect, test } from 'vitest';
import { createDisk } from '../support/browser.ts';
import {
  DAY,
  HUB,
  keyOf,
  NOW,
  onDisk,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  start,
  statesOn,
} from '../support/worker.ts';

/** What a page may ask and tell, and what must not come of it. */

const KEY_PAGE = (id: string) => pageSender(`https://app.hubspot.com/service-keys/${HUB}/key/${id}`);
const onKeyPage = { page: 'hubspot/service-key' };
const opened = (running: Running) => running.done.filter(({ what }) => /open|popup/.test(what));

describe('over the data of a newer version', () => {
  const newer = () => {
    const disk = createDisk();
    disk.local.set('schema', '99');
    return disk;
  };

  test('a page gets a key for its fingerprints, and none is kept', async () => {
    const disk = newer();
    const reply = await start(disk).fromPage({ type: 'page-context' });
    expect(reply).toMatchObject({ ok: true, value: { fingerprintKey: expect.any(String) } });
    expect([...disk.local.keys()]).toEqual(['schema']);
  });

  test('what a page shows is judged, and nothing is kept', async () => {
    const disk = newer();
    const reply = await start(disk).fromPage(sighted([sighting('1')]));
    expect(reply.value?.chips).toHaveLength(1);
    expect([...disk.local.keys()]).toEqual(['schema']);
  });
});

test('a page in a private window changes nothing that is shown outside of it', async () => {
  const running = start(createDisk());
  const sender = pageSender();
  const reply = await running.fromPage(sighted([sighting('1')]), { tab: { ...sender.tab, incognito: true } });
  await running.idle();
  expect(reply.value?.chips).toHaveLength(1);
  expect(running.done).toEqual([]);
});

test('two pages that need the key of the fingerprints at once get the same', async () => {
  const disk = createDisk();
  const running = start(disk);
  const pages = [7, 8].map((tab) => running.fromPage({ type: 'page-context' }, pageSender(undefined, tab)));
  const [one, two] = await Promise.all(pages);
  expect(one?.value).toEqual({ fingerprintKey: expect.any(String) });
  expect(two?.value).toEqual(one?.value);
  expect(onDisk(disk, 'install')).toMatchObject(one?.value ?? {});
});

test('a page opens no window on a key of another account', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting('1')]));
  const before = opened(running).length;
  const reply = await running.fromPage({
    type: 'open',
    page: 'hubspot/service-keys',
    key: keyOf('1', 'hubspot/service-key', '999'),
  });
  expect(reply.error).toBe('error_refused');
  expect(opened(running)).toHaveLength(before);
});

test('a change on a page says nothing of what is not on it', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1'), sighting('2'), sighting('3')]));
  running.now = NOW + DAY;
  await running.fromPage(sighted([], { present: ['1', '2'] }));
  await running.fromPage({ ...sighted([sighting('1')], { complete: true }), present: null });
  expect(statesOn(disk)['3']?.presence.state).toBe('shown');
});

test('a change is told of the page that the tab shows, and of no other key', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting('1')], onKeyPage), KEY_PAGE('1'));
  const same = await running.fromPage({ ...sighted([sighting('1')], onKeyPage), present: null }, KEY_PAGE('1'));
  expect(same.value).toMatchObject({ isPart: true });
  const other = await running.fromPage({ ...sighted([sighting('2')], onKeyPage), present: null }, KEY_PAGE('2'));
  expect(other).toMatchObject({ ok: true, value: null });
});

test('a page that could not be read tells of no key', async () => {
  const disk = createDisk();
  for (const outcome of ['unreadable', 'nothing'] as const) {
    const reply = await start(disk).fromPage(sighted([sighting('1')], { outcome }));
    expect(reply.ok).toBe(false);
  }
  expect(recordsOn(disk)).toEqual({});
});

test("a key's own page that shows nothing leaves the key where it was", async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')], onKeyPage), KEY_PAGE('1'));
  for (const day of [1, 2, 3]) {
    running.now = NOW + day * DAY;
    const nothing = { ...onKeyPage, complete: true, outcome: 'nothing' as const };
    await running.fromPage(sighted([], nothing), KEY_PAGE('1'));
  }
  expect(statesOn(disk)['1']?.presence.state).toBe('shown');
});

describe('an old secret that lives on', () => {
  const until = { earliest: NOW + 6 * DAY, latest: NOW + 6 * DAY };
  const end = { earliest: NOW + 90 * DAY, latest: NOW + 90 * DAY };

  test('and is shown by a whole row does not keep that from telling that there is no end', async () => {
    const disk = createDisk();
    const running = start(disk);
    await running.fromPage(sighted([sighting('1', { expires: end, oldSecretExpires: until, isWhole: true })]));
    running.now = NOW + DAY;
    await running.fromPage(sighted([sighting('1', { oldSecretExpires: until, isWhole: true })]));
    expect(recordsOn(disk)['1']?.expiries.at(-1)?.when).toBeNull();
  });

  test('and is shown no more on its own page is over, whatever a list shows then', async () => {
    const disk = createDisk();
    const running = start(disk);
    const whole = (more: object) => sighted([sighting('1', { isWhole: true, ...more })], onKeyPage);
    await running.fromPage(whole({ oldSecretExpires: until }), KEY_PAGE('1'));
    running.now = NOW + DAY;
    await running.fromPage(whole({}), KEY_PAGE('1'));
    expect(recordsOn(disk)['1']?.overlaps.at(-1)?.until).toBeNull();
    running.now = NOW + 2 * DAY;
    const reply = await running.fromPage(sighted([sighting('1', { isWhole: true })]));
    expect(reply.ok).toBe(true);
  });

  test('and is over keeps no row of a list from telling that there is no end', async () => {
    const disk = createDisk();
    const running = start(disk);
    const whole = (more: object) => sighted([sighting('1', { isWhole: true, ...more })], onKeyPage);
    await running.fromPage(whole({ expires: end, oldSecretExpires: until }), KEY_PAGE('1'));
    running.now = NOW + DAY;
    await running.fromPage(whole({ expires: end }), KEY_PAGE('1'));
    running.now = NOW + 2 * DAY;
    await running.fromPage(sighted([sighting('1', { isWhole: true })]));
    expect(recordsOn(disk)['1']?.expiries.at(-1)?.when).toBeNull();
  });
});

test('a view of keys of which one was forgotten is that of the others', async () => {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting('1'), sighting('2')]));
  await running.fromWindow({ type: 'action', action: { do: 'forget', keys: [keyOf('1')] } });
  const message = { type: 'page-view', page: 'hubspot/service-keys', keys: [keyOf('1'), keyOf('2')] } as const;
  const { ok, value } = await running.fromPage(message);
  expect([ok, value.chips.map(({ key }) => key)]).toEqual([true, [keyOf('2')]]);
});
