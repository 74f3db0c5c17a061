// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read } from './acme.ts';

const DAY = '2021-01-03';
const cell = (name: string, more = '', head = '') =>
  `<main><h1>API keys</h1><table><tr><th>Name</th>${head}<th>Created</th></tr><tr data-id="k1"><td>${name}</td>${more}<td>${DAY}</td></tr></table></main>`;
const card = (html: string) => `<main><h1>API</h1><ul><li data-id="k1">${html}<p>Created ${DAY}</p></li></ul></main>`;
const both = (html: string, language?: string) =>
  [cell(html), card(html)].map((page) => read(byAttribute, page, language).join());

describe('before the name of a key may stand somebody’s', () => {
  const two = '<div>Ann Lee</div><div>mailer</div>';
  test.each([
    ['whom a picture shows', `<img alt="Ann Lee">${two}`],
    ['whose picture says that it is one', '<img class="avatar" alt="ann"><div>ann</div><div>mailer</div>'],
    ['whose picture is no image', `<span role="img" aria-label="Photo of Ann Lee"></span>${two}`],
    ['who made it', `${two}<small>Created by Ann Lee</small>`],
    ['who owns it', `${two}<div><span>Owner</span> <span>Ann Lee</span></div>`],
  ])('%s: then none is read', (_who, html) => expect(both(html)).toEqual([`- ${DAY}`, `- ${DAY}`]));

  test('who stands in a column of owners', () => {
    const page = (name: string) => read(byAttribute, cell(name, '<td>Ann Lee</td>', '<th>Owner</th>'));
    expect(page(two)).toEqual([`- ${DAY}`]);
    expect(page('Ann Lee')).toEqual([`Ann Lee ${DAY}`]);
    expect(page('<div>mailer</div><div>shop</div>')).toEqual([`mailer ${DAY}`]);
  });

  test.each([
    ['<img alt="Zapier"><div>Zapier</div><div>orders</div>', 'Zapier'],
    ['<div>Data Sync</div><div>Pulls orders</div>', 'Data Sync'],
    ['<img alt="Data Sync"><div>Data Sync</div><div>ann@example.org</div>', 'Data Sync'],
  ])('and where nothing says so, it is the name: %s', (html, name) => {
    expect(read(byAttribute, cell(html))).toEqual([`${name} ${DAY}`]);
  });
});

