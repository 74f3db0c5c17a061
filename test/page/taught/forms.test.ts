// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { TaughtField } from '../../../src/core/taught/taught-field.ts';
import { keysOf, lookAt, readBy, taught } from './teaching.ts';

/** Pages of ours in the form of public products, with words that no language knows, so that a person has to name the columns. */

type Chosen = Partial<Record<TaughtField, number>>;
interface Form {
  readonly of: string;
  readonly html: string;
  readonly chosen: Chosen;
  readonly read: readonly string[];
}

const main = (inner: string) => `<body><nav><ul><li>Home 2026</li></ul></nav><main>${inner}</main></body>`;
const SECRET = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc';

const FORMS: readonly Form[] = [
  {
    of: 'a table with a masked secret between name and dates, as Stripe has it',
    html: main(`<h2>Zqwx</h2><table><thead><tr><th>Frob</th><th>Gnar</th><th>Plok</th><th>Vrrm</th><th></th></tr></thead><tbody>
      <tr><td>Checkout</td><td><code>sk_live_…7dc1</code></td><td>Nov 20, 2026</td><td>Jan 5, 2025</td><td><button>…</button></td></tr>
      <tr><td>Backend</td><td><code>${SECRET}</code></td><td>—</td><td>Mar 9, 2026</td><td><button>…</button></td></tr>
      </tbody></table>`),
    chosen: { created: 2, 'last-used': 1 },
    read: ['Checkout 2025-01-05 - 2026-11-20', 'Backend 2026-03-09'],
  },
  {
    of: 'a grid of roles with columns by number, as consoles of clouds have it',
    html: main(`<div role="grid"><div role="row"><span role="columnheader" aria-colindex="1">Frob</span>
      <span role="columnheader" aria-colindex="2">Vrrm</span><span role="columnheader" aria-colindex="3">Plok</span></div>
      ${[
        ['deploy', '2026-02-03', '2027-02-03'],
        ['backup', '2025-12-24', '2026-12-24'],
      ]
        .map(
          (cells) =>
            `<div role="row">${cells.map((cell, at) => `<span role="gridcell" aria-colindex="${at + 1}">${cell}</span>`).join('')}</div>`,
        )
        .join('')}</div>`),
    chosen: { created: 1, expires: 2 },
    read: ['deploy 2026-02-03 2027-02-03', 'backup 2025-12-24 2026-12-24'],
  },
  {
    of: 'a list of items with a title and a line of facts, as GitHub has it',
    html: main(`<div><div><strong><a href="/t/1">ci</a></strong><span>Plok <time datetime="2026-11-01T08:00:00Z">3 weeks</time></span>
      <p>Vrrm <time datetime="2026-05-04T10:00:00Z">6 months</time></p><button>Zap</button></div>
      <div><strong><a href="/t/2">docs</a></strong>
      <p>Vrrm <time datetime="2025-09-30T10:00:00Z">1 year</time></p><button>Zap</button></div>
      <div><strong><a href="/t/3">bot</a></strong><span>Plok <time datetime="2026-10-02T08:00:00Z">2 months</time></span>
      <p>Vrrm <time datetime="2026-01-04T10:00:00Z">11 months</time></p><button>Zap</button></div></div>`),
    chosen: { created: 2, 'last-used': 1 },
    read: ['ci 2026-05-04 - 2026-11-01', 'docs 2025-09-30', 'bot 2026-01-04 - 2026-10-02'],
  },
  {
    of: 'cards with a list of terms, as Grafana and others have it',
    html: main(`<ul><li><h3>Exporter</h3><dl><dt>Vrrm</dt><dd>2026-04-01</dd><dt>Plok</dt><dd>2027-04-01</dd></dl></li>
      <li><h3>Alerts</h3><dl><dt>Plok</dt><dd>2027-05-01</dd></dl></li>
      <li><h3>Panels</h3><dl><dt>Vrrm</dt><dd>2026-06-01</dd></dl></li></ul>`),
    chosen: { created: 1, expires: 2 },
    read: ['Exporter 2026-04-01 2027-04-01', 'Alerts - 2027-05-01', 'Panels 2026-06-01'],
  },
  {
    of: 'a table without any header, as old products have it',
    html: main(`<table><tr><td>alpha</td><td>2026-01-02</td></tr><tr><td>beta</td><td>2026-03-04</td></tr></table>`),
    chosen: { created: 1 },
    read: ['alpha 2026-01-02', 'beta 2026-03-04'],
  },
];

