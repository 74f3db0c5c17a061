import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readBackup } from '../../src/core/backup/index.ts';
import { readActivityLog } from '../../src/core/log/index.ts';
import { readManagedPolicy } from '../../src/core/policy.managed.ts';
import { createDisk } from '../support/browser.ts';
import { HUBSPOT } from '../support/hubspot.ts';
import { keyOf, NOW, recordsOn, sighted, sighting, start } from '../support/worker.ts';

/** Names that mean something to the language, in every place where a stranger chooses a name. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length'];
const BEFORE = Reflect.ownKeys(Object.prototype).map(String);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype).map(String)).toEqual(BEFORE);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect([].length).toBe(0);
});

/** The text of an object with that name in it: only texts can name `__proto__` as a field of its own. */
const withName = (json: string, name: string) => json.replace(/^\{/, `{"${name}":{"polluted":true},`);

test.each(NAMES)('credentials with the id %s are credentials like others', async (id) => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage({ type: 'page-context' });
  expect((await running.fromPage(sighted([sighting(id), sighting('2')]))).ok).toBe(true);
  const action = { do: 'note', key: keyOf(id), text: 'theirs' };
  expect((await running.fromWindow({ type: 'action', action })).ok).toBe(true);
  const { value } = await start(disk).fromWindow({ type: 'export-ledger' });
  const other = createDisk();
  await start(other).fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json: value.json });
  const notes = Object.values(recordsOn(other)).map((record) => [record.id, record.note.text]);
  expect(notes.sort()).toEqual(
    [
      [id, 'theirs'],
      ['2', ''],
    ].sort(),
  );
});

test.each(NAMES)('messages and stored entries with the field %s', async (name) => {
  const disk = createDisk();
  const running = start(disk);
  await running.fromPage(sighted([sighting('1')]));
  const messages = [
    JSON.stringify({ protocol: 1, ...sighted([sighting('1')]) }),
    JSON.stringify({
      protocol: 1,
      type: 'save-settings',
      settings: { overall: null, byKind: {}, notifications: false },
    }),
  ];
  for (const json of messages) {
    await running.fromPage(JSON.parse(withName(json, name)));
    await running.fromWindow(JSON.parse(withName(json, name)));
    await running.fromWindow(
      JSON.parse(json.replace('"byKind":{', `"byKind":{"${name}":{"maximumAgeDays":1,"warnAheadDays":0}`)),
    );
    await running.fromPage(JSON.parse(json.replace('"fingerprints":{', `"fingerprints":{"${name}":"0badca"`)));
  }
  for (const [entry, json] of [...disk.local]) disk.local.set(entry, withName(json, name));
  disk.local.set(name, '{"polluted":true}');
  disk.local.set(`damaged:${name}`, '{"polluted":true}');
  const later = start(disk);
  expect((await later.fromWindow({ type: 'overview' })).value.credentials).toHaveLength(1);
  expect((await later.fromWindow({ type: 'export-ledger' })).ok).toBe(true);
});

test.each(NAMES)("backups, logs and an administrator's values with the field %s", (name) => {
  const backup = JSON.stringify({
    format: 'keyturn-backup',
    version: 1,
    writtenAt: NOW,
    settings: { overall: null, byKind: {}, notifications: false },
    credentials: [],
  });
  const context = { now: NOW, isKeyPage: () => false };
  expect(readBackup(withName(backup, name), context).ok).toBe(true);
  const limits = backup.replace('"byKind":{', `"byKind":{"${name}":{"maximumAgeDays":1,"warnAheadDays":0}`);
  const read = readBackup(limits, context);
  if (read.ok) expect(Object.getPrototypeOf(read.settings.byKind)).toBe(Object.prototype);
  const policy = readManagedPolicy(JSON.parse(withName('{"maximumAgeDays":90}', name)));
  expect(policy.policy).toEqual({ maximumAgeDays: 90 });
  expect(policy.refused).toHaveLength(1);
  const log = `[${withName('{"eventType":"SERVICE_KEY_CREATE","objectId":"7","occurredAt":"2026-01-02T03:04:05Z"}', name)}]`;
  const { rules, ...options } = {
    rules: HUBSPOT.logEvents,
    kinds: HUBSPOT.kinds,
    pages: HUBSPOT.pages,
    hosts: HUBSPOT.hosts,
  };
  const since = HUBSPOT.since;
  const more = { provider: 'hubspot', account: '1', now: NOW, since, languages: ['en'] };
  expect(readActivityLog(log, { rules, ...options, ...more }).events).toHaveLength(1);
});

test('whatever JSON a page sends, objects stay as they are', async () => {
  const running = start(createDisk());
  const names = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 6 }));
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constant(true),
      fc.string(),
      fc.array(tie('node')),
      fc.array(fc.tuple(names, tie('node'))).map(json),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(value, async (part) => {
      const text = typeof part === 'string' && part.startsWith('{') ? part : JSON.stringify(part);
      await running.fromPage({ ...sighted([sighting('1')]), more: safely(text) });
      await running.fromPage(safely(text) as object);
    }),
    { numRuns: 500 },
  );
});

function json(fields: readonly (readonly [string, unknown])[]): string {
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${typeof part === 'string' && part.startsWith('{') ? part : JSON.stringify(part)}`).join()}}`;
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
