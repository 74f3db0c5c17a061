import { describe, expect, test } from 'vitest';
import { rowsOfCsv } from '../../../src/core/log/csv.ts';
import { parsed } from '../../../src/core/log/csv-rows.ts';
import { belowHeader } from '../../../src/core/log/header.ts';
import { endsOf, reachOf } from '../../../src/core/log/reach.ts';
import { rowReader } from '../../../src/core/log/row-meaning.ts';
import type { Row, Table } from '../../../src/core/log/rows.ts';
import { eventReader } from '../../../src/core/log/wording.ts';

/** Tables of cells: where lines end, what parts their cells, what their columns are called, and in which of them events stand. */

const RULES = ['SERVICE_KEY_CREATE', 'SERVICE_KEY_ROTATE', 'PRIVATE_APP_ACCESS_TOKEN_ROTATE'].map((type) => ({
  ...{ type, kind: 'x', effect: 'created' as const },
}));
const events = () => eventReader(RULES);
const MADE = 'SERVICE_KEY_CREATE';
const row = (cells: readonly string[], line = 1): Row => ({
  line,
  cells: new Map(cells.flatMap((cell, at) => (cell === '' ? [] : [[String(at), cell] as const]))),
});
const cellsOf = ({ cells }: Row) => [...cells.values()];

describe('lines', () => {
  const read = (text: string, quote = '"', delimiter = ',') =>
    parsed(text, delimiter, quote, 1)?.map(({ line, cells }) => [line, ...[...cells].flat()]) ?? null;

  test.each([
    [
      'a,b\r\n\r\n,\r\nc',
      [
        [1, '0', 'a', '1', 'b'],
        [4, '0', 'c'],
      ],
    ],
    [
      '"a\nb",c\nd',
      [
        [1, '0', 'a\nb', '1', 'c'],
        [3, '0', 'd'],
      ],
    ],
    [' a , "b"', [[1, '0', 'a', '1', '"b"']]],
    ['"a""b",', [[1, '0', 'a"b']]],
  ])('of %j', (text, rows) => expect(read(text)).toEqual(rows));

  test('with a quote that is never closed are none; where quotes are letters they are', () => {
    expect(read('a,"b\nc')).toBeNull();
    expect(read('a,"b\nc', '\0')).toEqual([
      [1, '0', 'a', '1', 'b'],
      [2, '0', 'c'],
    ]);
    expect(read('" a "," "', '\0')).toEqual([[1, '0', 'a']]);
  });
});

describe('cells are parted', () => {
  const read = (text: string) => rowsOfCsv(text, events()).rows.map(cellsOf);

  test.each([
    [
      'by what cuts most',
      '1,2;3,4\n5,6;7,8',
      [
        ['1', '2;3', '4'],
        ['5', '6;7', '8'],
      ],
    ],
    ['by bars', '1|2,3|4', [['1', '2,3', '4']]],
    ['by tabs', '1\t2', [['1', '2']]],
    ['as the first line says', 'sep=|\n1|2,3,4', [['1', '2,3,4']]],
    ['as the quoted first line says', '"sep=;"\r\n1;2,3,4', [['1', '2,3,4']]],
    ['so that an event stands alone', `1,2,3,4;${MADE}`, [['1,2,3,4', MADE]]],
    ['so that what it is about stands alone', '1,2,3,4;Service key', [['1,2,3,4', 'Service key']]],
    ['whatever is about a key and no event', '1,2,3;Service key teleported', [['1', '2', '3;Service key teleported']]],
  ])('%s', (_how, text, cells) => expect(read(text)).toEqual(cells));

  test('by the lines that name an event, though they stand far below', () => {
    const lines = [...Array(250).fill('a;b;c;d,e'), `x;y;z,${MADE}`];
    expect(read(lines.join('\n')).at(-1)).toEqual(['x;y;z', MADE]);
  });

  test('though a quote is never closed, and the lines are counted on', () => {
    const table = rowsOfCsv(`sep=,\n"1,b\n2,${MADE}`, events());
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(table.rows.map(cellsOf)).toEqual([
      ['1', 'b'],
      ['2', MADE],
    ]);
    expect(table).toMatchObject({ isNamed: false, broken: [] });
  });
});

