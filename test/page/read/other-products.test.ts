// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PageDefinition, Provider } from '../../../src/catalogue/schema.ts';
import { completenessOf } from '../../../src/page/read/completeness/index.ts';
import { createReader } from '../../../src/page/read/index.ts';
import { loadWordsFor } from '../../support/words.ts';
import { dayOf, documentOf, NOW, ZONE } from '../fixtures.ts';

/** Made-up products, told to the reader by catalogue data alone: what tells their rows apart differs. */
function read(page: Partial<PageDefinition>, html: string, language = 'en') {
  const definition: PageDefinition = {
    id: 'acme/keys',
    provider: 'acme',
    kind: 'acme/key',
    role: 'list',
    path: /^\/(?<account>team)\/keys$/,
    ...page,
  };
  const provider: Provider = {
    id: 'acme',
    name: 'Acme',
    tier: 'modelled',
    hosts: ['127.0.0.1'],
    since: Date.UTC(2020, 0, 1),
    pages: [definition],
    kinds: [],
    tokens: [
      {
        kind: ['acme/key'],
        pattern: /^ak_(?<body>[A-Za-z0-9]{24})$/,
        masked: /^(?:ak_)?(?<body>\*{3,}[A-Za-z0-9]{4})$/,
        shows: { p: 0, s: 4 },
        bitsPerCharacter: 5.9,
      },
    ],
    logEvents: [],
    logSource: null,
    entrances: [],
  };
  const context = () => ({ now: NOW, languages: [language, 'en'], timeZone: ZONE, since: provider.since });
  loadWordsFor([language, 'en']);
  const reading = createReader(
    documentOf(html),
    { page: definition, account: 'team', id: null },
    provider,
    context,
    () => completenessOf,
  ).read();
  return reading.credentials.map((one) => [
    one.id,
    one.name,
    dayOf(one.created),
    dayOf(one.expires),
    one.secret !== null,
  ]);
}

describe('rows are told apart', () => {
  test('by an attribute of the row', () => {
    const html = `<main><h1>Keys</h1><ul>
      <li data-row-key="k1"><h3>Backup</h3><p>Created on Mar 14, 2026</p><p>Expires on Mar 14, 2027</p><code>ak_••••••••wxyz</code></li>
      <li data-row-key="k2"><h3>Import</h3><p>Created on Apr 2, 2026</p><p>Never expires</p><code>…abcd</code></li>
      <li><h3>Advice</h3><p>Created on Jan 1, 2026</p></li></ul></main>`;
    expect(read({ rowId: { from: 'attribute', name: 'data-row-key', pattern: /^k\d+$/ } }, html)).toEqual([
      ['k1', 'Backup', '2026-03-14', '2027-03-14', true],
      ['k2', 'Import', '2026-04-02', 'never', true],
    ]);
  });

  test('by a cell that holds nothing but the id', () => {
    const html = `<main><h1>Tokens</h1><table><tr><th>Description</th><th>ID</th><th>Erstellt</th></tr>
      <tr><td>Sicherung</td><td>tok_1</td><td>14. März 2026</td></tr><tr><td>Import</td><td>tok_2</td><td>2. April 2026</td></tr></table></main>`;
    expect(read({ rowId: { from: 'cell', pattern: /^tok_\d+$/ } }, html, 'de')).toEqual([
      ['tok_1', 'Sicherung', '2026-03-14', undefined, false],
      ['tok_2', 'Import', '2026-04-02', undefined, false],
    ]);
  });

  test('by the name, where the product allows no two of one', () => {
    const html = `<main><h1>API</h1><div role="list">
      <div role="listitem"><strong>My key</strong><div><span>Created</span> <span>Mar 14, 2026</span></div></div>
      <div role="listitem"><strong>Other</strong><div><span>Last used</span> <span>Mar 15, 2026</span></div><div><span>Expires</span> <span>Mar 15, 2027</span></div></div></div></main>`;
    expect(read({ rowId: { from: 'name', pattern: /^.+$/ } }, html)).toEqual([
      ['My%20key', 'My key', '2026-03-14', undefined, false],
      ['Other', 'Other', undefined, '2027-03-15', false],
    ]);
  });

  test('by a link, in a grid of plain elements under a row of headers', () => {
    const html = `<main><h1>Keys</h1><div>
      <div><span>Name</span><span>Expires</span><span>Created</span></div>
      <div><span><a href="http://127.0.0.1/team/keys/1">A</a></span><span>Mar 14, 2027</span><span>Mar 14, 2026</span></div>
      <div><span><a href="http://127.0.0.1/team/keys/2">B</a></span><span>Mar 15, 2027</span><span>Mar 15, 2026</span></div></div></main>`;
    expect(read({ link: /^\/team\/keys\/(?<id>\d+)$/ }, html)).toEqual([
      ['1', 'A', '2026-03-14', '2027-03-14', false],
      ['2', 'B', '2026-03-15', '2027-03-15', false],
    ]);
  });
});

test("a definition's own labels come before the general ones", () => {
  const html = `<main><h1>Keys</h1><table><tr><th>Name</th><th>Minted</th><th>Created</th></tr>
    <tr><td><a href="http://127.0.0.1/team/keys/1">A</a></td><td>Mar 14, 2026</td><td>Jan 2, 2026</td></tr></table></main>`;
  const labels = [
    { label: /^Minted$/, meaning: 'created' },
    { label: /^Created$/, meaning: 'other-date' },
  ] as const;
  expect(read({ link: /^\/team\/keys\/(?<id>\d+)$/, labels }, html)).toEqual([
    ['1', 'A', '2026-03-14', undefined, false],
  ]);
});
