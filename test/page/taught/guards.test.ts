// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readingOf } from '../read/acme.ts';
import { lookAt, readBy, taught } from './teaching.ts';

/** What keeps a taught page from being read wrong where it has become another, each by itself. */

const main = (inner: string) => `<body><main>${inner}</main></body>`;
const rows = (...all: string[][]) =>
  all.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const table = (headers: string[], body: string) =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
const layoutOf = (html: string, columns: Parameters<typeof taught>[1]) => {
  const preview = taught(lookAt(html), columns);
  if (!preview) throw new Error('nothing was taught');
  return preview.layout;
};

describe('a table that was taught without headers', () => {
  const plain = rows(['alpha', '2026-01-02'], ['beta', '2026-03-04']);
  const layout = layoutOf(main(`<table>${plain}</table>`), { created: 1 });

  test('is another once it has some', () => {
    expect(readBy(layout, main(`<table>${plain}</table>`))).toHaveLength(2);
    expect(readBy(layout, main(table(['Frob', 'Plok'], plain)))).toEqual([]);
  });

  test('has rows that are no keys where no date tells that they are', () => {
    expect(readBy(layout, main(`<table>${plain}${rows(['Total', '2'])}</table>`))).toEqual([
      'alpha 2026-01-02',
      'beta 2026-03-04',
    ]);
  });
});

test('of a card without words around its dates, as many texts as before are needed to tell which is which', () => {
  const card = (...dates: string[]) =>
    `<li><h3>${dates.length} ways</h3>${dates.map((date) => `<time>${date}</time>`).join('')}<button>Zap</button></li>`;
  const cards = main(
    `<ul><li><h3>one</h3><time>2026-01-02</time><time>2026-02-02</time></li><li><h3>two</h3><time>2026-01-03</time><time>2026-02-03</time></li></ul>`,
  );
  const layout = layoutOf(cards, { created: 1, 'last-used': 2 });
  expect(readBy(layout, cards)).toEqual(['one 2026-01-02 - 2026-02-02', 'two 2026-01-03 - 2026-02-03']);
  expect(readBy(layout, main(`<ul>${card('2026-02-02')}${card('2026-02-03')}</ul>`))).toEqual([]);
});

describe('a table with headers', () => {
  const body = rows(['sync', 'x', '2026-03-01'], ['mail', 'y', '2025-11-12']);
  const html = main(table(['Frob', 'Gnar', 'Vrrm'], body));
  const layout = layoutOf(html, { created: 2 });

  test('is one of keys whatever it is called', () => {
    for (const title of ['Key history', 'Audit log'])
      expect(readBy(layout, main(`<h1>${title}</h1>${table(['Frob', 'Gnar', 'Vrrm'], body)}`)), title).toEqual(
        readBy(layout, html),
      );
    expect(readBy(layout, html).join()).toContain('2025-11-12');
  });

  test('has no key in a cell over several columns', () => {
    const sum = '<tr><td colspan="2">Sum</td><td>2026-03-02</td></tr>';
    expect(readBy(layout, main(table(['Frob', 'Gnar', 'Vrrm'], body + sum)))).toHaveLength(2);
  });

  test.each([['<dl><dt>Expires</dt><dd>Nov 12, 2025</dd></dl>'], ['<span data-label="Expires">Nov 12, 2025</span>']])(
    'a date that says itself that it is another is not read: %s',
    (cell) => {
      const other = rows(['sync', 'x', '2026-03-01'], ['mail', 'y', cell]);
      expect(readBy(layout, main(table(['Frob', 'Gnar', 'Vrrm'], other)))).toEqual(['sync 2026-03-01', 'mail']);
    },
  );

  test('is not whole where a row could not be read', () => {
    const page = { layout, rowId: { from: 'name', pattern: /^.+$/u } as const };
    const isWhole = (more: string) =>
      readingOf(page, main(`<h1>API keys</h1>${table(['Frob', 'Gnar', 'Vrrm'], body + more)}`)).complete;
    expect([isWhole(''), isWhole('<tr><td colspan="2">Sum</td><td>2026-03-02</td></tr>')]).toEqual([true, false]);
  });

  test('nothing leaves under a heading, a header or a name that is a key', () => {
    const key = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
    const holding = main(
      `<h1>Keys ${key}</h1>${table([key, 'Gnar', 'Vrrm'], rows([`sync ${key}`, 'x', '2026-03-01']))}`,
    );
    const look = lookAt(holding);
    const told = JSON.stringify([look.propose(), look.preview({ list: 0, columns: { name: 0, created: 2 } })]);
    expect(told).toContain('sync');
    expect(told).not.toContain(key.slice(4, 14));
  });
});
