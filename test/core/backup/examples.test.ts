import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../src/core/backup/index.ts';
import { portableRecord } from '../../../src/core/backup/portable.ts';
import { newRecord } from '../../../src/core/record/new-record.ts';
import { TAUGHT_PAGE } from '../taught/sample.ts';
import { NOW, recordOf } from './arbitrary.ts';
import { SITES, WALK } from './beside.ts';

const context = { now: NOW, isKeyPage: (url: string) => url.startsWith('https://app.hubspot.com/') };
const read = (json: string) => readBackup(json, context);
const [sample] = fc.sample(
  recordOf('k').filter(({ spans, dates, history, acts, snooze, name }) =>
    Boolean(spans[1] && dates[0] && history[1] && acts[0] && snooze && name),
  ),
  { numRuns: 1, seed: 7 },
);
if (!sample) throw new Error('no sample');
const NO_SETTINGS = { overall: null, byKind: {}, notifications: false };

describe('a backup brings back', () => {
  test('one key with all that goes along with it', () => {
    const { told: _, ...plain } = portableRecord(sample);
    const [span] = plain.spans;
    const told = { kind: 'hubspot/service-key', at: NOW - 5 };
    const owner = { id: 'o', at: NOW - 4, what: 'owner' as const, text: 'Ana' };
    const back = { first: NOW - 20, last: NOW - 10, differsFrom: null, backAt: NOW - 10, forms: { p5: 'a1' } };
    const record = { ...plain, isPerUser: true as const, told, acts: [owner], spans: [{ ...back, ...span }, back] };
    const beside = { accounts: { 'hubspot 1': 'Acme' }, walks: new Map([[record.key, WALK]]), taught: [TAUGHT_PAGE] };
    const back1 = read(writeBackup(new Map([[record.key, record]]), NO_SETTINGS, NOW, { ...beside, sites: SITES }));
    expect(back1).toMatchObject({ ...beside, sites: SITES });
    expect(back1.ok && [...back1.records.values()]).toEqual([portableRecord(record)]);
    expect(portableRecord(record)).toEqual({ ...record, spans: record.spans.map((one) => ({ ...one, forms: {} })) });
    expect(Object.keys(portableRecord(sample))).not.toContain('isPerUser');
  });

  test('nothing but keys, and keys of which nothing is known', () => {
    const { key, provider, kind, account, id } = sample;
    const bare = newRecord({ provider, kind, account, id, name: null, url: null }, NOW - 9);
    const json = writeBackup(new Map([[key, bare]]), NO_SETTINGS, NOW);
    expect(read(json)).toMatchObject({ ok: true, accounts: {}, views: [], walks: new Map(), taught: [], sites: [] });
    const { walks: _, taught: _taught, sites: _sites, views: _views, accounts: _accounts, ...older } = JSON.parse(json);
    const reading = read(JSON.stringify(older));
    expect(reading).toMatchObject({ ok: true, accounts: {}, views: [], walks: new Map(), taught: [], sites: [] });
    expect(reading.ok && [...reading.records.values()]).toEqual([bare]);
  });

  test('words of a person are cleaned wherever they stand, and stamps of walks brought back to now', () => {
    const walk = { ...WALK, at: NOW + 5, secret: NOW + 6, places: [...WALK.places, { text: '\u200b', isDone: true }] };
    const file = JSON.parse(writeBackup(new Map([[sample.key, sample]]), NO_SETTINGS, NOW));
    file.walks = [{ key: sample.key, walk }];
    file.accounts = { 'hubspot 1': ' A\u202e ', 'hubspot 2': '\u200b' };
    file.credentials[0].acts = [{ id: 'o', at: 1, what: 'owner', text: 'Ana\u202e ' }];
    const reading = read(JSON.stringify(file));
    const kept = { ...WALK, at: NOW, secret: NOW };
    expect(reading).toMatchObject({ accounts: { 'hubspot 1': 'A' }, walks: new Map([[sample.key, kept]]) });
    expect(reading.ok && reading.records.get(sample.key)?.acts).toMatchObject([{ what: 'owner', text: 'Ana' }]);
  });
});
