// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read } from './acme.ts';

afterEach(() => document.body.replaceChildren());

const table = (title: string, headers: string[], ...rows: string[][]) =>
  `<main><h1>${title}</h1><table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>${rows
    .map((cells, at) => `<tr data-id="k${at + 1}">${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table></main>`;
const [FIRST, SECOND] = ['2021-01-25', '2022-02-26'];
const linked = (name: string, id: number) => `<a href="/keys/${id}">${name}</a>`;

/** Title, headers of names, events and births, what happened, and what buttons are called. */
const LANGUAGES: [string, string, string, string, string, [string, string], string][] = [
  ['en', 'API keys', 'Name', 'Event', 'Created', ['Created', 'Rotated'], 'Revoke'],
  ['en', 'API keys', 'Key', 'Action', 'Created', ['Key rotated', 'Key deleted'], 'Delete'],
  ['de', 'API-Schlüssel', 'Schlüssel', 'Aktion', 'Erstellt', ['Erstellt', 'Widerrufen'], 'Löschen'],
  ['fr', 'Clés API', 'Nom', 'Événement', 'Créée le', ['Créée', 'Modifiée'], 'Révoquer'],
  ['es', 'Claves API', 'Clave', 'Acción', 'Creada', ['Creada', 'Usada'], 'Eliminar'],
  ['it', 'Chiavi API', 'Nome', 'Azione', 'Creata', ['Creata', 'Revocata'], 'Elimina'],
  ['pl', 'Klucze API', 'Klucz', 'Zdarzenie', 'Utworzono', ['Utworzono', 'Użyto'], 'Usuń'],
  ['ja', 'APIキー', '名前', '操作', '作成日', ['作成', '削除'], '編集'],
  ['ru', 'Ключи API', 'Ключ', 'Действие', 'Создан', ['Создан', 'Отозван'], 'Удалить'],
];

describe.each(LANGUAGES)(
  'in %s, below "%s", a table "%s", "%s", "%s"',
  (lang, title, name, event, created, said, act) => {
    const births = (page: Parameters<typeof read>[0], html: string) =>
      read(page, html, lang).filter((line) => /\d{4}-/.test(line));

    test('tells no births where each row tells what happened', () => {
      const html = table(title, [name, event, created], ['alpha', said[0], FIRST], ['beta', said[1], SECOND]);
      const links = table(title, [created, event, name], [FIRST, said[0], linked('alpha', 1)]);
      expect(births(byAttribute, html)).toEqual([]);
      expect(births(byLink, links)).toEqual([]);
      expect(read(byName, html, lang)).toEqual([]);
      // Nor is a key what a button stands beside.
      expect(read(byName, html.replaceAll('</tr><tr', '<td><button>View</button></td></tr><tr'), lang)).toEqual([]);
    });

    test('tells them where buttons or nothing stands there', () => {
      for (const cell of [`<button>${act}</button>`, `<a href="#x">${act}</a>`, '']) {
        const html = table(title, [name, event, created], ['alpha', cell, FIRST], ['beta', cell, SECOND]);
        for (const page of [byAttribute, byName])
          expect(read(page, html, lang), cell).toEqual([`alpha ${FIRST}`, `beta ${SECOND}`]);
      }
    });
  },
);

test('what nobody understands tells what happened where it differs for one key', () => {
  const rows = (...events: string[]) =>
    table('API keys', ['Name', 'Event', 'Created'], ...events.map((event) => ['alpha', event, FIRST]));
  expect(read(byAttribute, rows('api_key.issue', 'api_key.roll'))).toEqual(['alpha', 'alpha']);
  expect(read(byAttribute, rows('api_key.issue', 'api_key.issue'))).toEqual([`alpha ${FIRST}`, `alpha ${FIRST}`]);
});

test.each([
  ['Requests', '120', '3'],
  ['Usage', '12 calls', '0 calls'],
  ['Recent activity', 'Active', 'Revoked'],
  ['Status', 'Created', 'Revoked'],
])('a column "%s" of numbers or states tells of keys', (header, one, other) => {
  const html = table('API keys', ['Name', header, 'Created'], ['alpha', one, FIRST], ['beta', other, SECOND]);
  expect(read(byAttribute, html)).toEqual([`alpha ${FIRST}`, `beta ${SECOND}`]);
});

test('the name of such a row is never what happened', () => {
  const html = table(
    'API keys',
    ['Created', 'Event', 'Key'],
    [FIRST, 'Key rotated', 'alpha'],
    [SECOND, 'Used', 'beta'],
  );
  expect(read(byAttribute, html)).toEqual(['alpha', 'beta']);
});