describe('a header', () => {
  const read = (lines: readonly (readonly string[])[]) => {
    const { rows, names } = belowHeader(
      lines.map((cells, at) => row(cells, at + 1)),
      events(),
    );
    return { names: [...names.values()], lines: rows.map(({ line }) => line) };
  };
  const ENTRY = ['2026-05-04', MADE];

  test.each([
    ['is the first row', [['Date', 'Type'], ENTRY], ['Date', 'Type'], [2]],
    ['stands below a title', [['Log'], ['Wide', 'title', 'row'], ['Date', 'Type'], ENTRY], ['Date', 'Type'], [4]],
    [
      'of one name that is known is none beside one of two',
      [['Date', 'Alpha', 'Beta'], ['Date', 'Type'], ENTRY],
      ['Date', 'Type'],
      [3],
    ],
    [
      'of words that nobody knows is the widest',
      [['Wer', 'Was'], ['Wer', 'Was', 'Wo'], ENTRY],
      ['Wer', 'Was', 'Wo'],
      [3],
    ],
    [
      'of words that nobody knows stands above the first entry',
      [
        ['Wer', 'Was'],
        ['Anna', MADE],
        ['so', 'nicht', 'breit'],
      ],
      ['Wer', 'Was'],
      [2, 3],
    ],
    [
      'is no entry',
      [
        ['Wer', 'Was'],
        ['Anna', MADE, 'Wien'],
      ],
      ['Wer', 'Was'],
      [2],
    ],
    [
      'stands above what is about a key and no event',
      [
        ['Service key teleported', 'Bericht', 'alle'],
        ['Wer', 'Was', 'Wann', 'Wo'],
        ['Anna', MADE, 'so', 'Wien'],
      ],
      ['Wer', 'Was', 'Wann', 'Wo'],
      [3],
    ],
    ['is none where there is none', [ENTRY, ENTRY], [], [1, 2]],
    ['is repeated by the next export', [['Date', 'Type'], ENTRY, ['Date', 'Type'], ENTRY], ['Date', 'Type'], [2, 4]],
    ['that differs is an entry like any other', [['Date', 'Type'], ENTRY, ['Date', 'Kind']], ['Date', 'Type'], [2, 3]],
    [
      'has entries above it where the file was sorted anew',
      [ENTRY, ['Export', 'of 2026'], ['Date', 'Type'], ENTRY],
      ['Date', 'Type'],
      [1, 4],
    ],
    [
      'has none above it that lacks one of its times',
      [
        ['2026-05-04', MADE, 'soon'],
        ['2026-05-04', MADE, '2026-05-05'],
        ['Date', 'Type', 'Event time'],
      ],
      ['Date', 'Type', 'Event time'],
      [2],
    ],
  ])('%s', (_what, lines, names, below) => expect(read(lines)).toEqual({ names, lines: below }));

  test('stands within the first thirty lines', () => {
    const words = (count: number) => Array.from({ length: count }, () => ['7', '8']);
    expect(read([...words(29), ['Date', 'Type']]).names).toEqual(['Date', 'Type']);
    expect(read([...words(30), ['Date', 'Type']]).names).toEqual([]);
  });
});

