// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { listWith, readPage } from './lists.ts';
import { NARROWED, NOT_OF_NOW, PLAIN, UNEXPLAINED } from './narrowed-lines.ts';

describe.each([...NARROWED.keys()])('in %s', (language) => {
  test('a list is not whole beside a line that says, or may say, that a part shows', () => {
    const { isWholeBeside } = listIn(language);
    const lines = [...(NARROWED.get(language) ?? []), ...(UNEXPLAINED.get(language) ?? [])];
    expect(lines.filter((line) => isWholeBeside(line).includes(true))).toEqual([]);
  });

  test('a list stays whole beside a short line that says nothing of that', () => {
    const { isWholeBeside } = listIn(language);
    expect((PLAIN.get(language) ?? []).filter((line) => isWholeBeside(line).includes(false))).toEqual([]);
  });
});

const PLACES = ['<p>', '<div role="status">', '<small>', '<ul><li>', '<div><span>'];

test.each([...NOT_OF_NOW])('in %s a list is not whole beside what says that rows may lack now', (language, lines) => {
  const { isWholeBeside } = listIn(language);
  const placed = lines.map((line, at) => `${PLACES[at % PLACES.length]}${line}`);
  expect(placed.filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
});

test.each([
  ['en', 'A new version of the API is available|Key preview|New keys work within 5 minutes|Last synced 2 minutes ago'],
  ['en', 'Names must have between 3 and 20 characters|Rotate keys every 90 days|Updated Nov 24, 2026'],
  ['de', 'Eine neue Version der API ist verfügbar|Vorschau des Schlüssels|Namen haben zwischen 3 und 20 Zeichen'],
  ['fr', 'Une nouvelle version de l’API est disponible|Les noms ont entre 3 et 20 caractères'],
  ['ja', 'APIの新しいバージョンがあります|3日前に更新'],
])('in %s a list stays whole beside the same words of something else: %s', (language, lines) => {
  const { isWholeBeside } = listIn(language);
  expect(lines.split('|').filter((line) => isWholeBeside(`<p>${line}`).includes(false))).toEqual([]);
});

const { isWholeBeside } = listIn('en');

test.each([
  ['in a list', '<ul><li>Filtered</li></ul>'],
  ['in a notice', '<div role="status">Filtered by owner</div>'],
  ['above a search', '<div><p>Active only</p><label>Search <input type="search"></label><button>Go</button></div>'],
  ['as the heading', '<h2>Only active</h2>'],
  ['of a filter that is set', '<div>View: Active</div>'],
  ['of a search', '<div>Query: backup</div>'],
  ['and something turns', '<div class="loader" aria-label="Loading more"></div>'],
  ['and a picture turns', '<svg role="img" aria-label="loading"><path d="M0 0"></path></svg>'],
  ['and keys are folded away', '<button aria-expanded="false">Team keys</button>'],
  ['that is old', '<p>Read replica is behind; list may be stale.</p>'],
  ['of places', '<p>Top 2 keys by usage</p>'],
])('a list is not whole beside a part %s', (_what, html) => {
  expect(isWholeBeside(html)).toEqual([false, false]);
});

test.each([
  ['the label of a field', '<label>Only active <input></label>'],
  ['what stands beside a field', '<div><span>Filter by tag</span><input></div>'],
  ['the title of a sentence', '<div>Acme Maple</div><p>Whoever has a key may read and write all of your data.</p>'],
  ['the foot of the page', '<footer>Acme Inc</footer>'],
  ['a list of others', '<ul><li>Use HTTPS</li></ul>'],
  ['a link', '<p><a href="/docs">Reference</a></p>'],
  ['a notice', '<div role="status">Copied</div>'],
  ['headers in blocks', '<div><div>Name</div><div>Rate</div><div>Reach</div></div>'],
  ['headers in a line', '<div><span>Name</span><span>Rate</span></div>'],
  ['an address', '<div>api.example.com</div>'],
  ['code', '<pre>curl example</pre>'],
])('a list stays whole beside a short text that is %s', (_what, html) => {
  expect(isWholeBeside(html)).toEqual([true, true]);
});

test('what stands far from the rows may be short', () => {
  expect(listWith('', '<p>2 keys</p><h2>Elsewhere</h2><div>Acme Maple</div>').complete).toBe(true);
  expect(listWith('', '<p>2 keys</p><div>Acme Maple</div>').complete).toBe(true);
  expect(listWith('<div>Acme Maple</div><h2>Service Keys</h2>').complete).toBe(true);
  expect(listWith('<div>Only active</div><h2>Service Keys</h2>').complete).toBe(false);
});

test('a list is not whole on a page that is called by a part of the keys', () => {
  const titled = (title: string) =>
    listWith('', '', { lang: 'en', title, name: 'Name', created: 'Created', used: 'Last used' }).complete;
  expect(['Active API keys', 'Expired tokens', 'Recent API keys'].filter(titled)).toEqual([]);
  expect(['API keys', 'Your API keys', 'Personal access tokens'].filter((title) => !titled(title))).toEqual([]);
});

test('a list is not whole where a block like its rows tells no key', () => {
  const row = (name: string) => `<div>${name} <span>Created Jan 3, 2022</span></div>`;
  const link = (id: number) => row(`<a href="/service-keys/12345678/key/${id}">k</a>`);
  const whole = (...rows: string[]) => readPage(`<h1>Service Keys</h1><div>${rows.join('')}</div>`, 'en').complete;
  expect(whole(link(1), link(2))).toBe(true);
  expect(whole(link(1), link(2), row('<span>b</span>'))).toBe(false);
  expect(whole(link(1), link(2), '<div><span>2 keys</span> <button>Create key</button></div>')).toBe(true);
});
