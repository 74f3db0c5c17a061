// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasFailed, isCondition } from '../../../../src/page/read/completeness/conditions.ts';
import { isExplained, isOfReader } from '../../../../src/page/read/completeness/explained.ts';
import { isNarrowed, ShortLines } from '../../../../src/page/read/completeness/short-lines.ts';
import { loadWordsFor } from '../../../support/words.ts';
import { documentOf } from '../../fixtures.ts';

beforeAll(() => loadWordsFor(['en']));
afterAll(() => loadWordsFor(['en']));

test.each<[is: boolean, ...lines: string[]]>([
  [true, 'Used in last 30 days', 'Older than 90 days', 'Idle for 30 days', 'Unused as of 90 days ago'],
  [false, 'Changes may take 5 minutes', 'Keys expire after 90 days', 'Tokens valid until 90 days'],
  [false, 'Data as of yesterday', 'Names should be without spaces'],
])('that a line says which keys show is %s', (is, ...lines) => {
  expect(lines.filter((line) => isCondition(line) !== is)).toEqual([]);
});

test('what failed the last time, and nothing else, makes what shows old', () => {
  expect(['Sync failed 2 minutes ago', 'Last attempt failed'].filter((line) => !hasFailed(line))).toEqual([]);
  expect(['Request failed', 'Last invoice overdue', 'Last synced 2 days ago'].filter(hasFailed)).toEqual([]);
  expect(isExplained('Sync failed 2 minutes ago', 'API keys', 2)).toBe(false);
});

test.each<[is: boolean, ...lines: string[]]>([
  [true, 'Active only', 'More…', '▼ More', 'Last 30 days'],
  [false, 'Read only', 'Only 25 per page', 'Latest quota', 'More'],
])('that a line says that a part shows is %s', (is, ...lines) => {
  expect(lines.filter((line) => isNarrowed(line) !== is)).toEqual([]);
});

test.each<[is: boolean, ...lines: string[]]>([
  [true, 'You are viewing all keys', 'Details about scopes', 'Session ID: a1b2', 'Host: api.example.com'],
  [false, 'Platform', 'Type', 'Your keys', 'Show', 'Saved view'],
])('that a line is known to hide nothing is %s', (is, ...lines) => {
  expect(lines.filter((line) => isExplained(line, 'API keys', 2) !== is)).toEqual([]);
});

test('the reader’s keys may not be all, but where the page is called so', () => {
  expect(isOfReader('Your keys', 'API keys')).toBe(true);
  expect(isOfReader('Your keys', 'Your keys')).toBe(false);
});

test('in Japanese, a day hides nothing where nothing is said to have happened then', () => {
  loadWordsFor(['ja', 'en']);
  const explained = ['2026年11月24日', '2026年11月24日 作成'].filter((line) => isExplained(line, 'APIキー', 2));
  expect(explained).toEqual(['2026年11月24日']);
  loadWordsFor(['en']);
});

test('in German, what lets filter a list does not say that it is filtered', () => {
  loadWordsFor(['de', 'en']);
  expect(['Filtern', 'Gefiltert'].filter(isNarrowed)).toEqual(['Gefiltert']);
  loadWordsFor(['en']);
});

/** Whether one of these blocks, each of which is a line, hides keys beside so many rows. */
function hides(html: string, rows = 2): boolean {
  const lines = new ShortLines();
  const { body } = documentOf(html);
  for (const block of body.children) {
    const texts = body.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let line = '';
    for (let text = texts.nextNode(); text; text = texts.nextNode()) line += lines.begin(text, line.slice(-1));
    lines.end(line.trim(), true);
  }
  return lines.hiding('API keys', rows, 9).length > 0;
}

describe('a line may name a part', () => {
  test.each([
    ['as one of several long remarks', '<p>Last refreshed 2 minutes ago by the server · Maple team</p>'],
    ['over all columns of the foot', '<table><tfoot><tr><td>Maple team</td></tr></tfoot></table>'],
    ['while it is still to come', '<p>Please wait…</p>'],
    ['with a value', '<p>Region: Maple</p>'],
  ])('%s', (_what, html) => {
    expect(hides(html)).toBe(true);
  });

  test.each([
    ['one of dots', '<p>…</p>'],
    ['in a row of keys', '<table><tbody><tr><td>Maple team</td></tr></tbody></table>'],
    ['of which others stand in the same row', '<table><tfoot><tr><td>Maple team</td><td></td></tr></tfoot></table>'],
    ['on a button of the foot', '<table><tfoot><tr><td><button>Maple team</button></td></tr></tfoot></table>'],
  ])('but none %s', (_what, html) => {
    expect(hides(html)).toBe(false);
  });

  test('beside no rows only where it can be nothing else', () => {
    expect(hides('<p>Maple team</p>', 0)).toBe(true);
    expect(hides('<p>Region: Maple</p>', 0)).toBe(false);
    expect(hides('<ul><li>Maple team</li></ul>', 0)).toBe(false);
  });
});

test('the end of one word and the beginning of another are apart where elements are', () => {
  const { body } = documentOf(
    '<p><i>Name</i><b>Rate</b><s>limit</s></p><p><span>1 / 3</span><a>81dd7a27-0752</a></p><p><b>1</b><b>2</b></p><p>Git<!-- -->Hub</p>',
  );
  const glued = (parent: Element | null) => {
    const lines = new ShortLines();
    const texts = body.ownerDocument.createTreeWalker(parent as Element, NodeFilter.SHOW_TEXT);
    let line = '';
    for (let text = texts.nextNode(); text; text = texts.nextNode()) line += lines.begin(text, line.slice(-1));
    return line;
  };
  expect([...body.children].map(glued)).toEqual(['Name Ratelimit', '1 / 3 81dd7a27-0752', '12', 'GitHub']);
});

test('a sentence that hides nothing is no line: what stands behind it is the first', () => {
  const { body } = documentOf('<p>We never sell your data</p><p>Maple team</p>');
  const lines = new ShortLines();
  for (const [at, said] of ['', 'Maple team'].entries()) {
    lines.begin(body.children[at]?.firstChild as Text, '');
    lines.end(said, true);
  }
  expect(lines.hiding('API keys', 2, 1)).toEqual([body.children[1]]);
});
