import { describe, expect, test } from 'vitest';
import { hintProblems } from '../../scripts/catalogue/hint-rules.mjs';
import { PROVIDERS } from '../../src/catalogue/index.ts';

const pages = PROVIDERS.flatMap((provider) => provider.pages);

test('the hints of every page definition keep the rules', () => {
  expect(pages.flatMap(({ id, hints }) => (hints ? hintProblems(hints).map((what) => `${id}: ${what}`) : []))).toEqual(
    [],
  );
});

describe('a hint may say', () => {
  test.each([
    'tr',
    'tbody > tr:has([data-testid=name])',
    '[data-testid="key name"]',
    'li[role=listitem], article',
    '#keys [aria-label^="Key"]',
    'td:nth-of-type(2)',
    'tr:not([data-hidden]) th[scope=row]',
    '.column-created',
  ])('%s', (selector) => {
    expect(hintProblems({ row: selector })).toEqual([]);
  });

  test.each([
    ['', 'is empty'],
    ['a'.repeat(300), 'is longer than 200 characters'],
    ['tr:hover', 'uses :hover'],
    ['tr:nth-child(2)', 'uses :nth-child'],
    ['td::before', 'uses ::before'],
    ['[style*=red]', 'looks at style'],
    ['[onclick]', 'looks at onclick'],
    ['[class*=key]', 'looks at class'],
    ['*', 'finds everything'],
    ['.css-1x2y3z', 'names a class that a build made'],
    ['.sc-bdVaJa', 'names a class that a build made'],
    ['tr[', 'is no selector'],
    ['tr:has(td', 'is no selector'],
  ])('but not %j: it %s', (selector, problem) => {
    expect(hintProblems({ name: selector })).toEqual([`name ${problem}`]);
  });
});
