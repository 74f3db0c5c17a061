// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, read } from './acme.ts';

/** Headers of births by language; headers of what is no name, and labels of links. */
const LANGUAGES: [language: string, created: string, columns: string[], links: string[]][] = [
  [
    'en',
    'Created',
    ['Last 4', 'IP', 'Requests', 'Rate limit', 'Algorithm', 'Country', 'Assigned to'],
    ['Manage key', 'Settings', 'Show key', 'More info'],
  ],
  ['de', 'Erstellt', ['Land', 'Abteilung', 'Zugewiesen an'], ['Ansehen', 'Schlüssel verwalten', 'Einstellungen']],
  ['fr', 'Créé le', ['Pays', 'Algorithme', 'Assigné à'], ['Voir la clé', 'Gérer la clé', 'Paramètres']],
  ['es', 'Creado', ['País', 'Departamento', 'Asignado a'], ['Ver clave', 'Ajustes']],
  ['it', 'Creato il', ['Paese', 'Assegnato a'], ['Mostra chiave', 'Impostazioni']],
  ['pt', 'Criado em', ['País', 'Atribuído a'], ['Ver chave', 'Configurações']],
  ['nl', 'Aangemaakt', ['Afdeling', 'Toegewezen aan'], ['Sleutel beheren', 'Instellingen']],
  ['pl', 'Utworzono', ['Kraj', 'Dział', 'Przypisano do'], ['Pokaż klucz', 'Ustawienia']],
  ['sv', 'Skapad', ['Avdelning', 'Tilldelad till'], ['Visa nyckel', 'Inställningar']],
  ['ja', '作成日', ['国', '部署', '担当者'], ['キーを表示', '設定']],
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
