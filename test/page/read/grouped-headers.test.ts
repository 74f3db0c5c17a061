// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

const cells = (tag: string, texts: string) =>
  texts
    .split('|')
    .map((text) => `<${tag}>${text}</${tag}>`)
    .join('');

/** A table with one key, whose header has two lines: `name` and `rest` go through both, the others stand in groups. */
const table = (groups: string, lower: string, row: string, rest = '') =>
  `<main><h1>API keys</h1><table><thead><tr><th rowspan="2">Name</th>${groups
    .split('|')
    .map((group) => `<th colspan="2">${group}</th>`)
    .join('')}${rest && `<th rowspan="2">${rest}</th>`}</tr><tr>${cells('th', lower)}</tr></thead>
  <tbody><tr data-id="k1">${cells('td', row)}</tr></tbody></table></main>`;

describe('a header over two columns says with the ones below it what they hold', () => {
  test.each([
    ['en', 'Created', 'by|on', 'backup|Ann|2026-02-03', 'backup 2026-02-03'],
    ['en', 'Created', 'At|By', 'backup|Feb 3, 2026|Ann Lee', 'backup 2026-02-03'],
    ['en', 'Last rotation', 'by|on', 'backup|Ann|2026-02-03', 'backup 2026-02-03'],
    ['en', 'Created|Revoked', 'by|on|by|on', 'backup|Ann|2026-02-03|Bob|2026-06-04', 'backup 2026-02-03'],
    ['de', 'Erstellt', 'von|am', 'backup|Ann|13.02.2026', 'backup 2026-02-13'],
    ['pl', 'Utworzono', 'przez|dnia', 'backup|Ann|13.02.2026', 'backup 2026-02-13'],
    ['fr', 'Création', 'par|le', 'backup|Ann|13/02/2026', 'backup 2026-02-13'],
    ['ja', '作成', '作成者|日時', 'backup|Ann|2026年2月3日', 'backup 2026-02-03'],
  ])('%s: %s, %s', (language, groups, lower, row, expected) => {
    expect(read(byAttribute, table(groups, lower, row), language)).toEqual([expected]);
  });

  test('beside one that goes through both lines', () => {
    const html = table('Created', 'by|on', 'backup|Ann|2026-02-03|2027-02-03', 'Expires');
    expect(read(byAttribute, html)).toEqual(['backup 2026-02-03 2027-02-03']);
  });

  test('of a group of another subject neither name nor date is the key’s', () => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th colspan="2">User</th><th colspan="2">Key</th></tr>
      <tr>${cells('th', 'Name|Created|Name|Created')}</tr></thead>
      <tbody><tr data-id="k1">${cells('td', 'Ann Lee|2026-06-01|backup|2026-02-03')}</tr></tbody></table></main>`;
    expect(read(byAttribute, html)).toEqual(['backup 2026-02-03']);
  });
});

test.each(['My keys', 'Created keys', 'Expired', 'Last used'])('a header over all columns is a title: %s', (title) => {
  const html = `<main><h1>API keys</h1><table><thead><tr><th colspan="3">${title}</th></tr>
    <tr>${cells('th', 'Name|Date|Created')}</tr></thead>
    <tbody><tr data-id="k1">${cells('td', 'backup|2026-04-05|2026-02-03')}</tr></tbody></table></main>`;
  expect(read(byAttribute, html)).toEqual(['backup 2026-02-03']);
});

describe('what stands below a header of another subject is not said of this key', () => {
  test.each([
    ['en', 'Previous key|Old secret|Policy|Project|Request|Environment|Role|Webhook|Description', 'Created|Expires'],
    ['en', 'Client ID|Plan', 'Created|Expires'],
    ['de', 'Projekt|Umgebung|Beschreibung|Konto', 'Erstellt|Läuft ab'],
    ['pl', 'Projekt|Środowisko|Opis|Konto', 'Utworzono|Wygasa'],
    ['fr', 'Projet|Environnement|Description|Compte', 'Créé le|Expire le'],
    ['es', 'Proyecto|Entorno|Descripción|Cuenta', 'Creado|Vence'],
    ['ja', 'プロジェクト|環境|説明|アカウント', '作成日|有効期限'],
  ])('%s: %s', (language, groups, lower) => {
    for (const group of groups.split('|')) {
      const wide = table(group, lower, 'backup|2020-02-03|2026-12-03');
      expect(read(byAttribute, wide, language), group).toEqual(['backup']);
      const narrow = wide.replace(`<th colspan="2">${group}</th>`, `<th>${group}</th><th>${group}</th>`);
      expect(read(byAttribute, narrow, language), group).toEqual(['backup']);
    }
  });

  test.each([
    ['en', 'Application|App', 'Created|By'],
    ['de', 'Anwendung', 'Erstellt|Von'],
    ['pl', 'Aplikacja', 'Utworzono|Przez'],
  ])('nor when the app was made: %s: %s', (language, groups, lower) => {
    for (const group of groups.split('|'))
      expect(read(byAttribute, table(group, lower, 'backup|2020-02-03|Ann'), language), group).toEqual(['backup']);
  });

  test.each([
    ['en', 'Key|API key|Token|Dates|Date|Details|Access token|Timestamps|Lifecycle', 'Created|Expires'],
    ['de', 'Schlüssel|Datum|Details', 'Erstellt|Läuft ab'],
    ['pl', 'Klucz|Data|Szczegóły', 'Utworzono|Wygasa'],
    ['ja', 'キー|日付|詳細', '作成日|有効期限'],
  ])('and below one of keys, or of nothing, it is: %s: %s', (language, groups, lower) => {
    for (const group of groups.split('|')) {
      const html = table(group, lower, 'backup|2020-02-03|2026-12-03');
      expect(read(byAttribute, html, language), group).toEqual(['backup 2020-02-03 2026-12-03']);
    }
  });
});

test('a date that stands below two headers is of neither', () => {
  const html = `<main><h1>API keys</h1><table><thead><tr>${cells('th', 'Name|Created|Expires')}</tr></thead>
    <tbody><tr data-id="k1"><td>backup</td><td colspan="2">2026-02-03</td></tr></tbody></table></main>`;
  expect(read(byAttribute, html)).toEqual(['backup']);
});

describe('a time of day in a column of its own', () => {
  test('takes nothing from the day before it', () => {
    expect(read(byAttribute, table('Created', 'Date|Time', 'backup|2026-02-03|14:30'))).toEqual(['backup 2026-02-03']);
    const one = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th colspan="2">Created</th></tr></thead>
      <tbody><tr data-id="k1">${cells('td', 'backup|2026-02-03|14:30')}</tr></tbody></table></main>`;
    expect(read(byAttribute, one)).toEqual(['backup 2026-02-03']);
  });

  test('is no birth alone, and two days are none', () => {
    expect(read(byAttribute, table('Created', 'Date|Time', 'backup|—|14:30'))).toEqual(['backup']);
    expect(read(byAttribute, table('Created', 'Date|Time', 'backup|2026-02-03|2026-05-06'))).toEqual(['backup']);
  });
});
