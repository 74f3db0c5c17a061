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

const keys = () =>
  table('', ['Name', 'Created'], ['alpha', FIRST], ['beta', SECOND]).replace(/<.?main>|<h1>.*<.h1>/g, '');
/** Named as what happened is, and as keys are. */
const CALLED: [string, string[], string[]][] = [
  [
    'en',
    ['Key history', 'Audit log', 'Recent activity', 'Events', 'Change log'],
    ['API keys', 'Recently created keys'],
  ],
  [
    'de',
    [
      'Verlauf der Schlüssel',
      'Schlüsselverlauf',
      'Änderungsverlauf',
      'Prüfpfad',
      'Auditprotokoll',
      'Letzte Aktivitäten',
    ],
    ['Aktive Schlüssel'],
  ],
  ['fr', ['Historique', 'Historique des clés', 'Journal d’audit', 'Activité récente'], ['Clés actives']],
  ['es', ['Historial de claves', 'Registro de auditoría', 'Actividad reciente'], ['Claves recientes']],
  ['it', ['Cronologia delle chiavi', 'Registro di controllo', 'Attività recenti'], ['Chiavi attive']],
  ['pt', ['Histórico de chaves', 'Log de auditoria', 'Atividade recente'], ['Chaves ativas']],
  [
    'nl',
    ['Geschiedenis van sleutels', 'Auditlogboek', 'Wijzigingsgeschiedenis', 'Recente activiteit'],
    ['Actieve sleutels'],
  ],
  ['pl', ['Historia kluczy', 'Dziennik audytu', 'Ostatnia aktywność'], ['Aktywne klucze']],
  ['sv', ['Nyckelhistorik', 'Granskningslogg', 'Ändringshistorik', 'Senaste aktivitet'], ['Aktiva nycklar']],
  ['ja', ['履歴', 'キーの履歴', '監査ログ', '最近のアクティビティ'], ['有効なキー']],
  ['ko', ['키 기록', '감사 로그', '변경 내역', '최근 활동'], ['활성 키']],
  ['zh', ['密钥历史', '审计日志', '最近活动'], ['有效密钥', '活动密钥']],
  ['ru', ['История ключей', 'Журнал аудита'], ['Активные ключи']],
  ['tr', ['Anahtar geçmişi', 'Denetim günlüğü', 'Son etkinlik'], ['Etkin anahtarlar']],
  ['cs', ['Historie klíčů', 'Protokol auditu', 'Nedávná aktivita'], ['Aktivní klíče']],
];
const PLACES: ((title: string) => string)[] = [
  (title) => `<h1>${title}</h1>${keys()}`,
  (title) => `<h1>Acme</h1><h2>${title}</h2>${keys()}`,
  (title) => keys().replace('<table>', `<table><caption>${title}</caption>`),
  (title) => `<div><b>${title}</b></div>${keys()}`,
  (title) => `<section aria-label="${title}">${keys()}</section>`,
  (title) => keys().replace('<table>', `<table aria-label="${title}">`),
  (title) => `<div role="tablist"><button role="tab" aria-selected="true">${title}</button></div><div>${keys()}</div>`,
  (title) => `<details open><summary>${title}</summary>${keys()}</details>`,
];

describe.each(CALLED)('without a column of events, in %s', (lang, events, own) => {
  // All places in English, and one for each title in every other language.
  const births = (title: string, at: number) =>
    PLACES.filter(
      (_place, index) => (lang === 'en' && at === 0) || index === (at + lang.charCodeAt(0)) % PLACES.length,
    ).map((place) => read(byAttribute, `<main>${place(title)}</main>`, lang).join());

  test('rows tell what happened by what they are called, wherever that stands', () => {
    for (const [at, title] of events.entries())
      expect(new Set(births(title, at)), title).toEqual(new Set(['alpha,beta']));
  });

  test('and are keys where it names keys', () => {
    for (const [at, title] of own.entries())
      expect(new Set(births(title, at)), title).toEqual(new Set([`alpha ${FIRST},beta ${SECOND}`]));
  });
});

