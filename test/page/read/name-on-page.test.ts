// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingOf } from './acme.ts';

const nameOf = (html: string, language = 'en') =>
  readingOf({ role: 'detail' }, `<main>${html}</main>`, language, 'k1').credentials.map(({ name }) => name);
const named = (html: string, language: string) => nameOf(html.replace('</h1>', `</h1>${DATE}`), language)[0] ?? null;
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
    ['what is said of a field', '<div><label>Name</label><span>Required</span></div>'],
    ['said beside a field', '<form><div><div>Name</div><div>Pick your own</div></div><input></form>'],
    ['how long it may be', '<p>Name: up to 20 letters</p>'],
    ['how it must be', '<p>Name: must be unique</p>'],
    ['a sentence', '<div><div>Name</div><div>Choose something memorable.</div></div>'],
    ['what does not load', '<dl><dt>Name</dt><dd>Loading</dd></dl>'],
    ['one that is not there', '<dl><dt>Name</dt><dd>Not set</dd></dl>'],
    ['what asks for one', '<dl><dt>Name</dt><dd>Add a name</dd></dl>'],
    ['what is being typed', '<div><span>Name</span><div contenteditable="true">Lead im</div></div>'],
    ['a field that is none of HTML', '<div><span>Name</span><div role="textbox">Lead im</div></div>'],
    ['a button', '<div><span>Name</span><button>Change</button></div>'],
    ['the next header', '<div><div>Name</div><div>Role</div></div>'],
    ['an address', '<p>Name: ann@example.com</p>'],
    ['an example', '<pre>Name: my-import</pre>'],
    ['the next of a list', '<ol><li>Name</li><li>Lead import</li></ol>'],
    ['that of a person', '<dl><dt>Your name</dt><dd>Ann Lee</dd></dl>'],
    ['that of an app', '<dl><dt>App name</dt><dd>Lead import</dd></dl>'],
    ['what a header is called', '<dl><dt>Header name</dt><dd>X-Import</dd></dl>'],
    ['that of who made it', '<div><div>Created by</div><div><div>Name</div><div>Ann Lee</div></div></div>'],
    ['that of an owner in parts', '<h2>Owner</h2><h3>Details</h3><p>Name: Ann Lee</p>'],
  ])('%s', (_what, html) => {
    expect(nameOf(`<h1>API key details</h1>${DATE}${html}`)).toEqual([null]);
  });
});

test.each([
  ['de', 'API-Schlüssel-Details', 'Name', 'Nicht angegeben'],
  ['fr', 'Détails de la clé API', 'Nom', 'Non renseigné'],
  ['pl', 'Szczegóły klucza API', 'Nazwa', 'Nie podano'],
  ['nl', 'Details van API-sleutel', 'Naam', 'Niet ingesteld'],
  ['sv', 'API-nyckelns detaljer', 'Namn', 'Saknas'],
  ['ja', 'APIキーの詳細', '名前', '未設定'],
  ['ko', 'API 키 세부정보', '이름', '없음'],
  ['zh', 'API 密钥详情', '名称', '未命名'],
  ['de', 'API-Schlüssel-Details', 'Name', 'höchstens 20 Zeichen'],
  ['de', 'API-Schlüssel-Details', 'Name der App', 'Lead import'],
  ['es', 'Detalles de la clave API', 'Nombre de la aplicación', 'Lead import'],
])('in %s no name is on a page "%s" that of "%s": %s', (language, title, label, value) => {
  const html = (said: string) => `<h1>${title}</h1><p>${said}</p>`;
  expect(named(html(`${label}: ${value}`), language)).toBe(null);
});

test('a title of its own stays the name', () => {
  expect(nameOf(`<h1>Backup</h1>${FIELDS}`)).toEqual(['Backup']);
  expect(nameOf(`<h1>Project Maple</h1>${FIELDS}`)).toEqual(['Project Maple']);
  expect(nameOf(`<h1>API key</h1>${DATE}`)).toEqual([null]);
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

describe('a label of the name of a person', () => {
  test.each([
    ['en', 'API key details', 'Display name', 'Name'],
    ['en', 'API key details', 'Nickname', 'Name'],
    ['en', 'API key details', 'Full name', 'Name'],
    ['de', 'API-Schlüssel-Details', 'Anzeigename', 'Name'],
    ['fr', 'Détails de la clé API', 'Nom d’affichage', 'Nom'],
    ['es', 'Detalles de la clave API', 'Nombre para mostrar', 'Nombre'],
    ['pl', 'Szczegóły klucza API', 'Nazwa wyświetlana', 'Nazwa'],
    ['ja', 'APIキーの詳細', '表示名', '名前'],
    ['zh', 'API 密钥详情', '显示名称', '名称'],
  ])('in %s on a page "%s": "%s" tells none, and takes nothing from "%s"', (language, title, label, own) => {
    const html = (...lines: string[]) => `<h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    expect(named(html(`${label}: Ann`), language)).toBe(null);
    expect(named(html(`${label}: Ann`, `${own}: Lead import`), language)).toBe('Lead import');
  });
});
