// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { KindRule, PageDefinition, TokenShape } from '../../../src/catalogue/schema.ts';
import '../../../src/page/several-kinds.ts';
import { byAttribute, readingOf } from './acme.ts';

const shape = (kind: string, prefix: string): TokenShape => ({
  kind: [`acme/${kind}`],
  pattern: new RegExp(`^${prefix}(?<body>[a-z0-9]{20})$`),
  masked: new RegExp(`^${prefix}(?<body>\\*{3,}[a-z0-9]{4})$`),
  shows: { p: 0, s: 4 },
  bitsPerCharacter: 5,
});
const OLD: KindRule = { kind: 'acme/old', by: 'column', column: /^Type$/i, text: /^Classic$/i };
const NEW: KindRule = { kind: 'acme/new', by: 'column', column: /^Type$/i, text: /^Granular$/i };

function told(page: Partial<PageDefinition>, html: string, tokens: readonly TokenShape[] = []) {
  const definition = { ...byAttribute, kind: 'acme/keys', kinds: ['acme/old', 'acme/new'], ...page };
  const { credentials } = readingOf(definition, `<main><h1>Keys</h1>${html}</main>`, 'en', 'only', tokens);
  expect(credentials.every(({ kind }) => kind === 'acme/keys')).toBe(true);
  return credentials.map((one) => one.told?.replace('acme/', '') ?? '-');
}

const row = (id: number, ...cells: string[]) =>
  `<tr data-id="k${id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: readonly string[], ...rows: string[]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

describe('by a column', () => {
  const kindIs = [OLD, NEW];
  test('each row says of which kind it is; one that says neither is told as none', () => {
    const rows = ['Classic', 'Granular', 'Legacy', ''].map((type, at) => row(at, `key ${at}`, type, '2026-02-03'));
    expect(told({ kindIs }, table(['Name', 'Type', 'Created'], ...rows))).toEqual(['old', 'new', '-', '-']);
  });

  test('what stands in another column says nothing, whatever it is', () => {
    const rows = [row(1, 'Classic', 'Granular', '2026-02-03'), row(2, 'Granular', '', '2026-02-03')];
    expect(told({ kindIs }, table(['Name', 'Type', 'Created'], ...rows))).toEqual(['new', '-']);
    expect(told({ kindIs }, table(['Name', 'Uses', 'Created'], ...rows))).toEqual(['-', '-']);
  });

  test('a part of a text is not the text', () => {
    const rows = [row(1, 'a', 'Not Classic', '2026-02-03'), row(2, 'b', 'Classic, Granular', '2026-02-03')];
    expect(told({ kindIs }, table(['Name', 'Type', 'Created'], ...rows))).toEqual(['-', '-']);
  });
});

describe('by how the secret begins', () => {
  const page = (...masks: string[]) =>
    table(['Name', 'Token', 'Created'], ...masks.map((mask, at) => row(at, `key ${at}`, mask, '2026-02-03')));
  const both = [shape('old', 'ok_'), shape('new', 'nk_')];
  test('where no other kind begins so', () => {
    expect(told({}, page('ok_••••abcd', 'nk_••••abcd', '—'), both)).toEqual(['old', 'new', '-']);
  });

  test('not where that of the other kind is the same, longer, or unknown', () => {
    expect(told({}, page('ok_••••abcd'), [shape('old', 'ok_'), shape('new', 'ok_')])).toEqual(['-']);
    expect(told({}, page('ok_••••abcd', 'ok_new_••••abcd'), [shape('new', 'ok_new_'), shape('old', 'ok_')])).toEqual([
      '-',
      'new',
    ]);
    expect(told({}, page('ok_••••abcd'), [shape('old', 'ok_')])).toEqual(['-']);
  });

  test('where that and a column differ, nothing is told', () => {
    const one = table(['Name', 'Token', 'Type', 'Created'], row(1, 'a', 'ok_••••abcd', 'Granular', '2026-02-03'));
    expect(told({ kindIs: [OLD, NEW] }, one, both)).toEqual(['-']);
  });
});

describe('by a heading', () => {
  const kindIs: KindRule[] = [
    { kind: 'acme/old', by: 'heading', text: /^Old keys$/i },
    { kind: 'acme/new', by: 'heading', text: /^New keys$/i },
  ];
  const list = (id: number) => table(['Name', 'Created'], row(id, `key ${id}`, '2026-02-03'));
  test('the nearest one above the list', () => {
    expect(told({ kindIs }, `<h2>Old keys</h2>${list(1)}<h2>New keys</h2><div>${list(2)}</div>`)).toEqual([
      'old',
      'new',
    ]);
    expect(told({ kindIs }, `<h2>Old keys</h2>${list(1)}<h2>Others</h2>${list(2)}`)).toEqual(['old', '-']);
  });

  test('none of a part that has ended, and none of a row beside it', () => {
    expect(told({ kindIs }, `<section><h2>Old keys</h2></section><section>${list(1)}</section>`)).toEqual(['-']);
    const card = (id: number, name: string) => `<li data-id="k${id}"><h3>${name}</h3><p>Created: 2026-02-03</p></li>`;
    expect(told({ kindIs }, `<ul>${card(1, 'Old keys')}${card(2, 'b')}</ul>`)).toEqual(['-', '-']);
  });
});

test('by a part of the row that a selector finds, or the row itself', () => {
  const kindIs: KindRule[] = [{ kind: 'acme/old', by: 'selector', selector: '[data-legacy]' }];
  const rows = [row(1, 'a', '<i data-legacy></i>2026-02-03'), row(2, 'b', '2026-02-03')];
  expect(told({ kindIs }, table(['Name', 'Created'], ...rows))).toEqual(['old', '-']);
  const itself = row(1, 'a', '2026-02-03').replace('<tr', '<tr data-legacy=""');
  expect(told({ kindIs }, table(['Name', 'Created'], itself))).toEqual(['old']);
});

test('where one kind stands on a page, nothing is told: the page does', () => {
  const rows = row(1, 'a', 'Classic', '2026-02-03');
  expect(told({ kinds: ['acme/new'], kindIs: [OLD] }, table(['Name', 'Type', 'Created'], rows))).toEqual(['-']);
});
