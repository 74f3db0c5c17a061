import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/background/migrations/index.ts';
import { toLayout4 } from '../../src/background/migrations/to-4.ts';
import type { CredentialRecord } from '../../src/core/record/schema.ts';
import { createDisk } from '../support/browser.ts';
import { recordsOn, start } from '../support/worker.ts';

/** What may stand beside a key of layout 3 that goes to its family, and in its way. */
const kept: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync('test/background/samples/schema-3.json', 'utf8'),
);
const CLASSIC = 'npm npm%2Fclassic-token ana ci';
const GRANULAR = 'npm npm%2Fgranular-token ana ci';
const MOVED = 'npm npm%2Faccess-token ana ci';
const record = (key: string, more: object = {}) => ({ ...(kept[`credential:${key}`] as CredentialRecord), ...more });
const told = (kind: string) => ({
  key: MOVED,
  id: 'ci',
  kind: 'npm/access-token',
  told: expect.objectContaining({ kind }),
});

describe('where the record is damaged', () => {
  const lastGood = { [`last-good:${CLASSIC}`]: record(CLASSIC, { name: 'as it was' }) };

  async function seen(entries: Readonly<Record<string, unknown>>) {
    const disk = createDisk();
    const raw = { schema: 3, index: [CLASSIC], ...lastGood, ...entries };
    for (const [name, value] of Object.entries(raw)) disk.local.set(name, JSON.stringify(value));
    const { value } = await start(disk).fromWindow({ type: 'overview' });
    return { disk, value };
  }

  test.each([
    ['is no record', { [`credential:${CLASSIC}`]: { shape: 'of something else' } }],
    ['is no object', { [`credential:${CLASSIC}`]: 'text' }],
    ['goes by the name of another', { [`credential:${CLASSIC}`]: record(GRANULAR) }],
    ['vanished', {}],
  ])('as it %s, its last good copy stands in for it', async (_, entries) => {
    const { disk, value } = await seen(entries);
    expect(value.credentials).toMatchObject([{ key: MOVED, name: 'as it was', kind: 'npm/classic-token' }]);
    expect(value.notices).toEqual([{ code: 'damaged-records', values: ['1'] }]);
    expect(recordsOn(disk).ci).toMatchObject({ key: MOVED, name: 'as it was' });
    expect(JSON.parse(disk.local.get('index') ?? '')).toEqual([MOVED]);
  });
});

test('what is kept for the undo of an import goes along, and so does how far the person was', () => {
  const walk = { steps: ['anything'] };
  const raw = { [`before:${CLASSIC}`]: { record: record(CLASSIC) }, [`walk:${CLASSIC}`]: walk };
  expect(toLayout4(raw)).toEqual({
    schema: 4,
    [`before:${CLASSIC}`]: null,
    [`before:${MOVED}`]: { record: { ...record(CLASSIC), ...told('npm/classic-token') } },
    [`walk:${CLASSIC}`]: null,
    [`walk:${MOVED}`]: walk,
  });
});

test('what cannot be read goes along as it is', () => {
  const broken = { ...record(CLASSIC), spans: 'text' };
  expect(toLayout4({ [`credential:${CLASSIC}`]: broken, [`before:${CLASSIC}`]: { record: broken } })).toEqual({
    schema: 4,
    [`credential:${CLASSIC}`]: null,
    [`credential:${MOVED}`]: broken,
    [`before:${CLASSIC}`]: null,
    [`before:${MOVED}`]: { record: broken },
  });
});

test('what was removed takes no name, and is not removed once more', () => {
  const raw = {
    [`credential:${CLASSIC}`]: null,
    [`walk:${CLASSIC}`]: null,
    [`credential:${GRANULAR}`]: record(GRANULAR),
  };
  expect(toLayout4(raw)).toEqual({
    schema: 4,
    [`credential:${GRANULAR}`]: null,
    [`credential:${MOVED}`]: { ...record(GRANULAR), ...told('npm/granular-token') },
  });
});

