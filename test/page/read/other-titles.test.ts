// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { oneOnly, readingOf } from './acme.ts';

const SECRET = '<code>ak_********wxyz</code>';
/** The birth that was read of the only key of a page. */
const birthOn = (html: string, language = 'en') =>
  dayOf(readingOf(oneOnly, `<main>${html}</main>`, language).credentials[0]?.created ?? null) ?? null;

/** A title that names whose page it is, a heading of the key, and "created", by language. */
const TITLES: [language: string, title: string, key: string, created: string][] = [
  ...[
    'My account',
    'Account',
    'Team settings',
    'User ann',
    'Project Maple',
    'My profile',
    'Acme workspace',
    'Organization',
    'Maple Ltd.',
    'Ann Smith',
    'Webhooks',
  ].map((title): [string, string, string, string] => ['en', title, 'API key', 'Created']),
  ['de', 'Mein Konto', 'API-Schlüssel', 'Erstellt am'],
  ['de', 'Projekt Ahorn', 'API-Schlüssel', 'Erstellt am'],
  ['fr', 'Mon compte', 'Clé API', 'Créé le'],
  ['es', 'Mi cuenta', 'Clave API', 'Creado'],
  ['it', 'Il mio account', 'Chiave API', 'Creato il'],
  ['pt', 'Minha conta', 'Chave de API', 'Criado em'],
  ['nl', 'Mijn account', 'API-sleutel', 'Aangemaakt'],
  ['sv', 'Mitt konto', 'API-nyckel', 'Skapad'],
  ['da', 'Min konto', 'API-nøgle', 'Oprettet'],
  ['nb', 'Min konto', 'API-nøkkel', 'Opprettet'],
  ['fi', 'Oma tili', 'API-avain', 'Luotu'],
  ['pl', 'Moje konto', 'Klucz API', 'Utworzono'],
  ['cs', 'Můj účet', 'Klíč API', 'Vytvořeno'],
  ['ja', 'マイアカウント', 'APIキー', '作成日'],
  ['zh', '我的账户', 'API 密钥', '创建时间'],
  ['ko', '내 계정', 'API 키', '생성일'],
  ['th', 'บัญชีของฉัน', 'คีย์ API', 'วันที่สร้าง'],
  ['ru', 'Мой аккаунт', 'Ключ API', 'Создан'],
  ['ar', 'حسابي', 'مفتاح API', 'تاريخ الإنشاء'],
];

describe.each(TITLES)('in %s, dates right below the title "%s"', (language, title, key, created) => {
  const [own, other] = [`<p>${created}: 2026-02-03</p>`, `<p>${created}: 2019-05-01</p>`];
  const forms = (day: string) => [
    `<p>${created}: ${day}</p>`,
    `<dl><dt>${created}</dt><dd>${day}</dd></dl>`,
    `<div><div><span>${created}</span> <span>${day}</span></div></div>`,
  ];

  test('are not those of the key that has a heading below', () => {
    for (const form of forms('2019-05-01')) {
      expect(birthOn(`<h1>${title}</h1>${form}<h2>${key}</h2>${SECRET}`, language), form).toBeNull();
      expect(birthOn(`<h1>${title}</h1>${form}<section><h3>${key}</h3>${SECRET}</section>`, language)).toBeNull();
    }
  });

  test('take nothing from the key’s own', () => {
    for (const form of forms('2026-02-03'))
      expect(birthOn(`<h1>${title}</h1>${other}<h2>${key}</h2>${SECRET}${form}`, language), form).toBe('2026-02-03');
    expect(birthOn(`<h1>${title}</h1><h2>${key}</h2>${SECRET}${own}`, language)).toBe('2026-02-03');
  });
});

describe('where no heading is the key’s', () => {
  test.each(['My account', 'My profile', 'Team settings', 'User ann', 'Project Maple', 'Company', 'Member Ann'])(
    'what stands below "%s" is nobody’s',
    (title) => {
      for (const date of ['<p>Created: 1 May 2019</p>', '<dl><dt>Created</dt><dd>1 May 2019</dd></dl>'])
        expect(birthOn(`<h1>${title}</h1>${date}<p>Key: ${SECRET}</p>`)).toBeNull();
    },
  );

  test('what names the key itself is the key’s', () => {
    const html = '<h1>My account</h1><p>Created: 1 May 2019</p><p>API key created on 3 February 2026</p>';
    expect(birthOn(html + SECRET)).toBe('2026-02-03');
  });

  test.each(['API key', 'Your API token', 'Settings', 'Personal access token', 'Details', 'Acme', 'API', 'Developers'])(
    'what stands below "%s" is the key’s',
    (title) => {
      expect(birthOn(`<h1>${title}</h1>${SECRET}<p>Created: 3 February 2026</p>`)).toBe('2026-02-03');
    },
  );
  test('and below the name of one of several, whatever it is', () => {
    for (const title of ['Invoices', 'Team sync', 'Account import']) {
      const html = `<main><h1>${title}</h1>${SECRET}<p>Created: 2026-02-03</p></main>`;
      const [one] = readingOf({ ...oneOnly, single: false }, html, 'en', 'k1').credentials;
      expect(dayOf(one?.created ?? null)).toBe('2026-02-03');
    }
  });
});

test.each([
  ['en', 'App · Created 2 days ago'],
  ['en', 'Integration · Created 2 days ago'],
  ['en', 'Maple Bot • Created 2 days ago'],
  ['de', 'Anbindung · Erstellt vor 2 Tagen'],
  ['ja', '連携 · 2日前に作成'],
])('what stands before a mark may be what the date behind it is of, %s: %s', (language, text) => {
  expect(birthOn(`<h1>${language === 'ja' ? 'APIキー' : 'API key'}</h1><p>${text}</p>`, language)).toBeNull();
});

