// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { documentOf, readerOn } from '../../fixtures.ts';
import { byName, readingOf } from '../acme.ts';
import { LIST, row, table } from '../shown.ts';
import { listIn } from './beside-list.ts';
import { pageWordsOf } from './page-words.ts';
import { sentencesByLanguage } from './sentence-table.ts';
import * as lines from './titled-lines.ts';

const ROWS = table(row(1, 'Sync', 'Mar 14, 2026'), row(2, 'Import', 'Mar 15, 2026'));
type Layout = (text: string, keys: string) => string;

const line: Layout = (text, keys) => `<p>${text}</p>${keys}`;
const heading: Layout = (text, keys) => `<h2>${text}</h2>${keys}`;
const caption: Layout = (text, keys) => keys.replace('<table>', `<table><caption>${text}</caption>`);
const label: Layout = (text, keys) => keys.replace('<table>', `<table aria-label="${text}">`);
const referred: Layout = (text, keys) =>
  `<p id="l">${text}</p><h2>API keys</h2>${keys.replace('<table>', '<table aria-labelledby="l">')}`;
const section: Layout = (text, keys) => `<section aria-label="${text}">${keys}</section>`;
const button: Layout = (text, keys) => `<button>${text}</button>${keys}`;
const link: Layout = (text, keys) => `${keys}<a href="/service-keys/12345678/all">${text}</a>`;
const behind: Layout = (text, keys) => `${keys}<button>${text}</button>`;
const select: Layout = (text, keys) => `<select><option>${text}</option><option>Xyz</option></select>${keys}`;
const combo: Layout = (text, keys) => `<button aria-haspopup="listbox">${text}</button>${keys}`;

/** Those of the lines with which a list of two keys is whole; each line stands in one of the layouts. */
function wholeWith(language: string, table: ReadonlyMap<string, readonly string[]>, layouts: readonly Layout[]) {
  const { lang, title, name, created, used } = pageWordsOf(language);
  const keys = ROWS.replace('>Name<', `>${name}<`)
    .replace('>Created<', `>${created}<`)
    .replace('>Last used<', `>${used}<`);
  const isWhole = (html: string) =>
    readerOn(
      documentOf(`<!doctype html><html lang="${lang}"><body><main><h1>${title}</h1>${html}</main></body></html>`),
      LIST,
    ).read().complete;
  return (table.get(language) ?? []).filter((text, at) =>
    isWhole((layouts[at % layouts.length] as Layout)(text, keys)),
  );
}

describe.each([...lines.CALLED_BY_PART.keys()])('in %s a list is not whole', (language) => {
  test.each([
    ['that is called by a part of the keys', lines.CALLED_BY_PART, [caption, label, heading, line, section, referred]],
    ['below a name and value that may be those of a part', lines.PARTS_WITH_VALUE, [line, heading]],
    ['below what may be the name of a part', lines.NAMES_OF_PARTS, [heading, caption, line, label, button]],
    ['beside a way to all keys', lines.WAYS_TO_ALL, [link, button]],
    ['of the last ones', lines.LAST_ONES, [caption, button, heading, line]],
    ['where a part is chosen', lines.CHOSEN_PARTS, [select, combo]],
  ])('%s', (_what, table, layouts) => {
    expect(wholeWith(language, table, layouts)).toEqual([]);
  });
});

describe.each([...lines.CALLED_BY_PART.keys()])('in %s a list stays whole', (language) => {
  test.each([
    ['where all are chosen', lines.CHOSEN_ALL, [select, combo]],
    ['that is called a list of keys', lines.CALLED_BY_ALL, [heading, caption, label, line]],
    ['beside the account', lines.ACCOUNTS, [line]],
    ['beside what else there is to read', lines.TO_READ, [line, button, behind]],
    ['beside how often keys may be used', lines.RATES, [line]],
    ['beside how many keys there may be', lines.COUNTS, [line]],
  ])('%s', (_what, table, layouts) => {
    expect(wholeWith(language, table, layouts)).toEqual(table.get(language) ?? []);
  });
});

