import { beforeEach, describe, expect, test } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, keyOf, NOW, type Running, sighted, sighting, start } from '../support/worker.ts';

/** A worker that is started anew shows the badge again only where it may be wrong. */

const HOUR = DAY / 24;
const old = (id: string) => sighting(id, { created: { earliest: NOW - 400 * DAY, latest: NOW - 399 * DAY } });
const texts = ({ done }: Running) => done.flatMap(({ what, with: given }) => (what === 'badge text' ? [given] : []));

let disk: Disk;
beforeEach(async () => {
  disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([old('1')]));
  await running.idle();
  await running.wake();
});

async function started(options: { now?: number; zone?: string } = {}): Promise<Running> {
  const running = start(disk, options);
  await running.wake();
  await running.idle();
  return running;
}

describe('at a start', () => {
  test('what is shown already is left as it is, and no record is read for it', async () => {
    const running = await started({ now: NOW + HOUR });
    expect(texts(running)).toEqual([]);
    expect(running.calls.filter((call) => call === 'local.get')).toHaveLength(1);
  });

  test.each<[string, { now?: number; zone?: string }]>([
    ['a day has begun', { now: NOW + DAY }],
    ['the clock was set back', { now: NOW - HOUR }],
    ['the person has travelled', { now: NOW + HOUR, zone: 'Asia/Tokyo' }],
  ])('it is shown anew when %s', async (_what, options) => {
    expect(texts(await started(options))).toEqual([{ text: '1' }]);
  });

  test('it is shown anew when something ended since, of which it was learned after the last start', async () => {
    const running = start(disk);
    const end = NOW + 2 * HOUR;
    await running.fromPage(sighted([sighting('2', { expires: { earliest: end, latest: end } })]));
    await running.idle();
    expect(texts(await started({ now: NOW + 3 * HOUR }))).toEqual([{ text: '2' }]);
  });

  test('what is written while the badge is being shown is not taken for shown', async () => {
    const { session } = start(disk).worker;
    const showing = session.beginShowing();
    await session.outdate();
    await session.noteShown(showing, { zone: 'UTC', from: NOW, upTo: NOW + DAY });
    expect(await session.shownUpTo({ now: NOW, zone: 'UTC' })).toBeNull();
  });

  test('it is shown anew after the browser was started', async () => {
    disk.session.clear();
    expect(texts(await started())).toEqual([{ text: '1' }]);
  });

  test('it is shown anew where the browser failed to draw it', async () => {
    disk.session.clear();
    const failing = start(disk, { fail: (name) => (name === 'badge text' ? new Error('no toolbar') : undefined) });
    await failing.wake();
    await failing.idle();
    expect(texts(await started())).toEqual([{ text: '1' }]);
  });

  test('and when the alarm rings', async () => {
    const running = start(disk);
    await running.wake(true);
    expect(texts(running)).toEqual([{ text: '1' }]);
  });
});

test('an alarm that the browser dropped is made anew, also where a newer version wrote and nothing can be noted', async () => {
  disk.local.set('schema', '99').delete('jobs');
  disk.alarms.clear();
  await started({ now: NOW + HOUR });
  expect(disk.alarms.has('keyturn')).toBe(true);
  expect(disk.local.has('jobs')).toBe(false);
});

