// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { byAttribute, byName, read } from './acme.ts';

const cells = (texts: string, tag = 'td') =>
  texts
    .split('|')
    .map((text) => `<${tag}>${text}</${tag}>`)
    .join('');
const table = (head: string, ...rows: string[]) =>
  `<main><h1>API keys</h1><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows
    .map((row, at) => `<tr data-id="k${at}">${row}</tr>`)
    .join('')}</tbody></table></main>`;
const span = (text: string, rows = 2, columns = 1) => `<td rowspan="${rows}" colspan="${columns}">${text}</td>`;

describe('rows below a cell that goes through them', () => {
  test('to the end of the table, are read so, too', () => {
    const html = table('Project|Name|Created', span('Maple', 0) + cells('one|2026-02-03'), cells('two|2026-02-04'));
    expect(read(byAttribute, html)).toEqual(['one 2026-02-03', 'two 2026-02-04']);
  });

  test.each([byAttribute, byName])('are read by the headers that they stand under', (page) => {
    const html = table(
      'Project|Name|Created|Last used',
      span('Maple') + cells('one|2026-02-03|2026-04-05'),
      cells('two|2026-02-04|2026-04-06'),
      cells('Oak|three|2026-02-05|2026-04-07'),
    );
    expect(read(page, html)).toEqual([
      'one 2026-02-03 - 2026-04-05',
      'two 2026-02-04 - 2026-04-06',
      'three 2026-02-05 - 2026-04-07',
    ]);
  });

  test('where it stands last, or between, or over two columns, or others stand in its rows', () => {
    const last = table('Name|Created|Scope', cells('one|2026-02-03') + span('all'), cells('two|2026-02-04'));
    expect(read(byName, last)).toEqual(['one 2026-02-03', 'two 2026-02-04']);
    const between = table(
      'Name|Owner|Created',
      `<td>one</td>${span('Ann')}<td>2026-02-03</td>`,
      cells('two|2026-02-04'),
    );
    expect(read(byName, between)).toEqual(['one 2026-02-03', 'two 2026-02-04']);
    const wide = table('Project|Role|Name|Created', span('x', 2, 2) + cells('one|2026-02-03'), cells('two|2026-02-04'));
    expect(read(byName, wide)).toEqual(['one 2026-02-03', 'two 2026-02-04']);
    const nested = table(
      'Project|Role|Name|Created',
      span('Maple', 3) + span('admin') + cells('one|2026-02-03'),
      cells('two|2026-02-04'),
      cells('viewer|three|2026-02-05'),
    );
    expect(read(byName, nested)).toEqual(['one 2026-02-03', 'two 2026-02-04', 'three 2026-02-05']);
  });

  test('what goes through them is not said of them', () => {
    const html = table(
      'Name|Created|Expires',
      `<td>one</td>${span('2026-02-03')}<td>2027-02-03</td>`,
      cells('two|2027-02-04'),
    );
    expect(read(byName, html)).toEqual(['one 2026-02-03 2027-02-03', 'two - 2027-02-04']);
  });

  test('have neither name nor dates where the name goes through them', () => {
    const html = table(
      'Name|Environment|Created',
      span('one') + cells('live|2026-02-03'),
      cells('test|2020-02-04'),
      cells('two|live|2026-02-05'),
    );
    expect(read(byName, html)).toEqual(['one 2026-02-03', 'two 2026-02-05']);
  });
});

describe('a table of labels and values below the name of a key', () => {
  const OWN = 'backup 2025-11-24 2027-01-03 2026-11-03';
  const facts = (...rows: [label: string, value: string][]) =>
    rows.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`).join('');
  const part = (name: string, rows: string) => `<section><h3>${name}</h3><table>${rows}</table></section>`;
  const page = (...parts: string[]) => read(byName, `<main><h1>API keys</h1>${parts.join('')}</main>`);
  const BACKUP = facts(['Created', 'Nov 24, 2025'], ['Expires', 'Jan 3, 2027'], ['Last used', 'Nov 3, 2026']);
  const MAILER = facts(['Created', 'Feb 3, 2026'], ['Expires', 'Never'], ['Last used', 'Never']);

  test('tells of that key', () => {
    const expected = [OWN, 'mailer 2026-02-03 never never'];
    expect(page(part('backup', BACKUP), part('mailer', MAILER))).toEqual(expected);
    const inCells = (rows: string) => rows.replace(/<th[^>]*>(.*?)<\/th>/g, '<td>$1</td>');
    expect(page(part('backup', inCells(BACKUP)), part('mailer', inCells(MAILER)))).toEqual(expected);
    const withId = (rows: string) => `${facts(['ID', '7'], ['Status', 'Active'])}${rows}`;
    expect(page(part('backup', withId(BACKUP)), part('mailer', withId(MAILER)))).toEqual(expected);
  });

  test.each([
    ['which alone is a part of a page', part('backup', BACKUP)],
    ['with a label twice', part('backup', BACKUP + BACKUP), part('mailer', MAILER + MAILER)],
    ['with a label that nobody knows', part('backup', BACKUP + facts(['Zorb', '7'])), part('mailer', MAILER)],
    ['of what is no key', part('Your plan', BACKUP), part('Invoices', MAILER)],
    [
      'of three columns',
      part('backup', BACKUP.replaceAll('</tr>', '<td>x</td></tr>')),
      part('mailer', MAILER.replaceAll('</tr>', '<td>x</td></tr>')),
    ],
  ])('is none %s', (_, ...parts) => expect(page(...parts)).toEqual([]));
});
