// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, readingOf } from '../acme.ts';
import { listIn } from './beside-list.ts';
import { listWith } from './lists.ts';
import { pageWordsOf } from './page-words.ts';

test('a list is not whole beside open filters that stand outside the main part of the page', () => {
  const page = (html: string) =>
    readingOf(
      byAttribute,
      `<main><h1>API keys</h1><table><tr><th>Name</th><th>Created</th></tr><tr data-id="k1"><td>mailer</td><td>2026-05-01</td></tr></table></main>${html}`,
    ).complete;
  expect(page('')).toBe(true);
  for (const html of [
    '<aside aria-label="Filters"><label><input type="checkbox" checked>Active</label></aside>',
    '<div role="dialog" aria-label="Filters"><label><input type="checkbox" checked>Active</label></div>',
    '<form aria-label="Filters"><label>From <input type="date" value="2026-01-01"></label></form>',
  ])
    expect(page(html), html).toBe(false);
  expect(page('<aside aria-label="Help"><label><input type="checkbox" checked>Active</label></aside>')).toBe(true);
});

describe('a list is not whole', () => {
  test.each([
    ['ko', '14개 중 2개'],
    ['tr', '14 anahtardan 2 tanesi'],
    ['hu', '14 kulcsból 2'],
  ])('beside a total that comes first: %s: %s', (language, text) => {
    expect(listIn(language).isWholeBeside(text)).toEqual([false, false]);
  });

  test.each([
    ['sv', '<button>Visa 12 till</button>'],
    ['ja', '<button>さらに12件表示</button>'],
    ['en', '<button>Load previous</button>'],
    ['en', '<button aria-expanded="false">Team keys</button>'],
    ['en', '<span role="img" aria-label="Loading more"></span>'],
    ['en', '<span style="display:block;height:4800px"></span>'],
    ['en', 'Count: 14'],
    ['pl', 'Filtr aktywny'],
    ['nl', 'Filter actief'],
    ['en', '<label>Age <input type="range" min="0" max="365" value="90"></label>'],
    ['en', '<div role="slider" aria-valuenow="90" aria-label="Age in days"></div>'],
    ['en', '<div role="tree"><div role="treeitem">Production</div><div role="treeitem">Staging</div></div>'],
    [
      'en',
      '<div role="tree"><div role="treeitem"><a href="?folder=1">Billing folder and all of its keys</a></div></div>',
    ],
    ['en', '<button>Clear</button>'],
    ['de', '<button>Mehr</button>'],
    ['en', '<div role="menu"><div role="menuitemcheckbox" aria-checked="true">Active</div></div>'],
    ['en', '<div role="menu"><div role="menuitemradio" aria-checked="true">Production</div></div>'],
    ['en', '<ul role="menu"><li role="menuitem" aria-current="true">Mine</li><li role="menuitem">All</li></ul>'],
    ['en', '<dialog open><h2>Filters</h2><label><input type="radio" checked>Active</label></dialog>'],
    ['en', '<div role="dialog"><h2>Filters</h2><label><input type="radio" checked>Active</label></div>'],
    ['en', '<div role="dialog" aria-label="Filters"><label><input type="checkbox" checked>Active</label></div>'],
    ['en', '<div role="dialog" aria-label="Filter keys"><select><option>Active</option></select></div>'],
    ['en', '<dialog open><h2>Filter</h2><label>Name <input value="mai"></label></dialog>'],
    ['en', '<div role="dialog"><h2>Filters</h2><span>1 filter applied</span></div>'],
    ['fr', '<div role="dialog" aria-label="Filtres"><label><input type="checkbox" checked>Actives</label></div>'],
    ['ja', '<div role="dialog" aria-label="フィルター"><label><input type="checkbox" checked>有効</label></div>'],
    ['pl', '<form aria-label="Filtry"><label>Od <input type="date" value="2026-01-01"></label></form>'],
    ['en', '<span role="img" aria-label="Next page"></span>'],
    ['en', '<div role="spinbutton" aria-valuenow="2" aria-label="Page"></div>'],
    ['en', '<div aria-label="Page 2 of 7"></div>'],
    ['de', '<div aria-label="Seite 2 von 7"></div>'],
    ['en', '<h3>Staging (3)</h3>'],
    ['en', '<h2>Team keys (5)</h2>'],
    ['en', '<h3>Staging <span>3 keys</span></h3>'],
    ['en', '<h3><button aria-expanded="false">Maple <span>(3)</span></button></h3>'],
    ['de', '<h3>Teamschlüssel (5)</h3>'],
    ['es', '<h3>Claves del equipo (5)</h3>'],
    ['ja', '<h3>ステージング (3)</h3>'],
    ['en', '<button>▼</button>'],
    ['en', '<div role="button">⌄</div>'],
    ['en', '<a href="#">▼</a>'],
    ['en', '<button aria-expanded="false"></button>'],
    ['en', '<span>▾</span>'],
    ['en', '<p>. . .</p>'],
    ['ru', 'Фильтр активен'],
  ])('in %s beside %s', (language, html) => {
    expect(listIn(language).isWholeBeside(html)).toEqual([false, false]);
  });

  test('where a card like the others was not read', () => {
    const card = (name: string, id = '') => `<li ${id}><h3>${name}</h3><p>Created Jan 3, 2022</p></li>`;
    const complete = (...cards: string[]) =>
      readingOf(byAttribute, `<main><h1>API keys</h1><ul>${cards.join('')}</ul></main>`).complete;
    expect(complete(card('a', 'data-id="k1"'), card('b', 'data-id="k2"'))).toBe(true);
    expect(complete(card('a', 'data-id="k1"'), card('b'))).toBe(false);
  });
});

