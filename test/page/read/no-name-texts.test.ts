// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isState } from '../../../src/page/read/labels/name-like.ts';
import { loadWordsFor } from '../../support/words.ts';
import { byAttribute, byLink, byName, read } from './acme.ts';

/** Headers of births by language; headers of what is no name, and labels of links. */
const LANGUAGES: [language: string, created: string, columns: string[], links: string[]][] = [
  [
    'en',
    'Created',
    [
      ...['Last 4', 'IP', 'Requests', 'Rate limit', 'Algorithm', 'Country', 'Assigned to', 'Department', 'Severity'],
      ...['City', 'Language', 'Priority', 'Manager'],
    ],
    ['Manage key', 'Settings', 'Show key', 'More info'],
  ],
  [
    'de',
    'Erstellt',
    ['Land', 'Abteilung', 'Zugewiesen an', 'Schweregrad', 'Priorität', 'Stadt'],
    ['Ansehen', 'Schlüssel verwalten', 'Einstellungen'],
  ],
  [
    'fr',
    'Créé le',
    ['Pays', 'Algorithme', 'Assigné à', 'Gravité', 'Langue', 'Ville'],
    ['Voir la clé', 'Gérer la clé', 'Paramètres'],
  ],
  ['es', 'Creado', ['País', 'Departamento', 'Asignado a', 'Gravedad', 'Idioma'], ['Ver clave', 'Ajustes']],
  ['it', 'Creato il', ['Paese', 'Assegnato a', 'Reparto', 'Lingua'], ['Mostra chiave', 'Impostazioni']],
  ['pt', 'Criado em', ['País', 'Atribuído a', 'Gravidade', 'Grupo'], ['Ver chave', 'Configurações']],
  ['nl', 'Aangemaakt', ['Afdeling', 'Toegewezen aan', 'Ernst', 'Taal'], ['Sleutel beheren', 'Instellingen']],
  ['pl', 'Utworzono', ['Kraj', 'Dział', 'Przypisano do', 'Zespół', 'Język', 'Waga'], ['Pokaż klucz', 'Ustawienia']],
  ['sv', 'Skapad', ['Avdelning', 'Tilldelad till', 'Språk'], ['Visa nyckel', 'Inställningar']],
  ['ja', '作成日', ['国', '部署', '担当者', '重要度', '言語'], ['キーを表示', '設定']],
];
const DAY = '<td>2021-01-03</td>';
const row = (head: string, cells: string) => `<table><tr>${head}</tr><tr data-id="k1">${cells}${DAY}</tr></table>`;
const under = (cell: string, language = 'en') =>
  read(byAttribute, row('<th>Name</th><th>Created</th>', `<td>${cell}</td>`), language);

describe.each(LANGUAGES)('in %s', (language, created, columns, links) => {
  test.each(columns)('below "%s" stands no name', (header) => {
    const html = row(`<th>${header}</th><th>${created}</th>`, '<td>Maple</td>');
    expect(read(byAttribute, html, language)).toEqual(['- 2021-01-03']);
  });

  test.each(links)('the link "%s" is none', (text) => {
    const html = `<table><tr><td><a href="/keys/1">${text}</a></td>${DAY}</tr></table>`;
    expect(read(byLink, html, language)).toEqual(['-']);
  });
});

test.each(['(no name)', 'Unnamed', 'Untitled key', 'N/A', 'null', 'undefined'])('%s is no name', (text) => {
  expect(under(text)).toEqual(['- 2021-01-03']);
});

