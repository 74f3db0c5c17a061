// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, oneOnly, read, readingOf } from './acme.ts';

const TWO = ['mailer 2026-02-03', 'sync 2026-04-05'];
const main = (html: string, title = 'API keys') => `<main><h1>${title}</h1>${html}</main>`;
const row = (id: number, ...cells: string[]) =>
  `<tr data-id="k${id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const ROWS = `${row(1, 'mailer', '2026-02-03')}${row(2, 'sync', '2026-04-05')}`;
const HEAD = '<tr><th>Name</th><th>Created</th></tr>';
const TABLE = `<table><thead>${HEAD}</thead><tbody>${ROWS}</tbody></table>`;

describe('headers', () => {
  test.each([
    ['td in a thead', '<thead><tr><td>Name</td><td>Created</td></tr></thead>'],
    ['td in bold in a thead', '<thead><tr><td><b>Name</b></td><td><b>Created</b></td></tr></thead>'],
    ['td with a scope', '<tr><td scope="col">Name</td><td scope="col">Created</td></tr>'],
    ['td in bold in the first row', '<tr><td><strong>Name</strong></td><td><strong>Created</strong></td></tr>'],
    ['td in the first row, of known labels', '<tr><td>Name</td><td>Created</td></tr>'],
    ['th in the first row', HEAD],
    [
      'gridcells with the role of a header',
      '<tr><td role="columnheader">Name</td><td role="columnheader">Created</td></tr>',
    ],
    [
      'buttons that sort',
      '<thead><tr><th><button>Name</button></th><th><button>Created <i>sorted</i></button></th></tr></thead>',
    ],
    [
      'two rows, the upper one over both',
      '<thead><tr><th colspan="2">Keys</th></tr><tr><th>Name</th><th>Created</th></tr></thead>',
    ],
    ['two rows, the lower one of filters', `<thead>${HEAD}<tr><td><input></td><td><input></td></tr></thead>`],
    [
      'labels for who listens',
      '<thead><tr><th><span class="sr-only">Name</span></th><th aria-label="Created"></th></tr></thead>',
    ],
    ['from right to left', '<thead dir="rtl"><tr><th>שם</th><th>נוצר</th></tr></thead>'],
  ])('%s', (_what, header) => {
    for (const page of [byAttribute, byName]) expect(read(page, main(`<table>${header}${ROWS}</table>`))).toEqual(TWO);
  });

  test('below the rows, alone or again', () => {
    expect(read(byAttribute, main(`<table><tbody>${ROWS}</tbody><tfoot>${HEAD}</tfoot></table>`))).toEqual(TWO);
    const both = `<table><thead>${HEAD}</thead><tfoot>${HEAD}</tfoot><tbody>${ROWS}</tbody></table>`;
    for (const page of [byAttribute, byName]) expect(read(page, main(both))).toEqual(TWO);
    const sum = `<table><thead>${HEAD}</thead><tbody>${ROWS}</tbody><tfoot><tr><td>Total</td><td>2026-06-07</td></tr></tfoot></table>`;
    expect(read(byName, main(sum))).toEqual(TWO);
  });

  test('that span rows and columns stand over each of them', () => {
    const header = `<thead><tr><th rowspan="2">Name</th><th colspan="2">Dates</th><th rowspan="2">Last used</th></tr>
      <tr><th>Expires</th><th>Created</th></tr></thead>`;
    const rows = row(1, 'mailer', '2027-02-03', '2026-02-03', '2026-11-20');
    expect(read(byAttribute, main(`<table>${header}${rows}</table>`))).toEqual([
      'mailer 2026-02-03 2027-02-03 2026-11-20',
    ]);
    const account = `<thead><tr><th rowspan="2">Name</th><th colspan="2">Account</th></tr><tr><th>Created</th><th>Expires</th></tr></thead>`;
    expect(read(byAttribute, main(`<table>${account}${row(1, 'mailer', '2026-02-03', '2027-02-03')}</table>`))).toEqual(
      ['mailer'],
    );
  });

  test('by aria-colindex, where it ascends; by their places, where it was left behind', () => {
    const grid = (first: number, second: number) =>
      main(`<div role="grid"><div role="row"><span role="columnheader" aria-colindex="1">Name</span>
        <span role="columnheader" aria-colindex="3">Expires</span><span role="columnheader" aria-colindex="4">Created</span></div>
        <div role="row" data-id="k1"><span role="gridcell" aria-colindex="1">mailer</span>
        <span role="gridcell" aria-colindex="${first}">2027-02-03</span><span role="gridcell" aria-colindex="${second}">2026-02-03</span></div></div>`);
    expect(read(byAttribute, grid(3, 4))).toEqual(['mailer 2026-02-03 2027-02-03']);
    // The column between is not rendered: the cells say that they stand under what is not there.
    expect(read(byAttribute, grid(2, 4))).toEqual(['mailer 2026-02-03']);
    const moved = grid(4, 3)
      .replace('aria-colindex="3">Exp', 'aria-colindex="2">Exp')
      .replace('aria-colindex="4">Cre', 'aria-colindex="3">Cre');
    expect(read(byAttribute, moved)).toEqual(['mailer 2026-02-03 2027-02-03']);
  });

  test('of a table in a cell say nothing of the table around it', () => {
    const inner = '<table><tr><th>Name</th><th>Expires</th></tr><tr><td>read</td><td>2025-01-01</td></tr></table>';
    const html = `<table><thead><tr><th>Scopes</th><th>Name</th><th>Created</th></tr></thead>${row(1, inner, 'mailer', '2026-02-03')}</table>`;
    expect(read(byAttribute, main(html))).toEqual(['mailer 2026-02-03']);
    expect(read(byName, main(`<table><tr><td>Left</td><td>${TABLE}</td></tr></table>`))).toEqual(TWO);
  });

  test('that are hidden are none, nor are the cells below them', () => {
    const html = `<table><thead><tr><th hidden>Created</th><th>Name</th><th>Expires</th></tr></thead>
      <tr data-id="k1"><td hidden>2020-01-01</td><td>mailer</td><td>2027-02-03</td></tr></table>`;
    expect(read(byAttribute, main(html))).toEqual(['mailer - 2027-02-03']);
  });

  test('of which there are fewer than cells, where only pictures have none', () => {
    const html = `<table><thead>${HEAD}</thead><tr data-id="k1"><td><svg></svg></td><td>mailer</td><td>2026-02-03</td></tr></table>`;
    expect(read(byAttribute, main(html))).toEqual(['mailer 2026-02-03']);
  });

  test('a first row that holds a date, or one label by chance, is none', () => {
    const html = `<table>${row(1, 'Created', '2026-02-03')}${row(2, 'sync', '2026-04-05')}</table>`;
    expect(readingOf(byAttribute, main(html)).credentials.map(({ id, created }) => [id, created])).toEqual([
      ['k1', null],
      ['k2', null],
    ]);
  });
});

describe('a list may be', () => {
  type Inside = (name: string, day: string, id: number) => string;
  const KEYS = [
    ['mailer', '2026-02-03'],
    ['sync', '2026-04-05'],
  ] as const;
  /** The same for each key, in elements that begin with a tag and its attributes. */
  const each = (open: string, inside: Inside) => {
    const [tag] = open.split(' ');
    return KEYS.map(([name, day], index) => `<${open}>${inside(name, day, index + 1)}</${tag}>`).join('');
  };
  const DELETE = '<button>Delete</button>';
  const plain: Inside = (name, day) => `<p>${name}</p><p>Created: ${day}</p>`;

  test.each<[string, string]>([
    [
      'cards without headings',
      each('div', (name, day) => `<div><div>${name}</div><div>Active</div><div>Created: ${day}</div></div>${DELETE}`),
    ],
    ['cards with a link', each('div', (name, day) => `<a href="/x">${name}</a><p>Created: ${day}</p>${DELETE}`)],
    ['lists of terms', each('dl', (name, day) => `<dt>Name</dt><dd>${name}</dd><dt>Created</dt><dd>${day}</dd>`)],
    ['parts of one build, under a title that names keys', each('div', plain)],
    [
      'the same with labels beside their values',
      each('div', (name, day) => `<p>${name}</p><p><b>Created</b> <i>${day}</i></p><p><b>Owner</b> <i>Ann</i></p>`),
    ],
    ['items', `<ul>${each('li', plain)}</ul>`],
    ['items of a role', `<div role="list">${each('div role="listitem"', plain)}</div>`],
    ['articles', each('article', (name, day) => `<h3>${name}</h3><p>Created ${day}</p>`)],
    ['cards with headings', each('div', (name, day) => `<h3>${name}</h3><p>Created ${day}</p>`)],
    [
      'rows below a row of plain elements',
      `<div><span>Name</span><span>Created</span></div>${each('div role="row"', (name, day) => `<span>${name}</span><span>${day}</span>`)}`,
    ],
    ['placed by hand', `<div style="height: 900px">${each('li style="position: absolute"', plain)}</div>`],
  ])('%s', (_what, html) => {
    expect(read(byName, main(`<div>${html}</div>`))).toEqual(TWO);
  });

  test('plain elements that carry ids, one or more', () => {
    const own = KEYS.map(([name, day], index) => `<div data-id="k${index + 1}">${plain(name, day, index)}</div>`);
    expect(read(byAttribute, main(`<div>${own.join('')}</div>`))).toEqual(TWO);
    expect(read(byAttribute, main(`<div>${own[0]}</div>`))).toEqual(['mailer 2026-02-03']);
    const onButtons = each('div', (name, day, id) => `${plain(name, day, id)}<button data-id="k${id}">Delete</button>`);
    expect(read(byAttribute, main(`<div>${onButtons}</div>`))).toEqual(TWO);
  });

  test('one that has no name', () => {
    expect(
      read(
        byAttribute,
        main('<ul><li data-id="k1"><span>Active</span><p>Created: 2026-02-03</p><button>Revoke</button></li></ul>'),
      ),
    ).toEqual(['- 2026-02-03']);
  });

  test('in an accordion that calls itself a list of tabs', () => {
    const panels = [
      `<div role="tab">Keys</div><div role="tabpanel">${TABLE}</div>`,
      `<div><div role="tab"><h4>Keys</h4></div><div role="tabpanel">${TABLE}</div></div>`,
      `<h3 role="tab">Users</h3><div role="tabpanel"><p>Ann</p></div><h3 role="tab">Keys</h3><div role="tabpanel" aria-hidden="true">${TABLE}</div>`,
    ];
    for (const panel of panels)
      for (const page of [byAttribute, byName])
        expect(read(page, main(`<div role="tablist">${panel}</div>`)), panel).toEqual(TWO);
  });

  test('of names that nothing else speaks of, right below what says that they are keys', () => {
    const names =
      '<table><tr><th>Name</th><th>Kind</th><th></th></tr><tr><td>mailer</td><td>server</td><td><button>Delete</button></td></tr></table>';
    expect(read(byName, main(names))).toEqual(['mailer']);
    expect(read(byName, main(names, 'Settings'))).toEqual([]);
    expect(read(byName, main(names, 'API keys of former users'))).toEqual([]);
    expect(read(byName, main(names.replace('<button>Delete</button>', '')))).toEqual([]);
    expect(read(byName, main(names.replace('Name', 'Foo')))).toEqual([]);
  });
});

describe('no key is', () => {
  const CARD = '<p>2 seats</p><p>Created 3 years ago</p>';
  test.each<[string, string]>([
    ['an article of another subject', `<article><h3>Billing</h3>${CARD}</article>`],
    ['an article that stands alone', `<article><h3>Ten hints</h3>${CARD}</article>`],
    ['an item of another subject', `<ul><li><h3>Account</h3>${CARD}</li></ul>`],
    ['a table of users', `<section><h2>Users</h2>${TABLE}</section>`],
    ['a table below a title of another subject', `<div><b>Team</b>${TABLE}</div>`],
    ['a table in a part of that name', `<section aria-label="Customers and users">${TABLE}</section>`],
    [
      'a table in a panel of that name',
      `<div role="tablist"><div role="tab">Users</div><div role="tabpanel">${TABLE}</div></div>`,
    ],
    ['a dialog', `<div role="dialog">${TABLE}</div>`],
    ['a dialog that is not open', `<dialog>${TABLE}</dialog>`],
    ['what is hidden', `<div hidden>${TABLE}</div>`],
    [
      'a dialog that only says that it is hidden',
      '<div aria-hidden="true"><ul><li><h5>Rename</h5><p>Created: 2026-02-03</p><button>OK</button></li></ul></div>',
    ],
    ['what pops up', `<div popover>${TABLE}</div>`],
    [
      'closed dialogs of one build',
      ['Rename', 'Done']
        .map((text) => `<div><div><h5>${text}</h5></div><div>Choose well.</div><div><button>Reset</button></div></div>`)
        .join(''),
    ],
    [
      'repeated parts that offer nothing to do',
      '<div><p>mailer</p><p>Created: 2026-02-03</p></div><div><p>sync</p><p>Created: 2026-04-05</p></div>',
    ],
    [
      'repeated parts without dates',
      '<div><p>mailer</p><button>Delete</button></div><div><p>sync</p><button>Delete</button></div>',
    ],
    [
      'repeated parts of another subject',
      `<h2>Webhook users</h2>${['a1 x', 'b1 x'].map((text) => `<div><p>${text}</p><p>Created: 2026-02-03</p><button>Delete</button></div>`).join('')}`,
    ],
    ['what has a name alone', '<ul><li>mailer</li><li>sync</li></ul>'],
  ])('%s', (_what, html) => {
    const reading = readingOf(byName, main(html, 'Settings'));
    expect([reading.credentials, reading.complete]).toEqual([[], false]);
  });

  test.each(['Users (2)', 'Team members', 'Benutzer', 'Konto', 'Audit log'])('a row on a page called %s', (title) => {
    expect(read(byName, main(TABLE, title))).toEqual([]);
  });

  test.each(['API keys of your account', 'Account › Tokens', 'Keys', 'Settings'])(
    'not so on a page called %s',
    (title) => {
      expect(read(byName, main(TABLE, title))).toEqual(TWO);
    },
  );
});

describe('the one key of a page', () => {
  test.each<[string, string]>([
    ['below whose it is', '<h3>My account</h3><p>Login: ann</p><h4>API key</h4><p>Created 2026-02-03</p>'],
    [
      'below whose it is, beside another',
      '<h3>My account</h3><h4>Feed key</h4><p>Created 2026-04-05</p><h4>API key</h4><p>Created 2026-02-03</p>',
    ],
    [
      'below titles that are no headings',
      '<div><b>Account</b><div><b>API key</b><p>Created 2026-02-03</p></div></div>',
    ],
    [
      'in an accordion',
      '<div role="tablist"><div role="tab">API key</div><div role="tabpanel"><p>Created 2026-02-03</p></div></div>',
    ],
    ['in a sentence', '<h4>API key</h4><p>Your API key was created on 2026-02-03 (<button>Reset</button>)</p>'],
  ])('%s', (_where, html) => {
    expect(read(oneOnly, main(html, 'Site'))).toEqual(['- 2026-02-03']);
  });

  test.each<[string, string]>([
    ['the account below the key', '<h3>API key</h3><h4>Account</h4><p>Created 2026-02-03</p>'],
    ['a former key', '<h3>Previous</h3><h4>API key</h4><p>Created 2026-02-03</p>'],
    ['another secret', '<h3>Webhooks</h3><h4>Webhook secret</h4><p>Created 2026-02-03</p>'],
    [
      'another panel',
      '<div role="tablist"><div role="tab">Account</div><div role="tabpanel"><p>Created 2026-02-03</p></div></div>',
    ],
    ['a dialog', '<h4>API key</h4><div aria-hidden="true"><p>Created 2026-02-03</p><button>Close</button></div>'],
  ])('is not dated by %s', (_what, html) => {
    expect(read(oneOnly, main(html, 'Site'))).toEqual([]);
  });
});

test('the id of a row is not its name, nor is a header of the page a part of it', () => {
  const byCell = { rowId: { from: 'cell', pattern: /^tok_\w+$/ } } as const;
  const cells = (...ids: string[]) => ids.map((id) => `<tr><td>${id}</td><td>mailer</td></tr>`).join('');
  expect(
    readingOf(byCell, main(`<table>${cells('tok_a', 'tok_b')}</table>`)).credentials.map(({ id, name }) => [id, name]),
  ).toEqual([
    ['tok_a', null],
    ['tok_b', null],
  ]);
  expect(read(byCell, main('<ul><li><span>tok_a</span><span>mailer</span></li></ul>'))).toEqual(['mailer']);
  const list = '<ul><li data-id="k1"><h3>mailer</h3><p>Created 2026-02-03</p></li></ul>';
  expect(read(byAttribute, `<body><header>${list}</header><h1>Keys</h1></body>`)).toEqual([]);
  expect(read(byAttribute, `<main><header>${list}</header><h1>Keys</h1></main>`)).toEqual(['mailer 2026-02-03']);
});

test('a page behind an open dialog is still read', () => {
  const html = `<div aria-hidden="true"><main><h1>Keys</h1>${TABLE}<button>New</button></main></div><div role="dialog"><button>OK</button></div>`;
  expect(read(byName, html)).toEqual(TWO);
  expect(read(byLink, html)).toEqual([]);
});
