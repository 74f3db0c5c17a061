import { describe, expect, test } from 'vitest';
import { jsonIn, rowsOfJson } from '../../../src/core/log/json.ts';
import { eventReader } from '../../../src/core/log/wording.ts';
import { options, read } from './hubspot.ts';

/** Files of JSON as people save them: what of them is an entry, and on which line it stands. */

const MADE = 'SERVICE_KEY_CREATE';
const RULES = [{ type: MADE }];
const table = (text: string) => {
  const events = eventReader(RULES);
  const found = rowsOfJson(text, (cell) => events.meaningOf(cell) !== null, events);
  return (
    found && {
      rows: found.rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]),
      names: Object.fromEntries(found.names),
      isNamed: found.isNamed,
      broken: found.broken,
    }
  );
};
const entry = (id: number) => `{"type":"${MADE}","id":${id}}`;
const cells = (id: number) => ({ type: MADE, id: String(id) });
const named = (rows: unknown[], broken: number[] = []) => ({ rows, names: {}, isNamed: true, broken });

test.each([
  ['[1,2]', '[1,2]'],
  [' {"a":1}', ' {"a":1}'],
  ['Audit log\nof 2026\n{"a":1}', 'Audit log\nof 2026\n{"a":1}'],
  ['HTTP/1.1 200 OK\r\nA-b: c\r\n\r\n[]', '\r\n\r\n\r\n[]'],
  ['[]HTTP/2 200\nA: b\n[]', '[]\n\n[]'],
  ['a,b\n{"c"', null],
  ['a,b', null],
  ['Date;{x}', null],
  ['a note {of} it', null],
])('of %j this is JSON: %j', (text, json) => expect(jsonIn(text)).toBe(json));

describe('entries', () => {
  test.each([
    [
      'of one value are numbered',
      `[${entry(1)},\n${entry(2)}]`,
      named([
        [1, cells(1)],
        [2, cells(2)],
      ]),
    ],
    [
      'one a line have its number',
      `${entry(1)}\n\n${entry(2)}`,
      named([
        [1, cells(1)],
        [3, cells(2)],
      ]),
    ],
    [
      'several a line are numbered',
      `[${entry(1)},${entry(2)}]\n\n${entry(3)}`,
      named([
        [1, cells(1)],
        [2, cells(2)],
        [3, cells(3)],
      ]),
    ],
    [
      'over several lines have the first of them',
      `{"type":"${MADE}",\n"id":1}\n${entry(2)}`,
      named([
        [1, cells(1)],
        [3, cells(2)],
      ]),
    ],
    [
      'that are broken are named',
      `${entry(1)}\n${entry(2)}\n{"type":\n`,
      named(
        [
          [1, cells(1)],
          [2, cells(2)],
        ],
        [3],
      ),
    ],
    [
      'between pages of a title',
      `Page 1\n${entry(1)}\nPage 2\n${entry(2)}`,
      named([
        [2, cells(1)],
        [4, cells(2)],
      ]),
    ],
    [
      'between words without end',
      `${entry(1)}\n${'x'.repeat(201)}\n${entry(2)}`,
      named(
        [
          [1, cells(1)],
          [3, cells(2)],
        ],
        [2],
      ),
    ],
    [
      'between a key and no entry',
      `${entry(1)}\n${MADE}\n${entry(2)}`,
      named(
        [
          [1, cells(1)],
          [3, cells(2)],
        ],
        [2],
      ),
    ],
    [
      'without fields that say nothing',
      `[{"type":"${MADE}","a":null,"b":true,"c":" ","d":" x "}]`,
      named([[1, { type: MADE, d: 'x' }]]),
    ],
    [
      'in fields within fields',
      `[{"type":"${MADE}","a":{"b":{"c":{"d":{"e":1},"f":2}}}}]`,
      named([[1, { type: MADE, 'a.b.c.f': '2' }]]),
    ],
    ['without their lists', `[{"type":"${MADE}","ids":[1,2]}]`, named([[1, { type: MADE }]])],
    ['beside a table of something else', `{"all":[${entry(1)}],"rows":[["a","b"],["c","d"]]}`, named([[1, cells(1)]])],
    ['alone', entry(1), named([[1, cells(1)]])],
    ['of one list that is no table', `["${MADE}","b"]`, named([])],
    ['of an answer of nothing', '[]', named([])],
  ])('%s', (_how, text, found) => expect(table(text)).toEqual(found));

  test.each([
    ['of a table that begins with a brace', `{"type"\n${MADE},1\n${MADE},2`],
    ['of more that is broken than is not', `${entry(1)}\n{"a"\n{"b"`],
  ])('are none %s', (_how, text) => expect(table(text)).toBeNull());

  test('have no more fields than anybody looks at', () => {
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, 'x']));
    expect(Object.keys((table(JSON.stringify([fields]))?.rows[0]?.[1] as object) ?? {})).toHaveLength(200);
  });
});