test.each([
  'ab__wxyz',
  'ab--wxyz',
  'ak_ab__wxyz',
  '____wxyz',
  '----wxyz',
  '~~wxyz',
  '⬤⬤⬤⬤wxyz',
  '•• wxyz',
  '* * * wxyz',
  '_ _ _ _ 9f3c',
  '– – – – 9f3c',
  '? ? ? ? 9f3c',
  '__ __ __ 9f3c',
  'sk _ _ _ _ 9f3c',
  'x x x x 9f3c',
  'XXXX XXXX 9f3c',
  '9f3c _ _ _ _',
  'x x x x',
  'xxxxwxyz',
])('%s is a mask', (text) => {
  expect(under(text)).toEqual(['- 2021-01-03']);
  const card = `<li data-id="k1"><h3>${text}</h3><p>Created 2021-01-03</p></li>`;
  expect(read(byAttribute, `<ul>${card}</ul>`)).toEqual(['- 2021-01-03']);
});

test.each([
  'my__long_service_name',
  'backup::nightly',
  'C++ worker',
  'team-a/key-1',
  'key--for--shop',
  'wow!',
  '#general',
  'a_b_c_d',
  'A - B - C',
  'x x mailer',
  'foo x x bar',
])('%s is none', (text) => expect(under(text)).toEqual([`${text} 2021-01-03`]));

test.each(['Trigger #4711', 'Key No. 123', 'Restricted', 'Unrestricted', 'Limited'])(
  '%s is a name only where something says so',
  (text) => {
    expect(under(text)).toEqual([`${text} 2021-01-03`]);
    const card = (name: string) => `<ul><li data-id="k1"><p>${name}</p><p>Created 2021-01-03</p></li></ul>`;
    expect(read(byAttribute, card(text))).toEqual(['- 2021-01-03']);
    for (const name of ['Pipeline trigger 4711', 'Backup #2'])
      expect(read(byAttribute, card(name))).toEqual([`${name} 2021-01-03`]);
  },
);

test.each([
  ['<i class="material-icons">key</i><span>backup</span>', 'backup'],
  ['<i class="icon">vpn_key</i> backup', 'backup'],
  ['<span class="material-symbols-outlined">vpn_key</span><a>backup</a>', 'backup'],
  // What the class says of the only text is not minded, nor what only sounds like it.
  ['<span class="icon">backup</span>', 'backup'],
  ['<span class="with-icon">backup</span> <span>nightly</span>', 'backup'],
  ['<span>Maple</span> / <span>backup</span>', 'Maple / backup'],
  ['<span>Maple</span> › <span>backup</span>', 'Maple › backup'],
  ['<span>backup</span> <span>Maple / CRM</span>', 'backup'],
  ['<span class="sr-only">Name:</span> backup', 'backup'],
])('of %s the name is %s', (cell, name) => {
  expect(under(cell)).toEqual([`${name} 2021-01-03`]);
});

test.each<[string, string, string?, string?]>([
  ['en', 'Renewed'],
  ['en', 'Key renewed'],
  ['de', 'Erneuert am'],
  ['fr', 'Renouvelée le'],
  ['es', 'Renovado'],
  ['pl', 'Odnowiono'],
  ['cs', 'Obnoveno'],
  ['sv', 'Förnyad'],
  ['en', 'Re-issued', '2026-10-02'],
  ['en', 'Recreated', '2026-10-02'],
  ['en', 'Updated', '2021-01-03'],
  ['en', 'Plan renewed', '2021-01-03'],
  ['en', 'Renewed', '2021-01-03', 'Never'],
])('%s: behind "%s" the secret may be another than that which was made: %s', (language, label, birth, when) => {
  const day = when ?? '2026-10-02';
  const labelled = `<p>Created: 2021-01-03</p><p>${label}: ${day}</p>`;
  const card = `<ul><li data-id="k1"><h3>backup</h3>${labelled}</li></ul>`;
  const head = `<th>Name</th><th>${label}</th><th>Created</th>`;
  for (const html of [card, row(head, `<td>backup</td><td>${day}</td>`)])
    expect(read(byAttribute, html, language)).toEqual([birth ? `backup ${birth}` : 'backup']);
});

