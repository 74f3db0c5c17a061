// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read } from './acme.ts';

/** A table with rows of cells; `id` numbers its rows in `data-id`. */
const table = (headers: string, rows: readonly string[], attribute = true) =>
  `<main><h1>Keys</h1><table><thead><tr>${headers}</tr></thead><tbody>${rows
    .map((cells, index) => `<tr${attribute ? ` data-id="k${index + 1}"` : ''}>${cells}</tr>`)
    .join('')}</tbody></table></main>`;
const th = (...texts: string[]) => texts.map((text) => `<th>${text}</th>`).join('');
const td = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');
const TWO = ['mailer 2026-02-03', 'sync 2026-04-05'];

describe('a cell below a header of names names its row', () => {
  const cells = (name: (text: string) => string) => [
    `<td>${name('mailer')}</td><td>2026-02-03</td>`,
    `<td>${name('sync')}</td><td>2026-04-05</td>`,
  ];
  test.each<[string, (text: string) => string]>([
    ['as text alone', (text) => text],
    ['in an element', (text) => `<span>${text}</span>`],
    ['in several', (text) => `<div><div><p>${text}</p></div></div>`],
    ['beside a button', (text) => `${text} <button>Edit</button>`],
    ['behind a check box', (text) => `<input type="checkbox"> ${text}`],
    ['behind a check box with a role', (text) => `<span role="checkbox">Select row</span>${text}`],
    ['beside a menu', (text) => `<span>${text}</span><div role="menu"><a>Rename</a></div>`],
    ['beside its state', (text) => `<span>${text}</span> <span>Active</span>`],
    ['behind its state', (text) => `<span>Enabled</span><span>${text}</span>`],
    ['beside a badge', (text) => `${text}<span>read only</span>`],
    ['over what it is for', (text) => `<div>${text}</div><small>Used by the shop</small>`],
    ['behind the header said again', (text) => `<span>Name</span> <b>${text}</b>`],
    ['behind a picture', (text) => `<svg><title>Key</title></svg><i aria-hidden="true">vpn_key</i>${text}`],
    ['in a button that opens it', (text) => `<button>${text}</button>`],
    ['in a link to somewhere else', (text) => `<a href="/elsewhere">${text}</a>`],
    ['in part in bold', (text) => `${text.slice(0, 2)}<b>${text.slice(2)}</b>`],
    ['in a field that only shows', (text) => `<input readonly value="${text}">`],
    ['cut, and whole for who listens', (text) => `<span>${text.slice(0, 3)}…</span><span>${text}</span>`],
  ])('%s', (_how, name) => {
    for (const page of [byName, byAttribute])
      expect(read(page, table(th('Name', 'Created'), cells(name)))).toEqual(TWO);
  });

  test.each(['Name', 'Key name', 'Nazwa', 'Bezeichnung', 'Nombre', 'Nom', 'Nome', '名前', '이름', 'Название', 'الاسم'])(
    'called %s',
    (header) => {
      const rows = [
        td('<a href="/keys/1">q7</a>', 'mailer', '2026-02-03'),
        td('<a href="/keys/2">q8</a>', 'sync', '2026-04-05'),
      ];
      expect(read(byLink, table(th('Foo', header, 'Created'), rows))).toEqual(TWO);
    },
  );

  test.each([
    ['a header for those who listen', '<th><span class="sr-only">Name</span></th>'],
    ['a button that sorts', '<th aria-sort="ascending"><button>Name<svg></svg></button></th>'],
    ['how it is sorted', '<th>Name <span>sorted ascending</span></th>'],
    ['a label', '<th aria-label="Name"></th>'],
  ])('told by %s', (_what, header) => {
    const rows = [td('2026-02-03', '<i>mailer</i>'), td('2026-04-05', '<i>sync</i>')];
    expect(read(byAttribute, table(th('Created') + header, rows))).toEqual(TWO);
  });
});

