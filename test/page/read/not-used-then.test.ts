// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dayOf } from '../fixtures.ts';
import { byAttribute, readingOf } from './acme.ts';

const inTable = (head: string, text: string) =>
  `<table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr data-id="k1"><td>backup</td><td>${text}</td></tr></tbody></table>`;
const inLine = (head: string, text: string) => `<ul><li data-id="k1"><b>backup</b><p>${head}: ${text}</p></li></ul>`;

/** The days of the last use that are read of the one key of a table, below that header, and of a line behind that label. */
const lastUses = (language: string, head: string, text: string): (string | undefined)[] =>
  [inTable, inLine].map((html) => {
    const [key] = readingOf(byAttribute, `<main><h1>API keys</h1>${html(head, text)}</main>`, language).credentials;
    expect(key?.id).toBe('k1');
    return dayOf(key?.lastUsed ?? null) ?? undefined;
  });

const [TODAY, YESTERDAY] = ['2026-11-24', '2026-11-23'];

test.each<[language: string, head: string, day: string, text: string, ...nones: string[]]>([
  ['de', 'Zuletzt verwendet', TODAY, 'Heute', 'Heute nicht verwendet', 'Heute nicht', 'Gestern keine Aufrufe'],
  ['de', 'Zuletzt verwendet', YESTERDAY, 'gestern aus Berlin', 'Diese Woche nicht', 'Diesen Monat ungenutzt'],
  ['es', 'Último uso', TODAY, 'hoy', 'No usada hoy', 'Hoy sin llamadas', 'Ayer no'],
  ['ru', 'Последнее использование', TODAY, 'Сегодня', 'Сегодня не использовался', 'На этой неделе нет'],
  ['tr', 'Son kullanım', TODAY, 'Bugün', 'Bugün kullanılmadı', 'Bu ay kullanılmadı', 'Dün yok'],
  ['pl', 'Ostatnio użyto', TODAY, 'Dziś', 'Dziś nieużywany', 'W tym tygodniu nie'],
  ['nl', 'Laatst gebruikt', TODAY, 'Vandaag', 'Vandaag niet gebruikt', 'Deze week niet', 'Gisteren geen'],
  ['nl', 'Laatst gebruikt', YESTERDAY, 'Gisteren vanuit Nijmegen', 'Deze week niet gebruikt'],
  ['zh', '最近使用', YESTERDAY, '昨天', '昨天无调用', '昨天未使用', '今天没有调用', '本周无'],
  ['ja', '最終使用', YESTERDAY, '昨日', '今週は未使用', '今日は使われていません', '昨日は利用がありません'],
  ['ko', '마지막 사용', YESTERDAY, '어제 서울에서', '오늘 없음', '어제 호출 없음', '이번 주 미사용'],
  ['fr', 'Dernière utilisation', YESTERDAY, 'Hier depuis Nice', "Hier pas d'appel", 'Ce mois-ci non utilisée'],
  ['sv', 'Senast använd', YESTERDAY, 'Igår från Nacka', 'Idag inte', 'Den här månaden oanvänd'],
  ['uk', 'Останнє використання', YESTERDAY, 'Вчора з Ніжина', 'Сьогодні ні', 'Вчора без викликів'],
  // "Ne" is a Sunday, too.
  ['cs', 'Naposledy použito', TODAY, 'Dnes', 'Dnes ne', 'Včera ne', 'Dnes – ne', 'Předevčírem ne'],
  ['cs', 'Naposledy použito', YESTERDAY, 'po 23. 11. 2026', 'Dnes (ne)'],
  ['sk', 'Naposledy použité', YESTERDAY, 'Včera', 'Včera ne', 'Dnes nie'],
  ['en', 'Last used', YESTERDAY, 'Yesterday from Norway', 'Today: none', 'Not this week', 'Yesterday (no calls)'],
  ['en', 'Last used', TODAY, 'today by Norbert Nolte', 'No usage this month', 'Today not used', 'Yesterday unused'],
])(
  'in %s below "%s" a last use is that of %s: "%s", and none where it was not used',
  (language, head, day, text, ...nones) => {
    expect(lastUses(language, head, text)).toEqual([day, day]);
    for (const none of nones) expect(lastUses(language, head, none), none).toEqual([undefined, undefined]);
  },
);

test('what else is not there says nothing of a use', () => {
  for (const text of ['gestern, läuft nicht ab', 'gestern ohne Beschreibung'])
    expect(lastUses('de', 'Zuletzt verwendet', text)[1], text).toBe(YESTERDAY);
});

test('a span of time in which a secret was not rotated is no birth', () => {
  const births = (text: string) =>
    readingOf(byAttribute, `<main><h1>API keys</h1>${inTable('Last rotated', text)}</main>`).credentials.map(
      ({ created }) => created !== null,
    );
  expect([births('This week'), births('This week: no')]).toEqual([[true], [false]]);
});
