// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { completenessOf } from '../../../../src/page/read/completeness/index.ts';
import { documentOf } from '../../fixtures.ts';
import { pageWith } from './lists.ts';
import { NONE_AT_ALL, NONE_OF_PART } from './no-keys-lines.ts';
import { pageWordsOf } from './page-words.ts';

describe.each([...NONE_OF_PART.keys()])('in %s', (language) => {
  const words = pageWordsOf(language);
  const isEmpty = (text: string) => pageWith(`<p>${text}</p>`, words).outcome === 'nothing';

  test('a page that has no keys of one sort is not said to have none', () => {
    expect((NONE_OF_PART.get(language) ?? []).filter(isEmpty)).toEqual([]);
  });

  test('a page that has none at all is', () => {
    expect((NONE_AT_ALL.get(language) ?? []).filter((text) => !isEmpty(text))).toEqual([]);
  });
});

test.each([
  ['en', 'Developer keys', 'No developer keys'],
  ['en', 'App keys', 'This app has no keys'],
  ['de', 'Entwickler-Schlüssel', 'Keine Entwickler-Schlüssel'],
  ['ja', '開発者キー', '開発者キーはありません'],
  ['fr', 'Clés de développeur', 'Aucune clé de développeur'],
])('in %s a page called %s says it of all of its keys: %s', (lang, title, text) => {
  expect(pageWith(`<p>${text}</p>`, { ...pageWordsOf(lang), title }).outcome).toBe('nothing');
});

test('the address of a page names its keys as well as its title', () => {
  const isEmpty = (address: string, text: string) => {
    const page = documentOf(`<base href="https://acme.example${address}"><main><h1>API keys</h1><p>${text}</p></main>`);
    return completenessOf(page, page.querySelector('main') as Element).isEmpty;
  };
  expect(isEmpty('/developer/keys', 'No developer keys')).toBe(true);
  expect(isEmpty('/projects/maple/keys', 'This project has no keys')).toBe(true);
  expect(isEmpty('/settings/keys', 'No developer keys')).toBe(false);
  expect(isEmpty('/settings/keys', 'This project has no keys')).toBe(false);
  // What else the address names is no key.
  expect(isEmpty('/projects/maple/keys', 'No projects')).toBe(false);
});

test('a page that shows a key is not empty, whatever stands beneath', () => {
  const page = documentOf('<main><h1>API keys</h1><div></div><p>No API keys</p></main>');
  const [main, row] = ['main', 'div'].map((each) => page.querySelector(each) as Element);
  const first = row as Element;
  const one = { has: (element: Element) => element === row, count: 1, size: 1, first, last: first };
  expect(completenessOf(page, main as Element, one).isEmpty).toBe(false);
  expect(completenessOf(page, main as Element).isEmpty).toBe(true);
});
