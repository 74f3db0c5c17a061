// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, read } from './acme.ts';

const inColumn = (header: string, cell: string, language = 'en') =>
  read(byAttribute, `<table><tr><th>Name<th>${header}<tr data-id="k1"><td>a<td>${cell}</table>`, language);
const inCard = (html: string) =>
  read(byAttribute, `<main><h1>API keys</h1><ul><li data-id="k1"><h3>a</h3>${html}</li></ul></main>`);
const isRead = (rows: string[]) => rows.some((row) => /\d{4}/.test(row));

describe('a tooltip that says of which date it is', () => {
  test.each([
    ['en', 'Created', 'title="Last used Nov 22, 2026"'],
    ['en', 'Created', 'aria-label="Updated Nov 20, 2026"'],
    ['en', 'Created', 'title="Reviewed Nov 22, 2026"'],
    ['en', 'Created', 'title="Last used"'],
    ['en', 'Last used', 'title="Created Nov 22, 2026"'],
    ['de', 'Erstellt', 'title="Zuletzt verwendet am 22.11.2026"'],
    ['pl', 'Utworzono', 'title="Ostatnio użyto 22.11.2026"'],
    ['ja', '作成日', 'title="最終使用日: 2026年11月22日"'],
    ['en', 'Created', 'data-order="20210103"'],
  ])('%s, below another header: %s, %s', (language, header, hint) => {
    const shown = { en: '2 days ago', de: 'vor 2 Tagen', pl: '2 dni temu', ja: '2日前' }[language] ?? '';
    expect(isRead(inColumn(header, `<span ${hint}>${shown}</span>`, language))).toBe(false);
    expect(isRead(inColumn(header, `<span>${shown}</span>`, language))).toBe(true);
  });

  test('beside another label', () => {
    expect(inCard('<p>Created <span title="Updated Nov 20, 2026">2 days ago</span></p>')).toEqual(['a']);
    expect(inCard('<dl><dt>Created</dt><dd title="Updated Nov 22, 2026">2 days ago</dd></dl>')).toEqual(['a']);
  });

  test.each([
    'title="Nov 22, 2026"',
    'title="Created Nov 22, 2026"',
    'title="Created by Ann on Nov 22, 2026"',
    'title="Nov 22, 2026, Central European Time"',
    'data-order="20261122"',
    'title="Copy"',
  ])('and is the same is no contradiction: %s', (hint) => {
    expect(isRead(inColumn('Created', `<span ${hint}>2 days ago</span>`))).toBe(true);
    expect(isRead(inCard(`<p>Created <span ${hint}>2 days ago</span></p>`))).toBe(true);
  });
});