describe('where nothing is labelled, the first of two texts may be whose the key is, or a group', () => {
  const forms: [string, Parameters<typeof read>[0], (text: string, name: string) => string][] = [
    ['lines of a card', byAttribute, (top, name) => `<li data-id="k1"><div>${top}</div><div>${name}</div>`],
    ['lines of a part', byName, (top, name) => `<li><p>${top}</p><p>${name}</p><button>Revoke</button>`],
    ['a link', byLink, (top, name) => `<li><a href="/keys/1"><div>${top}</div><div>${name}</div></a>`],
    ['texts of a link', byLink, (top, name) => `<li><a href="/keys/1"><span>${top}</span><span>${name}</span></a>`],
  ];
  test.each([
    ['en', 'Ann Lee', 'alpha'],
    ['en', 'ann', 'crm'],
    ['en', 'Staging', 'mailer'],
    ['en', 'Maria Gonzalez', 'billing-bot'],
    ['en', 'Marketing', 'Backup'],
    ['fr', 'Élise Martin', 'Sauvegarde'],
    ['nl', 'Jan de Vries', 'koppeling'],
    ['pl', 'Produkcja', 'mailer'],
    ['ja', '本番', 'mailer'],
  ])('%s: "%s" above "%s"', (language, top, name) => {
    for (const [what, page, form] of forms) {
      const html = `<main><h1>API keys</h1><ul>${form(top, name)}<p>Created ${DAY}</p></li></ul></main>`;
      // Below a text that names another subject the birth may be that one's.
      expect(
        read(page, html, language).map((line) => line.split(' ')[0]),
        what,
      ).toEqual(page === byName ? [] : ['-']);
    }
  });

  test.each([
    ['Production', 'mailer'],
    ['Ann Lee', 'mailer'],
    ['Ann Lee', 'Mailer'],
    ['Marketing', 'Mailer'],
    ['Sales', 'Data Import'],
    ['Élise Martin', 'Sauvegarde'],
  ])('a title or the first cell: "%s" above "%s"', (top, name) => {
    const said = `<p>${name}</p><p>Created ${DAY}</p>`;
    const title = `<section data-id="k1"><h3>${top}</h3><div>${said}</div></section>`;
    const row = `<table><tr data-id="k1"><td>${top}</td><td>${name}</td><td>Created ${DAY}</td></tr></table>`;
    for (const html of [title, row]) expect(read(byAttribute, `<h1>API keys</h1>${html}`), html).toEqual([`- ${DAY}`]);
    const term = `<dl><dt>${top}</dt><dd>${said}<a href="/keys/1">Details</a></dd></dl>`;
    expect(read(byLink, `<h1>API keys</h1>${term}`).join()).not.toContain(top);
    const opened = (at: number) =>
      `<h3><button aria-expanded="true">${top} ${at}</button></h3><div>${said}<button>Revoke</button></div>`;
    expect(read(byName, `<h1>API keys</h1>${opened(1)}${opened(2)}`).join()).not.toContain(top);
  });

  test.each([
    ['backup', 'Zapier'],
    ['Data Sync', 'Production'],
    ['Data Sync', 'Sends the mail of the shop.'],
  ])('but a title is the name where it reads as one, or no name stands below: "%s" above "%s"', (top, more) => {
    const title = `<section data-id="k1"><h3>${top}</h3><div><p>${more}</p><p>Created ${DAY}</p></div></section>`;
    expect(read(byAttribute, `<h1>API keys</h1>${title}`)).toEqual([`${top} ${DAY}`]);
  });

  test.each([
    ['mailer', 'Sends the mail of the shop'],
    ['mailer', 'Everything'],
    ['mailer', '<small>beta</small>'],
    ['Data Sync', 'Sends mail of the shop at noon.'],
    ['<a>Data Sync</a>', 'crm'],
    ['<b>Data Sync</b>', 'crm'],
  ])('but what cannot be a name behind takes nothing from it: %s, %s', (top, more) => {
    const name = top.replace(/<.*?>/g, '');
    expect(read(byAttribute, card(`<div>${top}</div><div>${more}</div>`))).toEqual([`${name} ${DAY}`]);
  });
});

describe('before a name in bold', () => {
  test.each([
    ['en', 'Restricted'],
    ['en', 'Live'],
    ['de', 'Eingeschränkt'],
    ['fr', 'Restreinte'],
    ['ja', '制限付き'],
    ['ko', '표준'],
  ])('in %s, "%s" is a badge', (language, badge) => {
    for (const html of [`<span>${badge}</span> <strong>mailer</strong>`, `${badge} <b>mailer</b>`])
      for (const form of [html, `<h3>${html}</h3>`])
        expect(both(form, language), form).toEqual([`mailer ${DAY}`, `mailer ${DAY}`]);
  });

  test('what nobody knows may be one', () => {
    expect(both('<span>Bespoke</span> <strong>mailer</strong>')).toEqual([`- ${DAY}`, `- ${DAY}`]);
  });

  test.each(['<b>mailer</b> <span>shop</span>', '<span>mailer</span> <b>Production</b>', 'mailer <b>Restricted</b>'])(
    'and behind it anything: %s',
    (html) => expect(read(byAttribute, cell(html))[0]).toMatch(/^mailer/),
  );

  test('a class says so in a title, too', () => {
    expect(read(byAttribute, card('<h3><span class="badge">Bespoke</span> <span>mailer</span></h3>'))).toEqual([
      `mailer ${DAY}`,
    ]);
  });
});