test('a list stays whole where its page and a part of it are called the same', () => {
  const isWhole = (title: string, inside: string) =>
    readerOn(documentOf(`<main><h1>${title}</h1><h2>${inside}</h2>${ROWS}</main>`), LIST).read().complete;
  expect(isWhole('Your API keys', 'Your API keys')).toBe(true);
  expect(isWhole('API keys', 'Your API keys')).toBe(false);
});

test('how many rows a page has costs nothing where the total is that of the rows', () => {
  const page = (after: string) =>
    readerOn(documentOf(`<html lang="ja"><main><h1>APIキー</h1>${ROWS}${after}</main></html>`), LIST).read().complete;
  expect(page('<p>合計: 2</p><p>1ページあたり25件</p>')).toBe(true);
  expect(page('<p>1ページあたり25件</p>')).toBe(false);
});

test('keys that may be made are not counted as keys that are', () => {
  const page = (text: string) =>
    readerOn(documentOf(`<html lang="ru"><main><h1>Ключи API</h1>${ROWS}<p>${text}</p></main></html>`), LIST).read()
      .complete;
  expect(page('Можно создать до 10 ключей.')).toBe(true);
  expect(page('У вас 10 ключей.')).toBe(false);
});

test.each([
  ['en', 'Team'],
  ['en', 'Organization'],
  ['en', 'Workspace'],
  ['de', 'Team'],
  ['de', 'Organisation'],
  ['fr', 'Équipe'],
  ['es', 'Equipo'],
  ['ja', 'チーム'],
])('in %s a list that a heading calls by whose the keys are is not whole: %s', (language, text) => {
  expect(wholeWith(language, new Map([[language, [text, text, text]]]), [heading, caption, label])).toEqual([]);
});

test('what a page calls its keys may be told by the id of its definition, in another language by a word for it', () => {
  const called = (lang: string, title: string, id: string) =>
    readingOf({ ...byName, id }, `<main><h1>${title}</h1>${ROWS}</main>`, lang).complete;
  expect([
    called('en', 'Transfer tokens', 'acme/transfer-tokens'),
    called('en', 'Acme tokens', 'acme/keys'),
    called('fr', 'Jetons de transfert', 'acme/transfer-tokens'),
  ]).toEqual([true, true, true]);
  expect([
    called('en', 'Transfer tokens', 'acme/keys'),
    called('en', 'Weak tokens', 'acme/transfer-tokens'),
    called('fr', 'Jetons de transfert', 'acme/keys'),
  ]).toEqual([false, false, false]);
});

