// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, readerOn } from '../fixtures.ts';
import { byAttribute, oneOnly, read } from './acme.ts';
import { births, LIST, row, show, table } from './shown.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const KEYS = '<main><h1>API keys</h1>';
const inCell = (cell: string, header = 'Created', language = 'en') =>
  read(byAttribute, `${KEYS}<table><tr><th>Name<th>${header}<tr data-id="k1"><td>a</td>${cell}</table>`, language);
const inCard = (html: string) => read(byAttribute, `${KEYS}<ul><li data-id="k1"><h3>a</h3>${html}</li></ul>`);
/** The page of its only key tells no name. */
const onPage = (html: string) =>
  read(oneOnly, `<main><h1>API key</h1>${html}<p><code>ak_********wxyz</code></p></main>`).map((key) =>
    key.replace('-', 'a'),
  );

describe('a date that is struck out by its own style is none', () => {
  test.each(['line-through', 'underline line-through red'])('"text-decoration: %s"', (value) => {
    const style = `style="color: red; text-decoration: ${value}"`;
    for (const cell of [
      `<td ${style}>2026-11-20</td>`,
      `<td><span ${style}>2 days ago</span></td>`,
      `<td><div ${style}><b>2026-11-20</b></div></td>`,
      `<td><time ${style} datetime="2026-11-20T10:00Z">Nov 20</time></td>`,
      '<td><del><b>2026-11-20</b></del></td>',
    ])
      expect(inCell(cell), cell).toEqual(['a']);
    for (const html of [
      `<p>Created: <span ${style}>2026-11-20</span></p>`,
      `<dl><dt>Created</dt><dd ${style}>2026-11-20</dd></dl>`,
      `<div ${style}><span>Created</span> <span>2026-11-20</span></div>`,
      '<dl><dt>Created</dt><dd><del><b>2026-11-20</b></del></dd></dl>',
    ]) {
      expect(inCard(html), html).toEqual(['a']);
      expect(onPage(html), html).toEqual(['a']);
    }
    expect(inCell(`<td ${style}>20.11.2026</td>`, 'Erstellt', 'de')).toEqual(['a']);
    expect(inCell(`<td ${style}>4</td>`, 'Age (days)')).toEqual(['a']);
    expect(inCell(`<td ${style}>Never expires</td>`, 'Expires')).toEqual(['a']);
  });
});

test('what else is struck out or decorated takes no date away', () => {
  const line = 'style="text-decoration: line-through"';
  const born = ['a 2026-11-20'];
  expect(inCell('<td style="text-decoration: underline">2026-11-20</td>')).toEqual(born);
  expect(inCell(`<td>2026-11-20 <button ${line}>Edit</button></td>`)).toEqual(born);
  expect(
    read(byAttribute, `${KEYS}<table><tr><th>Name<th>Created<tr data-id="k1"><td ${line}>a<td>2026-11-20</table>`),
  ).toEqual(born);
  expect(inCell('<td>4</td>', 'Age (days)')).not.toEqual(['a']);
  expect(inCell('<td>Never expires</td>', 'Expires')).toEqual(['a - never']);
  for (const on of [inCard, onPage]) {
    expect(on(`<p ${line}>Free of charge</p><p>Created: 2026-11-20</p>`)).toEqual(born);
    expect(on('<p><s>Read</s> Write</p><p>Created: 2026-11-20</p>')).toEqual(born);
  }
});

const LISTED = table(row(1, 'Sync', '<b class="old">Mar 14, 2026</b>'), row(2, 'Import', '<b>Mar 15, 2026</b>'));

test('the style of what shows a date is asked for once, and of nothing else', () => {
  show(`<p>Keys</p>${LISTED}<p>Seen on Mar 16, 2026</p>`);
  const asked = vi.spyOn(window, 'getComputedStyle');
  const reader = readerOn(document, LIST);
  const { credentials } = reader.read();
  expect(credentials.map(({ created }) => dayOf(created))).toEqual(['2026-03-14', '2026-03-15']);
  const names = asked.mock.calls.map(([element]) => `${element.localName} ${element.textContent}`);
  expect(names.sort()).toEqual([
    'b Mar 14, 2026',
    'b Mar 15, 2026',
    'td Mar 14, 2026',
    'td Mar 15, 2026',
    'td Never',
    'td Never',
  ]);
  reader.read([]);
  expect(asked).toHaveBeenCalledTimes(names.length);
});

test('a style sheet may strike a date out', () => {
  const below = (css: string) => {
    show(LISTED);
    const style = document.createElement('style');
    style.textContent = css;
    document.head.replaceChildren(style);
    return births(readerOn(document, LIST).read());
  };
  const line = '{ text-decoration: line-through }';
  for (const css of [`.old ${line}`, `tr:first-child td ${line}`])
    expect(below(css), css).toEqual(['1 undefined', '2 2026-03-15']);
  for (const css of [`.other ${line}`, '.old { color: red }'])
    expect(below(css), css).toEqual(['1 2026-03-14', '2 2026-03-15']);
});
