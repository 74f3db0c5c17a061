// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingOf } from './acme.ts';

const nameOf = (html: string, language = 'en') =>
  readingOf({ role: 'detail' }, `<main>${html}</main>`, language, 'k1').credentials.map(({ name }) => name);
const DATE = '<p>Created Jan 3, 2021</p>';
const FIELDS = '<dl><dt>Name</dt><dd>Lead import</dd><dt>Created</dt><dd>Jan 3, 2021</dd></dl>';

describe('below the title of any key, what is labelled as the name is it', () => {
  test.each([
    ['a definition', `<h1>API key details</h1>${FIELDS}`],
    ['a row', `<h1>API key details</h1><table><tr><th>Name</th><td>Lead import</td></tr></table>${DATE}`],
    ['two parts', `<h1>API key</h1><div><div>Name</div><div>Lead import</div></div>${DATE}`],
    ['one text', `<h1>Settings</h1><p>Name: Lead import</p>${DATE}`],
    ['a title that says what is done', `<h1>Edit API key</h1>${FIELDS}`],
    ['a title of whose it is', `<h1>Project Maple</h1><h2>API key</h2>${FIELDS}`],
    ['another name of an owner', `<h1>API key details</h1>${FIELDS}<h2>Owner</h2><p>Name: Ann Lee</p>`],
  ])('%s', (_what, html) => {
    expect(nameOf(html)).toEqual(['Lead import']);
  });

  test.each([
    ['de', '<h1>API-Schlüssel</h1><dl><dt>Name</dt><dd>Lead import</dd><dt>Erstellt</dt><dd>03.01.2021</dd></dl>'],
    [
      'fr',
      '<h1>Détails de la clé API</h1><dl><dt>Nom</dt><dd>Lead import</dd><dt>Créée le</dt><dd>03/01/2021</dd></dl>',
    ],
  ])('in %s', (language, html) => {
    expect(nameOf(html, language)).toEqual(['Lead import']);
  });
});

describe('no name is', () => {
  test.each([
    ['that of a field of another', '<dl><dt>Owner</dt><dd><dl><dt>Name</dt><dd>Ann Lee</dd></dl></dd></dl>'],
    ['that below another heading', '<h2>Owner</h2><dl><dt>Name</dt><dd>Ann Lee</dd></dl>'],
    ['one of several', '<p>Name: Lead import</p><p>Name: Backup</p>'],
    ['a column of many', '<table><tr><th>Name</th><th>Role</th></tr><tr><td>Ann Lee</td><td>Admin</td></tr></table>'],
    ['what explains a field', '<div><span>Name</span><input value="x"><span>Whatever you like</span></div>'],
    ['in a menu', '<aside><p>Name: Ann Lee</p></aside>'],
    ['a mask', '<p>Name: ••••••••</p>'],
    ['a title alone', ''],
  ])('%s', (_what, html) => {
    expect(nameOf(`<h1>API key details</h1>${DATE}${html}`)).toEqual([null]);
  });
});

test('a title of its own stays the name', () => {
  expect(nameOf(`<h1>Backup</h1>${FIELDS}`)).toEqual(['Backup']);
  // Somebody may call a key so.
  expect(nameOf(`<h1>API key</h1>${DATE}`)).toEqual(['API key']);
});

test.each([
  ['en', 'Edit “Lead import”'],
  ['en', 'Edit "Lead import"'],
  ['en', 'Edit API key “Lead import”'],
  ['de', '„Lead import“ bearbeiten'],
  ['fr', 'Modifier « Lead import »'],
])('what a title in %s does with a name in quotes: %s', (language, title) => {
  expect(nameOf(`<h1>${title}</h1>${DATE}`, language)).toEqual(['Lead import']);
});

test('quotes around anything else are of the name', () => {
  expect(nameOf(`<h1>The “big” import</h1>${DATE}`)).toEqual(['The “big” import']);
});
