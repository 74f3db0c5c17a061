// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byLink, byName, readingOf } from '../acme.ts';

const WORDS = [
  ['en', 'API keys', 'Created', 'Revoke'],
  ['ko', 'API 키', '생성일', '삭제'],
  ['pl', 'Klucze API', 'Utworzono', 'Usuń'],
  ['zh', 'API 密钥', '创建时间', '删除'],
] as const;
/** A card of one key: its name, the label of its birth, what can be done to it. */
type Card = (name: string, made: string, act: string) => string;
const BUILDS: [string, Card][] = [
  ['items', (name, made, act) => `<li><b>${name}</b> <i>${made} 2026-02-03</i> <button>${act}</button></li>`],
  [
    'cells of a grid',
    (name, made, act) => `<div><div><p>${name}</p><p>${made} 2026-02-03</p><button>${act}</button></div></div>`,
  ],
  ['paragraphs', (name, made, act) => `<p><b>${name}</b> <i>${made}: 2026-02-03</i> <a href="#">${act}</a></p>`],
];

describe.each(WORDS)('in %s', (language, title, made, act) => {
  test.each(BUILDS)(
    '%s of which one is called as another subject are all read, or not all of the list',
    (_what, card) => {
      for (const name of ['Billing export', 'Team sync']) {
        const cards = ['backup-eu', name, 'mailer-2'].map((one) => card(one, made, act)).join('');
        const html = `<main><h1>${title}</h1><div>${cards}</div></main>`;
        const { complete, credentials } = readingOf(byName, html, language);
        expect([credentials.length >= 2, complete]).toEqual([true, credentials.length === 3]);
      }
    },
  );
});

describe('cards of keys', () => {
  const card = (name: string) => `<div><h3>${name}</h3><p>Created 2026-02-03</p><button>Revoke</button></div>`;
  const keys = `${card('backup-eu')}${card('mailer-2')}`;
  const isWhole = (before: string, after = '') =>
    readingOf(byName, `<main><h1>API keys</h1>${before}${keys}${after}</main>`).complete;

  test.each([
    ['what is said of keys', '<div>Keys that you create here expire after 90 days.</div>', ''],
    ['a way to make another', '<div><p>2 keys</p><button>Create key</button></div>', ''],
    [
      'a card of the account',
      '',
      '<h2>Account</h2><div><p>Ann</p><p>Created 2020-01-03</p><button>Delete</button></div>',
    ],
  ])('are whole beside %s', (_what, before, after) => {
    expect(isWhole(before, after)).toBe(true);
  });

  test.each([
    ['can be done', '<div><p>••••</p><p>A while ago</p><p>Ann</p><button>Revoke</button></div>'],
    ['is told', '<div><p>••••</p><p>By Ann</p><p>x</p><p>Created 2026-02-03</p></div>'],
  ])('are not beside another of which the same %s', (_what, other) => {
    expect(isWhole('', other)).toBe(false);
  });
});

test('a list is not whole where a row of its second table was not read', () => {
  const row = (name: string, id = '') =>
    `<tr><td>${id ? `<a href="/keys/${id}">${name}</a>` : name}</td><td>2026-02-03</td></tr>`;
  const table = (...rows: string[]) => `<table><tr><th>Name</th><th>Created</th></tr>${rows.join('')}</table>`;
  const isWhole = (...rows: string[]) =>
    readingOf(byLink, `<main><h1>API keys</h1>${table(row('a', '1'))}${table(...rows)}</main>`).complete;
  expect(isWhole(row('b', '2'))).toBe(true);
  expect(isWhole(row('b', '2'), row('c'))).toBe(false);
});
