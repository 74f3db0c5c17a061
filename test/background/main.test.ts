import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDisk, type Disk } from '../support/browser.ts';
import { DAY, LIST, NOW, onDisk, type Running, sighted, sighting, start } from '../support/worker.ts';

/** What the browser tells the worker, and what it does then: each by the listener that it was given. */
const GITLAB = 'https://gitlab.com/*';
const { startWorker } = await import('../../src/background/start-worker.ts');

let disk: Disk;
let running: Running;

beforeEach(async () => {
  disk = createDisk();
  await start(disk).fromPage(
    sighted([sighting('1', { created: { earliest: NOW - 400 * DAY, latest: NOW - 399 * DAY } })]),
  );
  running = start(disk);
  // What it does some time after its start is not asked about here, and it pauses for nobody.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: NOW });
  startWorker(running.browser, () => running.now);
  await running.idle();
});
afterEach(() => void vi.useRealTimers());
const hears = async (name: string, ...told: unknown[]) => {
  for (const listener of running.listeners.get(name) ?? []) await (listener as (...all: unknown[]) => unknown)(...told);
  await running.idle();
};
const since = async (act: () => Promise<unknown>) => {
  const before = running.done.length;
  await act();
  return running.done.slice(before).map(({ what }) => what);
};
const badges = (done: string[]) => done.filter((what) => what === 'badge text').length;

test('an alarm of its own and a change of the policy have the badge drawn, and nothing else has', async () => {
  expect(badges(await since(() => hears('alarms.onAlarm', { name: 'of another' })))).toBe(0);
  expect(badges(await since(() => hears('alarms.onAlarm', { name: 'keyturn' })))).toBe(1);
  // What an administrator changes is in force at once; what the worker writes itself is no such change.
  disk.granted.add(GITLAB);
  const calls = () => running.calls.length;
  const before = calls();
  await hears('storage.onChanged', {}, 'local');
  expect(calls()).toBe(before);
  disk.managed = { providersOff: ['hubspot'] };
  await hears('storage.onChanged', {}, 'managed');
  expect(running.done.findLast(({ what }) => what === 'badge text')?.with).toEqual({ text: '' });
  expect([...disk.registered.values()].map(({ matches }) => matches)).toEqual([[GITLAB]]);
});

test('access that is given is used at once, and not used once it is taken back', async () => {
  disk.granted.add(GITLAB);
  disk.tabs.set(7, LIST).set(8, 'https://gitlab.com/acme/shop');
  const given = await since(() => hears('permissions.onAdded', { origins: [GITLAB] }));
  expect(given.filter((what) => what === 'inject')).toHaveLength(2);
  expect(badges(given)).toBeGreaterThan(0);
  expect(disk.registered.size).toBe(1);
  disk.granted.clear();
  disk.withheld.add('https://app.hubspot.com/*');
  await hears('permissions.onRemoved', { origins: [GITLAB] });
  expect(disk.registered.size).toBe(0);
  expect(running.done.findLast(({ what }) => what === 'title')?.with).toEqual({
    title: expect.stringContaining('No access'),
  });
});

test('a press on the reminder opens the dashboard, also where that was allowed only later', async () => {
  const { listeners } = running;
  const pressed = () => since(() => hears('notifications.onClicked', 'keyturn-digest'));
  expect(await pressed()).toEqual(['open tab']);
  expect(await since(() => hears('notifications.onClicked', 'of another'))).toEqual([]);
  listeners.delete('notifications.onClicked');
  expect(await since(() => hears('permissions.onAdded', { permissions: ['tabs'], origins: [] }))).toEqual([]);
  expect(listeners.has('notifications.onClicked')).toBe(false);
  await hears('permissions.onAdded', { permissions: ['notifications'] });
  expect(await pressed()).toEqual(['open tab']);
});

test('an update leaves who had pages read before anybody was asked with that, and with a tab goes what it told', async () => {
  disk.installType = 'normal';
  disk.tabs.set(7, LIST);
  disk.local.delete('consent');
  disk.local.set('install', JSON.stringify({ fingerprintKey: 'x', madeAt: NOW }));
  expect(await since(() => hears('runtime.onInstalled', { reason: 'browser_update' }))).toContain('inject');
  expect(onDisk(disk, 'consent')).toBeUndefined();
  await hears('runtime.onInstalled', { reason: 'update' });
  expect(onDisk(disk, 'consent')).toBe(true);
  expect(await since(() => hears('runtime.onInstalled', { reason: 'install' }))).toContain('open tab');
  disk.session.set('tab:7', '{}').set('look:7', '{}').set('tab:8', '{}');
  await hears('tabs.onRemoved', 7);
  expect([disk.session.has('tab:7'), disk.session.has('look:7'), disk.session.has('tab:8')]).toEqual([
    false,
    false,
    true,
  ]);
});
