import { describe, expect, test } from 'vitest';
import { entriesIn } from '../../../src/core/log/json-entries.ts';
import { listsIn } from '../../../src/core/log/json-tables.ts';
import { valuesOfChunks, valuesOfLines } from '../../../src/core/log/json-texts.ts';

/** Values, entries and tables in texts of JSON. A cell that begins with KEY speaks of a key. */

const isOfKey = (cell: string) => cell.startsWith('KEY');
const isOfNone = (between: string) => /^page \d+$/.test(between);
const nest = (depth: number, inner: unknown): unknown => (depth === 0 ? inner : { in: nest(depth - 1, inner) });

describe('values one a line', () => {
  test('are read with their lines, whatever ends them', () => {
    const text = '{"a":1},\r\n\r[2],\n  \n{"b":\n7\n"c"\npage 2\n{"d":4}\r[5';
    expect(valuesOfLines(text, isOfNone)).toEqual({
      values: [
        { value: { a: 1 }, line: 1 },
        { value: [2], line: 3 },
        { value: { d: 4 }, line: 9 },
      ],
      broken: [5, 6, 7, 10],
    });
  });
});

describe('values one after the other', () => {
  const chunks = (text: string) => valuesOfChunks(text, isOfNone);
  const value = (line: number, one: unknown) => ({ value: one, line });

  test.each([
    ['{"a":1}{"b":2}', [value(1, { a: 1 }), value(1, { b: 2 })]],
    ['{"a":\n1}\r\n,\r[2,\n3]\n', [value(1, { a: 1 }), value(4, [2, 3])]],
    ['page 1\n{"a":1}\n page 2 \n\n[2]', [value(2, { a: 1 }), value(5, [2])]],
    ['{"a":"}\\"]"}\n{"b":"\\\\"}', [value(1, { a: '}"]' }), value(2, { b: '\\' })]],
    ['{"a":{"b":[{}]}}[[1],[2]]', [value(1, { a: { b: [{}] } }), value(1, [[1], [2]])]],
  ])('of %j are read', (text, values) => {
    expect(chunks(text)).toEqual({ values, broken: [] });
  });

  test.each([
    ['[1]\n\n  oops\n[2]', [value(1, [1]), value(4, [2])], [3]],
    ['[1]\n, ,\noops', [value(1, [1])], [3]],
    ['[1]\n{"a":\n', [value(1, [1])], [2]],
    ['[1]\n{"a":"}', [value(1, [1])], [2]],
    ['[1]\n{a}\n[2]', [value(1, [1]), value(3, [2])], [2]],
    ['KEY\n[2]', [value(2, [2])], [1]],
  ])('of %j are read, and the lines that are broken', (text, values, broken) => {
    expect(chunks(text)).toEqual({ values, broken });
  });
});

