import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HUBSPOT } from '../../support/hubspot.ts';
import { NOW, read } from './hubspot.ts';

/** Logs that we write ourselves, in every form that we can think of, and so know what must be read from them. */

const PATHS: Record<string, (id: string) => string> = {
  'hubspot/api-key': () => '/api-key/123',
  'hubspot/legacy-private-app': (id) => `/private-apps/123/${id}`,
  'hubspot/service-key': (id) => `/service-keys/123/key/${id}`,
};
const rules = HUBSPOT.logEvents.filter(({ kind, effect }) => effect !== 'none' && kind in PATHS);
const MARK = 'zqxj'; // stands in everything that nobody may keep

const event = fc.record({
  rule: fc.constantFrom(...rules),
  id: fc.integer({ min: 1, max: 2_000_000_000 }).map(String),
  at: fc.integer({ min: Date.UTC(2025, 10, 24), max: NOW }),
});
const form = fc.record({
  order: fc.uniqueArray(fc.nat(7), { minLength: 8, maxLength: 8 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  sentence: fc.boolean(),
  hasHeader: fc.boolean(),
  json: fc.boolean(),
});

function cellsOf(
  { rule, id, at }: { rule: (typeof rules)[number]; id: string; at: number },
  sentence: boolean,
): string[] {
  return [
    new Date(at).toISOString(),
    sentence ? `${rule.type[0]}${rule.type.slice(1).toLowerCase().replaceAll('_', ' ')}` : rule.type,
    `${MARK}@maple.example`,
    id,
    `${MARK}, "${MARK}"\n${MARK}`,
    `https://app-eu1.hubspot.com${PATHS[rule.kind]?.(id)}`,
    '192.0.2.44',
    String(Number(id) + 7),
  ];
}

const HEADER = ['Zeit', 'Aktion', 'Benutzer', 'Objekt', 'Ort', 'Adresse', 'IP', 'Wer'];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('every event comes back once, with its time, and nothing of people, places or addresses', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(event, { selector: ({ at }) => at, minLength: 1, maxLength: 12 }),
      form,
      (events, how) => {
        const rows = events.map((one) => how.order.map((column) => cellsOf(one, how.sentence)[column] ?? ''));
        const header = how.order.map((column) => HEADER[column] ?? '');
        const table = [...(how.hasHeader ? [header] : []), ...rows];
        const text = how.json
          ? JSON.stringify({
              results: rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell]))),
            })
          : table.map((row) => row.map(quoted).join(how.delimiter)).join(how.newline);
        const reading = read(text);
        expect(reading.events).toEqual(
          events.map(({ rule, id, at }) => ({
            provider: 'hubspot',
            account: '123',
            kind: rule.kind,
            id: rule.kind === 'hubspot/api-key' ? 'only' : id,
            effect: rule.effect,
            at: { earliest: at, latest: at },
          })),
        );
        expect(reading).toMatchObject({ otherLines: 0, notUnderstood: [], problem: null });
        expect(JSON.stringify(reading)).not.toMatch(/zqxj|192\.0|maple/);
      },
    ),
    { numRuns: 1_000 },
  );
});