describe('a column of names wins', () => {
  test.each([
    ['over a link', (id: number, text: string) => `<td><a href="/keys/${id}">${text}</a></td>`],
    [
      'over the header of its row',
      (id: number, text: string) => `<th scope="row"><a href="/keys/${id}">${text}</a></th>`,
    ],
    [
      'over what is shown as code',
      (id: number, text: string) => `<td><a href="/keys/${id}"><code>${text}</code></a></td>`,
    ],
  ])('%s', (_what, cell) => {
    const rows = [cell(1, 'kL4m') + td('mailer', '2026-02-03'), cell(2, 'pQ9r') + td('sync', '2026-04-05')];
    expect(read(byLink, table(th('Prefix', 'Name', 'Created'), rows))).toEqual(TWO);
    expect(read(byAttribute, table(th('Prefix', 'Name', 'Created'), rows))).toEqual(TWO);
  });

  test('in a grid of plain elements, and where cells say their header themselves', () => {
    const grid = `<main><h1>Keys</h1><div><div><span>Key</span><span>Name</span><span>Created</span></div>
      <div data-id="k1"><span>kL4m9</span><span>mailer</span><span>2026-02-03</span></div>
      <div data-id="k2"><span>pQ9rZ</span><span>sync</span><span>2026-04-05</span></div></div></main>`;
    expect(read(byAttribute, grid)).toEqual(TWO);
    // The header stands right beside the rows, below other text of the page.
    for (const before of ['', '<p>Keep them safe.</p>', '<div><button>New</button></div><h2>Active</h2>'])
      expect(
        read(byAttribute, grid.replace('<div><div>', `${before}<div>`).replace('</div></div></main>', '</div></main>')),
      ).toEqual(TWO);
    const cells = (name: string, day: string) =>
      `<td data-label="ID">x</td><td data-label="Name">${name}</td><td data-label="Created">${day}</td>`;
    const responsive = `<main><h1>Keys</h1><table><tr data-id="k1">${cells('mailer', '2026-02-03')}</tr><tr data-id="k2">${cells('sync', '2026-04-05')}</tr></table></main>`;
    expect(read(byAttribute, responsive)).toEqual(TWO);
  });

  test('in a card, as a label before the name', () => {
    const cards = ['Name: mailer', '<b>Name</b> <span>mailer</span>', '<dl><dt>Name</dt><dd>mailer</dd></dl>'];
    for (const card of cards) {
      const html = `<main><h1>Keys</h1><ul><li data-id="k1"><p>Key 7</p><div>${card}</div><p>Created: 2026-02-03</p></li></ul></main>`;
      expect(read(byAttribute, html), card).toEqual(['mailer 2026-02-03']);
    }
  });
});

