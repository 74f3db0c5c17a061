import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_NAMES, withNames } from '../../../src/core/accounts/names.ts';
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

  test('as the delimiter has it with which most accounts are named, anew or as before, clearly or not', () => {
    const csv = (more: string) => `101;Acme, Ltd\n102;Beta GmbH\n${more}103,Gamma;x\n`;
    const BEFORE = { 'hubspot 101': 'Acme, Ltd', 'hubspot 102': 'Beta GmbH' };
    expect(given(csv(''))).toEqual({ 101: 'Acme, Ltd', 102: 'Beta GmbH' });
    expect(readAccountTable(csv(''), ACCOUNTS, BEFORE)).toMatchObject({ given: [], same: 2 });
    expect(readAccountTable(csv('101;A\n102;B\n'), ACCOUNTS, {})).toMatchObject({ given: [], several: 2 });
    expect(given('101,Acme; Ltd\n102,Beta GmbH\n103;Gamma,x\n')).toEqual({ 101: 'Acme; Ltd', 102: 'Beta GmbH' });
  });

  test('of accounts whose ids are words, too', () => {
    const words = ['acme-eu', 'beta-us'].map((account) => ({ provider: 'x', account }));
    expect(readAccountTable('acme-eu,Acme Ltd\nbeta-us,Beta GmbH\n', words, {})?.given).toEqual([
      { provider: 'x', account: 'acme-eu', name: 'Acme Ltd' },
      { provider: 'x', account: 'beta-us', name: 'Beta GmbH' },
    ]);
  });

  test.each(['Acme ana@x.org', 'ana@x.org Acme', 'Acme @ Home', 'Acme: https://acme.example', 'httpd'])(
    '%s is a name',
    (name) => expect(given(`101,${name}\n`)).toEqual({ 101: name }),
  );

  test.each(['ana@x.org', 'http://acme.example', 'https://acme.example/Acme Ltd', '2026-11-24', '7'])(
    '%s is none',
    (text) => expect(given(`101,${text}\n102,Beta\n`)).toEqual({ 102: 'Beta' }),
  );

  test('and numbers that no account here has are counted, but nothing else in their column', () => {
    const csv = 'id,name\n101,Acme\n777,Zeta\n7a,Eta\na7,Theta\n';
    expect(readAccountTable(csv, ACCOUNTS, {})).toMatchObject({ unknown: 1 });
  });

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

test('there are not too many names', () => {
  const many = Array.from({ length: MOST_NAMES + 1 }, (_, at) => [`hubspot ${at}`, 'x'] as const);
  const kept = withNames(Object.fromEntries(many.slice(0, -1)), [{ provider: 'hubspot', account: 'y', name: 'Y' }]);
  expect([Object.keys(kept).length, kept['hubspot y']]).toEqual([MOST_NAMES, undefined]);
});
