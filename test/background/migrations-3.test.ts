import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../src/background/layout.ts';
import { toLayout4 } from '../../src/background/migrations/to-4.ts';
import { createDisk, type Disk } from '../support/browser.ts';
import { FOLDERS } from '../support/folders.ts';
import { NOW, onDisk, recordsOn, start } from '../support/worker.ts';

/** Layout 3 kept each key under its kind. In the sample a person has entered one name under both kinds of a page. */
const kept: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync('test/background/samples/schema-3.json', 'utf8'),
);
const DEPLOY = 'npm npm%2Faccess-token ana deploy';

async function moved() {
  const disk: Disk = createDisk();
  for (const [name, value] of Object.entries(kept)) disk.local.set(name, JSON.stringify(value));
  const { value } = await start(disk, { now: NOW }).fromWindow({ type: 'overview' });
  return { disk, value };
}

test('a key is kept under the family of its kind, and is still of that kind', async () => {
  const { disk, value } = await moved();
  expect(onDisk(disk, 'schema')).toBe(SCHEMA);
  expect(recordsOn(disk).deploy).toMatchObject({ key: DEPLOY, kind: 'npm/access-token' });
  expect(value.credentials.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual([
    '41 hubspot/service-key',
    'ci npm/classic-token',
    'ci-granular-token npm/granular-token',
    'deploy npm/granular-token',
  ]);
  expect(recordsOn(disk)['41']?.key).toBe('hubspot hubspot%2Fservice-key 12345678 41');
});

const CLASSIC = { firstSeen: 1789041600000, told: { kind: 'npm/classic-token' }, note: { text: 'of the old build' } };
const GRANULAR = { firstSeen: 1788955200000, told: { kind: 'npm/granular-token' }, note: { text: '' } };

test('two of one name and different kinds are two keys, each with what was known of it', async () => {
  const { disk } = await moved();
  const { ci, 'ci-granular-token': other } = recordsOn(disk);
  expect([ci, other]).toMatchObject([CLASSIC, GRANULAR]);
  expect(onDisk(disk, 'index')).toEqual(expect.arrayContaining([ci?.key, other?.key]));
});

test('and so are they in a file of that time', async () => {
  const credentials = ['classic', 'granular'].map((kind) => kept[`credential:npm npm%2F${kind}-token ana ci`]);
  const settings = { overall: null, byKind: {}, notifications: false };
  const file = { format: 'keyturn-backup', version: 2, writtenAt: NOW, settings, credentials };
  const disk = createDisk();
  const json = JSON.stringify(file);
  await start(disk).fromWindow({ type: 'import-ledger', mode: 'merge', apply: true, json });
  const { ci, 'ci-granular-token': other } = recordsOn(disk);
  expect([ci, other]).toMatchObject([CLASSIC, GRANULAR]);
});

test('what is kept beside a key goes along, and the old names are gone', async () => {
  const { disk } = await moved();
  expect(onDisk(disk, `last-good:${DEPLOY}`)).toMatchObject({ key: DEPLOY, name: 'before' });
  expect(onDisk(disk, `before:${DEPLOY}`)).toEqual({ absent: true });
  expect(onDisk(disk, 'undo')).toMatchObject({ walks: { [DEPLOY]: null } });
  expect(onDisk(disk, 'jobs')).toMatchObject({ told: { [DEPLOY]: '2;0;age-unknown:1::0' } });
  const old = [...disk.local].filter(
    ([name, json]) => /^(?!damaged:)\S*:?npm npm%2F(?:classic|granular)/.test(name) && json !== 'null',
  );
  expect(old.map(([name]) => name)).toEqual([]);
});

test('what is no record is set aside as damaged', async () => {
  const { value } = await moved();
  expect(value.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
});

test('never throws, and changes nothing once more', () => {
  for (const value of [null, 7, 'text', [], { kind: 'npm/classic-token' }, { record: 1 }])
    expect(() =>
      toLayout4({ 'credential:npm npm%2Fclassic-token ana x': value, index: value, jobs: value }),
    ).not.toThrow();
  expect(() => toLayout4({ 'credential:npm %E0%A4%A ana x': {} })).not.toThrow();
  const once = { ...kept, ...toLayout4({ ...kept }) };
  expect({ ...once, ...toLayout4(once) }).toEqual(once);
});

test('what it moves is kept so by the catalogue, too', () => {
  const families = FOLDERS.flatMap(({ id, file }) => Object.keys(file.families ?? {}).map((name) => `${id}/${name}`));
  const text = readFileSync('src/background/migrations/to-4.ts', 'utf8');
  const named = [...text.matchAll(/'([a-z-]+\/[a-z-]+)': \[/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !families.includes(name))).toEqual([]);
});
