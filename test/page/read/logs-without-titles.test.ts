// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { byAttribute, byLink, byName, read, readerIn } from './acme.ts';
import { LANGUAGES } from './logs-words.ts';

afterEach(() => document.body.replaceChildren());

const DAYS = ['2021-01-25', '2022-02-26', '2023-03-27'];
const NAMES = ['alpha', 'beta', 'gamma'];
const main = (html: string, title = 'API') => `<main><h1>${title}</h1>${html}</main>`;
const linked = (at: number) => `<a href="/keys/${at + 1}">${NAMES[at]}</a>`;
const dated = (lines: string[]) => lines.filter((line) => /\d{4}-/.test(line));

const table = (headers: string[], rows: string[][]) =>
  `<table><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>${rows
    .map((cells, at) => `<tr data-id="k${at + 1}">${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const grid = (headers: string[], rows: string[][]) =>
  `<div><div>${headers.map((text) => `<div>${text}</div>`).join('')}</div>${rows
    .map((parts, at) => `<div data-id="k${at + 1}">${parts.map((text) => `<div>${text}</div>`).join('')}</div>`)
    .join('')}</div>`;
const list = (rows: string[][], line: (name: string, deed: string, day: string) => string) =>
  `<ul>${rows.map(([name = '', deed = '', day = ''], at) => `<li data-id="k${at + 1}">${line(name, deed, day)}</li>`).join('')}</ul>`;

describe.each(Object.entries(LANGUAGES))('in %s', (language, { name, created, deeds, what, when, titles, says }) => {
  const of = (said: readonly string[]) => said.map((deed, at) => [linked(at), deed, DAYS[at] ?? '']);
  const births = (html: string) =>
    [byAttribute, byLink, byName].flatMap((page) => dated(read(page, main(html), language)));
  const all = of(deeds.slice(0, 3));

  test('what is called by what happened are no keys', () => {
    const keys = [0, 1].map((at) => [linked(at), DAYS[at] ?? '']);
    for (const title of titles)
      for (const html of [`<h2>${title}</h2>`, `<div>${title}</div>`])
        expect(births(html + table([name, created], keys)), html).toEqual([]);
  });

  test('a column of deeds tells what happened whatever its header says, with one row, too', () => {
    for (const header of what)
      for (const rows of [all, of(deeds.slice(1, 2)), of(deeds.slice(3))])
        for (const html of [table, grid]) expect(births(html([name, header, created], rows)), header).toEqual([]);
  });

  test('so do deeds beside dates that no header or one of any time labels', () => {
    const cells = all.map(([who = '', deed, day]) => [who, `${deed} ${day}`]);
    expect(births(table([name, when], cells))).toEqual([]);
    for (const line of [
      (who: string, deed: string, day: string) => `<span>${who}</span> <span>${deed}</span> <span>${day}</span>`,
      (who: string, deed: string, day: string) => `<div>${who}</div><div>${deed}: ${day}</div>`,
      (who: string, deed: string, day: string) => `${who} ${deed} – ${day}`,
    ])
      expect(births(list(all, line)), line('alpha', '…', '')).toEqual([]);
  });

  test('a sentence with a key in it tells what happened, alone, too', () => {
    for (const [at, say] of says.entries())
      for (const others of [[], [says[1 - at] ?? say]]) {
        const lines = [say, ...others].map((one, index) => [`${one.replace('{}', linked(index))} ${DAYS[index]}`]);
        expect(births(list(lines, (line) => line)), say).toEqual([]);
      }
  });

  test('keys are read where each row says when it was created', () => {
    const [line, other] = [`alpha ${DAYS[0]}`, `beta ${DAYS[1]}`];
    const rows = [0, 1].map((at) => [linked(at), DAYS[at] ?? '']);
    const states = rows.map(([who = '', day = '']) => [who, deeds[2] ?? '', day]);
    for (const html of [
      table([name, created], rows),
      list(rows, (who, day) => `<div>${who}</div><span>${created}: ${day}</span>`),
      table([name, 'Status', created], states),
    ])
      expect(read(byLink, main(html), language), html).toEqual([line, other]);
  });
});

test('one key twice in a list tells what happened to it', () => {
  const html = main(
    `<ul>${DAYS.map((day) => `<li data-id="k1">alpha <span>Created: ${day}</span></li>`).join('')}</ul>`,
  );
  expect(read(byAttribute, html)).toEqual(['alpha']);
});

test('what lets revoke each key makes a list one of keys, whatever was done to one', () => {
  const html = list(
    [
      ['alpha', 'Created'],
      ['beta', 'Rotated'],
    ].map((row, at) => [...row, DAYS[at] ?? '']),
    (...texts) => `${texts.map((text) => `<span>${text}</span>`).join(' ')}<button>Revoke</button>`,
  );
  expect(read(byAttribute, main(html))).toEqual([`alpha ${DAYS[0]}`, `beta ${DAYS[1]}`]);
});

test('a row that no longer tells what happened makes the list one of keys again', () => {
  const html = list(
    [
      ['alpha', 'Created'],
      ['beta', 'Rotated'],
    ].map((row, at) => [...row, DAYS[at] ?? '']),
    (...texts) => texts.map((text) => `<span>${text}</span>`).join(' '),
  );
  document.body.innerHTML = main(html);
  const reader = readerIn(document, byAttribute);
  const births = () => reader.read().credentials.map(({ created }) => created !== null);
  expect(births()).toEqual([false, false]);
  const label = document.querySelectorAll('li span')[4];
  const changed = new MutationObserver(() => undefined);
  changed.observe(document.body, { childList: true, subtree: true, characterData: true });
  if (label) label.textContent = 'Created';
  expect(reader.read(changed.takeRecords()).credentials.map(({ created }) => created !== null)).toEqual([true, true]);
});

test('a card called as a log is none that titles the cards behind it', () => {
  const card = (id: number, inside: string) => `<div data-id="k${id}">${inside}</div>`;
  const html = card(1, '<b>Audit log</b>') + card(2, `<b>alpha</b><p>Created: ${DAYS[0]}</p>`);
  expect(read(byAttribute, main(`<div>${html}</div>`, 'API keys'))).toContain(`alpha ${DAYS[0]}`);
});

test('what somebody wrote in a field is no date of the key, nor what the field lists', () => {
  const origins = `<dl><dt>Allowed origins</dt><dd><span>Created</span> <span>${DAYS[0]}</span></dd></dl>`;
  expect(read(byAttribute, main(`<div data-id="k1"><h3>alpha</h3>${origins}</div>`, 'API keys'))).toEqual(['alpha']);
});

test.each([
  ['<span>Tenant</span> <span>Maple</span> <span>Created</span> <span>2021-01-25</span>'],
  ['<div><span>Tenant</span> <span>Maple</span></div><div><span>Created</span> <span>2021-01-25</span></div>'],
])('two texts that may be a label and its value name no key: %s', (inside) => {
  const html = `<ul><li data-id="k1">${inside}</li></ul>`;
  expect(read(byAttribute, main(html, 'API keys'))).toEqual([`- ${DAYS[0]}`]);
});

test.each([
  ['de', 'Schlüsseldetails'],
  ['nl', 'Sleuteldetails'],
  ['sv', 'Nyckelinformation'],
  ['de', 'API & Webhooks'],
  ['en', 'API & Webhooks'],
  ['en', 'Webhooks and API'],
  ['fr', 'API et webhooks'],
])('in %s, "%s" names no key', (language, title) => {
  expect(read({ role: 'detail' }, main(`<p>Created: ${DAYS[0]}</p>`, title), language)).toEqual([`- ${DAYS[0]}`]);
});

test('in polite Japanese sentences, too', () => {
  const said = ['に失効しました', 'に作成しました', 'に更新しました'];
  const html = list(
    said.map((deed, at) => [NAMES[at] ?? '', deed, DAYS[at] ?? '']),
    (name, deed, day) => `<b>${name}</b> <span>${day}${deed}</span>`,
  );
  expect(read(byAttribute, main(html, 'API キー'), 'ja')).toEqual(NAMES);
});
