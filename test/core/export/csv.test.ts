import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/core/export/csv.ts';

const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
const cellOf = (text: string) => read(toCsv([[text, 'end']]))[0]?.[0];

describe('a table for people', () => {
  test('is UTF-8 with a byte order mark, one line a row, ended by CR LF', () => {
    expect(
      toCsv([
        ['Name', 'Age'],
        ['Ańa, "the" key', 214],
        [null, 0],
      ]),
    ).toBe('\ufeffName,Age\r\n"Ańa, ""the"" key",214\r\n,0\r\n');
  });

  test.each([
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\u202e=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '﹦1',
    '\tplain',
  ])('takes the sting out of %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each(['Sync', 'a=b', '5 - 3', 'key@work', '', '2026-11-24', "it's"])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test.each([' Sync', 'Sync ', '\u00a0Sync'])('keeps the blanks of %j: it is quoted', (text) => {
    expect(toCsv([[text]])).toBe(`\ufeff"${text}"\r\n`);
  });

  test('leaves out what ends a text in many programs', () => {
    expect(toCsv([['a\0b', '\0']])).toBe('\ufeffab,\r\n');
  });

  test.each([
    ['Sync;=1+1', "Sync;'=1+1"],
    ['Sync; =1', "Sync; '=1"],
    [';;+1', ";;'+1"],
    ['used by\n=1', "used by\n'=1"],
    ['a\t@x', "a\t'@x"],
    ['"x";＝1', '"x";\'＝1'],
    ['one; two', 'one; two'],
  ])('takes it out of %j, too: spreadsheets of half the world part cells at semicolons', (text, safe) => {
    expect(cellOf(text)).toBe(safe);
  });

  test('numbers stay numbers, negative ones too', () => {
    expect(read(toCsv([[-5, 1.5]]))).toEqual([['-5', '1.5']]);
  });

  test('whatever the cells hold, a reader gets back the same rows, and no cell begins like a formula', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).map((raw) => raw.replaceAll('\0', ''));
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const back = read(toCsv(table));
        expect(back.map((row) => row.length)).toEqual(table.map((row) => row.length));
        for (const [at, row] of back.entries()) {
          for (const [column, cell] of row.entries()) {
            const original = table[at]?.[column] ?? '';
            expect(cell.replaceAll("'", '')).toBe(original.replaceAll("'", ''));
            for (const part of cell.split(/[;\t\r\n]/))
              expect(part.normalize('NFKC').trimStart()).not.toMatch(/^[=+\-@]/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
