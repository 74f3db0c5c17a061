import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toLayout2 } from '../../src/background/migrations/to-2.ts';
import { keyOf } from '../support/worker.ts';

/** What layout 1 kept for the undo of an import, in one entry, and what may stand there in its place. */
const sample: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync('test/background/samples/schema-1.json', 'utf8'),
);
const KEY = keyOf('dated');
const RECORD = sample[`credential:${KEY}`];
const LIMITED = { overall: { maximumAgeDays: 90, warnAheadDays: 14 }, byKind: {}, notifications: false };
const FREE = { overall: null, byKind: {}, notifications: false };

test('becomes one entry for each credential: as it was, and that it was not there', () => {
  const before = { [KEY]: RECORD, 'a b c d': null, 'a b c e': { key: 'nonsense' } };
  const changes = toLayout2({ settings: LIMITED, undo: { at: 7, before, settings: FREE } });
  expect(changes).toEqual({
    schema: 2,
    [`before:${KEY}`]: { record: expect.objectContaining({ key: KEY, acts: expect.any(Array) }) },
    'before:a b c d': { absent: true },
    undo: { at: 7, settings: FREE, brought: LIMITED },
  });
});

test('without settings since, those to go back to are those that were brought', () => {
  const changes = toLayout2({ settings: null, undo: { at: 7, before: {}, settings: FREE } });
  expect(changes).toEqual({ schema: 2, undo: { at: 7, settings: FREE, brought: FREE } });
});

test.each([[undefined], [null], ['text'], [{}], [{ before: 'text' }], [{ before: null }]])(
  'of %j nothing is made',
  (undo) => {
    expect(toLayout2({ undo })).toEqual({ schema: 2 });
  },
);

test('what is no record stays as it is, and what goes by another name is none', () => {
  expect(toLayout2({ [`credential:${KEY}`]: { key: KEY }, [`damaged:credential:${KEY}`]: RECORD })).toEqual({
    schema: 2,
  });
});
