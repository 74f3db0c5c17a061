// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { NAMED_PARTS, OTHER_NAMED_PARTS } from './named-parts.ts';
import { OTHER_PLAIN_LINES, PLAIN_LINES, SAID_OF_KEYS } from './plain-lines.ts';
import { OTHER_VIEWS_OF_PART, VIEWS_OF_PART } from './views-of-part.ts';

/** Longer ones are no labels of buttons. */
const isFewWords = (line: string) => line.split(' ').length <= 5;
const HIDING = [VIEWS_OF_PART, OTHER_VIEWS_OF_PART];
const HARMLESS = [PLAIN_LINES, OTHER_PLAIN_LINES];
/** Those that stand for themselves; each line in one of them. */
const PLACES = ['<p>', '<div role="status">', '<aside>', '<ul><li>', '<p><a href="?v=1">', '<button>', '<div><span>'];
const linesIn = (language: string, tables: readonly ReadonlyMap<string, readonly string[]>[]) =>
  tables.flatMap((table) => table.get(language) ?? []);

describe.each([...PLAIN_LINES.keys()])('in %s', (language) => {
  test('a list is not whole beside few words that may name a part of the keys', () => {
    const { isWholeBeside } = listIn(language);
    const isWhole = (line: string) => isWholeBeside(`<p>${line}</p>`).includes(true);
    expect(linesIn(language, HIDING).filter(isWhole)).toEqual([]);
  });

  test('a list is not whole beside a line that names a part, wherever it stands', () => {
    const { isWholeBeside } = listIn(language);
    const lines = linesIn(language, [NAMED_PARTS, OTHER_NAMED_PARTS]);
    const placed = lines.map((line, at) => PLACES[isFewWords(line) ? at % PLACES.length : 0] + line);
    expect(placed.filter((html) => isWholeBeside(html).includes(true))).toEqual([]);
  });

  test('a list stays whole beside what is said of keys in general', () => {
    const { isWholeBeside } = listIn(language);
    const lines = linesIn(language, [SAID_OF_KEYS]);
    const placed = lines.map((line, at) => ['<p>', '<div role="status">', '<ul><li>'][at % 3] + line);
    expect(placed.filter((html) => isWholeBeside(html).includes(false))).toEqual([]);
  });

  test('a list stays whole beside most that speak of something else', () => {
    const { isWholeBeside } = listIn(language);
    const lines = linesIn(language, HARMLESS);
    const lost = lines.filter((line) => isWholeBeside(`<p>${line}</p>`).includes(false));
    // The rest might be the name of a group or a project: "Developers", "Integrations".
    expect(lost.length / lines.length, lost.join(', ')).toBeLessThan(0.25);
  });
});

const beside = (html: string) => listIn('en').isWholeBeside(html);

test('what there is to read says nothing more only where no other word stands beside it', () => {
  const isWhole = (line: string) => beside(`<p>${line}</p>`).includes(true);
  expect(['Help', 'Need help?', 'The documentation', 'Documentation for your API'].filter(isWhole)).toHaveLength(4);
  expect(['Help Maple', 'Documentation project', 'Helpdesk', 'Support and Maple'].filter(isWhole)).toEqual([]);
});

test('a list is not whole beside the last days, whatever their number', () => {
  const isWhole = (line: string) => beside(`<p>${line}</p>`).includes(true);
  expect(['Last 30 days', 'Latest 2 weeks'].filter(isWhole)).toEqual([]);
  const others = ['Last 4', 'Last used 30 days ago', '30 days', 'Last synced 2 days ago'];
  expect(others.filter((one) => !isWhole(one))).toEqual([]);
});

test.each([
  ['of which a part is bold', '<p>Team <b>Maple</b></p>'],
  ['in two pieces', '<p>Team<!-- --> Maple</p>'],
  ['behind an empty element', '<p><b> </b><i>Favorites</i></p>'],
  ['above a search that stands apart', '<div><span>Favorites</span><div><input type="search"></div></div>'],
])('a list is not whole beside few words %s', (_what, html) => {
  expect(beside(html)).toEqual([false, false]);
});

test('one of several long lines side by side is no header of a column', () => {
  const long = ['Ask Ann about it all', 'Ask Bob about it all'].map((text) => `<div>${text}</div>`).join('');
  expect(beside(`<div>${long}<div>Favorites</div></div>`)[0]).toBe(false);
  expect(beside(`<div>${long}<div>Help</div></div>`)[0]).toBe(true);
});

test('a list is not whole below a heading that may name a part, and stays whole below a plain one', () => {
  const isWholeBelow = (title: string) => beside(`<h2>${title}</h2>`)[0];
  expect(
    ['Live', 'Acme Maple', 'Keys of Maple', 'November 2026', 'Keys with write access'].filter(isWholeBelow),
  ).toEqual([]);
  const plain = ['API keys', 'Existing keys', 'Overview', 'Security', 'Account', 'Manage keys', 'Keys (2)'];
  expect(plain.filter((title) => !isWholeBelow(title))).toEqual([]);
});

test.each([
  ['of another part of the product', '<p>Billing is unavailable</p>'],
  ['that ask', '<p>Only testing?</p>'],
  ['of the secret', '<p>It is only shown once</p>'],
  ['of times', '<p>Times in UTC only</p>'],
  ['of a zone', '<p>Times in UTC</p>'],
  ['of a limit', '<dl><dd>Only 5 keys per user</dd></dl>'],
  ['of everyone', '<p>All owners</p>'],
  ['of the order', '<p>Sorted by date</p>'],
  ['that are not so few', '<p>Ask Ann about Maple</p>'],
  ['among more than may name a part', '<p>Tokens only work together with the header that you set</p>'],
  ['that are headers', '<div><div>Name</div><div>Rate</div><div>Last date</div></div>'],
])('a list stays whole beside words %s', (_what, html) => {
  expect(beside(html)).toEqual([true, true]);
});

test('below all columns of the table, too', () => {
  const at = (note: string) => beside(`<table><tfoot><tr><td colspan="3">${note}</td></tr></tfoot></table>`);
  expect(at('Maple team')).toContain(false);
});
