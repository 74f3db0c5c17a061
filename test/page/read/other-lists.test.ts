// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, read } from './acme.ts';

/** A heading of keys, the headers of names and births, and titles of what is no list of keys, by language. */
const PAGES: [language: string, keys: string, header: [name: string, created: string], others: string[]][] = [
  [
    'en',
    'API keys',
    ['Name', 'Created'],
    [
      ...[
        'Connected apps',
        'Authorized integrations',
        'Recent requests',
        'Devices',
        'Passkeys',
        'IP allow list',
        'Roles',
      ],
      ...['Projects', 'Environments', 'Databases', 'Invitations', 'Apps', 'Database entries', 'What’s new', 'Acme Pro'],
    ],
  ],
  [
    'de',
    'API-Schlüssel',
    ['Name', 'Erstellt am'],
    ['Verbundene Apps', 'Geräte', 'Umgebungen', 'Rollen', 'Neuigkeiten'],
  ],
  ['fr', 'Clés API', ['Nom', 'Créé le'], ['Applications connectées', 'Appareils', 'Rôles', 'Nouveautés']],
  ['es', 'Claves de API', ['Nombre', 'Creado'], ['Aplicaciones conectadas', 'Dispositivos', 'Novedades']],
  ['it', 'Chiavi API', ['Nome', 'Creato il'], ['App collegate', 'Dispositivi', 'Novità']],
  ['pt', 'Chaves de API', ['Nome', 'Criado em'], ['Aplicativos conectados', 'Dispositivos', 'Novidades']],
  ['nl', 'API-sleutels', ['Naam', 'Aangemaakt'], ['Gekoppelde apps', 'Apparaten', 'Nieuws']],
  ['sv', 'API-nycklar', ['Namn', 'Skapad'], ['Anslutna appar', 'Enheter']],
  ['da', 'API-nøgler', ['Navn', 'Oprettet'], ['Tilsluttede apps', 'Enheder']],
  ['nb', 'API-nøkler', ['Navn', 'Opprettet'], ['Tilkoblede apper', 'Enheter']],
  ['fi', 'API-avaimet', ['Nimi', 'Luotu'], ['Yhdistetyt sovellukset', 'Laitteet']],
  ['pl', 'Klucze API', ['Nazwa', 'Utworzono'], ['Połączone aplikacje', 'Urządzenia', 'Nowości']],
  ['cs', 'Klíče API', ['Název', 'Vytvořeno'], ['Propojené aplikace', 'Zařízení']],
  ['ru', 'Ключи API', ['Название', 'Создан'], ['Подключённые приложения', 'Устройства']],
  ['ja', 'APIキー', ['名前', '作成日'], ['連携アプリ', 'デバイス', 'お知らせ']],
  ['zh', 'API 密钥', ['名称', '创建时间'], ['已连接的应用', '设备']],
  ['ko', 'API 키', ['이름', '생성일'], ['연결된 앱', '기기']],
];

const table = ([name, created]: [string, string], row: string, day: string, caption = '') =>
  `<table>${caption}<tr><th>${name}</th><th>${created}</th></tr><tr><td>${row}</td><td>${day}</td></tr></table>`;
const item = (name: string, created: string, day: string) =>
  `<li><div>${name}</div><div>${created}: ${day}</div><button>…</button></li>`;

describe.each(PAGES)('in %s, what stands below "%s"', (language, keys, header, others) => {
  const [own, other] = [table(header, 'backup', '2021-01-03'), table(header, 'Zapier', '2026-05-20')];
  const items = `<ul>${item('backup', header[1], '2021-01-03')}${item('import', header[1], '2021-01-04')}</ul>`;
  const news = `<ul>${item('Zapier', header[1], '2026-05-20')}${item('CRM', header[1], '2026-05-21')}</ul>`;

  test.each(others)('are keys, and not what stands below "%s"', (title) => {
    for (const rest of [
      `<h2>${title}</h2>${other}`,
      table(header, 'Zapier', '2026-05-20', `<caption>${title}</caption>`),
    ])
      expect(read(byName, `<main><h1>${keys}</h1>${own}${rest}</main>`, language), rest).toEqual(['backup 2021-01-03']);
    const found = read(byName, `<main><h1>${keys}</h1>${items}<h3>${title}</h3>${news}</main>`, language);
    expect(found).toEqual(['backup 2021-01-03', 'import 2021-01-04']);
    // Before the keys, too; and where there are no keys at all.
    const before = `<h2>${title}</h2>${other}<h2>${keys}</h2>`;
    expect(read(byName, `<main><h1>Acme</h1>${before}${own}</main>`, language)).toEqual(['backup 2021-01-03']);
    expect(read(byName, `<main><h1>Acme</h1>${before}<p>–</p></main>`, language)).toEqual([]);
    // Where something else than its name tells a row, the title does not count.
    const told = `<main><h1>${keys}</h1><h2>${title}</h2>${other.replaceAll('<tr>', '<tr data-id="k1">')}</main>`;
    expect(read(byAttribute, told, language)).toHaveLength(1);
  });

  test('is its title and no key, where a list stands in that part of the page', () => {
    for (const title of others) {
      const [first, second] = [
        `<h2>${keys}</h2><ul>${item('backup', header[1], '2021-01-03')}</ul>`,
        `<h2>${title}</h2>`,
      ];
      for (const rest of [`${second}<p>–</p>`, `${second}<p>${header[1]}: 2026-05-20</p>`, `${second}${news}`]) {
        const parts = `<section>${first}</section><section>${rest}</section>`;
        expect(read(byName, `<main><h1>Acme</h1>${parts}</main>`, language), rest).toEqual(['backup 2021-01-03']);
      }
      const bare = (head: string, name: string) =>
        `<section>${head}<div><div>${name}</div><div>${header[1]}: 2026-05-20</div><button>…</button></div></section>`;
      const html = `<main><h1>Acme</h1>${bare(`<h2>${keys}</h2>`, 'backup')}${bare(second, 'CRM')}</main>`;
      expect(read(byName, html, language).filter((one) => !one.startsWith('backup '))).toEqual([]);
    }
  });
});

