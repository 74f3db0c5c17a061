import { describe, expect, test } from 'vitest';
import { checkFile } from '../../scripts/catalogue/check-file.mjs';
import { overlapProblems } from '../../scripts/catalogue/overlaps.mjs';
import { readFolders } from '../../scripts/catalogue/read-files.mjs';
import { FOLDERS } from '../support/folders.ts';

const [acme] = readFolders(['test/fixtures/providers']);
if (!acme) throw new Error('there is no Acme');
const { file } = acme;

/** What is said of two pages that differ in this. */
function said(one: object, other: object): readonly string[] {
  const page = { ...file.pages.keys, link: undefined, account: 'unknown' as const };
  const pages = { one: { ...page, ...one }, other: { ...page, ...other } };
  return overlapProblems({ ...file, pages } as typeof file);
}

describe('two pages at one address, which none of their examples is', () => {
  test.each([
    ['/x/abc/tokens', { path: '/x/:id/tokens' }, { path: '/x/abc/:account' }],
    ['/x/y', { path: '/x{/y}?' }, { path: '/x/:id' }],
    ['/x/y/z', { path: '/x/**' }, { path: '/x/y/z' }],
    ['/x/zabc', { path: '/x/:id' }, { path: '/x/z*' }],
    ['/x/7', { path: '/x/:id', parameters: { id: { form: 'digits' } } }, { path: '/x/*' }],
    ['/x?a=1', { path: '/x' }, { path: '/x', query: { a: '1' } }],
    ['/x#/a/b', { path: '/x', fragment: '/a/:id' }, { path: '/x', fragment: '/a/b' }],
  ])('are told: %s', (address, one, other) => {
    const problem = `pages.one and pages.other both match ${address}: tell them apart, such as by "not"`;
    expect(said(one, other)).toEqual([problem]);
    expect(said(other, one)).toHaveLength(1);
  });

  test.each([
    ['of which one says that it is not the other', { path: '/x/:id', not: ['/x/y'] }, { path: '/x/y' }],
    ['of another form', { path: '/x/:id', parameters: { id: { form: 'digits' } } }, { path: '/x/y' }],
    ['with another query', { path: '/x', query: { a: '1' } }, { path: '/x', query: { a: '2' } }],
    ['with another fragment', { path: '/x', fragment: '/a' }, { path: '/x', fragment: '/b' }],
    ['on another host', { path: '/x', hosts: ['app.acme.example'] }, { path: '/x', hosts: ['acme.example'] }],
    ['with more parts', { path: '/x/:id' }, { path: '/x/y/z' }],
  ])('are no two: %s', (_, one, other) => {
    expect(said(one, other)).toEqual([]);
  });

  test.each(FOLDERS)('$id has none', (folder) => {
    expect(overlapProblems(folder.file)).toEqual([]);
  });
});

test('a file with such pages is refused', () => {
  const any = { ...file.pages.key, path: '/teams/:account/*', examples: { yes: ['/teams/blue/any'], no: ['/teams'] } };
  expect(checkFile({ ...file, pages: { ...file.pages, any } }).problems).toEqual([
    'pages.keys and pages.any both match /teams/abc/keys: tell them apart, such as by "not"',
    'pages.token and pages.any both match /teams/abc/token: tell them apart, such as by "not"',
  ]);
});