/** What a page calls some of its keys: by their state or age, a page of several, or where they are. */
const OF_SOME = sentencesByLanguage(`
en|API keys expiring soon|Old API keys|Test API keys|Shared API keys|Archived keys|API keys — page 2|API keys in Maple|Keys of Ann|API keys with write access|Staging API keys|Compromised keys|Favorite API keys|API keys (page 2 of 3)|Other API keys|Additional API keys|Your other API keys|First API keys|Two API keys|A few API keys|Visible API keys|API keys of your team|API keys of the Maple team|API keys A–M|API keys 1 to 2|API keys, continued|API keys: Birch|API keys / Birch|API keys @ EU|API keys from last year|API keys not rotated|Rotated API keys|Imported API keys|Temporary API keys|Stale API keys|Duplicate API keys|EU API keys|API keys – Birch|Weak API keys|Inherited API keys|Legacy API keys|Orphaned tokens|API keys due for rotation|API keys, A to M|API keys without expiry|Selected API keys|Last API keys|Non-expiring API keys
de|Bald ablaufende API-Schlüssel|Alte API-Schlüssel|Geteilte Schlüssel|API-Schlüssel in Maple|API-Schlüssel – Seite 2|Andere API-Schlüssel|Zusätzliche API-Schlüssel|API-Schlüssel des Teams|Erneuerte API-Schlüssel|API-Schlüssel: Birke|API-Schlüssel von Anna|Importierte API-Schlüssel|Birken-API-Schlüssel
fr|Anciennes clés API|Clés API partagées|Clés API – page 2|Clés API supplémentaires|Clés API de l’équipe|Clés API renouvelées|Mes clés API|Clés API temporaires|Clés API d’Anne
es|Claves API antiguas|Claves de prueba|Claves compartidas|Claves API adicionales|Claves API del equipo|Claves API renovadas|Mis claves|Claves de API en Arce|Primeras claves API
it|Vecchie chiavi API|Chiavi condivise|Altre chiavi API|Chiavi API aggiuntive|Chiavi API del team|Prime chiavi API|Chiavi API di Anna
nl|Oude API-sleutels|Gedeelde sleutels|Andere API-sleutels|Extra API-sleutels|API-sleutels van het team|Zwakke API-sleutels
sv|Gamla API-nycklar|Delade nycklar|Andra API-nycklar|Ytterligare API-nycklar|Teamets API-nycklar|Svaga API-nycklar
fi|Vanhat API-avaimet|Jaetut avaimet|Heikot API-avaimet
tr|Eski API anahtarları|Paylaşılan anahtarlar
hu|Régi API-kulcsok|Megosztott kulcsok
ko|이전 API 키|공유 키|기타 API 키|다른 API 키|추가 API 키|팀의 API 키|공유된 API 키|API 키 2페이지
zh|旧的 API 密钥|共享密钥|API 密钥 第 2 页|其他 API 密钥|更多 API 密钥|团队的 API 密钥|枫叶的 API 密钥
pl|Stare klucze API|Inne klucze API|Dodatkowe klucze API|Klucze API zespołu|Pierwsze klucze API|Klucze API w projekcie Klon
ja|古いAPIキー|共有APIキー|テスト用APIキー|APIキー 2ページ|他のAPIキー|追加のAPIキー|チームのAPIキー|メープルのAPIキー
ru|Старые ключи API|Общие ключи API|Другие ключи API|Дополнительные ключи API|Ключи API команды|Слабые ключи API
pt|Chaves API arquivadas|Chaves compartilhadas|Outras chaves de API|Chaves de API adicionais|Chaves de API da equipe|Primeiras chaves de API
`);

/** What a page calls all of its keys: a kind, those of the reader, with the name of the product. */
const OF_ALL = sentencesByLanguage(`
en|Private apps|Legacy private apps|Service keys|Personal access tokens|Publishable API keys|Restricted keys|My API keys|Your API keys|Team API keys|API Keys and Secrets|API Keys for Developers|Fine-grained tokens|Validation tokens|API keys v2|API access (2)|Project Maple|Settings|API keys & usage|API keys and teams|All API keys|REST API keys|Two-factor authentication and API keys|API keys 2.0
sv|Nycklar till API:et
fi|Henkilökohtaiset avaimet
ro|Chei de acces personale
de|Öffentliche Schlüssel|Persönliche Zugriffstoken|API-Schlüssel verwalten|Bestehende Schlüssel|Alle API-Schlüssel|Ihre Zugriffstoken
fr|Jetons d’accès personnels|Clé d’API|Gérer vos clés API
es|Tokens de acceso personal|Claves de servicio
nl|Lijst met API-sleutels|API-sleutel voor ontwikkelaars
ja|個人アクセストークン|プロジェクトアプリのトークン|アクセスキー
ko|기존 키|개인 액세스 토큰
`);

test.each([...OF_SOME])(
  'in %s a list is not whole on a page that is called by some of its keys',
  (language, titles) => {
    expect(titles.filter(listIn(language).isWholeCalled)).toEqual([]);
  },
);

test.each([...OF_ALL])('in %s a list stays whole on a page that is called by its kind', (language, titles) => {
  const { isWholeCalled } = listIn(language);
  expect(titles.filter((title) => !isWholeCalled(title))).toEqual([]);
});

test('a list is not whole on a page of a place, unless that is the page’s own', () => {
  const called = (title: string, host: string) => {
    const document = documentOf(
      `<html lang="en"><base href="https://${host}/"><main><h1>${title}</h1>${ROWS}</main></html>`,
    );
    return readerOn(document, LIST).read().complete;
  };
  expect([called('API keys in HubSpot', 'app.hubspot.com'), called('API keys in Maple', 'app.hubspot.com')]).toEqual([
    true,
    false,
  ]);
});