test('a list stays whole beside numbers and parts that say nothing of it', () => {
  const { isWholeBeside } = listIn('en');
  const harmless = [
    '2 keys, 1 active',
    '<button aria-expanded="false">Create key</button>',
    '<span role="img" aria-label="Info"></span>',
    '<span style="display:block;height:48px"></span>',
    'Count: 2',
    '<h2>Webhooks (3)</h2>',
    '<h2>API keys (2)</h2>',
    '<button aria-haspopup="menu">⋯</button>',
    '<button>⋮</button>',
    '<button aria-label="Sort ascending">▼</button>',
    '<button>Create key ▾</button>',
    '<div role="menu"><div role="menuitem">Copy</div><div role="menuitem">Delete</div></div>',
    '<div role="menu"><div role="menuitemradio" aria-checked="true">Sort by name</div></div>',
    '<div role="menu"><div role="menuitemradio" aria-checked="true">Dark mode</div></div>',
    '<div role="menu"><div role="menuitemcheckbox" aria-checked="true">Last used</div></div>',
    '<div role="menu" hidden><div role="menuitemcheckbox" aria-checked="true">Active</div></div>',
    '<ul role="menu"><li role="menuitem" aria-current="true">API keys</li><li role="menuitem"><a href="/bills">Bills</a></li></ul>',
    '<dialog><h2>Filters</h2><label><input type="radio" checked>Active</label></dialog>',
    '<dialog open><h2>New key</h2><label><input type="radio" checked>Read only</label></dialog>',
    '<div role="dialog" style="display:none" aria-label="Filters"><input type="checkbox" checked></div>',
    '<div role="dialog" aria-label="Filters"><label><input type="checkbox">Active</label><input></div>',
    '<div role="dialog" hidden><h2>Filters</h2><label><input type="radio" checked>Active</label></div>',
    '<div aria-label="Page 1 of 1"></div>',
    '<p>TLS ≥ 1.2</p>',
    '<p>Node.js &gt;= 20</p>',
    '<p>2 keys in total</p>',
    '<p>Maximum of 10 keys per account</p>',
    '<p>Last login: Jan 5, 2012</p>',
    '<select aria-label="Theme"><option>Dark</option><option>Light</option></select>',
    '<label>Language <select><option>English</option><option>Deutsch</option></select></label>',
    '<a href="#main">Skip to content</a>',
    '<div role="tree"><a role="treeitem" href="https://example.com/settings">Settings</a></div>',
  ];
  expect(harmless.filter((html) => isWholeBeside(html).includes(false))).toEqual([]);
});

test('a list is not whole beside a tree of which one is chosen, wherever it stands, unless it is the menu of the site', () => {
  const isWholeWith = (tree: string, inside = '') =>
    readingOf(
      byName,
      `<body>${tree}<main><h1>API keys</h1>${inside}<table><tr><th>Name</th><th>Created</th></tr><tr><td>a</td><td>2026-02-03</td></tr><tr><td>b</td><td>2026-02-04</td></tr></table></main></body>`,
    ).complete;
  const tree = (chosen: string, other: string) =>
    `<ul role="tree"><li role="treeitem" aria-selected="true">${chosen}</li><li role="treeitem">${other}</li></ul>`;
  expect(isWholeWith('', tree('EU', 'US'))).toBe(false);
  expect(isWholeWith(tree('Maple', 'Birch'))).toBe(false);
  expect(isWholeWith(tree('API keys', 'Billing'))).toBe(true);
});

