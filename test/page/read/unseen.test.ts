// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, oneOnly, read, readingOf } from './acme.ts';

const HIDING = [
  'hidden',
  'style="display:none"',
  'style="DISPLAY: none !important"',
  'style="visibility:hidden; top:0"',
];
const SHOWN = ['', 'style="display:block"', 'style="visibility:visible"'];
const page = (html: string) => `<main><h1>API keys</h1>${html}</main>`;
const row = (name: string, day: string, at: number, how = '') =>
  `<tr data-id="k${at}" ${how}><td>${name}</td><td>${day}</td></tr>`;
const table = (last: string) =>
  page(
    `<table><tr><th>Name<th>Created</tr>${row('mailer', '2021-01-03', 1)}${row('relay', '2021-01-04', 2)}${last}</table>`,
  );
const item = (name: string, at: number, how = '') =>
  `<li ${how}><a href="/keys/${at}">${name}</a> <i>Created 2021-01-03</i> <button>Revoke</button></li>`;
const card = (name: string, at: number, how = '') =>
  `<div data-id="k${at}" ${how}><h3>${name}</h3><p>Created 2021-01-03</p><button>Revoke</button></div>`;
const LISTS: [string, Parameters<typeof read>[0], (how: string) => string][] = [
  ['a table, by id', byAttribute, (how) => table(row('gone', '2021-01-05', 3, how))],
  ['a table, by name', byName, (how) => table(row('gone', '2021-01-05', 3, how))],
  ['items, by link', byLink, (how) => page(`<ul>${item('mailer', 1)}${item('relay', 2)}${item('gone', 3, how)}</ul>`)],
  ['cards, by id', byAttribute, (how) => page(card('mailer', 1) + card('relay', 2) + card('gone', 3, how))],
];

describe.each(LISTS)('in %s', (_what, kind, html) => {
  test.each(HIDING)('a row that does not show is no key, and the list may have more than it shows: %s', (how) => {
    const { credentials, complete } = readingOf(kind, html(how));
    expect([credentials.map(({ name }) => name), complete]).toEqual([['mailer', 'relay'], false]);
  });

  test.each(SHOWN)('one that shows is: %s', (how) => {
    const { credentials, complete } = readingOf(kind, html(how));
    expect([credentials.map(({ name }) => name), complete]).toEqual([['mailer', 'relay', 'gone'], true]);
  });
});

test.each(HIDING)('what does not show says nothing of a key: %s', (how) => {
  const fact = (attributes: string) =>
    read(oneOnly, `<main><h1>API key</h1><p ${attributes}>Created 2021-01-03</p></main>`);
  expect([fact(how), fact('')]).toEqual([[], ['- 2021-01-03']]);
  const sorted = (text: string, by: string) => `<span ${how}>${by}</span>${text}`;
  const html = table(row(sorted('api', 'zz'), sorted('2021-01-05', '20210105'), 3));
  expect(read(byAttribute, html)[2]).toBe('api 2021-01-05');
});

describe('of what shows output of a command, no date is a key’s', () => {
  const on = (html: string) => read(oneOnly, `<main><h1>API key</h1>${html}</main>`);
  test.each(['pre', 'samp', 'kbd', 'code', 'pre><code'])('%s', (name) => {
    expect(on(`<p>Output:</p><${name}>Created 2021-01-03</p>`)).toEqual([]);
    expect(on(`<${name}>name: mailer\nCreated: 2021-01-03</p>`)).toEqual([]);
  });
  test.each([
    '<p>Created: <code>2021-01-03</code></p>',
    '<dl><dt>Created</dt><dd><pre>2021-01-03 10:00 UTC</pre></dd></dl>',
  ])('but a date alone may be: %s', (html) => expect(on(html)).toEqual(['- 2021-01-03']));
});
