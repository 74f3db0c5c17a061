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
  ['no JSON', taughtIn('a page')],
  ['far too much', taughtIn(`${folderOf(TAUGHT_PAGE)}${' '.repeat(60_000)}`)],
  ['a list', taughtIn('[]')],
  ['another file', taughtIn('{"records": []}')],
])('%s is no such file', (_what, found) => {
  expect(found).toBe('no-file');
});

test.each([
  ['a provider that nobody taught', changed('pages.keys.layout', undefined)],
  ['a hash that is a text', changed('pages.keys.layout.salt', 'Created')],
  ['no date', changed('pages.keys.layout.columns', { name: layout.columns.name })],
  ['two fields in one column', changed('pages.keys.layout.columns.created.at', 0)],
  ['an address that is not encrypted', changed('sources.taught-00c0ffee.url', 'http://a.example/')],
  ['a path with a key in it', changed('pages.keys.path', '/pat-na1-01234567-89ab-cdef')],
  ['an interval of no days', changed('kinds.key.clocks.0.everyDays', 0)],
  ['a name over two lines', changed('name', 'Acme\nCloud')],
])('%s is refused', (_what, found) => {
  expect(found).toBe('not-taught');
});

test('a name that looks like a key is refused, and said to be', () => {
  expect(changed('name', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a')).toBe('holds-key');
});
