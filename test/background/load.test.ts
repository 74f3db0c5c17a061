import { describe, expect, test } from 'vitest';
import { load, tombstones } from '../../src/background/load.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import { keyOf, NOW } from '../support/worker.ts';

/** All that storage holds, whatever that is, and what has to be written where something of it cannot be read. */
const record = (id: string) =>
  newRecord({ provider: 'hubspot', kind: 'hubspot/service-key', account: '12345678', id, name: null, url: null }, NOW);
const [A, B] = [record('a'), record('b')];
const good = { schema: 4, index: [A.key, B.key], [`credential:${A.key}`]: A, [`credential:${B.key}`]: B };
const walk = { at: NOW, secret: 0, what: 'rotate', done: [], places: [] };

test('each entry is read by its name, and nothing has to be written', () => {
  const settings = { overall: { maximumAgeDays: 9, warnAheadDays: 1 }, byKind: {}, notifications: true };
  const singles = {
    settings,
    install: { fingerprintKey: 'a2V5dHVybiBzYW1wbGU6IDMyIGJ5dGVzIG9mIGEga2U=', madeAt: NOW },
    jobs: { due: { digest: NOW }, toldOn: '2026-11-23', told: { [A.key]: 'x' }, damageSeen: ['y'] },
    undo: { at: NOW, settings, brought: settings, walks: {} },
    calendar: ['uid-1'],
    accounts: { 'hubspot 12345678': 'Shop' },
    instances: [{ provider: 'gitlab', origin: 'https://git.example', basePath: '', isAlways: true, pages: [] }],
  };
  const { ledger, repairs } = load({ ...good, ...singles, clock: NOW, [`before:${A.key}`]: { absent: true } });
  expect(repairs).toEqual({});
  expect(ledger).toMatchObject({ ...singles, clock: NOW, schema: 4, readOnly: false });
  expect(ledger.records.all()).toEqual([A, B]);
  expect([...ledger.before]).toEqual([[A.key, null]]);
  expect(ledger.damaged.size).toBe(0);
});

describe('what cannot be read', () => {
  test('of a record is set aside, with its last good copy in its place', () => {
    const broken = { ...good, [`credential:${A.key}`]: { key: A.key }, [`last-good:${A.key}`]: A };
    const { ledger, repairs } = load(broken);
    expect(ledger.records.all().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(repairs).toEqual({
      [`damaged:credential:${A.key}`]: { key: A.key },
      [`credential:${A.key}`]: A,
      index: [A.key, B.key],
    });
    expect([...ledger.damaged]).toEqual([[`credential:${A.key}`, { key: A.key }]]);
  });

  test('of a record without a copy is set aside, and it goes', () => {
    const { repairs } = load({ ...good, [`credential:${A.key}`]: 7 });
    const gone = { [`damaged:credential:${A.key}`]: 7, [`credential:${A.key}`]: null };
    expect(repairs).toEqual({ ...gone, index: [B.key] });
  });

  test('because it is nowhere is noticed by the index, and said to be missing', () => {
    const { [`credential:${A.key}`]: _, ...without } = good as Record<string, unknown>;
    const { ledger, repairs } = load(without);
    const gone = { [`damaged:credential:${A.key}`]: 'missing', [`credential:${A.key}`]: null };
    expect(repairs).toEqual({ ...gone, index: [B.key] });
    expect(ledger.damaged.get(`credential:${A.key}`)).toBe('missing');
  });

  test('of anything else is set aside, and nothing is in its place', () => {
    const { ledger, repairs } = load({ ...good, jobs: 7, [`walk:${A.key}`]: 'x', [`before:${B.key}`]: 'y' });
    expect(repairs).toMatchObject({ 'damaged:jobs': 7, jobs: null, [`damaged:walk:${A.key}`]: 'x' });
    expect(repairs).toMatchObject({ [`walk:${A.key}`]: null, [`before:${B.key}`]: null });
    expect([ledger.jobs.told, ledger.walks.size, ledger.before.size]).toEqual([{}, 0, 0]);
  });

  test('is told of once it was set aside, until that is taken away', () => {
    const { ledger, repairs } = load({ ...good, 'damaged:x': 7, 'damaged:y': null });
    expect([[...ledger.damaged], repairs]).toEqual([[['x', 7]], {}]);
  });
});

test('a record that the index does not name is named by it from then on', () => {
  const { ledger, repairs } = load({ ...good, index: [A.key] });
  expect(repairs).toEqual({ index: [A.key, B.key] });
  expect(ledger.records.all()).toEqual([A, B]);
});

test('what was just removed is nothing that is missing', () => {
  const removed = { [`credential:${A.key}`]: null, [`walk:${A.key}`]: null, [`before:${A.key}`]: null, jobs: null };
  const { ledger, repairs } = load({ ...good, ...removed });
  expect(repairs).toEqual({});
  expect([ledger.records.all(), ledger.walks.size, ledger.before.size]).toEqual([[B], 0, 0]);
});

test('what is known already is not read again, and written once more where it vanished', () => {
  const known = new Map([[A.key, { ...A, name: 'as it is known' }]]);
  expect(load(good, known).repairs).toEqual({});
  expect(load(good, known).ledger.records.get(A.key)?.name).toBe('as it is known');
  const { [`credential:${A.key}`]: _, ...without } = good as Record<string, unknown>;
  const { repairs } = load(without, known);
  expect(repairs[`credential:${A.key}`]).toEqual(known.get(A.key));
  expect(Object.keys(repairs)).not.toContain(`damaged:credential:${A.key}`);
});

test('of an empty storage nothing is known, and of another’s number of the layout neither', () => {
  expect(load({})).toMatchObject({ ledger: { schema: null, clock: null } });
  for (const schema of ['4', '9'])
    expect(load({ ...good, schema }).ledger).toMatchObject({ schema: null, readOnly: false });
  expect(load({}).repairs).toEqual({});
});

test('what a newer version has written is looked at, and nothing of it is repaired', () => {
  const { ledger, repairs } = load({ ...good, schema: 5, jobs: 7 });
  expect([ledger.readOnly, repairs]).toEqual([true, {}]);
});

test('what stands for "removed" is told by its names', () => {
  expect(tombstones({ a: null, b: 0, c: undefined, [keyOf('1')]: null })).toEqual(['a', keyOf('1')]);
});

test('how far a person is with a key is known by that key', () => {
  const { ledger } = load({ ...good, [`walk:${A.key}`]: walk });
  expect([...ledger.walks.keys()]).toEqual([A.key]);
});
