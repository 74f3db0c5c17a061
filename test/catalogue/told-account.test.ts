import { expect, test } from 'vitest';
import { accountOf, addressPartOf, isAccountAt, labelIn } from '../../src/catalogue/told-account.ts';

const BASE = 'blog.example/shop';

test.each(['ana', 'Ana Lis', 'ana@blog.example', 'jürgen.müller', '田中', 'a', 'x_1-2+3'])(
  'somebody who is signed in as %s has an account of their own at the address',
  (label) => {
    const account = accountOf(BASE, ` ${label}\n`) ?? '';
    expect(account).not.toMatch(/\s/);
    expect([labelIn(account), addressPartOf(account)]).toEqual([label, BASE]);
    expect(isAccountAt({ account: 'page' }, BASE, account)).toBe(true);
  },
);

test.each([null, undefined, '', ' ', '-', 'a##b', 'ana\nlis', '<b>', 'a'.repeat(65), '田'.repeat(40), 'a\u202eb'])(
  '%j is nobody',
  (label) => {
    expect(accountOf(BASE, label)).toBeNull();
  },
);

test('one name written in two ways is one account', () => {
  expect(accountOf(BASE, 'Zoe\u0308')).toBe(accountOf(BASE, 'Zo\u00eb'));
});

test.each<['host' | 'page' | 'unknown' | undefined, string, boolean]>([
  ['page', BASE, true],
  ['unknown', BASE, true],
  [undefined, BASE, true],
  ['unknown', `${BASE}##ana`, false],
  ['host', `${BASE}##ana`, false],
  [undefined, `${BASE}##ana`, false],
  ['page', 'other.example##ana', false],
  ['page', `${BASE}##`, false],
  ['page', `${BASE}##%zz`, false],
  ['page', `${BASE}##a%2Fb`, false],
  ['page', `${BASE}##ana##bo`, false],
  ['page', `${BASE}##%61na`, false],
])('where an account is told by %s, %s may be told at the address: %s', (account, told, isThere) => {
  expect(isAccountAt(account ? { account } : {}, BASE, told)).toBe(isThere);
});

test('what no page tells is nobody, and does no harm', () => {
  for (const label of ['%zz', '%', '%E0%A4%A']) expect(labelIn(`${BASE}##${label}`)).toBeNull();
});

test('the account of an address alone is nobody’s', () => {
  for (const account of ['-', BASE, 'git.example.org#group/team', 'git.example.org#@team']) {
    expect([labelIn(account), addressPartOf(account)]).toEqual([null, account]);
  }
});
