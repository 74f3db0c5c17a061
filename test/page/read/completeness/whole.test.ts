// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, TWO } from './lists.ts';

const seen = ({ outcome, complete, credentials }: ReturnType<typeof listWith>) => [
  outcome,
  complete,
  credentials.length,
];
const NOT_WHOLE = ['read', false, 2];
const WHOLE = ['read', true, 2];

const pressed = (name: string, on: string, ...rest: string[]) =>
  [on, ...rest].map((text) => `<button aria-${name}="${text === on}">${text}</button>`).join('');
const tabs = (on: string, ...rest: string[]) =>
  `<div role="tablist">${[on, ...rest].map((text) => `<div role="tab" aria-selected="${text === on}">${text}</div>`).join('')}</div>`;
const select = (label: string, ...options: string[]) =>
  `<label>${label} <select>${options.map((text) => `<option>${text}</option>`).join('')}</select></label>`;

describe('a list is whole', () => {
  test('where it stands alone', () => {
    expect(seen(listWith())).toEqual(WHOLE);
  });

  test.each([
    ['an empty search', '<input type="search" placeholder="Search keys">'],
    ['an empty search box', '<div role="searchbox" contenteditable="true"></div>'],
    ['an empty text field', '<input type="text" placeholder="Filter by name" value="">'],
    ['a search that holds spaces', '<input type="search" value="  ">'],
    ['a choice of all', select('Owner', 'All owners', 'Me')],
    ['a choice of everyone', select('Owner', 'Everyone', 'Me')],
    ['a choice of any', select('Status', 'Any status', 'Active')],
    ['a choice of all keys', select('Show', 'All service keys', 'My keys')],
    ['a choice that says what it chooses by', '<button aria-haspopup="listbox">Owner: All</button>'],
    ['no choice', '<select><option value="">Filter by owner</option><option>Me</option></select>'],
    ['a choice of the order', select('Sort by', 'Name', 'Created')],
    ['an order that says so itself', '<div role="combobox">Sort by last updated</div>'],
    ['the tab of all', tabs('All', 'Active', 'Expired')],
    ['the tab of all with its number', tabs('All (2)', 'Expired (0)')],
    ['one tab alone', tabs('Active')],
    ['tabs of other subjects', tabs('Service keys', 'Users', 'Logs')],
    [
      'links to other pages',
      '<ul><li><a aria-current="page" href="/service-keys/12345678">Service Keys</a></li><li><a href="/users">People</a></li></ul>',
    ],
    [
      'the way that led here',
      '<nav aria-label="Breadcrumb"><a href="/settings">Settings</a><span aria-current="page">Service Keys</span></nav>',
    ],
    ['a limit', '<p>Limit: 100 requests</p>'],
    ['an address to copy', '<input readonly value="https://api.example.com">'],
    ['a chip of all', pressed('pressed', 'All', 'Mine')],
    [
      'a radio of all',
      '<label><input type="radio" name="o" checked>Everyone</label><label><input type="radio" name="o">Only mine</label>',
    ],
    ['a printed total of the rows', '<p>2 keys</p>'],
    ['a printed range of all rows', '<p>Showing 1–2 of 2</p>'],
    ['a number behind the title', '<h2>Keys (2)</h2>'],
    ['a way to make another', '<button>Create service key</button>'],
    ['menus', '<button aria-haspopup="menu">Actions</button><button aria-haspopup="menu" aria-label="More"></button>'],
    ['a note', '<p>Keys are valid for 90 days. Read more in the <a href="/docs">documentation</a>.</p>'],
    ['a filter that is closed', '<button>Filters</button>'],
    [
      'what keys may do',
      '<p>Keys have access to all of your data. You won’t be able to see a key again, so keep it safe.</p>',
    ],
    ['what cannot be done', '<p>For your security you can’t view your secret keys after you create them.</p>'],
  ])('beside %s', (_what, html) => {
    expect(seen(listWith(html))).toEqual(WHOLE);
  });

  test.each([
    ['a toast', '<div role="status">Key copied</div>'],
    ['a banner', '<div role="alert">Scheduled maintenance on Sunday</div>'],
    [
      'an alert that can be closed',
      '<div role="alert">Your trial ends in 5 days <button aria-label="Close">×</button></div>',
    ],
    ['a way to make another', '<button>Create service key</button>'],
    ['links', '<a href="/docs">Documentation</a><a href="/support">Contact support</a>'],
    [
      'a total, and a pager that leads nowhere',
      '<p>1–2 of 2</p><button disabled>Previous</button><button disabled>Next</button>',
    ],
    ['its only page', '<p>Page 1 of 1</p>'],
    ['rows a page, and a total', '<p>Rows per page: 10</p><p>2 results</p>'],
    ['what says it in words', '<footer>Total: 2</footer>'],
    [
      'a list of something else that is cut',
      '<section><h2>Users</h2><ul><li>One</li></ul><button>Load more</button></section>',
    ],
    [
      'a table of something else with boxes',
      '<table><thead><tr><th></th><th>Event</th></tr></thead><tr><td><input type="checkbox"></td><td>View</td></tr></table>',
    ],
    [
      'settings of the account',
      '<section><h2>Account</h2><label>Company <input value="Acme"></label><label><input type="checkbox"> Newsletter</label></section>',
    ],
  ])('before %s', (_what, html) => {
    expect(seen(listWith('', html))).toEqual(WHOLE);
  });

  test('in rows that can be chosen, one by one or all', () => {
    const boxes = TWO.map((row) => row.replace('<td>', '<td><input type="checkbox">'));
    expect(seen(listWith('<label><input type="checkbox">Select all</label>', '', undefined, boxes))).toEqual(WHOLE);
  });

  test('with a switch in each row', () => {
    const switches = TWO.map((row) => row.replace('<td>', '<td><button role="switch" aria-checked="true">On</button>'));
    expect(seen(listWith('', '', undefined, switches))).toEqual(WHOLE);
  });
});

