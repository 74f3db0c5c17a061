import { beforeEach, expect, test } from 'vitest';
import { newTaughtId } from '../../src/core/taught/id.ts';
import { MOST_TAUGHT } from '../../src/core/taught/schema.ts';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { pageSender, type Running, sighted, sighting, start } from '../support/worker.ts';

/** Pages that a person taught: kept by themselves, known like every provider, in backups, and gone with everything. */

const URL_THERE = 'https://console.acme.example/org/acme/keys/7';
const KIND = `${TAUGHT_PAGE.id}/key`;
let disk: Disk;
let running: Running;
const keep = (page: object = TAUGHT_PAGE, one = running) => one.fromWindow({ type: 'keep-taught', page });
const all = async (one = running) => (await one.fromWindow({ type: 'taught' })).value;
const credentials = async (one = running) => (await one.fromWindow({ type: 'overview' })).value.credentials;
const seen = (one = running) =>
  one.fromPage(
    { ...sighted([{ ...sighting('sync'), kind: KIND }]), page: `${TAUGHT_PAGE.id}/keys`, account: 'acme' },
    pageSender(URL_THERE),
  );

beforeEach(() => {
  disk = createDisk();
  disk.tabs.set(7, URL_THERE);
  disk.granted.add('https://console.acme.example/*');
  running = start(disk);
});

test('one is kept, also over a restart, and changed in its place', async () => {
  await keep();
  expect(await all(start(disk))).toEqual([TAUGHT_PAGE]);
  const changed = { ...TAUGHT_PAGE, name: 'Acme' };
  await keep(changed);
  expect(await all(start(disk))).toEqual([changed]);
  const other = { ...TAUGHT_PAGE, id: 'taught-00000001', name: 'Other' };
  await keep(other);
  await keep();
  expect(await all(start(disk))).toEqual([TAUGHT_PAGE, other]);
  await running.fromWindow({ type: 'forget-taught', id: TAUGHT_PAGE.id });
  expect(await all(start(disk))).toEqual([other]);
});

test('its keys are kept and judged by the days that the person set, as long as it is known', async () => {
  expect((await seen()).ok).toBe(false);
  await keep();
  await seen(start(disk));
  const [key] = await credentials(start(disk));
  expect(key).toMatchObject({ provider: TAUGHT_PAGE.id, kind: KIND, account: 'acme', id: 'sync' });
  expect(key?.verdict.limit).toMatchObject({ maximumAgeDays: TAUGHT_PAGE.everyDays, owner: 'user' });
  const later = start(disk);
  await later.fromWindow({ type: 'forget-taught', id: TAUGHT_PAGE.id });
  expect([await all(later), await credentials(later)]).toEqual([[], []]);
  await keep(TAUGHT_PAGE, later);
  expect(await credentials(later)).toHaveLength(1);
});

test('no page may ask for them, or change one', async () => {
  await keep();
  for (const message of [{ type: 'taught' }, { type: 'forget-taught', id: TAUGHT_PAGE.id }])
    expect((await running.fromPage(message)).ok).toBe(false);
  expect(await all()).toEqual([TAUGHT_PAGE]);
});

test('what is none is refused, and one too many', async () => {
  expect((await keep({ ...TAUGHT_PAGE, name: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a' })).ok).toBe(false);
  expect((await keep({ ...TAUGHT_PAGE, headers: ['Created'] })).ok).toBe(false);
  // Many hosts at once, to a browser that is asked for it.
  for (const origin of ['https://*', 'https://*.acme.example'])
    expect((await keep({ ...TAUGHT_PAGE, origin })).ok).toBe(false);
  const many = Array.from({ length: MOST_TAUGHT }, (_, at) => ({
    ...TAUGHT_PAGE,
    id: newTaughtId(Uint32Array.of(at)),
  }));
  disk.local.set('taught', JSON.stringify(many.slice(1)));
  const full = start(disk);
  await keep(many[0], full);
  expect(await keep(TAUGHT_PAGE, full)).toMatchObject({ error: 'error_taught_full', values: [String(MOST_TAUGHT)] });
  // One that is there may still be changed.
  expect((await keep({ ...many[0], name: 'Acme' }, full)).ok).toBe(true);
  expect(await all(full)).toHaveLength(MOST_TAUGHT);
});

test('one in a private network may come by http; of another that does nothing is kept', async () => {
  const origin = 'http://keys.lan';
  const url = `${origin}/org/acme/keys/7`;
  expect((await keep({ ...TAUGHT_PAGE, origin: 'http://console.acme.example' })).ok).toBe(false);
  await keep({ ...TAUGHT_PAGE, origin });
  disk.granted.add(`${origin}/*`);
  const told = { ...sighted([{ ...sighting('sync'), kind: KIND }]), page: `${TAUGHT_PAGE.id}/keys`, account: 'acme' };
  expect((await running.fromPage(told, pageSender(url))).ok).toBe(true);
  expect((await running.fromPage(told, pageSender(url.replace('http:', 'https:')))).ok).toBe(false);
  expect(await credentials()).toMatchObject([{ id: 'sync', url }]);
  const { json } = (await running.fromWindow({ type: 'export-ledger' })).value;
  const other = start(createDisk());
  await other.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  expect(await all(other)).toMatchObject([{ origin }]);
});

test('a backup brings them to another browser, whose own stay; undone, they are gone again', async () => {
  await keep();
  const { json } = (await running.fromWindow({ type: 'export-ledger' })).value;
  const other = start(createDisk());
  const own = { ...TAUGHT_PAGE, id: 'taught-00000001', name: 'Other' };
  await keep(own, other);
  await other.fromWindow({ type: 'import-ledger', mode: 'replace', apply: true, json });
  expect(await all(other)).toEqual([own, TAUGHT_PAGE]);
  await other.fromWindow({ type: 'undo-import' });
  expect(await all(other)).toEqual([own]);
});

test('of a backup come as many as there is room for, the first ones', async () => {
  const named = (at: number) => ({ ...TAUGHT_PAGE, id: newTaughtId(Uint32Array.of(at)) });
  for (const at of [0, 1, 2]) await keep(named(at));
  const { json } = (await running.fromWindow({ type: 'export-ledger' })).value;
  const there = [...Array.from({ length: MOST_TAUGHT - 2 }, (_, at) => named(at + 10)), named(2)];
  disk.local.set('taught', JSON.stringify(there));
  const other = start(disk);
  await other.fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  expect(await all(other)).toEqual([...there, named(0)]);
  await other.fromWindow({ type: 'undo-import' });
  expect(await all(other)).toEqual(there);
});

test('how often its keys are due is said with the page, and not among the limits', async () => {
  await keep();
  await seen();
  const { kinds, policy } = (await running.fromWindow({ type: 'settings' })).value;
  expect(kinds).not.toContain(KIND);
  expect(policy.byKind).toHaveProperty([KIND]);
});

test('what is damaged is set aside, and everything deleted is all of them', async () => {
  await keep();
  disk.local.set('taught', JSON.stringify([{ ...TAUGHT_PAGE, layout: null }]));
  expect(await all(start(disk))).toEqual([]);
  expect([...disk.local.keys()]).toContain('damaged:taught');
  await keep();
  await running.fromWindow({ type: 'delete-everything' });
  expect(await all()).toEqual([]);
});