test.each([
  ['en', 'Cached 2 days ago§Read replica is behind§Some regions could not be reached§Your role sees its own keys only'],
  ['en', 'Free plan: 2 most recent keys§You have limited permissions.§1 / 31 / 3'],
  ['de', 'Vor 2 Tagen zwischengespeichert§Einige Regionen antworten nicht.§Ihre Rolle sieht nur eigene Schlüssel'],
  ['fr', 'Certaines régions ne répondent pas.§Votre rôle ne voit que ses propres clés'],
  ['ja', '一部のリージョンに接続できませんでした'],
  ['ko', '폐기됨 3§이전 키는 보관되었습니다.'],
])('in %s a list is not whole beside what says that it is a copy, or a part', (language, lines) => {
  const { isWholeBeside } = listIn(language);
  expect(lines.split('§').filter((line) => isWholeBeside(`<p>${line}</p>`).includes(true))).toEqual([]);
});

test.each([
  ['it', 'Vengono mostrati solo gli ultimi 4 caratteri.§2 chiavi in totale'],
  ['pl', 'Widoczne są tylko ostatnie 4 znaki klucza.'],
  ['ja', 'キーの最後の4文字のみ表示されます。§合計2件'],
  ['zh', '只显示最后 4 位字符'],
  ['ko', '키의 마지막 4자만 표시됩니다.'],
])('in %s a list stays whole beside how much of a key shows, and a total of its rows', (language, lines) => {
  const { isWholeBeside } = listIn(language);
  expect(lines.split('§').filter((line) => isWholeBeside(`<p>${line}</p>`).includes(false))).toEqual([]);
});

test('a page without keys is not told empty under a pager that is printed twice', () => {
  const told = (pager: string) =>
    readingOf(byName, `<main><h1>API keys</h1><p>You have no API keys yet.</p>${pager}</main>`).outcome;
  const twice = (text: string) => told(`<div><span>${text}</span><span>${text}</span></div>`);
  expect([twice('1 / 3'), twice('1 of 3'), twice('1 / 1')]).toEqual(['unreadable', 'unreadable', 'nothing']);
});

test('a list stays whole above titles that end with another number', () => {
  const titles = ['Step 2', 'OAuth 2', 'Rate limits (2024)', 'Audit log (4)'];
  expect(titles.filter((title) => !listWith('', `<h2>${title}</h2>`).complete)).toEqual([]);
});

/** With something in the header of a column, right behind its name. */
function isWholeUnder(language: string, html: string): boolean {
  const words = pageWordsOf(language);
  return listWith('', '', { ...words, created: `${words.created} ${html}` }).complete;
}

test.each([
  ['en', '<button aria-label="Created: filter applied"></button>'],
  ['en', '<button title="Created: filter applied">▾</button>'],
  ['en', '<button aria-label="Filtered by date"></button>'],
  ['en', '<button aria-label="Created (filtered)">Created</button>'],
  ['en', '<span aria-label="Filter active"></span>'],
  ['en', '<button aria-label="Filter: 2026"></button>'],
  ['de', '<button aria-label="Erstellt: Filter aktiv"></button>'],
  ['fr', '<button aria-label="Créé : filtre appliqué"></button>'],
  ['es', '<button title="Creado: filtro aplicado"></button>'],
])('in %s a list is not whole under a column with %s', (language, html) => {
  expect(isWholeUnder(language, html)).toBe(false);
});

test('a list stays whole under a column that can be sorted or filtered', () => {
  const harmless = [
    '<button aria-label="Sort by created"></button>',
    '<button aria-label="Created: sorted ascending">▲</button>',
    '<button>▼</button>',
    '<span>▲▼</span>',
    '<div>▾</div>',
    '<button aria-label="Filter"></button>',
    '<button aria-label="Filter by created"></button>',
    '<button aria-label="Column options">⋮</button>',
  ];
  expect(harmless.filter((html) => !isWholeUnder('en', html))).toEqual([]);
});