describe('what stands beside a name is no part of it', () => {
  const ONE = 'mailer 2021-01-03';
  const NONE = '- 2021-01-03';
  const box = '<input type="checkbox" id="a">';
  test.each<[string, string, string?]>([
    [`${box}<label for="a">Select mailer</label> <span>mailer</span>`, ONE],
    [`<label>${box} Select mailer</label>`, NONE],
    [`${box}<span class="sr-only">mailer auswählen</span>`, NONE, 'de'],
    [`<label>${box} mailer</label>`, ONE],
    ['Select Comfort sync', 'Select Comfort sync 2021-01-03'],
    ['<span>1.</span> <span>mailer</span>', ONE],
    ['1.', NONE],
    ['#1', NONE],
    ['<del>billing</del> mailer', ONE],
    ['<s>billing</s> mailer', ONE],
    ['<span style="text-decoration: line-through">billing</span> mailer', ONE],
    ['<del>billing</del>', NONE],
    ['mailer <small>(formerly billing)</small>', ONE],
    ['mailer (formerly billing)', ONE],
    ['mailer (früher billing)', ONE, 'de'],
    ['mailer · Active', ONE],
    ['mailer · Invoices', 'mailer · Invoices 2021-01-03'],
    ['<small>Project Maple</small> mailer', NONE],
    ['<small>Owner</small> Ann', NONE],
    ['<small>Created 2026-05-01</small> mailer', 'mailer'],
    ['<span>1</span> mailer', NONE],
    ['mailer <span>2</span>', ONE],
    ['<div>ann@acme.example</div><div>mailer</div>', NONE],
    ['<span>Maple /</span> <span>mailer</span>', NONE],
    ['1. mailer', ONE],
    ['#1 mailer', NONE],
    ['mailer früher billing', NONE, 'de'],
    ['Former staff sync', 'Former staff sync 2021-01-03'],
  ])('in its cell: %s', (cell, key, language) => expect(under(cell, language)).toEqual([key]));

  test.each([
    ['mailer <small>New</small>', ONE],
    ['mailer <small>used for invoices</small>', ONE],
    ['mailer <span>New</span>', ONE],
    ['mailer <sup>Beta</sup>', ONE],
    ['mailer <em>deprecated</em>', ONE],
    ['<span>New</span> mailer', NONE],
    ['mailer <small>was: billing</small>', ONE],
    ['<s>billing</s> mailer', ONE],
    ['mailer <b>EU</b>', 'mailer EU 2021-01-03'],
    ['mailer <mark>test</mark>', 'mailer test 2021-01-03'],
    ['<span>Data</span> <span>Sync</span>', 'Data Sync 2021-01-03'],
    ['New mailer', 'New mailer 2021-01-03'],
  ])('in its heading: %s', (heading, key) => {
    const card = `<li data-id="k1"><h3>${heading}</h3><p>Created 2021-01-03</p></li>`;
    expect(read(byAttribute, `<h1>API keys</h1><ul>${card}</ul>`)).toEqual([key]);
  });
});

test('the name of a person in two columns is none of the key', () => {
  const head = '<th>First name</th><th>Last name</th><th>Key</th><th>Created</th>';
  expect(read(byAttribute, row(head, '<td>Ann</td><td>Lee</td><td>backup</td>'))).toEqual(['backup 2021-01-03']);
});

