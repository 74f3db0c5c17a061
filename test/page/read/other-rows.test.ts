// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, oneOnly, read } from './acme.ts';

const table = (head: string, ...rows: string[]) =>
  `<table><tr>${head}</tr>${rows.map((cells, index) => `<tr data-id="k${index + 1}">${cells}</tr>`).join('')}</table>`;
const link = '<a href="/keys/1">backup</a>';

describe('a table of which each row is about something else', () => {
  test.each([
    ['Event', 'Rotated'],
    ['URL', 'https://acme.example/hook'],
    ['Member', 'Ann'],
    ['Request', '12'],
  ])('"%s" tells no dates of the key in its other column', (other, value) => {
    const html = table(`<th>${other}<th>Key<th>Created`, `<td>${value}<td>${link}<td>2026-11-20`);
    expect(read(byLink, `<main><h1>Activity</h1>${html}</main>`)).toEqual(['backup']);
  });

  test('in other languages, too', () => {
    const html = table('<th>Ereignis<th>Schlüssel<th>Erstellt', `<td>Rotiert<td>${link}<td>20.11.2026`);
    expect(read(byLink, html, 'de')).toEqual(['backup']);
  });

  test.each(['Name', 'Status', 'Type', 'Project', 'ID'])('"%s" before the key says nothing of that kind', (header) => {
    const html = table(`<th>${header}<th>Key<th>Created`, `<td>Maple<td>${link}<td>2021-01-03`);
    expect(read(byLink, html)[0]).toMatch(/ 2021-01-03$/);
  });
});

describe('below a heading that names keys', () => {
  const keys = (first: string, above: string, more = '') =>
    read(
      byLink,
      `<main>${above}${table(`<th>${first}<th>Key<th>Created`, `<td>x<td>${link}<td>2021-01-03`)}${more}</main>`,
    );

  test.each(['User', 'Member', 'URL', 'Vault'])('the one table with "%s" first is about the keys', (first) => {
    expect(keys(first, '<h1>API keys</h1>')).toEqual(['backup 2021-01-03']);
    expect(keys(first, '<h1>Settings</h1><h2>API keys</h2>')).toEqual(['backup 2021-01-03']);
  });

  test.each(['Event', 'Request', 'Activity', 'Recent event'])(
    'one with "%s" first is about what happens to them',
    (first) => {
      for (const above of ['<h1>API keys</h1>', '<h1>Settings</h1><h2>API keys</h2>'])
        expect(keys(first, above)).toEqual(['backup']);
    },
  );

  test.each([
    ['de', 'Ereignis', 'API-Schlüssel', 'Schlüssel', 'Erstellt', '25.01.2021'],
    ['fr', 'Événement', 'Clés API', 'Clé', 'Créée le', '25.01.2021'],
    ['ja', 'イベント', 'APIキー', 'キー', '作成日', '2021/01/25'],
  ])('so in %s', (language, event, title, key, created, day) => {
    const below = (first: string) =>
      read(
        byLink,
        `<h1>${title}</h1>${table(`<th>${first}<th>${key}<th>${created}`, `<td>x<td>${link}<td>${day}`)}`,
        language,
      );
    expect([below(event), below('Vault')]).toEqual([['backup'], ['backup 2021-01-25']]);
  });

  test('a caption is one, a heading in a row is none', () => {
    const html = table('<th>User<th>Key<th>Created', `<td>x<td><h3>Deploy key</h3>${link}<td>2021-01-03`);
    const told = (page: string) => read(byLink, page)[0]?.includes('2021-01-03');
    expect(told(html.replace('<table>', '<table><caption>API keys</caption>'))).toBe(true);
    expect(told(html)).toBe(false);
  });

  test.each([
    ['', ''],
    ['<h1>API keys</h1><h2>Activity</h2>', ''],
    ['<h1>API key usage history</h1>', ''],
    ['<h1>API keys</h1>', '<table><tr><th>Name<th>Created</tr></table>'],
  ])('not so below "%s" before "%s"', (above, more) => {
    for (const first of ['User', 'URL', 'Vault']) expect(keys(first, above, more)).toEqual(['backup']);
  });
});