describe('the entries of a value', () => {
  const LOGIN = { type: 'LOGIN', id: 1 };
  const MADE = { type: 'KEY_CREATE', id: 2 };

  test.each<[string, unknown, unknown[]]>([
    ['a list', [LOGIN, [MADE]], [LOGIN, MADE]],
    ['an entry alone', LOGIN, [LOGIN]],
    ['nothing of it', ['a', 7, null, true], []],
    ['beside what belongs to the answer', { total: 1, next: { after: 'x' }, results: [LOGIN] }, [LOGIN]],
    ['in a list with gaps', { total: 1, results: [null, LOGIN, 7] }, [LOGIN]],
    ['of several lists', { a: [LOGIN], b: { c: [MADE] } }, [LOGIN, MADE]],
    ['by their ids', { e1: LOGIN, e2: MADE }, [LOGIN, MADE]],
    ['by their ids beside a total', { total: 2, e1: MADE, e2: MADE }, [MADE, MADE]],
    ['by their ids within, beside a total', { total: 2, all: { e1: MADE, e2: MADE } }, [MADE, MADE]],
    ['in an envelope', { data: { node: LOGIN } }, [LOGIN]],
    ['an answer of nothing', {}, [{}]],
    ['an empty envelope', { data: {} }, []],
    ['with a list of words', { ...LOGIN, roles: ['admin', 'owner'] }, [{ ...LOGIN, roles: ['admin', 'owner'] }]],
    ['with a list, where it speaks of a key', { ...MADE, by: [{ id: 3 }] }, [{ ...MADE, by: [{ id: 3 }] }]],
    [
      'with category and action, and a list',
      { category: 'x', action: 'y', by: [{ id: 3 }] },
      [{ category: 'x', action: 'y', by: [{ id: 3 }] }],
    ],
    ['with a category alone, and a list', { category: 'x', action: 7, by: [LOGIN] }, [LOGIN]],
    [
      'in parts of several roles',
      { event: { name: 'x' }, actor: { name: 'y' } },
      [{ event: { name: 'x' }, actor: { name: 'y' } }],
    ],
    [
      'in parts of several roles, one of which speaks of a key, and a list',
      { event: { deep: MADE }, actor: { groups: [{ id: 1 }] } },
      [{ event: { deep: MADE }, actor: { groups: [{ id: 1 }] } }],
    ],
    ['in parts of several roles that do not, and a list', { event: { name: 'x' }, actor: { all: [LOGIN] } }, [LOGIN]],
    ['a part of one role beside others', { event: LOGIN, more: { a: 1 } }, [LOGIN, { a: 1 }]],
    ['a role that is no part', { event: LOGIN, actor: null, user: [LOGIN] }, [LOGIN]],
    ['as deep as any answer wraps them', nest(8, LOGIN), [LOGIN]],
    ['deeper', nest(9, LOGIN), []],
    ['in a list as deep', nest(7, [LOGIN]), [LOGIN]],
  ])('%s', (_how, value, entries) => {
    expect(entriesIn(value, isOfKey)).toEqual(entries);
  });
});

describe('tables of lists', () => {
  const tables = (value: unknown) =>
    listsIn(value).map(({ names, rows }) => ({
      names: names && Object.fromEntries(names),
      rows: rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]),
    }));
  const ROWS = [
    ['Anna', 7],
    ['Ben', 8],
  ];
  const READ = [
    [1, { 0: 'Anna', 1: '7' }],
    [2, { 0: 'Ben', 1: '8' }],
  ];

  test.each<[string, unknown, unknown[]]>([
    ['alone', ROWS, [{ names: null, rows: READ }]],
    ['several', { a: ROWS, b: { c: [[ROWS]] } }, Array(2).fill({ names: null, rows: READ })],
    ['with names beside them', { columns: ['Who', 'Id'], rows: ROWS }, [{ names: { 0: 'Who', 1: 'Id' }, rows: READ }]],
    [
      'with named names',
      { fields: [{ type: 'x', name: 'Who' }, { key: 'Id' }], data: { all: ROWS } },
      [{ names: { 0: 'Who', 1: 'Id' }, rows: READ }],
    ],
    ['with names that are numbers', { columns: [1, 2], rows: ROWS }, [{ names: null, rows: READ }]],
    ['with names that have none', { columns: [{ id: 1 }], rows: ROWS }, [{ names: null, rows: READ }]],
    ['with no names', { columns: [], rows: ROWS }, [{ names: null, rows: READ }]],
    ['with names that are a table', { columns: ROWS }, [{ names: null, rows: READ }]],
    [
      'with empty cells',
      [
        [' ', null, ' x '],
        [true, 'y', ''],
      ],
      [
        {
          names: null,
          rows: [
            [1, { 2: 'x' }],
            [2, { 1: 'y' }],
          ],
        },
      ],
    ],
    ['with a row of one cell', [['a', 'b'], ['c']], []],
    [
      'with an entry in a row',
      [
        ['a', 'b'],
        ['c', {}],
      ],
      [],
    ],
    ['of no rows', { a: [], b: 'x', c: null }, []],
    ['as deep as any answer wraps them', nest(8, ROWS), [{ names: null, rows: READ }]],
    ['deeper', nest(9, ROWS), []],
  ])('%s', (_how, value, expected) => {
    expect(tables(value)).toEqual(expected);
  });

  test('have their own names, where they have some', () => {
    const inner = { columns: ['A', 'B'], rows: ROWS };
    expect(tables({ columns: ['X', 'Y'], data: inner })).toMatchObject([{ names: { 0: 'A', 1: 'B' } }]);
  });

  test('are cut where rows have no end', () => {
    const [table] = tables([Array(300).fill('x')]);
    expect(Object.keys((table?.rows[0]?.[1] as object) ?? {})).toHaveLength(200);
  });
});