describe('a word of which a part is marked as found', () => {
  test.each([
    ['<span>b</span><mark>ack</mark><span>up</span>', 'backup'],
    ['<span><mark>b</mark><span>ackup</span></span>', 'backup'],
    // Without the mark it may be a name and a word about it.
    ['<span>b</span><span>ackup</span>', '-'],
    ['ba<span>ckup</span>', '-'],
    ['<a><span>b</span><span>ackup</span></a>', '-'],
    ['<span>backup</span> <span>nightly</span>', 'backup'],
    ['<span>backup</span><span>Nightly</span>', 'backup'],
    ['<span>backup</span><span>read only</span>', 'backup'],
    ['<span>backup</span><span>default</span>', 'backup'],
    ['<span>backup</span><span>active</span>', 'backup'],
    ['<span>backup</span><span class="env-badge">prod</span>', 'backup'],
    ['<div>backup</div><div>nightly</div>', 'backup'],
  ])('%s: %s', (cell, name) => expect(under(cell)).toEqual([`${name} 2021-01-03`]));

  test('is no name in a link or heading, either', () => {
    const card = '<li data-id="k1"><h3><span>b</span><span>ackup</span></h3><p>Created 2021-01-03</p></li>';
    expect(read(byAttribute, `<ul>${card}</ul>`)).toEqual(['- 2021-01-03']);
  });
});

test('of two columns of names neither is said to be that of the key', () => {
  const head = (more: string) => `<th>Name</th><th>Name</th>${more}<th>Created</th>`;
  expect(read(byAttribute, row(head(''), '<td>Ann</td><td>backup</td>'))).toEqual(['- 2021-01-03']);
  expect(read(byAttribute, row(head('<th>Key</th>'), '<td>Ann</td><td>Lee</td><td>backup</td>'))).toEqual([
    'backup 2021-01-03',
  ]);
  const wide = '<th colspan="2">Name</th><th>Created</th>';
  expect(read(byAttribute, row(wide, '<td></td><td>backup</td>'))).toEqual(['backup 2021-01-03']);
});

test('a number in a link is none where nothing says that names stand there', () => {
  const cells = '<td><a href="/keys/1">1</a></td><td>Maple</td>';
  expect(read(byLink, `<table><tr>${cells}</tr></table>`)).toEqual(['-']);
  expect(read(byLink, row('<th>Name</th><th>Project</th><th>Created</th>', cells))).toEqual(['1 2021-01-03']);
  const card = '<li><a href="/keys/1">1</a><h3>backup</h3><p>Created 2021-01-03</p></li>';
  expect(read(byLink, `<ul>${card}</ul>`)).toEqual(['backup 2021-01-03']);
});

const rows = (headers: string[], ...all: string[][]) => {
  const head = [...headers, 'Created'].map((text) => `<th>${text}</th>`).join('');
  const body = all.map(
    (cells, at) => `<tr data-id="k${at}">${cells.map((text) => `<td>${text}</td>`).join('')}${DAY}</tr>`,
  );
  return read(byAttribute, `<table><tr>${head}</tr>${body.join('')}</table>`).map((line) => line.split(' ')[0]);
};

describe('below a header that is none of names or keys', () => {
  test('stand no names, whatever they say', () => {
    expect(rows(['Ressort'], ['Maple'], ['Oak'])).toEqual(['-', '-']);
    expect(rows(['Ressort', 'Quux'], ['Maple', 'a1'], ['Oak', 'b2'])).toEqual(['-', '-']);
    expect(rows(['Ressort', 'Name'], ['Maple', 'a1'], ['Oak', 'b2'])).toEqual(['a1', 'b2']);
    expect(rows(['Ressort', 'Key'], ['Maple', 'backup'], ['Oak', 'import'])).toEqual(['backup', 'import']);
    expect(rows(['Ressort', 'Key'], ['Maple', '••••wxyz'], ['Oak', '••••abcd'])).toEqual(['-', '-']);
    // What no header stands above may be a name.
    expect(rows([''], ['Maple'], ['Oak'])).toEqual(['Maple', 'Oak']);
  });

  test('nor behind a label of the cell itself, in a link to the key’s page, or in a header of its row', () => {
    const label = `<table><tr data-id="k1"><td data-label="Ressort">Maple</td><td data-label="Created">2021-01-03</td></tr></table>`;
    expect(read(byAttribute, label)).toEqual(['- 2021-01-03']);
    expect(read(byAttribute, label.replace('Ressort', 'Token'))).toEqual(['Maple 2021-01-03']);
    const head = '<th>Ressort</th><th>Created</th>';
    expect(read(byLink, row(head, '<td><a href="/keys/1">Maple</a></td>'))).toEqual(['- 2021-01-03']);
    expect(read(byAttribute, row(head, '<th scope="row">Maple</th>'))).toEqual(['- 2021-01-03']);
  });
});