describe('what stands below a title of keys that are none of an API', () => {
  const TITLES: [language: string, titles: string[]][] = [
    [
      'en',
      ['SSH keys', 'GPG keys', 'Encryption keys', 'Signing keys', 'Your passkeys', 'Deploy keys', 'Security keys'],
    ],
    ['de', ['SSH-Schlüssel', 'Verschlüsselungsschlüssel', 'Signaturschlüssel']],
    ['fr', ['Clés SSH', 'Clés de chiffrement', 'Clés de signature']],
    ['es', ['Claves SSH', 'Claves de cifrado']],
    ['it', ['Chiavi di crittografia', 'Chiavi di firma']],
    ['pt', ['Chaves SSH', 'Chaves de criptografia']],
    ['nl', ['SSH-sleutels', 'Versleutelingssleutels']],
    ['sv', ['Krypteringsnycklar']],
    ['pl', ['Klucze SSH', 'Klucze szyfrowania']],
    ['cs', ['Šifrovací klíče']],
    ['ru', ['Ключи шифрования']],
    ['tr', ['SSH anahtarları', 'Şifreleme anahtarları']],
    ['ja', ['SSH キー', '暗号化キー', 'パスキー']],
    ['zh', ['SSH 密钥', '加密密钥']],
    ['ko', ['SSH 키', '암호화 키']],
    ['el', ['Κλειδιά κρυπτογράφησης']],
    ['ar', ['مفاتيح التشفير']],
  ];
  test.each(TITLES)('in %s, is none', (language, titles) => {
    const two = ['backup 2021-01-03'];
    const [own, other] = [
      table(['Name', 'Created'], 'backup', '2021-01-03'),
      table(['Name', 'Created'], 'ann', '2021-01-03'),
    ];
    for (const title of titles) {
      const items = `<ul>${item('ann', 'Created', '2021-01-03')}</ul>`;
      for (const html of [
        `<h1>${title}</h1>${other}`,
        `<h1>Acme</h1><h2>${title}</h2>${other}`,
        `<h1>Acme</h1><h2>${title}</h2>${items}`,
        `<h1>Acme</h1><h2>${title}</h2><div>ann<p>Created 2021-01-03</p><button>Revoke</button></div>`,
        `<h1>API keys</h1><div>${title}</div>${other}`,
        `<h1>API keys</h1><section aria-label="${title}">${other}</section>`,
      ])
        expect(read(byName, `<main>${html}</main>`, language), html).toEqual([]);
      const beside = `<section><h2>API keys</h2>${own}</section><section><h2>${title}</h2>${other}</section>`;
      expect(read(byName, `<main><h1>Acme</h1>${beside}</main>`, language), title).toEqual(two);
    }
  });

  test.each(['Personal access tokens', 'Secret keys', 'Signals API keys', 'Integration keys'])(
    'but "%s" are',
    (title) => {
      const own = table(['Name', 'Created'], 'backup', '2021-01-03');
      for (const level of [1, 2])
        expect(read(byName, `<main><h${level}>${title}</h${level}>${own}</main>`)).toEqual(['backup 2021-01-03']);
    },
  );
});

