// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { listWith, pageWith } from './lists.ts';

const before = (html: string) => listWith(html).complete;
const around = (html: string) => [before(html), listWith('', html).complete];
const NOT = [false, false];
const WHOLE = [true, true];

describe('a list is not whole', () => {
  test.each([
    ['the latest of all', '<p>The 2 most recently created keys</p>'],
    ['the latest of all, as a title', '<h2>2 newest keys</h2>'],
    ['the first of an order', '<h2>Top keys</h2>'],
    ['the first five of an order', '<h2>Top 5 keys</h2>'],
    ['recent ones, counted', '<h2>Recent keys (2)</h2>'],
    ['a beginning', '<p>Created since January 2026</p>'],
    ['a span of days', '<p>Keys created in the last 30 days</p>'],
    ['letters as links', '<p><a href="?l=A">A</a> <a href="?l=B">B</a> <a href="?l=C">C</a></p>'],
    ['letters as buttons', '<button>А</button><button>Б</button><button>В</button>'],
    ['letters as tabs', '<div role="tablist"><i role="tab">A</i><i role="tab">B</i><i role="tab">C</i></div>'],
    ['as many keys as there may be', '<p>You have reached the limit of 10 keys</p>'],
    ['as many keys as there may be, in German', '<p>Maximum von 10 API keys erreicht</p>'],
  ])('beside %s', (_what, html) => {
    expect(around(html)).toEqual(NOT);
  });

  test.each([
    '<span>Status: Active</span>',
    '<div class="chip">Environment: Production</div>',
    '<span>Owner: Ann</span>',
    '<div><span>Status: Active</span><span>Environment: Production</span></div>',
    '<p><span>Status</span>: <b>Active</b></p>',
  ])('under a value of what could be chosen: %s', (html) => {
    expect(before(html)).toBe(false);
  });

  test.each([
    '<p>You do not have permission to create or view keys</p>',
    '<p>You are not allowed to create keys. Access denied.</p>',
    '<p>You do not have permission to create keys or see them</p>',
  ])('where more is refused than to make keys: %s', (html) => {
    expect(around(html)).toEqual(NOT);
  });
});

describe('a list is whole', () => {
  test.each([
    ['the way up', '<a href="#top">Back to top</a>'],
    ['the account', '<p>Account: Acme</p>'],
    ['a limit', '<p>Limit: 10 keys</p>'],
    ['what holds once a limit is reached', '<p>Once you have reached the limit of 10 keys, delete one.</p>'],
    ['a choice of all', '<span>Status: All</span>'],
    ['what becomes of keys', '<p>Keys created before March 2026 will stop working.</p>'],
    ['a right that is not needed to see keys', '<p>You do not have permission to create keys</p>'],
    ['the same otherwise', '<p>You are not allowed to create service keys.</p>'],
  ])('beside %s', (_what, html) => {
    expect(around(html)).toEqual(WHOLE);
  });
});

test('a list is whole under two letters to press', () => {
  expect(before('<button>B</button><button>I</button>')).toBe(true);
});

describe('a page without keys', () => {
  const NONE = '<p>No service keys</p>';
  test.each([
    '<p>Switch to another account</p>',
    '<a href="/accounts">Switch account</a>',
    '<button>Switch account</button>',
    '<p>You may be in the wrong account.</p>',
  ])('is not said to be empty where it sends to another account: %s', (html) => {
    expect(pageWith(NONE + html).outcome).toBe('unreadable');
  });

  test('is empty where only its head has a way to other accounts', () => {
    const head = '</main><header><button>Switch account</button></header><main>';
    expect(pageWith(NONE).outcome).toBe('nothing');
    expect(pageWith(head + NONE).outcome).toBe('nothing');
  });
});
