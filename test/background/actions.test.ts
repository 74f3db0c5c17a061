import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk, ROOT } from '../support/browser.ts';
import {
  DAY,
  HUB,
  keyOf,
  LIST,
  NOW,
  pageSender,
  type Running,
  recordsOn,
  sighted,
  sighting,
  snapshotsOn,
  start,
} from '../support/worker.ts';

let disk: Disk;
let running: Running;
beforeEach(async () => {
  disk = createDisk();
  running = start(disk);
  await running.fromPage(sighted([sighting('1', { created: null }), sighting('2')]));
});

const inWindow = (action: object) => running.fromWindow({ type: 'action', action });
const birthOf = (id: string) => snapshotsOn(disk)[id]?.birth;

describe('what a person does in a window', () => {
  const act = inWindow;
  test('a day set by the user is a birth with the evidence "user", that day long in the zone', async () => {
    expect((await act({ do: 'set-birth', key: keyOf('1'), day: '2026-05-04', zone: 'Europe/Warsaw' })).ok).toBe(true);
    const earliest = Date.UTC(2026, 4, 3, 22);
    expect(birthOf('1')).toEqual({ earliest, latest: earliest + DAY - 1, evidence: 'user' });
  });

  test.each([
    ['31 February', '2026-02-31', 'UTC', 'error_no_such_day'],
    ['a zone that is none', '2026-02-01', 'Mars/Olympus', 'error_no_such_day'],
    ['tomorrow', '2026-11-25', 'UTC', 'error_day_to_come'],
    ['a day before the provider began', '2001-01-01', 'UTC', 'error_day_too_early'],
  ])('%s is refused with the day, and nothing changes', async (_what, day, zone, error) => {
    const before = new Map(disk.local);
    for (const wish of [{ do: 'set-birth' }, { do: 'rotated', overlapDays: 0 }]) {
      expect(await act({ ...wish, key: keyOf('1'), day, zone })).toEqual({ ok: false, error, values: [day] });
    }
    expect(disk.local).toEqual(before);
  });

  test('today ends now: no birth is in the future', async () => {
    await act({ do: 'set-birth', key: keyOf('1'), day: '2026-11-24', zone: 'UTC' });
    expect(birthOf('1')?.latest).toBe(NOW);
  });

  test('"rotated" makes a rotation, and keeps the old secret for its days', async () => {
    await act({ do: 'rotated', key: keyOf('2'), day: '2026-11-23', zone: 'UTC', overlapDays: 7 });
    const record = snapshotsOn(disk)['2'];
    expect(record?.rotations).toHaveLength(1);
    expect(record?.birth).toMatchObject({ earliest: Date.UTC(2026, 10, 23), evidence: 'user' });
    expect(record?.overlap?.until.earliest).toBe(Date.UTC(2026, 10, 30));
  });

  test('snooze keeps quiet for so many days, dismiss for this verdict', async () => {
    const snoozed = await act({ do: 'snooze', keys: [keyOf('1'), keyOf('2')], days: 7 });
    expect(snoozed.ok).toBe(true);
    expect(snapshotsOn(disk)['1']?.snooze?.until).toBe(NOW + 7 * DAY);
    const { value } = await act({ do: 'dismiss', keys: [keyOf('2')] });
    const view = value.credentials.find(({ id }) => id === '2');
    expect(view?.isDismissed).toBe(true);
  });

  test('what was snoozed or closed is neither any more once there is more to say', async () => {
    for (const wish of [{ do: 'snooze', days: 30 }, { do: 'dismiss' }]) await act({ ...wish, keys: [keyOf('2')] });
    const end = NOW + 2 * DAY;
    await running.fromPage(sighted([sighting('2', { expires: { earliest: end, latest: end } })]));
    const { value } = await running.fromWindow({ type: 'overview' });
    const view = value.credentials.find(({ id }) => id === '2');
    expect(view).toMatchObject({
      verdict: { level: 'expiring', snoozed: false },
      snoozedUntil: null,
      isDismissed: false,
    });
  });

  test('of a kind that the catalogue does not know any more nothing can be snoozed', async () => {
    const [name, json] = [...disk.local].find(([one]) => one === `credential:${keyOf('2')}`) ?? ['', ''];
    const later = (text: string) => text.replaceAll(/(hubspot(?:%2F|\/))service-key/g, '$1of-later');
    disk.local.set(later(name), later(json));
    const act = { type: 'action', action: { do: 'snooze', keys: [later(keyOf('2'))], days: 7 } };
    expect(await start(disk).fromWindow(act)).toMatchObject({ ok: false, error: 'error_unknown_credential' });
  });

  test('for one key that is not there, nothing is done to the others either', async () => {
    const before = new Map(disk.local);
    const reply = await act({ do: 'snooze', keys: [keyOf('1'), keyOf('none')], days: 7 });
    expect(reply.error).toBe('error_unknown_credential');
    expect(disk.local).toEqual(before);
  });
});

