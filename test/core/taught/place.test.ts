import { describe, expect, test } from 'vitest';
import { hostOf, isOrigin, isPathPattern, pathExpression, proposedPath } from '../../../src/core/taught/place.ts';

/** Where a taught page stands: its origin, and the pattern of its path. */

const KEY = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const UUID = '88a7a0de-1111-4222-8333-444455556666';
const HEX = 'deadbeefcafedeadbeefcafedeadbeef';

describe('an origin', () => {
  test.each([
    'https://acme.example',
    'https://acme.example:8443',
    'https://intranet',
    'http://localhost',
    'http://192.168.1.5:3000',
    'http://[fd00::1]',
  ])('is %s', (origin) => expect(isOrigin(origin)).toBe(true));

  test.each([
    'https://acme.example/',
    'https://acme.example/keys',
    'https://ACME.example',
    'https://acme.example:443',
    'https://user:pass@acme.example',
    'https://*.acme.example',
    'http://acme.example',
    'ftp://192.168.1.5',
    'chrome-extension://abcdefgh',
    `https://pat-na1-${UUID}.example`,
    'acme.example',
    '',
  ])('is not %s', (origin) => expect(isOrigin(origin)).toBe(false));
});

describe('a pattern of a path', () => {
  const LONGEST = `/${'a/'.repeat(149)}b`;

  test.each(['/', '/keys', '/keys/', '/*/keys', '/org/:account/keys/*', '/*/*', '/caf%C3%A9/ключ', LONGEST])(
    'is %s',
    (path) => expect(isPathPattern(path)).toBe(true),
  );

  test.each([
    '',
    'keys',
    'a/keys',
    '/keys?x=1',
    '/keys#x',
    '/two words',
    '/a|b',
    '/(a)',
    '/a+',
    '/a$',
    '/a*',
    '/:id',
    '/x:account',
    '/:account/:account',
    `${LONGEST}c`,
    `/settings/${KEY}`,
    `/settings/%67${KEY.slice(1)}`,
  ])('is not %s', (path) => expect(isPathPattern(path)).toBe(false));
});

test.each([
  ['/', '/'],
  ['/settings/keys/', '/settings/keys'],
  ['/v1/keys', '/v1/keys'],
  ['/team7/keys', '/:account/keys'],
  ['/7/keys', '/:account/keys'],
  ['/12/keys/34', '/:account/keys/*'],
  [`/${UUID}/keys`, '/:account/keys'],
  [`/${HEX.toUpperCase()}/keys`, '/:account/keys'],
  [`/${HEX.slice(1)}/keys`, `/${HEX.slice(1)}/keys`],
  [`/x${HEX}/keys`, `/x${HEX}/keys`],
  ['/a*b/keys', '/:account/keys'],
  ['/a:b/keys', '/:account/keys'],
  ['/(a)/keys', '/:account/keys'],
  // A key names no account, and stands in no pattern.
  [`/${KEY}/keys/42`, '/*/keys/:account'],
  [`/42/${KEY}`, '/:account/*'],
])('of the address %s the pattern %s is proposed', (path, pattern) => {
  expect(proposedPath(new URL(path, 'https://acme.example'))).toBe(pattern);
});

test.each<[string, string, string | undefined | null]>([
  ['/keys', '/keys', undefined],
  ['/keys', '/keys/', undefined],
  ['/keys/', '/keys', undefined],
  ['/', '/', undefined],
  ['/keys', '/keys/7', null],
  ['/keys', '/more/keys', null],
  ['/a.b', '/a.b', undefined],
  ['/a.b', '/axb', null],
  ['/:account/keys/*', '/team/keys/7', 'team'],
  ['/:account/keys/*', '/team/keys/', null],
  ['/:account/keys/*', '/a/b/keys/7', null],
  ['/:account', `/${'a'.repeat(64)}`, 'a'.repeat(64)],
  ['/:account', `/${'a'.repeat(65)}`, null],
])('of the pattern %s the path %s tells the account %s', (pattern, path, account) => {
  const found = pathExpression(pattern).exec(path);
  expect(found === null ? null : found.groups?.account).toBe(account);
});

test.each([
  ['https://keys.acme-1.example', 'keys.acme-1.example'],
  ['https://acme.example:8443', null],
  ['http://acme.example', null],
  ['https://intranet', null],
  ['https://[fd00::1]', null],
])('of %s a file names the host %s', (origin, host) => {
  expect(hostOf(origin)).toBe(host);
});
