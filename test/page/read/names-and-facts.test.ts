// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, oneOnly, read, readingOf } from './acme.ts';

/** "Created", "last used", and a sentence about the date, by language; `D` stands for the date. */
const WORDS: [language: string, created: string, used: string, sentence: string][] = [
  ['en', 'Created D', 'last used D', 'Key N was created on D'],
  ['en', 'Created on D', 'never used', 'The key N expires on D'],
  ['de', 'Erstellt am D', 'zuletzt verwendet D', 'Schlüssel N wurde am D erstellt'],
  ['fr', 'Créé le D', 'dernière utilisation D', 'La clé N a été créée le D'],
  ['es', 'Creado el D', 'último uso D', 'La clave N se creó el D'],
  ['it', 'Creato il D', 'ultimo utilizzo D', 'La chiave N è stata creata il D'],
  ['pt', 'Criado em D', 'último uso D', 'A chave N foi criada em D'],
  ['nl', 'Aangemaakt op D', 'laatst gebruikt D', 'Sleutel N is aangemaakt op D'],
  ['sv', 'Skapad D', 'senast använd D', 'Nyckeln N skapades D'],
  ['da', 'Oprettet D', 'sidst brugt D', 'Nøglen N blev oprettet D'],
  ['nb', 'Opprettet D', 'sist brukt D', 'Nøkkelen N ble opprettet D'],
  ['fi', 'Luotu D', 'viimeksi käytetty D', 'Avain N luotiin D'],
  ['pl', 'Utworzono D', 'ostatnie użycie D', 'Klucz N utworzono D'],
  ['cs', 'Vytvořeno D', 'naposledy použito D', 'Klíč N byl vytvořen D'],
  ['ja', '作成日 D', '最終使用 D', 'キー N は D に作成されました'],
  ['zh', '创建于 D', '上次使用 D', '密钥 N 创建于 D'],
  ['ko', '생성일 D', '마지막 사용 D', '키 N 생성일 D'],
  ['th', 'สร้างเมื่อ D', 'ใช้ล่าสุด D', 'คีย์ N สร้างเมื่อ D'],
];

/** The names on pages on which a text stands where a name is: its cell, a cell among others, its link, its heading. */
const pagesWith = (text: string, language: string) => pages(text, language).map((name) => name());

/** Each third of them, from that place on: the languages take turns. */
const someWith = (from: number, text: string, language: string) =>
  pages(text, language)
    .filter((_, at) => at % 3 === from % 3)
    .map((name) => name());

const pages = (text: string, language: string) => {
  const table = (header: string, cell: string) =>
    `<main><h1>API keys</h1><table><thead><tr><th>${header}</th><th>Scopes</th></tr></thead><tr data-id="k1"><td>${cell}</td><td>read <button>Edit</button></td></tr></table></main>`;
  const card = (title: string) =>
    `<main><h1>API keys</h1><ul><li data-id="k1">${title}<p>read</p><button>Edit</button></li></ul></main>`;
  const names = (page: Parameters<typeof read>[0], html: string) =>
    readingOf(page, html, language).credentials.map(({ name }) => name ?? '-')[0] ?? '-';
  return [
    () => names(byName, table('Name', text)),
    () => names(byAttribute, table('Name', text)),
    () => names(byAttribute, table('', text)),
    () => names(byAttribute, card(`<p>${text}</p>`)),
    () => names(byAttribute, card(`<div>${text}</div>`)),
    () => names(byAttribute, card(`<h3>${text}</h3>`)),
    () => names(byLink, table('', `<a href="/keys/1">${text}</a>`)),
    () => names(byLink, card(`<a href="/keys/1">${text}</a>`)),
    () => names({ ...oneOnly, single: false }, `<main><h1>${text}</h1><code>ak_********wxyz</code></main>`),
  ];
};

describe.each(WORDS.map((words, at) => [...words, at] as const))('in %s, with "%s" and "%s"', (...given) => {
  const [language, created, used, sentence, turn] = given;
  const onDay = (text: string) => text.replace('D', '2026-05-01').replace('N', '<strong>backup</strong>');
  const timed = (text: string) =>
    text.replace('D', '<time datetime="2026-05-01">2026-05-01</time>').replace('N', 'backup');

  test('the name is what is set off from the statement behind it', () => {
    for (const [at, fact] of [created, used].map(onDay).entries())
      for (const [form, text] of [
        `<b>backup</b> ${fact}`,
        `<strong>backup</strong>, ${fact}`,
        `<b>backup</b> · ${fact}`,
        `backup <small>${fact}</small>`,
        `backup, ${fact}`,
        `backup (${fact})`,
        `backup – ${fact}`,
        `<small>${fact}</small> <span>backup</span>`,
      ].entries())
        for (const name of someWith(turn + at + form, text, language)) expect(name, text).toBe('backup');
  });

  test('the name is none where nothing sets it off', () => {
    for (const text of [
      `backup ${onDay(created)}`,
      `backup ${onDay(used)}`,
      onDay(sentence),
      `backup ${timed(created)}`,
      timed(sentence),
    ])
      for (const name of pagesWith(text, language)) expect(['-', 'backup'], `${text}: ${name}`).toContain(name);
    expect(pagesWith(`<strong>backup</strong> ${timed(created)}`, language)).not.toContain('backup 2026-05-01');
  });
});

