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
    ['Created*', `<p>* ${'An essay. '.repeat(20)}</p>`],
  ])('says nothing without such a note: %s, "%s"', (header, note) => {
    expect(under(header, note)).toEqual(['backup 2021-01-25']);
  });
});
