import { expect, test } from 'vitest';
import { bring, exported } from '../support/backups.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import {
  DAY,
  HUB,
  keyOf,
  LIST,
  NOW,
  onDisk,
  type Running,
  sighted,
  sighting,
  snapshotsOn,
  start,
} from '../support/worker.ts';

/** What a file brings besides keys, and what of it is not taken. */

const SECRET = 'pat-na1-88a7a0de-1111-4222-8333-444455556666';
const SHORT = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const limits = (maximumAgeDays: number) => ({
  overall: { maximumAgeDays, warnAheadDays: 14 },
  byKind: {},
  notifications: false,
});
const save = (running: Running, days: number) => running.fromWindow({ type: 'save-settings', settings: limits(days) });
const maximumOf = async (running: Running) =>
  (await running.fromWindow({ type: 'settings' })).value.user.overall?.maximumAgeDays;
const name = (running: Running, text: string) => {
  const names = [{ provider: 'hubspot', account: HUB, name: text }];
  return running.fromWindow({ type: 'action', action: { do: 'name-accounts', names } });
};

async function withKey(): Promise<{ disk: Disk; running: Running }> {
  const disk = createDisk();
  disk.tabs.set(7, LIST);
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
  return { disk, running };
}

test('settings are taken where the file replaces all, and not where it is merged', async () => {
  const theirs = await withKey();
  await save(theirs.running, 99);
  const json = await exported(theirs.running);
  const { running } = await withKey();
  await save(running, 180);
  await bring(running, json);
  expect(await maximumOf(running)).toBe(180);
  await bring(running, json, 'replace');
  expect(await maximumOf(running)).toBe(99);
});

test('settings that are saved where no import can be taken back make none', async () => {
  const { disk, running } = await withKey();
  await save(running, 99);
  expect(onDisk(disk, 'undo') ?? null).toBeNull();
  expect(await running.fromWindow({ type: 'undo-import' })).toMatchObject({ ok: false });
});

test('a file without names of accounts, views and taught pages writes none', async () => {
  const theirs = await withKey();
  await theirs.running.fromPage(sighted([sighting('2')]));
  const { disk, running } = await withKey();
  await bring(running, await exported(theirs.running));
  expect(disk.local.has(`credential:${keyOf('2')}`)).toBe(true);
  expect(['accounts', 'views', 'taught'].filter((entry) => disk.local.has(entry))).toEqual([]);
});

test.each([
  [`hubspot ${SECRET}`, 'an account'],
  // As long as the name of a provider may be.
  [`${SHORT} 123`, 'a provider'],
])('a name is not taken where a key stands in place of its account: %s', async (ref) => {
  const theirs = await withKey();
  await name(theirs.running, 'Acme');
  const file = JSON.parse(await exported(theirs.running));
  const { disk, running } = await withKey();
  const { ok } = await bring(running, JSON.stringify({ ...file, accounts: { ...file.accounts, [ref]: 'Theirs' } }));
  expect([ok, onDisk(disk, 'accounts')]).toEqual([true, { [`hubspot ${HUB}`]: 'Acme' }]);
});

test('an import that an older version kept is taken back without names of accounts', async () => {
  const theirs = await withKey();
  await theirs.running.fromPage(sighted([sighting('2')]));
  const { disk, running } = await withKey();
  await name(running, 'Acme');
  await bring(running, await exported(theirs.running));
  const { accounts: _, broughtAccounts: __, ...older } = onDisk(disk, 'undo') as Record<string, unknown>;
  disk.local.set('undo', JSON.stringify(older));
  const anew = start(disk);
  expect(await anew.fromWindow({ type: 'undo-import' })).toMatchObject({ ok: true, value: { removed: 1 } });
  expect(onDisk(disk, 'accounts')).toEqual({ [`hubspot ${HUB}`]: 'Acme' });
});

test('a record is brought without what is no address', async () => {
  const theirs = await withKey();
  const file = JSON.parse(await exported(theirs.running));
  for (const record of Object.values(file.credentials as { url: string }[])) record.url = 'https://[';
  const running = start(createDisk());
  const { ok } = await bring(running, JSON.stringify(file));
  const { credentials } = (await running.fromWindow({ type: 'overview' })).value;
  expect([ok, credentials.map(({ url }) => url)]).toEqual([true, [null]]);
});

test('a key is not added under what is no address', async () => {
  const { running } = await withKey();
  const key = { provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id: '5', name: null };
  const action = { do: 'add', ...key, day: '2026-11-01', zone: 'UTC', url: 'no address' };
  expect(await running.fromWindow({ type: 'action', action })).toMatchObject({ ok: false, error: 'error_refused' });
});

test('a log that says more of the earliest moment alone changes the age', async () => {
  const { disk, running } = await withKey();
  const at = { earliest: NOW - 39.5 * DAY, latest: NOW - 39 * DAY };
  const event = { provider: 'hubspot', account: HUB, kind: 'hubspot/service-key', id: '1', effect: 'created', at };
  const { value } = await running.fromWindow({ type: 'import-log', apply: true, events: [event] });
  expect(value.changes.map(({ what }) => what)).toEqual(['birth']);
  expect(snapshotsOn(disk)['1']?.birth).toMatchObject(at);
});

test('of a provider that is switched off neither a tab is told nor a sample shown', async () => {
  const { disk, running } = await withKey();
  const told = (one: Running) => one.fromWindow({ type: 'overview', tabId: 7 }).then(({ value }) => value.tab);
  expect(await told(running)).toMatchObject({ provider: 'hubspot' });
  expect(await running.fromWindow({ type: 'overview', tabId: 8 })).toMatchObject({ ok: true, value: { tab: null } });
  disk.managed = { providersOff: ['hubspot'] };
  const off = start(disk);
  expect(await told(off)).toBeNull();
  const samples = (await off.fromWindow({ type: 'samples' })).value.credentials;
  expect(samples.filter(({ provider }) => provider === 'hubspot')).toEqual([]);
});
