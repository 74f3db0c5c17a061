// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, readingOf } from './acme.ts';

type Key = readonly [name: string, day: string];
const KEYS: readonly Key[] = [
  ['default', '2026-02-03'],
  ['backup', '2026-04-05'],
];
const TWINS: readonly Key[] = [...KEYS, ['default', '2026-06-07']];
const table = (keys: readonly Key[]) =>
  `<table><tr><th>Name</th><th>Created</th></tr>${keys.map(([name, day], at) => `<tr data-id="k${at}"><td>${name}<td>${day}</tr>`).join('')}</table>`;
const cards = (keys: readonly Key[]) =>
  `<div>${keys.map(([name, day]) => `<div><h3>${name}</h3><p>Created ${day}</p><button>Revoke</button></div>`).join('')}</div>`;
const items = (keys: readonly Key[]) =>
  `<ul>${keys.map(([name, day]) => `<li><b>${name}</b> <i>Created ${day}</i> <button>Revoke</button></li>`).join('')}</ul>`;
const told = (html: string, page: typeof byName | typeof byAttribute = byName) => {
  const { complete, credentials } = readingOf(page, `<main><h1>API keys</h1>${html}</main>`);
  return { complete, undated: credentials.flatMap(({ name, created }) => (created ? [] : (name ?? '-'))) };
};

describe.each([
  ['a table', table],
  ['cards', cards],
  ['items', items],
])('in %s', (_what, list) => {
  test('two keys of one name are not told as one', () => {
    expect(told(list(KEYS))).toEqual({ complete: true, undated: [] });
    expect(told(list(TWINS))).toEqual({ complete: false, undated: ['default'] });
  });
});

test('where they have ids they are two', () => {
  expect(told(table(TWINS), byAttribute)).toEqual({ complete: true, undated: [] });
});

test('what follows one term is about one key', () => {
  const terms = KEYS.map(([name, day]) => `<dt>${name}</dt><dd>Created ${day}</dd><dd>Expires 2027-01-02</dd>`);
  expect(told(`<dl>${terms.join('')}</dl>`)).toEqual({ complete: true, undated: [] });
});

test('in two lists they are one where one list is a copy of the other', () => {
  expect(told(`<div>${table(KEYS)}</div><div>${cards(KEYS)}</div>`)).toEqual({ complete: true, undated: [] });
  expect(told(`<h2>Live keys</h2>${table(KEYS)}<h2>Test keys</h2>${table(KEYS)}`).complete).toBe(false);
  const more = table(KEYS)
    .replace(/(<th>Created<\/th>|<td>2026-\d\d-\d\d)/g, '$1<td>Never')
    .replace('<td>Never</tr>', '<th>Last used</tr>');
  expect(told(`<div>${more}</div><div>${cards(KEYS)}</div>`)).toEqual({ complete: true, undated: [] });
  const [first, second] = KEYS as [Key, Key];
  for (const other of [[first], [first, ['mailer', '2026-02-03']], [['default', '2025-01-01'], second]] as Key[][])
    expect(told(`${table(KEYS)}${table(other)}`).complete).toBe(false);
});