describe('a search or a choice may hide rows', () => {
  test.each([
    ['type=search', '<input type="search" value="sync">'],
    ['role=searchbox', '<input role="searchbox" value="sync">'],
    ['a text field with a placeholder', '<input type="text" placeholder="Search keys" value="sync">'],
    ['a placeholder in a language of its own', '<input type="text" placeholder="Meklēt" value="sync">'],
    ['a text field inside role=search', '<div role="search"><input type="text" value="sync"></div>'],
    ['a field without a type', '<label>Filter <input value="sync"></label>'],
    ['a text field that nothing names', '<input type="text" value="sync">'],
    ['a field in the head of a column', '<table><thead><tr><th><input value="sync"></th></tr></thead></table>'],
    ['a day', '<label>Created after <input type="date" value="2026-01-01"></label>'],
    ['what can be edited', '<div contenteditable="true" role="textbox">sync</div>'],
    ['a combobox', '<input role="combobox" value="sync">'],
    ['a text area', '<textarea>sync</textarea>'],
  ])('%s', (_what, html) => {
    expect(seen(listWith(html))).toEqual(NOT_WHOLE);
  });

  test('a search that stands outside of the main part', () => {
    const page = '</main><header><input type="search" value="sync"></header><main>';
    expect(seen(listWith('', page)).slice(0, 2)).toEqual(NOT_WHOLE.slice(0, 2));
  });

  test.each([
    ['a select', select('Owner', 'Me', 'Everyone')],
    ['a select that says what it chooses by', select('', 'Owner: me', 'Owner: everyone')],
    ['a select in words that are not known', select('Owner', 'Visi īpašnieki')],
    [
      'a select of several',
      '<select multiple><option selected>Active</option><option selected>Expired</option></select>',
    ],
    ['a box with a list', '<div role="combobox">Active</div>'],
    ['a field that only shows its choice', '<input role="combobox" readonly value="Active">'],
    ['a button with a list', '<button aria-haspopup="listbox">Status: Active</button>'],
    [
      'a list of choices',
      '<ul role="listbox"><li role="option" aria-selected="true">Active</li><li role="option">All</li></ul>',
    ],
    ['tabs', tabs('Active', 'Expired')],
    ['tabs, the others of the same keys', tabs('Keys', 'Expired')],
    [
      'tabs of which none is known to be chosen',
      '<div role="tablist"><div role="tab">Active</div><div role="tab">All</div></div>',
    ],
    ['the tab of all, with more than there are', tabs('All (57)', 'Expired (3)')],
    ['all but some', tabs('All active keys', 'All expired keys')],
    ['all old ones', tabs('All old keys', 'All keys')],
    ['links to other views', '<nav><a aria-current="page" href="?s=1">Active</a><a href="?s=2">Expired</a></nav>'],
    ['links of which none is known to be chosen', '<a href="#active">Active</a><a href="#all">All</a>'],
    ['a chip', pressed('pressed', 'Mine', 'All')],
    [
      'chips of which none is chosen',
      '<button aria-pressed="false">Active</button><button aria-pressed="false">Expired</button>',
    ],
    ['a segment', pressed('selected', 'Active', 'All')],
    ['a segment that is checked', pressed('checked', 'Active', 'All')],
    ['buttons that do not say which is chosen', '<button>All</button><button>Active</button>'],
    ['a radio', '<label><input type="radio" checked>Only mine</label><label><input type="radio">Everyone</label>'],
    [
      'a radio of ARIA',
      '<div role="radiogroup"><div role="radio" aria-checked="true">Mine</div><div role="radio" aria-checked="false">All</div></div>',
    ],
    ['a box that is checked', '<label><input type="checkbox" checked> Only mine</label>'],
    ['a box that is not', '<label><input type="checkbox"> Show revoked keys</label>'],
    ['a switch that is on', '<button role="switch" aria-checked="true">Active only</button>'],
    ['a switch that is off', '<button role="switch" aria-checked="false">Show expired</button>'],
    ['a filter with its number', '<button>Filters (1)</button>'],
    ['a way to take filters back', '<button>Clear filters</button>'],
    ['a text about filters', '<p>Filtered by owner: me</p>'],
    ['results of a search', '<p>2 results for “sync”</p>'],
    ['what is closed', '<button aria-expanded="false">Revoked keys (3)</button>'],
    ['a word about rights', '<p>You only see keys that you created.</p>'],
    ['a side of filters', '<aside><h3>Team</h3><select><option>Sales</option></select></aside>'],
  ])('%s', (_what, html) => {
    expect(seen(listWith(html))).toEqual(NOT_WHOLE);
  });
});

