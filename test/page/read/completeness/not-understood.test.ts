// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byName, readingOf } from '../acme.ts';

/** Two keys that are told apart by their names, in a list with something before them. */
const listWith = (html: string) =>
  readingOf(
    byName,
    `<main><h1>API keys</h1>${html}<li><strong>shop</strong><span>Created 3 years ago</span></li><li><strong>crm</strong><span>Created 2 years ago</span></li></ul></main>`,
    'en',
  );

test('a list is whole where each of its items was read', () => {
  expect(listWith('<ul>')).toMatchObject({ outcome: 'read', complete: true });
});

test('an item beside them that is not understood may be a key', () => {
  const reading = listWith('<ul><li><strong>stock</strong><span>Minted on a Tuesday, changed yesterday</span></li>');
  expect(reading.credentials.map(({ name }) => name)).toEqual(['shop', 'crm']);
  expect(reading.complete).toBe(false);
});

test('items of another list are none of theirs', () => {
  const menu = '<ul><li><strong>Docs</strong><span>How to use a key</span></li></ul>';
  expect(listWith(`${menu}<ul>`).complete).toBe(true);
});
