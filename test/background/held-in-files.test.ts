import { describe, expect, test } from 'vitest';
import { TAUGHT_PAGE } from '../core/taught/sample.ts';
import { bring, exported } from '../support/backups.ts';
import { createDisk } from '../support/browser.ts';
import { keyOf, onDisk, type Running, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** What a backup holds beside keys, what of its texts is blacked out, and what is left of it once it is taken back. */

const SECRET = 'pat-na1-88a7a0de-1111-4222-8333-444455556666';
const HIDDEN = '88a7a0de';
const OTHER_PAGE = { ...TAUGHT_PAGE, id: 'taught-00000001', name: 'Other' };
const act = (running: Running, action: object) => running.fromWindow({ type: 'action', action });
const keep = (running: Running, page: object) => running.fromWindow({ type: 'keep-taught', page });

async function withKey(id = '1'): Promise<Running> {
  const running = start(createDisk());
  await running.fromPage(sighted([sighting(id)]));
  return running;
}

test('of a ledger that is whole a backup says nothing of damage, and where the browser tells no sites it names none', async () => {
  const running = await withKey();
  running.browser.permissions.getAll = () => Promise.reject(new Error('no'));
  expect(Object.keys(JSON.parse(await exported(running)))).not.toContain('damaged');
  expect(JSON.parse(await exported(running))).toMatchObject({ sites: [], credentials: [{ id: '1' }] });
});

test('what would be imported is told as not done yet', async () => {
  const json = await exported(await withKey('2'));
  const running = await withKey();
  const { value } = await running.fromWindow({ type: 'import-ledger', mode: 'merge', apply: false, json });
  expect(value).toEqual({ applied: false, added: 1, changed: 0, removed: 0, unchanged: 1, sites: [] });
});

describe('in a text of a file', () => {
  const file = async () => {
    const running = await withKey();
    await act(running, { do: 'owner', key: keyOf('1'), text: 'Team of Ana' });
    await act(running, { do: 'snooze', keys: [keyOf('1')], days: 7 });
    return exported(running);
  };

  test.each<[string, (json: string) => string]>([
    ['of an owner', (json) => json.replace('Team of Ana', `Team of Ana ${SECRET}`)],
    ['of what a person did not want to hear', (json) => json.replace(/("news": )"[^"]*"/, `$1"x ${SECRET}"`)],
  ])('%s a key is blacked out, and the rest is taken', async (_, spoil) => {
    const disk = createDisk();
    const spoilt = spoil(await file());
    expect(spoilt).toContain(SECRET);
    expect(await bring(start(disk), spoilt)).toMatchObject({ ok: true, value: { added: 1 } });
    expect(JSON.stringify([...disk.local])).not.toContain(HIDDEN);
    expect(recordsOn(disk)['1']?.acts).toMatchObject([{ text: expect.stringMatching(/^Team of Ana/) }]);
  });

  test.each<[string, (json: string) => string]>([
    ['as the name of a zone', (json) => json.replace(/"zone": "[^"]*"/, `"zone": "${SECRET}"`)],
    ['as the id of a word', (json) => json.replace(/"id": "[^"]*-owner"/, `"id": "${SECRET}"`)],
  ])('%s no key is taken, and nothing of that file', async (_, spoil) => {
    const running = await withKey();
    await act(running, { do: 'owner', key: keyOf('1'), text: 'Team of Ana' });
    await act(running, { do: 'set-birth', key: keyOf('1'), day: '2026-10-01', zone: 'Europe/Warsaw' });
    const disk = createDisk();
    const spoilt = spoil(await exported(running));
    expect(spoilt).toContain(SECRET);
    expect((await bring(start(disk), spoilt)).ok).toBe(false);
    expect(recordsOn(disk)).toEqual({});
  });
});

describe('of taught pages that a file brought', () => {
  const both = async () => {
    const theirs = await withKey();
    for (const page of [TAUGHT_PAGE, OTHER_PAGE]) await keep(theirs, page);
    return exported(theirs);
  };

  test('one that the person changed since stays when that is taken back, and the other goes', async () => {
    const running = await withKey();
    await bring(running, await both());
    const changed = { ...TAUGHT_PAGE, name: 'Mine' };
    await keep(running, changed);
    await running.fromWindow({ type: 'undo-import' });
    expect((await running.fromWindow({ type: 'taught' })).value).toEqual([changed]);
  });

  test('all stay where an older version kept what to take back, and more can be taught', async () => {
    const disk = createDisk();
    const running = start(disk);
    await bring(running, await both());
    const { taught: _, ...older } = onDisk(disk, 'undo') as Record<string, unknown>;
    disk.local.set('undo', JSON.stringify(older));
    const anew = start(disk);
    const third = { ...TAUGHT_PAGE, id: 'taught-00000002', name: 'Third' };
    expect((await keep(anew, third)).ok).toBe(true);
    expect(await anew.fromWindow({ type: 'undo-import' })).toMatchObject({ ok: true, value: { removed: 1 } });
    expect((await anew.fromWindow({ type: 'taught' })).value).toEqual([TAUGHT_PAGE, OTHER_PAGE, third]);
  });
});

test('the name of an account of which no key is left can be taken away, and no other be given', async () => {
  const running = await withKey();
  const name = (text: string) =>
    act(running, { do: 'name-accounts', names: [{ provider: 'hubspot', account: '12345678', name: text }] });
  await name('Acme');
  await act(running, { do: 'forget', keys: [keyOf('1')] });
  expect(await name('Other')).toMatchObject({ ok: false, error: 'error_refused' });
  expect(await name('')).toMatchObject({ ok: true });
  expect(JSON.parse(await exported(running)).accounts ?? {}).toEqual({});
});

test('all is deleted also where the browser does not tell what it lets Keyturn into', async () => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
  running.browser.permissions.getAll = () => Promise.reject(new Error('no'));
  expect((await running.fromWindow({ type: 'delete-everything' })).ok).toBe(true);
  expect(disk.local.size).toBe(0);
});
