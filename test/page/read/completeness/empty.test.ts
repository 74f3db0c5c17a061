// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pageWith } from './lists.ts';

const said = (html: string) => {
  const { outcome, complete } = pageWith(html);
  return [outcome, complete];
};
const EMPTY = ['nothing', true];
const UNREAD = ['unreadable', false];
const HEAD = '<thead><tr><th>Name</th><th>Created</th></tr></thead>';

describe('a page says that there are no keys', () => {
  test.each([
    ['in a heading', '<h2>No service keys yet</h2>'],
    ['in a text', '<p>You don’t have any API keys.</p>'],
    ['with what to do next', '<p>You haven’t created any service keys yet. Create one to begin.</p>'],
    ['in the only row', `<table>${HEAD}<tbody><tr><td colspan="2">No keys</td></tr></tbody></table>`],
    ['under a header', `<table>${HEAD}<tbody></tbody></table><p>There are no keys</p>`],
    ['beside an empty search', '<input type="search"><p>No keys have been created yet</p>'],
    ['by the name of the page', '<p>No Service Keys</p>'],
  ])('%s', (_where, html) => {
    expect(said(html)).toEqual(EMPTY);
  });
});

describe('a page without keys says no such thing', () => {
  test.each([
    ['a failure that is told beside it', '<p>No keys</p><div role="alert">Request failed</div>'],
    ['an empty table under its header', `<table>${HEAD}<tbody></tbody></table>`],
    ['a row that says none', `<table>${HEAD}<tbody><tr><td>None</td><td></td></tr></tbody></table>`],
    ['a row of a key called none', `<table>${HEAD}<tbody><tr><td>none</td><td>2026-03-14</td></tr></tbody></table>`],
    ['a heading that may say anything', '<h2>Really delete the key?</h2>'],
    ['no results', '<input value="sync"><p>No results found</p>'],
    ['no match', '<p>No service keys match your filters</p>'],
    ['no keys found', '<p>No keys found</p>'],
    ['no keys in a view', '<p>No active keys</p>'],
    ['no old keys', '<p>No old keys</p>'],
    ['no keys, with a filter', '<select><option>Mine</option></select><p>No keys</p>'],
    ['no keys, with a search', '<input type="search" value="a"><p>No keys yet</p>'],
    [
      'no keys, on a tab',
      '<div role="tablist"><div role="tab" aria-selected="true">Expired</div><div role="tab">All</div></div><p>No keys</p>',
    ],
    ['no keys, still loading', '<div aria-busy="true"></div><p>No keys yet</p>'],
    ['no keys, and a failure', '<p>No keys</p><div role="alert">Something went wrong</div>'],
    ['no keys, and a total', '<p>No keys</p><p>57 results</p>'],
    ['no keys, and rows that were not read', `<p>No keys</p><table>${HEAD}<tr><td>a</td><td>b</td></tr></table>`],
    ['no keys, and one that was not read', '<p>No keys</p><div><p>backup</p><p>Created: 2026-05-01</p></div>'],
    ['a question', '<p>No keys?</p>'],
    ['a sentence that is not shown', '<p style="display: none">No keys yet</p>'],
    ['a language that is not known', '<h2>Engir lyklar ennþá</h2>'],
  ])('%s', (_what, html) => {
    expect(said(html)).toEqual(UNREAD);
  });

  test.each([
    'You don’t have access to service keys',
    'You don’t have permission to view service keys',
    'Access denied',
    'Something went wrong',
    'No access',
    'No permission',
    'You have no permission to see this page',
    'Nie masz uprawnień do kluczy',
    'Brak dostępu',
    'Brak uprawnień',
    'No internet connection',
    'This page isn’t available',
    'Ask your admin for access to keys',
    'You are not allowed to see keys',
    'The request timed out',
    'Your session has expired',
    'You have no access to keys yet',
    'No keys could be loaded',
  ])('%s', (text) => {
    expect(said(`<h2>${text}</h2>`)).toEqual(UNREAD);
    expect(said(`<div role="alert">${text}</div>`)).toEqual(UNREAD);
    expect(said(`<h2>No keys</h2><p>${text}</p>`)).toEqual(UNREAD);
  });

  test.each([
    ['de', 'API-Schlüssel', 'Kein Zugriff', 'Keine API-Schlüssel'],
    ['de', 'API-Schlüssel', 'Keine Berechtigung', 'Keine API-Schlüssel'],
    ['fr', 'Clés API', 'Accès refusé', 'Aucune clé API'],
    ['es', 'Claves API', 'Sin acceso', 'No hay claves API'],
    ['ja', 'APIキー', 'アクセス権がありません', 'APIキーがありません'],
  ])('in %s: %s, %s', (lang, title, text, none) => {
    const inLanguage = (html: string) => {
      const { outcome, complete } = pageWith(html, { lang, title, name: '', created: '', used: '' });
      return [outcome, complete];
    };
    expect(inLanguage(`<h2>${none}</h2>`)).toEqual(EMPTY);
    expect(inLanguage(`<h2>${text}</h2>`)).toEqual(UNREAD);
    expect(inLanguage(`<div role="alert">${text}</div>`)).toEqual(UNREAD);
    expect(inLanguage(`<h2>${none}</h2><p>${text}</p>`)).toEqual(UNREAD);
    // In a browser whose words of that language are not there, it is no word for an empty list either.
    expect(said(`<h2>${text}</h2>`)).toEqual(UNREAD);
  });
});