describe('there may be more rows', () => {
  test.each([
    ['a button to load more', '<button>Load more</button>'],
    ['a link to load more', '<a href="?all">Show all keys</a>'],
    ['how many more', '<button>+55 more</button>'],
    ['a text that can be pressed', '<div tabindex="0">Show 10 more</div>'],
    ['numbered pages', '<nav><button>1</button><button>2</button><button>3</button></nav>'],
    ['numbered pages as links', '<nav><a href="?p=1">1</a> <a href="?p=2">2</a></nav>'],
    ['numbered pages as plain texts', '<ul><li>1</li><li>2</li></ul>'],
    ['a page alone', '<nav><button aria-current="page">1</button></nav>'],
    ['a way to the next', '<button>Next</button>'],
    ['a way to the next that is closed', '<button disabled>Next</button>'],
    ['the last page', '<button>Previous</button><button disabled>Next</button>'],
    ['the last page, by arrows', '<button>‹</button><button disabled>›</button>'],
    ['the first page', '<button disabled>Previous</button><button>Next</button>'],
    ['a later page', '<p>Page 2</p>'],
    ['a later page, and rows a page', '<p>25 per page</p><p>Page 2</p>'],
    ['as many rows as a page has', '<p>2 per page</p>'],
    ['more rows than a page has', '<p>1 per page</p>'],
    ['a link that says so for machines', '<a rel="next" href="?page=2">»</a>'],
    ['arrows', '<a href="?p=1">‹</a><a href="?p=2">›</a>'],
    ['a button named for those who do not see it', '<button aria-label="Next page"><svg></svg></button>'],
    ['buttons without words', '<button><svg></svg></button><button><svg></svg></button>'],
    ['a range', '<p>Showing 1–2 of 57</p>'],
    ['a range in words', '<p>Showing 1 to 2 of 57 entries</p>'],
    ['a later range', '<p>56–57 of 57</p>'],
    ['a range without an end', '<p>1–2 of many</p>'],
    ['a range alone', '<p>Keys 1–20</p>'],
    ['a total', '<p>57 results</p>'],
    ['a total of keys', '<p>57 keys</p>'],
    ['a total in thousands', '<p>Total: 1,234</p>'],
    ['a total and more', '<p>2+ results</p>'],
    ['a bare number', '<h2>Keys</h2><span>57</span>'],
    ['a page of several', '<p>Page 1 of 3</p>'],
    ['the last page of as many as there are rows', '<p>Page 2 of 2</p>'],
    ['the same in German', '<p>Seite 2 von 2</p>'],
    ['the same in Japanese', '<p>2/2ページ</p>'],
    ['numbers that may be pages', '<p>2 / 2</p>'],
    ['a page of several in figures', '<p>1 / 3</p>'],
    ['rows a page', '<label>Rows per page <select><option>2</option></select></label>'],
    ['something that still loads', '<div role="progressbar"></div>'],
    ['a text that says so', '<p>Loading…</p>'],
    ['an end that a script watches', '<div data-testid="infinite-scroll-sentinel"></div>'],
    ['a part that failed', '<div role="alert">Some keys could not be loaded</div>'],
    ['a total in other digits', '<p>١–٢ من ٥٧</p>'],
  ])('%s', (_what, html) => {
    expect(seen(listWith('', html))).toEqual(NOT_WHOLE);
    expect(
      seen(
        listWith(
          html === '<button><svg></svg></button><button><svg></svg></button>' || html.includes('sentinel') ? '' : html,
          html,
        ),
      ),
    ).toEqual(NOT_WHOLE);
  });

  const built = (from: string, to: string) => {
    const [first = '', second = ''] = TWO;
    return listWith('', '', undefined, [first, second.replace(from, to)]);
  };
  test('a row without words behind the last', () => {
    expect(seen(listWith('', '', undefined, [...TWO, '<tr><td colspan="3"></td></tr>']))).toEqual(NOT_WHOLE);
  });
  test('a row that is hidden', () => {
    expect(seen(listWith('', '', undefined, [...TWO, '<tr hidden><td>Other</td></tr>']))).toEqual(NOT_WHOLE);
  });
  test('a row that says that it is a later one', () => {
    expect(seen(built('<tr>', '<tr aria-rowindex="57">')).slice(0, 2)).toEqual(['read', true]);
    const [first = '', second = ''] = TWO;
    const far = [first.replace('<tr>', '<tr aria-rowindex="2">'), second.replace('<tr>', '<tr aria-rowindex="57">')];
    expect(seen(listWith('', '', undefined, far))).toEqual(NOT_WHOLE);
  });
});

