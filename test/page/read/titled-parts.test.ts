// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read, readingOf } from './acme.ts';

const TWO = ['backup 2021-01-25', 'mailer 2022-02-26'];

/** What a list of keys is called, when two of them were made, and what ends one. */
const LANGUAGES: [string, string, string, string, string][] = [
  ['en', 'API keys', 'Created Jan 25, 2021', 'Created Feb 26, 2022', 'Revoke'],
  ['de', 'API-Schlüssel', 'Erstellt am 25.01.2021', 'Erstellt am 26.02.2022', 'Löschen'],
  ['fr', 'Clés API', 'Créée le 25/01/2021', 'Créée le 26/02/2022', 'Révoquer'],
  ['es', 'Claves API', 'Creada el 25/01/2021', 'Creada el 26/02/2022', 'Revocar'],
  ['pl', 'Klucze API', 'Utworzono 25.01.2021', 'Utworzono 26.02.2022', 'Usuń'],
  ['it', 'Chiavi API', 'Creata il 25/01/2021', 'Creata il 26/02/2022', 'Elimina'],
];

describe.each(LANGUAGES)('in %s below "%s"', (language, title, first, second, act) => {
  const on = (body: string, heading = title) => read(byName, `<main><h1>${heading}</h1>${body}</main>`, language);
  const button = `<button>${act}</button>`;
  const opened = (name: string, said: string, id: number) =>
    `<h2><button aria-expanded="true" aria-controls="p${id}">${name}</button></h2><div id="p${id}"><p>${said}</p>${button}</div>`;
  const panels = (one: string, other: string) => opened(one, first, 1) + opened(other, second, 2);

  test.each([
    ['terms', `<dl><dt>backup</dt><dd>${first}</dd><dt>mailer</dt><dd>${second}</dd></dl>`],
    [
      'terms with more than one definition',
      `<dl><dt>backup</dt><dd>${button}</dd><dd>${first}</dd><dt>mailer</dt><dd>${button}</dd><dd>${second}</dd></dl>`,
    ],
    ['headings that open what follows', panels('backup', 'mailer')],
    ['the same without saying what', panels('backup', 'mailer').replaceAll(/ aria-controls="\w+"| id="\w+"/g, '')],
    ['buttons that open what follows', panels('backup', 'mailer').replaceAll(/<\/?h2>/g, '')],
  ])('keys are called as their %s', (_what, html) => {
    expect(on(html)).toEqual(TWO);
  });

  test('no key is what another subject, a label or a question is about', () => {
    const terms = (one: string, other: string) =>
      `<dl><dt>${one}</dt><dd>${first}</dd><dt>${other}</dt><dd>${second}</dd></dl>`;
    expect(on(terms('Workspace', 'Account'))).toEqual([]);
    expect(on(`<h2>Maple</h2>${terms('backup', 'mailer')}`)).toEqual([]);
    expect(on(panels('Webhooks', 'SSH keys'))).toEqual([]);
    expect(on(panels('backup', 'mailer').replaceAll(button, ''))).toEqual([]);
    expect(on(panels('backup', 'mailer').replaceAll('aria-controls="p', 'aria-controls="q'))).toEqual([]);
  });
});

test('a part whose title could not be read as a name is not left out of the list in silence', () => {
  const html = `<main><h1>API keys</h1><dl><dt>Workspace</dt><dd>Created Jan 25, 2021</dd><dt>Account</dt><dd>Created Feb 26, 2022</dd></dl></main>`;
  expect(readingOf(byName, html).complete).toBe(false);
});

describe('what a key has, in terms with what they say', () => {
  const card = (term: string, value: string) =>
    `<li data-id="k1"><dl><dt>${term}</dt><dd>${value}</dd><dt>Created</dt><dd>2021-01-25</dd></dl></li>`;

  test.each(['Allowed origins', 'Tenant', 'Used in'])('%s is no name, nor is what stands there', (term) => {
    expect(read(byAttribute, `<h1>API keys</h1><ul>${card(term, 'Maple')}</ul>`)).toEqual(['- 2021-01-25']);
    expect(read(byName, `<h1>API keys</h1><ul>${card(term, 'Maple')}${card(term, 'Oak')}</ul>`)).toEqual([]);
  });

  test.each(['Name', 'Alias', 'Note', 'Key'])('below "%s" a name may stand', (term) => {
    expect(read(byAttribute, `<h1>API keys</h1><ul>${card(term, 'Maple')}</ul>`)).toEqual(['Maple 2021-01-25']);
  });
});

test('a definition with a link to the page of its key is called as its term', () => {
  const part = (id: number) =>
    `<dt>backup ${id}</dt><dd><p>Created 2021-01-2${id}</p><a href="/keys/${id}">Details</a></dd>`;
  expect(read(byLink, `<h1>API keys</h1><dl>${part(1)}${part(2)}</dl>`)).toEqual([
    'backup 1 2021-01-21',
    'backup 2 2021-01-22',
  ]);
});

test('in Japanese, too, what only says "delete" acts on a key', () => {
  const opened = (name: string, day: number) =>
    `<h3><button aria-expanded="true">${name}</button></h3><div><p>作成日: 2021-01-2${day}</p><button>削除</button></div>`;
  const html = `<main><h1>APIキー</h1>${opened('backup', 1)}${opened('mailer', 2)}</main>`;
  expect(read(byName, html, 'ja')).toEqual(['backup 2021-01-21', 'mailer 2021-01-22']);
});
