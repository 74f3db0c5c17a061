// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pageWith } from './lists.ts';
import { pageWordsOf } from './page-words.ts';
import { PARTLY } from './partly.ts';
import { SPOKEN, type Spoken } from './spoken.ts';

const wordsOf = (lang: string) => SPOKEN.find((one) => one.lang === lang || one.lang.split('-')[0] === lang) as Spoken;

describe.each(PARTLY.map((partly) => [partly.lang, partly] as const))('in %s', (lang, partly) => {
  const words = wordsOf(lang);
  const said = (html: string) => {
    const { outcome, complete } = pageWith(html, words);
    return [outcome, complete];
  };
  const UNREAD = ['unreadable', false];

  test('a page that says that it has none is empty, whatever else it says of keys', () => {
    expect(said(`<p>${words.none}. ${partly.once}.</p><button>${words.create}</button>`)).toEqual(['nothing', true]);
    expect(said(`<h2>${words.none}</h2><p>${words.create}</p>`)).toEqual(['nothing', true]);
  });

  test.each([
    ['a failure', partly.doubt],
    ['keys that are hidden', partly.hidden],
    ['keys that are not shown', partly.notShown],
    ['a search', words.noResults],
  ])('what is said of %s, beside it or in the same text, lets doubt it', (_what, text) => {
    const doubt = text.replace(/(?<!\p{L})N(?!\p{L})/u, '500');
    expect(said(`<p>${words.none}. ${doubt}.</p>`)).toEqual(UNREAD);
    expect(said(`<p>${words.none}</p><p>${doubt}</p>`)).toEqual(UNREAD);
    expect(said(`<div><span>${words.none}</span> <small>${doubt}</small></div>`)).toEqual(UNREAD);
  });

  test('a part of the keys that has none says nothing of the others', () => {
    for (const [open, close] of ['h2', 'h3', 'b', 'p', 'legend'].map((tag) => [`<${tag}>`, `</${tag}>`]))
      expect(said(`<div>${open}${partly.part}${close}<p>${words.none}</p></div>`), open).toEqual(UNREAD);
    expect(said(`<section aria-label="${partly.part}"><p>${words.none}</p></section>`)).toEqual(UNREAD);
  });
});

const OTHERS = '<table><tr><td>Ana</td><td>Jan 5, 2012</td></tr></table>';

describe('a page without keys says no such thing of all', () => {
  const said = (html: string) => pageWith(html).outcome;

  test.each([
    ['keys of oneself', '<h2>Personal keys</h2><p>No keys</p>'],
    ['keys of oneself, in the sentence', '<p>You don’t have any personal keys yet</p>'],
    ['keys made by oneself', '<h2>Keys created by me</h2><p>No keys yet</p>'],
    ['the size of a page', '<p>No keys yet</p><p>25 per page</p>'],
    ['a view in bold', '<div><strong>Recently used</strong></div><p>No keys</p>'],
    ['still loading', '<p>No keys yet, loading…</p>'],
    ['still loading, behind it', '<p>No keys yet. Loading…</p>'],
    ['a time that ran out', '<p>No keys.</p><p>Request timed out</p>'],
    ['a filter', '<p>No keys match</p>'],
    ['a filter beside it', '<p>No keys. 3 filtered out</p>'],
    ['an error by its number', '<p>No keys</p><small>Error 502</small>'],
    ['some of another sort', '<p>No keys yet</p><p>3 expired</p>'],
    ['some of another sort, in brackets', '<p>No keys</p><a>Revoked (2)</a>'],
    ['a sign-in that is over', '<p>No keys yet</p><button>Reconnect to continue</button>'],
    ['another try', '<p>No keys</p><p>Retrying in 5 s</p>'],
    ['what is beside the list', '<aside><p>No keys</p></aside>'],
    ['a part that is closed', '<details><summary>Maple</summary><p>No keys</p></details>'],
    ['what is switched off', '<p>Keys are not enabled. No keys</p>'],
    ['one of which a part shows', '<div>backup</div><div>maple_…1234</div><p>No keys</p>'],
    ['one that is masked', '<div>••••••••1234</div><p>No keys</p>'],
  ])('%s', (_what, html) => {
    expect(said('<p>No keys</p>')).toBe('nothing');
    expect(said(html)).toBe('unreadable');
  });

  test.each([
    ['an alert', '<div role="alert">Key copied</div>', '<div role="alert">Vjeleku o tino</div>'],
    [
      'a table under its own title',
      `<section><h2>Contacts</h2>${OTHERS}</section>`,
      `<section><h2>Keys of contacts</h2>${OTHERS}</section>`,
    ],
  ])('but %s may speak of something else', (_what, ofOther, ofKeys) => {
    expect([said(`<p>No keys</p>${ofOther}`), said(`<p>No keys</p>${ofKeys}`)]).toEqual(['nothing', 'unreadable']);
  });

  test('a part that is open may say so', () => {
    expect(said('<details open><summary>Maple</summary><p>No keys</p></details>')).toBe('nothing');
  });

  test.each([
    ['de', 'Sie haben keine persönlichen API-Schlüssel', 'Sie haben keine API-Schlüssel'],
    ['fr', 'Aucune clé d’API personnelle', 'Aucune clé d’API'],
    ['it', 'Nessuna chiave API personale', 'Nessuna chiave API'],
    ['ro', 'Nicio cheie API personală', 'Nicio cheie API'],
    ['zh-CN', '没有可用的 API 密钥', '没有 API 密钥'],
    ['es', 'No tienes claves API personales', 'No tienes claves API'],
    ['pl', 'Nie masz osobistych kluczy API', 'Nie masz kluczy API'],
    ['en', 'No legacy API keys', 'No API keys'],
    ['en', 'No service API keys', 'No API access keys'],
    ['en', 'There are no API keys in this app', 'There are no API keys'],
    ['en', 'This app has no API keys', 'This account has no API keys'],
    ['de', 'Keine älteren API-Schlüssel', 'Keine API-Schlüssel'],
    ['fr', 'Aucune clé de service', 'Aucune clé'],
    ['pt', 'Nenhuma chave de API particular', 'Nenhuma chave de API'],
    ['sv', 'Inga äldre API-nycklar', 'Inga API-nycklar'],
    ['ja', 'レガシー API キーはありません', 'API キーはありません'],
    ['ru', 'Нет устаревших ключей API', 'Нет ключей API'],
  ])('in %s one sort in its own form: %s', (lang, ofSort, ofAll) => {
    const said = (text: string) => pageWith(`<p>${text}</p>`, pageWordsOf(lang)).outcome;
    expect([said(ofSort), said(ofAll)]).toEqual(['unreadable', 'nothing']);
  });

  test('the title of the page itself names no part', () => {
    const words = { ...wordsOf('en'), title: 'Personal access keys' };
    expect(pageWith('<p>You don’t have any personal access keys yet</p>', words).outcome).toBe('nothing');
    expect(pageWith('<h2>Personal access keys</h2><p>No personal access keys</p>', words).outcome).toBe('nothing');
    const ofApps = { ...words, title: 'Private app keys' };
    expect(pageWith('<p>You have no private app keys</p>', ofApps).outcome).toBe('nothing');
  });
});