describe('a header further down', () => {
  const [first, other] = ['<tr><th>Name<th>Created</tr>', '<tr><th>Name<th>Revoked</tr>'];
  const [a, b] = ['<tr data-id="k1"><td>a<td>2021-01-03</tr>', '<tr data-id="k2"><td>b<td>2026-11-20</tr>'];

  test('takes back what the first one says of a column', () => {
    for (const html of [
      `<table>${first}${a}${other}${b}</table>`,
      `<table><thead>${first}</thead><tbody>${a}</tbody><thead>${other}</thead><tbody>${b}</tbody></table>`,
    ])
      expect(read(byAttribute, html)).toEqual(['a', 'b']);
  });

  test('changes nothing where it says the same, or names a group of rows', () => {
    for (const row of [first, '<tr><th colspan="2">Revoked</tr>', '<tr><th>Maple<td></tr>'])
      expect(read(byAttribute, `<table>${first}${a}${row}${b}</table>`)).toEqual(['a 2021-01-03', 'b 2026-11-20']);
  });
});

describe('a header of rows below it alone', () => {
  const above = '<tr data-id="k1"><td>Expires 12/01/2027 (admin)<td>Made for a test<td>2026-11-20</tr>';
  const below = '<tr data-id="k2"><td>b<td>Maple<td>2021-01-03</tr>';

  test.each([
    ['bold', '<td><b>Name</b><td><b>Description</b><td><b>Created</b>'],
    ['plain', '<td>Name<td>Description<td>Created'],
    ['marked', '<th>Name<th>Description<th>Created'],
  ])('tells where names stand, and no dates: %s', (_how, header) => {
    const html = `<table>${above}<tr>${header}</tr>${below}</table>`;
    expect(read(byAttribute, html)).toEqual(['Expires 12/01/2027 (admin)', 'b']);
  });
});

test('a title over all columns is no row above the header', () => {
  const under = (title: string) =>
    `<table><tr><td colspan="2">${title}</td></tr><tr><th>Name<th>Created</tr><tr data-id="k1"><td>a<td>2021-01-03</tr></table>`;
  for (const title of ['API keys', '']) expect(read(byAttribute, under(title)), title).toEqual(['a 2021-01-03']);
  expect(read(byAttribute, under('Webhooks'))).toEqual(['a']);
});

test('a row that says labels is one of a key where it lets do something', () => {
  const rows = `<tr data-id="k1"><td>Title<td>Expired<td>Updated<td>%</tr><tr data-id="k2"><td>b<td>Active<td>Used<td></tr>`;
  const table = `<table><tr><th>Name<th>Status<th>Last event<th></tr>${rows}</table>`;
  expect(read(byAttribute, table.replace('%', '<button>Revoke</button>'))).toHaveLength(2);
});

describe('the first cell of a row without headers', () => {
  const rowOf = (cell: string, other = '<td>Made for a test') =>
    read(byAttribute, `<table><tr data-id="k1">${cell}${other}<td>x</tr></table>`);

  test.each([
    ['<td>Created by ops', '<td>Made for a test', '-'],
    ['<td>Expires 12/01/2027 (admin)', '<td>Made for a test', '-'],
    ['<td>Created 2026-05-01', '<td>Made for a test', '-'],
    ['<td>Created 3 days ago', '<td>Made for a test', 'Made for a test 2026-11-20..2026-11-22'],
    ['<td>Created 2026-05-01', '<th scope="row">backup</th>', 'backup 2026-05-01'],
    ['<td>Created 2026-05-01', '<td><h3>backup</h3>', 'backup 2026-05-01'],
  ])('may be its name, whatever it says: %s before %s', (cell, other, said) => {
    expect(rowOf(cell, other)).toEqual([said]);
  });
});

describe('a tooltip on a header', () => {
  const under = (th: string) => read(byAttribute, table(`<th>Name${th}`, '<td>backup<td>2026-11-20'));
  test('that says whose date it is takes it from the key', () => {
    for (const th of [
      '<th title="Project created">Created',
      '<th aria-label="Owner created">Created',
      '<th><span title="Date the workspace was created">Created</span>',
    ])
      expect(under(th), th).toEqual(['backup']);
  });

  test('that says how the column is sorted, or speaks of the key, does not', () => {
    for (const hint of ['Sort by created', 'Created: activate to sort column ascending', 'When the user made the key'])
      expect(under(`<th title="${hint}">Created`), hint).toEqual(['backup 2026-11-20']);
  });
});