describe('in a language of which no words are known', () => {
  const SWAHILI = { lang: 'sw', title: 'Funguo', name: 'Jina', created: 'Iliundwa', used: 'Ilitumika mwisho' };
  const listed = (before: string, after = '') => seen(listWith(before, after, SWAHILI));

  test('a list is never whole, for nothing that would hide rows is understood', () => {
    for (const html of [
      '',
      '<input placeholder="Tafuta">',
      '<p>Hifadhi funguo zako vizuri.</p>',
      '<button>Ufunguo mpya</button>',
    ])
      expect(listed(html)).toEqual(NOT_WHOLE);
  });

  test.each([
    ['a button', '', '<button>Pakia zaidi</button>'],
    ['several buttons before it', '<button>Hai</button><button>Muda umeisha</button>', ''],
    ['a tab', tabs('Zote', 'Muda umeisha'), ''],
    ['a choice', select('Mmiliki', 'Zote'), ''],
    ['a search', '<input placeholder="Tafuta" value="a">', ''],
    ['a total', '', '<p>Matokeo 57</p>'],
    ['a range', '', '<p>1–2 kati ya 57</p>'],
  ])('a list beside %s is not', (_what, before, after) => {
    expect(listed(before, after)).toEqual(NOT_WHOLE);
  });
});

describe('a row like those that were read, of which no key is known', () => {
  const other = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const withRow = (html: string) => seen(listWith('', '', undefined, [...TWO, html]));

  test('is one that the list may hide', () => {
    expect(withRow(other('legacy key', 'Mar 14, 2025', 'Never'))).toEqual(NOT_WHOLE);
    expect(withRow(other('Restricted', '—', '—'))).toEqual(NOT_WHOLE);
  });

  test('is none where it has other cells', () => {
    expect(withRow('<tr><td colspan="3">Keys are shown once.</td></tr>')).toEqual(WHOLE);
  });
});