describe('what the page opens', () => {
  const open = (key: string | null) => running.fromPage({ type: 'open', page: 'hubspot/service-keys', key });
  const at = `#credential=${encodeURIComponent(keyOf('1'))}`;
  const opened = () => running.done.filter(({ what }) => /open|popup/.test(what)).map((one) => [one.what, one.with]);

  test('is the popup on its key, and then the popup as ever; or where exact ages are got: one window a second', async () => {
    disk.tabs.set(7, LIST);
    for (const key of [keyOf('1'), keyOf('2'), null]) await open(key);
    running.now += 1_000;
    await open(null);
    expect(opened()).toEqual([
      ['set popup', { tabId: 7, popup: `popup.html${at}` }],
      ['open popup', {}],
      ['set popup', { tabId: 7, popup: 'popup.html' }],
      ['open tab', { url: `${ROOT}options.html#exact-ages` }],
    ]);
  });

  test('is shown in the panel where one is open beside the page, and no popup is opened over that', async () => {
    disk.tabs.set(7, LIST);
    disk.panelIn = 3;
    await open(keyOf('1'));
    expect(running.done.filter(({ what }) => what === 'tell window').map((one) => one.with)).toEqual([
      { type: 'show-key', protocol: 1, key: keyOf('1'), windowId: 3 },
    ]);
    expect(opened()).toEqual([]);
  });

  test.each([
    [false, at],
    [true, ''],
  ])(
    'is a small window where no popup can open; from a private window (%s) its address names no key',
    async (incognito, end) => {
      disk.tabs.set(7, LIST);
      running = start(disk, {
        fail: (call) => (call === 'open popup' ? new Error('another panel is open') : undefined),
      });
      const sender = pageSender();
      const message = { type: 'open', page: 'hubspot/service-keys', key: keyOf('1') };
      const reply = await running.fromPage(message, { tab: { ...sender.tab, incognito } });
      expect(reply.ok).toBe(true);
      expect(opened().filter(([what]) => what === 'open window')).toEqual([
        ['open window', { type: 'popup', url: `${ROOT}popup.html?tab=7${end}`, width: 440, height: 640 }],
      ]);
    },
  );
});

describe('a card that was folded', () => {
  const fold = (isCollapsed: boolean) =>
    running.fromPage({ type: 'collapse', page: 'hubspot/service-keys', isCollapsed });
  const isFolded = async () => (await running.fromPage(sighted([]))).value?.isCollapsed;

  test('stays so until it is unfolded', async () => {
    expect(await isFolded()).toBe(false);
    await fold(true);
    expect(await isFolded()).toBe(true);
    await fold(false);
    expect(await isFolded()).toBe(false);
  });

  test('unfolds when something becomes worse, and quiets nothing else', async () => {
    await fold(true);
    const { value } = await running.fromPage(
      sighted([sighting('3', { created: { earliest: NOW - 400 * DAY, latest: NOW - 399 * DAY } })]),
    );
    expect(value?.isCollapsed).toBe(false);
    expect(snapshotsOn(disk)['1']).toMatchObject({ snooze: null });
  });
});

