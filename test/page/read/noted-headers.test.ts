// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

const under = (header: string, note: string, language = 'en') =>
  read(
    byAttribute,
    `<main><h1>API keys</h1><table><tr><th>Name</th><th>${header}</th></tr><tr data-id="k1"><td>backup</td><td>2021-01-25</td></tr></table>${note}</main>`,
    language,
  );

describe('a mark on the header of a date', () => {
  test.each([
    ['en', 'Created*', '<p>* date the workspace was created</p>'],
    ['en', 'Created <sup>†</sup>', '<small>† Creation date of the project</small>'],
    ['en', 'Created<sup>1</sup>', '<p><sup>1</sup> of the owner</p>'],
    ['de', 'Erstellt*', '<p>* Datum, an dem der Arbeitsbereich erstellt wurde</p>'],
    ['fr', 'Créé le*', '<p>* date de création du compte</p>'],
    ['es', 'Creado*', '<p>* fecha en que se creó el espacio de trabajo</p>'],
    ['pl', 'Utworzono*', '<p>* data utworzenia konta</p>'],
    ['ja', '作成日*', '<p>* プロジェクトの作成日</p>'],
  ])('in %s, %s: a note "%s" may say that it is that of something else', (language, header, note) => {
    expect(under(header, note, language)).toEqual(['backup']);
  });

  test.each([
    ['Created*', ''],
    ['Created', '<p>* date the workspace was created</p>'],
    ['Created*', '<p>† date the workspace was created</p>'],
    ['Created*', '<p>* when the key was made</p>'],
    ['Created<sup>1</sup>', '<p>1 workspace</p>'],
    ['Created*', '<p>* Sorted by default</p>'],
    ['Created*', '<p>* required</p>'],
    ['Created<sup>a</sup>', '<p>a workspace</p>'],
    ['Created<sup>1</sup>', '<p><sup>1</sup> when the key was made <sup>2</sup> date of the workspace</p>'],
    ['Created*', `<p>* ${'An essay. '.repeat(20)}</p>`],
  ])('says nothing without such a note: %s, "%s"', (header, note) => {
    expect(under(header, note)).toEqual(['backup 2021-01-25']);
  });
});

/** Of another date than the header's, or of somebody else; and what says nothing of that. */
const NOTES: [string, string, string[], string[]][] = [
  [
    'en',
    'Created',
    ['last time the key was edited', 'date of the workspace'],
    ['date the key was created', 'required'],
  ],
  ['de', 'Erstellt', ['letzte Änderung des Schlüssels', 'Datum des Kontos'], ['Standardmäßig sortiert', 'Pflichtfeld']],
  ['fr', 'Créée le', ['dernière modification de la clé', 'date du compte'], ['Tri par défaut', 'obligatoire']],
  ['es', 'Creada', ['última modificación de la clave', 'fecha de la cuenta'], ['Ordenado por defecto', 'obligatorio']],
  ['pl', 'Utworzono', ['ostatnia zmiana klucza', 'data konta'], ['Sortowanie domyślne', 'wymagane']],
  ['ja', '作成日', ['キーの最終更新日', 'アカウントの日付'], ['既定の並び順', '必須']],
  ['ru', 'Создан', ['последнее изменение ключа', 'дата аккаунта'], ['Сортировка по умолчанию', 'обязательно']],
];

describe.each(NOTES)('in %s, where something is said of "%s"', (language, header, others, harmless) => {
  const row = '<tr data-id="k1"><td>backup</td><td>2021-01-25</td></tr>';
  const html = (th: string, after: string, foot = '', caption = '') =>
    `<main><table>${caption}<thead><tr><th>Name</th>${th}</tr></thead><tbody>${row}</tbody>${foot}</table>${after}</main>`;
  const forms = (note: string) => [
    html(`<th>${header}*</th>`, '', `<tfoot><tr><td colspan="2">* ${note}</td></tr></tfoot>`),
    html(`<th>${header}*</th>`, '', '', `<caption>API <small>* ${note}</small></caption>`),
    html(`<th>${header}†</th>`, `<p>* Maple<br>† ${note}</p>`),
    html(`<th>${header}<sup>a</sup></th>`, `<p><sup>a</sup> ${note}</p>`),
    html(`<th>${header}<sup><a href="#n">1</a></sup></th>`, `<ol><li id="n">${note}</li></ol>`),
    html(`<th title="${note}">${header}</th>`, ''),
    html(`<th><span aria-describedby="n">${header}</span></th>`, `<div id="n" role="tooltip">${note}</div>`),
  ];
  // Each form in English, and some of them in every other language.
  const told = (note: string, at: number) =>
    forms(note)
      .filter((_form, index) => language === 'en' || index % 4 === at)
      .map((page) => read(byAttribute, page, language).join());

  test('by a mark, a letter, a link, a tooltip or a description, it takes the date from the key or does not', () => {
    for (const [at, note] of others.entries()) expect(new Set(told(note, at)), note).toEqual(new Set(['backup']));
    for (const [at, note] of harmless.entries())
      expect(new Set(told(note, at + 2)), note).toEqual(new Set(['backup 2021-01-25']));
  });
});