describe('a name', () => {
  test.each([
    ['that its cell labels', 'Name: backup', 'backup'],
    ['that its cell labels in bold', '<b>Name:</b> backup', 'backup'],
    ['with its owner', '<b>backup</b> Created by Ann', 'backup'],
    ['with its state', '<b>backup</b> Active', 'backup'],
    ['with a day of its own', 'backup 2024-05-01', 'backup 2024-05-01'],
    ['in part in bold', 'ba<b>ck</b>up', 'backup'],
    ['in bold at first', '<b>nightly</b> backup', 'nightly backup'],
    ['with a colon', 'prod: mailer', 'prod: mailer'],
    ['with a comma', 'mailer, Warsaw', 'mailer, Warsaw'],
  ])('%s', (_what, text, name) => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tr data-id="k1"><td>${text}</td><td>2026-05-01</td></tr></table></main>`;
    for (const page of [byName, byAttribute]) expect(read(page, html)).toEqual([`${name} 2026-05-01`]);
  });

  test.each(['Rename', 'a while ago', 'Recently', 'Edit', 'Revoked'])(
    'is not "%s", in a language of its own or not',
    (text) => {
      for (const language of ['en', 'he']) {
        const html = `<main><h1>API keys</h1><table><thead><tr><th></th><th>Created</th></tr></thead><tr data-id="k1"><td>${text}</td><td>2026-05-01</td></tr><tr data-id="k2"><td>backup</td><td>2026-05-01</td></tr></table></main>`;
        expect(read(byAttribute, html, language)).toEqual(['- 2026-05-01', 'backup 2026-05-01']);
      }
    },
  );

  test.each([
    ['dots', '••••••••'],
    ['a line', '—'],
    ['a state', 'Active'],
    ['a label', 'Name:'],
    ['a piece of a secret', 'kL4mP9qR'],
  ])('is not who made a key whose name is %s', (_what, instead) => {
    const forms = [`<a>${instead} <small>Created by Ann</small></a>`, `<a><b>${instead}</b> Created by Ann</a>`];
    for (const form of forms) {
      const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tr data-id="k1"><td>${form}</td><td>2026-05-01</td></tr></table></main>`;
      for (const one of [html, html.replace('<th>Name', '<th>')])
        expect(read(byAttribute, one)).toEqual(['- 2026-05-01']);
    }
  });

  test('may sound like who made it', () => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tr data-id="k1"><td>Created by ops</td><td>2026-05-01</td></tr></table></main>`;
    expect(read(byAttribute, html)).toEqual(['Created by ops 2026-05-01']);
  });

  test.each([
    ['en', 'Expires in 3 days'],
    ['en', 'Created today'],
    ['en', 'Last used 3 days ago'],
    ['en', 'Never used'],
    ['en', 'No expiration'],
    ['de', 'Läuft in 3 Tagen ab'],
    ['pl', 'Wygasa za 3 dni'],
    ['fr', 'Expire dans 3 jours'],
    ['es', 'Caduca en 3 días'],
    ['ja', '3日後に期限切れ'],
  ])('is never what is said as of now, %s: %s', (language, text) => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tr data-id="k1"><td>${text}</td><td>2026-05-01</td></tr></table></main>`;
    expect(read(byAttribute, html, language)).toEqual(['- 2026-05-01']);
    const card = `<main><h1>API keys</h1><ul><li data-id="k1"><h3>${text}</h3><p>Created 2026-05-01</p></li></ul></main>`;
    expect(read(byAttribute, card, language)[0]).toMatch(/^- /);
  });

  test('is not what another label says', () => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tr data-id="k1"><td>Owner: Ann</td><td>2026-05-01</td></tr></table></main>`;
    expect(read(byAttribute, html)).toEqual(['- 2026-05-01']);
  });

  test('leaves the birth that is written behind it to be read', () => {
    const html = `<main><h1>API keys</h1><table><thead><tr><th>Name</th><th>Scopes</th></tr></thead><tr data-id="k1"><td><b>backup</b> Created 2026-05-01</td><td>read</td></tr></table></main>`;
    expect(read(byAttribute, html)).toEqual(['backup 2026-05-01']);
  });
});

describe('cards that begin with their names', () => {
  const card = (name: string, used: string, edit: string) =>
    `<li><div><span>${name}</span> <span>${used}</span></div><a href="#edit">${edit}</a></li>`;
  const page = (...cards: string[]) => `<main><h1>API keys</h1><ul>${cards.join('')}</ul></main>`;

  test.each([
    ['de', 'zuletzt verwendet vor 2 Tagen', 'Ändern'],
    ['nl', 'laatst gebruikt 2 dagen geleden', 'Wijzig'],
    ['sv', 'nyttjad 2 dagar tillbaka', 'Redigera'],
  ])(
    'in %s, a name that reads as a statement tells no date, and nothing else names that key',
    (language, used, edit) => {
      const html = page(card('Expires 12/01/2027', used, edit), card('backup', used, edit));
      expect(read(byName, html, language).filter((line) => !line.startsWith('backup'))).toEqual([]);
    },
  );

  test('a statement before the name is read where all cards, or those of as many texts, have one', () => {
    const dated = (name: string) => `<li><span>Expires Dec 1, 2027</span> <b>${name}</b> <button>Edit</button></li>`;
    const names = (html: string) => readingOf(byName, html).credentials.map(({ name }) => name);
    expect(names(page(dated('a1'), dated('b2')))).toEqual(['a1', 'b2']);
    expect(names(page(dated('a1'), '<li><b>b2</b> <button>Edit</button></li>'))).toContain('a1');
  });
});