test('keys of one kind alone stay, however many', () => {
  const raw = { index: ['hubspot hubspot%2Fservice-key 1 a', 7], 'install ': {}, 'credential:': 1 };
  const others = ['a', 'b', 'c'].map((id) => [`credential:hubspot hubspot%2Fservice-key 1 ${id}`, {}]);
  expect(toLayout4({ ...raw, ...Object.fromEntries(others) })).toEqual({ schema: 4, index: raw.index });
});

describe('two of one id', () => {
  const both = [
    [`credential:${GRANULAR}`, record(GRANULAR)],
    [`credential:${CLASSIC}`, record(CLASSIC)],
  ] as const;

  test('stand under the same names in whichever order storage lists them', () => {
    const one = toLayout4(Object.fromEntries(both));
    expect(toLayout4(Object.fromEntries([...both].reverse()))).toEqual(one);
    expect(one).toMatchObject({
      [`credential:${MOVED}`]: told('npm/classic-token'),
      [`credential:${MOVED}-granular-token`]: { told: { kind: 'npm/granular-token' } },
    });
  });

  test('and one that has the name which the second would get are three', () => {
    const third = 'npm npm%2Fclassic-token ana ci-granular-token';
    const named = record(CLASSIC, { key: third, id: 'ci-granular-token' });
    const changes = toLayout4({ ...Object.fromEntries(both), [`credential:${third}`]: named });
    const ids = Object.values(changes).flatMap((one) =>
      one && typeof one === 'object' && 'id' in one ? [one.id] : [],
    );
    expect(ids.sort()).toEqual(['ci', 'ci-granular-token', 'ci-granular-token-2']);
  });

  test('are joined where no name is free any more', () => {
    const inTheWay = [MOVED, `${MOVED}-classic-token`, `${MOVED}-classic-token-2`].map((key) => {
      const id = key.slice(key.lastIndexOf(' ') + 1);
      return [`credential:${key}`, record(CLASSIC, { key, id, kind: 'npm/access-token', firstSeen: 1 })];
    });
    const changes = toLayout4({ ...Object.fromEntries(inTheWay), [`credential:${CLASSIC}`]: record(CLASSIC) });
    expect(changes).toMatchObject({
      [`credential:${CLASSIC}`]: null,
      [`credential:${MOVED}`]: { key: MOVED, firstSeen: 1, told: { kind: 'npm/classic-token' } },
    });
  });
});

test('the index and what was told in reminders name each by its new key, once', () => {
  const raw = { [`credential:${CLASSIC}`]: record(CLASSIC), index: [CLASSIC, MOVED, 7, 'a b c d'] };
  const jobs = { due: {}, told: { [CLASSIC]: 'x', 'a b c d': 'y' } };
  const walks = { [CLASSIC]: null, 'a b c d': null };
  expect(toLayout4({ ...raw, jobs, undo: { at: 1, walks } })).toMatchObject({
    index: [MOVED, 7, 'a b c d'],
    jobs: { due: {}, told: { [MOVED]: 'x', 'a b c d': 'y' } },
    undo: { at: 1, walks: { [MOVED]: null, 'a b c d': null } },
  });
});

test.each([[undefined], [null], ['text'], [[]], [{}], [{ told: [], walks: [] }]])(
  'where %j stands in their place, that stays',
  (odd) => {
    expect(toLayout4({ jobs: odd, undo: odd })).toEqual({ schema: 4 });
  },
);

test('an entry whose name cannot be decoded keeps nothing from being moved', () => {
  const odd = 'npm npm%2Fclassic-token ana %E0%A4%A';
  const changes = migrate({
    schema: 3,
    [`credential:${odd}`]: record(CLASSIC),
    [`credential:${CLASSIC}`]: record(CLASSIC),
  });
  expect(changes).toMatchObject({ schema: 4, [`credential:${MOVED}`]: told('npm/classic-token') });
});
