import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNames } from '../../../src/core/accounts/names.ts';
import { readAccountTable } from '../../../src/core/accounts/names-table.ts';

const ACCOUNTS = ['101', '102', '103'].map((account) => ({ provider: 'hubspot', account }));
const given = (csv: string, names = {}) =>
  Object.fromEntries(readAccountTable(csv, ACCOUNTS, names)?.given.map(({ account, name }) => [account, name]) ?? []);

describe('a table of numbers and names is read', () => {
  test.each<[string, string]>([
    ['with a head', 'Hub ID,Client\n101,Acme Ltd\n102,Beta GmbH\n'],
    ['without one, and with a mark of its encoding', '\ufeff101,Acme Ltd\r\n102,Beta GmbH\r\n'],
    ['with the name first', 'Client,Portal\n"Acme Ltd",101\nBeta GmbH,102\n'],
    ['with semicolons', 'Konto;Nazwa\n101;Acme Ltd\n102;Beta GmbH\n'],
    ['with tabs', 'id\tname\n101\tAcme Ltd\n102\tBeta GmbH'],
    [
      'between columns that say the same of all lines, numbers, dates, addresses',
      'Plan,Id,Since,Owner,Seats,Name\nPro,101,2024-01-01,a@x.org,5,Acme Ltd\nPro,102,2025-02-02,b@x.org,7,Beta GmbH\n',
    ],
    ['with lines that end early', '101,Acme Ltd\n102,Beta GmbH\n103\n'],
    ['with a number in place of a name', '101,Acme Ltd\n102,Beta GmbH\n103,17\n'],
    ['with empty lines and cells', '\n101,,Acme Ltd\n\n102,,Beta GmbH\n103,,\n'],
  ])('%s', (_how, csv) => {
    expect(given(csv)).toEqual({ 101: 'Acme Ltd', 102: 'Beta GmbH' });
  });

  test('with commas, quotes and letters of any script in its names', () => {
    expect(given('101,"Acme, ""North"""\n102,Żółć 東京\n')).toEqual({ 101: 'Acme, "North"', 102: 'Żółć 東京' });
  });

  test('and says what it leaves out', () => {
    const csv = 'id,name\n101,Acme\n102,Beta\n102,Gamma\n103,Delta\n103,Delta\n777,Not here\n';
    expect(readAccountTable(csv, ACCOUNTS, { 'hubspot 101': 'Acme' })).toEqual({
      given: [{ provider: 'hubspot', account: '103', name: 'Delta' }],
      same: 1,
      unknown: 1,
      several: 1,
    });
  });

  test.each(['', 'nothing', '101\n102\n', 'id,name\n777,Acme\n', '101,"Acme', '101,5\n102,6\n'])(
    '%j is none',
    (csv) => {
      expect(readAccountTable(csv, ACCOUNTS, {})).toBeNull();
    },
  );

  test('whatever it holds, names are given to known accounts only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const table = readAccountTable(`101,${text}\n${text},102`, ACCOUNTS, {});
        for (const one of table?.given ?? []) expect(ACCOUNTS.map(({ account }) => account)).toContain(one.account);
      }),
    );
  });
});

test('a name is kept as one line, and an empty one takes a name away', () => {
  const named = withNames({ 'hubspot 102': 'Beta' }, [
    { provider: 'hubspot', account: '101', name: ' Acme\n\u202eLtd ' },
    { provider: 'hubspot', account: '102', name: ' \u200b ' },
  ]);
  expect(named).toEqual({ 'hubspot 101': 'Acme Ltd' });
  expect(withNames({}, [{ provider: 'hubspot', account: '1', name: 'x'.repeat(500) }])['hubspot 1']).toHaveLength(80);
});
