import { describe, expect, test } from 'vitest';
import {
  BASICS,
  entriesOf,
  FRAME,
  loadBasics,
  loadFrame,
  loadPart,
  NO_RECORDS,
} from '../../src/background/load-part.ts';
import type { Ledger } from '../../src/background/loaded-ledger.ts';
import { scopeOf } from '../../src/background/records.ts';
import { newRecord } from '../../src/core/record/new-record.ts';
import { keyOf, NOW } from '../support/worker.ts';

/** What is read of storage for a page that is about one account, and when all of it has to be read instead. */
const record = (id: string, account = '1') =>
  newRecord({ provider: 'hubspot', kind: 'hubspot/service-key', account, id, name: null, url: null }, NOW);
const [A1, A2, B1] = [record('a1'), record('a2'), record('b1', '2')];
const [A, B] = [scopeOf(A1.key), scopeOf(B1.key)];
const NEW = keyOf('new', 'hubspot/service-key', '1');
const frameRaw = { schema: 4, clock: NOW, index: [A1.key, A2.key, B1.key] };
const frame = loadFrame(frameRaw) as Ledger;
const both = { [`credential:${A1.key}`]: A1, [`credential:${A2.key}`]: A2 };
const read = loadPart(frame, { scopes: [A] }, both) as Ledger;

describe('what does not grow with the number of keys', () => {
  const install = { fingerprintKey: 'a2V5dHVybiBzYW1wbGU6IDMyIGJ5dGVzIG9mIGEga2U=', madeAt: NOW };
  const settings = { overall: { maximumAgeDays: 9, warnAheadDays: 1 }, byKind: {}, notifications: true };

  test('is read by its names', () => {
    expect(BASICS).toEqual(['schema', 'settings', 'install', 'instances', 'taught']);
    const others = ['clock', 'index', 'jobs', 'undo', 'calendar', 'accounts', 'views'];
    expect([...FRAME].sort()).toEqual([...BASICS, ...others].sort());
  });

  test('is known without the records', () => {
    expect(loadBasics({ schema: 4, settings, install })).toMatchObject({ settings, install, readOnly: false });
    expect(loadFrame({ ...frameRaw, settings })).toMatchObject({ settings, clock: NOW, schema: 4 });
    expect(frame.records.keys()).toEqual([A1.key, A2.key, B1.key]);
    expect(frame.records.isWhole).toBe(false);
  });

  test.each([[{}], [{ schema: 3 }], [{ schema: 5 }], [{ schema: 4, settings: 'text' }]])(
    'is not told of %j: all of it has to be looked at',
    (raw) => {
      expect(loadBasics(raw)).toBeNull();
      expect(loadFrame({ ...raw, index: [] })).toBeNull();
    },
  );

  test.each([[undefined], ['text'], [[A1.key, 7]]])('is not told by an index that is none: %j', (index) => {
    expect(loadFrame({ schema: 4, index })).toBeNull();
  });
});

describe('the entries that have to be read', () => {
  const names = (...keys: string[]) => keys.flatMap((key) => [`credential:${key}`, `before:${key}`]);

  test('are those of the scopes, and of keys that no index names', () => {
    expect(entriesOf(frame, { scopes: [A] })).toEqual(names(A1.key, A2.key));
    expect(entriesOf(frame, { scopes: [A], keys: [A1.key, NEW] })).toEqual(names(A1.key, A2.key, NEW));
    expect(entriesOf(frame, { scopes: [A, B] })).toEqual(names(A1.key, A2.key, B1.key));
    expect(entriesOf(frame, NO_RECORDS)).toEqual([]);
  });

  test('are none of what was read before', () => {
    expect(entriesOf(read, { scopes: [A], keys: [A1.key] })).toEqual([]);
    expect(entriesOf(read, { scopes: [A, B], keys: [A2.key, NEW] })).toEqual(names(B1.key, NEW));
  });
});

describe('a part', () => {
  test('is known once it was read, and the others are not', () => {
    expect(read.records.ofScope(A)).toEqual([A1, A2]);
    expect(read.records.unreadOf(B)).toEqual([B1.key]);
    expect(loadPart(frame, NO_RECORDS, {})?.records).toBe(frame.records);
  });

  test('is not read once more', () => {
    const changed = { ...both, [`credential:${A1.key}`]: { ...A1, name: 'of another time' } };
    expect(loadPart(read, { scopes: [A] }, changed)?.records.get(A1.key)).toEqual(A1);
  });

  test.each([
    ['a record is missing', { [`credential:${A1.key}`]: A1 }],
    ['a record is damaged', { ...both, [`credential:${A2.key}`]: { key: A2.key } }],
    ['a record is another one', { ...both, [`credential:${A2.key}`]: A1 }],
    ['what an import had changed is damaged', { ...both, [`before:${A1.key}`]: 'text' }],
    ['there is one that no index names', { ...both, [`credential:${NEW}`]: record('new') }],
  ])('has to be read with all others where %s', (_, raw) => {
    expect(loadPart(frame, { scopes: [A], keys: [NEW] }, raw)).toBeNull();
  });

  test('tells what an import had changed, also of keys that have no record', () => {
    const raw = { ...both, [`before:${A1.key}`]: { record: A1 }, [`before:${NEW}`]: { absent: true } };
    const known = loadPart(frame, { scopes: [A], keys: [NEW, A1.key] }, { ...raw, [`before:${A2.key}`]: null });
    expect([...(known?.before ?? [])]).toEqual([
      [A1.key, A1],
      [NEW, null],
    ]);
  });

  test('leaves what an import had changed elsewhere as it was known', () => {
    const told = { ...frame, before: new Map([[B1.key, null]]) };
    expect([...(loadPart(told, { scopes: [A] }, both)?.before ?? [])]).toEqual([[B1.key, null]]);
  });

  test('what was removed and is swept up later is no key without a record', () => {
    expect(loadPart(frame, { scopes: [A], keys: [NEW] }, { ...both, [`credential:${NEW}`]: null })).not.toBeNull();
  });
});
