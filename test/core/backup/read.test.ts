import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupReading, readBackup, writeBackup } from '../../../src/core/backup/index.ts';
import { portableRecord } from '../../../src/core/backup/portable.ts';
import { recordSchema } from '../../../src/core/record/schema.ts';
import { fits } from '../../../src/protocol/schemas/parts.ts';
import { TAUGHT_PAGE } from '../taught/sample.ts';
import { NOW, recordOf, records, settings } from './arbitrary.ts';
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
const other = { ...sample, key: 'hubspot hubspot%2Fservice-key 1 o', id: 'o' };
const NO_SETTINGS = { overall: null, byKind: {}, notifications: false };
const FILE = writeBackup(new Map([sample, other].map((record) => [record.key, record])), NO_SETTINGS, NOW);

type Json = { [name: string]: Json } & Json[];
/** The sample file with one value set; `undefined` takes it away. */
function changed(path: string, value: unknown): string {
  const file = JSON.parse(FILE) as Json;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const parent = steps.reduce((part, step) => part[step] as Json, file);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(file);
}

/** Whatever is read: all of it fits, or it was refused with a place; nothing else in the program is touched. */
function expectWholeOrRefused(reading: BackupReading): void {
  if (reading.ok) {
    for (const [key, record] of reading.records) {
      expect(record.key).toBe(key);
      expect(fits(recordSchema, record)).toBe(true);
    }
  } else {
    const { code, path, line } = reading.problem;
    expect(code).toMatch(/^backup_problem_[a-z_]+$/);
    expect([path === null, line === null].filter(Boolean)).toHaveLength(1);
    expect(path ?? 'line').not.toBe('');
    expect((path ?? '').length).toBeLessThanOrEqual(200);
    expect(line ?? 1).toBeGreaterThan(0);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

describe('a ledger goes out and comes back', () => {
  test('whole, but for what only the install that wrote it could compare', () => {
    fc.assert(
      fc.property(records, settings, (ledger, own) => {
        const accounts = { 'hubspot 12345678': 'Acme Ltd' };
        const views = [{ name: 'Due', fields: { month: '2026-12' } }];
        const walks = new Map([...ledger.keys()].map((key) => [key, WALK]));
        const json = writeBackup(ledger, own, NOW, { accounts, views, walks, taught: [TAUGHT_PAGE], sites: SITES });
        const back = read(json);
        expect(back).toEqual({
          ok: true,
          settings: own,
          accounts,
          views,
          walks,
          taught: [TAUGHT_PAGE],
          sites: SITES,
          records: new Map([...ledger].map(([key, record]) => [key, portableRecord(record)])),
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('a byte order mark before it is no mistake, one within it is', () => {
    expect(read(`\ufeff${FILE}`).ok).toBe(true);
    expect(read(FILE.replace('{', '{\ufeff')).ok).toBe(false);
  });

  test('stamps of a clock that ran ahead are brought back to now', () => {
    const reading = read(changed('credentials[0].lastSeen', NOW + 9e9));
    expect(reading.ok && reading.records.get(sample.key)?.lastSeen).toBe(NOW);
  });

  test('an address that is no page with keys is left out: no file leads people elsewhere', () => {
    const reading = read(changed('credentials[0].url', 'https://app.hubspot.com.evil.example/service-keys/1'));
    expect(reading.ok && reading.records.get(sample.key)?.url).toBeNull();
  });

  test('names and notes are cleaned for display', () => {
    const reading = read(changed('credentials[0].name', 'a\u202eb\u0007  c'));
    expect(reading.ok && reading.records.get(sample.key)?.name).toBe('ab c');
  });

  test('fields that nobody knows, fingerprints of another install among them, are left behind', () => {
    const file = JSON.parse(changed('credentials[0].spans[0].forms', { full: 'abcd1234' })) as Json;
    Object.assign(file.credentials?.[0] ?? {}, { token: 'pat-na1-secret' });
    const reading = read(JSON.stringify(file));
    expect(reading.ok && reading.records.get(sample.key)?.spans[0]).toMatchObject({ forms: {} });
    expect(JSON.stringify(reading.ok && [...reading.records])).not.toContain('pat-na1');
  });
});

describe('a file that is refused is refused with its place', () => {
  test.each([
    ['', 'backup_problem_syntax', null, 1],
    ['{\n "format": "keyturn-backup",\n}', 'backup_problem_syntax', null, 3],
    [FILE.slice(0, -40), 'backup_problem_syntax', null, FILE.slice(0, -40).split('\n').length],
    ['null', 'backup_problem_not_backup', 'format', null],
    ['"keyturn-backup"', 'backup_problem_not_backup', 'format', null],
    ['[]', 'backup_problem_not_backup', 'format', null],
    ['{"results":[]}', 'backup_problem_not_backup', 'format', null],
    [changed('version', 3), 'backup_problem_newer_version', 'version', null],
    [changed('version', 0), 'backup_problem_value', 'version', null],
    [changed('version', '1'), 'backup_problem_value', 'version', null],
    [changed('writtenAt', undefined), 'backup_problem_value', 'writtenAt', null],
    [
      changed('settings.overall', { maximumAgeDays: 0, warnAheadDays: 1 }),
      'backup_problem_value',
      'settings.overall.maximumAgeDays',
      null,
    ],
    [changed('settings.byKind', { 'a b': {} }), 'backup_problem_value', 'settings.byKind.a b', null],
    [changed('credentials', {}), 'backup_problem_value', 'credentials', null],
    [changed('credentials', Array(20_001).fill(0)), 'backup_problem_value', 'credentials[0]', null],
    [
      changed('credentials', Array(20_001).fill(JSON.parse(FILE).credentials[0])),
      'backup_problem_too_many',
      'credentials',
      null,
    ],
    [changed('credentials[1]', JSON.parse(FILE).credentials[0]), 'backup_problem_twice', 'credentials[1].key', null],
    [changed('credentials[1].id', 'p'), 'backup_problem_key', 'credentials[1].key', null],
    [changed('credentials[1].key', sample.key), 'backup_problem_key', 'credentials[1].key', null],
    [
      changed('credentials[0].spans[0].last', '2026-01-01'),
      'backup_problem_value',
      'credentials[0].spans[0].last',
      null,
    ],
    [
      changed('credentials[0].dates[0].when', { earliest: 5, latest: 4 }),
      'backup_problem_value',
      'credentials[0].dates[0].when',
      null,
    ],
    // What ends before it begins cannot be.
    [changed('credentials[0].spans[0].last', -1), 'backup_problem_value', 'credentials[0].spans[0]', null],
    [changed('credentials[0].spans[0].differsFrom', NOW), 'backup_problem_value', 'credentials[0].spans[0]', null],
    [changed('credentials[0].dates[0].last', -1), 'backup_problem_value', 'credentials[0].dates[0]', null],
    [changed('credentials[0].history[1][1]', -1), 'backup_problem_value', 'credentials[0].history[1]', null],
    [changed('credentials[0].history[1][1]', null), 'backup_problem_value', 'credentials[0].history[1][1]', null],
    [changed('credentials[0].history[1][2]', 'guess'), 'backup_problem_value', 'credentials[0].history[1][2]', null],
    [changed('credentials[0].acts[0].what', 'guessed'), 'backup_problem_value', 'credentials[0].acts[0].what', null],
    [
      changed('credentials[0].spans[0].forms', { full: 'pat-na1-secret' }),
      'backup_problem_value',
      'credentials[0].spans[0].forms.full',
      null,
    ],
    [changed('credentials[0].lastSeen', 1e300), 'backup_problem_value', 'credentials[0].lastSeen', null],
    [changed('credentials[0].name', 'x'.repeat(10_000)), 'backup_problem_value', 'credentials[0].name', null],
    [changed('credentials[0].note', 7), 'backup_problem_value', 'credentials[0].note', null],
    [changed('credentials[0].url', 'javascript:alert(1)'), 'backup_problem_value', 'credentials[0].url', null],
    [
      changed('credentials[0].snooze.severity', 'fatal'),
      'backup_problem_value',
      'credentials[0].snooze.severity',
      null,
    ],
    [changed('credentials[0].misses', undefined), 'backup_problem_value', 'credentials[0].misses', null],
  ])('case %#', (json, code, path, line) => {
    expect(read(json)).toEqual({ ok: false, problem: { code, path, line } });
  });

  test('a file beyond all measure is not even parsed', () => {
    expect(read(' '.repeat(50_000_001))).toEqual({
      ok: false,
      problem: { code: 'backup_problem_too_large', path: '$', line: null },
    });
  });

  test('nesting without end, and names that reach for prototypes, do nothing', () => {
    for (const json of [
      '['.repeat(1_000_000),
      `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
      `{"format":"keyturn-backup","version":1,"writtenAt":0,"settings":${'['.repeat(100_000)}${']'.repeat(100_000)},"credentials":[]}`,
      FILE.replace('"settings": {', '"__proto__": {"polluted": 1}, "settings": {"__proto__": {"polluted": 1},'),
      FILE.replaceAll('"id"', '"constructor": {"prototype": {"polluted": 1}}, "id"'),
      changed('settings.byKind', JSON.parse('{"__proto__":{"maximumAgeDays":1,"warnAheadDays":1}}')),
    ])
      expectWholeOrRefused(read(json));
  });
});

describe('whatever is done to a file', () => {
  test('bytes: it is read whole or refused with a line or a path', () => {
    const edit = fc.record({
      at: fc.nat(FILE.length),
      cut: fc.nat(40),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom('"', '{', '}', '[', ']', ',', '\\', '\n', '1e999'),
      ),
    });
    let refused = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const json = edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), FILE);
        const reading = read(json);
        expectWholeOrRefused(reading);
        if (!reading.ok) refused += 1;
      }),
      { numRuns: 2_500 },
    );
    expect(refused).toBeGreaterThan(1_500);
  });

  test('structure: whatever stands in a place is taken whole or refused by its path', () => {
    const places: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (path) places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value))
        walk(part, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name);
    };
    walk(JSON.parse(FILE), '');
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(undefined, null, -1, 1e16, 8.64e15, 0.5, '', 'never', '__proto__', [], {}, 'x'.repeat(100_000)),
    );
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, put) => {
        const reading = read(changed(place, put));
        expectWholeOrRefused(reading);
        if (reading.ok) return;
        refused += 1;
        expect(reading.problem.path).not.toBeNull();
      }),
      { numRuns: 2_500 },
    );
    expect(refused).toBeGreaterThan(1_250);
  });
});