describe('no name is', () => {
  const DAY = '2026-02-03';
  test.each([
    ['a date', 'Feb 3, 2026'],
    ['a date as numbers', '2026-02-03 10:00'],
    ['a time ago', '3 days ago'],
    ['a sentence with a date', 'Last used 3 days ago'],
    ['a label', 'Created'],
    ['a label with a colon', 'Expires on:'],
    ['the header itself', 'Name:'],
    ['a state', 'Active'],
    ['a state in another language', 'Aktywny'],
    ['a row of dots', '••••••••••••'],
    ['a row of asterisks', '************'],
    ['dots with spaces', '• • • •'],
    ['a dash', '—'],
    ['a masked secret', 'ak_••••••••wxyz'],
    ['a masked one of no known shape', 'tok-****9f3c'],
    ['one with a short mask', 'ab**wxyz'],
    ['one that is masked by letters', 'abxxxxwxyz'],
    ['a secret', 'ak_Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8'],
    ['a secret of no known shape', '5f2d9c0b7e1a4d3c8b6f5a2e1d0c9b8a7f6e5d4c'],
    ['an id', '7d9f2b1c-4e5a-4b6c-8d7e-0f1a2b3c4d5e'],
    ['its start', 'tok_5f2d…'],
    ['its start and end', 'sk-5f2d...9b8a'],
    ['its end', '…9b8a'],
    ['a piece of it', 'kL4mP9qR'],
    ['a number', '42'],
    ['a number behind the word for an id', 'Trigger ID 4711'],
    ['the address of who made it', 'ann@example.org'],
    ['who made it', 'Created by Ann'],
    ['who owns it', 'Owner: Ann'],
    ['what somebody else is called', '<b>Owner</b> <i>Ann</i>'],
    ['what a control does', 'Edit'],
  ])('%s', (_what, text) => {
    const card = `<main><h1>Keys</h1><ul><li data-id="k1"><span>${text}</span><p>Created: ${DAY}</p></li></ul></main>`;
    // Where somebody else is named first, the birth may be theirs.
    expect(read(byAttribute, card).map((line) => line.split(' ')[0])).toEqual(['-']);
    expect(read(byAttribute, table(th('Foo', 'Created'), [td(text, DAY)]))).toEqual([`- ${DAY}`]);
    expect(read(byName, table(th('Foo', 'Created'), [td(text, DAY)]))).toEqual([]);
  });

  test.each([
    ['a row of dots', '••••••••••••'],
    ['a masked secret', 'ak_••••••••wxyz'],
    ['one with a short mask', 'ab••wxyz'],
    ['a secret', 'ak_Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8'],
    ['a secret of no known shape', '5f2d9c0b7e1a4d3c8b6f5a2e1d0c9b8a7f6e5d4c'],
    ['a piece of it', 'kL4mP9qR'],
    ['a date', 'Feb 3, 2025'],
    ['a state', 'Revoked'],
    ['a label', 'Created'],
    ['what a link does', 'Edit'],
  ])('%s, even in the link, in the heading or below the header of names', (_what, text) => {
    expect(read(byLink, table(th('Foo', 'Created'), [td(`<a href="/keys/1">${text}</a>`, DAY)]))).toEqual([`- ${DAY}`]);
    expect(read(byAttribute, table(th('Name', 'Created'), [td(text, DAY)]))).toEqual([`- ${DAY}`]);
    const card = `<main><h1>Keys</h1><ul><li data-id="k1"><h3>${text}</h3><p>For the shop</p><p>Created: ${DAY}</p></li></ul></main>`;
    expect(read(byAttribute, card)).toEqual([`- ${DAY}`]);
  });

  test('what may be a badge before another text', () => {
    for (const badge of ['Production', 'Test']) {
      const item = (name: string) => `<li><p>${badge}</p><p>${name}</p><p>Created: ${DAY}</p></li>`;
      expect(read(byName, `<main><h1>Keys</h1><ul>${item('backup')}${item('mailer')}</ul></main>`)).toEqual([]);
    }
  });

  test('what stands behind a link or a heading that can be none', () => {
    for (const title of ['<a href="/keys/1">••••••••</a>', '<h3><a href="/keys/1">••••••••</a></h3>']) {
      const card = `<main><h1>Keys</h1><ul><li>${title}<p>Somewhat</p><p>Created: ${DAY}</p></li></ul></main>`;
      expect(read(byLink, card)).toEqual([`- ${DAY}`]);
    }
  });

  test('what the links of all rows say', () => {
    const rows = [td('<a href="/keys/1">Ansehen</a>', '2026-02-03'), td('<a href="/keys/2">Ansehen</a>', '2026-04-05')];
    expect(read(byLink, table(th('Foo', 'Created'), rows))).toEqual(['- 2026-02-03', '- 2026-04-05']);
  });

  test('what stands below a header of something else', () => {
    for (const header of ['Created by', 'Owner', 'User', 'Status', 'Type', 'ID', 'Last used', 'Prefix']) {
      expect(read(byAttribute, table(th(header, 'Created'), [td('somewhat', DAY)])), header).toEqual([`- ${DAY}`]);
    }
  });

  test('the text behind a name that can be none', () => {
    const rows = [td('••••••••', 'for the shop', '2026-02-03')];
    expect(read(byAttribute, table(th('Name', 'Notes', 'Created'), rows))).toEqual(['- 2026-02-03']);
  });
});

describe('a key may be called', () => {
  test.each([
    'Invoices',
    'Never',
    'May',
    'backup 2024-05-01',
    'Expires 12/01/2027',
    'k8s-prod-2',
    'API key',
    'v2',
    '経理',
    'Łódź',
    'CRM v1.2',
  ])('%s', (name) => {
    const named = [`${name} 2026-02-03`];
    expect(read(byAttribute, table(th('Name', 'Created'), [td(name, '2026-02-03')]))).toEqual(named);
    expect(read(byLink, table(th('Name', 'Created'), [td(`<a href="/keys/1">${name}</a>`, '2026-02-03')]))).toEqual(
      named,
    );
  });

  test('as a date would say: that is no statement', () => {
    const rows = [td('<a href="/keys/1">Created on Jan 1, 2020</a>', '—')];
    expect(read(byLink, table(th('Name', 'Created'), rows))).toEqual(['Created on Jan 1, 2020']);
    expect(read(byAttribute, table(th('Name', 'Foo'), [td('2020-01-01', 'x')]))).toEqual(['-']);
  });
});
