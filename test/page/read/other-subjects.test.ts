// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, oneOnly, read } from './acme.ts';

const inCard = (html: string, language?: string) =>
  read(byAttribute, `<main><h1>API keys</h1><ul><li data-id="k1"><h3>a</h3>${html}</li></ul></main>`, language);
const onPage = (html: string, language?: string) => read(oneOnly, `<main><h1>API key</h1>${html}</main>`, language);
const below = (header: string, cell: string) =>
  read(byAttribute, `<table><tr><th>Name<th>${header}<tr data-id="k1"><td>a<td>${cell}</table>`);
const DATE = '<p>Created 2026-11-20</p>';
const FIELDS = '<dl><dt>Created</dt><dd>2026-11-20</dd><dt>Expires</dt><dd>2026-12-20</dd></dl>';

describe('a part of a card that is about something else', () => {
  const titles: [string, string][] = [
    ['en', 'Owner'],
    ['en', 'Webhook'],
    ['en', 'Certificate'],
    ['en', 'Client'],
    ['en', 'Maple'],
    ['en', 'Your workspace'],
    ['en', 'Project'],
    ['es', 'Equipo'],
    ['ru', 'Владелец'],
    ['de', 'Eigentümer'],
    ['fr', 'Espace de travail'],
    ['pl', 'Właściciel'],
    ['ja', 'ワークスペース'],
    ['zh', '工作区'],
  ];
  test.each(titles)('%s: %s', (language, title) => {
    for (const html of [
      `<h4>${title}</h4>${DATE}`,
      `<section><h4>${title}</h4>${FIELDS}</section>`,
      `<div><h5>${title}</h5><p>x</p>${DATE}</div>`,
      `<div><strong>${title}</strong><div>Created 2026-11-20</div></div>`,
      `<fieldset><legend>${title}</legend>${DATE}</fieldset>`,
      `<table><caption>${title}</caption><tr><td>Created</td><td>2026-11-20</td></tr></table>`,
      `<dl><dt>${title}</dt><dd>Ann <small>(created 2026-11-20)</small></dd></dl>`,
      `<dl><dt>${title}</dt><dd>${FIELDS}</dd></dl>`,
    ]) {
      // "Project" may be a field of the key, too.
      if (title === 'Project' && html.includes('<dt>Project')) continue;
      expect(inCard(html, language), html).toEqual(['a']);
      expect(onPage(html, language), html).toEqual([]);
    }
    for (const html of [
      `<h4>${title}</h4><dl><dt>Name</dt><dd>Maple</dd><dt>Created</dt><dd>2026-11-20</dd></dl>`,
      `<div><strong>${title}</strong><p>Name: Maple</p>${DATE}</div>`,
      `<section><h5>${title}</h5><div><span>Name</span> <span>Maple</span></div>${DATE}</section>`,
    ])
      expect(inCard(html, language), html).toEqual(['a']);
    const own = `<dl><dt>Name</dt><dd>b</dd><dt>Created</dt><dd>2026-11-20</dd></dl><h4>${title}</h4><p>Name: Maple</p>`;
    expect(inCard(own, language)).toEqual(['b 2026-11-20']);
  });

  test.each([
    '<div><span>Description</span><span>Created 2026-11-20</span></div>',
    '<label>Note</label><p>Created 2026-11-20</p>',
    '<p>Web app</p><p>Created 2026-11-20</p>',
    '<dl><dt>Notes</dt><dd>key rotated 2026-11-20</dd></dl>',
    '<div><span>Owner</span><span>Ann</span><span>Created 2026-11-20</span></div>',
    '<textarea>Created 2026-11-20</textarea>',
    `<div role="group" aria-label="Owner">${DATE}</div>`,
  ])('%s', (html) => {
    expect(inCard(html)).toEqual(['a']);
    expect(onPage(html)).toEqual([]);
  });

  test.each([
    DATE,
    `<p>Deploys the web app</p>${DATE}`,
    `<h4>Danger zone</h4>${DATE}`,
    `<h4>Details</h4>${DATE}`,
    `<h4>API key</h4>${DATE}`,
    `<div><h4>Scopes</h4><p>read</p></div>${DATE}`,
    `<div><strong>Active</strong>${DATE}</div>`,
    '<div><b>Created</b> <span>2026-11-20</span></div>',
    '<dl><dt>Owner</dt><dd>Ann</dd><dt>Created</dt><dd>2026-11-20</dd></dl>',
    '<dl><dt>Status</dt><dd>Active · created 2026-11-20</dd></dl>',
    '<div><span>Status</span><span>Active</span><span>Created 2026-11-20</span></div>',
    '<div><span>Created by</span><span>Ann</span><span>Created 2026-11-20</span></div>',
  ])('but what is said of the key is read: %s', (html) => {
    expect(inCard(html)).toEqual(['a 2026-11-20']);
  });
});