describe('in a window alone', () => {
  test('forget, note, deactivated and unsnooze', async () => {
    await inWindow({ do: 'snooze', keys: [keyOf('1')], days: 3 });
    await inWindow({ do: 'unsnooze', keys: [keyOf('1')] });
    await inWindow({ do: 'note', key: keyOf('1'), text: 'billing' });
    await inWindow({ do: 'deactivated', key: keyOf('1') });
    await inWindow({ do: 'forget', keys: [keyOf('2')] });
    expect(snapshotsOn(disk)).toMatchObject({ '1': { snooze: null, note: 'billing', presence: 'deactivated' } });
    expect(Object.keys(snapshotsOn(disk))).toEqual(['1']);
    expect([...disk.local.keys()].some((name) => name.includes(keyOf('2')))).toBe(false);
  });

  test('what was said is taken back once, however often it was said; what was never said is not', async () => {
    await inWindow({ do: 'deactivated', key: keyOf('1') });
    running.now += 60_000;
    await inWindow({ do: 'deactivated', key: keyOf('1') });
    const said = recordsOn(disk)['1']?.acts ?? [];
    const undo = { do: 'undo', key: keyOf('1'), act: said.at(-1)?.id };
    expect((await inWindow(undo)).ok).toBe(true);
    expect(snapshotsOn(disk)['1']?.presence).toBe('present');
    // Who was not told that it is done asks once more.
    expect((await inWindow(undo)).ok).toBe(true);
    expect(await inWindow({ ...undo, act: 'no-such-act' })).toMatchObject({ ok: false, error: 'error_unknown_word' });
    expect((await inWindow({ ...undo, key: keyOf('9') })).error).toBe('error_unknown_credential');
  });

  const unread = {
    do: 'add',
    provider: 'hubspot',
    account: HUB,
    kind: 'hubspot/legacy-private-app',
    id: '4711',
    name: 'Sync\u202e',
    day: '2026-01-02',
    zone: 'UTC',
    url: `https://app.hubspot.com/private-apps/${HUB}/4711/auth?x=secret#y`,
  };

  test('a key whose page could not be read is added, with its address cut to the path', async () => {
    expect((await inWindow(unread)).ok).toBe(true);
    expect(snapshotsOn(disk)['4711']).toMatchObject({
      name: 'Sync',
      url: `https://app.hubspot.com/private-apps/${HUB}/4711/auth`,
      birth: { earliest: Date.UTC(2026, 0, 2), evidence: 'user' },
    });
  });

  test.each([
    ['of an unknown kind', { kind: 'hubspot/nothing' }],
    ['with the address of another account', { url: 'https://app.hubspot.com/private-apps/1/4711/auth' }],
    ['with an address elsewhere', { url: 'https://evil.example/' }],
    ['with a script for an address', { url: 'javascript:alert(1)' }],
  ])('but not %s', async (_what, part) => {
    expect((await inWindow({ ...unread, ...part })).error).toBe('error_refused');
  });
});

test('deleting everything leaves nothing, clears the badge, tells the tabs, and makes a new fingerprint key', async () => {
  disk.tabs.set(7, 'https://app.hubspot.com/service-keys/12345678');
  const first = (await running.fromPage({ type: 'page-context' })).value.fingerprintKey;
  await running.fromWindow({ type: 'action', action: { do: 'note', key: keyOf('1'), text: 'x' } });
  await running.idle();
  running.done.length = 0;
  expect(await running.fromWindow({ type: 'delete-everything' })).toEqual({ ok: true, value: null });
  await running.idle();
  expect([...disk.local.keys(), ...disk.session.keys()]).toEqual([]);
  expect(running.done).toContainEqual({ what: 'badge text', with: { text: '' } });
  expect(running.done).toContainEqual({ what: 'tell tab', with: [7, { type: 'ledger-changed', protocol: 1 }] });
  const second = (await running.fromPage({ type: 'page-context' })).value.fingerprintKey;
  expect(second).not.toBe(first);
  expect(atob(second)).toHaveLength(32);
});

test('tabs on key pages are told of changes elsewhere, but not the one that made them', async () => {
  for (const tab of [7, 8, 9]) disk.tabs.set(tab, 'https://app.hubspot.com/service-keys/12345678');
  for (const tab of [8, 9]) await running.fromPage(sighted([]), pageSender(undefined, tab));
  disk.tabs.delete(9);
  await running.idle();
  running.done.length = 0;
  await running.fromPage(sighted([sighting('3')], { present: ['1', '2', '3'] }));
  await running.idle();
  const told = running.done.filter(({ what }) => what === 'tell tab').map((one) => (one.with as [number])[0]);
  expect(told).toEqual([8]);
  expect(disk.session.has('tab:9')).toBe(false);
});