test.each([
  'API key · Created 2021-01-03',
  'Active · Created 2021-01-03',
  'Never used · Created 2021-01-03',
  'ak_********wxyz · Created 2021-01-03',
  '3 scopes · Created 2021-01-03',
  'Lead import · Created 2021-01-03',
])('it is the key’s behind what keys have, a number, a piece of it or its title: %s', (text) => {
  expect(birthOn(`<h1>Lead import</h1><p>${text}</p>`)).toBe('2021-01-03');
});

test('of more dates than a page about one key has, nothing is told: to compare all of them would hold up the page', () => {
  const page = (lines: number) =>
    `<h1>Lead import</h1><p>Created 2021-01-03</p>${'<p>Last used 2026-05-05</p>'.repeat(lines)}`;
  expect(birthOn(page(10))).toBe('2021-01-03');
  expect(birthOn(page(150))).not.toBe('2021-01-03');
});

/** On a page about an API key: a title that names another, and what is said of it. */
const OTHERS: [language: string, title: string, created: string, other: string, rotated: string][] = [
  ['en', 'API key', 'Created', 'Secondary key', 'Last rotated'],
  ['en', 'API key', 'Created', 'Private key', 'Regenerated'],
  ['en', 'API key', 'Created', 'Sandbox', 'Rotated'],
  ['de', 'API-Schlüssel', 'Erstellt am', 'Zweiter Schlüssel', 'Zuletzt rotiert am'],
  ['fr', 'Clé API', 'Créée le', 'Clé privée', 'Dernière rotation le'],
  ['ja', 'APIキー', '作成日', '予備キー', '最終ローテーション'],
  ['ko', 'API 키', '생성일', '예비 키', '마지막 교체'],
];

describe.each(OTHERS)('in %s, below "%s", "%s" and below "%s"', (language, title, created, other, rotated) => {
  const fact = `<p>${rotated}: 2026-05-05</p>`;
  test.each([
    `<section><h2>${other}</h2>${fact}</section>`,
    `<section aria-label="${other}">${fact}</section>`,
    `<div role="tabpanel" aria-labelledby="o"><i id="o">${other}</i>${fact}</div>`,
    `<div><strong>${other}</strong>${fact}</div>`,
    `<p><b>${other}</b></p><p>••••1234</p>${fact}`,
    `<p>${other}:</p>${fact}`,
    `<label>${other}</label>${fact}`,
    `<article><header>${other}</header>${fact}</article>`,
    `<dl><dt>${other}</dt><dd>${fact}</dd></dl>`,
    `<ul><li>${other}<ul><li>${rotated}: 2026-05-05</li></ul></li></ul>`,
    `<div><span>${other}</span> <span>${rotated}: 2026-05-05</span></div>`,
  ])('a rotation is no birth of the key: %s', (part) => {
    const html = `<h1>${title}</h1><p>${created}: 2024-02-03</p>${part}`;
    expect([null, '2024-02-03']).toContain(birthOn(html, language));
  });
});

test('what is told of a key may stand below titles of its parts', () => {
  for (const title of ['Rotation', 'Key details', 'Details', 'Expiration', 'API key'])
    for (const part of [
      `<section aria-label="${title}"><p>Last rotated 2026-05-05</p></section>`,
      `<div><strong>${title}</strong><p>Last rotated 2026-05-05</p></div>`,
      `<div><span>Active</span> <span>Last rotated 2026-05-05</span></div>`,
    ])
      expect(birthOn(`<h1>API key</h1><p>Created 2024-02-03</p>${part}`), part).toBe('2026-05-05');
});

test.each([
  `<h2>Admin API token</h2><p>Created 2024-02-03</p><h2>Storefront API token</h2><p>Rotated 2026-05-05</p>`,
  `<div><h3>Key 1</h3><p>Created 2024-02-03</p></div><div><h3>Key 2</h3><p>Regenerated 2026-05-05</p></div>`,
  `<dl><dt>API key</dt><dd>••••9f3c</dd><dt>Created</dt><dd>2024-02-03</dd></dl>
   <dl><dt>API secret</dt><dd>••••1b2d</dd><dt>Rotated</dt><dd>2026-05-05</dd></dl>`,
  `<div><div>Primary</div><div>••••9f3c</div><div>Created 2024-02-03</div></div>
   <div><div>Secondary</div><div>••••1b2d</div><div>Regenerated 2026-05-05</div></div>`,
])('of several keys of an app none is as young as another: %s', (parts) => {
  expect([null, '2024-02-03']).toContain(birthOn(`<h1>mailer</h1>${parts}`));
});

test.each([
  ['(old key)', 'en'],
  [', old key', 'en'],
  ['– old key', 'en'],
  ['by the old key', 'en'],
  ['(webhook)', 'en'],
  ['(certificate)', 'en'],
  ['(previous version)', 'en'],
])('a remark gives a date to something else: %s', (remark) => {
  expect(birthOn(`<h1>API key</h1><p>Created 2026-05-05 ${remark}</p>`)).toBeNull();
  expect([null, '2024-02-03']).toContain(
    birthOn(`<h1>API key</h1><p>Created 2024-02-03</p><p>Rotated 2026-05-05 ${remark}</p>`),
  );
});

test.each(['(2 years old)', '(UTC+1)', '(by the account owner)', 'by Ann', '(this key)', '— No recent activity'])(
  'and another does not: %s',
  (remark) => {
    expect(birthOn(`<h1>API key</h1><p>Created 2024-02-03 ${remark}</p>`)).toBe('2024-02-03');
  },
);