describe('on a page about one key, a date', () => {
  const on = (body: string) => read(oneOnly, `<main><h1>API key</h1>${body}</main>`);
  test.each([
    '<b>New!</b><p>Scoped keys. Created 2 days ago by the Acme team</p>',
    '<p><strong>Service accounts</strong> are new. Created Nov 20, 2026.</p>',
    '<p>New dashboard released. Created 2 days ago.</p>',
    '<p>acme.example · created Nov 20, 2026</p>',
    '<p>ann@acme.example · created Nov 20, 2026</p>',
    '<p>Project · Created 2 days ago</p>',
    '<ul><li>Workspace Maple<ul><li>Created Nov 20, 2026</li></ul></li></ul>',
  ])('that is said of something else is not the key’s: %s', (html) => {
    expect(on(html)).toEqual([]);
  });

  test.each([
    '<p>Active. Created Jan 3, 2021.</p>',
    '<p>Keys should be kept safe. Your key was created on Jan 3, 2021.</p>',
    '<p>Details · Created Jan 3, 2021</p>',
    '<ul><li>Details<ul><li>Created Jan 3, 2021</li></ul></li></ul>',
  ])('that is said of the key is: %s', (html) => {
    expect(on(html)).toEqual(['- 2021-01-03']);
  });
});

const BORN: Record<string, string> = {
  en: 'Created 2021-01-25',
  de: 'Erstellt am 25.01.2021',
  fr: 'Créé le 25/01/2021',
  pl: 'Utworzono 25.01.2021',
  ja: '作成日 2021/01/25',
};

describe('rows with a link to a key', () => {
  const item = `<ul><li>${link} <span>Added 2026-11-20</span></li></ul>`;
  const rows = (day: string) => table('<th>Key<th>Created', `<td>${link}<td>${day}`);

  test.each(['Pending requests', 'Recent errors', 'Comments', 'Activity'])('tell no dates below "%s"', (title) => {
    for (const list of [item, rows('2026-11-20')]) {
      expect(read(byLink, `<main><h1>API keys</h1><h2>${title}</h2>${list}</main>`), list).toEqual(['backup']);
      expect(read(byLink, `<main><div><div><h2>${title}</h2></div>${list}</div></main>`), list).toEqual(['backup']);
    }
    const caption = rows('2026-11-20').replace('<table>', `<table><caption>${title}</caption>`);
    expect(read(byLink, `<main><h1>API keys</h1>${caption}</main>`)).toEqual(['backup']);
    const own = `<h2>Keys</h2>${rows('2021-01-03')}`;
    expect(read(byLink, `<main><h2>${title}</h2>${item}${own}</main>`)).toEqual(['backup 2021-01-03']);
  });

  test.each([
    ['en', 'Other'],
    ['en', 'Others'],
    ['en', 'Recent'],
    ['de', 'Andere'],
    ['fr', 'Autres'],
    ['pl', 'Inne'],
    ['ja', 'その他'],
  ])('do below what names some of the keys: %s "%s"', (language, title) => {
    const html = `<ul><li>${link} <span>${BORN[language]}</span></li></ul>`;
    expect(read(byLink, `<main><h1>API keys</h1><h2>${title}</h2>${html}</main>`, language)).toEqual([
      'backup 2021-01-25',
    ]);
  });

  test.each([
    ['en', 'History'],
    ['de', 'Aktivität'],
    ['fr', 'Demandes'],
    ['pl', 'Żądania'],
    ['ja', '履歴'],
  ])('do not below what happens to them: %s "%s"', (language, title) => {
    const html = `<ul><li>${link} <span>${BORN[language]}</span></li></ul>`;
    expect(read(byLink, `<main><h1>API keys</h1><h2>${title}</h2>${html}</main>`, language)).toEqual(['backup']);
  });

  test('do where that part has ended, or the title is that of the key or names keys', () => {
    for (const html of [
      `<section><h2>Activity</h2><p>None</p></section>${rows('2021-01-03')}`,
      `<h2>Keys of other users</h2>${rows('2021-01-03')}`,
      `<ul><li><h3>Recent sync</h3> ${link} <span>Added 2021-01-03</span></li></ul>`,
    ])
      expect(read(byLink, `<main><h1>API keys</h1>${html}</main>`), html).toEqual(['backup 2021-01-03']);
  });
});
