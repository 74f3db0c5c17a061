import { describe, expect, test } from 'vitest';
import { endsOf, reachOf } from '../../../src/core/log/reach.ts';
import { rowReader } from '../../../src/core/log/row-meaning.ts';
import type { Row, Table } from '../../../src/core/log/rows.ts';
import { events, MADE, row } from './table-rows.ts';

/** In which cells of a row its event stands, and how far the rows of a file reach. */

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
      table([], [DAY, MADE, '7'], [DAY, MADE, '8'], [DAY, MADE, '9'], [DAY, 'x', MADE], [DAY, '', MADE]),
      [...Array(3).fill([MADE, '1']), ['unknown-event', '1'], ['unknown-event', '2']],
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
