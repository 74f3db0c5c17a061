import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { tierOf, unfinishedPages } from '../../scripts/catalogue/tier.mjs';
import { shapesIn, unfinished } from '../../scripts/catalogue/unfinished.mjs';
import { shapeOf } from '../../src/page/report/shape.ts';

const KEYS = [{ id: '17', name: 'Billing sync' }];
const SHAPES = 'words are still to be put in place of the shapes: Aaaaaaa aaaa';

describe('what is still to be done on a page', () => {
  test.each([
    'Billing sync',
    'Токен доступа',
    'Κλειδί',
    '访问令牌',
    'アクセストークン',
    'さくせい',
    '액세스토큰',
    'مفتاح',
    'מפתח',
    'โทเค็น',
    'टोकन नाम',
    '14. März 2025',
  ])('a shape is told from words: %s', (words) => {
    expect(shapesIn(`<td>\n ${words}\n</td>`)).toEqual([]);
    const shape = shapeOf(words).replace(/(.)\{(\d+)\}/gu, (_, letter, count) => letter.repeat(Number(count)));
    expect(shapesIn(`<td>\n ${shape}\n</td>`)).toEqual([shape]);
  });

  test.each(['A', '0,00', '…', '17', 'API keys', '0 keys'])('a short text is no shape: %s', (words) => {
    expect(shapesIn(`<p>${words}</p><!-- Aaaaaaa --><style>a { aaa }</style>`)).toEqual([]);
  });

  test('is words first, then what is to be read', () => {
    expect(unfinished('<td>Aaaaaaa aaaa</td>', { keys: KEYS })).toBe(SHAPES);
    expect(unfinished('<td>Billing sync</td>', { keys: [] })).toBe('say in its .expected.json what is to be read');
    expect(unfinished('<td>Billing sync</td>', { keys: KEYS })).toBeNull();
  });
});

describe('a page that is not finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyturn-unfinished-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => mkdirSync(join(folder, 'pages'), { recursive: true }));
  const write = (html: string, keys: readonly object[]) => {
    writeFileSync(join(folder, 'pages', 'keys.en.html'), html);
    writeFileSync(join(folder, 'pages', 'keys.en.expected.json'), JSON.stringify({ origin: 'modelled', keys }));
  };

  test('does not count, and is named', () => {
    write('<td>Aaaaaaa aaaa</td>', KEYS);
    expect(tierOf(folder)).toBe('recognised');
    expect(unfinishedPages(folder)).toEqual([`pages/keys.en.html: ${SHAPES}`]);
    write('<td>Billing sync</td>', []);
    expect(tierOf(folder)).toBe('recognised');
    write('<td>Billing sync</td>', KEYS);
    expect(tierOf(folder)).toBe('modelled');
    expect(unfinishedPages(folder)).toEqual([]);
  });
});
