import { describe, expect, test } from 'vitest';
import { rowsOfCsv } from '../../../src/core/log/csv.ts';
import { parsed } from '../../../src/core/log/csv-rows.ts';
import { belowHeader } from '../../../src/core/log/header.ts';
import type { Row } from '../../../src/core/log/rows.ts';
import { events, MADE, row } from './table-rows.ts';

/** Tables of cells: where lines end, what parts their cells, and what their columns are called. */

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