describe('what stands between keys and their heading', () => {
  const [own, two] = [table(['Name', 'Created'], 'backup', '2021-01-03'), ['backup 2021-01-03']];
  test.each(['Active', 'Details', '2 results', 'All', 'Your tokens', 'Test'])('"%s" takes none away', (title) => {
    expect(read(byName, `<main><h1>API keys</h1><h2>${title}</h2>${own}</main>`)).toEqual(two);
  });

  test('no title of a part that has ended takes any away', () => {
    const part = '<section><h2>Devices</h2><p>One</p></section>';
    expect(read(byName, `<main><h1>API keys</h1>${part}${own}</main>`)).toEqual(two);
  });

  test('a title of the page may be any', () => {
    for (const title of ['Acme', 'Authorizations', 'MCP Server'])
      expect(read(byName, `<main><h1>${title}</h1>${own}</main>`), title).toEqual(two);
  });

  test('the title of a part may be any where no other names keys and the page speaks of them', () => {
    for (const [title, ...levels] of [
      ['Acme', 2],
      ['Devices', 2],
      ['Integrations', 1, 2],
      ['Security', 1, 2],
    ] as const)
      for (const level of levels) {
        const page = (more: string) => read(byName, `<main><h${level}>${title}</h${level}>${more}${own}</main>`);
        expect(page('<button>Create token</button>'), title).toEqual(two);
        expect(page('<button>Create</button>'), title).toEqual([]);
        expect(page('<p>Set up a security key</p>'), title).toEqual([]);
      }
    expect(read(byName, `<main><h1>Settings</h1><h2>API access</h2>${own}</main>`)).toEqual(two);
    expect(read(byName, `<main><h1>Team</h1>${own}</main>`)).toEqual([]);
    expect(read(byName, `<main><h1>Acme</h1><h2>Devices</h2>${own}<h2>Passkeys</h2><p>None</p></main>`)).toEqual([]);
  });

  test('a row that shows a key is one below any title', () => {
    const row = '<tr><td>backup</td><td>2021-01-03</td><td><code>ak_********wxyz</code></td></tr>';
    const html = `<table><tr><th>Name</th><th>Created</th><th>Key</th></tr>${row}</table>`;
    expect(read(byName, `<main><h1>API keys</h1><h2>Maple</h2>${html}</main>`)).toEqual(two);
  });

  test('rows of a table that says of no column that it names them are none beside one that does', () => {
    const urls = table(['URL', 'Created'], 'https://x.example/hook', '2026-05-20');
    expect(read(byName, `<main><h1>API keys</h1>${own}${urls}</main>`)).toEqual(two);
  });
});

describe('keys that are over, in a part of their own below the live ones, are none', () => {
  const table = (header: readonly string[], id: string, name: string, day: string) =>
    `<table><tr><th>${header[0]}</th><th>${header[1]}</th></tr><tr data-id="${id}"><td>${name}</td><td>${day}</td></tr></table>`;
  const page = (title: string, header: readonly string[], around: (dead: string) => string) =>
    `<main><h1>${title}</h1>${table(header, 'k1', 'mailer', '2024-02-03')}${around(table(header, 'k7', 'old', '2020-01-01'))}</main>`;
  const places = (title: string): ((dead: string) => string)[] => [
    (dead) => `<h2>${title}</h2>${dead}`,
    (dead) => `<div class="title">${title}</div>${dead}`,
    (dead) => `<section aria-label="${title}">${dead}</section>`,
    (dead) => dead.replace('<table>', `<table><caption>${title}</caption>`),
    (dead) => `<details open><summary>${title}</summary>${dead}</details>`,
  ];
  const OVER: [string, string, [string, string], string[]][] = [
    [
      'en',
      'API keys',
      ['Name', 'Created'],
      ['Inactive tokens', 'Expired keys', 'Retired keys', 'Previous keys', 'Removed', 'Deleted API keys'],
    ],
    ['de', 'API-Schlüssel', ['Name', 'Erstellt'], ['Inaktive Token', 'Abgelaufene Schlüssel', 'Widerrufene Schlüssel']],
    ['fr', 'Clés API', ['Nom', 'Créée le'], ['Clés expirées', 'Jetons inactifs']],
    ['pl', 'Klucze API', ['Nazwa', 'Utworzono'], ['Unieważnione klucze', 'Nieaktywne tokeny']],
    ['nl', 'API-sleutels', ['Naam', 'Aangemaakt'], ['Verlopen sleutels']],
    ['ja', 'APIキー', ['名前', '作成日'], ['失効したキー']],
  ];
  test.each(OVER)('%s', (language, title, header, over) => {
    for (const one of over)
      for (const around of places(one))
        for (const by of [byName, byAttribute])
          expect(read(by, page(title, header, around), language), around('')).toEqual(['mailer 2024-02-03']);
  });

  test.each(['Example keys', 'Key requests'])('and so are these, where names alone tell keys: %s', (title) => {
    for (const around of places(title))
      expect(read(byName, page('API keys', ['Name', 'Created'], around))).toEqual(['mailer 2024-02-03']);
  });

  test.each([
    'Active keys',
    'My keys',
    'Keys that expire soon',
    'Active and expired keys',
    'Legacy API keys',
    'Rotated keys',
    'Production keys',
  ])('other parts hold keys: %s', (title) => {
    for (const by of [byName, byAttribute])
      expect(
        read(
          by,
          page('API keys', ['Name', 'Created'], (more) => `<h2>${title}</h2>${more}`),
        ),
      ).toEqual(['mailer 2024-02-03', 'old 2020-01-01']);
  });
});