describe('a worker that is killed after it has written, before it has shown that', () => {
  test.each([
    ['what a page told', (running: Running) => running.fromPage(sighted([old('1'), old('2')])), '2'],
    [
      'what a person did',
      (running: Running) =>
        running.fromWindow({ type: 'action', action: { do: 'snooze', keys: [keyOf('1')], days: 7 } }),
      '',
    ],
    ['that all was deleted', (running: Running) => running.fromWindow({ type: 'delete-everything' }), ''],
    [
      'another policy',
      (running: Running) =>
        running.fromWindow({
          type: 'save-settings',
          settings: { overall: { maximumAgeDays: 900, warnAheadDays: 10 }, byKind: {}, notifications: false },
        }),
      '',
    ],
  ])('%s: the next one shows it', async (_what, change, text) => {
    const whole = start(structuredClone(disk));
    await change(whole);
    await whole.idle();
    const writes = whole.calls.flatMap((call, at) => (/^local\.(?:set|clear)$/.test(call) ? [at + 1] : []));
    for (const atCall of writes) {
      const killed = structuredClone(disk);
      const dying = start(killed, { death: { atCall, when: 'after' } });
      void change(dying);
      await dying.died;
      const next = start(killed);
      await next.wake();
      expect(texts(next).at(-1)).toEqual({ text });
    }
  });
});

test('a worker that is killed when the alarm rang leaves one that knows of it the alarm for the next end', async () => {
  const end = NOW + 5 * HOUR;
  const running = start(disk);
  await running.fromPage(sighted([sighting('2', { expires: { earliest: end, latest: end } })]));
  await running.idle();
  disk.alarms.clear();
  await started({ now: NOW + HOUR });
  expect(disk.alarms.get('keyturn')?.scheduledTime).toBe(end + 1);
});

test('a worker that is killed when the policy has changed, before it has shown that: the next one shows it', async () => {
  const whole = start(structuredClone(disk));
  await whole.worker.show();
  for (let atCall = 1; atCall < whole.calls.length; atCall += 1) {
    const killed = structuredClone(disk);
    killed.managed = { providersOff: ['hubspot'] };
    const dying = start(killed, { death: { atCall, when: 'after' } });
    void dying.worker.show();
    await dying.died;
    const next = start(killed);
    await next.wake();
    expect([...texts(dying), ...texts(next)].at(-1)).toEqual({ text: '' });
  }
});

test('what was read earlier is not shown over what was read later', async () => {
  disk.session.clear();
  const running = start(disk);
  const { managed } = running.browser.storage;
  const { get } = managed;
  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  // The first is for the catalogue, which everything waits for.
  let calls = 0;
  managed.get = (async (names: null) => {
    calls += 1;
    if (calls === 2) await held;
    return get.call(managed, names);
  }) as typeof get;
  const woken = running.wake();
  await running.idle();
  await running.fromPage(sighted([old('1'), old('2')]));
  await running.idle();
  letGo();
  await woken;
  await running.idle();
  expect(texts(running).at(-1)).toEqual({ text: '2' });
});

test('where the clock was set back after something was seen, nothing passes for shown', async () => {
  const running = start(disk);
  await running.fromPage(sighted([sighting('2', { oldSecretExpires: { earliest: NOW + HOUR, latest: NOW + HOUR } })]));
  await running.idle();
  running.now = NOW - 3 * HOUR;
  await running.fromPage(sighted([sighting('2')]));
  await running.idle();
  for (const now of [NOW - 2 * HOUR, NOW])
    expect(await running.worker.session.shownUpTo({ now, zone: 'UTC' })).toBeNull();
});

test('what is deleted while the badge is being shown stays deleted', async () => {
  disk.local.set('jobs', JSON.stringify({ due: {}, toldOn: null, told: { [keyOf('9')]: 'x' }, damageSeen: [] }));
  const running = start(disk);
  const { action } = running.browser;
  const { setBadgeText } = action;
  action.setBadgeText = (async (details: { text: string }) => {
    action.setBadgeText = setBadgeText;
    await running.fromWindow({ type: 'delete-everything' });
    await setBadgeText.call(action, details);
  }) as typeof setBadgeText;
  await running.worker.show();
  await running.idle();
  expect([...disk.local.keys()]).toEqual([]);
});

test('what is to be shown three times at once is shown once', async () => {
  const running = start(disk);
  await Promise.all([1, 2, 3].map((tabId) => running.worker.show(tabId)));
  await running.idle();
  expect(texts(running)).toEqual([{ text: '1' }]);
});
