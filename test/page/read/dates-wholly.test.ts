// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/core/time/interval.ts';
import { documentOf, NOW, readerOn } from '../fixtures.ts';
import { LIST, show, table } from './shown.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
});

const DAY = 86_400_000;
/** Ages in days, the lesser first; null for an end that is not told. */
const ages = (when: Interval | 'never' | null) =>
  when && when !== 'never'
    ? [when.latest, when.earliest].map((at) => (at === null ? null : Math.round((NOW - at) / DAY) + 0))
    : when;

/** Keys of a kind that is old enough for any of these dates. */
const APPS = '/legacy-apps/12345678';
const row = (id: number, created: string) =>
  `<tr><td><a href="https://app.hubspot.com/private-apps/12345678/${id}">K${id}</a></td><td>${created}</td><td>Never</td></tr>`;

function created(lang: string, ...texts: string[]) {
  document.documentElement.lang = lang;
  show(`<main><h1>Keys</h1>${table(...texts.map((text, at) => row(at + 1, text)))}</main>`);
  return readerOn(document, APPS)
    .read()
    .credentials.map((each) => ages(each.created));
}

describe('a birth in a list', () => {
  test('of two amounts is their sum, and a bound is open', () => {
    expect(created('en', '2 years, 3 months ago', 'more than 90 days ago', '> 180 days ago', '30+ days ago')).toEqual([
      [780, 856],
      [89, null],
      [179, null],
      [29, null],
    ]);
  });

  test('as programs print it', () => {
    expect(created('en', 'Mon May 04 10:02:11 UTC 2026', '20260504 10:02', '4 Floréal 10:02')).toEqual([
      [204, 204],
      [204, 204],
      null,
    ]);
  });

  test('without a year, or with two digits of it first', () => {
    expect(created('ja', '4月20日 9:10', '3月3日 9:00')).toEqual([
      [218, 218],
      [266, 266],
    ]);
    expect(created('zh-CN', '24/05/04', '23/03/14', '22/12/30')).toEqual([
      [934, 935],
      [1351, 1352],
      [1425, 1426],
    ]);
  });

  test('of a month and two digits is a day or a year, until another row decides', () => {
    expect(created('en', 'Nov 24', 'May 23')).toEqual([
      [0, 754],
      [185, 1304],
    ]);
    expect(created('en', 'May 23', 'Jan 7')).toEqual([
      [185, 186],
      [321, 322],
    ]);
  });

  test('"m" is decided by another row', () => {
    expect(created('en', '5m ago')).toEqual([[0, 186]]);
    expect(created('en', '5m ago', '3mo ago')).toEqual([
      [0, 0],
      [60, 124],
    ]);
  });
});

const one = (head: string, cell: string) => {
  show(
    `<main><h1>Keys</h1><table><thead><tr><th>Name</th><th>${head}</th></tr></thead><tbody><tr><td><a href="https://app.hubspot.com/service-keys/12345678/key/1">K</a></td><td>${cell}</td></tr></tbody></table></main>`,
  );
  return readerOn(document, LIST).read().credentials[0];
};

test('a date with a footnote, in question or beside another is not told', () => {
  const marked = [
    'Nov 24, 2024 *',
    'Nov 24, 2024†',
    'Nov 24, 2024 (?)',
    'Nov 24, 2024 or Nov 20, 2026',
    '3 days ago *',
  ];
  expect(created('en', ...marked)).toEqual(marked.map(() => null));
  expect(created('en', 'Nov 24, 2024 ✓', 'Nov 24, 2024.')).toEqual([
    [730, 731],
    [730, 731],
  ]);
});

test('an expiry centuries ahead is none, and a birth there is not read', () => {
  for (const text of ['9999-12-31 23:59:59', '12/31/9999 23:59:59', '0001-01-01'])
    expect(one('Expires', text)?.expires, text).toBe('never');
  expect(one('Created', '9999-12-31 23:59:59')?.created).toBeNull();
});

test('an expiry without a year may be of the next: it is not read', () => {
  expect(one('Expires', 'Dec 1')?.expires).toBeNull();
  expect(one('Expires', '12/1, 10:02 AM')?.expires).toBeNull();
  expect(one('Expires', 'Dec 1, 2026')?.expires).not.toBeNull();
});

describe('an age', () => {
  test.each([
    ['Age', '187 days'],
    ['Key age', '187d'],
    ['Alter', '187 Tage'],
    ['Created', '187 days ago'],
  ])('below "%s" is a birth: %s', (head, cell) => {
    document.documentElement.lang = 'de';
    expect(ages(one(head, cell)?.created ?? null)).toEqual([186, 188]);
  });

  test('below another header, or of something else, is none', () => {
    expect(one('Lifetime', '187 days')?.created).toBeNull();
    expect(one('Age', 'in 187 days')?.created).toBeNull();
  });

  test.each([
    ['This API key is 412 days old. We recommend rotating your key every 6 months.', [411, 413]],
    ['Age: 412 days', [411, 413]],
    ['Your account is 412 days old.', null],
    ['The old key is 412 days old.', null],
  ])('in a sentence: %s', (text, expected) => {
    show(`<main><h1>API key</h1><p>${text}</p></main>`);
    const [key] = readerOn(document, '/api-key/12345678').read().credentials;
    expect(ages(key?.created ?? null)).toEqual(expected);
  });
});

test('a time of day that stands alone in a cell is of no known day', () => {
  const rows = ['10:02', '10:02 AM'].map(
    (time, id) => `<tr><td><a href="/service-keys/123/key/${id}">Key</a></td><td>${time}</td></tr>`,
  );
  const html = `<html lang="en"><main><h1>Service keys</h1><h2>March 14, 2019</h2><table><thead><tr><th>Name</th><th>Created</th></tr></thead><tbody>${rows.join('')}</tbody></table></main></html>`;
  const { credentials } = readerOn(documentOf(html), 'https://app.hubspot.com/service-keys/123').read();
  expect(credentials.map(({ created }) => created)).toEqual([null, null]);
});