test.each(['Project', 'Scopes', 'Environment', 'Access', 'Permissions', 'Role', 'Value'])(
  'what stands in a column of another subject is said of that: %s',
  (header) => {
    expect(below(header, 'Ann (created 2026-11-20)')).toEqual(['a']);
    expect(below(header, '<div>x</div><div>Created 2026-11-20</div>')).toEqual(['a']);
  },
);

test.each(['Key', 'Details', 'Status', ''])('and in one of the key of the key: %s', (header) => {
  expect(below(header, '<div>Active</div><div>Created 2026-11-20</div>')).toEqual(['a 2026-11-20']);
});

test.each<[columns: string, birth: string]>([
  ['Workspace|Created|Key name', ''],
  ['Workspace|Created|Name', ''],
  ['Team|Owner|Created|Token name', ''],
  ['Project|Created|Name', ''],
  ['Status|Project|Created|Name', ''],
  ['Owner|Created|Key name', ''],
  ['App|Created|Key name', ''],
  ['Repository|Created|Name', ''],
  ['Projekt|Erstellt|Name', ''],
  ['Projet|Créé le|Nom', ''],
  ['Proyecto|Creado|Nombre', ''],
  ['プロジェクト|作成日|名前', ''],
  ['Workspace|Key name|Created', ' 2021-01-25'],
  ['Key name|Created|Workspace', ' 2021-01-25'],
  ['Status|Created|Key name', ' 2021-01-25'],
  ['Key name|Project|Created', ' 2021-01-25'],
  ['Created|Project|Name', ' 2021-01-25'],
  ['Created by|Created|Name', ' 2021-01-25'],
  ['Environment|Created|Name', ' 2021-01-25'],
  ['Description|Created|Name', ' 2021-01-25'],
  ['Typ|Erstellt|Name', ' 2021-01-25'],
  ['状態|作成日|名前', ' 2021-01-25'],
])('a column between those of another subject and of the name is of either: %s', (columns, birth) => {
  const isDate = (header: string) => /^(?:Created|Erstellt|Créé le|Creado|作成日)$/.test(header);
  const cell = (header: string) => (isDate(header) ? '2021-01-25' : /name|nom|名前/i.test(header) ? 'backup' : 'Maple');
  const [heads, cells] = [columns.split('|'), columns.split('|').map(cell)];
  const html = `<table><tr><th>${heads.join('<th>')}<tr data-id="k1"><td>${cells.join('<td>')}</table>`;
  expect(read(byAttribute, `<main><h1>API keys</h1>${html}</main>`)).toEqual([`backup${birth}`]);
});

