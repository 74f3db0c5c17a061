// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keysOf, lookAt, readBy, seen, taught } from './teaching.ts';

const table = (headers: string[], rows: string[][]) =>
  `<body><main><h1>Accesses</h1><table><thead><tr>${headers.map((one) => `<th>${one}</th>`).join('')}</tr></thead>
   <tbody>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</tbody></table></main></body>`;

const ROWS = [
  ['Nightly sync', '2026-03-01', 'Never', '<button>Revoke</button>'],
  ['Billing', '2025-11-12', '2027-01-01', '<button>Revoke</button>'],
];

test('a table whose headers are known is proposed with all of its columns', () => {
  const look = lookAt(table(['Name', 'Created', 'Expires', ''], ROWS));
  expect(look.propose().map(seen)).toEqual([
    ['name: Nightly sync = name', 'created: date = created', 'expires: date = expires'],
  ]);
  expect(keysOf(taught(look))).toEqual(['Nightly sync 2026-03-01 never', 'Billing 2025-11-12 2027-01-01']);
});

const STRANGE = ['Zqwx', 'Vrrm', 'Plok', ''];

test('columns of which no word is known are named by a person', () => {
  const look = lookAt(table(STRANGE, ROWS));
  expect(look.propose().map(seen)).toEqual([['zqwx: Nightly sync = name', 'vrrm: date = ?', 'plok: date = ?']]);
  const preview = taught(look, { created: 1, expires: 2 });
  expect(keysOf(preview)).toEqual(['Nightly sync 2026-03-01 never', 'Billing 2025-11-12 2027-01-01']);
  const { layout } = preview ?? {};
  if (!layout) throw new Error('no layout');
  expect(readBy(layout, table(STRANGE, ROWS))).toEqual(keysOf(preview));
  const swapped = ROWS.map(([name = '', created = '', expires = '', last = '']) => [name, expires, created, last]);
  expect(readBy(layout, table(['Zqwx', 'Plok', 'Vrrm', ''], swapped))).toEqual([]);
  expect(readBy(layout, table(['Zqwx', 'Plok', ''], swapped))).toEqual([]);
});

test('a date that stands where the name did is no name', () => {
  const html = cards(card('sync', 'Vrrm 2026-03-01', 'Plok 2027-01-01'), card('mail', 'Vrrm 2025-11-12'));
  const { layout } = taught(lookAt(html), { created: 1, expires: 2 }) ?? {};
  if (!layout) throw new Error('no layout');
  expect(readBy(layout, cards(card('Vrrm 2026-03-01', 'sync', 'Plok 2027-01-01')))).toEqual([]);
});

const card = (name: string, ...facts: string[]) =>
  `<li><h3>${name}</h3>${facts.map((fact) => `<p>${fact}</p>`).join('')}<button>Revoke</button></li>`;
const cards = (...all: string[]) => `<body><main><h1>API keys</h1><ul>${all.join('')}</ul></main></body>`;

test('cards are told by the words around their dates, whatever else a card leaves out', () => {
  const html = cards(
    card('Nightly sync', 'Vrrm 2026-03-01', 'Plok 2027-01-01', 'Zqwx 2026-11-01'),
    card('Billing', 'Vrrm 2025-11-12', 'Zqwx 2026-11-02'),
  );
  const look = lookAt(html);
  expect(look.propose().map(seen)).toEqual([
    ['-: Nightly sync = name', 'vrrm: date = ?', 'plok: date = ?', 'zqwx: date = ?'],
  ]);
  const preview = taught(look, { created: 1, expires: 2, 'last-used': 3 });
  expect(keysOf(preview)).toEqual(['Nightly sync 2026-03-01 2027-01-01 2026-11-01', 'Billing 2025-11-12 - 2026-11-02']);
});