describe('events stand', () => {
  const table = (names: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
    rows: rows.map((cells) => row(cells)),
    ...{ names: row(names).cells, isNamed: false, broken: [] },
  });
  const told = (one: Table) =>
    one.rows.map(rowReader(one, events())).map(({ meaning, column }) => {
      const said = typeof meaning === 'object' && meaning ? meaning.rule.type : meaning;
      return [said, column];
    });
  const DAY = '2026-05-04';

  test.each<[string, Table, unknown[]]>([
    [
      'in the column in which most do',
      table([], ['Login', MADE], [MADE, MADE], [DAY, MADE]),
      [
        [MADE, '1'],
        [MADE, '1'],
        [MADE, '1'],
      ],
    ],
    [
      'in the column that is called so, though another one has more',
      table(['Remark', 'Action'], [MADE, MADE], [MADE, 'Login']),
      [
        [MADE, '1'],
        ['unknown-event', '1'],
      ],
    ],
    [
      'in a column of events rather than of what they are about',
      table(['Type', 'What'], ['Service key', MADE], ['Login', MADE]),
      [
        [MADE, '1'],
        ['unknown-event', '1'],
      ],
    ],
    [
      'in several cells of which none speaks of a key',
      table(['Category', 'Subcategory', 'Action'], ['Private app', 'Access token', 'Rotated'], ['Login', 'x', 'y']),
      [
        ['PRIVATE_APP_ACCESS_TOKEN_ROTATE', '0'],
        [null, '0'],
      ],
    ],
    [
      'between the columns that are called so',
      table(['Category', 'Thing', 'Action'], ['Private app', 'Access token', 'Rotated']),
      [['PRIVATE_APP_ACCESS_TOKEN_ROTATE', '0']],
    ],
    [
      'and not in what is of something else between them',
      table(['Category', 'Location', 'Action'], ['Private app', 'Access token', 'Rotated']),
      [[null, '0']],
    ],
    [
      'and not before or behind them',
      table(['Thing', 'Category', 'Action', 'More'], ['Access token', 'Private app', 'Rotated', 'x']),
      [[null, '1']],
    ],
    [
      'in the column of events and the next, where none is called so',
      table([], [DAY, 'Service key', 'Create']),
      [[MADE, '1']],
    ],
    [
      'in no cell that is shifted',
      table([], [DAY, MADE, '7'], [DAY, 'x', MADE]),
      [
        [MADE, '1'],
        ['unknown-event', '1'],
      ],
    ],
    [
      'in no remark',
      table(['Type', 'More', 'Remark'], ['Login', 'x', 'Service key teleported'], [MADE, 'x', 'y']),
      [
        [null, '0'],
        [MADE, '0'],
      ],
    ],
    [
      'where nothing failed',
      table(['Type', 'Result'], [MADE, 'Failed'], [MADE, 'Done']),
      [
        ['unknown-event', '0'],
        [MADE, '0'],
      ],
    ],
    ['whatever the key is called', table(['Type', 'Name'], [MADE, 'Webhooks']), [[MADE, '0']]],
    ['nowhere', table(['Who', 'Where'], ['Anna', 'Wien']), [[null, null]]],
  ])('%s', (_where, one, meanings) => expect(told(one)).toEqual(meanings));

  test('in the field of an entry that is called so', () => {
    const named = (cells: Record<string, string>): Row => ({ line: 1, cells: new Map(Object.entries(cells)) });
    const one: Table = {
      rows: [
        named({ type: MADE, remark: 'x' }),
        named({ remark: MADE, type: 'LOGIN' }),
        named({ remark: MADE }),
        named({ category: 'Service key', 'event.action': 'Rotate' }),
      ],
      ...{ names: new Map(), isNamed: true, broken: [] },
    };
    expect(told(one)).toEqual([
      [MADE, 'type'],
      ['unknown-event', 'type'],
      ['unknown-event', null],
      ['SERVICE_KEY_ROTATE', 'category'],
    ]);
  });
});

describe('how far a file reaches', () => {
  test('is from the earliest of its lines to the latest', () => {
    const spans = [
      { earliest: 5, latest: 6 },
      { earliest: 3, latest: 4 },
      { earliest: 4, latest: 9 },
    ];
    expect(reachOf(['date', ...spans, 'no_date'])).toEqual({ earliest: 3, latest: 9 });
    expect(reachOf([{ earliest: 3, latest: 3 }])).toEqual({ earliest: 3, latest: 3 });
    expect(reachOf(['date', 'future'])).toBeNull();
    expect(reachOf([])).toBeNull();
  });

  test('is told by the lines at both ends', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => at);
    expect(endsOf(lines(600))).toEqual(lines(600));
    expect(endsOf(lines(601))).toEqual(lines(601).toSpliced(300, 1));
  });
});
