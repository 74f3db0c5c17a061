// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { skeletonOf } from '../../../src/page/report.ts';

/** What a report of a page leaves out, and how long it gets. */

const linesOf = (html: string): string[] =>
  skeletonOf(new DOMParser().parseFromString(html, 'text/html'))
    .split('\n')
    .map((line) => line.trim());
const nested = (depth: number): string =>
  depth === 0 ? 'Words' : Array.from({ length: 8 }, () => `<div>${nested(depth - 1)}</div>`).join('');

test.each([
  ['comments', '<!-- Words -->'],
  ['blanks', ' \n '],
])('%s are no lines of it', (_what, html) => {
  expect(linesOf(`<main>${html}</main>`).slice(-1)).toEqual(['main']);
});

test('what Keyturn shows is not in it', () => {
  expect(linesOf('<main></main><keyturn-overlay><p>Words</p></keyturn-overlay>').slice(-1)).toEqual(['main']);
});

test.each(['script', 'style', 'template', 'svg'])('of a %s it says that it is there, and no more', (tag) => {
  expect(linesOf(`<main><${tag}>Words</${tag}></main>`).slice(-1)).toEqual([tag]);
});

test('it has 2,000 lines at most, however much differs on the page', () => {
  expect(linesOf(nested(4))).toHaveLength(2_000);
});