describe.each(FORMS)('$of', ({ html, chosen, read }) => {
  test('is read as the person said, now and later', () => {
    const preview = taught(lookAt(html), { created: undefined, expires: undefined, ...chosen });
    expect(keysOf(preview)).toEqual(read);
    if (!preview) throw new Error('nothing was taught');
    expect(readBy(preview.layout, html)).toEqual(read);
  });

  test('nothing that a page holds as a secret, and no cell as it is, leaves it', () => {
    const look = lookAt(html);
    const told = JSON.stringify([look.propose(), taught(look, chosen)]);
    expect(told).not.toContain(SECRET);
    expect(told).not.toMatch(/sk_live|7dc1/);
  });

  test('what was taught keeps no text of the page', () => {
    const { layout } = taught(lookAt(html), chosen) ?? {};
    const words = html.replace(/<[^>]*>/g, ' ').match(/[\p{L}]{4,}/gu) ?? [];
    expect(words.filter((word) => JSON.stringify(layout).includes(word))).toEqual([]);
  });
});

const rows = (...all: string[][]) =>
  all.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const table = (headers: string[], body: string) =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
const BODY = rows(['sync', '2026-03-01', '2026-11-01'], ['mail', '2025-11-12', '2026-11-02']);
const HEADERS = ['Frob', 'Vrrm', 'Plok'];
const learnt = (html: string) => {
  const preview = taught(lookAt(html), { created: 1, 'last-used': 2 });
  if (!preview) throw new Error('nothing was taught');
  return preview.layout;
};
const RIGHT = ['sync 2026-03-01 - 2026-11-01', 'mail 2025-11-12 - 2026-11-02'];

describe('a page that has changed since it was taught', () => {
  const layout = learnt(main(table(HEADERS, BODY)));

  test.each([
    ['as it was', main(table(HEADERS, BODY)), RIGHT],
    ['inside of other elements', main(`<section><div>${table(HEADERS, BODY)}</div></section>`), RIGHT],
    ['with columns the other way round', main(table(['Frob', 'Plok', 'Vrrm'], BODY)), []],
    ['with one column more', main(table([...HEADERS, 'Gnar'], rows(['sync', '2026-03-01', '2026-11-01', 'x']))), []],
    ['with one column less', main(table(['Frob', 'Vrrm'], rows(['sync', '2026-03-01'], ['mail', '2025-11-12']))), []],
    ['with another header in its place', main(table(['Frob', 'Gnar', 'Plok'], BODY)), []],
    ['without headers', main(`<table>${BODY}</table>`), []],
    ['with a second list like it', main(table(HEADERS, BODY) + table(HEADERS, BODY)), []],
    [
      'with a row over all columns',
      main(table(HEADERS, `${BODY}<tr><td colspan="3">2 of 2026-03-01</td></tr>`)),
      RIGHT,
    ],
    [
      'with two keys of one name',
      main(table(HEADERS, BODY + rows(['sync', '2024-01-01', '-']))),
      ['sync', 'mail 2025-11-12 - 2026-11-02'],
    ],
    ['with nothing on it', main('<p>Frob Vrrm Plok 2026-03-01</p>'), []],
  ])('%s', (_what, html, read) => {
    expect(readBy(layout, html)).toEqual(read);
  });

  test('of two lists alike the one that was chosen is read, and none where one is gone', () => {
    const others = rows(['old', '2020-01-01', '2021-01-01'], ['older', '2019-01-01', '2020-01-01']);
    const both = main(table(HEADERS, BODY) + table(HEADERS, others));
    const chosen = learnt(both);
    expect(readBy(chosen, both)).toEqual(RIGHT);
    expect(readBy(chosen, main(table(HEADERS, others)))).toEqual([]);
  });

  test('headers of which the words are known may come back in another language', () => {
    const known = taught(lookAt(main(table(['Name', 'Created', 'Last used'], BODY))));
    if (!known) throw new Error('nothing was taught');
    expect(readBy(known.layout, main(table(['Nazwa', 'Utworzono', 'Ostatnio użyto'], BODY)), 'pl')).toEqual(RIGHT);
    expect(readBy(known.layout, main(table(['Nazwa', 'Ostatnio użyto', 'Utworzono'], BODY)), 'pl')).toEqual([]);
  });

  test('a person may have said what a header does not: then it is the header that has to stay', () => {
    const swapped = taught(lookAt(main(table(['Name', 'Last used', 'Created'], BODY))), { created: 1, 'last-used': 2 });
    expect(keysOf(swapped)).toEqual(RIGHT);
  });
});