const COUNTED_OTHERS: readonly (readonly [string, string])[] = [
  ['en', 'You have not created any API keys. Ann has created 3.'],
  ['en', 'You have not created any API keys. Others have 3.'],
  ['en', 'You don’t have any API keys yet. Others have three.'],
  ['en', 'You don’t have any API keys yet. Two teammates have some.'],
  ['en', 'No API keys yet. Your team has 4.'],
  ['en', 'You have no API keys. Bob created 2.'],
  ['de', 'Sie haben noch keine API-Schlüssel. Andere haben 3.'],
  ['de', 'Sie haben noch keine API-Schlüssel. Anna hat 3 erstellt.'],
  ['fr', 'Vous n’avez pas encore de clés API. Anne en a créé 3.'],
  ['es', 'Aún no tienes claves API. Otros tienen 3.'],
  ['it', 'Non hai ancora chiavi API. Altri ne hanno 3.'],
  ['pt', 'Você ainda não tem chaves de API. Outros têm 3.'],
  ['nl', 'Je hebt nog geen API-sleutels. Anderen hebben er 3.'],
  ['sv', 'Du har inga API-nycklar ännu. Andra har 3.'],
  ['da', 'Du har ingen API-nøgler endnu. Andre har 3.'],
  ['fi', 'Sinulla ei ole vielä API-avaimia. Muilla on 3.'],
  ['ja', 'APIキーはまだありません。他の人は3個持っています。'],
  ['ko', '아직 API 키가 없습니다. 다른 사용자는 3개를 가지고 있습니다.'],
  ['zh-CN', '您还没有 API 密钥。其他人有 3 个。'],
  ['ru', 'У вас пока нет ключей API. У других их 3.'],
  ['pl', 'Nie masz jeszcze żadnych kluczy API. Inni mają 3.'],
  ['tr', 'Henüz API anahtarı yok. Diğerlerinin 3 tane var.'],
];

test.each(COUNTED_OTHERS)('in %s a page says no such thing where others have keys: %s', (lang, text) => {
  const said = (html: string) => pageWith(html, pageWordsOf(lang)).outcome;
  const [none = ''] = /^.*?[.。]/.exec(text) ?? [];
  expect([said(`<p>${none}</p>`), said(`<p>${text}</p>`)]).toEqual(['nothing', 'unreadable']);
});

test.each([
  ['en', 'You don’t have any API keys yet. Create up to 10 keys.'],
  ['en', 'You don’t have any API keys yet. Keys expire after 90 days.'],
  ['en', 'No API keys yet. Last updated Nov 24, 2026.'],
  ['de', 'Sie haben noch keine API-Schlüssel. Sie können bis zu 10 Schlüssel erstellen.'],
  ['ja', 'APIキーはまだありません。作成して始めましょう。'],
])('in %s it says so beside other numbers: %s', (lang, text) => {
  expect(pageWith(`<p>${text}</p>`, pageWordsOf(lang)).outcome).toBe('nothing');
});
