// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listIn } from './beside-list.ts';
import { CONDITIONS, NO_CONDITIONS } from './condition-lines.ts';
import { listWith } from './lists.ts';

const PLACES = ['<p>', '<div>', '<span>', '<ul><li>', '<button>'];

describe.each([...CONDITIONS.keys()])('in %s', (language) => {
  test('a list is not whole beside a line that says which keys show, wherever it stands', () => {
    const { isWholeBeside } = listIn(language);
    const lines = (CONDITIONS.get(language) ?? []).flatMap((line) => PLACES.map((place) => `${place}${line}`));
    expect(lines.filter((line) => isWholeBeside(line).includes(true))).toEqual([]);
  });

  test('a list stays whole beside the same words where they hide nothing', () => {
    const { isWholeBeside } = listIn(language);
    const lines = NO_CONDITIONS.get(language) ?? [];
    expect(lines.filter((line) => isWholeBeside(`<p>${line}`).includes(false))).toEqual([]);
  });
});

const isWhole = (html: string) => !listIn('en').isWholeBeside(html).includes(false);
const mayHide = (html: string) => !listIn('en').isWholeBeside(html).includes(true);

test.each([
  ['as many as there are rows', '<p>Newest 2</p>'],
  ['of a time, and keys', '<p>Keys unused for 90 days</p>'],
  ['that were never used', '<p>Unused since 90 days ago</p>'],
  ['the largest, that no word is known of', '<p>Biggest 5</p>'],
  ['with a sign between', '<p>tag=prod</p><p>tag = prod</p>'],
  ['called by a part alone', '<ul><li>Active</li></ul>'],
  ['of a name', '<ul><li>Name: sync</li></ul>'],
  ['of a day', '<ul><li>Created yesterday</li></ul>'],
  ['of an owner', '<ul><li>Owner: Ann</li></ul>'],
])('a list is not whole beside a condition: %s', (_what, html) => {
  expect(mayHide(html)).toBe(true);
});

test.each([
  ['digits of keys', '<p>Last 4</p>'],
  ['a length of time', '<p>30 days</p>'],
  ['how long ago', '<p>Somewhere 5 days ago</p>'],
  ['a rule of names', '<p>A name must contain letters</p>'],
  ['what keys have', '<p>Each key contains letters</p>'],
  ['what happened to the page', '<ul><li>Page updated, created yesterday</li></ul>'],
  ['what happened to an account', '<dl><dd>Account created yesterday</dd></dl>'],
  ['a trial', '<p>Trial: unused for 14 days</p>'],
  ['what goes on', '<p>Logs are kept for 30 days</p>'],
  ['what is said of an owner', '<p>The owner is notified</p>'],
  ['an order', '<p>Newest first</p>'],
  ['what is first', '<dl><dd>First 20 requests cost nothing here</dd></dl>'],
  ['a number of something', '<dl><dd>Last build 20</dd></dl>'],
  ['what days are counted', '<dl><dd>Days unused</dd></dl>'],
  ['a limit of days', '<dl><dd>Up to 90 days unused</dd></dl>'],
  ['what happened, in a sentence', '<ul><li>We have created this since Monday</li></ul>'],
  ['what happened, at no time', '<ul><li>Created</li></ul>'],
  ['what something has, in a sentence', '<ul><li>It often contains more than that</li></ul>'],
  ['a sentence', '<p>A name that contains no letters is refused here</p>'],
])('a list stays whole beside %s', (_what, html) => {
  expect(isWhole(html)).toBe(true);
});

test('a list is not whole where something is watched behind it, called so in its class, and empty but for blanks', () => {
  expect(listWith('', '<div class="infinite-scroll-trigger"> </div>').complete).toBe(false);
  expect(listWith('', '<div id="sentinel"><span></span></div>').complete).toBe(false);
  expect(listWith('', '<div class="infinite-scroll">2 keys</div>').complete).toBe(true);
});

test('a list stays whole below what opens its filters, or a menu', () => {
  expect(listWith('<button>Filters ▾</button>').complete).toBe(true);
  expect(listWith('<button aria-haspopup="menu">More ▾</button>').complete).toBe(true);
  expect(listWith('<button>More ▾</button>').complete).toBe(false);
  expect(listWith('<button>More</button>').complete).toBe(false);
  expect(listWith('<button aria-haspopup="menu">More</button>').complete).toBe(true);
  expect(listWith('<button>Columns ▾</button>').complete).toBe(true);
});

test('a quota is no condition where as many are used as there are rows', () => {
  expect(['2 of 20 used', 'Used: 2 of 20', '20 used of 2'].map((text) => isWhole(`<p>${text}</p>`))).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    [
      '3 of 20 used',
      'Showing 2 of 20 used',
      '2 of 20 used this week',
      '2 of 20 used by Ann',
      '2 of 20 used live',
    ].filter((text) => isWhole(text)),
  ).toEqual([]);
});

const QUERIES =
  'is:open§limit=2&amp;offset=0§created:&gt;2026-01-01§Matches: 2§status = active§status:active is:live§created &gt;= 2026-01-01§env in (prod, staging)§env != prod§?page=1';

test.each([
  ['en', QUERIES],
  ['de', 'Treffer: 2§status = aktiv'],
  ['fr', 'statut = actif'],
  ['ja', 'ステータス=有効'],
])('in %s a list is not whole beside what was asked for', (language, lines) => {
  const { isWholeBeside } = listIn(language);
  expect(lines.split('§').filter((line) => isWholeBeside(`<p>${line}`).includes(true))).toEqual([]);
});

test('what was asked for may stand in code, where nothing else says which keys show', () => {
  expect(['is:open', 'limit=2&amp;offset=0'].filter((text) => !mayHide(`<p><code>${text}</code></p>`))).toEqual([]);
  const others = ['API_KEY=xyz', 'read:org', 'export KEY=xyz', 'localhost:8080', 'https://api.example.com/?limit=2'];
  expect(others.filter((text) => !isWhole(`<p><code>${text}</code></p>`))).toEqual([]);
  expect(
    ['Base URL: https://api.example.com', 'Total: 2', 'GMT+01:00'].filter((text) => !isWhole(`<p>${text}</p>`)),
  ).toEqual([]);
});