describe('tables of lists', () => {
  const rows = [
    [1, { 0: '2026-05-04', 1: MADE }],
    [2, { 0: '2026-05-05', 1: MADE }],
  ];
  const lists = `[["2026-05-04","${MADE}"],["2026-05-05","${MADE}"]]`;

  test.each([
    ['stand alone', lists, { rows, names: {} }],
    [
      'have their names beside them',
      `{"columns":["When","What"],"rows":${lists}}`,
      { rows, names: { 0: 'When', 1: 'What' } },
    ],
    [
      'have their names above them',
      `[["When","What"],${lists.slice(1)}`,
      { rows: rows.map(([line, row]) => [Number(line) + 1, row]), names: { 0: 'When', 1: 'What' } },
    ],
    [
      'stand one row a line',
      lists.slice(1, -1).replace('],[', ']\n\n['),
      { rows: [rows[0], [3, rows[1]?.[1]]], names: {} },
    ],
    ['tell of a key beside entries that do not', `{"all":[{"a":"b"}],"rows":${lists}}`, { rows, names: {} }],
    [
      'of several pages are counted on',
      `{"rows":${lists}}\n{"rows":${lists}}`,
      { rows: [...rows, [3, rows[0]?.[1]], [4, rows[1]?.[1]]], names: {} },
    ],
  ])('%s', (_how, text, found) => expect(table(text)).toEqual({ ...found, isNamed: false, broken: [] }));
});

test('what could not be used is told in the order of the lines', () => {
  const line = (id: string, type = 'SERVICE_KEY_ROTATE') =>
    `{"type":"${type}","createdAt":"2026-05-04T10:02:00Z","objectId":"${id}","infoUrl":"/service-keys/1/key/${id}"}`;
  const text = [line('51409153', 'SERVICE_KEY_TELEPORT'), line('51409153'), '{"type":', line('')].join('\n');
  const { notUnderstood, events, otherLines, reach } = read(text, { account: '1' });
  expect(notUnderstood).toEqual([
    { line: 1, why: 'event' },
    { line: 3, why: 'broken' },
    { line: 4, why: 'no_id' },
  ]);
  const at = Date.UTC(2026, 4, 4, 10, 2);
  expect(reach).toEqual({ earliest: at, latest: at + 999 });
  expect([events.length, otherLines, options.account]).toEqual([1, 0, null]);
});

test('of several times of a row those count that most rows have', () => {
  const line = (id: string, more = '') => `2026-05-04T10:02:00Z,SERVICE_KEY_ROTATE,${id},${more}`;
  const known = ['51409153', '39045903'].map((id) => ({ kind: 'hubspot/service-key', account: '1', id }));
  const { events } = read([line('51409153', '2020-01-01T00:00:00Z'), line('39045903')].join('\n'), {
    account: '1',
    known,
  });
  const at = Date.UTC(2026, 4, 4, 10, 2);
  expect(events.map((one) => one.at)).toEqual(Array(2).fill({ earliest: at, latest: at + 999 }));
});