/** Facts, each `label=value`, in order, as pages show them: in one list, in lines, in rows, in one line. */
const shapesOf = (facts: string): string[] => {
  const pairs = facts.split('|').map((fact) => fact.split('=') as [string, string]);
  const each = (shape: (label: string, value: string) => string) => pairs.map((pair) => shape(...pair)).join('');
  return [
    `<dl>${each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
    `<dl>${each((label, value) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`,
    each((label, value) => `<p>${label}: ${value}</p>`),
    each((label, value) => `<div><span>${label}</span> <span>${value}</span></div>`),
    `<table>${each((label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
    `<p>${pairs.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>`,
  ];
};
const SECRET = '<p><code>ak_********wxyz</code></p>';
const cardOf = (html: string, language: string) =>
  read(byAttribute, `<main><h1>API keys</h1><ul><li data-id="k1">${html}</li></ul></main>`, language).join();
const isDated = (text: string) => /\d{4}-\d\d-\d\d/.test(text);

test.each([
  ['en', 'Owner=Ann|Created=2026-11-20'],
  ['en', 'Owner=Ann|Created=2026-11-20|Name=a'],
  ['en', 'Project=Maple|Created=2026-11-20|Key name=a'],
  ['fr', 'Projet=Maple|Créée le=20/11/2026'],
  ['en', 'User=Ann|Age=4 days'],
  ['de', 'Projekt=Maple|Erstellt=20.11.2026|Name=a'],
  ['fr', 'Propriétaire=Anne|Créée le=20/11/2026'],
  ['ja', 'アカウント=Acme|作成日=2026/11/20'],
])('%s: a birth that facts of somebody else begin with may be theirs: %s', (language, facts) => {
  for (const html of shapesOf(facts)) {
    expect(cardOf(html, language), html).toMatch(/^[-a]$/);
    expect(read(oneOnly, `<main>${html}${SECRET}</main>`, language).filter(isDated), html).toEqual([]);
  }
});

test.each([
  ['en', 'Name=a|Owner=Ann|Created=2026-11-20'],
  ['en', 'Owner=Ann|Key created=2026-11-20'],
  ['en', 'Status=Active|Owner=Ann|Created=2026-11-20'],
  ['en', 'Created by=Ann|Created=2026-11-20'],
  ['en', 'Created=2026-11-20|Owner=Ann'],
  ['de', 'Name=a|Projekt=Maple|Erstellt=20.11.2026'],
])('%s: and is the key’s where anything of it stands before, or the label names it: %s', (language, facts) => {
  for (const html of shapesOf(facts).slice(0, 5)) expect(isDated(cardOf(html, language)), html).toBe(true);
});

test.each([
  ['en', 'Owner=Ann|Created=2026-11-20'],
  ['de', 'Projekt=Maple|Erstellt=20.11.2026'],
])('%s: below the key’s own title or beside its name it is the key’s: %s', (language, facts) => {
  for (const html of [shapesOf(facts)[0] ?? '', shapesOf(facts)[2] ?? '']) {
    expect(read(oneOnly, `<main><h1>mailer</h1>${html}${SECRET}</main>`, language).filter(isDated)).toHaveLength(1);
    for (const before of ['<h3>a</h3>', '<a href="/keys/1">backup</a>', SECRET])
      expect(isDated(cardOf(before + html, language)), before + html).toBe(true);
    const row = `<table><tr><th>Name</th><th>Details</th></tr><tr data-id="k1"><td>a</td><td>${html}</td></tr></table>`;
    expect(isDated(read(byAttribute, row, language).join()), row).toBe(true);
  }
});

test.each([
  ['en', 'User Ann Lee · created Nov 20, 2026'],
  ['en', 'Team Maple · created Nov 20, 2026'],
  ['en', 'Session Chrome · created Nov 20, 2026'],
  ['de', 'Projekt Ahorn · erstellt am 20.11.2026'],
  ['fr', 'Équipe Érable · créée le 20/11/2026'],
])('%s: a cell of something else, with a name of its own, has no date of the key: %s', (language, text) => {
  const row = `<table><tr><th>Name<th><tr data-id="k1"><td>backup<td>${text}</table>`;
  expect(read(byAttribute, row, language)).toEqual(['backup']);
});

/** Two rows below a line of text. */
const behind = (line: string): string =>
  `<h1>API keys</h1><p>${line}</p><table><tr><th>Name<th>Created<tr><td>backup<td>2021-01-25<tr><td>mailer<td>2022-02-26</table>`;

test.each([
  ['en', 'Need help? Contact support.'],
  ['en', 'Revoked keys stop working at once.'],
  ['en', 'Deleted keys cannot be restored.'],
  ['en', 'Keys never expire unless revoked.'],
  ['en', 'Contact support'],
  ['en', 'Deleted keys are not shown'],
  ['en', 'Revoked keys stop working'],
  ['en', '<a href="/sessions">Sessions</a>'],
  ['de', 'Support kontaktieren'],
  ['de', 'Gelöschte Schlüssel werden nicht angezeigt'],
  ['es', 'Las claves eliminadas no se muestran'],
  ['ja', '削除されたキーは表示されません'],
  ['fr', 'Les clés révoquées ne fonctionnent plus.'],
  ['ja', 'サポートにお問い合わせください。'],
])('%s: a sentence above a table is no title of another subject: %s', (language, line) => {
  expect(read(byName, behind(line), language)).toEqual(['backup 2021-01-25', 'mailer 2022-02-26']);
});

test.each([
  ['en', 'Webhooks'],
  ['en', 'Contacts'],
  ['en', 'Deleted keys'],
  ['en', 'These keys were deleted'],
  ['en', 'Deleted keys are listed below'],
  ['fr', 'Ces clés sont supprimées'],
  ['de', 'Benutzer'],
])('%s: a title of one is: %s', (language, line) => {
  expect(read(byName, behind(line), language)).toEqual([]);
});

test('advice about keys in a part of its own, with a title, heads nothing behind it', () => {
  const below = (part: string) => read(byName, behind('').replace('<p></p>', part));
  const box = (title: string, text: string) => `<div><h3>${title}</h3><p>${text}</p></div>`;
  const KEYS = ['backup 2021-01-25', 'mailer 2022-02-26'];
  for (const title of ['Tip', 'Best practices', 'Need help?'])
    expect(below(box(title, 'Rotate your keys every 90 days.')), title).toEqual(KEYS);
  expect(below(box('Tutorials', 'Watch and learn.'))).toEqual([]);
  expect(below('<h3>Best practices</h3><p>Rotate your keys.</p>')).toEqual([]);
});

describe('a last activity right behind a person is theirs', () => {
  const [SEEN, USED] = ['2026-11-20', ' - - 2026-11-20'];
  test.each([
    [`<p>Owner: Ann Lee · Last activity ${SEEN}</p>`, ''],
    [`<div><span>ann@example.org</span> <span>Last active ${SEEN}</span></div>`, ''],
    [`<p>Ann · last active ${SEEN}</p>`, ''],
    [`<p>Ann</p><p>Last seen ${SEEN}</p>`, ''],
    [`<p>Ann (last seen ${SEEN})</p>`, ''],
    [`<p>Active · last seen ${SEEN}</p>`, USED],
    [`<p>Production</p><p>Last active ${SEEN}</p>`, USED],
    [`<dl><dt>Host<dd>Maple<dt>Last seen<dd>${SEEN}</dl>`, USED],
    [`<dl><dt>User<dd>ann<dt>Last seen<dd>${SEEN}</dl>`, ''],
    [`<dl><dt>Created by<dd>Ann Lee<dt>Last activity<dd>${SEEN}</dl>`, ''],
    [`<dl><dt>Owner<dd>Ann Lee<dt>Last used<dd>${SEEN}</dl>`, USED],
    [`<dl><dt>Scopes<dd>read<dt>Last seen<dd>${SEEN}</dl>`, USED],
    [`<p>Last seen ${SEEN}</p>`, USED],
  ])('%s', (html, use) => {
    expect(inCard(html)).toEqual([`a${use}`]);
    expect(onPage(html)).toEqual(use === '' ? [] : [`-${use}`]);
  });

  test.each([
    ['User', 'Last seen', ''],
    ['Owner', 'Last activity', ''],
    ['Owner', 'Last used', USED],
    ['Scopes', 'Last seen', USED],
  ])('in columns: %s, %s', (holder, header, use) => {
    const table = `<table><tr><th>Name<th>${holder}<th>${header}<tr data-id="k1"><td>a<td>Maple<td>${SEEN}</table>`;
    expect(read(byAttribute, table)).toEqual([`a${use}`]);
  });
});

test.each([
  ['en', '<p>Created 2024-01-01</p><p>Rotated since</p>', ''],
  ['en', '<p>Created 2024-01-01</p><span class="badge">Rotated</span>', ''],
  ['en', '<span>Renewed</span><div><p>Created 2024-01-01</p></div>', ''],
  ['de', '<p>Erstellt am 01.01.2024</p><p>Seitdem rotiert</p>', ''],
  ['en', '<p>Created 2024-01-01</p><p>Never rotated</p>', ' 2024-01-01'],
  ['en', '<p>Created 2024-01-01</p><dl><dt>Rotated</dt><dd>Never</dd></dl>', ' 2024-01-01'],
  ['en', '<p>Created 2024-01-01</p><dl><dt>Rotated</dt><dd>—</dd></dl>', ' 2024-01-01'],
  ['en', '<p>Created 2024-01-01</p><button>Rotated</button><p>Rotation policy</p>', ' 2024-01-01'],
  ['en', '<p>Created 2024-01-01</p><p>Revoked</p><p>Updated</p>', ' 2024-01-01'],
  ['en', '<p>Created 2024-01-01</p><span>Rotated</span><p>Rotated 2026-11-20</p>', ' 2026-11-20'],
])('%s: a card that says that its secret was rotated, and not when: %s', (language, html, birth) => {
  expect(inCard(html, language)).toEqual([`a${birth}`]);
});

test.each([
  ['Rotated', ''],
  ['Active', ' 2021-01-25'],
])('and so does a row: %s', (state, birth) => {
  const row = `<tr data-id="k1"><td>a<td>${state}<td>2021-01-25`;
  expect(read(byAttribute, `<table><tr><th>Name<th>Status<th>Created${row}</table>`)).toEqual([`a${birth}`]);
  // What somebody wrote says nothing.
  const described = `<table><tr><th>Name<th>Description<th>Created${row}</table>`;
  expect(read(byAttribute, described)).toEqual(['a 2021-01-25']);
});

describe('below a title that is not of the page’s one key', () => {
  const PARTS = ['<p>Created: 2024-05-06</p>', '<p>Expires in 30 days</p>'];
  test.each([
    ['en', 'Next key|Replaced key|Backup key|Secondary key|Expired key|Created by|Issued to|Used by'],
    ['en', 'Create a key|New key|Add key|Generate a new key'],
    ['de', 'Nächster Schlüssel|Neuer Schlüssel|Schlüssel erstellen|Erstellt von'],
    ['fr', 'Nouvelle clé|Créer une clé|Créée par'],
    ['es', 'Nueva clave|Crear una clave'],
    ['pl', 'Nowy klucz'],
    ['ja', '新しいキー'],
  ])('%s: %s', (language, titles) => {
    for (const title of titles.split('|'))
      for (const part of PARTS) {
        expect(onPage(`<h2>${title}</h2>${part}`, language), title).toEqual([]);
        expect(onPage(`<form><h2>${title}</h2>${part}</form>`, language), title).toEqual([]);
      }
  });

  test.each([
    'API key',
    'Service key',
    'Details',
    'Key details',
    'Your API key',
    'Key expiration',
    'Manage your API key',
  ])('and its own are read below: %s', (title) => {
    for (const part of PARTS) expect(onPage(`<h2>${title}</h2>${part}`), part).toHaveLength(1);
  });
});

describe('right behind a fact of what begins and ends itself', () => {
  const shapes: ((label: string, value: string, own: string, date: string) => string)[] = [
    (label, value, own, date) => `<dl><dt>${label}<dd>${value}<dt>${own}<dd>${date}</dl>`,
    (label, value, own, date) => `<table><tr><td>${label}<td>${value}<tr><td>${own}<td>${date}</table>`,
    (label, value, own, date) => `<p>${label}: ${value}</p><p>${own}: ${date}</p>`,
    (label, value, own, date) => `<p><b>${label}:</b> ${value} <b>${own}:</b> ${date}</p>`,
    (label, value, own, date) =>
      `<div><span>${label}</span><span>${value}</span></div><div><span>${own}</span><span>${date}</span></div>`,
  ];
  test.each([
    ['en', 'Subscription', 'Team', 'Expires', 'Created'],
    ['en', 'SSL certificate', 'a.pem', 'Expires', 'Created'],
    ['en', 'Password', '••••', 'Expires', 'Created'],
    ['en', 'License', 'Pro (yearly)', 'Expires', 'Created'],
    ['de', 'Softwarelizenz', 'Pro', 'Läuft ab am', 'Erstellt am'],
    ['fr', 'Abonnement', 'Pro', 'Expire le', 'Créée le'],
    ['ja', 'ライセンス', 'Pro', '有効期限', '作成日'],
  ])('%s: neither an end nor a birth is the key’s: %s', (language, label, value, end, birth) => {
    for (const shape of shapes) {
      expect(onPage(shape(label, value, end, '2027-01-01'), language)).toEqual([]);
      expect(inCard(shape(label, value, end, '2027-01-01'), language)).toEqual(['a']);
      expect(onPage(shape(label, value, birth, '2024-02-03'), language)).toEqual([]);
    }
    expect(below('Details', `${label}: ${value}<br>Expires: 2027-01-01`)).toEqual(['a']);
  });

  test.each(['Plan', 'Account', 'Current plan'])('an end is not behind what a key may have as well: %s', (label) => {
    for (const shape of shapes) expect(onPage(shape(label, 'Maple', 'Expires', '2027-01-01'))).toEqual([]);
  });

  test.each([
    ['License', 'Pro<dt>Status<dd>Active'],
    ['Scopes', '<ul><li>Session</li><li>Plan</li><li>Domain</li></ul>'],
    ['Type', 'Session'],
    ['Allowed domains', 'a.com'],
    ['Certificate', 'a.pem', 'Key expires'],
    ['Service account', 'Maple'],
    ['Owner', 'Ann'],
  ])('behind other facts, and where it is said to be the key’s, both are: %s %s', (label, value, end = 'Expires') => {
    for (const shape of shapes.slice(0, value.includes('dt') ? 1 : 2))
      expect(onPage(shape(label, value, end, '2027-01-01'))).toEqual(['- - 2027-01-01']);
  });
});