describe('below a header of what somebody typed', () => {
  test('stand names, but where it says the same of several keys', () => {
    expect(rows(['Description'], ['Maple'], ['Oak'], ['Elm'], ['Oak'])).toEqual(['Maple', 'Oak', 'Elm', 'Oak']);
    expect(rows(['Purpose'], ['Maple'], ['Maple'], ['Oak'])).toEqual(['-', '-', '-']);
    expect(rows(['Key note'], ['Maple'], ['Oak'])).toEqual(['Maple', 'Oak']);
  });

  test('stand none beside a column of keys with what may be names', () => {
    const [list, masks] = ['backup', '••••wxyz'].map((key) => rows(['Note', 'Key'], ['Maple', key], ['Oak', key]));
    expect(list).not.toContain('Maple');
    expect(masks).toEqual(['Maple', 'Oak']);
  });
});

describe.each([
  ['en', 'Created', ['Tenant', 'Cluster', 'Squad', 'Responsible'], ['Alias', 'Handle']],
  ['de', 'Erstellt', ['Mandant', 'Filiale', 'Anbieter'], ['Bezeichnung', 'Zweck']],
  ['fr', 'Créée le', ['Dossier', 'Magasin', 'Responsable'], ['Libellé', 'Surnom']],
  ['pl', 'Utworzono', ['Sklep', 'Gałąź'], ['Etykieta', 'Opis']],
  ['ja', '作成日', ['テナント', '店舗'], ['別名', '用途']],
])('in %s', (language, created, others, names) => {
  const under = (header: string) =>
    read(byName, `<h1>API keys</h1>${row(`<th>${header}</th><th>${created}</th>`, '<td>Maple</td>')}`, language);
  test('a key is called as its column says, or not at all', () => {
    for (const header of others) expect(under(header), header).toEqual([]);
    for (const header of names) expect(under(header), header).toEqual(['Maple 2021-01-03']);
  });
});

describe('below a header of what keys are made for', () => {
  test.each([
    ['en', 'Application|App|Integration|Service|Device'],
    ['de', 'Anwendung|Dienst|Gerät'],
    ['fr', 'Application|Appareil'],
    ['pl', 'Aplikacja|Usługa|Urządzenie'],
    ['ja', 'アプリ|サービス'],
  ])('they are called as that is, in %s: %s', (language, headers) => {
    for (const header of headers.split('|')) {
      const [head, cells] = [`<th>${header}</th><th>Created</th>`, '<td>Maple</td>'];
      expect(read(byAttribute, row(head, cells), language), header).toEqual(['Maple 2021-01-03']);
    }
  });

  test('but not where it says the same of several, or beside one that says more', () => {
    expect(rows(['App'], ['Maple'], ['Maple'], ['Oak'])).toEqual(['-', '-', '-']);
    expect(rows(['App', 'Name'], ['Maple', 'a1'], ['Oak', 'b2'])).toEqual(['a1', 'b2']);
    expect(rows(['App', 'Key'], ['Maple', 'backup'], ['Oak', 'import'])).toEqual(['backup', 'import']);
    expect(rows(['App', 'Key'], ['Maple', '••••wxyz'], ['Oak', '••••abcd'])).toEqual(['Maple', 'Oak']);
  });
});

test.each(['Öffnen', 'Voir', 'Abrir', 'Pokaż', 'Visa', 'Открыть', '開く', '查看'])(
  'in English, too, the link "%s" is none',
  (text) => {
    loadWordsFor(['en']);
    expect(isState(text)).toBe(true);
  },
);
