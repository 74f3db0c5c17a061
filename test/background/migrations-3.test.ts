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
    'deploy npm/granular-token',
  ]);
  expect(recordsOn(disk)['41']?.key).toBe('hubspot hubspot%2Fservice-key 12345678 41');
});

test('two of one name become one, with what was noted of either', async () => {
  const { disk } = await moved();
  expect(recordsOn(disk).ci).toMatchObject({ firstSeen: 1788955200000, note: { text: 'of the old build' } });
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

test('what is no record stays where it is, and is set aside as damaged', async () => {
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
