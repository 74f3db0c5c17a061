// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

/** The ends that are read of the one key of a table, below that header, and of a line behind that label. */
const ends = (language: string, head: string, text: string) =>
  [
    `<table><tr><th>Name<th>${head}<tr data-id="k1"><td>backup<td>${text}</table>`,
    `<ul><li data-id="k1"><b>backup</b><p>${head}: ${text}</p></li></ul>`,
  ].map((html) => read(byAttribute, `<main><h1>API keys</h1>${html}</main>`, language)[0]);

test.each<[language: string, head: string, day: string, ...texts: string[]]>([
  ['en', 'Expires', 'Dec 13, 2026', 'Was Dec 13, 2026', 'was: Dec 13, 2026', 'Was valid until Dec 13, 2026'],
  ['ja', '有効期限', '2026年12月13日', '以前は2026年12月13日', '2026年12月13日でした'],
  ['ru', 'Истекает', '13 декабря 2026', 'Было 13 декабря 2026'],
  ['fi', 'Vanhenee', '13. joulukuuta 2026', 'Oli 13.12.2026'],
  ['sv', 'Går ut', '13 december 2026', 'Var 13 december 2026'],
  ['hu', 'Lejárat', '2026. december 13.', '2026. december 13. volt'],
  ['ko', '만료일', '2026년 12월 13일', '2026년 12월 13일이었습니다'],
  ['en', 'Expires', 'Dec 13, 2026', '<s>Dec 13, 2026</s>', '<del>Dec 13, 2026</del> Jan 5, 2027'],
])('in %s below "%s" what was an end to come, or is struck out, is none', (language, head, day, ...texts) => {
  const end = 'backup - 2026-12-13';
  expect(ends(language, head, day)).toEqual([end, end]);
  for (const text of texts) expect(ends(language, head, text), text).toEqual(['backup', 'backup']);
});

test.each([
  ['en', 'Expires', 'Was valid until Nov 13, 2026'],
  ['pl', 'Wygasa', 'Było ważne do 13 listopada 2026'],
  ['en', 'Expires', 'Expired Nov 13, 2026'],
  ['ja', '有効期限', '2026年11月13日に失効しました'],
])('in %s below "%s" an end that was is one that is past: %s', (language, head, text) => {
  expect(ends(language, head, text)).toEqual(['backup - 2026-11-13', 'backup - 2026-11-13']);
});

test.each<[language: string, head: string, ...texts: string[]]>([
  [
    'en',
    'Expires',
    'Dec 13, 2026 by default',
    'in 30 days once used',
    'in 30 days when unused',
    'in 30 days, by default',
  ],
  ['en', 'Expires', 'Dec 13, 2026 if not rotated', 'Dec 13, 2026 *', 'in 30 days (?)', 'in 30 days after last use'],
  ['de', 'Läuft ab', 'spätestens in 30 Tagen', 'spätestens am 13.12.2026', 'in 30 Tagen, falls ungenutzt'],
  ['fr', 'Expire', 'au plus tard dans 30 jours', 'dans 30 jours par défaut', 'dans 30 jours si inutilisée'],
  ['it', 'Scade', 'tra 30 giorni se non utilizzata', 'tra 30 giorni per impostazione predefinita'],
  ['zh', '过期时间', '如未使用,30天后', '默认30天后'],
])('in %s below "%s" what is so under a condition, or at the latest, is no end', (language, head, ...texts) => {
  for (const text of texts) expect(ends(language, head, text), text).toEqual(['backup', 'backup']);
});

test('what was done to a key besides takes no end away', () => {
  const line = '<p>The key was renamed. It expires on Dec 13, 2026 and was made by Ann.</p>';
  expect(
    read(byAttribute, `<main><h1>API keys</h1><ul><li data-id="k1"><b>backup</b>${line}</li></ul></main>`),
  ).toEqual(['backup - 2026-12-13']);
});

test.each([
  ['en', 'Not after', 'Dec 13, 2026'],
  ['en', 'notAfter', '2026-12-13'],
  ['de', 'Nicht nach', '13.12.2026'],
  ['fr', 'Pas après', '13 décembre 2026'],
  ['ru', 'Не после', '13 декабря 2026'],
])('in %s "%s" is the label of an end, and "not before" is not', (language, head, text) => {
  expect(ends(language, head, text)[0]).toBe('backup - 2026-12-13');
  expect(ends('en', 'Not before', text)[0]).toBe('backup');
});
