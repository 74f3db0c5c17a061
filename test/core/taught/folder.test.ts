import { describe, expect, test } from 'vitest';
import { checkFile } from '../../../scripts/catalogue/check-file.mjs';
import { compileProvider } from '../../../scripts/catalogue/compile.mjs';
import { providerOf } from '../../../src/catalogue/taught.ts';
import { folderOf, taughtIn } from '../../../src/core/taught/folder.ts';
import type { Taught } from '../../../src/core/taught/schema.ts';
import { TAUGHT_PAGE } from './sample.ts';

const { layout } = TAUGHT_PAGE;
const PAGES: [string, Taught][] = [
  ['a table, with the account in the path', TAUGHT_PAGE],
  ['a path without an account', { ...TAUGHT_PAGE, path: '/settings/keys' }],
  ['the first page of a host', { ...TAUGHT_PAGE, path: '/' }],
  ['a host at another port', { ...TAUGHT_PAGE, origin: 'https://keys.acme.example:8443' }],
  ['a host without a domain', { ...TAUGHT_PAGE, origin: 'https://intranet' }],
  [
    'cards',
    {
      ...TAUGHT_PAGE,
      layout: {
        ...layout,
        of: 'parts',
        row: 'li',
        columns: {
          name: { at: '0a1b2', label: null, meaning: null },
          created: { at: '3c4d5', label: '6e7f8', meaning: null },
        },
      },
    },
  ],
];

describe.each(PAGES)('%s', (_what, page) => {
  test('is a folder that keeps the rules of the catalogue', () => {
    expect(checkFile(JSON.parse(folderOf(page))).problems).toEqual([]);
  });

  test('makes the page of the catalogue that it made here', () => {
    const { file } = checkFile(JSON.parse(folderOf(page)));
    const [made] = file ? compileProvider('acme', file, 'recognised').pages : [];
    const [own] = providerOf(page).pages;
    expect(made).toMatchObject({ layout: page.layout, rowId: own?.rowId, role: 'list' });
    const address = page.path.replace(':account', 'team').replace('*', '7');
    expect(made?.path.exec(address)?.groups?.account).toBe(own?.path.exec(address)?.groups?.account);
    expect([made?.path.test(address), made?.path.test(`${address}/more`), made?.account]).toEqual([
      true,
      false,
      own?.account,
    ]);
  });

  test('comes back as it was', () => {
    expect(taughtIn(folderOf(page))).toEqual(page);
  });
});

test('a page of a private network that comes by http comes back, and is none for the catalogue', () => {
  const page = { ...TAUGHT_PAGE, origin: 'http://192.168.1.20:3000' };
  expect(taughtIn(folderOf(page))).toEqual(page);
  expect(checkFile(JSON.parse(folderOf(page))).problems).not.toEqual([]);
  expect(taughtIn(folderOf({ ...page, origin: 'http://keys.acme.example' }))).toBe('not-taught');
});

/** A file in which one value is another. */
function changed(place: string, value: unknown) {
  const file = JSON.parse(folderOf(TAUGHT_PAGE));
  const names = place.split('.');
  const last = names.pop() ?? '';
  names.reduce((at, name) => at[name], file)[last] = value;
  return taughtIn(JSON.stringify(file));
}

test.each([
  ['no JSON', 'a page'],
  ['a text', '"pages kinds"'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['a backup', '{"records": []}'],
  ['pages without kinds', '{"pages": {}}'],
  ['kinds without pages', '{"kinds": {}}'],
])('%s is no such file', (_what, text) => {
  expect(taughtIn(text)).toBe('no-file');
});

test('a file of 50,000 characters is read, a longer one is none', () => {
  const file = folderOf(TAUGHT_PAGE).padEnd(50_000);
  expect(taughtIn(file)).toEqual(TAUGHT_PAGE);
  expect(taughtIn(`${file} `)).toBe('no-file');
});

test('a file names its schema, the one host or that there may be many, and what nobody knows', () => {
  const hosts = (origin: string) => JSON.parse(folderOf({ ...TAUGHT_PAGE, origin })).hosts;
  expect(hosts('https://acme.example')).toEqual({ fixed: ['acme.example'], source: TAUGHT_PAGE.id });
  expect(hosts('https://acme.example:8443')).toEqual({ selfHosted: true, source: TAUGHT_PAGE.id });
  const { $schema, notKnown, pages } = JSON.parse(folderOf({ ...TAUGHT_PAGE, path: '/keys/' }));
  expect([$schema, notKnown.length]).toEqual(['../schema.json', 1]);
  expect(pages.keys).toMatchObject({
    account: 'unknown',
    rowId: { from: 'name', pattern: '^.+$' },
    examples: { yes: ['/keys/'], no: ['/keys/another/page'] },
  });
});

const cards = (change: object) => ({
  ...{ ...layout, of: 'parts', row: 'li' },
  columns: { name: { at: '0a1b2', label: null, meaning: null }, created: { at: '3c4d5', label: null, meaning: null } },
  ...change,
});
const [{ name, created }, SOURCE] = [layout.columns, { url: 'https://a.example/', checkedOn: '2026-11-24' }];

test.each<[string, string, unknown]>([
  ['a provider that nobody taught', 'pages.keys.layout', undefined],
  ['a provider of two sources', 'sources.docs', SOURCE],
  ['a provider of no source', 'sources', {}],
  ['a hash that is a text', 'pages.keys.layout.salt', 'Created'],
  ['no date', 'pages.keys.layout.columns', { name }],
  ['two fields in one column', 'pages.keys.layout.columns.created.at', 0],
  ['a column beyond the last', 'pages.keys.layout.columns.created.at', 5],
  ['a column of cards in a table', 'pages.keys.layout.columns.created.at', '3c4d5'],
  ['a column of a table in cards', 'pages.keys.layout', cards({ columns: { name, created } })],
  ['cards without their tag', 'pages.keys.layout', cards({ row: null })],
  ['a table with a tag', 'pages.keys.layout.row', 'li'],
  ['a list beyond the last', 'pages.keys.layout.list', 1],
  ['an address that is not encrypted', 'sources.taught-00c0ffee.url', 'http://a.example/'],
  ['an address that is none', 'sources.taught-00c0ffee.url', 'a.example'],
  ['a day that is none', 'sources.taught-00c0ffee.checkedOn', '2026-13-24'],
  ['a path with a key in it', 'pages.keys.path', '/pat-na1-01234567-89ab-cdef'],
  ['an interval of no days', 'kinds.key.clocks.0.everyDays', 0],
  ['an interval of half a day', 'kinds.key.clocks.0.everyDays', 0.5],
  ['a name over two lines', 'name', 'Acme\nCloud'],
])('%s is refused', (_what, place, value) => {
  expect(changed(place, value)).toBe('not-taught');
});

test('a key that ends in time, and cards, are taken', () => {
  expect(changed('pages.keys.layout', cards({}))).toMatchObject({ layout: cards({}) });
  expect(changed('pages.keys.layout.columns', { name, expires: { ...created, at: 4 } })).toHaveProperty('layout');
});

test('a name that looks like a key is refused, and said to be', () => {
  expect(changed('name', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a')).toBe('holds-key');
});