describe('what any card of a key may be called is no name', () => {
  test.each([
    ['en', ['Key details', 'API key', 'Overview']],
    ['de', ['Schlüsseldetails', 'Schlüsselinformationen']],
    ['fr', ['Détails de la clé']],
    ['es', ['Detalles de la clave']],
    ['it', ['Dettagli chiave']],
    ['pt', ['Detalhes da chave']],
    ['nl', ['Sleutelgegevens']],
    ['sv', ['Nyckeldetaljer']],
    ['fi', ['Avaimen tiedot']],
    ['pl', ['Szczegóły klucza']],
    ['cs', ['Podrobnosti klíče']],
    ['hu', ['Kulcs részletei']],
    ['ru', ['Сведения о ключе']],
    ['tr', ['Anahtar ayrıntıları']],
    ['ja', ['キーの詳細']],
    ['zh', ['密钥详情']],
    ['ko', ['키 세부정보']],
  ])('in %s', (language, titles) => {
    for (const title of titles) {
      const html = (tag: string) =>
        `<main><h1>API keys</h1><${tag} data-id="k1"><h3>${title}</h3><p>Created ${DAY}</p><button>Revoke</button></${tag}></main>`;
      expect(read(byName, html('section'), language), title).toEqual([]);
      expect(read(byAttribute, html('section'), language), title).toEqual([`- ${DAY}`]);
    }
  });

  test.each(['Billing details exporter', 'Backup key', 'General ledger'])('but "%s" is', (title) => {
    expect(read(byAttribute, card(`<h3>${title}</h3>`))).toEqual([`${title} ${DAY}`]);
  });
});

describe('the heading of a card with an id', () => {
  const [BORN, TITLE] = ['Created', 'API keys'];
  const headed = (heading: string, language = 'en', born = BORN, title = TITLE) => {
    const card = (id: string, name: string) => `<div data-id="${id}"><h3>${name}</h3><p>${born}: ${DAY}</p></div>`;
    return read(byAttribute, `<h1>${title}</h1>${card('k1', heading)}${card('k2', 'relay')}`, language)[0];
  };

  test.each<[string, ...string[]]>([
    ['Owner', 'Permissions', 'Scopes', 'Read only', 'Read and write', 'Full access', 'Admin', 'New', 'Test'],
    ['Production environment', 'Project Maple', 'Workspace Acme', 'User Ann', 'by Ann', 'For Ann', 'ann@acme.example'],
    ['3 scopes', 'Restricted', '<small>Project Maple</small> mailer', '<span>1</span> mailer', 'mailer <span>2</span>'],
  ])('is no name where it is a label, a state, somebody or what the key belongs to: %s …', (...headings) => {
    for (const heading of headings) expect(headed(heading), heading).toBe(`- ${DAY}`);
  });

  test.each([
    ['de', 'Erstellt am', 'API-Schlüssel', ['Besitzer', 'Berechtigungen', 'Projekt Ahorn', 'von Anna', 'Vollzugriff']],
    ['fr', 'Créée le', 'Clés API', ['Propriétaire', 'Projet Érable', 'Nouveau', 'par Anne']],
    ['pl', 'Utworzono', 'Klucze API', ['Właściciel', 'Uprawnienia', 'Projekt Klon']],
    ['ja', '作成日', 'APIキー', ['所有者', '権限', '読み取り専用']],
  ])('so in %s', (language, born, title, headings) => {
    for (const heading of headings) expect(headed(heading, language, born, title), heading).toBe(`- ${DAY}`);
  });

  test('is one, too, where most beside it can be nothing else, and no two are the same', () => {
    const under = (...names: string[]) => {
      const cards = names.map((name, at) => `<div data-id="k${at}"><h3>${name}</h3><p>Created: ${DAY}</p></div>`);
      return read(byAttribute, `<h1>API keys</h1><div>${cards.join('')}</div>`);
    };
    const named = (...names: string[]) => names.map((name) => `${name} ${DAY}`);
    const OTHERS = ['mailer', 'relay', 'Ann’s laptop'];
    expect(under('Billing', ...OTHERS)).toEqual(named('Billing', ...OTHERS));
    expect(under('Billing', 'Owner', 'relay', 'mailer')).toEqual(named('-', '-', 'relay', 'mailer'));
    expect(under('Billing', 'mailer', 'relay')).toEqual(named('-', 'mailer', 'relay'));
    expect(under('Billing', ...OTHERS, 'mailer')).toEqual(named('-', ...OTHERS, 'mailer'));
  });

  test.each([
    'mailer',
    'Backup',
    'CI deploy',
    'default',
    'billing-sync',
    'Project import',
    'User sync job',
    'Key 2',
    'Ann’s laptop',
  ])('is one where it is none of those: %s', (heading) => expect(headed(heading)).toBe(`${heading} ${DAY}`));
});