describe('a title of events', () => {
  const [yes, no] = [
    [`alpha ${FIRST}`, `beta ${SECOND}`],
    ['alpha', 'beta'],
  ];

  test('has an end, and is none where it leads elsewhere', () => {
    for (const above of [
      '<section><h2>Audit log</h2><p>None</p></section>',
      '<h2>Audit log</h2><p>None</p><h2>Keys</h2>',
      '<p><a href="/log">Audit log</a></p>',
      '<div><button>Key history</button></div>',
      '<div role="tablist"><button role="tab" aria-selected="true">Keys</button><button role="tab">History</button></div>',
      '<h2>Security &amp; activity</h2><h3>API keys</h3>',
    ])
      expect(read(byAttribute, `<main><h1>API keys</h1>${above}${keys()}</main>`), above).toEqual(yes);
  });

  test('goes on below what keys are called', () => {
    const html = `<h1>Settings</h1><h2>Audit log</h2><h3>API keys</h3>${keys()}`;
    expect(read(byAttribute, html)).toEqual(no);
    expect(read(byLink, html.replace('<td>alpha', `<td>${linked('alpha', 1)}`))).toEqual(['alpha']);
    expect(read(byName, html)).toEqual([]);
  });

  test('is none of a list that is within a card, or the name of one', () => {
    const card = (name: string, day: string) =>
      `<div><h2>${name}</h2><p>Created: ${day}</p><button>Revoke</button></div>`;
    const both = card('History export', FIRST) + card('beta', SECOND);
    expect(read(byName, `<main><h1>API keys</h1><div>${both}</div></main>`)).toEqual([
      `History export ${FIRST}`,
      `beta ${SECOND}`,
    ]);
    expect(read(byName, `<main><h1>Audit log</h1><div>${both}</div></main>`)).toEqual([]);
  });
});

describe('beside what was done', () => {
  const rows = (header: string, ...cells: string[]) =>
    read(
      byAttribute,
      table(
        'API keys',
        ['Name', header, 'Created'],
        ['alpha', cells[0] ?? '', FIRST],
        ['beta', cells[1] ?? '', SECOND],
      ),
    );
  const all = (cell: (deed: string) => string) => [cell('Rotated'), cell('Revoked')];

  test.each<[string, (deed: string) => string]>([
    ['a button', (deed) => `<button>i</button> ${deed}`],
    ['a button for more', (deed) => `${deed} <button>Show details</button>`],
    ['a link for more', (deed) => `${deed} <a href="/e/1">Details</a>`],
    ['a link around it', (deed) => `<a href="/e/1">${deed}</a>`],
    ['several links', (deed) => `<a href="/e/1">${deed}</a> <a href="/d/1">View</a>`],
    ['who did it', (deed) => `${deed} by Ann`],
    ['an icon', (deed) => `<span>${deed}</span><button aria-label="Show details"><svg></svg></button>`],
  ])('stands %s', (_what, cell) => {
    for (const header of ['Event', 'Action']) expect(rows(header, ...all(cell)), header).toEqual(['alpha', 'beta']);
  });

  test('a menu that is called so', () => {
    expect(rows('Event', ...all((deed) => `<button aria-haspopup="menu">${deed}</button>`))).toEqual(['alpha', 'beta']);
  });

  test.each([
    ['Last action', 'Rotated', 'Used'],
    ['Events', 'contact.created', 'deal.updated'],
    ['Events', 'contact.created, contact.deleted', '<span>order.created</span> <span>order.updated</span>'],
    ['Actions', '<button>Rotate</button> <button>Revoke</button>', '<button>Revoke</button>'],
    ['Actions', '<a href="#">Revoked</a>', '<a href="#">Revoked</a>'],
    ['Actions', 'read, write', 'read'],
  ])('a column "%s" of "%s" is none of events', (header, one, other) => {
    expect(rows(header, one, other)).toEqual([`alpha ${FIRST}`, `beta ${SECOND}`]);
  });

  test('in words that say as well what can be done, links and the same in each row tell nothing', () => {
    for (const [one, other] of [
      ['<a href="#">编辑</a>', '<a href="#">删除</a>'],
      ['<span>删除</span>', '<span>删除</span>'],
    ]) {
      const html = table(
        'API 密钥',
        ['名称', '操作', '创建时间'],
        ['alpha', one ?? '', FIRST],
        ['beta', other ?? '', SECOND],
      );
      expect(read(byAttribute, html, 'zh'), one).toEqual([`alpha ${FIRST}`, `beta ${SECOND}`]);
    }
  });
});
