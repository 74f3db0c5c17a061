import { expect, test } from 'vitest';
import { leadsOf, pathOf } from '../../../src/core/log/addresses.ts';

/** Addresses in the cells of a log: whose they are, and to which key they lead. */

const HOSTS = ['app.acme.example'];
const BOOK = {
  hosts: HOSTS,
  pages: [
    { kind: 'acme/key', path: /^\/keys\/(?<account>\d+)$/, link: /^\/keys\/(?<account>\d+)\/(?<id>\w+)$/ },
    { kind: 'acme/other', path: /^\/help$/ },
  ],
  accountPath: /^\/(?:keys|users)(?:\/(?<account>\d+))?/,
};

test.each<[string, string | null]>([
  ['/keys/1', '/keys/1'],
  ['/keys/1?next=/x#top\nmore', '/keys/1'],
  ['https://app.acme.example/keys/1', '/keys/1'],
  ['http://www.APP.acme.example:8443/keys/1?a', '/keys/1'],
  ['//app.acme.example/keys/1#b', '/keys/1'],
  ['app.acme.example/keys/1', '/keys/1'],
  ['https://app.acme.example', '/'],
  ['https://app.acme.example?x=/', '/'],
  // A path that was cut from its host.
  ['keys/1', '/keys/1'],
  ['service-keys/1/key/2', '/service-keys/1/key/2'],
  ['app.acme.example', null],
  ['service key', null],
  ['https://evil.example/keys/1', null],
  ['//evil.example/keys/1', null],
  ['evil.example/keys/1', null],
  ['app.acme.example.evil.example/keys/1', null],
  ['app.acme.example:1x/keys/1', null],
  ['https://app.acme.example:80:80/keys/1', null],
  ['1keys/1', null],
  ['see keys/1', null],
  ['keys/1?x', null],
  ['keys/a b', null],
  [`/${'a'.repeat(2_000)}`, null],
])('the path of %s is %s', (cell, path) => {
  expect(pathOf(cell, HOSTS)).toBe(path);
});

test('a row leads to the keys of its addresses, and names every account of them', () => {
  const { places, accounts } = leadsOf(['/keys/1', '/keys/2/x7', '/users/3', '/users', '/help', 'words'], BOOK);
  expect(places).toEqual([
    { kind: 'acme/key', account: '1', id: null },
    { kind: 'acme/key', account: '2', id: 'x7' },
  ]);
  expect([...accounts]).toEqual(['1', '2', '3']);
});

test('of a provider without paths of its accounts those of its keys tell them', () => {
  const { accountPath: _, ...book } = BOOK;
  expect([...leadsOf(['/keys/1', '/users/3'], book).accounts]).toEqual(['1']);
});
