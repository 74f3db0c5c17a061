// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read, readingOf } from './acme.ts';

/** Rows of plain elements in which nothing but a test id says what is what. */
const row = (name: string, day: string, attributes = '') =>
  `<div data-testid="key" ${attributes}><div>For the shop</div><div data-testid="title">${name}</div><div>Created: ${day}</div></div>`;
const PAGE = `<main><h1>Settings</h1><div>${row('mailer', '2026-02-03')}${row('sync', '2026-04-05')}</div></main>`;
const hints = { row: '[data-testid=key]', name: '[data-testid=title]' };

describe('a page with hints and without', () => {
  test('rows that no shape tells are found by a hint', () => {
    expect(read(byName, PAGE)).toEqual([]);
    expect(read({ ...byName, hints }, PAGE)).toEqual(['mailer 2026-02-03', 'sync 2026-04-05']);
  });

  test('names are where a hint finds them, before a heading, a link or a header', () => {
    const card = (id: string, name: string) =>
      `<li data-id="${id}"><h3>Server key</h3><a data-testid="title">${name}</a><p>Created: 2026-02-03</p></li>`;
    const page = `<main><h1>Keys</h1><ul>${card('k1', 'mailer')}${card('k2', 'sync')}</ul></main>`;
    expect(read(byAttribute, page)).toEqual(['- 2026-02-03', '- 2026-02-03']);
    expect(read({ ...byAttribute, hints: { name: '[data-testid=title]' } }, page)).toEqual([
      'mailer 2026-02-03',
      'sync 2026-02-03',
    ]);
    const table = `<main><h1>Keys</h1><table><tr><th>Name</th><th>Foo</th></tr>
      <tr><td><a href="/keys/1">shown</a></td><td>mailer</td></tr></table></main>`;
    expect(read(byLink, table)).toEqual(['shown']);
    expect(read({ ...byLink, hints: { name: 'td:nth-of-type(2)' } }, table)).toEqual(['mailer']);
  });

  test('each row that a hint finds is a key, though its name is all that it shows', () => {
    const narrow =
      '<main><h1>Settings</h1><table><tr data-row><td>mailer</td></tr><tr data-row><td>sync</td></tr></table></main>';
    expect(read(byName, narrow)).toEqual([]);
    expect(read({ ...byName, hints: { row: 'tr[data-row]' } }, narrow)).toEqual(['mailer', 'sync']);
  });

  test('ids are where a hint finds them', () => {
    const cell = { rowId: { from: 'cell', pattern: /^\d+$/ } } as const;
    const table = `<main><h1>Keys</h1><table><tr><th>Uses</th><th>Nr</th><th>Name</th></tr>
      <tr><td>7</td><td data-col="nr">41</td><td>mailer</td></tr><tr><td>7</td><td data-col="nr">42</td><td>sync</td></tr></table></main>`;
    const ids = (page: Parameters<typeof read>[0]) =>
      readingOf(page, table).credentials.map(({ id, name }) => `${id} ${name}`);
    expect(ids(cell)).toEqual([]);
    expect(ids({ ...cell, hints: { id: '[data-col=nr]' } })).toEqual(['41 mailer', '42 sync']);
    expect(ids({ ...cell, labels: [{ label: /^Nr$/, meaning: 'id' }] })).toEqual(['41 mailer', '42 sync']);
  });

  test('a label of the definition says which column holds the names', () => {
    const table = `<main><h1>Keys</h1><table><tr><th>Name</th><th>Called</th><th>Created</th></tr>
      <tr data-id="k1"><td>server</td><td>mailer</td><td>2026-02-03</td></tr></table></main>`;
    expect(read(byAttribute, table)).toEqual(['server 2026-02-03']);
    const labels = [{ label: /^Called$/, meaning: 'name' }] as const;
    expect(read({ ...byAttribute, labels }, table)).toEqual(['mailer 2026-02-03']);
  });

  test('what a hint finds is held to the same rules: a mask, two that differ, are no name', () => {
    const named = (name: string) => PAGE.replace('mailer', name);
    expect(read({ ...byAttribute, hints }, `<main>${row('••••••••', '2026-02-03', 'data-id="k1"')}</main>`)).toEqual([
      '- 2026-02-03',
    ]);
    expect(read({ ...byName, hints }, named('<b>•••••••</b>'))).toEqual(['sync 2026-04-05']);
    expect(readingOf({ ...byName, hints }, named('•••••••')).complete).toBe(false);
    const two = `<main>${row('mailer</div><div data-testid="title">sync', '2026-02-03', 'data-id="k1"')}</main>`;
    expect(read({ ...byAttribute, hints }, two)).toEqual(['- 2026-02-03']);
    const same = `<main>${row('mailer</div><div data-testid="title">mailer', '2026-02-03', 'data-id="k1"')}</main>`;
    expect(read({ ...byAttribute, hints }, same)).toEqual(['mailer 2026-02-03']);
  });

  test.each([
    ['finds nothing', '[data-testid=gone]'],
    ['is no selector', 'tr:['],
  ])('where a hint %s, the page is read by its shape', (_what, selector) => {
    const list = '<main><h1>Keys</h1><ul><li data-id="k1"><h3>mailer</h3><p>Created: 2026-02-03</p></li></ul></main>';
    for (const page of [byAttribute, byName]) {
      expect(read({ ...page, hints: { row: selector, name: selector, id: selector } }, list)).toEqual([
        'mailer 2026-02-03',
      ]);
    }
  });

  test('a hint finds nothing in a dialog, and no header', () => {
    const page = `<main><h1>Keys</h1><dialog>${row('mailer', '2026-02-03')}</dialog></main>`;
    expect(read({ ...byName, hints }, page)).toEqual([]);
    const table =
      '<main><h1>Keys</h1><table><tr><th>Name</th><th>Created</th></tr><tr><td>mailer</td><td>2026-02-03</td></tr></table></main>';
    expect(read({ ...byName, hints: { row: 'tr' } }, table)).toEqual(['mailer 2026-02-03']);
  });
});
