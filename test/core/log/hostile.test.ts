import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogReading } from '../../../src/core/log/index.ts';
import { PROTOCOL } from '../../../src/protocol/messages.ts';
import { readFromOwnPage } from '../../../src/protocol/schemas/from-own-page.ts';
import { HUBSPOT } from '../../support/hubspot.ts';
import { fixture, NOW, read } from './hubspot.ts';

const FIXTURES = ['names.csv', 'words.csv', 'tabs.txt', 'api.json', 'pages.json', 'lines.jsonl'].map(fixture);

/** A result that every later step can take: the message that carries it is valid, and no time is impossible. */
function expectPlain(reading: LogReading): void {
  const message = { protocol: PROTOCOL, type: 'import-log', apply: false, events: reading.events };
  expect(readFromOwnPage(message)).not.toBeNull();
  for (const { at } of reading.events) {
    expect(at.earliest).not.toBeNull();
    expect(at.latest).toBeLessThanOrEqual(NOW);
    expect(at.latest).toBeGreaterThanOrEqual(HUBSPOT.since);
  }
  for (const { line } of reading.notUnderstood) expect(line).toBeGreaterThan(0);
  if (reading.problem !== null) expect(reading.events).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

describe('a file that means harm gets a plain result', () => {
  const line = (cell: string) => `SERVICE_KEY_CREATE,2026-05-04T10:02:00Z,/service-keys/1/key/a,${cell}`;
  const cases: Record<string, string> = {
    'a cell of a megabyte': line('x'.repeat(1_000_000)),
    'a megabyte of quotes': line('"'.repeat(1_000_000)),
    'a megabyte of one quoted cell': line(`"${'x,\n'.repeat(300_000)}`),
    'zeros everywhere': [...line('=cmd|x')].join('\0'),
    formulas: `${line('=cmd|x')}\nSERVICE_KEY_CREATE,2026-05-04T10:02:00Z,,=HYPERLINK("https://evil.example")`,
    'a million delimiters': ','.repeat(1_000_000),
    'a million empty lines': '\n'.repeat(1_000_000),
    'a hundred thousand columns': `${line('x')}${',1'.repeat(100_000)}`,
    'nesting without end': '['.repeat(500_000),
    'a name of nothing but brackets': JSON.stringify([{ ['['.repeat(500_000)]: '1', type: 'SERVICE_KEY_CREATE' }]),
    'strings without end': `{"${'\\"'.repeat(300_000)}`,
    'objects without end': '{"a":'.repeat(200_000),
    'many values, one after the other': '{"a":1}'.repeat(100_000),
    'nesting to an end': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'deep objects': `${'{"results":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    'keys that reach for prototypes':
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":"SERVICE_KEY_CREATE","createdAt":"2026-05-04T10:02:00Z","objectId":"__proto__"}]',
    'control and direction marks': line('\u202e\u0007\u2066\ud800'),
    'only a byte order mark': '\ufeff',
  };
  test.each(Object.entries(cases))('%s', (_, text) => {
    expectPlain(read(text, { account: '1' }));
  });

  test('ten megabytes: every line is accounted for', () => {
    const row = (id: number) =>
      `2026-05-04T10:02:00Z,${id % 100 ? 'CONTACT_EXPORT' : 'SERVICE_KEY_ROTATE'},ana@maple.example,${'y'.repeat(60)},/service-keys/1/key/${id}`;
    const text = Array.from({ length: 80_000 }, (__, id) => row(id)).join('\r\n');
    expect(text.length).toBeGreaterThan(9_500_000);
    const reading = read(text);
    expect([reading.events.length, reading.otherLines, reading.notUnderstood.length]).toEqual([800, 79_200, 0]);
  });

  test('more events than any account has are refused as a whole', () => {
    const text = Array.from(
      { length: 50_001 },
      (_, id) => `SERVICE_KEY_ROTATE,2026-05-04T10:02:00Z,/service-keys/1/key/${id}`,
    );
    expect(read(text.join('\n')).problem).toBe('log_problem_too_many');
  });
});

test('whatever bytes are changed, cut or put in, a plain result comes out', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(30),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('"', ',', ';', '\t', '\r\n', '{', '[', '}', '\\', '9'.repeat(30)),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...FIXTURES), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
      const text = edits.reduce((before, { at, cut, put }) => {
        const index = Math.floor(at * before.length);
        return before.slice(0, index) + put + before.slice(index + cut);
      }, file);
      expectPlain(read(text, { account: '1' }));
    }),
    { numRuns: 2_000 },
  );
});

test('whatever JSON it is, a plain result comes out', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('SERVICE_KEY_CREATE', '2026-05-04T10:02:00Z', '/service-keys/1/key/a', 1e300, '__proto__'),
  );
  const names = fc.constantFrom('type', 'createdAt', 'objectId', 'infoUrl', 'results', '__proto__', 'toString');
  const entry = fc
    .array(fc.tuple(names, value), { maxLength: 6 })
    .map((fields) => `{${fields.map(([name, part]) => `"${name}":${JSON.stringify(part)}`)}}`);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => expectPlain(read(`[${entries}]`, { account: '1' }))),
    { numRuns: 2_000 },
  );
});
